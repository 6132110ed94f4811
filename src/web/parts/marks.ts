/** The marks of opinion groups: a letter, a shape and a colour each, so that none of the three is needed alone. */
import { type Html, html, nothing, raw } from '../html.ts';
import { shapeOf } from './shapes.ts';

/** SVG of one shape, for a definition or a marker. */
export const shape = (letter: string): Html => html`<path d="${shapeOf(letter)}"/>`;

const HATCH = raw('<path class="no-fill" d="M0 0h4v4H0z"/><path class="hatch" d="M0 0h1.2v4H0z"/>');

/**
 * Definitions that a page needs once: the shapes, and the hatch and dots that carry what colour does, coarser for small drawings;
 * and what its tables share (`tableDefinitions`).
 */
export function definitions(letters: readonly string[], shared: Html = nothing): Html {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${HATCH}</pattern>
<pattern id="hatch-bar" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="scale(.45 1) rotate(45)">${HATCH}</pattern>
<pattern id="hatch-far" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="scale(3.6) rotate(45)">${HATCH}</pattern>
<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse"><circle class="dot" cx="2" cy="2" r="1.2"/></pattern>
<pattern id="dots-far" width="20" height="20" patternUnits="userSpaceOnUse"><circle class="dot" cx="6" cy="6" r="4"/></pattern>
${letters.map((letter) => html`<g id="m${letter}">${shape(letter)}</g>`)}
${shared}</defs></svg>`;
}

/** The mark beside a letter, as large as the text. */
export function groupMark(letter: string): Html {
  return html`<svg class="mark g${letter}" viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true"><use href="#m${letter}"/></svg>`;
}
