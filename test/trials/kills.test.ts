import { test } from 'node:test';
import { kills } from '../../trials/kills.ts';
import { slice } from './slice.ts';

test('after kill -9 under concurrent writers everything acknowledged is there, once', () => slice(kills));
