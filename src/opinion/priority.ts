/** How urgently a statement needs votes; who is asked next is drawn by it (docs/methods.md#priority, polis-math §13). */
import { votesOn } from './tally.ts';
import type { Tally } from './types.ts';

const META = 7;
/** A statement nobody has voted on weighs nine times as much as the same with many votes; the bonus halves every 5 votes. */
const NEW_BONUS = 8;
const BONUS_HALVES_EVERY = 5;

/**
 * `camps`: votes of all who are in a camp, together. Polis's worker takes those of its previous computation by mistake (Q2);
 * give the older tally to reproduce that.
 */
export function priorities(camps: Tally, extremity: Float64Array, meta: Uint8Array): Float64Array {
  return extremity.map((extreme, s) => {
    const seen = votesOn(camps, s);
    const bonus = 1 + NEW_BONUS * 2 ** (-seen / BONUS_HALVES_EVERY);
    return (meta[s] ? META : importance(camps.agree[s]!, camps.pass[s]!, seen, extreme) * bonus) ** 2;
  });
}

/** Little passed over, much agreed with, and telling people apart. */
function importance(agree: number, pass: number, seen: number, extremity: number): number {
  return (1 - (pass + 1) / (seen + 2)) * (extremity + 1) * ((agree + 1) / (seen + 2));
}
