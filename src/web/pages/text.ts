/** `/p/{slug}/text`: the text as it stands, like a law report: its words in the middle, what they come from in the margin. */
import type { RemovedClause } from '../../views/removedClauses.ts';
import { CLAUSES_A_PAGE, type TextClause, type TextModel, type TextOutline } from '../../views/text.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { citingFields } from '../parts/citing.ts';
import { clauseWords, redlined } from '../parts/clauseText.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { marginLines, newsLines } from '../parts/margin.ts';
import { rich } from '../parts/rich.ts';
import { clauseLink, clauseName } from '../parts/sources.ts';
import { mediumTable } from '../parts/table.ts';
import { tableDefinitionsFor } from '../parts/tallied.ts';
import { textDesk } from '../parts/textDesk.ts';
import { clip } from '../parts/texts.ts';
import { anchors, paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function textPage(model: TextModel, context: PageContext): Html {
  const { words } = context;
  const { process, document, clauses } = model;
  const say = words.text;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const forms = textDesk(model, context);
  const heading = document
    ? html`<h1><span lang="${document.language}" dir="auto">${document.title}</span></h1>${standing(document, words)}`
    : html`<h1>${say.title}</h1><p class="lead">${say.none}</p>`;
  const newest = document?.drafts[0];
  const stands = document && (newest ? say.draft({ number: newest.number }) : say.noDraft);
  const removed = (after: string | null) =>
    model.removed.filter((each) => each.after === after).map((each) => gone(each, model, context));
  const rows = [
    ...removed(null),
    ...clauses.flatMap((clause) => [entry(clause, model, context), ...removed(clause.id)]),
  ];
  const list = document && (rows.length === 0 ? html`<p>${say.empty}</p>` : html`<div class="law">${rows}</div>`);
  const rest = document && html`${pager(document, process.slug, words)}${books(document, model, context)}`;
  const done = html`${doneLine(context, say.done)}${refusedLine(context, html`${rest}${forms}`)}`;
  const marks = clauses.find(({ margin }) => margin.marks.length > 0)?.margin.marks ?? [];
  const body = html`${tableDefinitionsFor(marks)}<article class="wrap text-page"><header class="head">${eyebrow(context, [link, stands ?? ''], process.simulated)}${heading}${around(process.slug, words)}</header>${done}${list}${rest}${forms}</article>`;
  return layout(context, { title: `${document?.title ?? say.title} · ${process.title}`, process, body });
}

/** What was said on the text, and what became of it. */
function around(slug: string, { text, contributions, objections, dispositions, uptake }: Words): Html {
  const all = [
    [paths.contributions(slug), contributions.title],
    [paths.objections(slug), objections.title],
    [paths.annex(slug), dispositions.annex],
    [paths.uptake(slug), uptake.title],
  ] as const;
  return html`<nav class="contents" aria-label="${text.title}"><ul>${all.map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`)}</ul></nav>`;
}

/** A moment as the page of every reader shows it, and beside it what their own clock will show. */
export const moment = (at: number, { format, charter }: Words): Html =>
  html`<time datetime="${new Date(at).toISOString()}" data-local="${charter.localTime}">${format.dateTime(at)}</time>`;

/** Until when something may be said, what the last draft is, and what it does not hold yet. */
function standing(document: TextOutline, words: Words): Html {
  const { text: say } = words;
  const { lastCall, ahead, drafts, against } = document;
  const when = (at: number) => ({ slots: { when: moment(at, words) } });
  const call = lastCall && html`<p class="lead">${rich(say.lastCall(lastCall), when(lastCall.closesAt))}</p>`;
  const heard = !lastCall && windowLine(document, words);
  const number = drafts[0]?.number;
  const news =
    ahead > 0 && number !== undefined && html`<p class="meta">${say.ahead({ count: ahead, draft: number })}</p>`;
  const marked = against !== null && html`<p class="note">${say.marked({ draft: against })} ${words.redlines.key}</p>`;
  return html`${call}${heard}${news}${marked}`;
}

/** Until when something may be said, and on which draft; or until when it could be. */
function windowLine({ window, drafts }: TextOutline, words: Words): Html {
  const { text: say } = words;
  if (!window) return nothing;
  const { draft, open, reason, closesAt } = window;
  const newest = drafts[0]?.number ?? draft;
  const sentence = open
    ? newest === draft
      ? say.windowOpen(window)
      : say.windowBehind({ draft, newest })
    : reason === null
      ? say.windowOver(window)
      : say.windowClosed(window);
  const slots = { when: moment(closesAt, words), reason: html`<q dir="auto">${reason}</q>` };
  return html`<p class="meta">${rich(sentence, { slots })}</p>`;
}

/** What stood here in the draft before: struck, under the number that it had. */
function gone(
  { id, number, kind, text, news }: RemovedClause,
  { process, document }: TextModel,
  { words }: PageContext,
): Html {
  const draft = document?.against;
  if (!document || draft === null || draft === undefined) return nothing;
  const name = number === null ? words.text.headingIn({ draft }) : words.text.numberIn({ number, draft });
  const said = html`<del lang="${document.language}" dir="auto">${clauseWords(text, words)}</del>`;
  const beside = newsLines(news, draft, process.slug, words).map((line) => html`<li>${line}</li>`);
  const page = paths.clause(process.slug, id);
  return html`<section class="entry removed" id="${id}" aria-label="${name}"><div class="mark"></div><div class="words"><p class="note"><a href="${page}">${name}</a> · ${words.redlines.what.removed}</p><p class="clause ${kind}">${said}</p></div><ul class="margin">${beside}</ul></section>`;
}

function entry(clause: TextClause, { process, document }: TextModel, context: PageContext): Html {
  const { words } = context;
  const { id, number, kind, text, pieces, margin } = clause;
  if (!document) return nothing;
  const said = pieces ? redlined(pieces, words) : clauseWords(text, words);
  const page = paths.clause(process.slug, id);
  const written = html`<span lang="${document.language}" dir="auto">${said}</span>`;
  const beside = marginLines(clause, { process, document }, words);
  if (kind === 'heading') {
    return html`<section class="entry part" id="${id}"><div class="words"><h2>${written}</h2><p class="do"><a href="${page}">${words.text.history}</a></p></div>${beside}</section>`;
  }
  const name = words.text.clause({ number: number ?? 0 });
  const place =
    number !== null && html`<a class="no" href="${page}" aria-label="${name}">${words.format.number(number)}</a> `;
  return html`<section class="entry" id="${id}" aria-label="${name}"><div class="mark">${mediumTable(words, margin.marks)}</div><div class="words"><p class="clause">${place}${written}</p>${saying(page, context)}</div>${beside}</section>`;
}

/** What anybody at the table can say on a clause; the forms stand on its own page. */
function saying(page: string, { words, visit }: PageContext): Html {
  if (!visit) return nothing;
  const { text: say } = words;
  const to = (anchor: string, name: string) => html`<a href="${page}#${anchor}">${name}</a> `;
  return html`<p class="do">${to(anchors.amend, say.propose)}${to(anchors.comment, say.comment)}${to(anchors.object, say.object)}${to(anchors.missing, say.missing)}</p>`;
}

function pager({ id, from, entries }: TextOutline, slug: string, { text: say }: Words): Html {
  if (entries <= CLAUSES_A_PAGE) return nothing;
  const to = (at: number, name: string) =>
    at >= 0 && at < entries && html`<a href="${paths.textOf(slug, id)}&amp;from=${String(at)}">${name}</a>`;
  const rows = say.rows({ from: from + 1, to: Math.min(entries, from + CLAUSES_A_PAGE), of: entries });
  return html`<nav class="pager" aria-label="${say.title}">${to(from - CLAUSES_A_PAGE, say.previous)}<span>${rows}</span>${to(from + CLAUSES_A_PAGE, say.next)}</nav>`;
}

/** What stands below the text: changes without a source, drafts, who edited, other texts. */
function books(document: TextOutline, model: TextModel, context: PageContext): Html {
  const { words } = context;
  const { slug } = model.process;
  return html`${orphans(document, model, context)}${drafts(document, slug, words)}${editors(document, words)}${others(document, slug, words)}`;
}

function orphans(document: TextOutline, { process: { slug }, desk }: TextModel, context: PageContext): Html {
  const { words } = context;
  const { text: say, format } = words;
  const { count, first } = document.orphans;
  if (count === 0) return nothing;
  const rows = first.map(
    ({ ref, what, at }) =>
      html`<li>${clauseLink(ref, slug, words)} <span class="note">${say.orphanLine[what]({ when: format.date(at) })}</span></li>`,
  );
  const more = count > first.length && html`<p class="note">${say.orphansMore({ count: count - first.length })}</p>`;
  return html`<section class="orphans"><h2>${say.orphans}</h2><p>${say.orphansLead({ count })}</p><ul class="reasons">${rows}</ul>${more}${desk.edit && citingOrphans(document, slug, context)}</section>`;
}

const LONGEST_OPTION = 90;

/** Several at once: an imported text has as many as it has clauses. */
function citingOrphans({ id, orphans: { count, first } }: TextOutline, slug: string, context: PageContext): Html {
  const { words, visit } = context;
  const { orphansCite: say, orphanLine } = words.text;
  const options = first.map(({ change, ref, what, at }) => {
    const done = orphanLine[what]({ when: words.format.date(at) });
    const name = `${clauseName(ref, words)}: ${clip(ref.text ?? '', LONGEST_OPTION)} (${done})`;
    return { value: String(change), label: name };
  });
  const next = paths.textOf(slug, id);
  const form = commandForm(
    context,
    { slug, command: 'change.cite', about: 'orphans', next, hidden: { document: id } },
    (f) =>
      html`${count > 1 && f.check('orphans', { label: say.all({ count }) })}${f.checks('changes', { label: say.which, options })}${citingFields(f, words)}`,
    say.button,
  );
  const isSent = visit?.form?.command === 'change.cite';
  return html`<details class="act"${isSent && html` open`}><summary>${say.title}</summary>${form}</details>`;
}

function drafts({ id, drafts: all, ahead }: TextOutline, slug: string, words: Words): Html {
  const { text: say, format } = words;
  const [newest] = all;
  if (!newest) return nothing;
  const at = (from: number, to?: number) =>
    `${paths.redline(slug)}?document=${id}&from=${from}${to === undefined ? '' : `&to=${to}`}`;
  const rows = all.map(({ number, at: when, note, by, hash }) => {
    const who =
      by !== null &&
      html` <span class="note">${rich(words.clause.by, { slots: { name: html`<bdi>${by}</bdi>` } })}</span>`;
    const before =
      number > 1 &&
      html`<p><a href="${at(number - 1, number)}">${say.compare({ from: number - 1, to: number })}</a></p>`;
    const said = note !== null && html`<blockquote><bdi>${note}</bdi></blockquote>`;
    return html`<li><time datetime="${new Date(when).toISOString()}">${format.date(when)}</time><div><p>${say.draft({ number })}${who}</p>${said}${before}<details class="data"><summary>${words.clause.hash}</summary><p class="note">${say.hash} <code>${hash}</code></p></details></div></li>`;
  });
  const now = ahead > 0 && html`<p><a href="${at(newest.number)}">${say.compareNow({ from: newest.number })}</a></p>`;
  return html`<section><h2>${say.drafts}</h2>${now}<ol class="acts">${rows}</ol></section>`;
}

function editors({ editors: all }: TextOutline, { text: say }: Words): Html {
  if (all.length === 0) return nothing;
  const rows = all.map(
    ({ seat, changes }) => html`<li>${say.editorsOf({ seat: seat ?? say.noSeat, count: changes })}</li>`,
  );
  return html`<section><h2>${say.editors}</h2><ul class="reasons">${rows}</ul></section>`;
}

function others({ others: all }: TextOutline, slug: string, { text: say }: Words): Html {
  if (all.length === 0) return nothing;
  const rows = all.map(({ id, title }) => html`<li><a href="${paths.textOf(slug, id)}" dir="auto">${title}</a></li>`);
  return html`<section><h2>${say.others}</h2><ul class="reasons">${rows}</ul></section>`;
}
