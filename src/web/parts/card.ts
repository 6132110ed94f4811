/**
 * The statement to answer, with its three answers and what goes with it. A script asks for this part alone and sets it in
 * place of the one before (client/voting.ts): it sends the forms of class `quick`, and what has an id keeps the focus.
 */
import type { Card } from '../../views/card.ts';
import { ENOUGH, type LastVote, type TakePart } from '../../views/takePart.ts';
import { languageName } from '../../words/languageName.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { commandForm } from './form.ts';
import { languageOptions, sameLanguage } from './languages.ts';
import { rich } from './rich.ts';

const values = ['agree', 'disagree', 'pass'] as const;
const LONGEST_TRANSLATION = 800;

export function cardPart(model: TakePart, context: PageContext): Html {
  const { card, last } = model;
  const body = card === null ? withoutCard(model, context) : withCard(model, card, context);
  return html`${progressLine(model, context)}${body}${last && undoLine(model, last, context)}`;
}

function progressLine({ progress, state }: TakePart, { words }: PageContext): Html {
  const { takePart } = words;
  if (state !== 'may' || progress.of === 0) return nothing;
  const { voted, left, of } = progress;
  const pace = voted === 0 ? 'start' : voted < ENOUGH ? 'under' : 'enough';
  return html`<p class="far"><b>${takePart.progress(progress)}</b>${left > 0 && html` <span>${takePart.pace[pace]}</span>`}</p><progress max="${String(of)}" value="${String(voted)}" aria-hidden="true"></progress>`;
}

function withCard(model: TakePart, card: Card, context: PageContext): Html {
  const read = reading(card, context.lang);
  const statement = html`<div class="asked${model.state === 'may' && ' roomy'}"><h2 class="statement" id="statement" tabindex="-1" lang="${read.language}" dir="auto">${read.text}</h2>${source(model, card, read, context)}</div>`;
  if (model.state !== 'may') return html`${statement}${toTheTable(model, context)}`;
  return html`${statement}${answers(model, card, context)}<div class="beside">${importance(model, card, context)}${translating(model, card, context)}</div>`;
}

interface Reading {
  readonly text: string;
  readonly language: string;
  /** Whose translation of the original it is, where it is one. */
  readonly translated: 'participant' | 'convener' | null;
}

/** In the reader's language where somebody has put it so, else as it was written. */
function reading({ text, language, translations }: Card, lang: string): Reading {
  const found = translations.find((each) => sameLanguage(each.language, lang));
  if (sameLanguage(language, lang) || !found) return { text, language, translated: null };
  return { text: found.text, language: found.language, translated: found.source };
}

function source({ process }: TakePart, card: Card, { translated }: Reading, { words, lang }: PageContext): Html {
  const { takePart } = words;
  const { from, language } = card;
  const earlier =
    from !== null &&
    html`<p class="source">${rich(takePart.reworded, { href: paths.statement(process.slug, from) })}</p>`;
  const written = sameLanguage(language, lang)
    ? takePart.written[card.source]
    : takePart.writtenIn[card.source]({ language: languageName(language, lang) });
  const original =
    translated !== null &&
    html`<details class="original"><summary>${takePart.translation[translated]}</summary><p class="text" lang="${language}" dir="auto">${card.text}</p></details>`;
  return html`<p class="source">${written}</p>${original}${earlier}`;
}

function answers({ process }: TakePart, { id, propensity }: Card, context: PageContext): Html {
  const { takePart } = context.words;
  const buttons = values.map(
    (value, i) =>
      html`<button class="answer ${value}" id="${value}" name="value" value="${value}" aria-keyshortcuts="${String(i + 1)}"><span>${takePart.answer[value]}</span><kbd aria-hidden="true">${String(i + 1)}</kbd></button>`,
  );
  const at = {
    slug: process.slug,
    command: 'vote.cast',
    className: 'answers quick',
    hidden: { statement: id, ...(propensity === null ? {} : { propensity: propensity.toFixed(PROPENSITY_DECIMALS) }) },
  };
  return commandForm(context, at, nothing, html`<div role="group" aria-labelledby="statement">${buttons}</div>`);
}
/** Among ten thousand statements the rarest is drawn once in a hundred thousand times. */
const PROPENSITY_DECIMALS = 6;

