/** What the measurements of a running server say on the command line, in English. */
import { formats } from './format.ts';

const { number, decimal } = formats('en');

const whole = (value: number): string => number(Math.round(value));
const milliseconds = (value: number): string => `${decimal(value)} ms`;
const seconds = (value: number): string => `${decimal(value / 1000)} s`;
const megabytes = (value: number | undefined): string => (value === undefined ? '?' : `${whole(value)} MB`);

export const serverBenchWords = {
  whole,
  ratio: decimal,
  milliseconds,
  seconds,
  megabytes,
  runs: 'how often it is measured; the median is shown',
  json: 'print one JSON document with every run',
  ingest: {
    description: 'Measures votes a second over HTTP, each acknowledged once it is on the disk.',
    seconds: 'how long each kind of request is measured',
    connections: 'connections that wait for one reply each; several numbers separated by commas',
    together: 'votes in a request that carries several',
    columns: [
      'connections',
      'bare/s',
      'empty/s',
      'votes/s',
      'p50',
      'p99',
      'of empty',
      'of bare',
      'together/s',
      'together p99',
    ],
    note: (p: { runs: number; node: string; cpus: string; acknowledged: number; together: number; peakMB?: number }) =>
      `Median of ${p.runs}, Node ${p.node}, ${p.cpus}, load generator on the same processors.
bare: a node:http server that takes in as much and does nothing. empty: GET /healthz here. votes: one a request. together: votes, ${p.together} a request.
All ${number(p.acknowledged)} acknowledged votes stand in the journals once, and no other. The server held ${megabytes(p.peakMB)} at most.`,
    examples: `
Examples:
  plenary bench ingest
  plenary bench ingest --connections 64 --seconds 10 --runs 1
  plenary bench ingest --json > figures.json
`,
  },
  recovery: {
    description:
      'Measures how long a server takes from its start to its first page, after a clean stop, after kill -9, and without a snapshot.',
    votes: 'votes in the journal; several numbers separated by commas',
    filling: (votes: number) => `${number(votes)} votes: writing the journal`,
    running: (votes: number, run: number, runs: number) => `${number(votes)} votes: run ${run} of ${runs}`,
    columns: ['votes', 'after', 'ready', 'first page', 'first vote', 'memory', 'journal'],
    after: { stop: 'stop', kill: 'kill -9', fold: 'no snapshot' },
    note: (p: { runs: number; node: string; cpus: string }) =>
      `Median of ${p.runs}, Node ${p.node}, ${p.cpus}. From the start of the process: ready is /healthz, first page the page
of the process, first vote one that is acknowledged. Memory as the server holds it then; journal as it stands on the disk.`,
    examples: `
Examples:
  plenary bench recovery
  plenary bench recovery --votes 1000000 --runs 1 --json
`,
  },
} as const;
