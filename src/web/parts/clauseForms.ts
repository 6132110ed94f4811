/** Forms of an editor on the page of one clause. Each names the words that it was made from, so that none are lost unseen. */
import type { ClauseModel, PlaceOption } from '../../views/clause.ts';
import { sentenceOf } from '../../words/sentence.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { citingFields } from './citing.ts';
import { clauseWords, redlined } from './clauseText.ts';
import { commandForm, type FormAt, type Option } from './form.ts';
import { languageOptions } from './languages.ts';
import { clip } from './texts.ts';

const LONGEST_CLAUSE = 5_000;
const LONGEST_OPTION = 60;

const folded = (context: PageContext, command: string, title: string, body: Html): Html =>
  html`<details class="act"${context.visit?.form?.command === command && html` open`}><summary>${title}</summary>${body}</details>`;

const editors: readonly (readonly [command: string, form: (model: ClauseModel, context: PageContext) => Html])[] = [
  ['clause.change', changing],
  ['change.cite', citingMore],
  ['clause.move', moving],
  ['clause.remove', removing],
  ['clause.add', adding],
  ['bracket.hold', holding],
];

export function editingForms(model: ClauseModel, context: PageContext): Html {
  const { words } = context;
  const { edit } = model;
  const forms = edit
    ? editors
        .filter(([command]) => (edit.only === null || edit.only === command) && !edit.closed.includes(command))
        .map(([, form]) => form(model, context))
    : [];
  const all = [...forms, model.translate ? translating(model, context) : nothing];
  if (!model.edit && !model.translate) return nothing;
  if (all.every((each) => each === nothing)) return nothing;
  const adopted = model.adopted && html`<p class="note">${sentenceOf(words, model.adopted)}</p>`;
  return html`<section><h2>${words.clause.editing}</h2>${adopted}<div class="acting desk-forms">${all}</div></section>`;
}

function at({ process, id, hash }: ClauseModel, command: string, hidden = {}): FormAt {
  return {
    slug: process.slug,
    command,
    next: paths.clause(process.slug, id),
    hidden: { clause: id, base: hash, ...hidden },
  };
}

/** Two editors at once: both wordings, and what was typed stays in the form. */
function conflict({ edit, document }: ClauseModel, { words }: PageContext): Html {
  if (!edit?.conflict) return nothing;
  const { conflict: say } = words.clause;
  const { stands, pieces } = edit.conflict;
  return html`<div class="conflict"><h3>${say.title}</h3><p>${say.lead}</p><h4>${say.stands}</h4><p class="clause" lang="${document.language}" dir="auto">${clauseWords(stands, words)}</p><h4>${say.typed}</h4><p class="clause" lang="${document.language}" dir="auto">${redlined(pieces, words)}</p></div>`;
}

function changing(model: ClauseModel, context: PageContext): Html {
  const { words } = context;
  const { change: say } = words.clause;
  const before = model.history.find((row) => row.number !== null && row.text !== null);
  const value = model.text ?? (before?.number != null ? (before.text ?? '') : '');
  const form = commandForm(
    context,
    at(model, 'clause.change'),
    (f) =>
      html`${f.text('text', { label: say.text, hint: say.hint, value, rows: 8, most: LONGEST_CLAUSE, required: true, lang: model.document.language })}${citingFields(f, words)}`,
    say.button,
  );
  return folded(context, 'clause.change', say.title, html`${conflict(model, context)}${form}`);
}

/** Also orphans: what a change comes from may be cited later. */
function citingMore({ process, document, id, history }: ClauseModel, context: PageContext): Html {
  const { words } = context;
  const { cite: say, act } = words.clause;
  const options = history.map(({ change, what, at: when, number }): Option => {
    const name = number === null ? act[what] : `${words.clause.version({ number })}: ${act[what]}`;
    return { value: String(change), label: `${name} · ${words.format.date(when)}` };
  });
  const orphan = history.find(({ sources }) => sources.length === 0)?.change;
  const form = commandForm(
    context,
    {
      slug: process.slug,
      command: 'change.cite',
      next: paths.clause(process.slug, id),
      hidden: { document: document.id },
    },
    (f) =>
      html`${f.select('change', { label: say.change, options, value: orphan === undefined ? options[0]?.value : String(orphan) })}${citingFields(f, words)}`,
    say.button,
  );
  return folded(context, 'change.cite', say.title, form);
}

