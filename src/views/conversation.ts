/** What every view is computed from: a process as the journal tells it up to n, and the figures of the votes up to n. */
import type { Designation, Official, SeatFigures } from '../opinion/index.ts';
import type { Report, Standing, Tally } from '../opinion/types.ts';
import type { Diagnosed } from './diagnosis.ts';
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

/** How many statements are on the table: neither taken out by moderators nor waiting for one. */
export const onTheTable = ({ statements }: Pick<Conversation, 'statements'>): number =>
  statements.reduce((count, { moderatedOut }) => count + Number(moderatedOut === undefined), 0);

/** How many moderators took out; votes on them were cast. */
export const takenOut = ({ statements }: Pick<Conversation, 'statements'>): number =>
  statements.reduce(
    (count, { moderatedOut }) => count + Number(moderatedOut !== undefined && moderatedOut !== WAITING),
    0,
  );

export interface Conversation {
  readonly charter: Charter;
  /** Same order as the statement axis of the report. */
  readonly statements: readonly StatementText[];
  /** People per seat among those who voted in what is released, in the order of `charter.seats`; then those who declared none. */
  readonly seatSizes: readonly number[];
  readonly seatless: number;
}

/** Votes that came in too small a company: `atLeast` so many, as far as may be said; `over`: no more company will come. */
export interface Outside {
  readonly atLeast: number;
  readonly over: boolean;
}

/** What no page shows as it is: views/evidence.ts says what may be told of it. */
export interface OfficialFigures extends Official {
  /** Per seat, what tells of no organisation how its people voted; of all, and of people placed in a camp only. */
  readonly cautious?: readonly SeatFigures[];
  readonly placedCautious?: readonly SeatFigures[];
  /**
   * Bins of position as they are without the cells that pages withhold, and how many people of each, per axis, did what: who
   * stands partly in a bin is counted where the larger part is. Undefined until bins may be told, and where exact ones are.
   */
  readonly binsOfShown?: BinsOfPeople | undefined;
  /**
   * The same of tables without one seat in turn, where something was published as consensus: bins that a bloc in one seat has
   * turned are no reason to give it up (opinion/officialAfter.ts).
   */
  readonly binsWithout?: readonly BinsOfPeople[] | undefined;
  /** Per statement what the last published report designates it as. */
  readonly previous?: readonly (Designation | undefined)[];
}

export interface BinsOfPeople {
  readonly bins: Official['bins'];
  readonly tallies: readonly [readonly Tally[], readonly Tally[]];
}

/** The middle of some people on the map. */
export interface SeatPlace {
  readonly x: number;
  readonly y: number;
  readonly people: number;
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
  /** Votes that figures do not count; absent where they count every vote. */
  readonly outside?: Outside | undefined;
  /** Of people with a seat; absent where nobody asks for it. */
  readonly official?: OfficialFigures;
  /** Per seat, where its people in camps stand; views/map.ts says what may be drawn. */
  readonly seatPlaces?: readonly SeatPlace[];
  /** How easily they could be bought; absent until it is computed. */
  readonly diagnosed?: Diagnosed | undefined;
  /** Whether votes are known elsewhere, open or made up: then weighted sums may tell how an organisation voted. */
  readonly exact?: boolean;
}
