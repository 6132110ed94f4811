/** A table of numbers, one key away from every drawing. */
import { type Html, html } from '../html.ts';

/** `name` says what the table is of. Where it is wider than the screen it scrolls by itself, with the keyboard too. */
export function dataTable(name: string, heads: readonly string[], rows: readonly Html[]): Html {
  const head = heads.map((text) => html`<th scope="col">${text}</th>`);
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
