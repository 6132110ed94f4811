/** What may be done about a decision: each act a form of its own, for whom it is for, with what is missing said. */
import { reviewOutcomes } from '../../domain/reviews.ts';
import type { DecisionModel } from '../../views/decision.ts';
import type { Designating, Finalising } from '../../views/decisionDesk.ts';
import type { ObjectionRef } from '../../views/objections.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { openedLine, resultName, timed } from './finding.ts';
import { commandForm, type Fields, type FormAt } from './form.ts';
import { cannotSay } from './inputs.ts';
import { procedureEvidencePart } from './procedureEvidence.ts';
import { foldedForm, shownField } from './shownAs.ts';
import { clauseName } from './sources.ts';

const LONGEST = 8_000;
const LONGEST_STATEMENT = 6_000;
const LONGEST_REASON = 4_000;
const LONGEST_ANSWER = 2_000;

type Say = Words['decisions']['desk'];

function at({ id, process }: DecisionModel, command: string, more: Record<string, string> = {}): FormAt {
  const { act = '', appeal } = more;
  const hidden = appeal === undefined ? { item: id, ...more } : more;
  const next = paths.decision(process.slug, id);
  return { slug: process.slug, command, about: act === '' ? id : `${act}-${id}`, hidden, next, keep: process.slug };
}

export function decisionForms(model: DecisionModel, context: PageContext): Html {
  if (!context.visit) return nothing;
  const say = context.words.decisions.desk;
  const folded = (title: string, target: FormAt, body: (f: Fields) => Html, button = title) =>
    foldedForm(title, target, commandForm(context, target, body, button), context);
  const long =
    (name: string, label: string, most = LONGEST, required = true, hint?: string) =>
    (f: Fields) =>
      f.text(name, { label, rows: 5, most, required, ...(hint && { hint }) });
  const { desk } = model;
  const chair = [chairPart(model, context)];
  const convener = [
    ...desk.acts.map((act) => {
      const target = act === 'ratify' ? at(model, 'item.ratify') : at(model, 'item.move', { act });
      return folded(say.act[act], target, long('reason', say.reason, LONGEST_REASON));
    }),
    desk.supersede &&
      folded(say.supersede, at(model, 'item.supersede'), (f) => f.text('by', { label: say.by, most: 200 })),
    desk.begin &&
      folded(say.begin, at(model, 'review.begin'), long('newInformation', say.newInformation, LONGEST, false)),
    desk.conclude &&
      folded(
        say.conclude,
        at(model, 'review.conclude'),
        (f) => concluding(f, model, context.words),
        say.concludeButton,
      ),
    desk.hear && hearing(model, context),
  ];
  const own = participantForms(model, context, folded, long);
  const all = [...chair, ...convener, ...own].filter((each) => each !== false && each !== null && String(each) !== '');
  if (all.length === 0) return nothing;
  return html`<section id="act" class="now"><h2>${say.title}</h2><p class="note">${say.public}</p>${openedLine(model, context.words)}<div class="acting desk-forms">${all}</div></section>`;
}

function participantForms(
  model: DecisionModel,
  { words }: PageContext,
  folded: (title: string, target: FormAt, body: (f: Fields) => Html, button?: string) => Html,
  long: (name: string, label: string, most?: number) => (f: Fields) => Html,
): (Html | false)[] {
  const { desk, saying, process } = model;
  const say = words.decisions.desk;
  const cannot = cannotSay(saying, process.slug, words);
  if (cannot) return [(desk.challenge || desk.file || desk.appeal) && cannot];
  const signed = (f: Fields) => shownField(f, saying, words);
  return [
    desk.challenge &&
      folded(
        say.challenge,
        at(model, 'determination.challenge'),
        (f) => html`${long('grounds', say.challengeText)(f)}${signed(f)}`,
        say.send,
      ),
    desk.file &&
      folded(say.file, at(model, 'minority.file'), (f) => html`${filing(f, model, words)}${signed(f)}`, say.send),
    desk.appeal &&
      folded(
        say.appeal,
        at(model, 'appeal.file'),
        (f) => html`${long('grounds', say.appealText)(f)}${signed(f)}`,
        say.send,
      ),
    desk.withdraw !== null &&
      folded(say.withdraw, at(model, 'appeal.withdraw', { appeal: desk.withdraw }), () => nothing),
  ];
}

function filing(f: Fields, { desk }: DecisionModel, words: Words): Html {
  const say = words.decisions.desk;
  const kinds = [
    { value: 'minority', label: say.kindMinority },
    { value: 'reservation', label: say.kindReservation },
  ];
  const options = desk.clauses.map((each) => ({ value: each.id, label: clauseName(each, words) }));
  return html`${f.radios('kind', { label: say.kind, options: kinds, required: true })}${f.select('clause', { label: say.clause, options: [{ value: '', label: say.whole }, ...options] })}${f.text('text', { label: say.fileText, rows: 6, most: LONGEST_STATEMENT, required: true })}`;
}

