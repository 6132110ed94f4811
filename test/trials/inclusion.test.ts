import { test } from 'node:test';
import { inclusionTrial } from '../../trials/inclusion.ts';
import { slice } from './slice.ts';

test('over random processes no count is small, none moves by few, and the rest follows from what is shown', () =>
  slice(inclusionTrial));
