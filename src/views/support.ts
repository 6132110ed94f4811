/** Support of the words of a clause: what each seat says, what who looks said, and what they are asked once again. */
import { isRefusal } from '../base/result.ts';
import { reopenedAt } from '../domain/adopted.ts';
import { current, findClause } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { type Stance, stanceOn, stances, tallyOf, toAsk } from '../domain/support.ts';
import { type Saying, sayingOf } from './input.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import { type Piece, redline } from './redline.ts';
import type { SeatMark } from './seats.ts';
import { marksOf, type SeatSays, seatsSay } from './tallies.ts';
import type { Viewer } from './viewer.ts';

/** What somebody said of words that a clause has no more, or before a review opened it, and what changed since. */
export interface AskedAgain {
  readonly clause: ClauseRef;
  readonly stance: Stance;
  /** When a review opened the clause, where its words are those they spoke of; null where they changed. */
  readonly openedAt: number | null;
  /** Of the words that stand. */
  readonly hash: string;
  readonly pieces: readonly Piece[];
}

export interface ClauseSupport {
  readonly clause: string;
  /** Of the words that the figures and the form are about. */
  readonly hash: string;
  readonly seats: readonly SeatSays<Stance>[];
  readonly marks: readonly SeatMark[];
  /** What who looks said of these words. */
  readonly mine: Stance | 'none';
  readonly asked: AskedAgain | null;
  readonly saying: Saying;
  readonly smallCell: number;
}

/** The figures of the words that stand, by seat. */
export function supportOf(nouns: Nouns, clause: string): { seats: SeatSays<Stance>[]; marks: SeatMark[] } {
  const found = findClause(nouns.documents, clause);
  const tally = isRefusal(found) ? undefined : tallyOf(nouns.support, clause, current(found).hash);
  const seats = seatsSay(nouns, tally, stances);
  return { seats, marks: marksOf(seats, { along: ['support', 'live-with'], against: ['cannot'] }) };
}

/** Undefined for what was taken out, and for headings: nobody supports them. */
export function clauseSupport(nouns: Nouns, viewer: Viewer, id: string): ClauseSupport | undefined {
  const clause = findClause(nouns.documents, id);
  if (isRefusal(clause) || clause.kind === 'heading') return undefined;
  const { hash, text } = current(clause);
  if (text === undefined) return undefined;
  return {
    clause: id,
    hash,
    ...supportOf(nouns, id),
    mine: viewer.person === -1 ? 'none' : stanceOn(nouns.support, id, hash, viewer.person),
    asked: askedAgain(nouns, viewer).find((each) => each.clause.id === id) ?? null,
    saying: sayingOf(nouns, viewer),
    smallCell: nouns.process.charter?.smallCell ?? 0,
  };
}

/** Where who looks is asked once again, for take-part, mine and the clause. */
export function askedAgain(nouns: Nouns, { person }: Viewer): AskedAgain[] {
  if (person === -1 || nouns.process.ended) return [];
  return toAsk(nouns, person).flatMap(({ clause: id, hash, stance }) => {
    const clause = nouns.documents.clauses.get(id);
    const ref = clauseRef(nouns, id);
    if (!clause || !ref) return [];
    const now = current(clause);
    const before = clause.versions.findLast((version) => version.hash === hash)?.text ?? '';
    const openedAt = now.hash === hash ? (reopenedAt(nouns, clause) ?? null) : null;
    return [{ clause: ref, stance, openedAt, hash: now.hash, pieces: redline(before, now.text ?? '', ref.language) }];
  });
}
