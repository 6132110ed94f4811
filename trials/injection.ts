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
import { analysisPage } from '../src/web/pages/report.ts';
import { paths } from '../src/web/paths.ts';
import { createServer as createSite } from '../src/web/server.ts';
import { emptySite, form, type Given, ORIGIN, standing } from '../test/site.ts';
import { Corpus } from './corpus.ts';
import { type Cast, type Filled, fill } from './filled.ts';
import { payloads as all } from './payloads.ts';
import { atLeast, exactly, none, type Options, type Outcome, type Trial } from './trial.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const whyNoBrowser = existsSync(executablePath)
  ? undefined
  : `no Chromium at ${executablePath}; name one in CHROMIUM`;

const viewers = ['stranger', 'participant', 'moderator', 'convener'] as const;
/** `newcomer`: a participant who has said nothing yet, and so may. */
type Viewer = (typeof viewers)[number] | 'newcomer';

/** What a page is made of, before a browser gets it. */
interface Made {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** One page: how it is made, for whom. */
interface Visit {
  readonly kind: string;
  /** Whether it shows what every page of a process shows. */
  readonly ofProcess: boolean;
  make(viewer: Viewer): Promise<Made>;
}

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

  constructor(given: Given) {
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

const page = (trying: Trying, kind: string, path: string, ofProcess = true): Visit => ({
  kind,
  ofProcess,
  make: (viewer) => trying.made(path, viewer),
});

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
  ];
  const elsewhere: [string, string][] = [
    ['convene', `${paths.convene()}?template=${three}&seats=${one}&regions=${two}`],
    ['sign in', `${paths.signIn()}?token=${two}&sent=${three}&lang=${one}`],
    ['api', `${paths.api()}?x=${three}`],
    ['no such process', `/p/${one}`],
    ['no such page', `/${two}`],
    ['no such statement', paths.statement(slug, texts[2] ?? '')],
  ];
  return [
    ...named.map(([kind, path], i) => page(trying, kind, path, i < 3 || i > 7)),
    ...elsewhere.map(([kind, path]) => page(trying, kind, path, false)),
    ...refusedForms(trying, slug, statements, texts),
    report(trying, slug, texts),
  ];
}

/** Forms whose fields hold payloads, with one that does not fit: they come back with what was typed. */
function refusedForms(
  trying: Trying,
  slug: string,
  [statement = '', , , , , plain = '']: readonly string[],
  texts: readonly string[],
): Visit[] {
  const [text = '', more = ''] = texts;
  const long = `${text} ${more} `.repeat(60).slice(0, 4000);
  const post = (kind: string, command: string, onPage: string, fields: Record<string, string>, to?: string): Visit => ({
    kind: `refused: ${kind}`,
    ofProcess: false,
    make: (viewer) =>
      trying.made(
        to ?? paths.command(slug, command),
        viewer,
        form({ ...fields, _page: onPage, _about: fields._about ?? '' }),
      ),
  });
  return [
    post('join', 'participant.join', paths.join(slug), {
      organisation: long,
      region: text,
      interest: long,
      language: text,
      expertise: long,
      token: text,
    }),
    post('statement', 'statement.submit', paths.takePart(slug), { text: long, language: text }),
    post('translation', 'statement.translate', `${paths.takePart(slug)}?statement=${plain}`, {
      ...{ text: long, language: text, statement: plain },
      _about: plain,
    }),
    post(
      'charter',
      'process.open',
      paths.convene(),
      charterTyped(long.slice(0, 1500), text.slice(0, 200)),
      paths.convene(),
    ),
    post('organisation', 'organisation.declare', paths.table(slug), { name: long, domain: text }),
    post('invitations', 'invitations.issue', paths.invitations(slug), {
      'invitations.0.name': long,
      'invitations.0.mail': text,
      days: text,
    }),
    post('roster', 'invitations.issue', paths.invitations(slug), { roster: long, days: text }, paths.invitations(slug)),
    post('moderation', 'statement.moderate', paths.statement(slug, statement), {
      action: 'restore',
      note: long,
      statement,
      _about: `restore-${statement}`,
    }),
    post('doubt', 'seat.contest', paths.table(slug), { why: long, participant: text, seat: text }),
    post('unknown', text.slice(0, 60), paths.process(slug), { [text]: text }),
  ];
}

