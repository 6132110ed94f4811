/**
 * Payloads through every text of every command, and into every page: in Chromium, with the content security policy as it is
 * sent and without it. Nothing may run, and the policy must find nothing to refuse: what it refuses got too far.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import { type Browser, chromium } from 'playwright-core';
import type { Accounts } from '../src/app/accounts.ts';
import { createServer as createSite } from '../src/web/server.ts';
import { emptySite, type Given, ORIGIN, standing } from '../test/site.ts';
import { Corpus } from './corpus.ts';
import { type Cast, fill } from './filled.ts';
import { payloads as all } from './payloads.ts';
import { atLeast, exactly, none, type Options, type Outcome, type Trial } from './trial.ts';
import { type Made, needs, page, type Viewer, type Visit, viewers, visitsOf } from './visits.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const whyNoBrowser = existsSync(executablePath)
  ? undefined
  : `no Chromium at ${executablePath}; name one in CHROMIUM`;

class Trying {
  readonly given: Given;
  readonly app: Hono;
  readonly accounts: Accounts;
  readonly ran: string[] = [];
  readonly refused: string[] = [];
  readonly failed: string[] = [];
  /** By kind: how many were looked at, and how many showed a payload. */
  readonly kinds = new Map<string, { looked: number; showing: number }>();
  readonly cookies = new Map<Viewer, string>();
  cast: Cast = { convener: '', moderator: '', participants: [] };
  pages = 0;
  at = '';

  /** Lets so many hours pass on the site. */
  readonly later: (hours: number) => void;

  constructor(given: Given, later: (hours: number) => void) {
    this.later = later;
    const own = standing(given.site);
    this.given = given;
    this.accounts = own.doors.accounts;
    const failed = (error: unknown) => given.failures.push(error);
    this.app = createSite({ site: given.site, operator: false, failed, version: '0', ...own });
  }

  async begin(payloads: readonly string[]): Promise<void> {
    const account = () => this.accounts.newAccount();
    const participants = await Promise.all(Array.from({ length: 6 }, account));
    this.cast = { convener: await account(), moderator: await account(), participants };
    await this.accounts.addRoles(this.cast.convener, ['opener']);
    const people: [Viewer, string][] = [
      ['participant', participants[0] ?? ''],
      ['newcomer', participants[5] ?? ''],
      ['moderator', this.cast.moderator],
      ['convener', this.cast.convener],
    ];
    for (const [viewer, id] of people) {
      const { token } = await this.accounts.sessions.start(id, { label: payloads[0] });
      this.cookies.set(viewer, `plenary-session=${token}`);
    }
  }

  /** Labels as no rule has cleaned them. */
  async label(payloads: readonly string[]): Promise<void> {
    const [account = ''] = this.cast.participants;
    for (const [i, label] of payloads.entries()) {
      const id = Buffer.from(`key ${i}`).toString('base64url');
      const key = { publicKey: '', counter: 0, transports: [], createdDay: 20_000 };
      await this.given.site.store.accounts.savePasskey({ id, account, label: label.slice(0, 60), ...key });
      await this.accounts.sessions.issue(account, label.slice(0, 60), { may: 'read', processes: 'own' }, 9);
    }
  }

  readonly hosted = (slug: string) => this.given.hosted(slug);

  async made(path: string, viewer: Viewer, init: RequestInit = {}): Promise<Made> {
    const headers = {
      'Accept-Encoding': 'identity',
      ...Object(init.headers),
      ...(this.cookies.has(viewer) && { Cookie: this.cookies.get(viewer) }),
    };
    const reply = await this.app.request(ORIGIN + path, { ...init, headers });
    return {
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      body: Buffer.from(await reply.arrayBuffer()),
    };
  }
}

const POLICY_IN_FILE = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The same without any policy. */
function bare({ status, headers, body }: Made): Made {
  const { 'content-security-policy': _, ...rest } = headers;
  const isPage = headers['content-type']?.startsWith('text/html');
  return { status, headers: rest, body: isPage ? Buffer.from(body.toString().replace(POLICY_IN_FILE, '')) : body };
}

