/** The text of an outcome: the draft that was decided on, how strong each clause is in each seat, and what shaped it. */
import type { Clause, ClauseVersion, Draft, TextDocument } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { type Objection, wordOf } from '../domain/objections.ts';
import { citable } from '../domain/sources.ts';
import { stances, tallyOf } from '../domain/support.ts';
import { type SeatRef, seatShown, seatsOf } from './input.ts';
import { objectionRef } from './objections.ts';
import type { OutcomeClause, OutcomeObjectionRef, OutcomeSource, SeatStrength } from './outcomeModel.ts';
import { sourceLine } from './provenance.ts';
import { seatsSay } from './tallies.ts';

/** A draft of a text, with the numbers that its clauses have in it. */
export interface Held {
  readonly document: TextDocument;
  readonly draft: Draft;
  readonly numbers: ReadonlyMap<string, number>;
}

export function heldIn({ documents }: Nouns, document: TextDocument, draft: Draft): Held {
  const numbers = new Map<string, number>();
  for (const [id] of draft.clauses) {
    if (documents.clauses.get(id)?.kind === 'clause') numbers.set(id, numbers.size + 1);
  }
  return { document, draft, numbers };
}

export const objectionRefOf = (nouns: Nouns, objection: Objection): OutcomeObjectionRef => ({
  ...objectionRef(nouns, objection.id),
  state: objection.state,
  word: wordOf(objection),
});

export const clausesIn = (nouns: Nouns, held: Held): OutcomeClause[] =>
  held.draft.clauses.flatMap(([id, version]) => {
    const clause = nouns.documents.clauses.get(id);
    const says = clause?.versions[version];
    return clause && says ? [clauseIn(nouns, held, clause, says)] : [];
  });

function clauseIn(nouns: Nouns, held: Held, clause: Clause, { hash, text = '' }: ClauseVersion): OutcomeClause {
  const { id, kind, translations } = clause;
  const filed = nouns.minorities.list.filter((each) => each.kind === 'reservation' && each.clause === id);
  const raised = nouns.objections.byClause.get(id) ?? [];
  return {
    ...{ id, kind, text, hash },
    number: held.numbers.get(id) ?? null,
    translations: [...translations]
      .filter(([, { of }]) => of === hash)
      .map(([language, translation]) => ({ language, text: translation.text }))
      .sort((a, b) => (a.language < b.language ? -1 : 1)),
    strength: kind === 'heading' ? [] : strengthOf(nouns, id, hash),
    sources: sourcesOf(nouns, held, clause),
    objections: raised.map((place) => objectionRefOf(nouns, nouns.objections.list[place]!)),
    reservations: filed.map((each) => each.id),
  };
}

function strengthOf(nouns: Nouns, clause: string, hash: string): SeatStrength[] {
  return seatsSay(nouns, tallyOf(nouns.support, clause, hash), stances).map(({ id, letter, name, people, of }) => {
    if (typeof people !== 'number' || 'withheld' in of) return { id, letter, name, withheld: true };
    return { id, letter, name, people, support: of.support, liveWith: of['live-with'], cannot: of.cannot };
  });
}

/** Of the changes that the draft holds, each source once. */
function sourcesOf(nouns: Nouns, { document, draft }: Held, { changes }: Clause): OutcomeSource[] {
  const found = new Map<string, OutcomeSource>();
  for (const place of changes) {
    if (place >= draft.changes) continue;
    for (const ref of document.changes[place]?.sources ?? []) {
      const { kind, id, label, clause = null } = sourceLine(nouns, ref);
      const known = { kind, label, id, clause, seat: 'id' in ref ? seatOf(nouns, ref.kind, ref.id) : null };
      found.set(id ?? kind, known);
    }
  }
  return [...found.values()];
}

/** As its author wants to be named; statements are nobody’s on any page. */
function seatOf(nouns: Nouns, kind: keyof typeof citable, id: string): SeatRef | null {
  if (kind === 'statement') return null;
  const { list, places } = nouns[citable[kind].noun];
  const input = list[places.get(id) ?? -1];
  const wanted = input && seatShown(input);
  return seatsOf(nouns).find((seat) => seat.id === wanted) ?? null;
}