/** The page again with the same statement, and the probability with which it was drawn. */
function sameCard(slug: string, { id, propensity }: Pick<Card, 'id' | 'propensity'>): string {
  const drawn = propensity === null ? '' : `&propensity=${propensity.toFixed(PROPENSITY_DECIMALS)}`;
  return `${paths.takePart(slug)}?statement=${id}${drawn}`;
}

function importance({ process, important }: TakePart, card: Card, context: PageContext): Html {
  const { takePart } = context.words;
  if (important.of === 0) return nothing;
  const note = html`<span class="note">${takePart.importantLeft(important)}</span>`;
  if (important.left === 0 && !card.important) return html`<p class="importance">${note}</p>`;
  const button = html`<button class="mark-important" id="important" aria-pressed="${String(card.important)}"><span aria-hidden="true">${card.important ? '★' : '☆'}</span> ${takePart.important}</button> ${note}`;
  const at = {
    slug: process.slug,
    command: 'statement.mark',
    className: 'importance quick',
    next: sameCard(process.slug, card),
    hidden: { statement: card.id, important: String(!card.important) },
  };
  return commandForm(context, at, nothing, button);
}

function translating({ process, writing }: TakePart, card: Card, context: PageContext): Html {
  const { words, lang, visit } = context;
  const { translate } = words.takePart;
  if (writing.state === 'level') return nothing;
  const options = languageOptions(writing.languages, lang, card.language);
  const own = options.find(({ value }) => sameLanguage(value, writing.own ?? lang));
  const form = commandForm(
    context,
    {
      slug: process.slug,
      command: 'statement.translate',
      about: card.id,
      next: sameCard(process.slug, card),
      hidden: { statement: card.id },
    },
    (f) =>
      html`${f.select('language', { label: translate.language, options, value: own?.value })}${f.text('text', { label: translate.text, hint: translate.hint, rows: 3, most: LONGEST_TRANSLATION, required: true })}`,
    translate.button,
  );
  const open = visit?.form?.command === 'statement.translate';
  return html`<details class="translate"${open && html` open`}><summary>${translate.title}</summary>${form}</details>`;
}

function undoLine({ process }: TakePart, last: LastVote, context: PageContext): Html {
  const { takePart } = context.words;
  const { statement, before, value, text, language } = last;
  const button = html`<p><span id="said">${takePart.last[value]}</span> <button class="undo" id="undo" aria-keyshortcuts="u">${takePart.undo}</button></p>${text !== null && html`<p class="note was" lang="${language}" dir="auto">${text}</p>`}`;
  const at = {
    slug: process.slug,
    command: before === null ? 'vote.withdraw' : 'vote.cast',
    about: 'undo',
    className: 'undoing quick',
    next: `${paths.takePart(process.slug)}?statement=${statement}`,
    hidden: { statement, ...(before !== null && { value: before }) },
  };
  return commandForm(context, at, nothing, button);
}

/** Why there are no answers to give, and what to do about it. */
function toTheTable({ state, level, process }: TakePart, { words }: PageContext): Html {
  const { takePart } = words;
  if (state === 'level' && level !== 0) {
    return aside(takePart.level.title, takePart.level.vote[level], paths.account(), takePart.level.button);
  }
  return aside(takePart.join.title, takePart.join.text, paths.join(process.slug), takePart.join.button);
}

function withoutCard({ state, progress, process: { slug } }: TakePart, { words }: PageContext): Html {
  const { closed, finish, join } = words.takePart;
  if (state === 'closed') return aside(closed.title, closed.text, paths.commonGround(slug), closed.button);
  if (state === 'join') return aside(join.title, join.none, paths.join(slug), join.button);
  const { voted } = progress;
  const [title, text] = voted > 0 ? [finish.title, finish.text({ votes: voted })] : [finish.empty, finish.emptyText];
  const links =
    voted > 0
      ? html`<p>${finish.more}</p><ul class="onwards"><li><a href="${paths.commonGround(slug)}">${finish.common}</a></li><li><a href="${paths.mine(slug)}">${finish.mine}</a></li></ul>`
      : nothing;
  return html`<section class="next"><h2 id="statement" tabindex="-1">${title}</h2><p>${text}</p>${links}</section>`;
}

const aside = (title: string, text: string, href: string, button: string): Html =>
  html`<section class="next"><h2>${title}</h2><p>${text}</p><p><a class="button" href="${href}">${button}</a></p></section>`;
