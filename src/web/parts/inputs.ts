/** Input as pages show it: what was said, by which seat, about what, what became of it and what it shaped. */
import { MOST_LINKS } from '../../domain/input.ts';
import type { Answer, Author, InputItem, InputRef, Paged, Saying } from '../../views/input.ts';
import type { ClauseRef } from '../../views/provenance.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { commandForm, type Fields } from './form.ts';
import { languageOptions, sameLanguage } from './languages.ts';
import { goneLine, moderateLink } from './moderatedInput.ts';
import { rich } from './rich.ts';

const LONGEST_DISPUTE = 2_000;

/** A contribution has a page of its own; a comment stands in the annex, whatever became of its clause. */
export const inputHref = (slug: string, { kind, id, label }: InputRef): string =>
  kind === 'contribution' ? paths.contribution(slug, id) : `${paths.annexAt(slug, label)}#${label}`;

export const dayLine = (day: number, { format }: Words): Html =>
  html`<time datetime="${new Date(day).toISOString().slice(0, 10)}">${format.date(day)}</time>`;

export function authorLine({ seat, organisation }: Author, { input }: Words): Html {
  if (!seat && organisation === null) return html`${input.noGroup}`;
  const group = seat && html`<abbr class="letter">${seat.letter}</abbr> <bdi>${seat.name}</bdi>`;
  return html`${group}${group && organisation !== null && ' · '}${organisation !== null && html`<bdi>${organisation}</bdi>`}`;
}

export function clauseLink(clause: ClauseRef, slug: string, { input }: Words): Html {
  const name = clause.out
    ? input.removed
    : clause.number === null
      ? input.heading
      : input.clause({ number: clause.number });
  return html`<a href="${paths.clause(slug, clause.id)}">${name}</a>`;
}

/** What it is about, as a link to it. */
export function aboutLine({ kind, what, clause }: InputItem, slug: string, { input }: Words): Html {
  if (kind === 'contribution') return nothing;
  if (clause === null) return html`<a href="${paths.text(slug)}">${input.onText}</a>`;
  const { number } = clause;
  const where = what === 'missing' ? input.afterClause : input.onClause;
  const name = clause.out ? input.onRemoved : number === null ? input.onHeading : where({ number });
  return html`<a href="${paths.clause(slug, clause.id)}">${name}</a>`;
}

const dotted = (parts: readonly (Html | string | false | null)[]): Html => {
  const shown = parts.filter((part) => part !== false && part !== null && String(part) !== '');
  // Each in its own direction: dates, labels and names of both stand in one line.
  return html`${shown.map((part, i) => html`${i > 0 && ' · '}<bdi>${part || nothing}</bdi>`)}`;
};

/** The day it came in; of what was said elsewhere, also when it was said there. */
export function daysOf({ day, origin }: Pick<InputItem, 'day' | 'origin'>, words: Words): Html[] {
  if (origin === null) return [dayLine(day, words)];
  const { written, broughtIn } = words.contributions;
  const said = origin.said === null ? [] : [rich(written, { slots: { when: dayLine(origin.said, words) } })];
  return [...said, rich(broughtIn, { slots: { when: dayLine(day, words) } })];
}

export interface EntryAt {
  readonly slug: string;
  /** What stands below it: forms, a clock. */
  readonly after?: Html;
  /** Facts before the others. */
  readonly first?: Html;
  /** On the page of its clause: it goes without saying. */
  readonly onClause?: boolean;
}

