/**
 * Forms that give commands. Each works without a script, acts once however often it is sent, and comes back with what was
 * typed and what is wrong beside each field where it was refused.
 */
import { type Html, html, nothing, raw } from '../html.ts';
import type { FormState, PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { isAbout } from '../refusedFields.ts';

export interface FormAt {
  /** Address of the form's target; by default that of the command. */
  readonly action?: string;
  readonly slug?: string;
  readonly command: string;
  /** Tells several forms of one command on a page apart: an id, for instance. */
  readonly about?: string;
  /** Where to go once it is done; by default the page it stands on. */
  readonly next?: string;
  /** Fields that nobody fills in. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly encoding?: 'multipart/form-data';
  /** What a tab keeps of it is kept under this name, until it has arrived (client/formKeeping.ts). */
  readonly keep?: string;
  /** Browsers are asked not to fill it in anew: what is ticked acts on what is in sight. */
  readonly forgets?: boolean;
  /** Parts of it are folded: what is wrong in there the server tells, for no browser can point at it. */
  readonly folds?: boolean;
}

export interface FieldText {
  readonly label: string;
  readonly hint?: string;
}

export interface TextField extends FieldText {
  readonly type?: 'text' | 'email' | 'number' | 'url' | 'datetime-local' | 'search';
  readonly value?: string;
  readonly required?: boolean;
  readonly most?: number;
  readonly least?: number;
  /** More than one makes it a box for long text. */
  readonly rows?: number;
  readonly lang?: string;
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric' | 'email';
  readonly pattern?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceField extends FieldText {
  readonly options: readonly Option[];
  readonly value?: string | readonly string[];
  readonly required?: boolean;
  /** Options that are one tap away, and what they are called together. */
  readonly others?: { readonly label: string; readonly options: readonly Option[] };
}

/** Fields of one form; each knows what was typed into it before and what was wrong with it. */
export interface Fields {
  text(name: string, field: TextField): Html;
  select(name: string, field: ChoiceField): Html;
  /** One of several, all in sight. */
  radios(name: string, field: ChoiceField): Html;
  /** Any of several. */
  checks(name: string, field: ChoiceField): Html;
  check(name: string, field: FieldText & { readonly checked?: boolean }): Html;
  /** Around boxes that stand in rows of their own. */
  group(name: string, field: FieldText, inside: Html): Html;
}

export function commandForm(
  context: PageContext,
  at: FormAt,
  body: Html | ((fields: Fields) => Html),
  button: string | Html,
): Html {
  const { visit } = context;
  if (!visit) return nothing;
  const { slug = '', command, about = '', next, hidden = {}, className, encoding, keep, forgets, folds } = at;
  const form = visit.form?.command === command && visit.form.about === about ? visit.form : undefined;
  const sent = form && { ...form, problems: [...form.problems] };
  const own = { _key: visit.newKey(), _page: context.path, _about: about, _next: next ?? context.path, ...hidden };
  const fields = Object.entries(own).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const id = idOf(command, about);
  const labels = new Map<string, string>();
  const inside = typeof body === 'function' ? body(fieldsOf(id, sent, labels, context)) : body;
  const submit = typeof button === 'string' ? html`<button class="button" type="submit">${button}</button>` : button;
  // Where it is refused, a browser without a script comes back to the form itself.
  const action = at.action ?? `${paths.command(slug, command)}#${id}`;
  return html`<form method="post" action="${action}" id="${id}"${className && html` class="${className}"`}${encoding && html` enctype="${encoding}"`}${keep !== undefined && html` data-kept="${command} ${about} ${keep}" ${keptWords(context)}`}${folds && html` novalidate`}${forgets && html` autocomplete="off"`}>${fields}${sent && refusal(id, sent, labels, context)}${inside}${submit}</form>`;
}

/** What a script says where it fills in what was typed before (client/kept.ts). */
export const keptWords = ({ words: { wrong } }: PageContext): Html =>
  html`data-still="${wrong.kept.still}" data-discard="${wrong.kept.discard}"`;

/** Whether a form was refused: it is given back with what was typed, also where it can no more be sent. */
export const isGivenBack = ({ visit }: PageContext, command: string, about: string): boolean =>
  visit?.form?.command === command && visit.form.about === about;

const idOf = (command: string, about: string): string => `${command}-${about}`.replace(/[^\w-]/g, '-');

/** On what a form says where it was refused. Nobody can write it into a page: quotes are escaped. */
export const IS_REFUSAL = 'data-focus=""';

/** In a field in which something is wrong. Nobody can write it into a page either. */
export const IS_WRONG = 'aria-invalid="true"';

/** Focus goes here where a script runs; without one it stands at the head of the form. */
const refusal = (
  id: string,
  { sentence, problems }: FormState,
  labels: ReadonlyMap<string, string>,
  { words }: PageContext,
): Html => {
  // Told of its field below, it need not be told twice.
  const head = problems.some((problem) => problem.sentence === sentence) ? words.wrong.form : sentence;
  const rows = problems.map(({ place, sentence: what }) => {
    const field = fieldOf(place, labels);
    const label = labels.get(field);
    return html`<li><a href="#${fieldId(id, field)}">${label !== undefined && html`<b>${label}</b> `}${what}</a></li>`;
  });
  return html`<div class="refusal" role="alert" tabindex="-1" ${raw(IS_REFUSAL)}><p>${head}</p>${rows.length > 0 && html`<ul>${rows}</ul>`}</div>`;
};

/** Several values may stand in one field: a problem with the third of them is the field's. */
function fieldOf(place: string, labels: ReadonlyMap<string, string>): string {
  for (let field = place; field !== ''; field = field.slice(0, Math.max(0, field.lastIndexOf('.')))) {
    if (labels.has(field)) return field;
  }
  return place;
}

const fieldId = (form: string, name: string): string => `${form}-${name}`.replace(/[^\w-]/g, '-');

/** Problems are added to it as the fields that they are told at are come upon. */
type Sent = Omit<FormState, 'problems'> & { readonly problems: FormState['problems'][number][] };

/** A refusal that is about this field as a whole is told at it, and at no other. */
function tellAt(name: string, { refused, sentence, problems }: Sent): void {
  if (problems.length === 0 && isAbout(refused, name)) problems.push({ place: name, sentence });
}

function fieldsOf(form: string, sent: Sent | undefined, labels: Map<string, string>, { words }: PageContext): Fields {
  const typed = (name: string): readonly string[] | undefined => {
    if (!sent) return undefined;
    const value = sent.values[name];
    return typeof value === 'string' ? [value] : (value ?? []);
  };
  /** What describes a field: its hint, and what was wrong with it. */
  const about = (name: string, { label, hint }: FieldText) => {
    labels.set(name, label);
    if (sent) tellAt(name, sent);
    const id = fieldId(form, name);
    const wrong = sent?.problems.filter(({ place }) => place === name || place.startsWith(`${name}.`)) ?? [];
    const described = [hint && `${id}-hint`, wrong.length > 0 && `${id}-wrong`].filter(Boolean).join(' ');
    return {
      id,
      attributes: html`${described && html` aria-describedby="${described}"`}${wrong.length > 0 && html` ${raw(IS_WRONG)}`}`,
      hint: hint && html`<span class="hint" id="${id}-hint">${hint}</span>`,
      wrong:
        wrong.length > 0 &&
        html`<span class="wrong" id="${id}-wrong">${wrong.map(({ sentence }, i) => html`${i > 0 && html`<br>`}${sentence}`)}</span>`,
    };
  };
  const several = (
    name: string,
    { label, hint, options, value, required, others }: ChoiceField,
    type: 'radio' | 'checkbox',
  ) => {
    const { id, attributes, hint: note, wrong } = about(name, { label, hint });
    const chosen = typed(name) ?? (typeof value === 'string' ? [value] : (value ?? []));
    const row = (option: Option, i = 1) =>
      html`<label class="option"><input type="${type}" name="${name}" value="${option.value}"${i === 0 && html` id="${id}"`}${chosen.includes(option.value) && html` checked`}${required && type === 'radio' && html` required`}><span>${option.label}</span></label>`;
    const isOther = others?.options.some((option) => chosen.includes(option.value));
    const folded =
      others &&
      html`<details class="more"${(isOther || wrong) && html` open`}><summary>${others.label}</summary>${others.options.map((option) => row(option))}</details>`;
    return html`<fieldset class="field"${attributes}><legend>${label}</legend>${note}${wrong}${options.map(row)}${folded}</fieldset>`;
  };
  return {
    text(name, field) {
      const { id, attributes, hint, wrong } = about(name, field);
      const value = typed(name)?.[0] ?? field.value ?? '';
      const rest = html`${attributes}${field.required && html` required`}${field.most !== undefined && field.type !== 'number' && html` data-most="${String(field.most)}" data-over="${words.wrong.over}"`}${field.lang && html` lang="${field.lang}"`}${field.autocomplete && html` autocomplete="${field.autocomplete}"`} dir="auto"`;
      const numbers =
        field.type === 'number' &&
        html`${field.least !== undefined && html` min="${String(field.least)}"`}${field.most !== undefined && html` max="${String(field.most)}"`}`;
      const box =
        (field.rows ?? 1) > 1
          ? html`<textarea id="${id}" name="${name}" rows="${String(field.rows)}"${rest}>${guarded(value)}</textarea>`
          : html`<input id="${id}" name="${name}" type="${field.type ?? 'text'}" value="${value}"${rest}${numbers}${field.inputmode && html` inputmode="${field.inputmode}"`}${field.pattern && html` pattern="${field.pattern}"`}>`;
      return html`<div class="field"><label for="${id}">${field.label}</label>${hint}${wrong}${box}</div>`;
    },
    select(name, { label, hint, options, value, required }) {
      const { id, attributes, hint: note, wrong } = about(name, { label, hint });
      const chosen = typed(name)?.[0] ?? value;
      const rows = options.map(
        (option) =>
          html`<option value="${option.value}"${option.value === chosen && html` selected`}>${option.label}</option>`,
      );
      return html`<div class="field"><label for="${id}">${label}</label>${note}${wrong}<select id="${id}" name="${name}"${attributes}${required && html` required`}>${rows}</select></div>`;
    },
    radios: (name, field) => several(name, field, 'radio'),
    checks: (name, field) => several(name, field, 'checkbox'),
    group(name, field, inside) {
      const { id, attributes, hint, wrong } = about(name, field);
      return html`<div class="field-group" role="group" id="${id}" tabindex="-1" aria-label="${field.label}"${attributes}>${hint}${wrong}${inside}</div>`;
    },
    check(name, { label, hint, checked }) {
      const { id, attributes, hint: note, wrong } = about(name, { label, hint });
      const is = sent ? typed(name)?.includes('on') : checked;
      return html`<div class="field"><label class="option"><input type="checkbox" id="${id}" name="${name}" value="on"${attributes}${is && html` checked`}><span>${label}</span></label>${note}${wrong}</div>`;
    },
  };
}

/** A browser drops the first line break of a text box. */
export const guarded = (value: string): string => (/^\r?\n/.test(value) ? `\n${value}` : value);
