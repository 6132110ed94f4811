/** Every figure by seat as a file: a row for each statement and seat. What is withheld says so, and nothing else of it stands there. */
import type { CommonGround } from '../views/commonGround.ts';
import { everyItem } from '../views/commonGround.ts';
import type { SeatEvidence } from '../views/evidence.ts';
import { isWithheld } from '../views/shown.ts';
import type { StatementItem } from '../views/statements.ts';
import { type Cell, csv } from './csv.ts';

const HEAD = [
  ...['statement', 'number', 'text', 'consistent_with', 'balanced', 'seat', 'letter', 'heard'],
  ...[
    'agree',
    'disagree',
    'pass',
    'agree_at_least',
    'agree_at_most',
    'worth',
    'passes_against',
    'passes_for',
    'votes_as_of',
  ],
];

/** Shares are whole percents. Only the head where there are no figures, or no seats. */
export function figuresCsv({ evidence }: CommonGround): string {
  const rows = evidence === null ? [] : everyItem(evidence).flatMap((item) => rowsOf(item, evidence.input.n));
  return csv([HEAD, ...rows]);
}

function rowsOf(item: StatementItem, n: number): Cell[][] {
  const { id, number, text, evidence } = item;
  if (evidence === null || isWithheld(item.everyone)) return [];
  return evidence.bySeat.map((seat, i) => [
    ...[id, number, text, evidence.consistentWith, evidence.balanced],
    ...[seat.name, seat.letter, seat.heard, ...counts(item.seats[i]), ...bounds(seat), n],
  ]);
}

function counts(cell: StatementItem['seats'][number] | undefined): Cell[] {
  if (cell?.heard === 'withheld') return ['withheld', 'withheld', 'withheld'];
  if (cell?.heard !== 'shown') return [0, 0, 0];
  return [cell.counts.agree, cell.counts.disagree, cell.counts.pass];
}

const bounds = ({ lower, upper, n, manski }: SeatEvidence): Cell[] => [lower, upper, n, ...(manski ?? [null, null])];
