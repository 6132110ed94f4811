/**
 * How easily the official figures could be bought, or are one actor's already (docs/methods.md#capture): the same figures again
 * without each seat, without each large organisation, with other weights, with look-alike ballots as one; and what agreement would cost in
 * accounts. All of it stands beside the figures; none of it changes them.
 */
import { betaCdf } from './interval.ts';
import type { Lookalikes } from './lookalike.ts';
import { type Official, type OfficialOptions, official } from './official.ts';
import { personWeights, type Seating, type Variation, votersOf } from './seating.ts';
import type { VoteMatrix } from './votes.ts';

export interface CaptureOptions extends Pick<OfficialOptions, 'objections' | 'takenOut'> {
  /** How many organisations are left out in turn: those with the largest share of their seat. */
  readonly organisations?: number;
  /** Adds the run with look-alike ballots as one. */
  readonly lookalikes?: Lookalikes;
}

export interface Rerun {
  /** Per statement, index into `designations`. */
  readonly designation: Uint8Array;
  /** Statements that it makes a difference to, ascending. */
  readonly changed: readonly number[];
  /** Share of the statements with votes to which it makes none. */
  readonly unchanged: number;
}

export interface WithoutOrganisation extends Rerun {
  readonly organisation: number;
  readonly people: number;
  /** The most that it has of the weight of any seat. */
  readonly share: number;
}

export interface Capture {
  /** Per statement, index into `designations`, of the run that all others are compared with. */
  readonly asItIs: Uint8Array;
  readonly withoutSeat: readonly (Rerun & { readonly seat: number })[];
  readonly withoutOrganisation: readonly WithoutOrganisation[];
  /** Organisations that were not left out in turn, because others have a larger share. */
  readonly organisationsNotTried: number;
  readonly seatWeights: readonly (Rerun & { readonly seat: number; readonly times: number })[];
  readonly lookalikes: Rerun | undefined;
  /** Per statement: seats, and organisations, without which it would be classed otherwise. */
  readonly pivotalSeats: readonly (readonly number[])[];
  readonly restsOn: readonly (readonly number[])[];
  readonly sybil: SybilCost;
}

const ORGANISATIONS = 24;
const HALF_AND_DOUBLE = [0.5, 2];

export function capture(matrix: VoteMatrix, seating: Seating, options: CaptureOptions = {}): Capture {
  const { objections, takenOut, lookalikes, organisations: most = ORGANISATIONS } = options;
  const run = (variation?: Variation) => official(matrix, seating, { variation, objections, takenOut });
  const asItIs = run();
  const rerun = (variation: Variation): Rerun => compared(asItIs, run(variation), matrix.columns.length);
  const seats = Array.from({ length: seating.seats }, (_, at) => at + 1);
  const organisations = organisationsOf(votersOf(seating, matrix));
  const withoutSeat = seats.map((seat) => ({ seat, ...rerun({ without: { seat } }) }));
  const withoutOrganisation = organisations
    .slice(0, most)
    .map((one) => ({ ...one, ...rerun({ without: { organisation: one.organisation } }) }));
  const seatWeights = seats.flatMap((seat) =>
    HALF_AND_DOUBLE.map((times) => ({
      seat,
      times,
      ...rerun({ seatWeights: seats.map((other) => (other === seat ? times : 1)) }),
    })),
  );
  return {
    asItIs: asItIs.designation,
    withoutSeat,
    withoutOrganisation,
    organisationsNotTried: Math.max(0, organisations.length - most),
    seatWeights,
    lookalikes: lookalikes && rerun({ lock: lookalikes.lock }),
    pivotalSeats: whoChanges(matrix.statements, withoutSeat, ({ seat }) => seat),
    restsOn: whoChanges(matrix.statements, withoutOrganisation, ({ organisation }) => organisation),
    sybil: sybilCost(asItIs),
  };
}

function compared(asItIs: Official, other: Official, votedOn: number): Rerun {
  const changed: number[] = [];
  other.designation.forEach((designation, s) => {
    if (designation !== asItIs.designation[s]) changed.push(s);
  });
  return { designation: other.designation, changed, unchanged: votedOn > 0 ? 1 - changed.length / votedOn : 1 };
}

function whoChanges<R extends Rerun>(statements: number, runs: readonly R[], nameOf: (run: R) => number): number[][] {
  const who: number[][] = Array.from({ length: statements }, () => []);
  for (const run of runs) for (const s of run.changed) who[s]!.push(nameOf(run));
  for (const names of who) names.sort((a, b) => a - b);
  return who;
}

type Organisation = Pick<WithoutOrganisation, 'organisation' | 'people' | 'share'>;

/** Those with the largest share of a seat first: a seat is what one of them could speak for. */
function organisationsOf(seating: Seating): Organisation[] {
  const { seat, organisation, seats } = seating;
  const weights = personWeights(seating);
  const ofSeat = new Float64Array(seats + 1);
  const found = new Map<number, { people: number; weights: Float64Array }>();
  for (let p = 0; p < seat.length; p++) {
    const [place, own] = [seat[p]!, organisation[p]!];
    if (place === 0) continue;
    ofSeat[place]! += weights[p]!;
    if (own === 0) continue;
    const one = found.get(own) ?? { people: 0, weights: new Float64Array(seats + 1) };
    one.people++;
    one.weights[place]! += weights[p]!;
    found.set(own, one);
  }
  return Array.from(found, ([name, one]) => {
    const share = one.weights.reduce(
      (largest, weight, place) => Math.max(largest, weight > 0 ? weight / ofSeat[place]! : 0),
      0,
    );
    return { organisation: name, people: one.people, share };
  }).sort((a, b) => b.share - a.share || b.people - a.people || a.organisation - b.organisation);
}

export interface SybilCost {
  /** Per statement: agreeing accounts, each believed to be a person of an organisation of its own, that bring agreement to enough seats. */
  readonly accounts: Float64Array;
  /** Per seat (1 first) and statement, for that seat alone. */
  readonly bySeat: readonly Float64Array[];
}

const FOR_IT = 0.6;
const TAIL = 0.05;

/** The seats that are cheapest to bring to a lower bound of .6, all but one of them. Bins are not counted: they make it dearer. */
export function sybilCost({ seats, present }: Pick<Official, 'seats' | 'present'>): SybilCost {
  const bySeat = seats.map(({ share, effective }) => {
    return Float64Array.from(share, (p, s) => accountsNeeded(effective[s]! > 0 ? p : 0, effective[s]!));
  });
  const enough = Math.max(2, present.length - 1);
  const statements = seats[0]?.share.length ?? 0;
  const accounts = Float64Array.from({ length: statements }, (_, s) => {
    const costs = present.map((seat) => bySeat[seat - 1]![s]!).sort((a, b) => a - b);
    return costs.length < enough
      ? Number.POSITIVE_INFINITY
      : costs.slice(0, enough).reduce((sum, cost) => sum + cost, 0);
  });
  return { accounts, bySeat };
}

/** The least whole b ≥ 0 with Beta⁻¹(.05; ½ + p n + b, ½ + (1 − p) n) ≥ .6. */
export function accountsNeeded(share: number, effective: number): number {
  const isEnough = (b: number): boolean =>
    betaCdf(FOR_IT, 0.5 + share * effective + b, 0.5 + (1 - share) * effective) <= TAIL;
  if (isEnough(0)) return 0;
  let high = 1;
  while (!isEnough(high)) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
