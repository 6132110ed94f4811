import { test } from 'node:test';
import { power } from '../../trials/power.ts';
import { sliceUnderShim } from './slice.ts';

test('whatever a power cut leaves opens, and holds everything acknowledged', (t) => sliceUnderShim(t, power));
