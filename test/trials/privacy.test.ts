import { test } from 'node:test';
import { privacy } from '../../trials/privacy.ts';
import { slice } from './slice.ts';

test('whoever keeps every page and subtracts learns of nobody, and of no few, how they voted', () => slice(privacy));
