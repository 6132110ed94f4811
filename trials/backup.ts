/**
 * Backups while many write, each restored and held against the journal that the server has in the end: what was acknowledged
 * before a backup began is in it, and every restored journal is the original's beginning, byte for byte, with its secrets.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { promisify } from 'node:util';
import { emptyProcess, fold } from '../src/app/engine.ts';
import { type Random, random } from '../src/base/random.ts';
import { MOST_A_DAY } from '../src/domain/statements.ts';
import { digest } from '../test/digest.ts';
import { byOperator, join, openProcess, SLUG } from './clients.ts';
import { type Act, type Holding, type Kept, look, Promises } from './promises.ts';
import { answerIn, bin, Client, idIn, type Reply, serve, stop } from './server.ts';
import {
  atLeast,
  atMost,
  exactly,
  inFolder,
  none,
  type Options,
  type Outcome,
  percentile,
  type Trial,
} from './trial.ts';

interface Size {
  readonly backups: number;
  readonly writers: number;
  /** Acknowledged before the first backup; the load goes on. */
  readonly acknowledgements: number;
}

const fullSize: Size = { backups: 30, writers: 24, acknowledgements: 100_000 };
const sliceSize: Size = { backups: 2, writers: 20, acknowledgements: 400 };
const STATEMENTS = 30;
/** Of one question: all connections of an agent may be idle for too long at once. */
const ATTEMPTS = 100;
/** From the start of a restore to a server that answers: research asks for five minutes at 100,000 votes. */
const READY_WITHIN_S = 300;

/** One backup, restored. */
interface Round {
  readonly acknowledgedBefore: number;
  readonly events: number;
  readonly backupMs: number;
  readonly restoreMs: number;
  /** Longest time that the server's event loop was kept from other work meanwhile, and that a client waited for a reply. */
  readonly loopMs: number;
  readonly replyMs: number;
  readonly answeredMeanwhile: number;
  readonly marks: Marks;
}

/** What a journal comes to: its rows in bytes, and the state they lead to. */
interface Marks {
  readonly rows: number;
  readonly sum: string;
  readonly state: string;
}

export const backup: Trial = {
  summary: 'backups under load, restored: the same journal, byte for byte',
  run: (options) => runBackups(options.full ? fullSize : sliceSize, options),
};

async function runBackups(size: Size, { seed, say }: Options): Promise<Outcome> {
  return inFolder(async (folder) => {
    const data = joinPath(folder, 'data');
    const server = await serve(data);
    const load = await Load.start(data, size.writers, random(seed));
    await load.until(size.acknowledgements);
    load.waits.length = 0;
    await maxLoopMs(load.client);
    await load.until(load.acknowledged + Math.min(5000, size.acknowledgements));
    const calm = { loopMs: await maxLoopMs(load.client), replyMs: percentile(load.waits, 100) };
    const rounds: Round[] = [];
    for (let i = 0; i < size.backups; i++) {
      rounds.push(await oneRound(folder, data, load, i));
      if ((i + 1) % 5 === 0) say(`${i + 1} backups, ${load.acknowledged} acknowledged`);
    }
    await load.end();
    await stop(server.child, 'SIGTERM');
    const ready = await serve(joinPath(folder, `restored-${size.backups - 1}`));
    await stop(ready.child, 'SIGKILL');
    return outcomeOf(size, rounds, await look(data), { readyMs: ready.readyMs, calm, acknowledged: load.acknowledged });
  });
}

async function oneRound(folder: string, data: string, load: Load, i: number): Promise<Round> {
  const [file, restored] = [joinPath(folder, `backup-${i}.db`), joinPath(folder, `restored-${i}`)];
  await maxLoopMs(load.client);
  load.waits.length = 0;
  const acknowledgedBefore = load.size;
  const made = await plenary('backup', file, '--data', data, '--json');
  const answeredMeanwhile = load.waits.length;
  const meanwhile = { loopMs: await maxLoopMs(load.client), replyMs: percentile(load.waits, 100), answeredMeanwhile };
  await load.pause();
  const put = await plenary('restore', file, '--data', restored, '--json');
  const { processes } = await look(restored);
  rmSync(file);
  load.resume();
  const rows = processes.get(SLUG)?.rows ?? [];
  const [marks] = marksOf(rows, [rows.length]);
  return {
    acknowledgedBefore,
    events: Number(made.said.events),
    backupMs: made.ms,
    restoreMs: put.ms,
    ...meanwhile,
    marks,
  };
}

async function plenary(...args: string[]): Promise<{ said: Record<string, unknown>; ms: number }> {
  const started = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [bin, ...args]);
  return { said: JSON.parse(stdout), ms: performance.now() - started };
}

/** What the server says of its event loop since it was last asked. */
async function maxLoopMs(client: Client): Promise<number> {
  const { body } = await again(() => client.get('/metrics'));
  return 1000 * Number(/^plenary_event_loop_delay_max_seconds (\S+)$/m.exec(String(body))?.[1]);
}

/** A line that was idle for long may be closed just when it is used again: the same question, with its key, goes out once more. */
async function again(ask: () => Promise<Reply>): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    const reply = await ask().catch((error) => {
      if (attempt === ATTEMPTS) throw error;
    });
    if (reply) return reply;
  }
}

/** People who vote, say something now and then, and bring others, each with one question open at a time. */
class Load {
  readonly client: Client;
  /** Milliseconds that replies took, since somebody emptied it. */
  readonly waits: number[] = [];
  acknowledged = 0;
  /** The journal's size as the last answers told it. */
  size = 0;
  readonly #statements: readonly string[];
  readonly #chance: Random;
  #workers: Promise<void>[] = [];
  #isOver = false;
  #paused: Promise<void> | undefined;
  #resume = () => {};
  #asking = 0;
  #failed: unknown;
  #keys = 0;

