/** The language-neutral cases of test/vectors/opinion.json: how a case is read, and what of a report it fixes. */
import { betaQuantile, type Report, report, standings, type VoteLog } from '../../src/opinion/index.ts';
import { flags, log } from './table.ts';

export type VoteWord = 'agree' | 'disagree' | 'pass';

export interface Case {
  readonly name: string;
  readonly participants: number;
  readonly statements: number;
  readonly moderatedOut: readonly number[];
  readonly meta: readonly number[];
  /** Participant, statement, vote, time; not in order of time. */
  readonly votes: readonly (readonly [number, number, VoteWord, number])[];
}

export interface Vectors {
  readonly about: string;
  readonly cases: readonly (Case & { readonly expected: unknown })[];
  readonly betaQuantiles: readonly { readonly p: number; readonly a: number; readonly b: number; readonly x: number }[];
}

const VALUE = { agree: 1, disagree: -1, pass: 0 } as const;

/** The report of a case as JSON has it: numbers to 12 decimals, null for the place of who never voted. */
export function answer(each: Case): unknown {
  const votes: VoteLog = log(
    each.participants,
    each.statements,
    each.votes.map(([participant, statement, vote, at]) => [participant, statement, VALUE[vote], at]),
  );
  return rounded(told(report(votes, { flags: flags(each.statements, each.moderatedOut, each.meta) })));
}

export function quantile(p: number, a: number, b: number): number {
  return Number(betaQuantile(p, a, b).toPrecision(12));
}

function told(found: Report) {
  const places = Array.from({ length: found.positions.length / 2 }, (_, p) => found.positions.slice(2 * p, 2 * p + 2));
  return {
    voters: found.voters,
    votes: found.votes,
    inConversation: found.inConversation,
    center: found.center,
    components: found.components,
    extremity: found.extremity,
    positions: places,
    camps: found.camps.map(({ id, members, center, representative }) => ({ id, members, center, representative })),
    silhouettes: found.silhouettes,
    consensus: found.consensus,
    groupAwareConsensus: found.groupAwareConsensus,
    priority: found.priority,
    standings: standings(found).map(({ kind, side, opposed, strength, camps }) => ({
      kind,
      ...(side && { side }),
      opposed,
      strength,
      camps,
    })),
  };
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isNaN(value) ? null : Number(value.toFixed(12)) + 0;
  if (ArrayBuffer.isView(value)) return rounded(Array.from(Object.values(value)));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
