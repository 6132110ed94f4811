/** `/p/{slug}/reports` and `/p/{slug}/reports/{id}`: what was published, by whom, of what, and what has changed since. */
import { classes as CLASSES, type PublishedClass } from '../../domain/reports.ts';
import type { ReportModel, ReportRef, ReportRow, ReportsModel } from '../../views/reports.ts';
import { holds } from '../../views/viewer.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { dataTable } from '../parts/dataTable.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { rich } from '../parts/rich.ts';
import { clip } from '../parts/texts.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function reportsPage(model: ReportsModel, context: PageContext): Html {
  const { words } = context;
  const { reports: say } = words;
  const { process } = model;
  const form = publishing(model, context);
  const rows = model.reports.map((each) => html`<li>${entry(each, process.slug, words)}</li>`);
  const list =
    rows.length === 0 ? html`<section><p class="meta">${say.none}</p></section>` : html`<ol class="acts">${rows}</ol>`;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const body = html`<div class="wrap"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p></header>${doneLine(context, say.done)}${refusedLine(context, form)}${list}${form}</div>`;
  return layout(context, { title: say.title, process, body });
}

const time = (at: number, { format }: Words): Html =>
  html`<time datetime="${new Date(at).toISOString()}">${format.date(at)}</time>`;

function entry(report: ReportRef, slug: string, words: Words): Html {
  const { reports: say, format } = words;
  const link = html`<a href="${paths.report(slug, report.id)}">${say.one({ when: format.dateTime(report.publishedAt) })}</a>`;
  return html`${time(report.publishedAt, words)}<div><p>${link}</p>${facts(report, words)}</div>`;
}

/** Who published it, when in the process, and how many statements stand where. */
function facts({ by, stage, counts }: ReportRef, { reports: say, evidence }: Words): Html {
  const who = by !== null && html`<p>${rich(say.by, { slots: { name: html`<bdi>${by}</bdi>` } })}</p>`;
  const when = stage !== null && html`<p class="note" dir="auto">${say.duringStage({ stage })}</p>`;
  const classes = classesIn(counts).map(
    (name, i) => html`${i > 0 && ' · '}${say.classCount({ name: evidence.classes[name], count: counts[name] ?? 0 })}`,
  );
  return html`${who}${when}<p class="note">${classes}</p>`;
}

const classesIn = (counts: ReportRef['counts']): PublishedClass[] =>
  CLASSES.filter((name) => counts[name] !== undefined);

function publishing({ process, publish }: ReportsModel, context: PageContext): Html {
  const { reports: say } = context.words;
  if (publish === 'others') return nothing;
  if (publish !== 'may') return html`<section><h2>${say.publish}</h2><p>${say.cannot[publish]}</p></section>`;
  const form = commandForm(
    context,
    { slug: process.slug, command: 'report.publish', next: paths.reports(process.slug), keep: process.slug },
    (f) => f.text('note', { label: say.publishLabel, hint: say.publishHint, rows: 4, most: 1000 }),
    say.publishButton,
  );
  return html`<section><h2>${say.publish}</h2><p>${say.publishNote}</p>${form}</section>`;
}

/** So many statements on a page, to keep it under 100 kB. */
const ROWS = 100;
const CHANGES = 30;
const LONGEST = 160;

export function reportPage(model: ReportModel, context: PageContext, asked: number): Html {
  const { words } = context;
  const { reports: say, format } = words;
  const { process, note, publishedAt } = model;
  const title = say.one({ when: format.date(publishedAt) });
  const all = html`<a href="${paths.reports(process.slug)}">${say.all}</a>`;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const quote =
    note !== null && html`<h2>${say.note}</h2><blockquote lang="${process.language}" dir="auto">${note}</blockquote>`;
  const body = html`<div class="wrap"><header class="head">${eyebrow(context, [link, all], process.simulated)}<h1>${title}</h1><p class="lead">${say.evidenceOnly}</p>${facts(model, words)}</header>${quote}${table(model, asked, context)}${since(model, context)}${input(model, words)}</div>`;
  return layout(context, { title: `${title} · ${process.title}`, process, body });
}

