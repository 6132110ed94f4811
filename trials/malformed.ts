/** Requests that nobody should send, by the ten thousand, to the real server: it answers each of them, soon, and changes nothing it refuses. */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { Accounts } from '../src/app/accounts.ts';
import { Site } from '../src/app/site.ts';
import { SiteKey } from '../src/app/siteKey.ts';
import { type Random, random } from '../src/base/random.ts';
import { isRefusal } from '../src/base/result.ts';
import { SqliteStore } from '../src/store/sqlite.ts';
import { routes } from '../src/web/server.ts';
import { type Aims, type Malformed, malformed } from './malformedRequests.ts';
import { look } from './promises.ts';
import { ended, serve, stop } from './server.ts';
import { atLeast, atMost, inFolder, none, type Options, type Outcome, percentile, type Trial } from './trial.ts';

interface Size {
  readonly requests: number;
  /** Enough of them that none acts so often as to be put off. */
  readonly people: number;
  /** Of one answer. In the slice it is there to find what hangs: tests run beside others, on machines that are busy. */
  readonly longestMs: number;
}

const fullSize: Size = { requests: 50_000, people: 1_000, longestMs: 2_000 };
const sliceSize: Size = { requests: 1_500, people: 60, longestMs: 20_000 };
const AT_ONCE = 8;
const PATIENCE_MS = 30_000;
const OWN_KEY = /^malformed-\d+$/;
/** What the server opens by itself where there is nothing yet. */
const SLUG = 'routing-security';

export const malformedTrial: Trial = {
  summary: 'malformed requests, made from what each command says it takes',
  run: (options) => runMalformed(options.full ? fullSize : sliceSize, options),
};

async function runMalformed({ requests, people, longestMs }: Size, { seed, say }: Options): Promise<Outcome> {
  return inFolder(async (folder) => {
    const data = join(folder, 'data');
    await stop((await serve(data)).child, 'SIGTERM');
    const aims = await peopled(data, people);
    const before = (await look(data)).processes;
    const { child, address } = await serve(data, { PLENARY_TRUST_PROXY: '1' });
    const seen = new Seen(longestMs);
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    let sent = 0;
    const chance = random(seed);
    const one = async () => {
      while (sent < requests && child.exitCode === null) {
        const number = sent++;
        const key = `malformed-${number}`;
        const asked = malformed(chance, aims, key);
        seen.add(asked, key, await answerTo(agent, address, asked, addressFrom(chance)).catch(String));
        if (number > 0 && number % 5_000 === 0) say(`${number} sent`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    agent.destroy();
    const crashed = (await survived(child, address)) ? 0 : 1;
    const after = (await look(data)).processes;
    return outcomeOf(seen, crashed, grown(before, after), { opened: after.size - before.size, longestMs });
  });
}

type Processes = Awaited<ReturnType<typeof look>>['processes'];

/** The keys of the rows that came to be, one for each. */
function grown(before: Processes, after: Processes): (string | undefined)[] {
  return [...after].flatMap(([slug, { rows }]) =>
    rows.slice(before.get(slug)?.rows.length ?? 0).map(({ row }) => row.key),
  );
}

/** Accounts with a session each: participants, conveners, moderators and strangers to the process. */
async function peopled(data: string, people: number): Promise<Aims> {
  const store = new SqliteStore(join(data, 'plenary.db'));
  const accounts = new Accounts({ rows: store.accounts, key: new SiteKey(randomBytes(32)) });
  const site = await Site.open(store, { newBytes: randomBytes, failed: (error) => console.error(error) });
  const lane = (await site.hosted(SLUG))?.lane;
  if (!lane) throw new Error('The server has opened no sample.');
  const kinds = [['convener', 'moderator'], ['chair'], [], ['participant'], ['participant']];
  const cookies: string[] = [];
  for (let i = 0; i < people; i++) {
    const kind = kinds[i % kinds.length];
    const account = await accounts.newAccount({ roles: kind.filter((role) => role !== 'participant') });
    const { token } = await accounts.sessions.start(account);
    cookies.push(`plenary-session=${token}`);
    if (!kind.includes('participant')) continue;
    const actor = { id: 'visitor', roles: ['visitor'], account, level: 1 } as const;
    const joined = await lane.submit({ command: 'participant.join', input: {}, actor });
    if (isRefusal(joined)) throw new Error(`Nobody can join: ${joined.refused}`);
  }
  const { statements, participants } = lane.process.nouns;
  const ids = [...statements.list.slice(0, 20).map(({ id }) => id), participants.ids.idAt(0)];
  await site.close();
  return { ...addresses(ids[0]), slug: SLUG, cookies, ids };
}

/** Every address that the server knows, but commands. */
function addresses(id: string): Pick<Aims, 'paths' | 'posts'> {
  const filled = (path: string) => path.replace(':slug', SLUG).replace(':id', id).replace(/:\w+/, 'nobody');
  const of = (wanted: string) => routes.filter(({ method }) => method === wanted).map(({ path }) => filled(path));
  return {
    paths: of('GET').filter((path) => !path.endsWith('/events')),
    posts: of('POST').filter((path) => path !== '/sign-out'),
  };
}

/** Each from somewhere else, as a proxy would say: how much one address may ask is not what is tried here. */
const addressFrom = (chance: Random): string => [10, 0, 0, 0].map((part) => part || 1 + chance.below(250)).join('.');

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly ms: number;
}

/** Rejects where no whole answer came. */
function answerTo(agent: Agent, address: string, asked: Malformed, from: string): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { ...asked.headers, 'X-Forwarded-For': from };
    const sent = request({ agent, hostname, port, method: asked.method, path: asked.path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, ms: performance.now() - started });
      });
    });
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error('No answer.')));
    sent.on('error', reject).end(asked.body);
  });
}

