import { test } from 'node:test';
import { doubleStarts } from '../../trials/doubleStarts.ts';
import { slice } from './slice.ts';

test('a second server on a folder refuses and changes nothing; of many at once one serves', () => slice(doubleStarts));
