/**
 * The outcome of a process as plain JSON: what pages and files of every format are made of, and what its hash is of. Whatever
 * pages withhold is withheld here. Times are milliseconds since 1970, UTC; of what participants do, the day alone is told.
 */

import type {
  OutcomeAuthor,
  OutcomeClause,
  OutcomeObjectionRef,
  OutcomeSeat,
  SeatPositions,
  ToldNumber,
  Words,
} from './outcomeTextModel.ts';

export type * from './outcomeTextModel.ts';

export type FindingClass = 'provisional' | 'final' | 'revised' | 'overturned' | 'gone';

/** What was found on one item: there may be several, of the whole text or of some clauses. */
export interface OutcomeDesignation {
  readonly item: string;
  /** Place in the list of items, from 1. */
  readonly number: number;
  readonly question: string;
  /** Numbers of the clauses that it decides; empty for the whole text. */
  readonly clauses: readonly number[];
  readonly procedure: { readonly id: string; readonly version: number };
  /** Where the item stands: `adopted`, `deferred`, `under_appeal` … */
  readonly status: string;
  /** The day since when it stands there. */
  readonly since: number;
  /** Where a review took up again what had been adopted: when, and the numbers of the clauses that it names. */
  readonly reopened?: { readonly at: number; readonly clauses: readonly number[] };
  /** Null where nothing was found. */
  readonly finding: {
    readonly id: string;
    /** Id in the procedure. */
    readonly designation: string;
    readonly classes: readonly string[];
    readonly adopts: 'yes' | 'no' | 'ratifier';
    readonly status: FindingClass;
    /** What who found it is called, where that was said. */
    readonly by: string | null;
    readonly at: number;
    readonly finalAt: number | null;
    readonly reasons: string;
    readonly alternatives: string;
    readonly reopensOn: string;
    readonly draft: number;
    readonly text: string;
    readonly call: OutcomeCall | null;
    readonly evidence: { readonly hash: string; readonly positions: readonly SeatPositions[] };
    readonly objections: readonly OutcomeObjectionRef[];
    /** What a designator answered for. */
    readonly answers: readonly { readonly check: string; readonly answer: string }[];
  } | null;
  readonly challenges: readonly (OutcomeStatement & { readonly answered: boolean })[];
  readonly appeals: readonly (OutcomeStatement & {
    /** The body of the ladder that it went to. */
    readonly to: string;
    readonly decided: { readonly outcome: string; readonly at: number; readonly reasons: string } | null;
  })[];
  readonly reviewAt: number | null;
  readonly revisitAt: number | null;
}

export interface OutcomeCall {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly opensAt: number;
  readonly closesAt: number;
  /** How many might take a position. */
  readonly eligible: number;
  /** Positions of organisations, which two people of each gave. */
  readonly organisations: readonly { readonly name: Words; readonly stance: string }[];
}

/** What somebody wrote, in their own words. */
export interface OutcomeStatement {
  readonly id: string;
  /** Midnight UTC of the day. */
  readonly day: number;
  readonly author: OutcomeAuthor;
  readonly words: Words;
}

export interface OutcomeObjection extends OutcomeObjectionRef {
  /** merits, authority, process, rights, evidence. */
  readonly class: string;
  readonly day: number;
  readonly author: OutcomeAuthor;
  /** Null for the text as a whole. */
  readonly clause: { readonly id: string; readonly number: number | null } | null;
  readonly reason: Words;
  readonly remedy: Words;
  /** What was answered last, and by which act; null where nothing was. */
  readonly answer: {
    readonly act: string;
    readonly at: number;
    readonly reasons: Words;
    readonly alternatives: Words | null;
  } | null;
}

export interface OutcomeCommitment {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly actor: { readonly kind: 'organisation' | 'person'; readonly name: string };
  readonly clause: { readonly id: string; readonly number: number | null } | null;
  readonly measure: string;
  readonly status: string;
  /** Of the evidence that stands, 0 to 6. */
  readonly level: number;
  readonly indicator: {
    readonly name: string;
    readonly unit: string;
    readonly baseline: { readonly value: number; readonly at: number } | null;
    readonly target: { readonly value: number; readonly at: number };
    readonly method: string;
  } | null;
  readonly reviewAt: number;
}