/** One input in a list, with its answer. */
export function inputEntry(item: InputItem, { slug, after, first, onClause }: EntryAt, context: PageContext): Html {
  const { words, lang } = context;
  const { input, contributions } = words;
  const head = html`<a class="label" href="${inputHref(slug, item)}">${input.title({ kind: item.what, label: item.label })}</a>`;
  const facts = dotted([
    head,
    first ?? null,
    authorLine(item.author, words),
    ...daysOf(item, words),
    !onClause && aboutLine(item, slug, words),
    item.origin !== null && contributions.origin[item.origin.source],
    !sameLanguage(item.language, lang) && words.format.language(item.language),
    item.overtaken && input.overtaken,
    moderateLink(item.label, slug, context),
  ]);
  const title = item.title !== null && html`<p class="name" lang="${item.language}" dir="auto">${item.title}</p>`;
  return html`<article class="input" id="${item.label}"><p class="note facts-line">${facts}</p>${quotePart(item, words)}${title}${inputText(item, slug, words)}${linksPart(item, words)}${answerPart(item, slug, words)}${after ?? nothing}</article>`;
}

const quotePart = ({ quote }: InputItem, { input }: Words): Html =>
  quote === null
    ? nothing
    : html`<blockquote class="about" dir="auto"><span class="vh">${input.quote} </span>${quote}</blockquote>`;

/** Paragraphs as they were written. */
export function textOf({ text, language }: Pick<InputItem, 'text' | 'language'>, { input }: Words): Html {
  if (text === null) return html`<p class="gone"><em>${input.erased}</em></p>`;
  const paragraphs = text.split(/\n{2,}/).filter((each) => each.trim() !== '');
  return html`<div class="words" lang="${language}" dir="auto">${paragraphs.map((each) => html`<p>${each}</p>`)}</div>`;
}

/** The same of an input, of which moderators may have a say. */
export const inputText = (item: InputItem, slug: string, words: Words): Html =>
  item.text === null ? goneLine(item.hidden, item.label, slug, words, words.input.erased) : textOf(item, words);

/** Addresses as they are: nobody follows one without having read where it leads. */
export function linksPart({ links }: Pick<InputItem, 'links'>, { input }: Words): Html {
  if (links.length === 0) return nothing;
  const rows = links.map(
    (href) => html`<li><a href="${href}" rel="nofollow ugc noopener noreferrer" dir="ltr">${href}</a></li>`,
  );
  return html`<div class="links"><p class="note">${input.links}</p><ul>${rows}</ul></div>`;
}

/** The answer that holds, or that there is none, and answers before it; and what it shaped, as cited or as the answer names. */
export function answerPart(item: InputItem, slug: string, words: Words): Html {
  const { answer, shaped } = item;
  const earlier = earlierPart(item, slug, words);
  if (answer !== null) return html`<div class="outcome">${answerLines(answer, slug, words, shaped)}${earlier}</div>`;
  const open = html`<p><b>${words.input.codes.open}</b></p>${disputedPart(item, slug, words)}`;
  return html`<div class="outcome open">${open}${shapedLine(shaped, slug, words)}${earlier}</div>`;
}

/** What was answered stays, with what its author says of it: who answers anew, and everybody else, reads both. */
function disputedPart({ disputedAnswer: answer }: InputItem, slug: string, words: Words): Html {
  if (answer === null) return nothing;
  return html`<p class="note"><strong>${words.input.disputedAnswer}</strong></p><div class="disputed">${answerLines(answer, slug, words)}</div>`;
}

function earlierPart({ earlier }: InputItem, slug: string, words: Words): Html {
  if (earlier.length === 0) return nothing;
  const rows = earlier.map((each) => html`<li>${answerLines(each, slug, words)}</li>`);
  return html`<details class="data"><summary>${words.input.earlier}</summary><ol class="inputs">${rows}</ol></details>`;
}

function shapedLine(clauses: readonly ClauseRef[], slug: string, words: Words): Html {
  if (clauses.length === 0) return nothing;
  const links = clauses.map((each, i) => html`${i > 0 && ', '}${clauseLink(each, slug, words)}`);
  return html`<p class="note">${words.input.shaped}: ${links}</p>`;
}

