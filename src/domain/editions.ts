/**
 * Editions of the outcome: what it said on one day, frozen in the journal itself by who answers for the process, and named by its
 * hash. What people wrote is kept there by the place where it stands, and not in words, so that erased words stay erased.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { hash } from './document.ts';
import { column, idOf } from './fields.ts';
import { define } from './noun.ts';
import type { ProcessState } from './process.ts';

export interface Edition {
  readonly id: Id<'edn'>;
  /** From 1. */
  readonly number: number;
  /** SHA-256 of the canonical JSON of what it says, words included. */
  readonly hash: string;
  /** Journal size that it was made of. */
  readonly n: number;
  readonly at: number;
  readonly by: string;
  /** Its canonical JSON without words. */
  readonly outcome: string;
}

export interface EditionsState {
  readonly list: Edition[];
}

interface See {
  process: ProcessState;
}
const { event, command, noun } = define<EditionsState, See>();

const frozen = z.strictObject({ n: z.number().int().min(0), hash, outcome: column });
export type FrozenOutcome = z.infer<typeof frozen>;

const published = event('edition.published', {
  v: 1,
  data: frozen.extend({ edition: idOf('edn'), number: z.number().int().min(1) }),
  publicity: 'open',
  evolve({ list }, { data: { edition: id, ...data }, at, actor: by }) {
    list.push({ ...data, id, at, by });
  },
});

const publish = command('edition.publish', {
  summary:
    'Publish an edition: freeze the outcome as it stands, named by its hash. It is filled in by the application.',
  who: ['chair', 'convener'],
  input: z.strictObject({ frozen: frozen.meta({ readOnly: true }) }),
  decide({ list }, { frozen }, { see, newId }) {
    if (!see.process.charter) return refuse('not-open');
    if (list.at(-1)?.hash === frozen.hash) return refuse('edition-same');
    return [published({ ...frozen, edition: newId('edn'), number: list.length + 1 })];
  },
});

/** By its id or its number. */
export const findEdition = ({ list }: EditionsState, wanted: string): Edition | Refusal =>
  list.find(({ id, number }) => id === wanted || String(number) === wanted) ??
  refuse('unknown-edition', { edition: wanted });

export const editions = noun({
  name: 'editions',
  uses: ['process'],
  initial: (): EditionsState => ({ list: [] }),
  // Editions never change.
  save: ({ list }) => [...list],
  load: (kept: Edition[]) => ({ list: [...kept] }),
  events: [published],
  commands: [publish],
});
