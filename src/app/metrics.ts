/**
 * What the server counts and times about itself, in the text format of Prometheus. Labels are commands of the register, codes
 * of refusals and versions: never an address, an id or a text, so that the figures say nothing about anybody.
 */

export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: number;
  readonly labels?: Labels;
}

type Labels = Readonly<Record<string, string>>;

const spell = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '_')}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
};

const head = (name: string, help: string, type: string): string => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;

const gauge = ({ name, help, value, labels = {} }: Gauge): string =>
  `${head(name, help, 'gauge')}${name}${spell(labels)} ${value}\n`;

class Counter {
  readonly #counts = new Map<string, number>();

  /** With the labels that are there, at zero, before anything has been counted. */
  constructor(...first: Labels[]) {
    for (const labels of first) this.#counts.set(spell(labels), 0);
  }

  add(labels: Labels = {}): void {
    const name = spell(labels);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  text(name: string, help: string): string {
    const lines = [...this.#counts].map(([labels, count]) => `${name}${labels} ${count}\n`);
    return head(name, help, 'counter') + lines.join('');
  }
}

class Histogram {
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = Array(bounds.length + 1).fill(0);
  }

  observe(value: number): void {
    const place = this.#bounds.findIndex((bound) => value <= bound);
    this.#counts[place < 0 ? this.#bounds.length : place]++;
    this.#sum += value;
  }

  text(name: string, help: string): string {
    let upTo = 0;
    const lines = this.#counts.map((count, at) => {
      upTo += count;
      return `${name}_bucket{le="${this.#bounds[at] ?? '+Inf'}"} ${upTo}\n`;
    });
    return `${head(name, help, 'histogram')}${lines.join('')}${name}_sum ${this.#sum}\n${name}_count ${upTo}\n`;
  }
}

const COMMIT_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const ROWS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20_000];
const SNAPSHOT_S = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const ANALYSIS_S = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** A commit that took longer is worth a line in the log. */
const SLOW_COMMIT_MS = 1000;

/** Told by those who do the work; `surroundings` are asked when somebody reads. */
export class Metrics {
  readonly #commands = new Counter();
  readonly #failures = new Counter({});
  readonly #commits = new Histogram(COMMIT_S);
  readonly #rows = new Histogram(ROWS);
  readonly #analyses = new Histogram(ANALYSIS_S);
  readonly #snapshots = new Histogram(SNAPSHOT_S);
  readonly #slowCommit: (milliseconds: number, events: number) => void;
  surroundings: () => readonly Gauge[] = () => [];
  /** Commands that wait for their answer. */
  waiting = 0;

  constructor(slowCommit: (milliseconds: number, events: number) => void = () => {}) {
    this.#slowCommit = slowCommit;
  }

  /** `type` is a command of the register, or `unknown`; `outcome` is `done`, `failed` or the code of a refusal. */
  answered(type: string, outcome: string): void {
    this.#commands.add({ type, outcome });
  }

  failed(): void {
    this.#failures.add();
  }

  committed(milliseconds: number, rows: number): void {
    this.#commits.observe(milliseconds / 1000);
    this.#rows.observe(rows);
    if (milliseconds > SLOW_COMMIT_MS) this.#slowCommit(milliseconds, rows);
  }

  analysed(milliseconds: number): void {
    this.#analyses.observe(milliseconds / 1000);
  }

  kept(milliseconds: number): void {
    this.#snapshots.observe(milliseconds / 1000);
  }

  text(): string {
    const gauges: readonly Gauge[] = [
      { name: 'plenary_commands_waiting', help: 'Commands that wait for their answer.', value: this.waiting },
      ...this.surroundings(),
    ];
    return [
      this.#commands.text('plenary_commands_total', 'Commands answered, by type and outcome.'),
      this.#failures.text('plenary_failures_total', 'Errors of the program; each is in the log.'),
      this.#commits.text('plenary_commit_seconds', 'Time of one durable transaction.'),
      this.#rows.text('plenary_commit_events', 'Events in one durable transaction.'),
      this.#analyses.text('plenary_analysis_seconds', 'Time of one computation of figures.'),
      this.#snapshots.text('plenary_snapshot_seconds', 'Time of writing one snapshot, by another thread.'),
      ...gauges.map(gauge),
    ].join('');
  }
}
