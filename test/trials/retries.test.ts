import { test } from 'node:test';
import { retries } from '../../trials/retries.ts';
import { slice } from './slice.ts';

test('a command whose reply was cut, or that came in many copies, acts once', () => slice(retries));
