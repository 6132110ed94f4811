/** What stands behind an outcome, in tables: who took part, what became of the input, what was promised, strength by seat. */
import type { Block, Cell } from '../../exchange/outcome/document.ts';
import type { Outcome, SeatStrength, ToldNumber } from '../../views/outcomeModel.ts';
import type { Words } from '../../words/index.ts';
import { heading, line, type Making, named } from './outcomeRuns.ts';

/** Ids of seats at which nobody is told to sit. */
export const emptyIn = ({ seats }: Outcome['participation']): string[] =>
  seats.filter(({ people }) => people === 0).map(({ id }) => id);

const told = (value: ToldNumber, { support }: Words): Cell => (value === 'withheld' ? support.few : value);

export function participationBlocks({ participation, process }: Outcome, { words }: Making): Block[] {
  const { outcome: say, support, format } = words;
  const { people, seats } = participation;
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
  const head = [support.headSeat, say.headPeople, ...(isWanted ? [say.headTarget] : []), say.headGiven];
  const table: Block = {
    kind: 'table',
    caption: say.participation,
    head: [...head, say.headAnswered, say.headAccepted, say.headCited],
    rows,
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

export function commitmentBlocks({ commitments }: Outcome, { words }: Making): Block[] {
  const { outcome: say, commitments: register, format } = words;
  if (commitments.length === 0) return [line(register.none)];
  const rows = commitments.map(({ title, actor, clause, status, reviewAt, indicator }) => {
    const aim = indicator && register.value({ value: indicator.target.value, unit: indicator.unit });
    const target = indicator
      ? `${indicator.name}: ${register.target({ value: aim ?? '', when: format.date(indicator.target.at) })}`
      : register.noMeasure;
    const number = clause?.number ?? null;
    const clauseText = number === null ? '' : format.number(number);
    return [title, actor.name, clauseText, target, named(register.states, status), format.date(reviewAt)];
  });
  const head = [say.headPromise, register.headActor, say.headClause, register.indicator, register.headState];
  return [{ kind: 'table', caption: say.commitments, head: [...head, say.headDue], rows }];
}

/** Clauses of which any seat is told, a line each with what every seat says; the others in one sentence. */
export function annexBlocks({ text, process, participation }: Outcome, { words }: Making): Block[] {
  const { outcome: say, support, format } = words;
  const numbered = text.clauses.filter(({ number }) => number !== null);
  const isTold = ({ strength }: { strength: readonly SeatStrength[] }) => strength.some(({ withheld }) => !withheld);
  const nameOf = ({ number }: { number: number | null }) => format.number(number ?? 0);
  const [first] = numbered.filter(isTold);
  if (!first) return [line(say.strengthNone({ k: process.smallCell }))];
  const empty = emptyIn(participation);
  const cell = (seat: SeatStrength): Cell => {
    if (!seat.withheld) return [seat.support, seat.liveWith, seat.cannot].map(format.number).join(' · ');
    return empty.includes(seat.id) ? support.unseated : support.few;
  };
  const rows = numbered.filter(isTold).map((each) => [nameOf(each), ...each.strength.map(cell)]);
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
