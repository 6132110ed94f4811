/** `/p/{slug}/common-ground`: findings in sentences, then what holds, what divides, the groups, the map, and how sure it is. */
import { CLASSES, type ClassCode } from '../../views/acrossTable.ts';
import { type CommonGround, type Evidence, everyItem } from '../../views/commonGround.ts';
import { type Html, html, nothing } from '../html.ts';
import { aside } from '../parts/aside.ts';
import { evidenceSections, quotesOf } from '../parts/evidence.ts';
import { findingParagraph } from '../parts/findings.ts';
import { definitions } from '../parts/marks.ts';
import { statementLines } from '../parts/statements.ts';
import { methodNote } from '../parts/sure.ts';
import { tableDefinitions } from '../parts/table.ts';
import { anchors, paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';
import { latestLine } from './reports.ts';

/** Chosen so that 300 statements and 2,000 people stay under 100 kB. */
const FULL = 8;
const FULL_OF_MANY_GROUPS = 6;
const MANY_GROUPS = 4;
const LINES = 44;
const LONGEST = 280;
const LONGEST_LINE = 110;

/** All statements of one class, so many on a page. */
export interface Shown {
  readonly code: ClassCode;
  readonly from: number;
}
const A_PAGE = 100;

/** Undefined where nothing of the kind is asked for: then the whole page is shown. */
export function shownOf(show: string | undefined, from: string | undefined): Shown | undefined {
  const code = CLASSES.find((one) => one === show);
  const start = /^\d{1,6}$/.test(from ?? '') ? Number(from) : 0;
  return code && { code, from: start - (start % A_PAGE) };
}

export function commonGroundPage(model: CommonGround, context: PageContext, shown?: Shown): Html {
  const list = shown && model.evidence?.across?.classes.find(({ code }) => code === shown.code);
  return shown && list ? classPage(model, context, shown, list.statements) : wholePage(model, context);
}

function classPage(model: CommonGround, context: PageContext, { code, from }: Shown, ids: readonly string[]): Html {
  const { words } = context;
  const { process } = model;
  const evidence = model.evidence!;
  const { evidence: say } = words;
  const items = new Map(everyItem(evidence).map((item) => [item.id, item]));
  const start = from < ids.length ? from : 0;
  const listed = ids.slice(start, start + A_PAGE);
  const title = say.counted({ name: say.classes[code], count: ids.length });
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const at = (place: number) => `${paths.commonGroundOf(process.slug, code)}&from=${place}`;
  const pager = html`<nav class="pager" aria-label="${words.commonGround.contents}">${start > 0 && html`<a href="${at(start - A_PAGE)}">${say.previous}</a>`}<span class="note">${say.page({ from: start + 1, to: start + listed.length, of: ids.length })}</span>${start + A_PAGE < ids.length && html`<a href="${at(start + A_PAGE)}">${say.next}</a>`}</nav>`;
  const lines = statementLines(
    listed.map((id) => items.get(id)!),
    optionsOf(context, process.slug, evidence.camps.length),
  );
  const body = html`${definitions([], tableDefinitions(evidence.seats.length))}<div class="wrap"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${title}</h1><p class="deck">${say.meaning[code]}</p></header>${lines}${pager}<p class="back"><a href="${paths.commonGround(process.slug)}">${say.backToAll}</a></p></div>`;
  return layout(context, {
    title: `${title} · ${process.title}`,
    process,
    n: evidence.input.n,
    body,
    foot: methodNote(words, evidence.input),
  });
}

function wholePage(model: CommonGround, context: PageContext): Html {
  const { words } = context;
  const { process, evidence, findings } = model;
  const title = model.seats > 0 ? words.commonGround.title : words.commonGround.titleWithoutSeats;
  const quotes = evidence === null ? undefined : quotesOf(evidence);
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const sections =
    evidence === null
      ? nothing
      : evidenceSections(evidence, findings, optionsOf(context, process.slug, evidence.camps.length));
  const body = html`${definitions(evidence?.camps.map(({ letter }) => letter) ?? [], tableDefinitions(evidence?.seats.length ?? 0))}<div class="wrap">
<div class="columns opening"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${title}</h1>${findingParagraph(words, findings, { quotes })}${evidence === null ? nothing : asOf(context, evidence, process.slug)}${latestLine(model.published, process.slug, context)}</header>${aside(model, words)}</div>
${sections}</div>`;
  const foot = methodNote(words, evidence?.input ?? null);
  return layout(context, { title: `${title} · ${process.title}`, process, n: evidence?.input.n ?? 0, body, foot });
}

function optionsOf({ words }: PageContext, slug: string, groups: number) {
  return {
    words,
    link: (id: string) => paths.statement(slug, id),
    data: paths.json(paths.commonGround(slug)),
    full: groups < MANY_GROUPS ? FULL : FULL_OF_MANY_GROUPS,
    lines: LINES,
    longest: LONGEST,
    longestLine: LONGEST_LINE,
    table: { full: { carried: 5, other: 1 }, lines: 4, all: (code: string) => paths.commonGroundOf(slug, code) },
  };
}

function asOf({ words, path }: PageContext, { people, votes, input, across }: Evidence, slug: string): Html {
  const { commonGround, site, format } = words;
  const when = format.date(input.at);
  return html`<p class="meta">${commonGround.asOf({ people, votes, when })} · <a href="#${anchors.method}">${commonGround.how}</a> · <a href="${paths.json(path)}">${site.json}</a>${across !== null && html` · <a href="${paths.figuresCsv(slug)}">${words.evidence.csv}</a>`}</p>`;
}
