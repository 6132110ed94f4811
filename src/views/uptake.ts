/**
 * What became of what was said, for all to read: by stakeholder group, clause by clause with what shaped it, and what led to
 * nothing, with the reason that was given. Groups are told of as authors wish to be shown; a line is withheld where it, or
 * what is left beside it, would rest on a few people.
 */
import type { Amendment, AmendmentOutcome } from '../domain/amendments.ts';
import { type DispositionCode, dispositionOf } from '../domain/dispositions.ts';
import { type Clause, clausesOf, current, type TextDocument } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import type { Input } from '../domain/input.ts';
import type { ObjectionState } from '../domain/machine.ts';
import { isOpenObjection, type Objection } from '../domain/objections.ts';
import { type Citable, citable, labelOf } from '../domain/sources.ts';
import { headOf } from './charter.ts';
import { type Paged, paged, type SeatRef, seatShown, seatsOf } from './input.ts';
import type { ProcessHead } from './process.ts';
import { numbersOf, type SourceLine, sourceLine, sourcesOfClause } from './provenance.ts';
import { isWithheld, partitionSizes, type Withheld, withheld } from './shown.ts';

/** What a group can give to a text; statements are nobody's on any page. */
export const givenKinds = ['contribution', 'comment', 'amendment', 'objection'] as const;
export type GivenKind = (typeof givenKinds)[number];

/** Of so many that were given. */
export interface Taken {
  readonly given: number;
  readonly answered: number;
  /** Accepted, also in part; adopted; accommodated. */
  readonly accepted: number;
  /** Cited by a change of the text. */
  readonly cited: number;
  /** Clauses that stand and cite any of them. */
  readonly clauses: number;
}

export interface SeatUptake {
  /** Null for what names no group. */
  readonly seat: SeatRef | null;
  readonly taken: Taken | Withheld;
}

export interface KindUptake {
  readonly kind: Citable;
  readonly taken: Omit<Taken, 'answered' | 'accepted'> & {
    /** Null for statements: they are voted on, and not answered. */
    readonly answered: number | null;
    readonly accepted: number | null;
  };
}

/** Something that shaped a clause, with the group it comes from. */
export interface SeatedSource extends SourceLine {
  readonly seat: SeatRef | null;
}

export interface UptakeClause {
  readonly id: string;
  readonly number: number | null;
  readonly text: string;
  readonly language: string;
  readonly versions: number;
  readonly sources: readonly SeatedSource[];
  readonly objections: readonly {
    readonly id: string;
    readonly label: string;
    readonly state: ObjectionState;
    readonly seat: SeatRef | null;
  }[];
}

/** As it stands in `words`: of inputs, of amendments, of objections. */
export type Outcome =
  | { readonly of: 'input'; readonly code: DispositionCode }
  | { readonly of: 'amendment'; readonly code: AmendmentOutcome }
  | { readonly of: 'objection'; readonly code: ObjectionState };

/** What was answered, and shaped nothing. */
export interface LedNowhere {
  readonly kind: GivenKind;
  readonly id: string;
  readonly label: string;
  /** Where an amendment stands. */
  readonly clause: string | null;
  readonly seat: SeatRef | null;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

export interface Uptake {
  readonly process: ProcessHead;
  readonly smallCell: number;
  readonly document: { readonly id: string; readonly title: string; readonly language: string } | null;
  /** Clauses that stand. */
  readonly clauseCount: number;
  readonly seats: readonly SeatUptake[];
  readonly kinds: readonly KindUptake[];
  readonly clauses: Paged<UptakeClause>;
  readonly nowhere: Paged<LedNowhere>;
}

const CLAUSES_A_PAGE = 20;
const NOWHERE_A_PAGE = 25;

interface Given {
  readonly kind: GivenKind;
  readonly place: number;
  readonly input: Input;
}

export function uptakeView(
  nouns: Nouns,
  asked: { readonly clauses: number; readonly nowhere: number },
): Uptake | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const { smallCell } = charter;
  const all = everythingGiven(nouns);
  const document = nouns.documents.list.at(-1);
  const standing = document ? clausesOf(nouns.documents, document).filter(({ kind }) => kind === 'clause') : [];
  const nowhere = all.filter((each) => ledNowhere(nouns, each));
  return {
    process: headOf(charter),
    smallCell,
    document: document ? { id: document.id, title: document.title, language: document.language } : null,
    clauseCount: standing.length,
    seats: seatRows(nouns, all, smallCell),
    kinds: kindRows(nouns, all),
    clauses: paged(standing, asked.clauses, CLAUSES_A_PAGE, (clause) => clauseRow(nouns, document!, clause)),
    nowhere: paged(nowhere, asked.nowhere, NOWHERE_A_PAGE, (each) => nowhereRow(nouns, each)),
  };
}

const everythingGiven = (nouns: Nouns): Given[] =>
  givenKinds.flatMap((kind) => nouns[citable[kind].noun].list.map((input, place) => ({ kind, place, input })));

/** What was said last of it; undefined while it waits. */
function outcomeOf(nouns: Nouns, { kind, input }: Given): Outcome | undefined {
  if (kind === 'amendment') {
    const code = (input as Amendment).settled?.outcome; // by its kind
    return code && { of: 'amendment', code };
  }
  if (kind === 'objection') {
    const objection = input as Objection; // by its kind
    return isOpenObjection(objection) ? undefined : { of: 'objection', code: objection.state };
  }
  const code = dispositionOf(nouns.dispositions, input.id)?.disposition;
  return code && { of: 'input', code };
}

