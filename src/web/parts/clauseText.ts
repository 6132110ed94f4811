/** Words of clauses: brackets with their alternatives side by side, what was added and taken out, a little emphasis. */
import { segmentsOf } from '../../domain/clauseText.ts';
import type { Piece } from '../../views/redline.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';

/** `**strong**` and `*emphasis*`, as light Markdown has them; everything else stands as it was written. */
const EMPHASIS = /(\*\*[^*\s](?:[^*]*[^*\s])?\*\*|\*[^*\s](?:[^*]*[^*\s])?\*)/;

export function clauseWords(text: string, words: Words): Html {
  const parts = segmentsOf(text).map((segment) =>
    'options' in segment ? bracket(segment.options, words) : emphasised(segment.text),
  );
  return html`${parts}`;
}

function emphasised(text: string): Html {
  const parts = text.split(EMPHASIS).map((part) => {
    if (!EMPHASIS.test(part)) return part;
    return part.startsWith('**') ? html`<strong>${part.slice(2, -2)}</strong>` : html`<em>${part.slice(1, -1)}</em>`;
  });
  return html`${parts}`;
}

/** Each alternative stands in brackets of its own; a screen reader is told that they are alternatives. */
function bracket(options: readonly string[], { text }: Words): Html {
  const named = options.map((option) => option || text.blank);
  const parts = named.map((option, i) => html`${i > 0 && ' '}[<bdi>${option}</bdi>]`);
  return html`<span class="bracket" role="img" aria-label="${text.bracket({ options: named })}">${parts}</span>`;
}

/** What was added is underlined, what was taken out is struck: shape says it, colour only helps. */
export function redlined(pieces: readonly Piece[], words: Words): Html {
  const parts = pieces.map(({ kind, text }) => {
    const said = clauseWords(text, words);
    return kind === 'same' ? said : kind === 'added' ? html`<ins>${said}</ins>` : html`<del>${said}</del>`;
  });
  return html`${parts}`;
}