const refs = (list: readonly ObjectionRef[], slug: string, say: Say): Html | false =>
  list.length > 0 &&
  html`<p>${say.open} ${list.map(({ id, label }, i) => html`${i > 0 && ', '}<a href="${paths.objection(slug, id)}">${label}</a>`)}</p>`;

/** What is missing is said instead of a form that would be refused. */
function chairPart(model: DecisionModel, context: PageContext): Html {
  const { designate, finalise } = model.desk;
  return html`${designate && designating(designate, model, context)}${finalise && finalising(finalise, model, context)}`;
}

function designating(designate: Designating, model: DecisionModel, context: PageContext): Html {
  const say = context.words.decisions.desk;
  const title = designate.again ? say.redesignate : say.designate;
  const target = at(model, 'determination.make');
  const open = refs(designate.open, model.process.slug, say);
  const missing = designate.recused ? html`<p class="recused">${say.recused}</p>` : open || undefined;
  const form =
    missing ?? commandForm(context, target, (f) => designatingFields(f, designate, context.words), say.designateButton);
  const rules = procedureEvidencePart(designate.rules, model.process.slug, context.words);
  return foldedForm(title, target, html`${rules}${form}`, context);
}

function designatingFields(f: Fields, { possibilities, checks, alternatives }: Designating, words: Words): Html {
  const { desk: say, because: why, check: ask } = words.decisions;
  const options = possibilities.map(({ designation, because }) => {
    const name = resultName(designation, words);
    const label = because.length === 0 ? name : say.against({ name, because: because.map((code) => why[code]) });
    return { value: designation, label };
  });
  const answers = checks.map(
    ({ check, always }, i) =>
      html`<input type="hidden" name="answers.${String(i)}.check" value="${check}">${f.text(`answers.${i}.answer`, { label: ask[check], rows: 3, most: LONGEST_ANSWER, required: always, ...(!always && { hint: say.sometimes }) })}`,
  );
  return html`${f.radios('designation', { label: say.result, hint: say.resultHint, options, required: true })}${f.text('reasons', { label: say.reasons, rows: 8, most: LONGEST, required: true })}${f.text('alternatives', { label: say.alternatives, hint: say.alternativesHint, rows: 4, most: LONGEST, required: alternatives })}${f.text('reopensOn', { label: say.reopens, rows: 3, most: LONGEST, required: true })}${answers}`;
}

function finalising(finalise: Finalising, model: DecisionModel, context: PageContext): Html {
  const { words } = context;
  const say = words.decisions.desk;
  const target = at(model, 'determination.finalise');
  const missing = [
    finalise.recused && html`<p class="recused">${say.recused}</p>`,
    finalise.until !== null && html`<p>${timed(say.until, finalise.until, words)}</p>`,
    finalise.challenged && html`<p>${say.challenged}</p>`,
    refs(finalise.open, model.process.slug, say),
  ].filter((each) => each !== false);
  const attached = html`<p class="note">${say.attaches({ count: finalise.attached })}</p>`;
  const form = missing.length > 0 ? html`${missing}${attached}` : commandForm(context, target, attached, say.finalise);
  return foldedForm(say.finalise, target, form, context);
}

function hearing(model: DecisionModel, context: PageContext): Html {
  const { desk: say, outcome, remedy } = context.words.decisions;
  const { hear } = model.desk;
  if (!hear) return nothing;
  const target = at(model, 'appeal.decide', { appeal: hear.appeal });
  const options = (['dismissed', 'upheld', 'settled'] as const).map((value) => ({ value, label: outcome[value] }));
  const form = hear.recused
    ? html`<p class="recused">${say.recusedAppeal}</p>`
    : commandForm(
        context,
        target,
        (f) =>
          html`${f.radios('outcome', { label: say.outcome, options, required: true })}${f.text('reasons', { label: say.appealReasons, rows: 6, most: LONGEST, required: true })}${f.text('remedy', { label: remedy, hint: say.remedyHint, rows: 3, most: LONGEST })}`,
        say.decideButton,
      );
  return foldedForm(say.hear, target, form, context);
}

function concluding(f: Fields, { desk }: DecisionModel, words: Words): Html {
  const { desk: say } = words.decisions;
  const outcomes = reviewOutcomes.filter((each) => each !== 'sunset' || desk.conclude?.sunset);
  const options = outcomes.map((value) => ({ value, label: words.reviews.outcome[value] }));
  const clauses = (desk.conclude?.clauses ?? []).map((each) => ({ value: each.id, label: clauseName(each, words) }));
  return html`${f.radios('outcome', { label: say.reviewOutcome, options, required: true })}${f.text('report', { label: say.report, rows: 6, most: LONGEST, required: true })}${clauses.length > 0 && f.checks('clauses', { label: say.clauses, options: clauses })}${f.text('nextDays', { label: say.nextDays, type: 'number', least: 1, most: 7300 })}`;
}
