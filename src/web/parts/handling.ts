/** On the page of a statement: its text with the original one tap away, its lineage, and what moderators may do with it. */
import type { Acting, HandledStatement, Handling } from '../../views/handling.ts';
import type { ModeratedRef } from '../../views/moderation.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { actList } from './acts.ts';
import { doneLine, refusedLine } from './done.ts';
import { languageName, sameLanguage } from './languages.ts';
import {
  approveForm,
  findForm,
  folded,
  type Moderated,
  mergeForm,
  restoreForm,
  rewordForm,
  settleForm,
  takeOutForm,
} from './moderating.ts';
import { rich } from './rich.ts';
import { written } from './texts.ts';

/** In the reader's language where somebody has translated it; else as it was written. */
export function heading(model: HandledStatement, context: PageContext): Html {
  const { words, lang } = context;
  const { handling, language, text } = model;
  const translation =
    text === null || sameLanguage(language, lang)
      ? undefined
      : handling?.translations.find((each) => sameLanguage(each.language, lang));
  if (text === null || !translation) {
    const shown = handling?.status === 'waiting' && text === null ? waitsForOthers(words) : written(words, model);
    const past = model.moderatedOut !== null && text !== null;
    return html`<h1 class="statement${past && ' past'}">${shown}</h1>${reasonLine(model, context)}`;
  }
  const name = languageName(language, lang);
  const { moderation } = words;
  return html`<h1 class="statement">${written(words, { ...translation, moderatedOut: null })}</h1><p class="note">${moderation.translatedFrom({ language: name })}</p><details class="data"><summary>${moderation.original({ language: name })}</summary><p class="text" lang="${language}" dir="auto">${text}</p></details>`;
}

const waitsForOthers = ({ moderation }: PageContext['words']): Html =>
  html`<em class="gone">${moderation.waitsForOthers}</em>`;

/** Why it is not shown, and the words of who decided so. */
function reasonLine({ moderatedOut, handling, process }: HandledStatement, { words }: PageContext): Html {
  if (moderatedOut === null) return nothing;
  const { statement, moderation } = words;
  const link = (sentence: string, ref: ModeratedRef) => html`<p>${pointing(sentence, ref, process.slug)}</p>`;
  const into = handling?.into;
  const why =
    into && handling.status === 'merged'
      ? link(moderation.merged, into)
      : into && handling.status === 'reworded'
        ? link(moderation.rewordedAs, into)
        : html`<p>${statement.why({ reason: statement.reason[moderatedOut] ?? statement.otherReason })}</p>`;
  return html`${why}${handling ? noteOf(handling.note, handling.by, words) : nothing}`;
}

function noteOf(note: string | null, by: string | null, { moderation }: PageContext['words']): Html {
  if (note === null) return nothing;
  const who = by !== null && html`<cite>${by}</cite>`;
  return html`<blockquote class="moderator" aria-label="${moderation.earlierWords}" dir="auto">${note}${who}</blockquote>`;
}

const pointing = (sentence: string, { id, label }: ModeratedRef, slug: string): Html =>
  rich(sentence, { href: paths.statement(slug, id), slots: { number: html`${label}` } });

