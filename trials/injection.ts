/**
 * Payloads through every text of every command, and into every page: in Chromium, with the content security policy as it is
 * sent and without it. Nothing may run, and the policy must find nothing to refuse: what it refuses got too far.
 */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { Hono } from 'hono';
import type { Accounts } from '../src/app/accounts.ts';
import { paths } from '../src/web/paths.ts';
import { createServer } from '../src/web/server.ts';
import { analysisPage } from '../src/web/pages/report.ts';
import { emptySite, form, ORIGIN, standing, type Given } from '../test/site.ts';
import { Corpus } from './corpus.ts';
import { type Cast, fill, type Filled } from './filled.ts';
import { payloads as all } from './payloads.ts';
import { atLeast, exactly, none, type Options, type Outcome, type Trial } from './trial.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const whyNoBrowser = existsSync(executablePath) ? undefined : `no Chromium at ${executablePath}; name one in CHROMIUM`;

const viewers = ['stranger', 'participant', 'moderator', 'convener'] as const;
type Viewer = (typeof viewers)[number];

/** What a page is made of, before a browser gets it. */
interface Made {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** One page: how it is made, for whom. */
interface Visit {
  readonly kind: string;
  make(viewer: Viewer): Promise<Made>;
}

class Trying {
  readonly given: Given;
  readonly app: Hono;
  readonly accounts: Accounts;
  readonly ran: string[] = [];
  readonly refused: string[] = [];
  readonly failed: string[] = [];
  readonly kinds = new Map<string, number>();
  readonly cookies = new Map<Viewer, string>();
  cast: Cast = { convener: '', moderator: '', participants: [] };
  pages = 0;
  at = '';

  constructor(given: Given) {
    const own = standing(given.site);
    this.given = given;
    this.accounts = own.doors.accounts;
    const failed = (error: unknown) => given.failures.push(error);
    this.app = createServer({ site: given.site, operator: false, failed, version: '0', ...own });
  }

