/** Lets a moderator approve whatever waits for one. */
import assert from 'node:assert/strict';
import type { Lane } from '../src/app/lane.ts';
import { isRefusal } from '../src/base/result.ts';
import type { Actor } from '../src/domain/index.ts';
import { queuedInputs } from '../src/domain/inputs.ts';

export async function approveWaiting(lane: Lane, moderator: Actor): Promise<void> {
  for (const { input, why } of queuedInputs(lane.process.nouns, 0)) {
    if (why !== 'waiting') continue;
    const outcome = await lane.submit({
      command: 'input.moderate',
      input: { input: input.id, action: 'approve' },
      actor: moderator,
    });
    // Several may ask at once.
    assert.ok(!isRefusal(outcome) || outcome.refused === 'already-approved', JSON.stringify(outcome));
  }
}
