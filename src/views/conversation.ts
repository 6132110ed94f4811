/** What every view is computed from: a process as the journal tells it up to n, and the figures of the votes up to n. */
import type { Report, Standing, Tally } from '../opinion/types.ts';
import type { GroupsTold } from './groups.ts';

/** A stakeholder group's place at the table. All seats count equally, whatever their headcount. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  /** One letter, unique at this table. */
  readonly letter: string;
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970, UTC; undefined where no deadline is set. */
  readonly closesAt: number | undefined;
  readonly closed: boolean;
}

export interface Charter {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  /** What the convener hopes comes of it, in a sentence or two; may be empty. */
  readonly outcome: string;
  readonly convener: string;
  readonly language: string;
  readonly simulated: boolean;
  readonly seats: readonly Seat[];
  readonly stages: readonly Stage[];
  /** Cells under this many people are not shown (design: 5 unless the charter says otherwise). */
  readonly smallCell: number;
  /** `hidden`: nobody sees figures before the stage closes, and the page says so. */
  readonly figures: 'live' | 'batched' | 'hidden';
  readonly openedAt: number;
  /** Closed for good, whatever its stages say. */
  readonly ended?: boolean;
}

export interface StatementText {
  readonly id: string;
  /** What its source called it, where it came from another place. */
  readonly label?: string | undefined;
  /** Undefined where it was erased. */
  readonly text: string | undefined;
  readonly language: string;
  readonly meta: boolean;
  /** Reason code of the moderators who took it out, if they did; `WAITING` until one has looked at it. */
  readonly moderatedOut: string | undefined;
}

export const WAITING = 'waiting';

/** How many statements are on the table: all but those that wait for a moderator. */
export const onTheTable = ({ statements }: Pick<Conversation, 'statements'>): number =>
  statements.reduce((count, { moderatedOut }) => count + Number(moderatedOut !== WAITING), 0);

export interface Conversation {
  readonly charter: Charter;
  /** Same order as the statement axis of the report. */
  readonly statements: readonly StatementText[];
  /** People per seat among those who voted in what is released, in the order of `charter.seats`; then those who declared none. */
  readonly seatSizes: readonly number[];
  readonly seatless: number;
}

/** Figures as of one released batch. Every published number names its input: journal size, method version, seed. */
export interface Figures {
  /** Journal size up to which votes were counted. */
  readonly n: number;
  /** Time of the event at n, milliseconds. */
  readonly at: number;
  readonly report: Report;
  /** One per statement, in order. */
  readonly standings: readonly Standing[];
  /** One per seat, in the order of `charter.seats`: what its people voted. Empty arrays of seats where none are declared. */
  readonly seatTallies: readonly Tally[];
  /** The same, of people placed in a camp only. */
  readonly placedSeatTallies: readonly Tally[];
  /** When groups of opinion are told; with `later`, the report has none. */
  readonly groups?: GroupsTold;
}
