/** The margin of a clause: what it comes from, what has changed and why, what is not agreed, what was said. */
import type { ChangeLine } from '../../views/provenance.ts';
import type { Bracket, TextClause, TextModel, TextOutline } from '../../views/text.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { anchors, paths } from '../paths.ts';
import { rich } from './rich.ts';
import { countedSources, sourceLinks } from './sources.ts';

interface Of {
  readonly process: TextModel['process'];
  readonly document: TextOutline;
}

/** So many changes of one clause are told beside it. */
const MOST_NEWS = 3;

export function marginLines(clause: TextClause, { process, document }: Of, words: Words): Html {
  const page = paths.clause(process.slug, clause.id);
  const from = html`<a href="${page}#${anchors.sources}">${countedSources(clause.sources, words)}</a>`;
  const { against } = document;
  const news = against === null ? [] : newsLines(clause.news, against, process.slug, words);
  const before =
    against !== null && clause.before !== null
      ? [html`${words.text.numberIn({ number: clause.before, draft: against })}`]
      : [];
  const lines = [from, ...before, ...news, ...bracketLines(clause.brackets, words), ...saidLines(clause, words)];
  return html`<ul class="margin">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** Several changes of one kind from the same sources are told once. */
export function newsLines(news: readonly ChangeLine[], draft: number, slug: string, words: Words): Html[] {
  const lines = news.map((each) => newsLine(each, draft, slug, words));
  return [...new Map(lines.map((line) => [String(line), line])).values()].slice(0, MOST_NEWS);
}

function newsLine({ what, sources }: ChangeLine, draft: number, slug: string, { text, ...words }: Words): Html {
  if (sources.length === 0) return html`<strong class="orphan">${text.sinceOrphan({ draft })}</strong>`;
  return rich(text.since[what]({ draft }), { slots: { sources: sourceLinks(sources, slug, { text, ...words }) } });
}

export function bracketLines(brackets: readonly Bracket[], { text, format }: Words): Html[] {
  const said = (option: string): Html => html`<bdi>${option || text.blank}</bdi>`;
  return brackets.flatMap((options) => {
    const held = options.filter(({ seats }) => seats.length > 0);
    const all = options.map(({ text: each }, i) => html`${i > 0 && ' / '}${said(each)}`);
    if (held.length === 0) return [rich(text.bracketFree, { slots: { options: html`${all}` } })];
    return held.map((each) => {
      const seats = html`<bdi>${format.list(each.seats)}</bdi>`;
      return rich(text.bracketHeld, { slots: { option: said(each.text), seats } });
    });
  });
}

/** Only what there is something of; what waits or stands comes first. */
function saidLines({ margin }: TextClause, { text, assessments: say }: Words): Html[] {
  const { comments, objections, amendments, assessments } = margin;
  const lines: readonly (readonly [number, (p: { count: number }) => string])[] = [
    [objections.standing, text.objections.standing],
    [assessments.harms, say.margin.harms],
    [objections.open, text.objections.open],
    [amendments.open, text.count.amendment],
    [comments.open, text.comments.open],
    [comments.missing, text.comments.missing],
    [comments.answered, text.comments.answered],
    [objections.addressed, text.objections.addressed],
    [objections.accommodated, text.objections.accommodated],
    [assessments.assessments, say.margin.assessments],
    [assessments.disagreements, say.margin.disagreements],
    [assessments.stale, say.margin.stale],
  ];
  return lines.filter(([count]) => count > 0).map(([count, sentence]) => html`${sentence({ count })}`);
}
