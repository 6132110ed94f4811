/** What an edition freezes: the outcome as everybody may see it now, named by its hash. */
import { isRefusal, type Refusal } from '../base/result.ts';
import type { FrozenOutcome } from '../domain/editions.ts';
import { coreOf, type OutcomeInput, outcomeHash } from '../views/outcome.ts';
import { frozenOf } from '../views/outcomeWords.ts';
import { conversationOf } from './conversation.ts';
import type { Process } from './engine.ts';
import type { Hosted } from './hosted.ts';

/** Of the journal alone: figures that are still being computed change nothing in it. */
export function outcomeInput(process: Process): OutcomeInput {
  const { nouns, id, n, at } = process;
  return { nouns, conversation: conversationOf(process, undefined), process: { id, n, at } };
}

export function outcomeFrozen({ lane }: Pick<Hosted, 'lane'>): FrozenOutcome | Refusal {
  const core = coreOf(outcomeInput(lane.process));
  return isRefusal(core) ? core : { n: core.at.n, hash: outcomeHash(core), outcome: frozenOf(core) };
}
