/**
 * A program that writes as the server does (its data folder, its lanes, its store) and tells at once what it asks and what
 * it was promised, in the file of marks. Run under the shim by power.ts and faults.ts: `writer.ts ORDERS`, a file of JSON.
 */
import { openSync, readFileSync, writeSync } from 'node:fs';
import Database from 'libsql';
import { newId } from '../src/app/engine.ts';
import { folded, Lane, openProcess } from '../src/app/lane.ts';
import { type Random, random } from '../src/base/random.ts';
import { isRefusal } from '../src/base/result.ts';
import { type DataFolder, openFolder } from '../src/cli/dataFolder.ts';
import { bytesFrom, charter, convener } from '../test/given.ts';
import { type Act, type Event, type Mark, nameOf } from './promises.ts';

export interface Orders {
  readonly data: string;
  readonly marks: string;
  readonly seed: number;
  /** So many commands, by so many clients at once, after those that had no answer before. */
  readonly acts: number;
  readonly clients: number;
  readonly unanswered: readonly Act[];
  /** Kilobytes of one big import that does not fit the database's cache; 0 for none. */
  readonly importKb: number;
  readonly end: 'stop' | 'kill';
  /** The control: a database that does not sync must be seen to lose. */
  readonly unsynced?: boolean;
}

const SLUGS = ['left', 'right'] as const;
const ACTS_A_BLOCK = 12;

const orders: Orders = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const marks = openSync(orders.marks, 'a');
/** One line, at once and in order: the shim puts it among the writes. */
const tell = (mark: Mark): void => void writeSync(marks, `${JSON.stringify(mark)}\n`);

async function write(folder: DataFolder): Promise<void> {
  const { store } = folder;
  const newBytes = bytesFrom(orders.seed);
  const chance = random(orders.seed);
  const writing = { stopped: undefined };
  const there = new Map((await store.processes()).map(({ id, slug }) => [slug, id]));
  const lanes = new Map<string, Lane>();
  for (const slug of SLUGS) {
    const id = there.get(slug) ?? newId('prc', { newBytes });
    if (!there.has(slug)) {
      tell({ is: 'opening', slug });
      const open = { command: 'process.open', input: { ...charter, slug, stages: [] }, actor: convener };
      const made = await openProcess(store, id, [open], newBytes);
      if (isRefusal(made)) throw new Error(made.refused);
      tell({ is: 'opened', slug });
    }
    const lane = new Lane(store, await folded(store, id), newBytes, writing);
    lane.onCommit(() => tell({ is: 'committed' }));
    lanes.set(slug, lane);
  }
  tell({ is: 'ready' });
  await new Work(lanes, folder, chance).run();
  for (const [slug, lane] of lanes) tell({ is: 'showing', slug, n: lane.process.n });
  if (orders.end === 'kill') process.kill(process.pid, 'SIGKILL');
  try {
    folder.release();
    await store.close();
    tell({ is: 'stopped' });
  } catch (error) {
    tell({ is: 'refused', act: 'stop', code: 'thrown', reason: String(error) });
  }
}

/** What the clients of one run share. */
class Work {
  readonly #lanes: ReadonlyMap<string, Lane>;
  readonly #store: DataFolder['store'];
  readonly #chance: Random;
  readonly #people = new Map<string, string[]>(SLUGS.map((slug) => [slug, []]));
  readonly #statements = new Map<string, string[]>(SLUGS.map((slug) => [slug, []]));
  #sent = 0;

  constructor(lanes: ReadonlyMap<string, Lane>, { store }: DataFolder, chance: Random) {
    this.#lanes = lanes;
    this.#store = store;
    this.#chance = chance;
  }

