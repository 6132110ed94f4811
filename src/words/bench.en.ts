/** What the measurements of a running server say on the command line, in English. */
import { formats } from './format.ts';

const { number, decimal } = formats('en');

const whole = (value: number): string => number(Math.round(value));
const milliseconds = (value: number): string => `${decimal(value)} ms`;
const seconds = (value: number | undefined): string => (value === undefined ? '?' : `${decimal(value / 1000)} s`);
const megabytes = (value: number | undefined): string => (value === undefined ? '?' : `${whole(value)} MB`);

interface About {
  readonly runs: number;
  readonly node: string;
  readonly cpus: string;
}

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
} as const;

export const startsBenchWords = {
  whole,
  milliseconds,
  seconds,
  megabytes,
  json: 'print one JSON document with every run, and the bounds it is held against',
  recovery: {
    description:
      'Measures how long a server takes from its start to its first page, and what snapshots and backups cost who votes meanwhile.',
    votes: 'votes in the journal; several numbers separated by commas',
    runs: 'how often every start is measured; the median is shown',
    backup: 'measure no backup; that of a long journal takes long',
    steps: {
      fill: 'writing the journal',
      fold: 'starts without a snapshot',
      stop: 'starts after a stop',
      kill: 'starts after kill -9',
      meanwhile: 'votes, while a snapshot is written and a backup taken',
      same: 'pages from a snapshot and from the journal alone',
    },
    of: (votes: number, step: string): string => `${number(votes)} votes: ${step}`,
    columns: ['votes', 'after', 'ready', 'first page', 'first vote', 'processor', 'memory'],
    after: { fold: 'no snapshot', stop: 'stop', kill: 'kill -9' },
    note: (p: About & { tail: number; journalMB: number; snapshotMB: number; sameWithoutSnapshot: boolean }): string =>
      `Median of ${p.runs}, Node ${p.node}, ${p.cpus}. From the start of the process: ready is /healthz, first page the page
of the process, first vote one that is acknowledged; processor: what all threads had taken by then. After kill -9, ${number(p.tail)} events had come since the snapshot.
Journal ${megabytes(p.journalMB)}, snapshot ${megabytes(p.snapshotMB)}. The pages are ${p.sameWithoutSnapshot ? 'the same' : 'NOT the same'} without it.`,
    gapColumns: ['meanwhile', 'for', 'gap p50', 'gap p99', 'gap max', 'votes/s', 'vote p99', 'page p99'],
    phases: { alone: 'nothing', snapshot: 'snapshot', backup: 'backup' },
    gapNote: (p: { meanwhile: { snapshot: { writeMs: number } } }): string =>
      `Gap: how long the server's event loop kept work waiting. The snapshot was written in ${seconds(p.meanwhile.snapshot.writeMs)}.`,
    examples: `
Examples:
  plenary bench recovery
  plenary bench recovery --votes 30000000 --runs 1 --no-backup
  plenary bench recovery --votes 100000,1000000 --json > figures.json
`,
  },
  processes: {
    description:
      'Measures many processes in one data folder: first touch of each, memory, and what goes when it is idle.',
    count: 'how many processes there are',
    people: 'people in each',
    statements: 'statements in each',
    votes: 'votes in each',
    memory: 'how much memory the server may give to processes (its option --memory)',
    idle: 'do not wait until those that nobody uses were put away',
    steps: {
      fill: 'writing the journals',
      touch: 'touching each process, one after the other',
      'at-once': 'touching each process, many at once',
      idle: 'waiting until idle processes are put away',
    },
    columns: ['', 'p50', 'p99', 'max'],
    rows: {
      home: 'list of all',
      homeAgain: 'list again',
      page: 'first page',
      json: 'then JSON',
      atOnce: 'at once',
      again: 'put away',
    },
    heldColumns: ['after', 'open', 'processes', 'room', 'program'],
    held: { start: 'start', touching: 'touching', atOnce: 'at once', idle: 'idle' },
    note: (p: About & { processes: number; readyMs: number; atOnce: { requests: number; seconds: number } }): string =>
      `${number(p.processes)} processes, Node ${p.node}, ${p.cpus}. Ready after ${seconds(p.readyMs)}; ${p.atOnce.requests} requests at once took ${seconds(p.atOnce.seconds * 1000)} for all.
Processes: what the server reckons that they take; room: what it lets them take; program: its whole memory.`,
    examples: `
Examples:
  plenary bench processes
  plenary bench processes --processes 100 --people 4000 --statements 200 --votes 200000 --memory 100
  plenary bench processes --json > figures.json
`,
  },
} as const;

export const liveBenchWords = {
  whole,
  milliseconds,
  megabytes,
  kilobytes: (value: number | undefined): string => (value === undefined ? '?' : `${decimal(value)} kB`),
  share: (value: number | undefined): string => (value === undefined ? '?' : `${decimal(100 * value)} %`),
  description: 'Measures many pages that listen for news: memory, time of the processor, and how soon all hear.',
  listeners: 'how many pages listen',
  rounds: 'how often newer figures are released meanwhile',
  quiet: 'seconds in which nothing happens',
  json: 'print one JSON document',
  steps: {
    open: 'opening the lines',
    quiet: 'waiting while nothing happens',
    news: 'casting votes until figures are released',
    leave: 'leaving',
  },
  columns: ['', 'measured'],
  rows: {
    opened: 'all listen',
    before: 'memory before',
    after: 'and after',
    each: 'for each',
    idle: 'cpu, idle',
    first: 'first hears',
    half: 'half',
    last: 'last hears',
    gap: 'loop gap p99',
    pages: 'page p99',
    dropped: 'cut off',
    missed: 'missed news',
    stayed: 'kept after',
  },
  note: (p: About & { listeners: number }): string =>
    `${number(p.listeners)} listeners, Node ${p.node}, ${p.cpus}. Times of news are medians, from the last vote or the first news, whichever came sooner.`,
  examples: `
Examples:
  plenary bench live
  plenary bench live --listeners 1000 --json > live.json
`,
} as const;

