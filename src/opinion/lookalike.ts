/**
 * Ballots that are alike, for a "with and without" beside official figures (docs/methods.md#capture). Never a filter: honest people
 * vote alike too, and who copies with care is not found.
 */
import { candidatePairs, type Pairs } from './similarPairs.ts';
import type { VoteMatrix } from './votes.ts';

export interface LookalikeOptions {
  /** How many (statement, vote) two ballots share, of all that either has. */
  readonly similarity?: number;
  readonly fewestVotes?: number;
  /** Steps that an exact search may take; where it would take more, MinHash stands in for it. */
  readonly budget?: number;
}

export interface Lookalikes {
  readonly method: Pairs['method'];
  /** Ballots with enough votes to compare. */
  readonly ballots: number;
  /** Per participant: the number of its component, from 1; 0 for who is in none. Only likeness beyond chance joins. */
  readonly component: Uint32Array;
  /** People per component: entry c − 1 of component c, largest first. */
  readonly sizes: readonly number[];
  /** People who are as alike, but no more than chance explains: they stay apart. */
  readonly byChance: number;
  /** 1 / size of the component: so each component weighs as one person. */
  readonly lock: Float64Array;
}

const SIMILARITY = 0.8;
const FEWEST_VOTES = 10;
const BUDGET = 20_000_000;
/** How often chance alone may join a pair anywhere. */
const FALSE_ALARM = 0.01;

export function lookalikes(matrix: VoteMatrix, options: LookalikeOptions = {}): Lookalikes {
  const { similarity = SIMILARITY, fewestVotes = FEWEST_VOTES, budget = BUDGET } = options;
  const ballots = ballotsOf(matrix, fewestVotes);
  const chance = chanceOf(matrix);
  const least = Math.log(ballots.length ** 2 / FALSE_ALARM);
  const joined = new Union(matrix.participants);
  const alike = new Uint8Array(matrix.participants);
  const onPair = (a: Ballot, b: Ballot): void => {
    if (jaccard(a.tokens, b.tokens) < similarity) return;
    alike[a.person] = alike[b.person] = 1;
    if (chance(a.tokens, b.tokens) > least) joined.join(a.person, b.person);
  };
  const distinct = withoutCopies(ballots, onPair);
  const { method } = candidatePairs(distinct, similarity, budget, onPair);
  return { method, ballots: ballots.length, ...described(joined, alike) };
}

/** The votes of a person as tokens 3 s + v + 1, ascending. */
export interface Ballot {
  readonly person: number;
  readonly tokens: Int32Array;
}

function ballotsOf({ participants, rowStart, column, value }: VoteMatrix, fewest: number): Ballot[] {
  const ballots: Ballot[] = [];
  for (let person = 0; person < participants; person++) {
    const [from, to] = [rowStart[person]!, rowStart[person + 1]!];
    if (to - from < fewest) continue;
    ballots.push({
      person,
      tokens: Int32Array.from({ length: to - from }, (_, e) => tokenOf(column[from + e]!, value[from + e]!)),
    });
  }
  return ballots;
}

const tokenOf = (statement: number, vote: number): number => 3 * statement + vote + 1;

/** One ballot of each kind. Its copies are told of beside it, and need no search: a bloc of n has n²/2 pairs. */
function withoutCopies(ballots: readonly Ballot[], onCopy: (first: Ballot, copy: Ballot) => void): Ballot[] {
  const first = new Map<string, Ballot>();
  for (const ballot of ballots) {
    const key = ballot.tokens.join();
    const known = first.get(key);
    if (known) onCopy(known, ballot);
    else first.set(key, ballot);
  }
  return [...first.values()];
}

export function jaccard(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / (a.length + b.length - shared);
}

/** Tokens in both, and how many statements are. Both lists ascend. */
function shared(a: Int32Array, b: Int32Array): { tokens: number[]; statements: number } {
  const tokens: number[] = [];
  let statements = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = Math.floor(a[i]! / 3);
    const y = Math.floor(b[j]! / 3);
    if (x === y) statements++;
    if (x === y && a[i] === b[j]) tokens.push(a[i]!);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { tokens, statements };
}

/**
 * How little chance explains that two ballots are alike, as minus a logarithm: each shared vote by how common it is, and
 * having voted on so many of the same statements by the hypergeometric distribution.
 */
function chanceOf(matrix: VoteMatrix): (a: Int32Array, b: Int32Array) => number {
  const surprise = surprises(matrix);
  const statements = matrix.columns.length;
  const logFactorial = new Float64Array(statements + 1);
  for (let n = 2; n <= statements; n++) logFactorial[n] = logFactorial[n - 1]! + Math.log(n);
  const choose = (n: number, k: number) => logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]!;
  return (a, b) => {
    const { tokens, statements: both } = shared(a, b);
    const sum = tokens.reduce((total, token) => total + surprise[token]!, 0);
    let tail = 0;
    for (let x = both; x <= Math.min(a.length, b.length); x++) {
      if (b.length - x > statements - a.length) continue;
      tail += Math.exp(
        choose(a.length, x) + choose(statements - a.length, b.length - x) - choose(statements, b.length),
      );
    }
    return sum - Math.log(Math.min(1, tail));
  };
}

/** −ln of the share of a statement's votes that a vote has, per token. */
function surprises({ statements, column, value }: VoteMatrix): Float64Array {
  const count = new Float64Array(3 * statements);
  for (let e = 0; e < column.length; e++) count[tokenOf(column[e]!, value[e]!)]!++;
  return count.map((votes, token) => {
    const s = 3 * Math.floor(token / 3);
    return -Math.log(votes / (count[s]! + count[s + 1]! + count[s + 2]!));
  });
}

/** Components by the person with the lowest index in each. */
class Union {
  readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  root(i: number): number {
    let at = i;
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!;
      at = this.parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}

function described(joined: Union, alike: Uint8Array): Omit<Lookalikes, 'method' | 'ballots'> {
  const size = new Int32Array(alike.length);
  for (let i = 0; i < alike.length; i++) size[joined.root(i)]!++;
  const roots = Array.from(size.keys()).filter((i) => size[i]! > 1);
  roots.sort((a, b) => size[b]! - size[a]! || a - b);
  const numberOf = new Map(roots.map((root, at) => [root, at + 1]));
  const component = Uint32Array.from(alike, (_, i) => numberOf.get(joined.root(i)) ?? 0);
  return {
    component,
    sizes: roots.map((root) => size[root]!),
    byChance: alike.reduce((sum, is, i) => sum + (is === 1 && component[i] === 0 ? 1 : 0), 0),
    lock: Float64Array.from(alike, (_, i) => 1 / size[joined.root(i)]!),
  };
}
