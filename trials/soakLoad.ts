/** The load of soak.ts: a mix of requests, each sent when it is due, and lines that listen for news. */
import { Agent, type ClientRequest, get } from 'node:http';
import { setTimeout as inAMoment } from 'node:timers/promises';
import type { Random } from '../src/base/random.ts';
import { give, join, openProcess, SLUG } from './clients.ts';
import { type Act, nameOf, Promises } from './promises.ts';
import { answerIn, Client, type Reply } from './server.ts';

export interface LoadSize {
  readonly seconds: number;
  readonly sampledEvery: number;
  readonly people: number;
  readonly statements: number;
  /** Of each person, before it begins: their later votes are on the same statements. */
  readonly votes: number;
}

export const A_SECOND = 50;
/** Between two new statements, in seconds; what is said meanwhile has been said before, and is refused. */
const NEWLY_SAID = 120;
/** With more questions open than this the server no longer answers, and there is nothing to measure. */
const MOST_OPEN = 6000;
/** A line that was idle for long may be closed just when it is used again: the same question goes out once more. */
const ATTEMPTS = 3;
const values = ['agree', 'disagree', 'pass'] as const;

/** A page that listens for news. */
export class Line {
  isOpen = true;
  news = 0;
  /** The journal size of the figures it was told of last. */
  n = -1;
  readonly #request: ClientRequest;
  #rest = '';

  private constructor(request: ClientRequest) {
    this.#request = request;
  }

  /** Resolves with the first news, which tells where the figures are now. */
  static open(address: string): Promise<Line> {
    return new Promise((resolve, reject) => {
      const request = get(`${address}/p/${SLUG}/events`, { agent: false }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`No news: status ${response.statusCode}.`));
        response.setEncoding('utf8').on('data', (text: string) => {
          line.#hear(text);
          if (line.news > 0) resolve(line);
        });
        response
          .on('error', () => {})
          .on('close', () => {
            line.isOpen = false;
            reject(new Error('The line was cut.'));
          });
      });
      const line = new Line(request);
      request.on('error', reject);
    });
  }

  leave(): void {
    this.#request.destroy();
  }

  #hear(text: string): void {
    const messages = (this.#rest + text).split('\n\n');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      const n = /^data: \{"n":(\d+)\}$/.exec(message)?.[1];
      if (n === undefined) continue;
      this.news++;
      this.n = Number(n);
    }
  }
}

interface Kind {
  readonly name: string;
  /** How many of a hundred requests are of this kind. */
  readonly of100: number;
  readonly expects: readonly number[];
  ask(load: Load): Promise<number>;
}

const page = (name: string, of100: number, path: (load: Load) => string, status = 200): Kind => ({
  ...{ name, of100, expects: [status] },
  ask: (load) => load.read(path(load)),
});

const kinds: readonly Kind[] = [
  { name: 'vote', of100: 46, expects: [200], ask: (load) => load.vote() },
  { name: 'vote, sent twice', of100: 3, expects: [200], ask: (load) => load.sendAgain() },
  { name: 'statement', of100: 1, expects: [200, 409], ask: (load) => load.speak() },
  { name: 'listening for a moment', of100: 1, expects: [200], ask: (load) => load.visit() },
  page('common ground', 11, () => `/p/${SLUG}/common-ground`),
  page('common ground, JSON', 6, () => `/p/${SLUG}/common-ground.json`),
  page('process', 8, () => `/p/${SLUG}`),
  page('process, JSON', 4, () => `/p/${SLUG}.json`),
  page('statement page', 7, (load) => `/p/${SLUG}/statements/${load.anyStatement()}`),
  page('statement page, JSON', 3, (load) => `/p/${SLUG}/statements/${load.anyStatement()}.json`),
  page('sample process', 3, () => '/p/routing-security/common-ground'),
  page('home', 3, () => '/'),
  page('statement that is not there', 1, () => `/p/${SLUG}/statements/stm_nowhere`, 404),
  page('process that is not there', 1, () => '/p/nobodys-question.json', 404),
  page('readiness', 1, () => '/readyz'),
  { name: 'metrics', of100: 1, expects: [200], ask: async (load) => (await load.ask('/metrics')).status },
];
const ofHundred = kinds.flatMap((kind) => Array<Kind>(kind.of100).fill(kind));

export class Load {
  readonly promises = new Promises();
  readonly replies = new Map<string, { statuses: Record<number, number>; ms: number[] }>();
  readonly wrong: string[] = [];
  /** Requests by now; of which so many got no reply, another status than they should, or another answer than before. */
  asked = 0;
  unanswered = 0;
  unexpected = 0;
  answeredOtherwise = 0;
  /** Questions that went out once more, since their line was cut before a reply. */
  cut = 0;
  seconds = 0;
  readonly #address: string;
  readonly #size: LoadSize;
  readonly #chance: Random;
  /** People write through the socket, which lets each be whoever they are, and read over TCP as browsers do. */
  readonly #socket: Client;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #open = new Set<Promise<void>>();
  /** The last that changed something. */
  #changed: Act | undefined;
  #statements: string[] = [];
  #people: string[] = [];

  constructor(data: string, address: string, size: LoadSize, chance: Random) {
    this.#socket = new Client(data, 32);
    this.#address = address;
    this.#size = size;
    this.#chance = chance;
  }