/** For everybody: what it came from, what was merged into it, its translations, and what moderators did with it. */
export function lineage({ handling, process, text }: HandledStatement, context: PageContext): Html {
  if (!handling) return nothing;
  const { words, lang } = context;
  const { moderation } = words;
  const { slug } = process;
  const facts = [
    ...(handling.from ? [pointing(moderation.rewordedFrom, handling.from, slug)] : []),
    ...handling.mergedHere.map((ref) => pointing(moderation.mergedHere, ref, slug)),
    ...(handling.waits === null ? [] : [html`${moderation.waits({ time: handling.waits })}`]),
    ...(handling.appeal ? [html`${moderation.appealState[handling.appeal.state]}`] : []),
    ...(handling.own && context.visit
      ? [html`${moderation.yours} <a href="${paths.mine(slug)}">${moderation.toMine}</a>`]
      : []),
  ];
  const settled = handling.appeal?.state === 'open' ? nothing : noteOf(handling.appeal?.note ?? null, null, words);
  const others = text === null ? [] : handling.translations.filter((each) => !sameLanguage(each.language, lang));
  const rows = others.map(
    (each) =>
      html`<li><b>${languageName(each.language, lang)}</b> <span class="text" lang="${each.language}" dir="auto">${each.text}</span></li>`,
  );
  const translations =
    rows.length > 0 &&
    html`<details class="data"><summary>${moderation.translations}</summary><ul class="translations">${rows}</ul></details>`;
  const history =
    handling.acts.length > 0 &&
    html`<details class="data"><summary>${moderation.history}</summary>${actList(handling.acts, slug, words)}</details>`;
  if (facts.length === 0 && !translations && !history) return nothing;
  const list = facts.length > 0 && html`<ul class="lineage">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`;
  return html`<section><h2>${moderation.lineage}</h2>${list}${settled}${translations}${history}</section>`;
}

/** For moderators. */
export function acting({ handling, process, id }: HandledStatement, context: PageContext): Html {
  const { words, visit } = context;
  if (!visit || !handling?.acting) return nothing;
  const { moderation } = words;
  const { statement, appealWords, recused } = handling.acting;
  const of: Moderated = { slug: process.slug, about: statement, next: paths.statement(process.slug, id) };
  const done = doneLine(context, moderation.done);
  const text =
    handling.status === 'out' &&
    statement.text !== null &&
    html`<blockquote class="text" lang="${statement.language}" dir="auto">${statement.text}</blockquote>`;
  const appeal =
    handling.appeal?.state === 'open' &&
    appealWords !== null &&
    html`<h3>${moderation.appealWords}</h3><blockquote dir="auto">${appealWords}</blockquote>`;
  const forms = recused
    ? html`<p class="recused">${moderation.recused[recused]}</p>`
    : formsFor(of, handling, handling.acting, context);
  return html`<section id="moderate"><h2>${words.statement.moderate.title}</h2>${done}${refusedLine(context, forms)}${text}${appeal}<p class="note">${moderation.publicNote}</p>${forms}</section>`;
}

function formsFor(of: Moderated, { status, appeal }: Handling, may: Acting, context: PageContext): Html {
  const { act } = context.words.moderation;
  const isOut = status !== 'shown' && status !== 'waiting';
  if (appeal?.state === 'open' && may.maySettle) return settleForm(of, context);
  if (!may.mayModerate) return nothing;
  if (isOut) return restoreForm(of, context);
  const approve = status === 'waiting' && approveForm(of, context, act.approve);
  return html`<div class="acting">${approve}${folded(act.takeOut, of, 'statement.moderate', takeOutForm(of, context), context)}${merging(of, may, context)}${folded(act.reword, of, 'statement.reword', rewordForm(of, context), context)}</div>`;
}

function merging(of: Moderated, { find, candidates }: Acting, context: PageContext): Html {
  const { moderation } = context.words;
  const isFound = find.trim() !== '';
  const slots = { find: html`<bdi>${find}</bdi>` };
  const none = isFound ? rich(moderation.notFound, { slots }) : html`${moderation.noSimilar}`;
  const some = isFound ? rich(moderation.found, { slots }) : html`${moderation.similar}`;
  const list =
    candidates.length === 0
      ? html`<p>${none}</p>`
      : html`<p>${some}</p>${mergeForm(of, candidates, { ...context, path: withFind(context.path, find) })}`;
  const isOpen = isFound || context.visit?.form?.command === 'statement.merge';
  return html`<details class="act"${isOpen && html` open`}><summary>${moderation.act.merge}</summary><p class="note">${moderation.mergeNote}</p>${findForm(of, find, context)}${list}</details>`;
}

/** So that a refused form comes back to the page it stood on, with what was looked for. */
const withFind = (path: string, find: string): string =>
  find.trim() === '' ? path : `${path}?find=${encodeURIComponent(find)}`;
