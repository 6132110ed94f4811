/** Who differs, in their own words, and how it was decided, in the words of who decided. */
import type { Block } from '../../exchange/outcome/document.ts';
import type {
  Outcome,
  OutcomeDesignation,
  OutcomeObjection,
  OutcomeStatement,
  SeatPositions,
} from '../../views/outcomeModel.ts';
import type { Words } from '../../words/index.ts';
import { authorName, dotted, heading, line, lineOf, type Making, named, said, written } from './outcomeRuns.ts';
import { emptyIn } from './outcomeTables.ts';
import { procedureName } from './procedureName.ts';

export function dissentBlocks({ dissent }: Outcome, making: Making): Block[] {
  const { outcome: say, decisions, objections } = making.words;
  const { rough, standing, minority, reservations } = dissent;
  if ([rough, standing, minority, reservations].every((list) => list.length === 0)) return [line(say.dissentNone)];
  const part = (title: string, items: Block[][]) =>
    items.length > 0 ? [heading(title, [{ kind: 'list', items }])] : [];
  return [
    line(say.dissentNote, true),
    ...part(
      decisions.rough,
      rough.map((each) => objection(each, making)),
    ),
    ...part(
      objections.sets.blocking,
      standing.map((each) => objection(each, making)),
    ),
    ...part(
      decisions.minority,
      minority.map((each) => statement(each, making.words)),
    ),
    ...part(
      decisions.reservation,
      reservations.map((each) => statement(each, making.words, clauseName(each.clause, making.words))),
    ),
  ];
}

type AtClause = { readonly number: number | null } | null;

const clauseName = (clause: AtClause, { input }: Words): string =>
  clause === null ? '' : clause.number === null ? input.heading : input.clause({ number: clause.number });

function objection(each: OutcomeObjection, { words, source }: Making): Block[] {
  const { objections: say, outcome, format } = words;
  const { id, label, state, word, author, day, clause, answer } = each;
  const head = dotted([
    { text: say.name({ label }), href: source({ kind: 'objection', id, label, clause: null }), strong: true },
    { text: clauseName(clause, words) },
    { text: named(say.classes, each.class) },
    { text: authorName(author, words) },
    { text: format.date(day) },
    { text: named(say.states, state) },
    { text: named(say.words, word) },
  ]);
  const remedy = each.remedy.text === '' ? [] : [line(say.remedy, true), said(each.remedy, words)];
  const answered = answer
    ? [
        lineOf(
          dotted([
            { text: outcome.answer, strong: true },
            { text: named(say.acts, answer.act) },
            { text: format.date(answer.at) },
          ]),
          true,
        ),
        said(answer.reasons, words),
        ...(answer.alternatives ? [line(say.alternatives, true), said(answer.alternatives, words)] : []),
      ]
    : [line(outcome.answerNone, true)];
  return [lineOf(head), said(each.reason, words), ...remedy, ...answered];
}

function statement({ author, day, words: own }: OutcomeStatement, words: Words, where = '', after = ''): Block[] {
  const { format } = words;
  const facts = [{ text: authorName(author, words), strong: true }, { text: format.date(day) }];
  return [lineOf(dotted([...facts, { text: where }, { text: after }])), said(own, words)];
}

export function decisionBlocks({ designations, text, participation }: Outcome, making: Making): Block[] {
  if (designations.length === 0) return [line(making.words.outcome.decisionsNone)];
  return designations.map((each) =>
    heading(making.words.decisions.name(each), decision(each, text.language, emptyIn(participation), making.words)),
  );
}

function decision(each: OutcomeDesignation, language: string, empty: readonly string[], words: Words): Block[] {
  const { decisions: say, calls, outcome, format } = words;
  const { finding, procedure, clauses, status } = each;
  const rules = `${procedureName(procedure.id, words)}, ${say.version(procedure)}`;
  const about = clauses.length > 0 ? outcome.onClauses({ clauses: clauses.map(format.number) }) : say.whole;
  const facts = dotted([{ text: named(calls.status, status), strong: true }, { text: about }, { text: rules }]);
  const body = finding ? findingBlocks(finding, language, empty, words) : [line(say.unfound)];
  return [...written(each.question, language), lineOf(facts), ...body, ...contested(each, words)];
}

