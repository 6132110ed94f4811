/** What stands behind an outcome, in tables: who took part, what became of the input, what was promised, strength by seat. */
import type { Block, Cell } from '../../exchange/outcome/document.ts';
import type { Outcome, SeatStrength, ToldNumber } from '../../views/outcomeModel.ts';
import type { Words } from '../../words/index.ts';
import { line, type Making, named } from './outcomeRuns.ts';

const told = (value: ToldNumber, { support }: Words): Cell => (value === 'withheld' ? support.few : value);

export function participationBlocks({ participation, process }: Outcome, { words }: Making): Block[] {
  const { outcome: say, support, format } = words;
  const { people, seats } = participation;
  const rows = seats.map(({ name, people: here, target, given, answered, accepted, cited }) => [
    name,
    told(here, words),
    target ?? '',
    ...[given, answered, accepted, cited].map((each) => told(each, words)),
  ]);
  const head = [support.headSeat, say.headPeople, say.headTarget, say.headGiven];
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
  const found = objections.byState.length > 0 ? [states] : [line(ledger.none)];
  return [line(say.inputs(dispositions)), ...(dispositions.inputs > 0 ? [codes] : []), ...found];
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

/** Clauses of which any seat is told, seat by seat; others in one line each. */
export function annexBlocks({ text, process }: Outcome, { words }: Making): Block[] {
  const { outcome: say, support, format } = words;
  const numbered = text.clauses.filter(({ number }) => number !== null);
  const isTold = ({ strength }: { strength: readonly SeatStrength[] }) => strength.some(({ withheld }) => !withheld);
  if (!numbered.some(isTold)) return [line(say.strengthNone({ k: process.smallCell }))];
  const rows = numbered.flatMap((clause): Cell[][] => {
    const name = format.number(clause.number ?? 0);
    if (!isTold(clause)) return [[name, say.everySeat, ...threeOf(support.few)]];
    return clause.strength.map((seat) => [
      name,
      seat.name,
      ...(seat.withheld ? threeOf(support.few) : [seat.support, seat.liveWith, seat.cannot]),
    ]);
  });
  const { heads } = support;
  const head = [say.headClause, support.headSeat, heads.support, heads['live-with'], heads.cannot];
  return [{ kind: 'table', caption: say.annex, head, rows }];
}

const threeOf = <T>(value: T): T[] => [value, value, value];
