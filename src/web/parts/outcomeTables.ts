/** What stands behind an outcome, in tables: who took part, what became of the input, what was promised, strength by seat. */
import type { Block, Cell } from '../../exchange/outcome/document.ts';
import type { Outcome, OutcomeCommitment, SeatStrength, ToldNumber } from '../../views/outcomeModel.ts';
import type { Words } from '../../words/index.ts';
import { heading, line, type Making, named } from './outcomeRuns.ts';

/** Numbers have no direction: a mark says that they are read as the words that name them. */
const RIGHT_TO_LEFT = '\u200f';

/** Ids of seats at which nobody is told to sit. */
export const emptyIn = ({ seats }: Outcome['participation']): string[] =>
  seats.filter(({ people }) => people === 0).map(({ id }) => id);

const oneLine = (text: string): string => text.replaceAll(' ', '\u00a0');

const told = (value: ToldNumber, { support }: Words): Cell => (value === 'withheld' ? support.few : value);

export function participationBlocks({ participation, process }: Outcome, { words }: Making): Block[] {
  const { outcome: say, support, format, table: tableWords } = words;
  const { people, seats, noSeat } = participation;
  const isWanted = seats.some(({ target }) => target !== null);
  const rows = seats.map(({ name, people: here, target, given, answered, accepted, cited }) => {
    const wanted = isWanted ? [target ?? ''] : [];
    const said = [given, answered, accepted, cited].map((each) => told(each, words));
    // Nobody sits there: there is nothing that would have to be withheld.
    return [
      name,
      told(here, words),
      ...wanted,
      ...(here === 0 && (given === 'withheld' || given === 0) ? [support.unseated] : said),
    ];
  });
  // Input is counted by the seat that it names.
  const rest = [...(isWanted ? [''] : []), '–', '–', '–', '–'];
  const head = [support.headSeat, say.headPeople, ...(isWanted ? [say.headTarget] : []), say.headGiven];
  const table: Block = {
    kind: 'table',
    caption: say.participation,
    head: [...head, say.headAnswered, say.headAccepted, say.headCited],
    rows: noSeat === undefined ? rows : [...rows, [tableWords.noSeat, told(noSeat, words), ...rest]],
  };
  const all = people === 'withheld' ? support.few : format.number(people);
  return [line(say.people({ people: all })), line(say.participationNote({ k: process.smallCell }), true), table];
}

export function inputBlocks({ dispositions, objections }: Outcome, { words }: Making): Block[] {
  const { outcome: say, input, objections: ledger } = words;
  const codes: Block = {
    kind: 'table',
    caption: say.input,
    head: [say.headAnswer, say.headCount],
    rows: dispositions.byCode.map(({ code, count }) => [named(input.codes, code), count]),
  };
  const states: Block = {
    kind: 'table',
    caption: say.objections,
    head: [ledger.headState, say.headCount],
    rows: objections.byState.map(({ state, count }) => [named(ledger.states, state), count]),
  };
  const found = objections.byState.length > 0 ? states : line(ledger.none);
  return [
    line(say.inputs(dispositions)),
    ...(dispositions.inputs > 0 ? [codes] : []),
    heading(say.objections, [found]),
  ];
}

function aimOf(
  { name, unit, target }: NonNullable<OutcomeCommitment['indicator']>,
  { outcome, format }: Words,
): string {
  return outcome.aim({ name, unit, value: format.number(target.value), when: format.date(target.at) });
}

export function commitmentBlocks({ commitments }: Outcome, { words }: Making): Block[] {
  const { outcome: say, commitments: register, format } = words;
  if (commitments.length === 0) return [line(register.none)];
  const rows = commitments.map(({ title, actor, clause, status, reviewAt, indicator }) => {
    const target = indicator ? aimOf(indicator, words) : register.noMeasure;
    const number = clause?.number ?? null;
    const clauseText = number === null ? '' : format.number(number);
    return [title, actor.name, clauseText, target, named(register.states, status), format.date(reviewAt)];
  });
  const head = [say.headPromise, register.headActor, say.headClause, register.indicator, register.headState];
  return [{ kind: 'table', caption: say.commitments, head: [...head, say.headDue], rows }];
}

/** Clauses of which any seat is told, a line each with what every seat says; the others in one sentence. */
export function annexBlocks({ text, process, participation }: Outcome, { words }: Making): Block[] {
  const { outcome: say, support, format, input } = words;
  const numbered = text.clauses.filter(({ number }) => number !== null);
  const isTold = ({ strength }: { strength: readonly SeatStrength[] }) => strength.some(({ withheld }) => !withheld);
  const nameOf = ({ number }: { number: number | null }) => format.number(number ?? 0);
  const [first] = numbered.filter(isTold);
  if (!first) return [line(say.strengthNone({ k: process.smallCell }))];
  const empty = emptyIn(participation);
  const mark = words.direction === 'rtl' ? RIGHT_TO_LEFT : '';
  const cell = (seat: SeatStrength): Cell => {
    if (!seat.withheld)
      return mark + [seat.support, seat.liveWith, seat.cannot].map(format.number).join('\u00a0·\u00a0');
    return empty.includes(seat.id) ? support.unseated : support.few;
  };
  const rows = numbered
    .filter(isTold)
    .map((each) => [oneLine(input.clause({ number: each.number ?? 0 })), ...each.strength.map(cell)]);
  const others = numbered.filter((each) => !isTold(each)).map(nameOf);
  const { heads } = support;
  const order = [heads.support, heads['live-with'], heads.cannot].join(' · ');
  const head = [say.headClause, ...first.strength.map(({ name }) => name)];
  return [
    line(say.strengthOrder({ order }), true),
    { kind: 'table', caption: say.annex, head, rows },
    ...(others.length > 0 ? [line(say.strengthFew({ clauses: others, k: process.smallCell }), true)] : []),
  ];
}
