/** The parts that an outcome is made of, as plain JSON: words, seats and what they say, clauses and what shaped them. */

/** A number that may be told, or that it may not: too few spoke, or nobody did. The two look alike. */
export type ToldNumber = number | 'withheld';

/**
 * Words of somebody, by where they stand in the journal, such as `objection obj_… reason`. Editions keep the place alone, so
 * that what is erased is gone from them too: then `text` is null.
 */
export interface Words {
  readonly at: string;
  readonly language: string;
  readonly text: string | null;
  /** Where moderators do not show them: since they took them out, or have not read them yet. No part of the hash. */
  readonly hidden?: { readonly status: 'waiting' | 'out'; readonly reason: string | null };
}

export interface OutcomeSeat {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
}

/** As its author wants to be named; null where no seat is shown. */
export interface OutcomeAuthor {
  readonly seat: OutcomeSeat | null;
  /** The organisation it was said for. */
  readonly organisation: Words | null;
}

/** What a seat says of the words of a clause. */
export type SeatStrength = OutcomeSeat &
  (
    | {
        readonly withheld?: never;
        readonly people: number;
        readonly support: number;
        readonly liveWith: number;
        readonly cannot: number;
      }
    | { readonly withheld: true }
  );

/** Positions of a seat in the call that a finding rests on. */
export type SeatPositions = OutcomeSeat &
  (
    | {
        readonly withheld?: never;
        readonly people: number;
        readonly support: number;
        readonly liveWith: number;
        readonly standAside: number;
        readonly abstain: number;
        readonly disagree: number;
        readonly object: number;
      }
    | { readonly withheld: true }
  );

/** What shaped a clause. */
export interface OutcomeSource {
  readonly kind: 'statement' | 'contribution' | 'comment' | 'amendment' | 'objection' | 'instruction' | 'editorial';
  /** Such as `K118`; null for instructions and what is editorial. */
  readonly label: string | null;
  readonly id: string | null;
  /** The clause on whose page an amendment stands. */
  readonly clause: string | null;
  /** As its author wants to be named; null for statements, and where none is shown. */
  readonly seat: OutcomeSeat | null;
}

export interface OutcomeObjectionRef {
  readonly id: string;
  readonly label: string;
  /** As the machine of objections names it: `accommodated`, `addressed_outweighed` … */
  readonly state: string;
  /** The objector’s own last word: `satisfied`, `can_live_with`, `maintains`, `silent`. */
  readonly word: string;
}

export interface OutcomeClause {
  readonly id: string;
  /** Null for headings. */
  readonly number: number | null;
  readonly kind: 'heading' | 'clause';
  /** Plain text; lines end with `\n`. */
  readonly text: string;
  readonly hash: string;
  /** Of these same words, others are left out. */
  readonly translations: readonly { readonly language: string; readonly text: string }[];
  /** In the order of the charter; empty for headings. */
  readonly strength: readonly SeatStrength[];
  readonly sources: readonly OutcomeSource[];
  readonly objections: readonly OutcomeObjectionRef[];
  /** Ids of reservations about it, in `dissent.reservations`. */
  readonly reservations: readonly string[];
}
