/** Forms by which a text is opened, published, opened for comments and called. */
import type { TextModel } from '../../views/text.ts';
import { sentenceOf } from '../../words/sentence.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { commandForm, type FormAt } from './form.ts';
import { languageOptions } from './languages.ts';
import { rich } from './rich.ts';

const LONGEST_TEXT = 500_000;
const DAYS = 7;

const folded = (title: string, body: Html, open = false): Html =>
  html`<details class="act"${open && html` open`}><summary>${title}</summary>${body}</details>`;

export function textDesk(model: TextModel, context: PageContext): Html {
  const { desk, document } = model;
  const forms = document
    ? [
        desk.publish && publishing(model, context),
        desk.chair && window(model, context),
        desk.chair && calling(model, context),
      ]
    : [];
  const all = [...forms, desk.open && opening(model, context)].filter((each) => each !== false && each !== nothing);
  return all.length === 0 ? nothing : html`<section class="acting desk-forms">${all}</section>`;
}

function at({ process, document }: TextModel, command: string): FormAt {
  const next = document ? paths.textOf(process.slug, document.id) : paths.text(process.slug);
  return { slug: process.slug, command, next, hidden: document ? { document: document.id } : {} };
}

const isRefused = ({ visit }: PageContext, command: string): boolean => visit?.form?.command === command;

function opening(model: TextModel, context: PageContext): Html {
  const { open: say } = context.words.text;
  const { process } = model;
  const form = commandForm(
    context,
    { slug: process.slug, command: 'document.open', next: paths.text(process.slug) },
    (f) =>
      html`${f.text('title', { label: say.name, most: 200, required: true })}${f.select('language', { label: say.language, options: languageOptions([process.language], context.lang), value: process.language })}${f.text('text', { label: say.text, hint: say.textHint, rows: 10, most: LONGEST_TEXT })}${f.text('instruction', { label: say.instruction, hint: say.instructionHint, most: 500 })}`,
    say.button,
  );
  return folded(say.title, form, isRefused(context, 'document.open') || !model.document);
}

function publishing(model: TextModel, context: PageContext): Html {
  const { publish: say } = context.words.text;
  const form = commandForm(
    context,
    at(model, 'draft.publish'),
    (f) => f.text('note', { label: say.note, rows: 3, most: 1000 }),
    say.button,
  );
  return folded(say.title, html`<p class="note">${say.lead}</p>${form}`, isRefused(context, 'draft.publish'));
}

function window(model: TextModel, context: PageContext): Html {
  const { window: say } = context.words.text;
  if (!model.document || model.document.drafts.length === 0 || model.document.lastCall) return nothing;
  const form = commandForm(context, at(model, 'window.open'), (f) => daysField(f.text, say.days), say.button);
  return folded(say.title, form, isRefused(context, 'window.open'));
}

const daysField = (
  text: (name: string, field: Parameters<import('./form.ts').Fields['text']>[1]) => Html,
  label: string,
) => text('days', { label, type: 'number', value: String(DAYS), least: 1, most: 120, required: true });

/** A last call, or why there can be none yet. */
function calling(model: TextModel, context: PageContext): Html {
  const { words } = context;
  const { call: say } = words.text;
  const { lastCallProblem } = model.desk;
  if (model.document?.lastCall) {
    const form = commandForm(
      context,
      at(model, 'lastcall.end'),
      (f) => f.text('reason', { label: say.reason, rows: 3, most: 1000, required: true }),
      say.end,
    );
    return folded(say.end, form, isRefused(context, 'lastcall.end'));
  }
  const body = lastCallProblem
    ? html`<p><strong>${say.notYet}</strong> ${sentenceOf(words, lastCallProblem)}</p>`
    : commandForm(context, at(model, 'lastcall.open'), (f) => daysField(f.text, say.days), say.button);
  const open = html`<p class="note">${say.lead}</p>${objectionsLine(model, context)}`;
  return folded(say.title, html`${open}${body}`, isRefused(context, 'lastcall.open'));
}

function objectionsLine({ desk: { objections }, process }: TextModel, { words }: PageContext): Html {
  if (objections.length === 0) return nothing;
  const links = objections.map(
    ({ id, label }, i) => html`${i > 0 && ' · '}<a href="${paths.objection(process.slug, id)}">${label}</a>`,
  );
  return html`<p>${rich(words.text.call.objections, { slots: { objections: html`${links}` } })}</p>`;
}
