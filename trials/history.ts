/** Many clients at once on the same registers, names and keys, with kills between; then the history is checked as a whole. */
import { join as joinPath } from 'node:path';
import { type Random, random } from '../src/base/random.ts';
import { byOperator, join, openProcess, SLUG } from './clients.ts';
import { anomalies, type Op, type Reading, type Unanswered } from './historyCheck.ts';
import { type Act, look, Promises } from './promises.ts';
import { Client, ended, type Reply, serve } from './server.ts';
import { atLeast, exactly, inFolder, none, type Options, type Outcome, type Trial } from './trial.ts';

interface Size {
  readonly ops: number;
  readonly clients: number;
  readonly people: number;
  readonly kills: number;
}

const fullSize: Size = { ops: 100_000, clients: 48, people: 200, kills: 5 };
const sliceSize: Size = { ops: 2_000, clients: 24, people: 40, kills: 1 };
/** Half of all votes are of these few people, on these few statements: their registers are fought over. */
const HOT = 6;
const STATEMENTS = 20;
const values = ['agree', 'pass', 'disagree'] as const;

export const history: Trial = {
  summary: 'the history of many concurrent operations, with kills between, is one of the journal',
  run: (options) => runHistory(options.full ? fullSize : sliceSize, options),
};

/** What all clients share: a clock that counts what happens, and what has been seen. */
interface Shared {
  readonly size: Size;
  readonly chance: Random;
  readonly statements: readonly string[];
  readonly people: readonly string[];
  readonly ops: Op[];
  readonly readings: Reading[];
  moment: number;
  keys: number;
  kills: number;
}

async function runHistory(size: Size, { seed, say }: Options): Promise<Outcome> {
  return inFolder(async (folder) => {
    const data = joinPath(folder, 'data');
    const setUp = new Promises();
    let server = await serve(data);
    let client = new Client(data, size.clients);
    const statements = await openProcess(client, setUp, STATEMENTS);
    const joins = Array.from({ length: size.people }, (_, i) => join(client, setUp, `person-${i}-joins`));
    const people = await Promise.all(joins);
    const shared: Shared = {
      ...{ size, statements, people, chance: random(seed), ops: opsOf(setUp), readings: [] },
      ...{ moment: 0, keys: 0, kills: 0 },
    };
    const setUpOps = shared.ops.length;
    const asking = Array.from({ length: size.clients }, () => new Asker(shared));
    for (let round = 0; round <= size.kills; round++) {
      const until = setUpOps + Math.ceil(((round + 1) * size.ops) / (size.kills + 1));
      const { child } = server;
      await Promise.all(asking.map((asker) => asker.askUntil(until, client, () => child.kill('SIGKILL'))));
      client.close();
      await ended(child);
      shared.kills++;
      say(`${shared.ops.length} operations, killed ${shared.kills} times`);
      if (round === size.kills) break;
      server = await serve(data);
      client = new Client(data, size.clients);
    }
    const unanswered = asking.flatMap((asker) => asker.unanswered ?? []);
    return outcomeOf(data, shared, unanswered, shared.ops.length - setUpOps);
  });
}

/** What was done before all clients began, as operations before the first moment. */
const opsOf = (setUp: Promises): Op[] =>
  setUp.answers.map(({ act, answer }) => ({ act, asked: -1, answered: -1, answer, isRepeat: false }));

