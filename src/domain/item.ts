/** A decision item and an act upon it, as far as the rules look: what nouns keep of them in events, and hand to `itemStep.ts`. */
import type { Hand, ItemAct, ItemStatus, ObjectionAct, ObjectionState, ObjectorWord } from './machine.ts';
import type { Procedure } from './procedure.ts';

export interface Call {
  /** Of the text that it is about, frozen. */
  readonly text: string;
  /** Hash of who may take part, with their affiliations as of the opening. */
  readonly eligible: string;
  /** When the last language that is required is out. */
  readonly opensAt: number;
  readonly closesAt: number;
}

export interface Designated {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
  readonly reason: string;
  /** Hash of the evidence as it was then. */
  readonly evidence: string;
  /** Every objection raised by then. */
  readonly objections: readonly string[];
}

export interface ItemState {
  readonly at: ItemStatus;
  /** Of the text, and who put it forward. */
  readonly authors: readonly string[];
  /** Hash of the text that was tabled last. */
  readonly text?: string | undefined;
  readonly call?: Call | undefined;
  /** Since the text changed, or the question was opened again. */
  readonly calls: number;
  readonly designated?: Designated | undefined;
  /** Challenges of the provisional designation that wait for an answer. */
  readonly challenges: readonly string[];
  readonly rounds: number;
  /** Minority statements that the final designation carries. */
  readonly attached: readonly string[];
  /** When what can be appealed was decided, or the last appeal dismissed. */
  readonly decidedAt?: number | undefined;
  /** Steps of appeal that have been gone through. */
  readonly exhausted: number;
  /** Where it stood when it was appealed. */
  readonly before?: ItemStatus | undefined;
  readonly ratifyingSince?: number | undefined;
  readonly reviewAt?: number | undefined;
}

export const newItem = (authors: readonly string[]): ItemState => ({
  at: 'drafted',
  authors,
  calls: 0,
  challenges: [],
  rounds: 0,
  attached: [],
  exhausted: 0,
});

/** What an act brings along; each act needs some of it. */
export interface Said {
  readonly reason?: string;
  readonly inScope?: boolean;
  readonly text?: string;
  /** When it was announced. */
  readonly noticeAt?: number;
  readonly eligible?: string;
  readonly opensAt?: number;
  readonly closesAt?: number;
  readonly designation?: string;
  readonly evidence?: string;
  readonly objections?: readonly string[];
  readonly minority?: readonly string[];
  readonly revisitAt?: number;
  readonly grounds?: string;
  /** Place on the ladder of appeals, from 0. */
  readonly step?: number;
  readonly remedy?: string;
  readonly report?: string;
  readonly nextReviewAt?: number;
  readonly newInformation?: string;
  readonly successor?: string;
}

export interface Act {
  readonly act: ItemAct;
  readonly hand: Hand;
  readonly by: string;
  readonly at: number;
  readonly said: Said;
}

export interface ObjectionFacts {
  readonly id: string;
  readonly by: readonly string[];
  readonly raisedAt: number;
  readonly state: ObjectionState;
  readonly word: ObjectorWord;
}

/** What the rules see beside the item itself. */
export interface Around {
  readonly procedure: Procedure;
  readonly objections: readonly ObjectionFacts[];
  /** Minority statements that were filed on the item. */
  readonly filed: readonly string[];
}

export interface ObjectionSaid {
  readonly reason?: string;
  readonly reasonCode?: string;
  /** Where the answer in substance can be read by everybody. */
  readonly response?: string;
  /** The change of text that was made for it. */
  readonly change?: string;
  /** Whether the objector was asked if that will do. */
  readonly asked?: boolean;
  /** What else could be done, leaving it out and deciding later among it. */
  readonly alternatives?: readonly string[];
  readonly summary?: string;
  readonly decision?: string;
  readonly wayForward?: string;
}

export interface OnObjection {
  readonly act: ObjectionAct;
  readonly hand: Hand;
  readonly by: string;
  readonly at: number;
  readonly said: ObjectionSaid;
}
