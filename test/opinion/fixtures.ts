/** Four conversations with the results of Polis's own worker, brought to the shapes and the sign of `opinion/`. */
import type { StatementFlags, VoteLog } from '../../src/opinion/types.ts';
import { readJson } from './data.ts';

export const FIXTURES = [
  '150ptpt-3gp-no-strict-no-meta',
  '25ptpt-3gp-no-strict-with-meta',
  'above-100-ptpts',
  'below-100-ptpts',
];

export interface Fixture {
  readonly log: VoteLog;
  readonly flags: StatementFlags;
  /** Participant and statement ids in the order of the log's indices. */
  readonly pids: readonly number[];
  readonly tids: readonly number[];
  readonly blob: Blob;
}

/** The parts of `math-pca2.json` that are compared. Agree is −1 in it. */
export interface Blob {
  readonly tids: readonly number[];
  readonly pca: {
    readonly center: readonly number[];
    readonly comps: readonly (readonly number[])[];
    readonly 'comment-extremity': readonly number[];
  };
  readonly 'base-clusters': {
    readonly id: readonly number[];
    readonly members: readonly (readonly number[])[];
    readonly x: readonly number[];
    readonly y: readonly number[];
  };
  readonly 'group-clusters': readonly { id: number; members: readonly number[]; center: readonly number[] }[];
  readonly 'in-conv': readonly number[];
  readonly 'mod-out': readonly number[];
  readonly 'meta-tids': readonly number[];
  readonly 'user-vote-counts': Readonly<Record<string, number>>;
  readonly 'group-votes': Readonly<
    Record<string, { readonly votes: Readonly<Record<string, { A: number; D: number; S: number }>> }>
  >;
  readonly repness: Readonly<Record<string, readonly BlobRepness[]>>;
  readonly consensus: { readonly agree: readonly BlobMajority[]; readonly disagree: readonly BlobMajority[] };
  readonly 'group-aware-consensus': Readonly<Record<string, number>>;
  readonly 'comment-priorities': Readonly<Record<string, number>>;
}

export interface BlobMajority {
  readonly tid: number;
  readonly 'n-success': number;
  readonly 'n-trials': number;
  readonly 'p-success': number;
  readonly 'p-test': number;
}

export interface BlobRepness extends BlobMajority {
  readonly repness: number;
  readonly 'repness-test': number;
  readonly 'repful-for': 'agree' | 'disagree';
  readonly 'best-agree'?: boolean;
}

interface VoteRow {
  readonly participant_id?: number;
  readonly statement_id?: number;
  readonly pid?: number;
  readonly tid?: number;
  readonly vote: number;
  readonly modified: number | string;
}

export function readFixture(name: string): Fixture {
  // A file of another shape fails the comparison itself.
  const rows = readJson('polis-fixtures', name, 'votes.json') as VoteRow[]; // see above
  const blob = readJson('polis-fixtures', name, 'math-pca2.json') as Blob; // see above
  const pidOf = (row: VoteRow) => row.participant_id ?? row.pid ?? Number.NaN;
  const tidOf = (row: VoteRow) => row.statement_id ?? row.tid ?? Number.NaN;
  const pids = ascending(rows.map(pidOf));
  const tids = ascending([...rows.map(tidOf), ...blob['mod-out'], ...blob['meta-tids']]);
  const out = new Set(blob['mod-out']);
  const meta = new Set(blob['meta-tids']);
  return {
    log: {
      participants: pids.length,
      statements: tids.length,
      participant: Uint32Array.from(rows, (row) => pids.indexOf(pidOf(row))),
      statement: Uint32Array.from(rows, (row) => tids.indexOf(tidOf(row))),
      value: Int8Array.from(rows, (row) => row.vote),
      at: Float64Array.from(rows, (row) => Number(row.modified)),
    },
    flags: {
      moderatedOut: Uint8Array.from(tids, (tid) => (out.has(tid) && !meta.has(tid) ? 1 : 0)),
      meta: Uint8Array.from(tids, (tid) => (meta.has(tid) ? 1 : 0)),
    },
    pids,
    tids,
    blob,
  };
}

function ascending(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}
