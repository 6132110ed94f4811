/** People who take part over the socket of a server: each has one question open at a time, and asks it again until answered. */
import type { Random } from '../src/base/random.ts';
import { MOST_A_DAY } from '../src/domain/statements.ts';
import { charter } from '../test/given.ts';
import { type Act, nameOf, type Promises } from './promises.ts';
import { answerIn, type Client, idIn } from './server.ts';

export const SLUG = 'trial';
const values = ['agree', 'pass', 'disagree'] as const;

/** Opens a process without deadlines, with statements to vote on; returns their ids. */
export async function openProcess(client: Client, promises: Promises, statements: number): Promise<string[]> {
  promises.note({ is: 'opening', slug: SLUG });
  const open = { command: 'process.open', input: { ...charter, slug: SLUG, stages: [] } };
  const { status, body } = await client.post('/processes', { orders: [open] }, { 'Idempotency-Key': 'trial-opens' });
  if (status !== 200) throw new Error(`No process: ${status} ${JSON.stringify(body)}`);
  promises.note({ is: 'opened', slug: SLUG });
  const ids: string[] = [];
  for (let i = 0; i < statements; i++) {
    const act = byOperator('statement.submit', { text: `Statement ${i}.` }, `statement-${i}`);
    ids.push(idIn(await give(client, promises, act), 'statement'));
  }
  return ids;
}

export const byOperator = (command: string, input: Act['input'], key: string): Act => ({
  slug: SLUG,
  command,
  input,
  actor: 'operator',
  role: 'operator',
  key,
});

/** A participant who has joined; the key tells them apart. */
export async function join(client: Client, promises: Promises, key: string): Promise<string> {
  return idIn(await give(client, promises, byOperator('participant.join', { seat: 'private' }, key)), 'participant');
}

/** Sends a command and notes what became of it. Rejects where no reply came. */
export async function give(client: Client, promises: Promises, act: Act) {
  promises.note({ is: 'sending', act });
  const answer = answerIn(await client.act(act));
  promises.note({ is: 'acknowledged', act: nameOf(act), ...answer });
  return answer;
}

export class Writer {
  readonly #person: string;
  readonly #name: string;
  readonly #statements: readonly string[];
  readonly #chance: Random;
  readonly #votes = new Map<string, number>();
  #open: Act | undefined;
  #count = 0;
  #said = 0;

  constructor(name: string, person: string, statements: readonly string[], chance: Random) {
    this.#name = name;
    this.#person = person;
    this.#statements = statements;
    this.#chance = chance;
  }

  /** Asks until the server is gone; what had no answer then is asked first the next time. */
  async writeUntilCut(client: Client, promises: Promises, onAnswer: () => void): Promise<void> {
    for (;;) {
      this.#open ??= this.#next();
      promises.note({ is: 'sending', act: this.#open });
      const reply = await client.act(this.#open).catch(() => undefined);
      if (reply === undefined) return;
      promises.note({ is: 'acknowledged', act: nameOf(this.#open), ...answerIn(reply) });
      this.#open = undefined;
      onAnswer();
    }
  }

  /** Mostly votes that change something, some statements, now and then a new person. */
  #next(): Act {
    const key = `${this.#name}-${this.#count++}`;
    const what = this.#chance.below(20);
    if (what === 0) return byOperator('participant.join', { seat: 'governments', organisation: key }, key);
    const by = { slug: SLUG, actor: this.#person, role: 'participant' as const, key };
    if (what <= 2 && this.#said++ < MOST_A_DAY)
      return { ...by, command: 'statement.submit', input: { text: `Said by ${key}.` } };
    const statement = this.#statements[this.#chance.below(this.#statements.length)];
    const value = ((this.#votes.get(statement) ?? -1) + 1 + this.#chance.below(2)) % 3;
    this.#votes.set(statement, value);
    return { ...by, command: 'vote.cast', input: { statement, value: values[value] } };
  }
}
