/** Lets a moderator approve whatever waits for one. */
import assert from 'node:assert/strict';
import type { Lane } from '../src/app/lane.ts';
import { isRefusal } from '../src/base/result.ts';
import type { Actor } from '../src/domain/index.ts';
import { moderationOf } from '../src/domain/moderating.ts';

export async function approveWaiting(lane: Lane, moderator: Actor): Promise<void> {
  const { contributions, comments, amendments, objections } = lane.process.nouns;
  for (const { list } of [contributions, comments, amendments, objections]) {
    for (const input of list) {
      if (moderationOf(input).status !== 'waiting') continue;
      const outcome = await lane.submit({
        command: 'input.moderate',
        input: { input: input.id, action: 'approve' },
        actor: moderator,
      });
      assert.ok(!isRefusal(outcome), JSON.stringify(outcome));
    }
  }
}
