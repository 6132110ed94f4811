/**
 * Support of a wording: who can live with it. It belongs to the words themselves, by their hash, and never carries over to
 * others: where a clause is edited, what was said counts for the words it was said of, and its people are asked once.
 */
import { z } from 'zod';
import { isRefusal, refuse } from '../base/result.ts';
import { reopenedAt, type SeeAdopted } from './adopted.ts';
import { type Clause, clauseId, current, type DocumentsState, findClause, hash } from './document.ts';
import { reference } from './fields.ts';
import { author, type SeeAuthors } from './input.ts';
import { define } from './noun.ts';
import { participantId } from './participants.ts';
import { isOpen } from './process.ts';
import { emptyTally, say, stanceIn, type Tally } from './tallies.ts';

export const stances = ['support', 'live-with', 'cannot'] as const;
export type Stance = (typeof stances)[number];
const said = z.enum([...stances, 'none']);

export interface SupportState {
  /** By clause, and by the hash of its words. */
  readonly byClause: Map<string, Map<string, Tally<Stance>>>;
  /** By row of a participant and clause, the words that they spoke of last. */
  readonly byPerson: Map<number, Map<string, Spoken>>;
}

interface Spoken {
  readonly hash: string;
  readonly at: number;
}

interface See extends SeeAuthors, SeeAdopted {
  documents: DocumentsState;
}
const { event, command, noun } = define<SupportState, See>();

const supported = event('clause.supported', {
  v: 1,
  data: z.strictObject({ clause: clauseId, hash, stance: said }),
  publicity: 'committed',
  evolve(state, { data: { clause, hash, stance }, at, actor }, { process, participants }) {
    const row = participants.ids.indexOf(actor);
    if (row === -1) return;
    const versions = state.byClause.get(clause) ?? new Map<string, Tally<Stance>>();
    state.byClause.set(clause, versions);
    const tally = versions.get(hash) ?? emptyTally<Stance>();
    versions.set(hash, tally);
    say(tally, row, participants.seat.get(row), stance, process.charter?.smallCell ?? Infinity);
    const spoken = state.byPerson.get(row) ?? new Map<string, Spoken>();
    state.byPerson.set(row, spoken.set(clause, { hash, at }));
  },
});

/** Everything that somebody said of wordings is taken back. */
const withdrawn = event('support.withdrawn', {
  v: 1,
  data: z.strictObject({ participant: participantId }),
  publicity: 'open',
  evolve({ byClause, byPerson }, { data }, { process, participants }) {
    const row = participants.ids.indexOf(data.participant);
    for (const clause of byPerson.get(row)?.keys() ?? []) {
      for (const tally of byClause.get(clause)?.values() ?? []) {
        if (stanceIn(tally, row)) say(tally, row, 0, 'none', process.charter?.smallCell ?? Infinity);
      }
    }
    byPerson.delete(row);
  },
});

const support = command('clause.support', {
  summary: 'Say of the words of a clause that you support them, can live with them, or cannot; or take that back.',
  who: ['participant'],
  input: z.strictObject({ clause: reference, base: reference, stance: said }),
  decide(state, input, { actor, see }) {
    const by = author(see, actor, 'none');
    if (isRefusal(by)) return by;
    const { row } = by;
    const clause = findClause(see.documents, input.clause);
    if (isRefusal(clause)) return clause;
    const { text, hash } = current(clause);
    if (text === undefined) return refuse('clause-out', { clause: clause.id });
    if (hash !== input.base) return refuse('clause-moved-on', { clause: clause.id });
    const said = state.byPerson.get(row)?.get(clause.id);
    const isNews =
      said?.hash !== hash || isBefore(see, clause, said) || stanceOn(state, clause.id, hash, row) !== input.stance;
    return isNews ? [supported({ clause: clause.id, hash, stance: input.stance })] : [];
  },
});

export function tallyOf({ byClause }: SupportState, clause: string, hash: string): Tally<Stance> | undefined {
  return byClause.get(clause)?.get(hash);
}

/** What somebody says of these words; `none` where nothing. */
export function stanceOn(state: SupportState, clause: string, hash: string, row: number): Stance | 'none' {
  const tally = tallyOf(state, clause, hash);
  return (tally && stanceIn(tally, row)) ?? 'none';
}

/** Whether somebody spoke before a review opened the clause. */
const isBefore = (see: SeeAdopted, clause: Clause, { at }: Spoken): boolean =>
  at <= (reopenedAt(see, clause) ?? -Infinity);

/** A clause whose words somebody spoke of, and that has other words now, or was opened by a review. */
export interface Asked {
  readonly clause: string;
  /** The words they spoke of, and what they said. */
  readonly hash: string;
  readonly stance: Stance;
}

interface Nouns extends SeeAdopted {
  readonly documents: DocumentsState;
  readonly support: SupportState;
}

/** What somebody is to be asked once again, after an edit or a review: until they say anything of the words that stand now. */
export function toAsk(nouns: Nouns, row: number): Asked[] {
  const asked: Asked[] = [];
  for (const [id, spoken] of nouns.support.byPerson.get(row) ?? []) {
    const { hash } = spoken;
    const clause = nouns.documents.clauses.get(id);
    const stance = stanceOn(nouns.support, id, hash, row);
    if (!clause || stance === 'none') continue;
    const now = current(clause);
    if (now.text === undefined) continue;
    if (now.hash !== hash || isBefore(nouns, clause, spoken)) asked.push({ clause: id, hash, stance });
  }
  return asked;
}

export const supports = noun({
  name: 'support',
  uses: ['process', 'participants', 'documents', 'items', 'reviews'],
  initial: (): SupportState => ({ byClause: new Map(), byPerson: new Map() }),
  save: (state) => structuredClone(state),
  load: (kept: SupportState) => structuredClone(kept),
  // After the close they move nothing any more.
  erasing: (_state, { process }, participant) => (isOpen(process) ? [withdrawn({ participant })] : []),
  events: [supported, withdrawn],
  commands: [support],
});
