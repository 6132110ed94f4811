/** The impact brief as sections of texts, from which its page and its file are made alike. */
import type { Criterion, Effect } from '../../domain/assessmentMethods.ts';
import type { LineShown } from '../../views/assessments.ts';
import type { BriefCriterion, BriefModel, Finding } from '../../views/impactBrief.ts';
import type { Author } from '../../views/input.ts';
import type { ClauseRef } from '../../views/provenance.ts';
import type { Words } from '../../words/index.ts';
import { groupOf } from './assessments.ts';
import { whyGone } from './moderatedInput.ts';

/** `quote`: what a person wrote, in their language. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly language: string; readonly label?: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'part'; readonly title: string; readonly blocks: readonly Block[] };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const text = (words: string): Block => ({ kind: 'text', text: words });

export const titleOf = ({ document, clause }: BriefModel, words: Words): string =>
  words.assessments.brief.of({ title: clause ? nameOf(clause, words) : document.title });

export function briefSections(model: BriefModel, words: Words): Section[] {
  const { brief: say } = words.assessments;
  const of = (group: ReturnType<typeof groupOf>) =>
    model.criteria.filter(({ criterion }) => groupOf(criterion) === group).map((each) => part(each, words));
  return [
    { title: say.abstract, blocks: abstract(model, words) },
    { title: say.method, blocks: method(model, words) },
    { title: say.context, blocks: context(model, words) },
    { title: say.enablers, blocks: of('E') },
    { title: say.properties, blocks: of('CP') },
    { title: say.tests, blocks: of('T') },
    { title: say.questions, blocks: questions(model, words) },
  ];
}

function abstract({ found, ...model }: BriefModel, { assessments: say }: Words): Block[] {
  if (model.assessments === 0) return [text(say.none)];
  return [text(say.count(model)), text(say.brief.found(tallyOf(found)))];
}

const tallyOf = (found: Readonly<Record<Effect, number>>) => ({
  harms: found['-2'] + found['-1'],
  gains: found['+1'] + found['+2'],
  none: found['0'],
  unknown: found.unknown,
  notApplicable: found['not-applicable'],
});

function method({ stale }: BriefModel, { assessments: say }: Words): Block[] {
  return [text(say.brief.methodText), ...(stale > 0 ? [text(say.brief.left({ count: stale }))] : [])];
}

function context({ document, draft, clause }: BriefModel, words: Words): Block[] {
  const { brief: say } = words.assessments;
  const { language } = document;
  const title: Block = { kind: 'quote', text: document.title, language };
  const at = text(draft === null ? say.noDraft : say.inDraft({ draft }));
  return clause?.text
    ? [title, at, { kind: 'quote', text: clause.text, language, label: nameOf(clause, words) }]
    : [title, at];
}

function part({ criterion, spread, findings }: BriefCriterion, words: Words): Block {
  const { assessments: say } = words;
  const found = Object.fromEntries(spread.map(({ effect, count }) => [effect, count]));
  const tally = { ...nothing, ...found };
  const looked = spread.reduce((sum, { count }) => sum + count, 0);
  const silent = looked === tally['0'] + tally['not-applicable'];
  const sentence =
    looked === 0
      ? say.brief.notLooked
      : silent
        ? say.brief.noImpact({ count: looked })
        : say.brief.found(tallyOf(tally));
  const items = findings.rows.map((each) => finding(each, words));
  const list: Block[] = items.length > 0 ? [{ kind: 'list', items }] : [];
  const rest = findings.of > items.length ? [text(say.more({ count: findings.of - items.length }))] : [];
  return {
    kind: 'part',
    title: criterionName(criterion, words),
    blocks: [text(say.questions[criterion]), text(sentence), ...list, ...rest],
  };
}

const nothing = { '-2': 0, '-1': 0, '0': 0, '+1': 0, '+2': 0, unknown: 0, 'not-applicable': 0 };

function finding({ clause, author, line, language }: Finding, words: Words): Block[] {
  const { assessments: say } = words;
  const facts = [nameOf(clause, words), say.effects[line.effect], say.confidences[line.confidence]];
  if (line.perspective) facts.push(say.seenBy({ who: say.perspectives[line.perspective] }));
  if (line.reversibility) facts.push(say.reversibilities[line.reversibility]);
  return [text([...facts, authorName(author, words)].join(' · ')), ...saidOf(line, language, words)];
}

function saidOf({ reasoning, hidden, mitigation, answer, open }: LineShown, language: string, words: Words): Block[] {
  const { assessments: say } = words;
  const why: Block = reasoning === null ? text(whyGone(hidden, words)) : { kind: 'quote', text: reasoning, language };
  const lessened: Block[] =
    mitigation === null ? [] : [{ kind: 'quote', text: mitigation, language, label: say.mitigation }];
  const answered: Block[] = answer?.text ? [{ kind: 'quote', text: answer.text, language: '', label: say.answer }] : [];
  return [why, ...lessened, ...answered, ...(open ? [text(say.unanswered)] : [])];
}

function authorName({ seat, organisation }: Author, { input }: Words): string {
  const named = [seat?.name, organisation].filter((each) => each !== undefined && each !== null);
  return named.length > 0 ? named.join(' · ') : input.noGroup;
}

export const criterionName = (criterion: Criterion, { assessments: say }: Words): string =>
  `${say.codes[criterion]} · ${say.names[criterion]}`;

export const nameOf = ({ number, out }: ClauseRef, { input }: Words): string =>
  out ? input.removed : number === null ? input.heading : input.clause({ number });

function questions({ questions: open, untested }: BriefModel, words: Words): Block[] {
  const { brief: say, more } = words.assessments;
  const asked = open.rows.map(({ kind, clause, criterion }) =>
    say.question[kind]({ clause: nameOf(clause, words), criterion: criterionName(criterion, words) }),
  );
  const rest = open.of > open.rows.length ? [more({ count: open.of - open.rows.length })] : [];
  const names = untested.rows.map((clause) => nameOf(clause, words));

  const beyond = untested.of > names.length ? [more({ count: untested.of - names.length })] : [];
  const unlooked = names.length > 0 ? [say.untested({ clauses: names }), ...beyond] : [];
  const all = [...asked, ...rest, ...unlooked];
  if (all.length === 0) return [text(say.questionsNone)];
  return [text(say.questionsLead), { kind: 'list', items: all.map((each) => [text(each)]) }];
}
