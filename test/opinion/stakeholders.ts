/** Conversations with made-up stakeholder groups, and the official figures that a reference implementation gave for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { type Designation, lastVotes, type Seating, type VoteMatrix } from '../../src/opinion/index.ts';
import { hasData } from './data.ts';

export const SETS = ['brexit', 'canada', 'vtaiwan', 'bowling'] as const;
/** In the order of the reference's columns; it leaves the groups out one by one in this order too. */
const GROUPS = ['civil', 'private', 'technical', 'academia', 'government', 'intl'];

export interface Golden {
  readonly matrix: VoteMatrix;
  readonly seating: Seating;
  readonly bins: readonly [Int8Array, Int8Array];
  readonly statements: readonly GoldenStatement[];
}

export interface GoldenStatement {
  readonly designation: Designation;
  /** NaN where no group was heard. */
  readonly balanced: number;
  /** Per seat. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** In how many of the runs without one seat the class is another. */
  readonly changed: number;
}

const CLASS: Readonly<Record<string, Designation>> = {
  'Full consensus': 'full-consensus',
  Consensus: 'consensus',
  'Strong support, significant opposition': 'strong-support',
  'Minority view': 'minority-view',
  Divergence: 'divergence',
  'Insufficient evidence': 'insufficient',
};

export function readGolden(set: string): Golden {
  const votes = rows('heldout', hasData('heldout', `${set}.csv`) ? `${set}.csv` : `${set}.csv.gz`);
  const people = rows('stakeholders', `stakeholders_${set}.csv`);
  const placed = new Map(rows('stakeholders', `positions_${set}.csv`).map((row) => [row.participant, row]));
  const found = rows('stakeholders', `designations_${set}.csv`);
  const participantAt = new Map(people.map((row, i) => [row.participant, i]));
  const statementAt = new Map(found.map((row, i) => [row.statement, i]));
  const organisations = new Map([...new Set(people.map((row) => row.org))].map((org, i) => [org, i + 1]));
  const bins = (axis: string) => Int8Array.from(people, (row) => Number(placed.get(row.participant)![axis]));
  return {
    matrix: lastVotes({
      participants: people.length,
      statements: found.length,
      participant: Uint32Array.from(votes, (row) => participantAt.get(row.participant)!),
      statement: Uint32Array.from(votes, (row) => statementAt.get(row.statement)!),
      value: Int8Array.from(votes, (row) => Number(row.vote)),
    }),
    seating: {
      seats: GROUPS.length,
      seat: Uint8Array.from(people, (row) => GROUPS.indexOf(row.group!) + 1),
      organisation: Uint32Array.from(people, (row) => organisations.get(row.org)!),
    },
    bins: [bins('axis1'), bins('axis2')],
    statements: found.map((row) => ({
      designation: CLASS[row.designation!]!,
      balanced: row.balanced === '' ? Number.NaN : Number(row.balanced),
      lower: GROUPS.map((group) => Number(row[`L_${group}`])),
      upper: GROUPS.map((group) => Number(row[`U_${group}`])),
      changed: Number(row.loo_changed),
    })),
  };
}

type Row = Readonly<Record<string, string>>;

function rows(...path: string[]): Row[] {
  const bytes = readFileSync(join(import.meta.dirname, '..', '..', '..', 'shared', 'data', ...path));
  return parse(path.at(-1)!.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true });
}
