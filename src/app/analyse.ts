/** From votes to figures: everything that a page shows of them, as a pure function. Runs in a worker. */
import { report, standings, tallyBy } from '../opinion/index.ts';
import type { Report, Standing, StatementFlags, Tally, VoteLog } from '../opinion/types.ts';

export interface AnalysisInput {
  readonly log: VoteLog;
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
  /** Who has voted, per seat; and who has voted without one. */
  readonly seatSizes: readonly number[];
  readonly seatless: number;
}

export function analyse({ log, flags, seat, seats }: AnalysisInput): Analysis {
  const made = report(log, { flags });
  const labels = Int16Array.from(seat, (place) => place - 1);
  const placedLabels = labels.map((label, person) => (made.campOf[person] === -1 ? -1 : label));
  const sizes = new Array<number>(seats + 1).fill(0);
  const voted = new Uint8Array(log.participants);
  for (const person of log.participant) voted[person] = 1;
  for (let person = 0; person < log.participants; person++) if (voted[person]) sizes[seat[person]]++;
  return {
    report: made,
    standings: standings(made),
    seatTallies: tallyBy(log, labels, seats),
    placedSeatTallies: tallyBy(log, placedLabels, seats),
    seatSizes: sizes.slice(1),
    seatless: sizes[0],
  };
}
