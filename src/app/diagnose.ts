/** From votes to how easily their official figures could be bought, and the short list. Runs in a worker, or at a terminal. */
import { WAITS } from '../domain/cohorts.ts';
import {
  bursts,
  type Capture,
  capture,
  designations,
  lookalikes,
  type Seating,
  slate,
  tallyAll,
  type VoteMatrix,
} from '../opinion/index.ts';
import type { Diagnosed } from '../views/diagnosis.ts';
import { rowsWhere } from './analyse.ts';
import { atSeats, type OfficialInput, organisations, shownOnly } from './officialFigures.ts';

const SLATE = 8;
/** With so many people, every organisation that is left out in turn costs a second. */
const MANY = 50_000;
const FEW_ORGANISATIONS = 6;

export function diagnose(input: OfficialInput): Diagnosed {
  const { flags, speaking, seats, log, counted, smallCell } = input;
  const { matrix: whole, seat, person } = atSeats(input);
  const table: Seating = { seats, seat, organisation: organisations(seat, person, speaking) };
  // What pages withhold has no part in it, so that nothing of it can be told from what is found.
  const total = () => tallyAll(counted ? rowsWhere(log, (row) => counted[row] !== WAITS) : log);
  const matrix = smallCell === undefined ? whole : shownOnly(whole, table, total(), smallCell);
  const takenOut = flags.moderatedOut.map((out, s) => (out === 1 || flags.meta[s] === 1 ? 1 : 0));
  const alike = lookalikes(matrix);
  const most = matrix.participants > MANY ? { organisations: FEW_ORGANISATIONS } : {};
  const found = capture(matrix, table, { ...most, takenOut, lookalikes: alike });
  const isAlike = alike.component.reduce((sum, component) => sum + Number(component > 0), 0);
  const largest = (sizes: readonly number[]): number => sizes.reduce((a, b) => Math.max(a, b), 0);
  const short = slate(matrix, table, { size: SLATE, signed: true, leftOut: takenOut });
  return {
    ...ofCapture(found, matrix, takenOut),
    isOpen: smallCell === undefined,
    weights: largest(found.seatWeights.map(({ changed }) => changed.length)),
    alike: { people: isAlike, of: alike.ballots, changed: found.lookalikes?.changed.length ?? 0 },
    bursts: log.at && new Set(bursts(log).map(({ statement }) => statement)).size,
    slate: {
      items: short.items,
      violation: short.observed.violation,
      uncovered: short.observed.uncovered.people,
      people: short.observed.uncovered.of,
    },
  };
}

function ofCapture(found: Capture, { columns, statements }: VoteMatrix, takenOut: Uint8Array) {
  const base = found.asItIs;
  const isCarried = (designation: number): boolean => designation <= designations.indexOf('consensus');
  const isListed = (s: number): boolean => takenOut[s] !== 1;
  const some = (lists: Capture['restsOn']): number => lists.filter((list, s) => list.length > 0 && isListed(s)).length;
  const accounts = found.sybil.accounts.map((count, s) => (isCarried(base[s]) || takenOut[s] === 1 ? 0 : count));
  const dear = [...accounts].filter((count) => count > 0 && Number.isFinite(count)).sort((a, b) => a - b);
  return {
    of: [...columns].filter(isListed).length,
    withoutSeat: found.withoutSeat.map(({ changed }) => changed.filter(isListed).length),
    seatChanges: some(found.pivotalSeats),
    carriedChanges: some(found.pivotalSeats.map((list, s) => (isCarried(base[s]) ? list : []))),
    organisations: { tried: found.withoutOrganisation.length, changed: some(found.restsOn) },
    restsOn: Uint8Array.from({ length: statements }, (_, s) =>
      Number(isCarried(base[s]) && found.withoutOrganisation.some(({ designation }) => !isCarried(designation[s]))),
    ),
    pivotal: Uint8Array.from(found.pivotalSeats, (list) => Number(list.length > 0)),
    accounts,
    median: dear[dear.length >> 1],
  };
}
