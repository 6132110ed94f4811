import { test } from 'node:test';
import { malformedTrial } from '../../trials/malformed.ts';
import { slice } from './slice.ts';

test('requests that nobody should send are answered, soon and in words, and change nothing', () =>
  slice(malformedTrial));
