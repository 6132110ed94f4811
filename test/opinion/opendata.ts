/** Conversations as Polis exports them, with the groups that Polis published for them. */
import { parse } from 'csv-parse/sync';
import type { StatementFlags, VoteLog } from '../../src/opinion/types.ts';
import { hasData, readText } from './data.ts';

export interface Published {
  readonly log: VoteLog;
  readonly flags: StatementFlags;
  /** Published group per participant index; absent for whoever is in none. */
  readonly groups: ReadonlyMap<number, number>;
}

export function readPublished(name: string): Published {
  const folder = ['opendata', name];
  const people = rows(...folder, 'participants-votes.csv');
  const comments = rows(...folder, 'comments.csv');
  const cells = hasData(...folder, 'votes.csv') ? rows(...folder, 'votes.csv').map(voteRow) : people.flatMap(matrixRow);
  const pids = ascending(cells.map((cell) => cell.pid));
  const tids = ascending([...cells.map((cell) => cell.tid), ...comments.map((row) => Number(row['comment-id']))]);
  const pidAt = new Map(pids.map((pid, i) => [pid, i]));
  const tidAt = new Map(tids.map((tid, i) => [tid, i]));
  const out = new Set(comments.filter((row) => row.moderated === '-1').map((row) => Number(row['comment-id'])));
  const grouped = people.filter((row) => row['group-id'] !== '' && pidAt.has(Number(row.participant)));
  return {
    log: {
      participants: pids.length,
      statements: tids.length,
      participant: Uint32Array.from(cells, (cell) => pidAt.get(cell.pid)!),
      statement: Uint32Array.from(cells, (cell) => tidAt.get(cell.tid)!),
      value: Int8Array.from(cells, (cell) => cell.vote),
      at: Float64Array.from(cells, (cell) => cell.at),
    },
    flags: {
      moderatedOut: Uint8Array.from(tids, (tid) => (out.has(tid) ? 1 : 0)),
      meta: new Uint8Array(tids.length),
    },
    groups: new Map(grouped.map((row) => [pidAt.get(Number(row.participant))!, Number(row['group-id'])])),
  };
}

interface Cell {
  readonly pid: number;
  readonly tid: number;
  readonly vote: number;
  readonly at: number;
}

type Row = Readonly<Record<string, string>>;

function voteRow(row: Row): Cell {
  return {
    pid: Number(row['voter-id']),
    tid: Number(row['comment-id']),
    vote: Number(row.vote),
    at: Number(row.timestamp),
  };
}

/** Columns of statements are named by their numbers. */
function matrixRow(row: Row): Cell[] {
  return Object.entries(row)
    .filter(([column, vote]) => /^\d+$/.test(column) && vote !== '')
    .map(([column, vote]) => ({ pid: Number(row.participant), tid: Number(column), vote: Number(vote), at: 0 }));
}

function rows(...path: string[]): Row[] {
  return parse(readText(...path), { columns: true, relax_column_count: true });
}

function ascending(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** Adjusted Rand index of two labellings of the same people (Hubert & Arabie 1985): 1 for equal partitions, 0 by chance. */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const sizes = (labels: readonly (number | string)[]) => {
    const size = new Map<number | string, number>();
    for (const label of labels) size.set(label, (size.get(label) ?? 0) + 1);
    return [...size.values()].reduce((sum, n) => sum + pairs(n), 0);
  };
  const both = sizes(a.map((label, i) => `${label}/${b[i]}`));
  const [inA, inB] = [sizes(a), sizes(b)];
  const expected = (inA * inB) / pairs(a.length);
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
