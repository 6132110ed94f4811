/** Statements that mark a camp out from the others (docs/methods.md#representative, polis-math §10). */
import { share, shareTest, twoShareTest, Z90 } from './proportions.ts';
import { sumTallies, votesOn } from './tally.ts';
import type { Representative, Tally } from './types.ts';

const MOST = 5;

/** `columns`: statements in column order, which decides between equals. `rest`: tallies of the other camps. */
export function representative(
  camp: Tally,
  rest: readonly Tally[],
  columns: Uint32Array,
  takenOut: Uint8Array,
): Representative[] {
  const outside = sumTallies(rest, takenOut.length);
  const sufficient: Comparison[] = [];
  let best: Comparison | undefined;
  let bestAgree: Comparison | undefined;
  for (const statement of columns) {
    if (takenOut[statement] === 1) continue;
    const compared = compare(statement, camp, outside);
    if (marksOut(compared.agree) || marksOut(compared.disagree)) sufficient.push(compared);
    if (sufficient.length === 0 && (best === undefined || largestTest(compared) > largestTest(best))) best = compared;
    if (beatsAgree(compared, bestAgree)) bestAgree = compared;
  }
  const first = bestAgree && { ...finish(bestAgree), bestAgree: true };
  if (sufficient.length === 0) return first ? [first] : best ? [finish(best)] : [];
  const others = sufficient.filter(({ statement }) => statement !== bestAgree?.statement).map(finish);
  const chosen = [...(first ? [first] : []), ...others.sort((a, b) => weight(b) - weight(a))].slice(0, MOST);
  return [...chosen.filter(agrees), ...chosen.filter((item) => !agrees(item))];
}

/** One side of one statement, in the camp against outside it. */
interface Side {
  readonly success: number;
  readonly trials: number;
  readonly share: number;
  readonly shareTest: number;
  readonly ratio: number;
  readonly ratioTest: number;
}

interface Comparison {
  readonly statement: number;
  readonly agree: Side;
  readonly disagree: Side;
}

function compare(statement: number, camp: Tally, rest: Tally): Comparison {
  const trials = votesOn(camp, statement);
  const outside = votesOn(rest, statement);
  const side = (success: number, outsideSuccess: number): Side => ({
    success,
    trials,
    share: share(success, trials),
    shareTest: shareTest(success, trials),
    ratio: share(success, trials) / share(outsideSuccess, outside),
    ratioTest: twoShareTest(success, outsideSuccess, trials, outside),
  });
  return {
    statement,
    agree: side(camp.agree[statement]!, rest.agree[statement]!),
    disagree: side(camp.disagree[statement]!, rest.disagree[statement]!),
  };
}

/**
 * A majority of the camp, and more than elsewhere, each by more than chance. Polis lists the statement that a camp agrees with
 * most even where everybody does (polis-math §10, 4): that one marks nobody out.
 */
export function marksOut({ shareTest, ratioTest }: Pick<Side, 'shareTest' | 'ratioTest'>): boolean {
  return ratioTest > Z90 && shareTest > Z90;
}

function largestTest({ agree, disagree }: Comparison): number {
  return Math.max(agree.ratioTest, disagree.ratioTest);
}

/** Whether this becomes the statement the camp agrees with most. Not transitive: the order of statements matters, as in Polis. */
function beatsAgree({ agree, disagree }: Comparison, current: Comparison | undefined): boolean {
  if (agree.success === 0 && disagree.success === 0) return false;
  if (current === undefined) return agree.shareTest > Z90 || (agree.ratio > 1 && agree.share > 0.5);
  const held = current.agree;
  if (held.ratio > 1) return weight(agree) > weight(held);
  return agree.share * agree.shareTest > held.share * held.shareTest;
}

function weight({ ratio, ratioTest, share, shareTest }: Omit<Side, 'success' | 'trials'>): number {
  return ratio * ratioTest * share * shareTest;
}

/** The direction is the side that stands out more, also for the statement chosen for its agreement. */
function finish({ statement, agree, disagree }: Comparison): Representative {
  const direction = agree.ratioTest > disagree.ratioTest ? 'agree' : 'disagree';
  return { statement, direction, ...(direction === 'agree' ? agree : disagree), bestAgree: false };
}

function agrees({ direction }: Representative): boolean {
  return direction === 'agree';
}
