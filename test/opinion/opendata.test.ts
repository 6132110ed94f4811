/**
 * Whole cold starts on exported conversations. Polis's published groups depend on each conversation's history and on the
 * version of the day, so that agreement with them is not the measure; what a clean-room reference of the same algorithm gets
 * from the same votes is (polis-oracles, tier 2: k, and the adjusted Rand index to the published groups, in two digits).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from '../../src/opinion/index.ts';
import { describeWithData } from './data.ts';
import { adjustedRand, readPublished } from './opendata.ts';

const REFERENCE = [
  ['15-per-hour-seattle', 2, 0.56],
  ['american-assembly.bowling-green', 2, 0.56],
  ['austria-climate.7z7ejpbmv5.2022-08-08', 2, 0.89],
  ['brexit-consensus', 3, 0.54],
  ['canadian-electoral-reform', 3, 0.17],
  ['football-concussions', 4, 0.09],
  ['london.youth.policing', 2, -0.02],
  ['scoop-hivemind.affordable-housing', 3, 0.21],
  ['scoop-hivemind.freshwater', 2, 0.13],
  ['scoop-hivemind.ubi', 3, 0.06],
  ['vtaiwan.uberx', 2, 0.93],
] as const;

describeWithData('a cold start agrees with the published groups as far as the reference implementation does', () => {
  for (const [name, camps, agreement] of REFERENCE) {
    test(name, () => {
      const { log, flags, groups } = readPublished(name);
      const found = report(log, { flags });
      assert.equal(found.camps.length, camps);
      const people = [...groups.keys()].filter((p) => found.campOf[p]! >= 0);
      const ours = people.map((p) => found.campOf[p]!);
      const published = people.map((p) => groups.get(p)!);
      assert.equal(adjustedRand(ours, published).toFixed(2), agreement.toFixed(2));
    });
  }
});
