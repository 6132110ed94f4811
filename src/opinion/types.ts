/**
 * The shapes that `opinion/` takes and gives: flat typed arrays, indexed by participant (0 … P − 1) or statement (0 … S − 1).
 * Agree is +1, disagree −1, pass 0 here and nowhere else. A pass is a vote; a missing cell is not.
 */

/** Votes as they came: a person who changes their mind has several rows, and the last by time counts. */
export interface VoteLog {
  /** How many participants and statements there are; indices below are smaller. They ascend with the ids of the source. */
  readonly participants: number;
  readonly statements: number;
  readonly participant: Uint32Array;
  readonly statement: Uint16Array | Uint32Array;
  /** +1, 0, −1; 2 where the person took back their vote on the statement. */
  readonly value: Int8Array;
  /** When, in any one unit; rows of equal time count in row order. Absent: row order is time order. */
  readonly at?: Float64Array;
}

export interface StatementFlags {
  /** 1 where moderators took the statement out. Meta statements are taken out of the mathematics too (polis-math §2). */
  readonly moderatedOut: Uint8Array;
  readonly meta: Uint8Array;
}

export interface ReportOptions {
  readonly flags?: StatementFlags;
  readonly seed?: number;
  /** Order in which rows are seen, which decides the first k centres: polis-math §1. Default `db`. */
  readonly rowOrder?: 'db' | 'arrival';
  readonly previous?: PreviousState;
  /** How many participants and statements count at most. Default: Polis's 100,000 and 10,000 (docs/methods.md#votes). */
  readonly caps?: { readonly participants: number; readonly statements: number };
  /** Called between stages with the share done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

/** What Polis keeps from one computation to the next (polis-math §3, §7, §8). Leave out for a cold start. */
export interface PreviousState {
  readonly inConversation: Uint32Array;
  readonly baseClusters: readonly BaseCluster[];
  /** By k, the clustering of base clusters last time: members are base-cluster ids. */
  readonly groupClusterings: Readonly<Record<number, readonly { id: number; members: readonly number[] }[]>>;
  readonly smoother: { readonly lastK: number; readonly count: number; readonly smoothedK: number };
}

export interface BaseCluster {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** Participant indices. */
  readonly members: Uint32Array;
}

/** Votes of one set of people on every statement. Raw: moderation does not touch them (polis-math §2, 4). */
export interface Tally {
  readonly agree: Uint32Array;
  readonly disagree: Uint32Array;
  readonly pass: Uint32Array;
}

export interface Camp {
  /** Lineage id of polis-math §8: not necessarily 0 … k − 1. */
  readonly id: number;
  /** Participant indices, ascending. */
  readonly members: Uint32Array;
  readonly center: readonly [number, number];
  readonly tally: Tally;
  readonly representative: readonly Representative[];
}

/** A statement that marks a camp out from the others (polis-math §10). */
export interface Representative {
  readonly statement: number;
  readonly direction: 'agree' | 'disagree';
  readonly success: number;
  readonly trials: number;
  readonly share: number;
  readonly shareTest: number;
  readonly ratio: number;
  readonly ratioTest: number;
  readonly bestAgree: boolean;
}

/** A statement that a majority of everyone holds (polis-math §11). */
export interface Majority {
  readonly statement: number;
  readonly success: number;
  readonly trials: number;
  readonly share: number;
  readonly shareTest: number;
}

export interface Report {
  readonly method: 'polis';
  /** Changes whenever the same votes would give other figures. */
  readonly version: string;
  readonly seed: number;
  /** People with at least one vote; votes that count (the last of each pair). */
  readonly voters: number;
  readonly votes: number;
  /** Participants and statements beyond the caps, whose votes were left out; absent where there are none. */
  readonly beyondCaps?: { readonly participants: number; readonly statements: number };
  readonly inConversation: Uint32Array;
  /** Per statement: mean vote, loadings on two axes of length 1, extremity, tallies of everyone. */
  readonly center: Float64Array;
  readonly components: readonly [Float64Array, Float64Array];
  readonly extremity: Float64Array;
  readonly tally: Tally;
  /** x and y per participant, interleaved; NaN for who never voted. */
  readonly positions: Float64Array;
  readonly baseClusters: readonly BaseCluster[];
  readonly camps: readonly Camp[];
  /** Index into `camps` per participant, −1 for who is in none. */
  readonly campOf: Int16Array;
  /** Mean silhouette of the chosen camps, and by k of every k tried. Undefined where there was nothing to compare. */
  readonly silhouette: number | undefined;
  readonly silhouettes: Readonly<Record<number, number>>;
  readonly consensus: { readonly agree: readonly Majority[]; readonly disagree: readonly Majority[] };
  /** Product over camps of (A + 1) / (S + 2), and the same of disagreement (polis-math §12). */
  readonly groupAwareConsensus: { readonly agree: Float64Array; readonly disagree: Float64Array };
  readonly priority: Float64Array;
  readonly flags: StatementFlags;
  readonly state: PreviousState;
}

/** Where the camps stand on one statement. */
export interface Standing {
  readonly statement: number;
  /**
   * `holds`: every camp takes the same side. `divides`: camps differ clearly. `thin`: some camp has too few votes to say.
   * `open`: enough votes, no clear side. `moderated`: taken out.
   */
  readonly kind: 'holds' | 'divides' | 'thin' | 'open' | 'moderated';
  readonly side: 'agree' | 'disagree' | undefined;
  /** For `divides`: whether one camp's majority agrees and another's disagrees. */
  readonly opposed: boolean;
  /** What lists are sorted by, larger first; comparable within one kind only. */
  readonly strength: number;
  /** Per camp, in the order of `camps`: share agreeing and disagreeing of all who voted, with 90 % intervals. */
  readonly camps: readonly CampShare[];
}

export interface CampShare {
  readonly agree: Interval;
  readonly disagree: Interval;
  readonly votes: number;
}

/** A share and its 90 % equal-tailed Jeffreys interval (docs/methods.md#interval). */
export interface Interval {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}