function findingBlocks(
  finding: NonNullable<OutcomeDesignation['finding']>,
  language: string,
  empty: readonly string[],
  words: Words,
): Block[] {
  const { decisions: say, procedures, format } = words;
  const when = format.date(finding.at);
  const result = named(procedures.by.designation, finding.designation).replaceAll('_', ' ');
  const by = finding.by === null ? say.foundOn({ when }) : say.foundBy({ name: finding.by, when });
  const facts = dotted([
    { text: result, strong: true },
    { text: say.status[finding.status] },
    { text: by },
    { text: finding.finalAt === null ? '' : say.finalOn({ when: format.date(finding.finalAt) }) },
  ]);
  return [
    lineOf(facts),
    ...titled(say.reasons, finding.reasons, language),
    ...titled(say.alternatives, finding.alternatives, language),
    ...titled(say.reopens, finding.reopensOn, language),
    ...positions(finding, empty, words),
  ];
}

const titled = (title: string, text: string, language: string): Block[] =>
  text === '' ? [] : [lineOf([{ text: title, strong: true }]), ...written(text, language)];

function positions(
  { call, evidence }: NonNullable<OutcomeDesignation['finding']>,
  empty: readonly string[],
  words: Words,
): Block[] {
  const { calls, support, outcome, procedures } = words;
  const { stance } = procedures.by;
  const head = [support.headSeat, stance.support, stance.can_live_with, stance.stand_aside];
  const rows = evidence.positions.map((seat) => [seat.name, ...cells(seat, empty, words)]);
  const table: Block = {
    kind: 'table',
    caption: calls.seats,
    head: [...head, stance.abstain, stance.disagree, stance.object],
    rows,
  };
  const eligible = call ? [line(outcome.eligible({ count: call.eligible }), true)] : [];
  const organisations = (call?.organisations ?? []).map(({ name, stance: taken }) => [
    line(`${name.text ?? words.input.erased}: ${named(stance, stanceKey(taken))}`),
  ]);
  const list: Block[] = organisations.length > 0 ? [{ kind: 'list', items: organisations }] : [];
  return [table, ...eligible, ...list];
}

/** As procedures call it. */
const stanceKey = (stance: string): string => (stance === 'live-with' ? 'can_live_with' : stance.replaceAll('-', '_'));

function cells(seat: SeatPositions, empty: readonly string[], { support }: Words): (string | number)[] {
  if (seat.withheld && empty.includes(seat.id)) return [support.unseated];
  if (seat.withheld) return Array.from({ length: 6 }, () => support.few);
  return [seat.support, seat.liveWith, seat.standAside, seat.abstain, seat.disagree, seat.object];
}

function contested({ challenges, appeals }: OutcomeDesignation, words: Words): Block[] {
  const { decisions: say, procedures } = words;
  const filed = challenges.map((each) => statement(each, words, each.answered ? say.answered : say.unanswered));
  const heard = appeals.map((each) => {
    const { decided, to } = each;
    const body = named(procedures.by.body, to);
    const state = decided ? named(say.outcome, decided.outcome) : say.unanswered;
    const reasons = decided ? written(decided.reasons, 'und') : [];
    return [...statement(each, words, body, state), ...reasons];
  });
  return [
    ...(filed.length > 0 ? [lineOf([{ text: say.challenges, strong: true }]), listOf(filed)] : []),
    ...(heard.length > 0 ? [lineOf([{ text: say.appeals, strong: true }]), listOf(heard)] : []),
  ];
}

const listOf = (items: Block[][]): Block => ({ kind: 'list', items });
