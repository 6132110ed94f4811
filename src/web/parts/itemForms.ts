/** What a chair, or whoever tabled it, does with an item: each act is a form of its own. And the form that tables a text. */
import { callKinds } from '../../domain/call.ts';
import { spanOf } from '../../domain/duration.ts';
import type { DeskAct, ItemLine, Tabling } from '../../views/calls.ts';
import { sentenceOf } from '../../words/sentence.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { localTime } from './calls.ts';
import { commandForm, type Fields, type FormAt } from './form.ts';
import { procedureName } from './procedureName.ts';
import { rich } from './rich.ts';
import { foldedForm } from './shownAs.ts';
import { clip } from './texts.ts';

const LONGEST_REASON = 4_000;
const LONGEST_QUESTION = 600;
const LONGEST_NAME = 90;

const commands: Readonly<Record<DeskAct, string>> = {
  discuss: 'item.move',
  announce: 'call.announce',
  open: 'call.open',
  poll: 'call.open',
  return: 'item.move',
  defer: 'item.defer',
  withdraw: 'item.move',
};

export function itemForms(item: ItemLine, slug: string, context: PageContext): Html {
  if (item.acts.length === 0 || !context.visit) return nothing;
  const { desk: say } = context.words.calls;
  const forms = item.acts.map((act) => {
    const target = targetOf(item, act, slug);
    const form = commandForm(context, target, (f) => fieldsOf(act, item, f, context), say.act[act]);
    return foldedForm(say.act[act], target, form, context);
  });
  return html`<div class="acting desk-forms">${forms}</div>`;
}

function targetOf({ id }: ItemLine, act: DeskAct, slug: string): FormAt {
  const command = commands[act];
  const hidden: Record<string, string> = { item: id };
  if (command === 'item.move') hidden.act = act;
  if (act === 'poll') hidden.kind = act;
  return { slug, command, about: `${act}-${id}`, hidden, next: paths.calls(slug), keep: slug };
}

function fieldsOf(act: DeskAct, item: ItemLine, f: Fields, { words }: PageContext): Html {
  const { desk: say } = words.calls;
  const reason = () => f.text('reason', { label: say.reason, rows: 3, most: LONGEST_REASON, required: true });
  const from = (sentence: (p: { when: string }) => string, at: number) =>
    html`<p class="note">${rich(sentence({ when: '{when}' }), { slots: { when: localTime(at, words) } })}</p>`;
  switch (act) {
    case 'discuss':
      return item.status === 'tabled' ? from(say.discussFrom, item.discussedFrom) : nothing;
    case 'announce':
      return html`<p class="note">${say.announceText({ notice: spanOf(item.notice) })}</p>`;
    case 'open':
      return html`${item.announced && from(say.openFrom, item.announced.opensFrom)}${kindField(f, words.calls)}${openFields(f, words.calls)}`;
    case 'poll':
      return html`<p class="note">${words.calls.means.poll}</p>${openFields(f, words.calls)}`;
    case 'defer':
      return html`${reason()}${f.text('days', { label: say.deferDays, type: 'number', least: 1, most: 3650, required: true })}`;
    default:
      return reason();
  }
}

type Say = PageContext['words']['calls'];

function kindField(f: Fields, { kind, means, desk }: Say): Html {
  const kinds = callKinds.filter((each) => each !== 'poll');
  const options = kinds.map((value) => ({ value, label: `${kind[value]} – ${means[value]}` }));
  return f.radios('kind', { label: desk.kind, options, required: true });
}

const openFields = (f: Fields, { desk: say }: Say): Html =>
  html`${f.text('days', { label: say.days, hint: say.daysHint, type: 'number', least: 1, most: 365 })}${f.check('hidden', { label: say.hidden })}`;

export function tablingForm(tabling: Tabling, slug: string, context: PageContext): Html {
  const { words } = context;
  const { table: say } = words.calls.desk;
  const target: FormAt = {
    ...{ slug, command: 'item.table', about: tabling.document.id, keep: slug },
    ...{ hidden: { document: tabling.document.id }, next: paths.calls(slug) },
  };
  const inside = tabling.problem
    ? html`<p><strong>${say.notYet}</strong> ${sentenceOf(words, tabling.problem)}</p>`
    : commandForm(context, target, (f) => tablingFields(tabling, f, context), say.button);
  return foldedForm(say.title, target, inside, context);
}

function tablingFields({ draft, clauses, procedure, procedures }: Tabling, f: Fields, { words }: PageContext): Html {
  const { table: say } = words.calls.desk;
  const known = procedures.map(({ id }) => ({ value: id, label: procedureName(id, words) }));
  // Where the charter names none, nobody is led to one.
  const none = procedure === '' ? [{ value: '', label: say.choose }] : [];
  const parts = clauses.map(({ id, number, text }) => ({
    value: id,
    label: say.clause({ number, text: clip(text ?? '', LONGEST_NAME) }),
  }));
  return html`<p class="note">${say.text({ draft })}</p>${f.text('question', { label: say.question, rows: 3, most: LONGEST_QUESTION, required: true })}${f.checks('clauses', { label: say.clauses, hint: say.clausesHint, options: parts })}${f.select('procedure', { label: say.procedure, options: [...none, ...known], value: procedure, required: true })}${f.check('inScope', { label: say.inScope })}`;
}