/** A seat at the table and in what was said. */
export interface SeatPart extends OutcomeSeat {
  /** As the table tells it: in steps of the small cell. */
  readonly people: ToldNumber;
  /** Null where it was not said. */
  readonly target: number | null;
  /** Inputs of all kinds that name the seat; all of them `withheld` together. */
  readonly given: ToldNumber;
  readonly answered: ToldNumber;
  readonly accepted: ToldNumber;
  readonly cited: ToldNumber;
}

export type OutcomeStatus =
  | 'adopted'
  | 'final'
  | 'provisional'
  | 'appealed'
  | 'rejected'
  | 'deferred'
  | 'no-consensus'
  | 'superseded'
  /** A review took up again what had been adopted. */
  | 'reopened'
  /** An appeal was upheld: what had been found does not hold. */
  | 'overturned'
  | 'open';

export interface OutcomeEdition {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly n: number;
  readonly at: number;
}

export interface OutcomeEndorsement {
  readonly organisation: string;
  readonly seat: OutcomeSeat | null;
  readonly day: number;
  /** Number of the edition. */
  readonly edition: number;
}

/** What the hash is of, and as of when it was so. */
export interface OutcomeCore {
  readonly format: 'plenary-outcome-1';
  readonly process: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly question: string;
    readonly desired: string;
    readonly convener: string;
    readonly authority: string;
    readonly language: string;
    readonly languages: readonly string[];
    readonly simulated: boolean;
    readonly smallCell: number;
    /** Null where the charter names none. */
    readonly procedure: { readonly id: string; readonly version: number } | null;
    readonly openedAt: number;
  };
  /** The journal as far as it was read: so many entries, and the day of the last; of an edition, when it was published. */
  readonly at: { readonly n: number; readonly instant: number };
  readonly status: OutcomeStatus;
  /** The item that the status is of; null where nothing was put up for a decision. */
  readonly item: string | null;
  readonly text: {
    readonly document: string;
    readonly title: string;
    readonly language: string;
    readonly draft: number;
    readonly publishedAt: number;
    readonly hash: string;
    /** Headings and clauses in their order. */
    readonly clauses: readonly OutcomeClause[];
  };
  readonly designations: readonly OutcomeDesignation[];
  readonly dissent: {
    /** Addressed, and maintained by who raised them. */
    readonly rough: readonly OutcomeObjection[];
    /** Open, or well founded with nothing done about them. */
    readonly standing: readonly OutcomeObjection[];
    readonly minority: readonly OutcomeStatement[];
    readonly reservations: readonly (OutcomeStatement & {
      readonly clause: { readonly id: string; readonly number: number | null } | null;
    })[];
  };
  /** Every objection, once. */
  readonly objections: {
    readonly all: number;
    readonly byState: readonly { readonly state: string; readonly count: number }[];
    readonly list: readonly (OutcomeObjectionRef & { readonly clause: string | null })[];
  };
  readonly dispositions: {
    readonly inputs: number;
    readonly answered: number;
    /** Answers in their order, and `open`. */
    readonly byCode: readonly { readonly code: string; readonly count: number }[];
    /** Every input, once. */
    readonly list: readonly { readonly label: string; readonly code: string }[];
  };
  readonly participation: {
    readonly people: ToldNumber;
    readonly seats: readonly SeatPart[];
    /** Who named none; absent where everybody did, and in editions of before. */
    readonly noSeat?: ToldNumber;
    /** Names of seats of which nobody is told to be there. */
    readonly notHeard: readonly string[];
  };
  readonly commitments: readonly OutcomeCommitment[];
}

export interface Outcome extends OutcomeCore {
  readonly input: {
    readonly n: number;
    /** SHA-256 of the canonical JSON (RFC 8785) of everything but `at`, `input`, `edition`, `erased`, `editions` and `endorsements`. */
    readonly hash: string;
  };
  /** The edition that this is; null for the outcome as it stands. */
  readonly edition: OutcomeEdition | null;
  /** Words that this edition had and that were erased since: its hash is of them too. 0 where all is there. */
  readonly erased: number;
  readonly editions: readonly OutcomeEdition[];
  readonly endorsements: readonly OutcomeEndorsement[];
}
