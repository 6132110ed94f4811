/**
 * Where the camps stand on each statement (docs/methods.md#standings). Shares are of all who voted on it in a camp, passes
 * included, each with its 90 % interval; a bound is believed, a share is not. In this order:
 *
 * - `moderated`: moderators took it out. Meta statements are classified like any other, from the votes as cast.
 * - `thin`: some camp has fewer than 7 votes on it.
 * - `holds`: on one side, the lower bound exceeds ½ in every camp. Strength: the smallest of these bounds.
 * - `divides`: one camp's majority agrees and another's disagrees, each by its lower bound (`opposed`); or the agree
 *   intervals of two camps do not touch and their shares differ by 0.3 or more. Strength: the largest difference in agree
 *   share between two camps, plus 1 where opposed.
 * - `open`: none of these. Strength: how near it comes to holding.
 *
 * Without camps, everyone is one camp.
 */
import { jeffreys } from './interval.ts';
import { votesOn } from './tally.ts';
import type { CampShare, Interval, Report, Standing, Tally } from './types.ts';

/** Polis's own measure of enough: with 7 votes, all one way, the lower bound is 0.77; with 6 to 1 it is 0.56. */
const ENOUGH_VOTES = 7;
/** A smaller difference, however certain, is not what people mean by division. */
const CLEAR_DIFFERENCE = 0.3;
const MAJORITY = 0.5;

export function standings({ camps, tally, flags }: Pick<Report, 'camps' | 'tally' | 'flags'>): Standing[] {
  const tallies = camps.length > 0 ? camps.map((camp) => camp.tally) : [tally];
  const interval = remembered(jeffreys);
  return Array.from(tally.agree, (_, statement) => {
    const shares = tallies.map((camp) => shareOf(camp, statement, interval));
    const verdict = flags.moderatedOut[statement] ? { ...NOTHING, kind: 'moderated' as const } : judge(shares);
    return { statement, ...verdict, camps: shares };
  });
}

type Verdict = Pick<Standing, 'kind' | 'side' | 'opposed' | 'strength'>;

const NOTHING = { side: undefined, opposed: false, strength: 0 } as const;

function judge(camps: readonly CampShare[]): Verdict {
  const fewest = Math.min(...camps.map(({ votes }) => votes));
  if (fewest < ENOUGH_VOTES) return { ...NOTHING, kind: 'thin', strength: fewest };
  const agree = Math.min(...camps.map((camp) => camp.agree.lower));
  const disagree = Math.min(...camps.map((camp) => camp.disagree.lower));
  if (agree > MAJORITY) return { kind: 'holds', side: 'agree', opposed: false, strength: agree };
  if (disagree > MAJORITY) return { kind: 'holds', side: 'disagree', opposed: false, strength: disagree };
  const opposed = takeSides(camps);
  if (opposed || camps.some((a) => camps.some((b) => farApart(a.agree, b.agree)))) {
    const shares = camps.map((camp) => camp.agree.share);
    const difference = Math.max(...shares) - Math.min(...shares);
    return { kind: 'divides', side: undefined, opposed, strength: difference + (opposed ? 1 : 0) };
  }
  return { ...NOTHING, kind: 'open', strength: Math.max(agree, disagree) };
}

/** A camp cannot do both, so these are always two. */
function takeSides(camps: readonly CampShare[]): boolean {
  return camps.some(({ agree }) => agree.lower > MAJORITY) && camps.some(({ disagree }) => disagree.lower > MAJORITY);
}

function farApart(high: Interval, low: Interval): boolean {
  return high.lower > low.upper && high.share - low.share >= CLEAR_DIFFERENCE;
}

type IntervalOf = (successes: number, trials: number) => Interval;

function shareOf(tally: Tally, statement: number, interval: IntervalOf): CampShare {
  const votes = votesOn(tally, statement);
  return {
    agree: interval(tally.agree[statement]!, votes),
    disagree: interval(tally.disagree[statement]!, votes),
    votes,
  };
}

/** The same few counts come up again and again, and an interval costs some microseconds. */
function remembered(interval: IntervalOf): IntervalOf {
  const known = new Map<string, Interval>();
  return (successes, trials) => {
    const key = `${successes}/${trials}`;
    const found = known.get(key) ?? interval(successes, trials);
    known.set(key, found);
    return found;
  };
}