  async run(): Promise<void> {
    await Promise.all(orders.unanswered.map((act) => this.#give(act)));
    await Promise.all(Array.from({ length: orders.clients }, (_, client) => this.#client(client)));
  }

  async #client(client: number): Promise<void> {
    while (this.#sent < orders.acts) {
      const count = this.#sent++;
      await this.#give(this.#next(count));
      // One of the clients does, now and then, what does not go through a lane.
      if (client === 0 && count % ACTS_A_BLOCK < orders.clients) await this.#aside(count);
    }
  }

  #next(count: number): Act {
    const slug = SLUGS[this.#chance.below(SLUGS.length)];
    const [people, statements] = [this.#people.get(slug) ?? [], this.#statements.get(slug) ?? []];
    const key = `act-${orders.seed}-${count}`;
    const convening = { slug, actor: convener.id, role: 'convener' as const, key };
    if (orders.importKb > 0 && count === Math.floor(orders.acts / 2)) {
      const input = { statements: bigImport(orders.importKb, key) };
      return { ...convening, role: 'operator', command: 'statements.import', input };
    }
    const what = this.#chance.below(8);
    if (people.length === 0 || what === 0)
      return { ...convening, command: 'participant.join', input: { organisation: key } };
    // Who takes part may say three things a day.
    if (statements.length === 0 || what <= 3) {
      return {
        ...convening,
        command: 'statement.submit',
        input: { text: `${key} says ${'this '.repeat(this.#chance.below(60))}` },
      };
    }
    const statement = statements[this.#chance.below(statements.length)];
    const value = ['agree', 'pass', 'disagree'][this.#chance.below(3)];
    const actor = people[this.#chance.below(people.length)];
    return { slug, actor, role: 'participant', key, command: 'vote.cast', input: { statement, value } };
  }

  async #give(act: Act): Promise<void> {
    const { command, input, key, actor, role } = act;
    tell({ is: 'sending', act: { ...act, input: trimmed(input) } });
    try {
      const outcome = await this.#lanes
        .get(act.slug)!
        .submit({ command, input, key, actor: { id: actor, roles: [role] } });
      if (isRefusal(outcome)) {
        const reason = String(outcome.params.reason ?? '');
        tell({ is: 'refused', act: nameOf(act), code: outcome.refused, reason });
      } else {
        tell({ is: 'acknowledged', act: nameOf(act), ...outcome });
        this.#learn(act.slug, outcome.events);
      }
    } catch (error) {
      tell({ is: 'refused', act: nameOf(act), code: 'thrown', reason: String(error) });
    }
  }

  #learn(slug: string, events: readonly Event[]): void {
    for (const { data } of events) {
      // Of the two events that have these, as the nouns declare them.
      const { participant, statement, value } = data as { participant?: string; statement?: string; value?: string };
      if (participant) this.#people.get(slug)?.push(participant);
      if (statement && value === undefined) this.#statements.get(slug)?.push(statement);
    }
  }

  /** An erasure, and a token kept and perhaps spent. */
  async #aside(count: number): Promise<void> {
    const token = `token-${orders.seed}-${count}`;
    const steps: [Mark, () => Promise<unknown>, Mark][] = [
      [{ is: 'keeping', token }, () => this.#store.saveToken('link', token, inADay), { is: 'kept', token }],
    ];
    if (count % 2 === 0) {
      steps.push([{ is: 'spending', token }, () => this.#spend(token), { is: 'spent', token }]);
    }
    if (count % (4 * ACTS_A_BLOCK) < orders.clients) steps.push(...(await this.#erasure()));
    for (const [before, act, after] of steps) {
      tell(before);
      try {
        await act();
        tell(after);
      } catch (error) {
        tell({ is: 'refused', act: before.is, code: 'thrown', reason: String(error) });
        // What could not be kept may stand on the disk all the same, and is not there to be spent.
        if (before.is === 'keeping') return;
      }
    }
  }

  /** Only who gets the token has spent it. */
  async #spend(token: string): Promise<void> {
    if (!(await this.#store.spendToken('link', token))) throw new Error('A token that was kept is not there.');
  }

  async #erasure(): Promise<[Mark, () => Promise<unknown>, Mark][]> {
    const [slug, lane] = [...this.#lanes][this.#chance.below(SLUGS.length)];
    const { id } = lane.process;
    for await (const piece of this.#store.read(id, this.#chance.below(lane.process.n))) {
      const ref = piece.find(({ secret }) => secret !== undefined)?.row.vault;
      if (ref === undefined) continue;
      return [[{ is: 'erasing', slug, ref }, () => this.#store.erase(id, ref), { is: 'erased', slug, ref }]];
    }
    return [];
  }
}

const inADay = { account: 'acc_trial', roles: ['convener'], expiresAt: Date.now() + 24 * 3600 * 1000 };

/** As the schema trims it; and of a big import only how many there are, which is what promises need to know. */
function trimmed(input: Act['input']): Act['input'] {
  if (typeof input.text === 'string') return { text: input.text.trim() };
  return input;
}

function bigImport(kb: number, key: string) {
  const text = 'x'.repeat(1000);
  return Array.from({ length: kb }, (_, i) => ({ text: `${key} ${i} ${text}`, meta: false, seed: false }));
}

/** The same store with one setting turned off: whatever else the trial sees must come from that. */
function stopSyncing(): void {
  const { pragma } = Database.prototype;
  Database.prototype.pragma = function (this: Database.Database, source: string, ...more) {
    return pragma.call(this, source === 'synchronous = FULL' ? 'synchronous = OFF' : source, ...more);
  };
}

if (orders.unsynced) stopSyncing();
const opened = openFolder(orders.data, new Date());
if (isRefusal(opened)) {
  tell({ is: 'unopened', reason: String(opened.params.reason ?? opened.refused) });
  process.exit(2);
}
await write(opened).catch((error) => {
  tell({ is: 'unopened', reason: String(error) });
  process.exit(1);
});
