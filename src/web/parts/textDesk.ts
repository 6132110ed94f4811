/** Forms by which a text is opened, published, opened for comments and called. */
import type { TextModel } from '../../views/text.ts';
import { sentenceOf } from '../../words/sentence.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { clauseWords } from './clauseText.ts';
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
        desk.chair && closing(model, context),
        desk.chair && calling(model, context),
      ]
    : [];
  const all = [...forms, desk.withdraw && withdrawing(model, context), desk.open && opening(model, context)].filter(
    (each) => each !== false && each !== nothing,
  );
  return all.length === 0 ? nothing : html`<section class="acting desk-forms">${all}</section>`;
}

function at({ process, document }: TextModel, command: string): FormAt {
  const next = document ? paths.textOf(process.slug, document.id) : paths.text(process.slug);
  return { slug: process.slug, command, next, hidden: document ? { document: document.id } : {} };
}

const isRefused = ({ visit }: PageContext, command: string): boolean => visit?.form?.command === command;

function opening(model: TextModel, context: PageContext): Html {
  const { open: say, preview } = context.words.text;
  const { process } = model;
  const form = commandForm(
    context,
    // In any script: percent signs would make three of a letter.
    { slug: process.slug, command: 'document.open', next: paths.text(process.slug), encoding: 'multipart/form-data' },
    (f) =>
      html`${f.text('title', { label: say.name, most: 200, required: true })}${f.select('language', { label: say.language, options: languageOptions([process.language], context.lang), value: process.language })}${f.text('text', { label: say.text, hint: say.textHint, rows: 10, most: LONGEST_TEXT })}${f.text('instruction', { label: say.instruction, hint: say.instructionHint, most: 500 })}`,
    html`<button class="button" type="submit">${say.button}</button> <button class="button plain" type="submit" name="preview" value="1">${preview.button}</button>`,
  );
  return folded(
    say.title,
    html`${form}${previewPart(model, context)}`,
    isRefused(context, 'document.open') || !model.document,
  );
}

/** The clauses as they would be read: what is taken off them, and where each begins. */
function previewPart({ preview }: TextModel, { words }: PageContext): Html {
  if (!preview) return nothing;
  const { preview: say } = words.text;
  const { clauses, headings, first } = preview;
  const rows = first.map(({ kind, text, mark }) => {
    const off =
      mark !== '' && html` <span class="note">${rich(say.mark, { slots: { mark: html`<bdi>${mark}</bdi>` } })}</span>`;
    const said = html`<span dir="auto">${clauseWords(text, words)}</span>`;
    return html`<li class="clause">${kind === 'heading' ? html`<strong>${said}</strong>` : said}${off}</li>`;
  });
  const left = clauses + headings - first.length;
  return html`<section class="preview" id="preview"><h3>${say.title}</h3><p>${say.counts({ clauses, headings })}</p><ol>${rows}</ol>${left > 0 && html`<p class="note">${say.more({ count: left })}</p>`}</section>`;
}

function withdrawing(model: TextModel, context: PageContext): Html {
  const { withdraw: say } = context.words.text;
  const button = html`<button class="button danger" type="submit">${say.button}</button>`;
  const target = { ...at(model, 'document.withdraw'), next: paths.text(model.process.slug) };
  const form = commandForm(context, target, html``, button);
  return folded(say.title, html`<p class="note">${say.lead}</p>${form}`, isRefused(context, 'document.withdraw'));
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

/** Opens a draft for comments; the newest instead of one before it, for which the time is running. */
function window({ document, ...model }: TextModel, context: PageContext): Html {
  const { window: say, windowMove: move } = context.words.text;
  const [newest] = document?.drafts ?? [];
  if (!document || !newest || document.lastCall) return nothing;
  const open = document.window?.open ? document.window : undefined;
  if (open?.draft === newest.number) return nothing;
  const title = open ? move.title({ draft: newest.number }) : say.title;
  const lead = open && html`<p class="note">${move.lead({ draft: open.draft, newest: newest.number })}</p>`;
  const target = at({ ...model, document }, 'window.open');
  const form = commandForm(context, target, (f) => daysField(f.text, say.days), open ? title : say.button);
  return folded(title, html`${lead}${form}`, isRefused(context, 'window.open'));
}

function closing(model: TextModel, context: PageContext): Html {
  const { windowClose: say } = context.words.text;
  if (!model.document?.window?.open || model.document.lastCall) return nothing;
  const form = commandForm(
    context,
    at(model, 'window.close'),
    (f) => f.text('reason', { label: say.reason, rows: 3, most: 1000, required: true }),
    say.button,
  );
  return folded(say.title, html`<p class="note">${say.lead}</p>${form}`, isRefused(context, 'window.close'));
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
