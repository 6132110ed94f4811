import { test } from 'node:test';
import { injection, whyNoBrowser } from '../../trials/injection.ts';
import { slice } from './slice.ts';

test('no text that anybody gives runs on any page, with the security policy and without', async (t) => {
  if (whyNoBrowser === undefined) await slice(injection);
  else t.skip(whyNoBrowser);
});