const good: ReadonlySet<string> = new Set(['accepted', 'accepted-in-part', 'adopted', 'accommodated']);
const isAccepted = (outcome: Outcome | undefined): boolean => outcome !== undefined && good.has(outcome.code);

/** Clauses that stand and cite it. */
const citedBy = ({ documents }: Nouns, id: string): string[] =>
  [...(documents.shaped.get(id) ?? [])].filter((clause) => stands(documents.clauses.get(clause)));

const stands = (clause: Clause | undefined): boolean => clause !== undefined && current(clause).text !== undefined;

const isCited = ({ documents }: Nouns, id: string): boolean => documents.shaped.has(id);

function takenOf(nouns: Nouns, list: readonly Given[]): Taken {
  const outcomes = list.map((each) => outcomeOf(nouns, each));
  return {
    given: list.length,
    answered: outcomes.filter((each) => each !== undefined).length,
    accepted: outcomes.filter(isAccepted).length,
    cited: list.filter(({ input }) => isCited(nouns, input.id)).length,
    clauses: new Set(list.flatMap(({ input }) => citedBy(nouns, input.id))).size,
  };
}

function seatRows(nouns: Nouns, all: readonly Given[], k: number): SeatUptake[] {
  const seats = seatsOf(nouns);
  const known = new Set(seats.map(({ id }) => id));
  const by = new Map<string, Given[]>();
  for (const each of all) {
    const seat = seatShown(each.input) ?? '';
    const at = known.has(seat) ? seat : '';
    by.get(at)?.push(each) ?? by.set(at, [each]);
  }
  const rows = [...seats, null].map((seat) => ({ seat, list: by.get(seat?.id ?? '') ?? [] }));
  const people = rows.map(({ list }) => peopleIn(list));
  const shown = partitionSizes(
    people.reduce((sum, count) => sum + count, 0),
    people,
    k,
  );
  return rows
    .filter(({ seat, list }) => seat !== null || list.length > 0)
    .map(({ seat, list }) => {
      const hidden = isWithheld(shown[rows.findIndex((row) => row.seat === seat)]);
      return { seat, taken: hidden ? withheld : takenOf(nouns, list) };
    });
}

/** How many wrote these; what was brought in counts as somebody each. */
function peopleIn(list: readonly Given[]): number {
  const elsewhere = list.filter(({ input }) => input.by === -1).length;
  return new Set(list.map(({ input }) => input.by)).size - (elsewhere > 0 ? 1 : 0) + elsewhere;
}

function kindRows(nouns: Nouns, all: readonly Given[]): KindUptake[] {
  const statements = nouns.statements.list.filter(({ status }) => status === 'shown');
  const said = statements.map(({ id }) => id);
  const first: KindUptake = {
    kind: 'statement',
    taken: {
      given: said.length,
      answered: null,
      accepted: null,
      cited: said.filter((id) => isCited(nouns, id)).length,
      clauses: new Set(said.flatMap((id) => citedBy(nouns, id))).size,
    },
  };
  const rows = givenKinds.map((kind) => ({
    kind,
    taken: takenOf(
      nouns,
      all.filter((each) => each.kind === kind),
    ),
  }));
  return [first, ...rows];
}

function seatOf(nouns: Nouns, input: Pick<Input, 'seat' | 'shown'> | undefined): SeatRef | null {
  const wanted = input && seatShown(input);
  return seatsOf(nouns).find(({ id }) => id === wanted) ?? null;
}

function clauseRow(nouns: Nouns, document: TextDocument, clause: Clause): UptakeClause {
  const { id, versions } = clause;
  const { objections } = nouns;
  return {
    id,
    number: numbersOf(nouns.documents, document).get(id) ?? null,
    text: current(clause).text ?? '',
    language: document.language,
    versions: versions.length,
    sources: sourcesOfClause(document, clause).map((ref) => {
      const place = 'id' in ref ? nouns[citable[ref.kind].noun].places.get(ref.id) : undefined;
      const isGiven = 'id' in ref && ref.kind !== 'statement' && place !== undefined;
      const input = isGiven ? nouns[citable[ref.kind].noun].list[place] : undefined;
      return { ...sourceLine(nouns, ref), seat: seatOf(nouns, input) };
    }),
    objections: (objections.byClause.get(id) ?? []).map((place) => {
      const objection = objections.list[place]!;
      const { state } = objection;
      return { id: objection.id, label: labelOf('objection', place), state, seat: seatOf(nouns, objection) };
    }),
  };
}

/** Answered, and neither accepted nor cited. */
function ledNowhere(nouns: Nouns, given: Given): boolean {
  const outcome = outcomeOf(nouns, given);
  return outcome !== undefined && !isAccepted(outcome) && !isCited(nouns, given.input.id);
}

function nowhereRow(nouns: Nouns, given: Given): LedNowhere {
  const { kind, place, input } = given;
  const amendment = kind === 'amendment' ? (input as Amendment) : undefined; // by its kind
  return {
    kind,
    id: input.id,
    label: labelOf(kind, place),
    clause: amendment?.clause ?? amendment?.after ?? null,
    seat: seatOf(nouns, input),
    outcome: outcomeOf(nouns, given)!,
    reason: reasonOf(nouns, given) ?? null,
  };
}

function reasonOf({ dispositions }: Nouns, { kind, input }: Given): string | undefined {
  if (kind === 'amendment') return (input as Amendment).settled?.reason; // by its kind
  if (kind !== 'objection') return dispositionOf(dispositions, input.id)?.reason;
  const { steps } = input as Objection; // by its kind
  return steps.findLast(({ reasons }) => reasons !== undefined && reasons !== '')?.reasons;
}