  async begin(payloads: readonly string[]): Promise<void> {
    const account = () => this.accounts.newAccount();
    const participants = [await account(), await account(), await account()];
    this.cast = { convener: await account(), moderator: await account(), participants };
    await this.accounts.addRoles(this.cast.convener, ['opener']);
    const people: [Viewer, string][] = [
      ['participant', participants[0] ?? ''],
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

  async made(path: string, viewer: Viewer, init: RequestInit = {}): Promise<Made> {
    const headers = { ...Object(init.headers), ...(this.cookies.has(viewer) && { Cookie: this.cookies.get(viewer) }) };
    const reply = await this.app.request(ORIGIN + path, { ...init, headers });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: Buffer.from(await reply.arrayBuffer()) };
  }
}

const page = (trying: Trying, kind: string, path: string): Visit => ({ kind, make: (viewer) => trying.made(path, viewer) });

/** Pages of one process, and what comes back from forms that are refused. */
function visitsOf(trying: Trying, { slug, statements, token }: Filled, texts: readonly string[]): Visit[] {
  const [one = '', two = '', three = ''] = texts.map(encodeURIComponent);
  const named: [string, string][] = [
    ['process', `${paths.process(slug)}?done=${one}`],
    ['common ground', paths.commonGround(slug)],
    ...statements.map((id): [string, string] => ['statement', `${paths.statement(slug, id)}?find=${two}`]),
    ['take part', `${paths.takePart(slug)}?statement=${statements.at(-2)}&done=${one}&language=${two}`],
    ['join', `${paths.join(slug)}?token=${encodeURIComponent(token)}`],
    ['join, strange token', `${paths.join(slug)}?token=${three}`],
    ['table', `${paths.table(slug)}?done=${two}`],
    ['mine', `${paths.mine(slug)}?from=${three}`],
    ['desk', `${paths.desk(slug)}?close=${one}`],
    ['queue', `${paths.queue(slug)}?page=${two}`],
    ['invitations', `${paths.invitations(slug)}?show=${three}&from=${one}`],
    ['invitations to print', `${paths.invitations(slug)}?slips=${two}`],
    ['charter', `${paths.charter(slug)}?done=${three}`],
    ['embed', `${paths.embed(slug)}?lang=${one}`],
    ['similar', `${paths.similar(slug)}?text=${two}`],
    ['convene', `${paths.convene()}?template=${three}&seats=${one}&regions=${two}`],
    ['sign in', `${paths.signIn()}?token=${two}&sent=${three}&lang=${one}`],
    ['api', `${paths.api()}?x=${three}`],
    ['no such process', `/p/${one}`],
    ['no such page', `/${two}`],
    ['no such statement', paths.statement(slug, texts[2] ?? '')],
  ];
  return [...named.map(([kind, path]) => page(trying, kind, path)), ...refusedForms(trying, slug, statements, texts), report(trying, slug, texts)];
}

/** Forms whose fields hold payloads, with one that does not fit: they come back with what was typed. */
function refusedForms(trying: Trying, slug: string, [statement = '']: readonly string[], texts: readonly string[]): Visit[] {
  const [text = '', more = ''] = texts;
  const long = `${text} ${more} `.repeat(60).slice(0, 4000);
  const post = (kind: string, command: string, onPage: string, fields: Record<string, string>): Visit => ({
    kind: `refused: ${kind}`,
    make: (viewer) => trying.made(paths.command(slug, command), viewer, form({ ...fields, _page: onPage, _about: fields._about ?? '' })),
  });
  return [
    post('join', 'participant.join', paths.join(slug), { organisation: long, region: text, interest: long, language: text, expertise: long, token: text }),
    post('statement', 'statement.submit', paths.takePart(slug), { text: long, language: text }),
    post('translation', 'statement.translate', paths.takePart(slug), { text: long, language: text, statement: text }),
    post('charter', 'charter.change', paths.charter(slug), { 'change.title': long, 'change.question': long, 'change.seats.0.name': long, 'change.seats.0.id': text, reason: long }),
    post('organisation', 'organisation.declare', paths.table(slug), { name: long, domain: text }),
    post('invitations', 'invitations.issue', paths.invitations(slug), { 'invitations.0.name': long, 'invitations.0.mail': text, days: text }),
    post('moderation', 'statement.moderate', paths.statement(slug, statement), { action: text, note: long, reason: text, statement, _about: text }),
    post('doubt', 'seat.contest', paths.table(slug), { why: long, participant: text, seat: text }),
    post('unknown', text.slice(0, 60), paths.process(slug), { [text]: text }),
  ];
}

/** The file of `analyze --html`, for whom it is alike. Its policy stands in the file itself. */
function report(trying: Trying, slug: string, [source = '']: readonly string[]): Visit {
  return {
    kind: 'report',
    async make() {
      const { conversation, figures } = (await trying.given.hosted(slug)).view();
      if (!figures) throw new Error('There are no figures to report.');
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      return { status: 200, headers, body: Buffer.from(analysisPage(conversation, figures, { source })) };
    },
  };
}

const POLICY_IN_FILE = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The same without any policy. */
function bare({ status, headers, body }: Made): Made {
  const { 'content-security-policy': _, ...rest } = headers;
  const isPage = headers['content-type']?.startsWith('text/html');
  return { status, headers: rest, body: isPage ? Buffer.from(body.toString().replace(POLICY_IN_FILE, '')) : body };
}

/** A browser that gets every answer from here, and tells of what runs and what its policy refuses. */
async function opened(browser: Browser, trying: Trying): Promise<{ context: BrowserContext; look(made: Made, at: string): Promise<void> }> {
  const context = await browser.newContext();
  await context.exposeFunction('ran', () => void trying.ran.push(trying.at));
  await context.exposeFunction('policyRefused', (what: string) => void trying.refused.push(`${trying.at}: ${what}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { policyRefused } = window as unknown as { policyRefused(what: string): void };
      policyRefused(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  let next: Made | undefined;
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const isPage = route.request().isNavigationRequest() && next !== undefined;
    if (!isPage && !pathname.startsWith('/assets/')) return route.abort();
    const { status, headers, body } = isPage && next ? next : await trying.made(pathname, 'stranger');
    return route.fulfill({ status, headers, body });
  });
  const tab = await context.newPage();
  return {
    context,
    async look(made, at) {
      next = made;
      trying.at = at;
      trying.pages++;
      await tab.goto(`${ORIGIN}/looked-at`, { waitUntil: 'load' });
      // What is folded is unfolded; events of what is shown come with the next frame, and are waited for.
      await tab.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      });
    },
  };
}

type Look = Awaited<ReturnType<typeof opened>>['look'];

async function visit(trying: Trying, look: Look, each: Visit, viewer: Viewer): Promise<void> {
  // Whoever may see most, without the policy; and with it, one after the other, everybody.
  for (const [who, off] of [['convener', true], [viewer, false]] as const) {
    const made = await each.make(needs[each.kind] && off ? needs[each.kind] : who);
    if (made.status >= 500) trying.failed.push(`${each.kind}: ${made.status}`);
    if (!made.headers['content-type']?.startsWith('text/html')) continue;
    if (!off && each.kind !== 'report' && !made.headers['content-security-policy']) trying.failed.push(`${each.kind}: no policy`);
    trying.kinds.set(each.kind, (trying.kinds.get(each.kind) ?? 0) + 1);
    await look(off ? bare(made) : made, `${each.kind}, ${who}, policy ${off ? 'off' : 'on'}`);
  }
}

/** Pages that say most to somebody else than the convener. */
const needs: Readonly<Record<string, Viewer>> = {
  'take part': 'participant',
  mine: 'participant',
  similar: 'participant',
  'refused: statement': 'participant',
  'refused: translation': 'participant',
  'refused: organisation': 'participant',
  'refused: join': 'stranger',
  join: 'stranger',
  account: 'participant',
};

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

async function rounds(trying: Trying, look: Look, corpus: Corpus, payloads: readonly string[], { full, say }: Options): Promise<number> {
  let round = 0;
  for (; corpus.left.length > 0; round++) {
    const filled = await fill(trying.given.site, corpus, trying.cast, round);
    const texts = [0, 1, 2].map((i) => payloads[(3 * round + i) % payloads.length]);
    const visits = visitsOf(trying, filled, texts);
    for (const [i, each] of visits.entries()) {
      if (full || i % SLICED_ROUNDS === round) await visit(trying, look, each, viewers[(round + i) % viewers.length]);
    }
    if (round % 10 === 9) say(`${round + 1} processes, ${trying.pages} pages, left: ${corpus.left.length} fields`);
  }
  await visit(trying, look, page(trying, 'home', '/'), 'stranger');
  await visit(trying, look, page(trying, 'account', '/account'), 'participant');
  return round;
}

const SLICED_ROUNDS = 5;

/** Every so-manieth, from where the seed says. */
const some = (seed: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => all[(seed * 7 + i * 25) % all.length]);

async function trial(options: Options): Promise<Outcome> {
  const payloads = options.full ? all : some(options.seed, 24);
  const given = await emptySite();
  const trying = new Trying(given);
  const corpus = new Corpus(payloads);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  try {
    await trying.begin(payloads);
    await trying.label(payloads);
    const { look } = await opened(browser, trying);
    const controlled = await control(trying, look);
    const processes = await rounds(trying, look, corpus, payloads, options);
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
    wrong: [...new Set([...ran.map((at) => `ran on ${at}`), ...refused, ...failed])].slice(0, 20),
  };
}

export const injection: Trial = {
  summary: 'payloads through every text of every command into every page, in Chromium: nothing runs',
  run: trial,
};
