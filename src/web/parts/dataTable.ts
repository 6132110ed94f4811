/** A table of numbers, one key away from every drawing. */
import { type Html, html, nothing } from '../html.ts';

/** `name` says what the table is of. Where it is wider than the screen it scrolls by itself, with the keyboard too. */
export function dataTable(name: string, heads: readonly string[], rows: readonly Html[]): Html {
  const head = heads.map((text) => html`<th scope="col">${text}</th>`);
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

export interface StackedRow {
  readonly name: Html;
  /** One for each heading after the first; a single one goes across all that are left. */
  readonly cells: readonly Html[];
  readonly sum?: boolean;
}

/**
 * A table of many columns: on a phone every row is a list of its own, each value after what it is of. The roles are said again,
 * because browsers forget them where a table is laid out as anything else.
 */
export function stackedTable(name: string, heads: readonly string[], rows: readonly StackedRow[]): Html {
  const head = heads.map((text) => html`<th role="columnheader" scope="col">${text}</th>`);
  const body = rows.map(({ name: first, cells, sum }) => {
    const values = cells.map((value, i) => {
      const across = i === cells.length - 1 && cells.length < heads.length - 1;
      const span = across && html` colspan="${String(heads.length - cells.length)}"`;
      return html`<td role="cell"${span} data-of="${across ? '' : heads[i + 1]!}">${value !== nothing && html`<span>${value}</span>`}</td>`;
    });
    return html`<tr role="row"${sum && html` class="sum"`}><th role="rowheader" scope="row">${first}</th>${values}</tr>`;
  });
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="stacked" role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table></div>`;
}