const charterTyped = (long: string, text: string) => ({
  ...{ slug: text, title: long, question: long, outcome: long, convener: long, language: text, smallCell: text },
  ...{ 'seats.0.id': text, 'seats.0.name': long, 'seats.0.letter': text, 'stages.0.name': long, 'stages.0.id': text },
  ...{
    'regions.0.name': long,
    'regions.0.id': text,
    guidelines: long,
    expertise: long,
    inScope: long,
    authority: long,
  },
});

/** The file of `analyze --html`, for whom it is alike. Its policy stands in the file itself. */
function report(trying: Trying, slug: string, [source = '']: readonly string[]): Visit {
  return {
    kind: 'report',
    ofProcess: true,
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

const LOOKED_AT = '/looked-at';

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
  const tab = await context.newPage();
  async function look(made: Made, at: string): Promise<void> {
    next = made;
    trying.at = at;
    trying.pages++;
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

async function visit(trying: Trying, look: Look, each: Visit, viewer: Viewer): Promise<void> {
  // Whoever may see most, without the policy; and with it, one after the other, everybody.
  for (const [who, off] of [
    ['convener', true],
    [viewer, false],
  ] as const) {
    const made = await each.make(needs[each.kind] && off ? needs[each.kind] : who);
    if (made.status >= 500) trying.failed.push(`${each.kind}: ${made.status}`);
    if (!made.headers['content-type']?.startsWith('text/html')) continue;
    if (!off && each.kind !== 'report' && !made.headers['content-security-policy'])
      trying.failed.push(`${each.kind}: no policy`);
    const { looked = 0, showing = 0 } = trying.kinds.get(each.kind) ?? {};
    trying.kinds.set(each.kind, { looked: looked + 1, showing: showing + Number(made.body.includes('ran(')) });
    await look(off ? bare(made) : made, `${each.kind}, ${who}, policy ${off ? 'off' : 'on'}`);
  }
}

/** Pages that say most to somebody else than the convener. */
const needs: Readonly<Record<string, Viewer>> = {
  'take part': 'participant',
  mine: 'participant',
  similar: 'participant',
  'refused: statement': 'newcomer',
  'refused: translation': 'newcomer',
  'refused: organisation': 'participant',
  'refused: doubt': 'moderator',
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

/** Titles and names of conveners are short, and there is one of each in a process: in the end, only they are left. */
const NARROW = /: (change\.)?(title|convener)$/;

async function rounds(trying: Trying, look: Look, corpus: Corpus, payloads: readonly string[], { full, say }: Options) {
  const texts = together(payloads);
  let round = 0;
  for (; corpus.left.length > 0; round++) {
    const isNarrow = round >= texts.length && corpus.left.every((field) => NARROW.test(field));
    const filled = await fill(trying.given.site, corpus, trying.cast, round);
    const three = [0, 1, 2].map((i) => texts[(round + i * SHIFT) % texts.length]);
    const visits = visitsOf(trying, filled, three).filter(({ ofProcess }) => ofProcess || !isNarrow);
    for (const [i, each] of visits.entries()) {
      if (full || i % SLICED_ROUNDS === round) await visit(trying, look, each, viewers[(round + i) % viewers.length]);
    }
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
  const given = await emptySite();
  const trying = new Trying(given);
  const corpus = new Corpus(payloads);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
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
    wrong: [...new Set([...ran.map((at) => `ran on ${at}`), ...refused, ...failed])].slice(0, 20),
  };
}

export const injection: Trial = {
  summary: 'payloads through every text of every command into every page, in Chromium: nothing runs',
  run: trial,
};
