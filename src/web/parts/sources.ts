/** What a change cites, by labels that lead there, and clauses that something shaped. */
import type { ClauseRef, SourceCounts, SourceLine } from '../../views/provenance.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { paths } from '../paths.ts';
import { rich } from './rich.ts';
import { clip } from './texts.ts';

/** Where the words of a source stand. */
export function hrefOf({ kind, id, label, clause }: SourceLine, slug: string): string | undefined {
  if (id === null || label === null) return undefined;
  if (kind === 'statement') return paths.statement(slug, id);
  if (kind === 'contribution') return paths.contribution(slug, id);
  if (kind === 'amendment') return clause ? `${paths.clause(slug, clause)}#${label}` : undefined;
  if (kind === 'objection') return paths.objection(slug, id);
  return kind === 'comment' ? paths.annexAt(slug, label) : undefined;
}

export function sourceLink(source: SourceLine, slug: string, words: Words): Html {
  const { kind, label, text } = source;
  if (kind === 'editorial') return html`${words.text.editorial}`;
  if (kind === 'instruction') {
    return html`<span dir="auto">${rich(words.text.instruction, { slots: { note: html`<q><bdi>${text}</bdi></q>` } })}</span>`;
  }
  const href = hrefOf(source, slug);
  const name = words.text.source[kind]({ label: label ?? '' });
  return href === undefined ? html`${name}` : html`<a href="${href}">${name}</a>`;
}

export const sourceLinks = (sources: readonly SourceLine[], slug: string, words: Words): Html =>
  html`${sources.map((source, i) => html`${i > 0 && ' · '}${sourceLink(source, slug, words)}`)}`;

/** “From 3 statements and 2 contributions”. */
export function countedSources(counts: SourceCounts, { text }: Words): string {
  const parts = (
    ['statement', 'contribution', 'comment', 'amendment', 'objection', 'instruction', 'editorial'] as const
  )
    .filter((kind) => counts[kind] !== undefined)
    .map((kind) => text.count[kind]({ count: counts[kind] ?? 0 }));
  return parts.length === 0 ? text.noSource : text.from({ sources: parts });
}

export const clauseName = ({ number, out }: Pick<ClauseRef, 'number' | 'out'>, { text }: Words): string =>
  out ? text.outClause : number === null ? text.heading : text.clause({ number });

const LONGEST = 120;

export function clauseLink(ref: ClauseRef, slug: string, words: Words): Html {
  const { id, text, language } = ref;
  const said = text !== null && html` <bdi lang="${language}" dir="auto">${clip(text, LONGEST)}</bdi>`;
  return html`<a href="${paths.clause(slug, id)}">${clauseName(ref, words)}</a>${said}`;
}

/** For the page of whatever may be cited. */
export function shapedClauses(refs: readonly ClauseRef[], slug: string, words: Words): Html {
  if (refs.length === 0) return nothing;
  const rows = refs.map((ref) => html`<li>${clauseLink(ref, slug, words)}</li>`);
  return html`<section><h2>${words.clause.shapedClauses}</h2><ul class="reasons">${rows}</ul></section>`;
}