  private constructor(client: Client, statements: readonly string[], chance: Random) {
    this.client = client;
    this.#statements = statements;
    this.#chance = chance;
  }

  static async start(data: string, writers: number, chance: Random): Promise<Load> {
    const client = new Client(data, writers + 1);
    const promises = new Promises();
    const load = new Load(client, await openProcess(client, promises, STATEMENTS), chance);
    for (let i = 0; i < writers; i++) {
      const person = await join(client, promises, `writer-${i}-joins`);
      load.#workers.push(
        load.#write(person).catch((error) => {
          load.#failed ??= error;
        }),
      );
    }
    return load;
  }

  async until(acknowledged: number): Promise<void> {
    while (this.acknowledged < acknowledged) await this.#aMoment(20);
  }

  /** Resolves once nothing is under way. */
  async pause(): Promise<void> {
    this.#paused = new Promise((resolve) => {
      this.#resume = resolve;
    });
    while (this.#asking > 0) await this.#aMoment(5);
  }

  /** Throws what a writer threw. */
  async #aMoment(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (this.#failed !== undefined) throw this.#failed;
  }

  resume(): void {
    this.#paused = undefined;
    this.#resume();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#workers);
    await this.#aMoment(0);
    this.client.close();
  }

  async #write(first: string): Promise<void> {
    let person = first;
    let said = 0;
    while (!this.#isOver) {
      await this.#paused;
      const act = this.#next(person, said < MOST_A_DAY);
      this.#asking++;
      const started = performance.now();
      const answer = answerIn(await again(() => this.client.act(act)));
      this.#asking--;
      this.waits.push(performance.now() - started);
      this.acknowledged++;
      this.size = Math.max(this.size, answer.n);
      if (act.command === 'statement.submit') said++;
      if (act.command !== 'participant.join') continue;
      person = idIn(answer, 'participant');
      said = 0;
    }
  }

  /** Of a hundred: two new people, one statement, and votes. */
  #next(person: string, maySay: boolean): Act {
    const key = `load-act-${this.#keys++}`;
    const what = this.#chance.below(100);
    if (what < 2) return byOperator('participant.join', { seat: 'governments', organisation: key }, key);
    const by = { slug: SLUG, actor: person, role: 'participant' as const, key };
    if (what === 2 && maySay)
      return { ...by, command: 'statement.submit', input: { text: `Said by ${key}.\u2028Yes.` } };
    const statement = this.#statements[this.#chance.below(this.#statements.length)];
    const value = (['agree', 'pass', 'disagree'] as const)[this.#chance.below(3)];
    return { ...by, command: 'vote.cast', input: { statement, value } };
  }
}

interface Rest {
  readonly readyMs: number;
  readonly calm: { readonly loopMs: number; readonly replyMs: number };
  readonly acknowledged: number;
}

function outcomeOf(size: Size, rounds: readonly Round[], { processes }: Holding, rest: Rest): Outcome {
  const original = processes.get(SLUG)?.rows ?? [];
  const beginnings = marksOf(
    original,
    rounds.map(({ marks }) => marks.rows),
  );
  const wrong: string[] = [];
  let [identical, folded, missed] = [0, 0, 0];
  rounds.forEach(({ marks, acknowledgedBefore }, i) => {
    if (marks.sum === beginnings[i]?.sum) identical++;
    else wrong.push(`backup ${i + 1}: ${marks.rows} restored rows are not the first of the original`);
    if (marks.state === beginnings[i]?.state) folded++;
    missed += Math.max(0, acknowledgedBefore - marks.rows);
  });
  const last = rounds[rounds.length - 1];
  const rtoS = (last.restoreMs + rest.readyMs) / 1000;
  return {
    checks: [
      exactly('restored journals that are the same, byte for byte', identical, size.backups),
      exactly('restored states that are the same', folded, size.backups),
      none('events acknowledged before a backup and not in it', missed),
      atLeast('acknowledged in all', rest.acknowledged, size.acknowledgements),
      atMost('seconds from restore to a server that answers', Math.round(rtoS * 10) / 10, READY_WITHIN_S),
    ],
    seen: {
      eventsInBackups: [rounds[0].events, last.events],
      backupsUnderLoad: rounds.filter(({ answeredMeanwhile }) => answeredMeanwhile > 0).length,
      eventsInTheEnd: original.length,
      backupMs: spread(rounds.map(({ backupMs }) => backupMs)),
      restoreMs: spread(rounds.map(({ restoreMs }) => restoreMs)),
      longestLoopDelayMs: {
        before: Math.round(rest.calm.loopMs),
        meanwhile: spread(rounds.map(({ loopMs }) => loopMs)),
      },
      longestReplyMs: {
        before: Math.round(rest.calm.replyMs),
        meanwhile: spread(rounds.map(({ replyMs }) => replyMs)),
      },
    },
    wrong,
  };
}

const spread = (values: readonly number[]) => ({
  median: Math.round(percentile(values, 50)),
  most: Math.round(percentile(values, 100)),
});

/** The marks of a journal at several sizes, which do not fall. */
function marksOf(rows: readonly Kept[], sizes: readonly number[]): Marks[] {
  const marks: Marks[] = [];
  const hash = createHash('sha256');
  const process = emptyProcess(rows[0].row.process);
  for (const kept of rows) {
    hash.update(JSON.stringify(kept));
    fold(process, kept.row, kept.secret);
    while (process.n === sizes[marks.length]) {
      marks.push({ rows: process.n, sum: hash.copy().digest('hex'), state: digest(process) });
    }
  }
  return marks;
}
