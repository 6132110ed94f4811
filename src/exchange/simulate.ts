/**
 * Made-up conversations, for trying things and for measuring: three camps that agree with each statement to a different
 * degree, and some statements that all three like or dislike alike. The same seed gives the same votes.
 */
import { type Random, random } from '../base/random.ts';

export interface SimulationOptions {
  readonly participants: number;
  readonly statements: number;
  /** On average. People differ: most so where it is half of the statements. At most the number of statements. */
  readonly votesPer: number;
  readonly seed: number;
}

export interface SimulatedStatement {
  readonly id: number;
  readonly text: string;
  readonly author: number;
  readonly moderated: -1 | 1;
  /** By camp, how likely one of it is to agree, if they do not pass. */
  readonly agree: readonly number[];
}

/** What one participant voted, in file order. Valid until the next ballot is asked for: the columns are used again. */
export interface Ballot {
  readonly participant: number;
  count: number;
  readonly statement: Uint32Array;
  readonly value: Int8Array;
  /** Milliseconds since 1970. */
  readonly at: Float64Array;
}

export interface Simulation {
  readonly options: SimulationOptions;
  readonly statements: readonly SimulatedStatement[];
  /** By participant, the camp that their votes come from. */
  readonly campOf: Uint8Array;
  /** One by one, so that a million people need no more memory than one. */
  ballots(): Generator<Ballot>;
}

const CAMP_SHARES = [0.45, 0.35, 0.2];
const CONSENSUAL = 0.25;
const PASSES = 0.12;
const REVOTES = 0.01;
const TAKEN_OUT = 0.025;

const START = Date.UTC(2026, 0, 5);
const DAYS_OPEN = 14;
const DAY = 86_400_000;

export function simulate(options: SimulationOptions): Simulation {
  // Each part draws from a stream of its own, so that more participants do not mean other statements.
  const stream = (part: number): Random => random(options.seed + part * 0x100000000);
  const campOf = Uint8Array.from({ length: options.participants }, campDrawer(stream(1)));
  const statements = makeStatements(options, stream(0));
  return { options, statements, campOf, ballots: () => makeBallots(options, statements, campOf, stream(2)) };
}

function campDrawer(draw: Random): () => number {
  return () => {
    const at = draw.next();
    return at < CAMP_SHARES[0] ? 0 : at < CAMP_SHARES[0] + CAMP_SHARES[1] ? 1 : 2;
  };
}

function makeStatements({ participants, statements }: SimulationOptions, draw: Random): SimulatedStatement[] {
  const takenOut = Math.round(statements * TAKEN_OUT);
  return Array.from({ length: statements }, (_, id) => {
    const consensual = draw.next() < CONSENSUAL;
    const shared = draw.next() < 0.7 ? 0.75 + 0.2 * draw.next() : 0.05 + 0.2 * draw.next();
    const agree = CAMP_SHARES.map(() => (consensual ? shared + 0.04 * draw.next() : 0.05 + 0.9 * draw.next()));
    // Spread evenly over the ids: which statements are taken out says nothing about the statements.
    const out = Math.floor(((id + 1) * takenOut) / statements) > Math.floor((id * takenOut) / statements);
    return {
      id,
      text: `Simulated statement ${id}`,
      author: draw.below(participants),
      moderated: out ? -1 : 1,
      agree,
    };
  });
}

function* makeBallots(
  options: SimulationOptions,
  statements: readonly SimulatedStatement[],
  campOf: Uint8Array,
  draw: Random,
): Generator<Ballot> {
  const { participants, votesPer } = options;
  const spread = Math.min(votesPer - 1, statements.length - votesPer);
  // Shuffled a little further for each participant: the front of a shuffled deck is a fair hand whatever it was before.
  const deck = Uint32Array.from(statements, ({ id }) => id);
  const room = 2 * (votesPer + spread);
  const columns = { statement: new Uint32Array(room), value: new Int8Array(room), at: new Float64Array(room) };
  for (let participant = 0; participant < participants; participant++) {
    const ballot = { participant, count: 0, ...columns };
    const agree = (id: number): number => statements[id].agree[campOf[participant]];
    const votes = votesPer - spread + draw.below(2 * spread + 1);
    let at = START + Math.floor((DAYS_OPEN * DAY * participant) / participants);
    for (let n = 0; n < votes; n++) {
      swap(deck, n, n + draw.below(deck.length - n));
      at += 3000 + draw.below(20_000);
      cast(ballot, deck[n], agree(deck[n]), at, draw);
    }
    yield ballot;
  }
}

/** Adds one vote, and now and then a second thought. */
function cast(ballot: Ballot, statement: number, agree: number, at: number, draw: Random): void {
  if (draw.next() >= REVOTES) {
    add(ballot, statement, opinion(agree, draw), at);
    return;
  }
  const later = at + 60_000 + draw.below(DAY);
  const [first, second] = [opinion(agree, draw), opinion(agree, draw)];
  // The later vote stands first in the file as often as not: exports are not sorted by time either.
  const inOrder = draw.next() < 0.5;
  add(ballot, statement, inOrder ? first : second, inOrder ? at : later);
  add(ballot, statement, inOrder ? second : first, inOrder ? later : at);
}

function add(ballot: Ballot, statement: number, value: number, at: number): void {
  ballot.statement[ballot.count] = statement;
  ballot.value[ballot.count] = value;
  ballot.at[ballot.count++] = at;
}

function opinion(agree: number, draw: Random): -1 | 0 | 1 {
  if (draw.next() < PASSES) return 0;
  return draw.next() < agree ? 1 : -1;
}

function swap(deck: Uint32Array, a: number, b: number): void {
  const card = deck[a];
  deck[a] = deck[b];
  deck[b] = card;
}
