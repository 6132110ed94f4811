/** One bar for each seat: so many agree at least, as many as may agree, and from the other end who disagrees. */
import type { StatementEvidence } from '../../views/evidence.ts';
import type { SeatMark } from '../../views/seats.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, raw } from '../html.ts';

const ROW = 22;

/** One drawing for all seats. It is for the eye: the mark beside it says the same in words, and the statement's own page has the numbers. */
export function seatBars({ evidence, seats }: Words, marks: readonly SeatMark[]): Html {
  const letters = marks.map(({ letter }) => html`<b>${letter}</b>`);
  const ranges = marks.map(({ state, bounds }) => {
    if (bounds) return html`<i>${evidence.range(bounds)}</i>`;
    return html`<i class="few">${state === 'withheld' ? seats.state.withheld : seats.state.empty}</i>`;
  });
  return html`<div class="bars by-seat" aria-hidden="true"><div>${letters}</div><div>${drawing(marks)}</div><div>${ranges}</div></div>`;
}

/** In percent of its width. */
function drawing(marks: readonly SeatMark[]): Html {
  const paths = { track: '', yes: '', maybe: '', no: '' };
  marks.forEach(({ bounds, disagree }, i) => {
    if (!bounds) return;
    const y = i * ROW + 8;
    const [low, high, no] = [bounds.lower, bounds.upper, disagree].map((share) => Math.round(share * 100)) as [
      number,
      number,
      number,
    ];
    paths.track += `M0 ${y}h100v6H0z`;
    if (low > 0) paths.yes += `M0 ${y}h${low}v6H0z`;
    if (high > low) paths.maybe += `M${low} ${y}H${high}v6H${low}z`;
    if (no > 0) paths.no += `M100 ${y}h-${no}v6h${no}z`;
  });
  const height = marks.length * ROW;
  // Numbers that were rounded just above.
  return raw(
    `<svg class="bar" viewBox="0 0 100 ${height}" preserveAspectRatio="none"><path class="track" d="${paths.track}"/><path class="yes" d="${paths.yes}"/><path class="maybe" d="${paths.maybe}"/>` +
      `<path fill="url(#hatch-bar)" d="${paths.no}"/><path class="ci" d="M60 0V${height}"/></svg>`,
  );
}

/** Letters as reasons have them, by name: what people wrote stands in a place of its own. */
export function slotsOf(bySeat: StatementEvidence['bySeat']) {
  const place = new Map(bySeat.map(({ letter }, i) => [letter, `{seat${i}}`]));
  return {
    slot: (letter: string): string => place.get(letter) ?? letter,
    slots: Object.fromEntries(bySeat.map(({ name }, i) => [`seat${i}`, html`<bdi>${name}</bdi>`])),
  };
}