function moving(model: ClauseModel, context: PageContext): Html {
  const { words } = context;
  const { move: say } = words.clause;
  if (model.text === null || !model.edit) return nothing;
  const options = [{ value: '', label: say.first }, ...model.edit.places.map((each) => placeOption(each, context))];
  const form = commandForm(
    context,
    at(model, 'clause.move'),
    (f) =>
      html`${f.select('after', { label: say.after, options, value: model.previous ?? '' })}${citingFields(f, words)}`,
    say.button,
  );
  return folded(context, 'clause.move', say.title, form);
}

function placeOption({ id, number, text }: PlaceOption, { words }: PageContext): Option {
  const name = number === null ? words.text.heading : words.text.clause({ number });
  return { value: id, label: `${name}: ${clip(text, LONGEST_OPTION)}` };
}

function removing(model: ClauseModel, context: PageContext): Html {
  const { words } = context;
  const { remove: say } = words.clause;
  if (model.text === null) return nothing;
  const button = html`<button class="button danger" type="submit">${say.button}</button>`;
  const form = commandForm(context, at(model, 'clause.remove'), (f) => citingFields(f, words), button);
  return folded(context, 'clause.remove', say.title, form);
}

function adding({ process, document, id, text }: ClauseModel, context: PageContext): Html {
  const { words } = context;
  const { add: say } = words.clause;
  if (text === null) return nothing;
  const kinds = (['clause', 'heading'] as const).map((value) => ({ value, label: say.kinds[value] }));
  const form = commandForm(
    context,
    {
      slug: process.slug,
      command: 'clause.add',
      next: paths.clause(process.slug, id),
      hidden: { document: document.id, after: id },
    },
    (f) =>
      html`${f.select('kind', { label: say.kind, options: kinds })}${f.text('text', { label: say.text, rows: 6, most: LONGEST_CLAUSE, required: true, lang: document.language })}${citingFields(f, words)}`,
    say.button,
  );
  return folded(context, 'clause.add', say.title, form);
}

/** One form for each alternative of each bracket. */
function holding(model: ClauseModel, context: PageContext): Html {
  const { hold: say } = context.words.clause;
  const { seats } = model.edit ?? { seats: [] };
  if (model.brackets.length === 0 || seats.length === 0) return nothing;
  const forms = model.brackets.flatMap((options, bracket) =>
    options.map(({ text, seats: held }, option) => {
      const chosen = seats.filter(({ name }) => held.includes(name)).map(({ id }) => id);
      const target = at(model, 'bracket.hold', { bracket: String(bracket), option: String(option) });
      return commandForm(
        context,
        { ...target, about: `${bracket}-${option}` },
        (f) =>
          f.checks('seats', {
            label: say.seats({ option: text || context.words.text.blank }),
            options: seats.map(({ id, name }) => ({ value: id, label: name })),
            value: chosen,
          }),
        say.button,
      );
    }),
  );
  return folded(context, 'bracket.hold', say.title, html`${forms}`);
}

function translating(model: ClauseModel, context: PageContext): Html {
  const { words, lang } = context;
  const { translate: say } = words.clause;
  const options = languageOptions([lang], lang, model.document.language);
  const form = commandForm(
    context,
    at(model, 'clause.translate'),
    (f) =>
      html`${f.select('language', { label: say.language, options })}${f.text('text', { label: say.text, rows: 6, most: LONGEST_CLAUSE, required: true })}`,
    say.button,
  );
  return folded(context, 'clause.translate', say.title, form);
}