function table({ process, seats, rows, id }: ReportModel, asked: number, { words }: PageContext): Html {
  const { reports: say, evidence } = words;
  const sorted = [...rows].sort((a, b) => CLASSES.indexOf(a.consistentWith) - CLASSES.indexOf(b.consistentWith));
  const from = asked < sorted.length ? asked - (asked % ROWS) : 0;
  const shown = sorted.slice(from, from + ROWS);
  const heads = [say.statement, ...seats.map(({ letter }) => letter)];
  const classes = CLASSES.flatMap((code) => {
    const lines = shown.filter((row) => row.consistentWith === code).map((row) => line(row, process.slug, words));
    const name = evidence.classes[code];
    return lines.length === 0 ? [] : [html`<h3>${name}</h3>${dataTable(name, heads, lines)}`];
  });
  const key = seats.map(({ letter, name }, i) => html`${i > 0 && ' · '}${words.table.lettered({ letter, name })}`);
  const to = (at: number, name: string) =>
    at >= 0 && at < sorted.length && html`<a href="${paths.report(process.slug, id)}?from=${String(at)}">${name}</a>`;
  const turn =
    sorted.length > ROWS &&
    html`<nav class="pager" aria-label="${say.tableName}">${to(from - ROWS, say.previous)}<span>${say.rows({ from: from + 1, to: from + shown.length, of: sorted.length })}</span>${to(from + ROWS, say.next)}</nav>`;
  return html`<section><h2>${say.evidence}</h2><p class="note">${say.boundsNote}</p><p class="note">${key}</p>${classes}${turn}</section>`;
}

/** A line may end before the worth, and nowhere else. */
const unbroken = (text: string): string => text.replaceAll('–', '\u2060–\u2060').replaceAll(' %', '\u00a0%');

function line(row: ReportRow, slug: string, words: Words): Html {
  const { reports: say } = words;
  const cells = row.seats.map((cell) => {
    if (cell === null) return html`<td><span role="img" aria-label="${say.notShown}">–</span></td>`;
    const [lower, upper, n] = cell;
    return html`<td>${unbroken(say.bounds({ lower, upper, n }))}</td>`;
  });
  return html`<tr><th scope="row">${reference(row, slug, words)}</th>${cells}</tr>`;
}

type Named = Pick<ReportRow, 'statement' | 'label' | 'text' | 'language'>;

function reference({ statement, label, text, language }: Named, slug: string, { reports: say }: Words): Html {
  const said =
    text === null
      ? html`<em class="gone">${say.erased}</em>`
      : html`<bdi lang="${language}" dir="auto">${clip(text, LONGEST)}</bdi>`;
  return html`<a href="${paths.statement(slug, statement)}">${label}</a> ${said}`;
}

function since({ since: news, process }: ReportModel, { words }: PageContext): Html {
  const { reports: say, evidence } = words;
  if (news === null) return html`<section><h2>${say.since}</h2><p>${say.sinceHidden}</p></section>`;
  const { changed, added, out } = news;
  const rows = changed
    .slice(0, CHANGES)
    .map(
      (one) =>
        html`<li>${reference(one, process.slug, words)} <span class="note">${say.change({ from: evidence.classes[one.from], to: evidence.classes[one.to] })}</span></li>`,
    );
  const list =
    rows.length === 0
      ? html`<p>${say.sinceNothing}</p>`
      : html`<p>${say.sinceChanged({ count: changed.length })}</p><ul>${rows}</ul>`;
  return html`<section><h2>${say.since}</h2>${list}${added > 0 && html`<p>${say.added({ count: added })}</p>`}${out > 0 && html`<p>${say.out({ count: out })}</p>`}</section>`;
}

function input({ input: { n, at, version, seed, hash }, process, id }: ReportModel, words: Words): Html {
  const { reports: say, format, site } = words;
  const text = say.inputText({ n, when: format.dateTime(at), version, seed });
  const json = html`<a href="${paths.json(paths.report(process.slug, id))}">${site.json}</a>`;
  return html`<section class="method"><h2>${say.input}</h2><p>${text}</p><p>${say.hash} <code>${hash}</code></p><p>${json}</p></section>`;
}

/** The last one that was published, for other pages; and the way to publish one, for who may. */
export function latestLine(report: ReportRef | null | undefined, slug: string, { words, visit }: PageContext): Html {
  const { reports: say, format } = words;
  const may = visit !== undefined && holds(visit.viewer, 'chair', 'convener');
  const own = may && html`<a href="${paths.reports(slug)}">${say.publish}</a>`;
  if (!report) return own ? html`<p class="meta">${own}</p>` : nothing;
  const sentence = say.latest({ when: format.date(report.publishedAt) });
  const last = rich(sentence, { href: paths.report(slug, report.id) });
  return html`<p class="meta">${last} · <a href="${paths.reports(slug)}">${say.all}</a>${own && html` · ${own}`}</p>`;
}