export function answerLines(answer: Answer, slug: string, words: Words, shaped: readonly ClauseRef[] = []): Html {
  const { input, moderation, format } = words;
  const { code, reason, at, by, of, clauses, dispute } = answer;
  const who = by !== null && html` ${rich(moderation.logBy, { slots: { name: html`<bdi>${by}</bdi>` } })}`;
  const when = html`<time datetime="${new Date(at).toISOString()}">${format.date(at)}</time>`;
  const same =
    of !== null &&
    html`<p>${rich(input.sameAs, { href: inputHref(slug, of), slots: { label: html`${of.label}` } })}</p>`;
  const all = new Map([...clauses, ...shaped].map((each) => [each.id, each]));
  const why = dispute?.why && html`<blockquote dir="auto">${dispute.why}</blockquote>`;
  const disputed =
    dispute !== null &&
    html`<p class="note">${input.disputedOn({ when: format.date(dispute.day) })}</p>${why || nothing}`;
  return html`<p><b>${input.codes[code]}</b> <span class="note">${when}${who}</span></p>${reason !== null && html`<p class="reason" dir="auto">${reason}</p>`}${same}${shapedLine([...all.values()], slug, words)}${disputed}`;
}

/** Why nothing can be written here now; undefined where it can. */
export function cannotSay({ state }: Saying, slug: string, { input }: Words): Html | undefined {
  const { cannot } = input;
  if (state === 'may') return undefined;
  if (state === 'closed') return html`<p class="note">${cannot.closed}</p>`;
  const [href, name] = state === 'join' ? [paths.join(slug), cannot.joinButton] : [paths.account(), cannot.levelButton];
  return html`<p>${cannot[state]} <a href="${href}">${name}</a></p>`;
}

/** What every form for input asks at its end: links, the language, and what is shown of who writes. */
export function sayingFields(f: Fields, { organisation, language, languages }: Saying, context: PageContext): Html {
  const { words, lang } = context;
  const { input } = words;
  const shown = [
    { value: 'seat', label: input.shownAs.seat },
    ...(organisation === null
      ? []
      : [{ value: 'organisation', label: input.shownAs.organisation({ name: organisation }) }]),
    { value: 'none', label: input.shownAs.none },
  ];
  const own = languages.find((each) => sameLanguage(each, lang)) ?? language;
  return html`${f.text('links', { label: input.linksField, hint: input.linksHint({ most: MOST_LINKS }), rows: 2 })}${f.select('language', { label: input.language, options: languageOptions(languages.length > 0 ? languages : [language], lang), value: own })}${f.radios('shown', { label: input.shown, hint: input.shownHint, options: shown, value: 'seat' })}`;
}

/** For the author of an input that was answered. */
export function disputeForm(item: InputItem, slug: string, next: string, context: PageContext): Html {
  const { dispute } = context.words.input;
  const sent = context.visit?.form;
  const isOpen = sent?.command === 'disposition.dispute' && sent.about === item.id;
  const form = commandForm(
    context,
    { slug, command: 'disposition.dispute', about: item.id, hidden: { input: item.id }, next, keep: slug },
    (f) => f.text('why', { label: dispute.why, hint: dispute.text, rows: 4, most: LONGEST_DISPUTE, required: true }),
    dispute.button,
  );
  return html`<details class="act"${isOpen && html` open`}><summary>${dispute.title}</summary>${form}</details>`;
}

/** To the pages before and after; `at` gives the address of one. */
export function pagerOf(
  { page, pages }: Pick<Paged<unknown>, 'page' | 'pages'>,
  name: string,
  at: (page: number) => string,
  { moderation }: Words,
  [before, after]: readonly [string, string] = [moderation.newer, moderation.older],
): Html {
  if (pages === 1) return nothing;
  const to = (number: number, label: string) =>
    number >= 1 && number <= pages && html`<a href="${at(number)}">${label}</a>`;
  return html`<nav class="pager" aria-label="${name}">${to(page - 1, before)}<span>${moderation.logPage({ page, of: pages })}</span>${to(page + 1, after)}</nav>`;
}
