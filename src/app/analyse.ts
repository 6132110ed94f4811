/** From votes to figures: everything that a page shows of them, as a pure function. Runs in a worker. */
import { COUNTED, COUNTED_WITHOUT_SEAT, WAITS } from '../domain/cohorts.ts';
import {
  lastVotes,
  type Report,
  report,
  type Standing,
  type StatementFlags,
  standings,
  type Tally,
  tallyBy,
  type VoteLog,
  type VoteMatrix,
} from '../opinion/index.ts';
import type { OfficialFigures, SeatPlace } from '../views/conversation.ts';
import { type OfficialInput, officialFigures } from './officialFigures.ts';

export interface AnalysisInput extends Pick<OfficialInput, 'speaking' | 'previous' | 'smallCell'> {
  readonly log: VoteLog;
  /** Per row of the log: whether it counts, and with its seat (domain/cohorts.ts). All of them, where none is given. */
  readonly counted?: Uint8Array;
  /** Per row of the log: the seat it counts for, numbered as in `seat`; that of its person, where none is given. */
  readonly voteSeat?: Uint8Array;
  readonly flags: StatementFlags;
  /** Per participant: place of their seat in the charter from 1, 0 for none. */
  readonly seat: Uint8Array;
  readonly seats: number;
}

export interface Analysis {
  readonly report: Report;
  readonly standings: readonly Standing[];
  readonly seatTallies: readonly Tally[];
  /** The same, of people placed in a camp only. */
  readonly placedSeatTallies: readonly Tally[];
  /** Per camp: what its people voted, and all others who stand nearest to it. */
  readonly nearestTallies: readonly Tally[];
  /** Who has voted, per seat; and who has voted without one. */
  readonly seatSizes: readonly number[];
  readonly seatless: number;
  readonly official: OfficialFigures;
  /** Per seat, the mean place on the map of its people in camps, and how many they are. */
  readonly seatPlaces: readonly SeatPlace[];
}

export function analyse(input: AnalysisInput): Analysis {
  const { log: all, counted, flags, seat, seats } = input;
  const log = counted ? rowsWhere(all, (row) => counted[row] !== WAITS) : all;
  const made = report(log, { flags });
  const sizes = new Array<number>(seats + 1).fill(0);
  const matrix = lastVotes(log);
  for (const person of votersOf(log, matrix)) sizes[seat[person]]++;
  const isPlaced = (person: number): boolean => made.campOf[person] !== -1;
  const seated = hasMoved(input) ? undefined : seatedMatrix(input, matrix);
  const bySeat = seatTallies(input, seated);
  return {
    report: made,
    standings: standings(made),
    seatTallies: bySeat(() => true),
    placedSeatTallies: bySeat(isPlaced),
    nearestTallies: tallyBy(matrix, nearestCamps(made), made.camps.length),
    seatSizes: sizes.slice(1),
    seatless: sizes[0],
    official: officialFigures(input, made, seated),
    seatPlaces: seatPlaces(made, seat, seats),
  };
}

function seatPlaces({ campOf, positions }: Report, seat: Uint8Array, seats: number): SeatPlace[] {
  const places = Array.from({ length: seats }, () => ({ x: 0, y: 0, people: 0 }));
  campOf.forEach((camp, person) => {
    const place = places[seat[person] - 1];
    if (camp === -1 || !place || Number.isNaN(positions[2 * person])) return;
    place.people++;
    place.x += (positions[2 * person] - place.x) / place.people;
    place.y += (positions[2 * person + 1] - place.y) / place.people;
  });
  return places;
}

/** The camp that everybody is in, or stands nearest to; −1 where there is none. */
export function nearestCamps({ camps, campOf, positions }: Report): Int16Array {
  const away = (person: number, [x, y]: readonly [number, number]) =>
    Math.hypot(positions[2 * person] - x, positions[2 * person + 1] - y);
  return campOf.map((camp, person) => {
    if (camp !== -1 || camps.length === 0 || Number.isNaN(positions[2 * person])) return camp;
    const distances = camps.map(({ center }) => away(person, center));
    return distances.indexOf(Math.min(...distances));
  });
}

const isSeated = ({ counted }: AnalysisInput, row: number): boolean => !counted || counted[row] === COUNTED;

/** Whether somebody sits elsewhere than where they voted. */
function hasMoved(input: AnalysisInput): boolean {
  const { log, voteSeat, seat } = input;
  return voteSeat?.some((place, row) => isSeated(input, row) && place !== seat[log.participant[row]]) ?? false;
}

/** The votes that count with a seat. */
function seatedMatrix(input: AnalysisInput, matrix: VoteMatrix): VoteMatrix {
  if (!input.counted?.includes(COUNTED_WITHOUT_SEAT)) return matrix;
  return lastVotes(rowsWhere(input.log, (row) => isSeated(input, row)));
}

/** Tallies of the seats, of people who fit. In one sweep, where everybody still sits where they voted. */
function seatTallies(
  input: AnalysisInput,
  seated: VoteMatrix | undefined,
): (fits: (person: number) => boolean) => Tally[] {
  const { log, voteSeat, seat, seats } = input;
  if (seated) {
    const label = (fits: (person: number) => boolean) => seat.map((place, person) => (fits(person) ? place : 0));
    return (fits) =>
      tallyBy(
        seated,
        Int16Array.from(label(fits), (place) => place - 1),
        seats,
      );
  }
  const ofSeat = Array.from({ length: seats }, (_, i) =>
    lastVotes(rowsWhere(log, (row) => isSeated(input, row) && voteSeat?.[row] === i + 1)),
  );
  return (fits) => {
    const labels = Int16Array.from(seat, (_, person) => (fits(person) ? 0 : -1));
    return ofSeat.flatMap((votes) => tallyBy(votes, labels, 1));
  };
}

/** The rows of a log that fit; the log itself where all do. */
export function rowsWhere(log: VoteLog, fits: (row: number) => boolean): VoteLog {
  const isKept = (_: number, row: number): boolean => fits(row);
  const participant = log.participant.filter(isKept);
  if (participant.length === log.participant.length) return log;
  return {
    ...log,
    participant,
    statement: log.statement.filter(isKept),
    value: log.value.filter(isKept),
    at: log.at?.filter(isKept),
  };
}

/** Everybody with a vote that they have not taken back, also beyond what figures are computed of. */
function votersOf(log: VoteLog, { rows, beyondCaps }: VoteMatrix): Uint32Array {
  if (beyondCaps.participants + beyondCaps.statements === 0) return rows;
  return lastVotes(log, { caps: { participants: Infinity, statements: Infinity } }).rows;
}