/** What came back, counted; the first of what went wrong, in words. */
class Seen {
  readonly statuses: Record<string, number> = {};
  readonly codes: Record<string, number> = {};
  readonly times: number[] = [];
  readonly wrong: string[] = [];
  readonly accepted = new Set<string>();
  readonly refused = new Set<string>();
  failed = 0;
  unanswered = 0;
  wordless = 0;
  readonly #longestMs: number;

  constructor(longestMs: number) {
    this.#longestMs = longestMs;
  }

  add({ method, path, headers, body }: Malformed, key: string, answer: Answer | string): void {
    const what = () => `${method} ${path.slice(0, 120)} ${headers['Content-Type'] ?? ''} ${(body ?? '').slice(0, 200)}`;
    if (typeof answer === 'string') {
      this.unanswered++;
      this.#remember(`${answer}: ${what()}`);
      return;
    }
    const { status, ms } = answer;
    this.times.push(ms);
    this.statuses[status] = (this.statuses[status] ?? 0) + 1;
    if (ms > this.#longestMs) this.#remember(`${Math.round(ms)} ms: ${what()}`);
    if (status >= 500) {
      this.failed++;
      this.#remember(`${status}: ${what()}`);
    }
    if (status < 400) this.accepted.add(key);
    else this.#refusal(key, answer, what);
  }

  /** As JSON, a refusal has its code and its sentence; otherwise it is a page, or the head of one. */
  #refusal(key: string, { headers, body, status }: Answer, what: () => string): void {
    this.refused.add(key);
    const type = headers['content-type'] ?? '';
    if (!type.includes('json') || body === '') {
      const isPage = body === '' || (type.includes('html') && body.includes('<h1'));
      if (!isPage) this.#wordless(status, what);
      return;
    }
    const { refused, sentence } = JSON.parse(body);
    if (typeof refused !== 'string' || typeof sentence !== 'string' || sentence === '') this.#wordless(status, what);
    this.codes[refused] = (this.codes[refused] ?? 0) + 1;
  }

  #wordless(status: number, what: () => string): void {
    this.wordless++;
    this.#remember(`${status} without a code and a sentence: ${what()}`);
  }

  #remember(line: string): void {
    if (this.wrong.length < 20) this.wrong.push(line);
  }
}

/** Still there, still answering, and gone in peace when asked to. */
async function survived(child: ChildProcess, address: string): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return false;
  const { status } = await fetch(`${address}/readyz`);
  child.kill('SIGTERM');
  return status === 200 && (await ended(child)) === 0;
}

function outcomeOf(
  seen: Seen,
  crashed: number,
  rows: readonly (string | undefined)[],
  { opened, longestMs }: { opened: number; longestMs: number },
): Outcome {
  const keys = new Set(rows.filter((key) => key !== undefined));
  // Some keys are used by many: of those, somebody else may have been let do what they asked for.
  const ofRefused = [...keys].filter((key) => seen.refused.has(key));
  const ofNobody = [...keys].filter((key) => !seen.accepted.has(key) && OWN_KEY.test(key));
  return {
    checks: [
      atLeast('requests', seen.times.length + seen.unanswered, sliceSize.requests),
      none('answered 5xx', seen.failed),
      none('not answered', seen.unanswered),
      atMost('slowest answer, ms', Math.round(percentile(seen.times, 100)), longestMs),
      none('refusals without code and sentence', seen.wordless),
      none('rows of requests that were refused', ofRefused.length),
      none('rows that nobody asked for', ofNobody.length),
      none('crashes', crashed),
    ],
    seen: {
      statuses: seen.statuses,
      codes: seen.codes,
      medianMs: Math.round(percentile(seen.times, 50) * 10) / 10,
      p99Ms: Math.round(percentile(seen.times, 99) * 10) / 10,
      accepted: seen.accepted.size,
      rows: rows.length,
      processesOpened: opened,
    },
    wrong: seen.wrong,
  };
}
