/** `/p/{slug}/common-ground`: findings in sentences, then what holds, what divides, the groups, the map, and how sure it is. */
import type { CommonGround, Evidence } from '../../views/commonGround.ts';
import { type Html, html, nothing } from '../html.ts';
import { aside } from '../parts/aside.ts';
import { evidenceSections, quotesOf } from '../parts/evidence.ts';
import { findingParagraphs } from '../parts/findings.ts';
import { definitions } from '../parts/marks.ts';
import { methodNote } from '../parts/sure.ts';
import { tableDefinitions } from '../parts/table.ts';
import { anchors, paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

/** Chosen so that 300 statements and 2,000 people stay under 100 kB. */
const FULL = 8;
const FULL_OF_MANY_GROUPS = 6;
const MANY_GROUPS = 4;
const LINES = 44;
const LONGEST = 280;
const LONGEST_LINE = 110;

export function commonGroundPage(model: CommonGround, context: PageContext): Html {
  const { words } = context;
  const { process, evidence, findings } = model;
  const title = model.seats > 0 ? words.commonGround.title : words.commonGround.titleWithoutSeats;
  const quotes = evidence === null ? undefined : quotesOf(evidence);
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const sections =
    evidence === null ? nothing : evidenceSections(evidence, optionsOf(context, process.slug, evidence.camps.length));
  const body = html`${definitions(evidence?.camps.map(({ letter }) => letter) ?? [], tableDefinitions(evidence?.seats.length ?? 0))}<div class="wrap">
<div class="columns opening"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${title}</h1>${findingParagraphs(words, findings, { quotes })}${evidence === null ? nothing : asOf(context, evidence)}</header>${aside(model, words)}</div>
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
  };
}

function asOf({ words, path }: PageContext, { people, votes, input }: Evidence): Html {
  const { commonGround, site, format } = words;
  const when = format.date(input.at);
  return html`<p class="meta">${commonGround.asOf({ people, votes, when })} · <a href="#${anchors.method}">${commonGround.how}</a> · <a href="${paths.json(path)}">${site.json}</a></p>`;
}