const LOOKED_AT = '/looked-at';
/** So many pages, one after the other. */
const A_TAB = 100;

/** A server whose one page is what is to be looked at; what pages fetch comes from the application. */
async function serving(trying: Trying, next: () => Made | undefined): Promise<{ address: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const made =
      path === LOOKED_AT ? next() : path.startsWith('/assets/') ? await trying.made(path, 'stranger') : undefined;
    if (made) response.writeHead(made.status, made.headers).end(made.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A browser that looks at pages, and tells of what runs and what its policy refuses. */
async function opened(browser: Browser, trying: Trying) {
  let next: Made | undefined;
  const { address, close } = await serving(trying, () => next);
  const context = await browser.newContext();
  await context.exposeFunction('ran', () => void trying.ran.push(trying.at));
  await context.exposeFunction('policyRefused', (what: string) => void trying.refused.push(`${trying.at}: ${what}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      // Exposed above, and so unknown to the types of a page.
      const { policyRefused } = window as unknown as { policyRefused(what: string): void };
      policyRefused(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  let tab = await context.newPage();
  async function look(made: Made, at: string): Promise<void> {
    next = made;
    trying.at = at;
    trying.pages++;
    // A tab that has seen many pages holds much of them.
    if (trying.pages % A_TAB === 0) {
      await tab.close();
      tab = await context.newPage();
    }
    await tab.goto(address + LOOKED_AT, { waitUntil: 'load' });
    // What is folded is unfolded; events of what is shown come with the next frame, and are waited for.
    await tab.evaluate(async () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
  }
  return { look, close };
}

type Look = Awaited<ReturnType<typeof opened>>['look'];

/** What is sent as a file is opened by whoever keeps it: nothing is left of what came with it but its type. */
function shown(made: Made): Made {
  const { 'content-disposition': disposition, 'content-type': type = '' } = made.headers;
  return disposition === undefined ? made : { ...made, headers: { 'content-type': type } };
}

const hasPolicy = ({ headers, body }: Made): boolean =>
  headers['content-security-policy'] !== undefined || POLICY_IN_FILE.test(body.toString());

type Policy = 'on' | 'off';

async function visit(
  trying: Trying,
  look: Look,
  each: Visit,
  viewer: Viewer,
  policies: readonly Policy[] = ['off', 'on'],
) {
  for (const policy of policies) {
    const off = policy === 'off';
    // Whoever may see most, without the policy; and with it, one after the other, everybody.
    const who = off ? 'convener' : viewer;
    const made = shown(await each.make(needs[each.kind] && off ? needs[each.kind] : who));
    if (made.status >= 500) trying.failed.push(`${each.kind}: ${made.status}`);
    if (!made.headers['content-type']?.startsWith('text/html')) continue;
    if (!hasPolicy(made)) trying.failed.push(`${each.kind}: no policy`);
    const { looked = 0, showing = 0 } = trying.kinds.get(each.kind) ?? {};
    trying.kinds.set(each.kind, { looked: looked + 1, showing: showing + Number(made.body.includes('ran(')) });
    await look(off ? bare(made) : made, `${each.kind}, ${who}, policy ${policy}`);
  }
}

/** A page that escapes nothing: it must run without the policy, and be refused with it, or nothing here says anything. */
async function control(trying: Trying, look: Look): Promise<{ ran: number; refused: number }> {
  const { headers } = await trying.made('/', 'stranger');
  const body = Buffer.from('<!doctype html><title>x</title><img src=x onerror=ran()><script>ran()</script>');
  const made = { status: 200, headers: { ...headers, 'content-type': 'text/html' }, body };
  await look(bare(made), 'control');
  await look(made, 'control');
  const seen = { ran: trying.ran.length, refused: trying.refused.length };
  trying.ran.length = 0;
  trying.refused.length = 0;
  return seen;
}

/**
 * Titles and names of conveners are short, and there is one of each in a process: in the end only they are left, and
 * each page that shows them is looked at once, with the policy or without it in turn.
 */
const NARROW = /: (change\.)?(title|convener)$/;

async function rounds(trying: Trying, look: Look, corpus: Corpus, payloads: readonly string[], { full, say }: Options) {
  const texts = together(payloads);
  let round = 0;
  for (; corpus.left.length > 0; round++) {
    const { left } = corpus;
    const before = corpus.usedOf(left);
    const isNarrow = round >= texts.length && corpus.left.every((field) => NARROW.test(field));
    const filled = await fill(trying.given.site, corpus, trying.cast, { round, later: trying.later });
    const three = [0, 1, 2].map((i) => texts[(round + i * SHIFT) % texts.length]);
    const visits = visitsOf(trying, filled, three).filter(({ ofProcess }) => ofProcess || !isNarrow);
    for (const [i, each] of visits.entries()) {
      if (!full && i % SLICED_ROUNDS !== round) continue;
      const policies: Policy[] = isNarrow ? [(round + i) % 2 === 0 ? 'off' : 'on'] : ['off', 'on'];
      await visit(trying, look, each, viewers[(round + i) % viewers.length], policies);
    }
    // What no process holds would be left for ever; that it was not given is a check that fails.
    if (corpus.usedOf(left) === before) break;
    if (round % 10 === 9) say(`${round + 1} processes, ${trying.pages} pages, ${corpus.left.length} fields left`);
  }
  await visit(trying, look, page(trying, 'home', '/'), 'stranger');
  await visit(trying, look, page(trying, 'account', '/account'), 'participant');
  return round;
}

/** As an address holds them: several at a time. */
function together(payloads: readonly string[]): string[] {
  const texts: string[] = [];
  for (let i = 0; i < payloads.length; i += 10) texts.push(payloads.slice(i, i + 10).join(' '));
  return texts;
}

const SHIFT = 7;
const SLICED_ROUNDS = 5;

/** Every so-manieth, from where the seed says. */
const some = (seed: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => all[(seed * 7 + i * 25) % all.length]);

async function trial(options: Options): Promise<Outcome> {
  const payloads = options.full ? all : some(options.seed, 24);
  const ahead = { ms: 0 };
  const given = await emptySite(() => Date.now() + ahead.ms);
  const trying = new Trying(given, (hours) => {
    ahead.ms += hours * 3_600_000;
  });
  const corpus = new Corpus(payloads);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage'],
  });
  try {
    await trying.begin(payloads);
    await trying.label(payloads);
    const { look, close } = await opened(browser, trying);
    const controlled = await control(trying, look);
    const processes = await rounds(trying, look, corpus, payloads, options);
    close();
    trying.failed.push(...given.failures.map(String));
    return outcome(trying, corpus, { payloads: payloads.length, processes, full: options.full, ...controlled });
  } finally {
    await browser.close();
    await given.close();
  }
}

function outcome(
  { ran, refused, failed, kinds, pages }: Trying,
  corpus: Corpus,
  seen: { payloads: number; processes: number; full: boolean; ran: number; refused: number },
): Outcome {
  const fields = Object.keys(corpus.counts).length;
  return {
    checks: [
      none('executions', ran.length),
      none('reports of the content security policy', refused.length),
      none('fields of commands that had not every payload', corpus.left.length),
      none('failures of the server', failed.length),
      atLeast('payloads', seen.payloads, seen.full ? 500 : 24),
      atLeast('text fields', fields, 40),
      exactly('executions on a page that escapes nothing, without the policy', seen.ran, 2),
      exactly('reports of the policy on the same page, with it', seen.refused, 2),
    ],
    seen: { pages, processes: seen.processes, kindsOfPages: Object.fromEntries(kinds), fields: corpus.counts },
    wrong: [...new Set([...ran.map((at) => `ran on ${at}`), ...refused, ...failed, ...corpus.left])].slice(0, 20),
  };
}

export const injection: Trial = {
  summary: 'payloads through every text of every command into every page, in Chromium: nothing runs',
  run: trial,
};
