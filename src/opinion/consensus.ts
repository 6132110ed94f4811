/** What a majority of everyone holds, and what every camp holds (docs/methods.md#consensus, #group-aware-consensus). */
import { share, shareTest, Z90 } from './proportions.ts';
import { votesOn } from './tally.ts';
import type { Majority, Tally } from './types.ts';

const MOST = 5;

/** Of everyone who voted, in a camp or not: the five clearest majorities on either side (polis-math §11). */
export function majorities(everyone: Tally, columns: Uint32Array, takenOut: Uint8Array) {
  const clearest = (successes: Uint32Array): Majority[] =>
    Array.from(columns)
      .filter((statement) => takenOut[statement] === 0)
      .map((statement) => majority(statement, successes[statement]!, votesOn(everyone, statement)))
      .filter((item) => item.share > 0.5 && item.shareTest > Z90)
      .sort((a, b) => b.share * b.shareTest - a.share * a.shareTest)
      .slice(0, MOST);
  return { agree: clearest(everyone.agree), disagree: clearest(everyone.disagree) };
}

function majority(statement: number, success: number, trials: number): Majority {
  return { statement, success, trials, share: share(success, trials), shareTest: shareTest(success, trials) };
}

/** Product over camps of the share that agrees: high only where no camp is left behind (polis-math §12). */
export function groupAwareConsensus(camps: readonly Tally[], statements: number) {
  const product = (of: (tally: Tally) => Uint32Array) =>
    Float64Array.from({ length: statements }, (_, s) =>
      camps.reduce((so, camp) => so * share(of(camp)[s]!, votesOn(camp, s)), 1),
    );
  return { agree: product((t) => t.agree), disagree: product((t) => t.disagree) };
}
