/**
 * Writing a statement: guidelines, what is like it, and the form. A script counts the letters, shows what is like it while
 * one types, and keeps the text until it has arrived (client/writing.ts).
 */
import type { Writing } from '../../views/takePart.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { commandForm, keptWords } from './form.ts';
import { languageOptions } from './languages.ts';

interface At {
  readonly slug: string;
  readonly language: string;
  /** What stands in the box at first. */
  readonly text?: string;
  /** Where there is nothing to answer yet, writing is what there is to do. */
  readonly open?: boolean;
  /** Leaves the button out that leads to what is like it, where that is shown already. */
  readonly checked?: boolean;
}

export function writingPart(writing: Writing, at: At, context: PageContext): Html {
  const { words, visit } = context;
  const { write } = words.takePart;
  const { state, level, waiting } = writing;
  if (!visit || state === 'closed' || state === 'join') return nothing;
  const waits =
    waiting > 0 &&
    html`<p class="note">${write.waiting({ count: waiting })} <a href="${paths.mine(at.slug)}">${write.seeMine}</a></p>`;
  const head = html`<h2 class="minor">${write.title}</h2>`;
  if (state === 'none' || state === 'today')
    return html`<section class="write">${head}<p class="note">${write[state]}</p>${waits}</section>`;
  if (state === 'level') {
    const why = level !== 0 ? words.takePart.level.write[level] : '';
    return html`<section class="write">${head}<p class="note">${why} <a href="${paths.account()}">${words.takePart.level.button}</a></p>${waits}</section>`;
  }
  const open = at.open || visit.form?.command === 'statement.submit';
  return html`<section class="write">${head}<details${open && html` open`}><summary>${write.add}</summary>${guide(writing, at, context)}${statementForm(writing, at, context)}</details>${waits}</section>`;
}

function guide({ guidelines }: Writing, { language }: At, { words }: PageContext): Html {
  const { write } = words.takePart;
  const own =
    guidelines && html`<h3>${write.ofConvener}</h3><p class="deck" lang="${language}" dir="auto">${guidelines}</p>`;
  return html`<ul class="guide">${write.guidelines.map((line) => html`<li>${line}</li>`)}</ul>${own}`;
}

const alikeEntry =
  (slug: string) =>
  ({ id, text, language }: Writing['alike'][number]): Html =>
    html`<li><a href="${paths.statement(slug, id)}" lang="${language}" dir="auto">${text}</a></li>`;

export function statementForm(writing: Writing, at: At, context: PageContext): Html {
  const { words, lang } = context;
  const { write } = words.takePart;
  const { slug, language, text, checked } = at;
  const { longest, languages, own, moderation, left } = writing;
  const check =
    !checked &&
    html`<button class="button plain" formaction="${paths.similar(slug)}" formmethod="get">${write.check}</button>`;
  const like = checked ? [] : writing.alike;
  const alike = html`<div class="alike" role="status" data-alike${like.length === 0 && html` hidden`}><p>${write.alike}</p><ul>${like.map(alikeEntry(slug))}</ul></div>`;
  return commandForm(
    context,
    { slug, command: 'statement.submit', next: paths.takePart(slug) },
    (f) =>
      html`<div class="writing" data-keep="statement ${slug}" ${keptWords(context)} data-most="${String(longest)}" data-similar="${paths.json(paths.similar(slug))}" data-statements="${paths.statement(slug, '')}">${f.text('text', { label: write.text, hint: write.hint({ most: longest }), rows: 4, most: longest, required: true, value: text })}<p class="count" data-count aria-hidden="true"></p>${alike}</div>${f.select('language', { label: write.language, options: languageOptions(languages, lang), value: own ?? language })}<p class="note">${write[moderation]} ${write.left({ left })}</p>`,
    html`<p class="buttons"><button class="button" type="submit">${write.button}</button> ${check}</p>`,
  );
}