interface Measured {
  readonly percent: number | null;
  readonly tried: boolean;
}

export const captureBenchWords = {
  description:
    'Measures how large a bloc must be to push a divisive statement into consensus, or to block half of what was agreed.',
  path: 'files, or folders of files: NAME.csv or NAME.csv.gz with participant, statement, vote, and stakeholders_NAME.csv with participant, group, org',
  json: 'also write one JSON document, with the bounds it is held against',
  column: 'smallest bloc, % of honest participants',
  attacks: {
    'lockstep push': 'identical ballots push',
    'lockstep block': 'identical ballots block',
    'mimic push': 'plausible ballots push',
    'mimic block': 'plausible ballots block',
  },
  rules: {
    majority: 'majority of all',
    polis: 'Polis group-informed consensus',
    notes: 'factorisation as Community Notes',
    ours: 'seats and bins',
  },
  reaches: {
    'one-seat': 'any number in one seat',
    'one-seat-unpublished': 'any number in one seat, nothing published',
    'all-seats': 'credentials in all seats',
  },
  named: (rule: string): string => `statements that honest votes make agreed by: ${rule}`,
  percent: (cell: Measured | undefined): string =>
    cell?.tried ? (cell.percent === null ? '>300' : String(cell.percent)) : '–',
  check: (p: { what: string; measured: number; bound: string; holds: boolean }): string =>
    `${p.holds ? 'holds' : 'DOES NOT HOLD'}: ${p.what}: ${p.measured} (${p.bound})`,
  note: (p: { ours: number | null; unpublished: number | null; majority: number | null }): string => {
    const share = (percent: number | null) => (percent === null ? 'more than 300 %' : `${percent} %`);
    return `Push: the median of up to three divisive statements. Block: half of what the rule itself had named. >300: no bloc of the grid, .5 to 300 %, succeeds.
Only seats and bins ask for credentials, and they are only as good as these: with false ones in every seat, blocking takes no more than ${share(p.ours)} of the honest, by majority ${share(p.majority)}.
What is not published has no protection: in the right seat ${share(p.unpublished)} of the honest can keep half of it from being reached.`;
  },
  examples: `
Examples:
  plenary bench capture heldout/brexit.csv stakeholders/stakeholders_brexit.csv
  plenary bench capture heldout stakeholders --json capture.json
`,
} as const;

export const officialBenchWords = {
  whole,
  milliseconds,
  seconds,
  description: 'Measures the official figures of a simulated conversation, computed in a worker as the server does.',
  participants: 'how many people vote',
  statements: 'how many statements there are',
  votesPer: 'how many statements a person votes on, on average',
  seats: 'how many seats the table has',
  runs: 'how often they are computed; the first run is with cold code',
  json: 'write one JSON document, with the bounds it is held against: to a file, or instead of the table',
  simulating: 'simulating',
  running: (run: number, runs: number): string => `run ${run} of ${runs}`,
  columns: [
    ...['participants', 'statements', 'votes', 'seats'],
    ...['first', 'median', 'processor', 'gap p50', 'gap p99', 'gap max'],
  ],
  note: (p: About): string =>
    `Median of ${p.runs}, Node ${p.node}, ${p.cpus}. Gap: how long the event loop of the main thread was kept waiting.`,
  asking: (run: number, runs: number): string => `pages, round ${run} of ${runs}`,
  meanwhile: 'computed',
  there: 'there',
  pageColumns: ['page', 'figures are', 'reply', 'processor', 'gap max'],
  pageNote:
    'On a server of its own: a page right after figures are asked for anew, and right after they are there. Processor: what the replying thread took. Gap: the longest that its event loop held anything up.',
  examples: `
Examples:
  plenary bench official
  plenary bench official --participants 1000000 --runs 1
  plenary bench official --json official.json
`,
} as const;

export const textBenchWords = {
  whole,
  milliseconds,
  description:
    'Measures a long text: its pages on a server, their size, and how long an edit takes until it is on the disk.',
  clauses: 'how many clauses it has',
  comments: 'how many comments there are on them',
  objections: 'how many objections there are to them',
  edits: 'how many edits are measured',
  runs: 'how often each page is asked for',
  json: 'write one JSON document, with the bounds it is held against: to a file, or instead of the table',
  steps: (step: string): string =>
    step === 'fill' ? 'writing the text and what is said of it' : step === 'edit' ? 'editing' : 'asking for pages',
  edit: 'an edit',
  columns: ['what', 'p50', 'p99', 'max', 'bytes, gzip'],
  note: (p: About): string => `Each page asked for ${p.runs} times, Node ${p.node}, ${p.cpus}.`,
  examples: `
Examples:
  plenary bench text
  plenary bench text --clauses 200 --comments 1000 --objections 100
  plenary bench text --json text.json
`,
} as const;
