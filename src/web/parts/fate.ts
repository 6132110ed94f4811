/** What became of something, in sentences. */
import type { Fate, Named } from '../../views/mine.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { paths } from '../paths.ts';
import { rich } from './rich.ts';
import { clip, quote } from './texts.ts';

const LONGEST_QUOTE = 140;

/** Of the whole of a list there is little room for each. */
export function fateText(fate: Fate, { mine }: Words): string {
  if (fate.state !== 'counted') return mine.fate[fate.state];
  const { kind, side } = fate;
  const counts = mine.fate.counts(fate);
  if (kind === 'moderated') return counts;
  const what = kind === 'holds' ? mine.fate.kind.holds({ side: side ?? 'agree' }) : mine.fate.kind[kind];
  return mine.fate.both({ counts, what });
}

/** A sentence with a link to another statement in it. */
export function naming(sentence: string, statement: Named | null, slug: string, words: Words): Html {
  if (statement === null) return nothing;
  return html`${rich(sentence, { slots: { statement: linkTo(statement, slug, words) } })}`;
}

export function linkTo({ id, text, language, label, moderatedOut }: Named, slug: string, words: Words): Html {
  const href = paths.statement(slug, id);
  if (text === null) {
    const gone = moderatedOut === null ? words.statement.erased : words.statement.title({ number: label });
    return html`<a href="${href}">${gone}</a>`;
  }
  return html`<a href="${href}">${quote(clip(text.replace(/\s+/g, ' '), LONGEST_QUOTE), language)}</a>`;
}

/** Words that somebody wrote, within a sentence. */
export function quoting(sentence: string, text: string | null): Html {
  if (text === null || text === '') return nothing;
  return html`<p class="note">${rich(sentence, { slots: { quote: quote(text) } })}</p>`;
}
