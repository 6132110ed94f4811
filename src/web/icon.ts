/** The mark of the house as the icon of the site: a table of six seats, one chair empty. */
import { annulus, seatAngles } from './parts/geometry.ts';
import { type Asset, hashed } from './style.ts';

const EMPTY = 4;
const seats = seatAngles(6).map(({ from, to }, i) => {
  const look =
    i === EMPTY ? 'fill="none" stroke="#0b7a75" stroke-width="8" stroke-dasharray="16 12"' : 'fill="#0b7a75"';
  return `<path ${look} d="${annulus(46, i === EMPTY ? 114 : 118, from + 2, to - 2)}"/>`;
});

export const icon: Asset = hashed(
  'icon',
  'svg',
  'image/svg+xml',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-124 -124 248 248">${seats.join('')}</svg>`,
);