class Asker {
  readonly #shared: Shared;
  readonly #done: Act[] = [];
  /** Asked, and not answered yet: asked again after a crash, as of when it was first asked. */
  #open: { act: Act; asked: number; isRepeat: boolean } | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  get unanswered(): Unanswered | undefined {
    return this.#open;
  }

  /** Asks until so many operations are done in all; who sees that first kills the server. */
  async askUntil(ops: number, client: Client, kill: () => void): Promise<void> {
    const { chance } = this.#shared;
    for (;;) {
      if (chance.below(100) === 0) await this.#read(client);
      this.#open ??= this.#next();
      const reply = await client.act(this.#open.act).catch(() => undefined);
      if (reply === undefined) return;
      this.#answered(reply);
      if (this.#shared.ops.length === ops) kill();
    }
  }

  #next() {
    const { chance } = this.#shared;
    const earlier = this.#done[chance.below(20) === 0 ? chance.below(this.#done.length + 1) : this.#done.length];
    const act = earlier ?? (chance.below(10) === 0 ? this.#say() : this.#vote());
    return { act, asked: this.#shared.moment++, isRepeat: earlier !== undefined };
  }

  #vote(): Act {
    const { chance, people, statements } = this.#shared;
    const isHot = chance.below(2) === 0;
    const actor = people[chance.below(isHot ? HOT : people.length)];
    const statement = statements[chance.below(isHot ? HOT : statements.length)];
    const input = { statement, value: values[chance.below(3)] };
    const key = `history-${this.#shared.keys++}`;
    return { slug: SLUG, command: 'vote.cast', input, actor, role: 'participant', key };
  }

  /** What several others are saying in the same words at about this time. */
  #say(): Act {
    const key = this.#shared.keys++;
    return byOperator('statement.submit', { text: `Said at about ${Math.floor(key / 60)}.` }, `history-${key}`);
  }

  #answered({ status, body }: Reply): void {
    if (!this.#open || typeof body !== 'object' || body === null) throw new Error(`An answer of status ${status}.`);
    const { act } = this.#open;
    const answered = this.#shared.moment++;
    if ('n' in body && 'events' in body) {
      // As lane.ts answers; the check holds it against the journal.
      const answer = body as { n: number; events: [] };
      this.#shared.ops.push({ ...this.#open, answered, answer });
      if (answer.events.length > 0) this.#done.push(act);
    } else {
      this.#shared.ops.push({ ...this.#open, answered, answer: refusalIn(body) });
    }
    this.#open = undefined;
  }

  async #read(client: Client): Promise<void> {
    const asked = this.#shared.moment++;
    const reply = await client.get(`/p/${SLUG}.json`).catch(() => undefined);
    const n = reply && figuresIn(reply.body);
    if (n !== undefined) this.#shared.readings.push({ asked, answered: this.#shared.moment++, n });
  }
}

function refusalIn(body: object): { refused: string; names: string } {
  // As replies.ts words it.
  const { refused, params } = body as { refused: string; params?: { statement?: string } };
  return { refused, names: params?.statement ?? '' };
}

/** The journal size that the figures of a page are of; undefined while it has none. */
function figuresIn(body: unknown): number | undefined {
  // As views/overview.ts has it.
  const { input } = body as { input?: { n: number } | null };
  return input?.n;
}

async function outcomeOf(
  data: string,
  shared: Shared,
  unanswered: readonly Unanswered[],
  operations: number,
): Promise<Outcome> {
  const { ops, readings, size, kills } = shared;
  const { processes } = await look(data);
  const rows = processes.get(SLUG)?.rows ?? [];
  const found = anomalies({ ops, unanswered, readings }, rows);
  const of = (fits: (op: Op) => boolean) => ops.filter(fits).length;
  return {
    checks: [
      atLeast('operations', operations, size.ops),
      atLeast('clients at once', size.clients, 20),
      exactly('kills between and at the end', kills, size.kills + 1),
      none('anomalies', found.length),
    ],
    seen: {
      rows: rows.length,
      votesThatChanged: of(
        ({ act, answer }) => act.command === 'vote.cast' && 'n' in answer && answer.events.length > 0,
      ),
      votesThatWereSoAlready: of(({ answer }) => 'n' in answer && answer.events.length === 0),
      repeats: of(({ isRepeat }) => isRepeat),
      textsSaidAlready: of(({ answer }) => 'refused' in answer),
      pagesRead: readings.length,
    },
    wrong: found.slice(0, 20),
  };
}
