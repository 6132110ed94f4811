/** A short, seeded slice of a trial, as a test. The full figures are in docs/figures, made by `trials/run.ts NAME --full`. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { whyNoShim } from '../../trials/shim.ts';
import type { Trial } from '../../trials/trial.ts';

export async function slice({ run }: Trial): Promise<void> {
  const { checks, wrong } = await run({ seed: 1, full: false, say: () => {} });
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    checks.filter(({ holds }) => !holds),
    [],
  );
}

/** The same of a trial that needs the shim; skipped, with the reason, where it cannot be built. */
export async function sliceUnderShim(t: TestContext, trial: Trial): Promise<void> {
  const why = whyNoShim();
  if (why === undefined) await slice(trial);
  else t.skip(why);
}
