import { test } from 'node:test';
import { faultsTrial } from '../../trials/faults.ts';
import { sliceUnderShim } from './slice.ts';

test('a disk that fails stops the writing, is named, and a restart brings it back', (t) =>
  sliceUnderShim(t, faultsTrial));