  async prepare(): Promise<void> {
    const { people, statements, votes } = this.#size;
    this.#statements = await openProcess(this.#socket, this.promises, statements);
    const joins = Array.from({ length: people }, (_, i) => join(this.#socket, this.promises, `person-${i}-joins`));
    this.#people = await Promise.all(joins);
    const vote = async (person: number) => {
      for (let i = 0; i < votes; i++) {
        await give(this.#socket, this.promises, this.#voteOf(person, i, `first-${person}-${i}`));
      }
    };
    await Promise.all(this.#people.map((_, person) => vote(person)));
  }

  /** Every request goes out when it is due, whatever became of those before. */
  async run(sample: (seconds: number) => void): Promise<void> {
    const begun = performance.now();
    const { seconds, sampledEvery } = this.#size;
    for (; this.asked < seconds * A_SECOND; this.asked++) {
      const due = begun + (1000 * this.asked) / A_SECOND;
      const early = due - performance.now();
      if (early > 0) await inAMoment(early);
      if (this.asked % (sampledEvery * A_SECOND) === 0) sample(this.asked / A_SECOND);
      const replied = this.#send(ofHundred[this.#chance.below(100)], due).finally(() => this.#open.delete(replied));
      this.#open.add(replied);
      if (this.#open.size > MOST_OPEN) throw new Error(`${MOST_OPEN} requests are open: the server does not answer.`);
    }
    await Promise.all(this.#open);
    this.seconds = (performance.now() - begun) / 1000;
    sample(seconds);
  }

  async #send({ name, expects, ask }: Kind, due: number): Promise<void> {
    const of = this.replies.get(name) ?? { statuses: {}, ms: [] };
    this.replies.set(name, of);
    try {
      const status = await ask(this);
      of.ms.push(performance.now() - due);
      of.statuses[status] = (of.statuses[status] ?? 0) + 1;
      if (expects.includes(status)) return;
      this.unexpected++;
      this.#remember(`${name}: ${status}`);
    } catch (error) {
      this.unanswered++;
      this.#remember(`${name}: ${error}`);
    }
  }

  /** Somebody says again what they think, or has come to think otherwise. */
  async vote(): Promise<number> {
    const [person, i] = [this.#chance.below(this.#size.people), this.#chance.below(this.#size.votes)];
    return this.#give(this.#voteOf(person, i, `soak-vote-${this.asked}`));
  }

  /** What has changed something is sent once more, with its key: the answer must be the one it had. */
  async sendAgain(): Promise<number> {
    const act = this.#changed;
    if (!act) return this.vote();
    const before = JSON.stringify(this.promises.answerTo(nameOf(act))?.events);
    const reply = await this.#again(() => this.#socket.act(act));
    if (reply.status === 200 && JSON.stringify(answerIn(reply).events) !== before) this.answeredOtherwise++;
    return reply.status;
  }

  async speak(): Promise<number> {
    const input = { text: `Said in part ${Math.floor(this.asked / A_SECOND / NEWLY_SAID)}.` };
    const actor = this.#people[this.#chance.below(this.#people.length)];
    const by = { slug: SLUG, actor, role: 'participant' as const, key: `soak-statement-${this.asked}` };
    return this.#give({ ...by, command: 'statement.submit', input });
  }

  async visit(): Promise<number> {
    (await this.#again(() => Line.open(this.#address))).leave();
    return 200;
  }

  /** Asks what browsers may not: through the socket. */
  ask(path: string): Promise<Reply> {
    return this.#again(() => this.#socket.get(path));
  }

  async metrics(): Promise<string> {
    return String((await this.ask('/metrics')).body);
  }

  /** Reads a page as browsers do, and forgets it. */
  read(path: string): Promise<number> {
    const options = { agent: this.#agent, headers: { 'Accept-Encoding': 'gzip', Cookie: 'plenary-session=ended' } };
    const once = () =>
      new Promise<number>((resolve, reject) => {
        const asked = get(this.#address + path, options, (response) => {
          response.on('end', () => resolve(response.statusCode ?? 0)).on('error', reject);
          response.on('close', () => reject(new Error('The reply was cut.'))).resume();
        });
        asked.on('error', reject);
      });
    return this.#again(once);
  }

  anyStatement(): string {
    return this.#statements[this.#chance.below(this.#statements.length)];
  }

  close(): void {
    this.#socket.close();
    this.#agent.destroy();
  }

  async #give(act: Act): Promise<number> {
    this.promises.note({ is: 'sending', act });
    const reply = await this.#again(() => this.#socket.act(act));
    if (reply.status !== 200) return reply.status;
    const answer = answerIn(reply);
    this.promises.note({ is: 'acknowledged', act: nameOf(act), ...answer });
    if (answer.events.length > 0) this.#changed = act;
    return 200;
  }

  /** Two camps, which agree on a third of the statements. */
  #voteOf(person: number, i: number, key: string): Act {
    const place = (person + i) % this.#statements.length;
    const view = place % 3 === 0 || (person + place) % 2 === 0 ? 0 : 1;
    const value = values[this.#chance.below(10) < 6 ? view : this.#chance.below(3)];
    const input = { statement: this.#statements[place], value };
    return { slug: SLUG, command: 'vote.cast', input, actor: this.#people[person], role: 'participant', key };
  }

  async #again<T>(ask: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask();
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
        this.cut++;
      }
    }
  }

  #remember(line: string): void {
    if (this.wrong.length < 20) this.wrong.push(line);
  }
}
