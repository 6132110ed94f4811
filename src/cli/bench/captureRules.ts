/** Four ways to say what a table agrees on, for `bench capture`: each says which statements it would name. */

import { type Designation, designations, type Official, official, report } from '../../opinion/index.ts';
import { jeffreys } from '../../opinion/interval.ts';
import { officialAfter } from '../../opinion/officialAfter.ts';
import { tallyAll } from '../../opinion/tally.ts';
import { lastVotes } from '../../opinion/votes.ts';
import type { SeatedSet } from './captureSets.ts';
import { fitNotes, type Notes } from './notesModel.ts';

/** Per statement, whether it is named. */
export type Named = readonly boolean[];

export interface Rule {
  /** What it names of the honest votes. */
  readonly before: Named;
  /** What it names of these votes, knowing what it named before. */
  readonly after: (set: SeatedSet) => Named;
  /** What it names of these votes while nothing is published. */
  readonly afresh?: (set: SeatedSet) => Named;
  /** Whether votes that people of one seat alone add can never have the statement named: other seats' own votes forbid it. */
  readonly forbids?: (statement: number, seat: number) => boolean;
}

export const ruleNames = ['majority', 'polis', 'notes', 'ours'] as const;
export type RuleName = (typeof ruleNames)[number];

const FOR_IT = 0.6;
const INERTIA = 0.01;
const FEWEST_RATINGS = 5;

export function rulesOn(honest: SeatedSet): Record<RuleName, Rule> {
  const ours = oursOn(honest);
  const count = ours.before.filter(Boolean).length;
  return { majority: majorityOn(honest), polis: polisOn(honest), notes: notesOn(honest, count), ours };
}

/** Everybody's votes as one seat's: lower bound .6; what was named is kept while the share is .6. */
function majorityOn(honest: SeatedSet): Rule {
  const named = (set: SeatedSet, before?: Named): boolean[] => {
    const { agree, disagree, pass } = tallyAll(lastVotes(set.log));
    return Array.from(agree, (yes, s) => {
      const votes = yes + disagree[s] + pass[s] / 2;
      const { share, lower } = jeffreys(yes, votes);
      return lower >= FOR_IT || (before?.[s] === true && votes > 0 && share >= FOR_IT);
    });
  };
  const before = named(honest);
  return { before, after: (set) => named(set, before) };
}

/** Group-informed consensus: the geometric mean over camps of (A + 1) / (N + 2). */
function polisOn(honest: SeatedSet): Rule {
  const named = ({ log }: SeatedSet): boolean[] => {
    const { camps, groupAwareConsensus } = report(log);
    return Array.from(groupAwareConsensus.agree, (product) => product ** (1 / Math.max(1, camps.length)) >= FOR_IT);
  };
  return { before: named(honest), after: named };
}

/** The threshold is where the honest votes give as many statements as ours; what was named is kept down to .01 below it. */
function notesOn(honest: SeatedSet, count: number): Rule {
  const first = fitNotes(honest.log);
  const rated = (set: SeatedSet) => {
    const ratings = new Uint32Array(set.log.statements);
    for (const s of set.log.statement) ratings[s]++;
    return ratings;
  };
  const named = (set: SeatedSet, { notes }: Notes, threshold: (s: number) => number): boolean[] =>
    Array.from(rated(set), (ratings, s) => ratings >= FEWEST_RATINGS && notes[2 * s] >= threshold(s));
  const intercepts = Array.from(rated(honest), (ratings, s) => (ratings >= FEWEST_RATINGS ? first.notes[2 * s] : -1));
  const threshold = intercepts.sort((a, b) => b - a)[count - 1] ?? Number.POSITIVE_INFINITY;
  const before = named(honest, first, () => threshold);
  return {
    before,
    after: (set) => named(set, fitNotes(set.log, first), (s) => (before[s] ? threshold - INERTIA : threshold)),
  };
}

function oursOn(honest: SeatedSet): Rule {
  const figures = official(lastVotes(honest.log), honest.seating);
  const names = ({ designation }: Official) => Array.from(designation, (index) => designations[index]);
  const agreed = (all: readonly Designation[]): boolean[] =>
    all.map((designation) => designation === 'full-consensus' || designation === 'consensus');
  const previous = names(figures);
  return {
    before: agreed(previous),
    after: ({ log, seating }) => agreed(names(officialAfter(lastVotes(log), seating, previous))),
    afresh: ({ log, seating }) => agreed(names(official(lastVotes(log), seating))),
    forbids: (statement, seat) => {
      const others = figures.seats.filter((_, at) => at + 1 !== seat);
      // Consensus takes all seats but one, so all others but one.
      return others.filter(({ lower }) => lower[statement] >= FOR_IT).length < others.length - 1;
    },
  };
}
