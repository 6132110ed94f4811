/** The text of an outcome in its document: each clause with what shaped it, what is open about it, and other languages. */
import type { Block, Run } from '../../exchange/outcome/document.ts';
import type { Outcome, OutcomeClause } from '../../views/outcomeModel.ts';
import { dotted, lineOf, type Making, named } from './outcomeRuns.ts';

export function textBlocks({ text, process, dissent }: Outcome, making: Making): Block[] {
  const { outcome: say } = making.words;
  const isTold = text.clauses.some(({ strength }) => strength.some(({ withheld }) => !withheld));
  const note = isTold ? say.textNote({ k: process.smallCell }) : say.strengthNone({ k: process.smallCell });
  const reserved = new Set(dissent.reservations.map(({ id }) => id));
  const clauses = text.clauses.map((clause) => clauseBlock(clause, text.language, making, reserved));
  const print = lineOf([{ text: say.fingerprint }, { text: ' ' }, { text: text.hash, code: true }], true);
  return [{ kind: 'text', runs: [{ text: note }], note: true, marks: isTold }, ...clauses, print];
}

function clauseBlock(
  { id, number, kind, text, sources, objections, reservations, translations }: OutcomeClause,
  language: string,
  making: Making,
  reserved: ReadonlySet<string>,
): Block {
  const { words } = making;
  // That an editor was told to put a heading there tells nobody anything.
  const shown = kind === 'heading' ? sources.filter((each) => each.kind !== 'instruction') : sources;
  const notes = [
    dotted(shown.map((each) => sourceRun(each, id, making))),
    ...objections.map((each) => [objectionRun(each, making)]),
    reservations.some((each) => reserved.has(each)) ? [{ text: words.outcome.reservation }] : [],
  ].filter((runs) => runs.length > 0);
  return {
    kind: 'clause',
    ...{ id, text, language, notes, translations },
    label: number === null ? null : words.format.number(number),
    heading: kind === 'heading',
  };
}

/** `of`: the clause that it shaped. */
function sourceRun(source: OutcomeClause['sources'][number], of: string, making: Making): Run {
  const { words, source: address } = making;
  const { kind, label, seat } = source;
  if (kind === 'editorial') return { text: words.text.editorial };
  // Its words stand with the change, on the page of the clause.
  if (kind === 'instruction') return { text: words.outcome.instruction, href: making.clause(of) };
  const name = words.text.source[kind]({ label: label ?? '' });
  return { text: seat ? `${name} (${seat.name})` : name, href: address(source) };
}

function objectionRun({ id, label, state, word }: OutcomeClause['objections'][number], making: Making): Run {
  const { objections } = making.words;
  const text = [objections.name({ label }), named(objections.states, state), named(objections.words, word)].join(' · ');
  return { text, href: making.source({ kind: 'objection', id, label, clause: null }) };
}
