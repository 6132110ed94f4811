/** What who looks may do with an outcome: publish an edition, and endorse one for their organisation. */
import { isRefusal } from '../base/result.ts';
import { held, speakerOf } from '../domain/endorsements.ts';
import type { Nouns } from '../domain/index.ts';
import type { Outcome } from './outcomeModel.ts';
import { holds, type Viewer } from './viewer.ts';

export interface OutcomeDesk {
  readonly publish: boolean;
  /** For who speaks for an organisation, on the edition they see or the last one; null for others. */
  readonly endorse: {
    readonly name: string;
    readonly edition: { readonly id: string; readonly number: number };
    /** `own`: they said it themselves, and another person is to confirm it. */
    readonly state: 'none' | 'own' | 'other' | 'confirmed';
  } | null;
}

export function outcomeDesk(nouns: Nouns, viewer: Viewer, { edition, editions, input }: Outcome): OutcomeDesk {
  const isNew = editions.at(-1)?.hash !== input.hash;
  return {
    publish: edition === null && isNew && holds(viewer, 'chair', 'convener'),
    endorse: endorsing(nouns, viewer, edition ?? editions.at(-1)),
  };
}

function endorsing(nouns: Nouns, { person }: Viewer, edition: Outcome['editions'][number] | undefined) {
  if (!edition || nouns.process.ended) return null;
  const speaker = speakerOf(nouns, person);
  if (isRefusal(speaker)) return null;
  const { name, row, organisation } = speaker;
  const own = held(nouns.endorsements, edition.id, organisation);
  const state = !own ? 'none' : own.state === 'confirmed' ? 'confirmed' : own.by === row ? 'own' : 'other';
  return { name, edition: { id: edition.id, number: edition.number }, state } as const;
}
