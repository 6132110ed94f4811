/** Everybody who could ask, everything they could ask for, and what they are told, as one letter (authorisation.table.ts). */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { Accounts } from '../src/app/accounts.ts';
import type { Lane } from '../src/app/lane.ts';
import type { Letter } from '../src/app/mailer.ts';
import { Site } from '../src/app/site.ts';
import { isRefusal, refuse } from '../src/base/result.ts';
import type { Actor } from '../src/domain/index.ts';
import { givenRoles } from '../src/domain/roles.ts';
import { MemoryStore } from '../src/store/memory.ts';
import { html } from '../src/web/html.ts';
import type { Env } from '../src/web/request.ts';
import { createServer } from '../src/web/server.ts';
import { stylesheet } from '../src/web/style.ts';
import { words } from '../src/words/index.ts';
import { sentenceOf } from '../src/words/sentence.ts';
import { actors, type Name, type State } from './authorisation.table.ts';
import { charter } from './given.ts';
import { ORIGIN, standing } from './site.ts';

/** Levels that tell participants apart, and statements that wait. */
const strict = {
  ...charter,
  stages: [],
  simulated: false,
  levels: { vote: 1, statement: 2, invite: 3 },
  moderation: 'before',
  invitesEach: 0,
} as const;

const inState: Readonly<Record<State, object | undefined>> = {
  open: {},
  invited: { joining: 'invited', figures: 'hidden' },
  closed: {},
  none: undefined,
};

export const slugOf = (state: State | '*'): string => (state === '*' ? 'open' : state);

export const unknown = (kind: string): string => `${kind}_${'0'.repeat(26)}`;
export const said = 'Small networks need help.';

/** What somebody shows: a cookie, a key, or nothing. */
export type Shows = Readonly<Record<string, string>>;

export interface Table {
  readonly env: Env;
  readonly site: Site;
  readonly accounts: Accounts;
  readonly store: MemoryStore;
  readonly account: Readonly<Record<Name, string>>;
  readonly shows: Readonly<Record<Name, Shows>>;
  /** A statement of the second participant that nobody has looked at yet, by process. */
  readonly waiting: Readonly<Record<string, string>>;
  readonly shown: Readonly<Record<string, string>>;
  readonly now: { at: number };
  /** That were sent. */
  readonly letters: readonly Letter[];
  ask(who: Name, path: string, init?: RequestInit): Promise<Response>;
  lane(slug: string): Promise<Lane>;
  close(): Promise<void>;
}

export async function tableOfAll(): Promise<Table> {
  const now = { at: Date.now() };
  const clock = () => now.at;
  const failed = (error: unknown) => assert.fail(error instanceof Error ? error : String(error));
  const store = new MemoryStore(clock);
  const letters: Letter[] = [];
  const site = await Site.open(store, { newBytes: randomBytes, failed });
  const own = standing(site, { clock, failed, post: (letter) => letters.push(letter) });
  const env: Env = { site, failed, version: '', operator: false, ...own };
  const [web, socket] = [createServer(env), createServer({ ...env, operator: true })];
  const { accounts } = own.doors;
  const account = await accountsOf(accounts);
  const shows = await whatTheyShow(accounts, account);
  const waiting: Record<string, string> = {};
  const shown: Record<string, string> = {};
  for (const state of ['open', 'invited', 'closed', 'elsewhere']) {
    const lane = await opened(site, account, state);
    const [first, second] = lane.process.nouns.statements.list;
    [shown[state], waiting[state]] = [first?.id ?? '', second?.id ?? ''];
  }
  return {
    ...{ env, site, accounts, store, account, shows, waiting, shown, now, letters },
    async ask(who, path, init = {}) {
      // What is limited is how often somebody acts, and this is a long day.
      now.at += 1_100;
      const headers = { ...shows[who], ...init.headers };
      return (who === 'operator' ? socket : web).request(ORIGIN + path, { ...init, headers });
    },
    lane: async (slug) => (await site.hosted(slug))?.lane ?? assert.fail(slug),
    close: () => site.close(),
  };
}

/** Roles on the whole site; everybody else has an account and nothing more. */
const siteRoles: Partial<Record<Name, readonly string[]>> = {
  host: ['host', 'convener', 'moderator'],
  opener: ['opener'],
};

async function accountsOf(accounts: Accounts): Promise<Record<Name, string>> {
  const made: Partial<Record<Name, string>> = {};
  for (const { name } of actors) made[name] = await accounts.newAccount({ roles: siteRoles[name] });
  // Every name has just been given one.
  return made as Record<Name, string>;
}

async function whatTheyShow(accounts: Accounts, account: Record<Name, string>): Promise<Record<Name, Shows>> {
  const cookie = async (name: Name): Promise<Shows> => {
    const { token } = await accounts.sessions.start(account[name]);
    return { Cookie: `plenary-session=${token}` };
  };
  const key = async (of: Name, may: 'read' | 'act', processes: readonly string[] | 'own'): Promise<Shows> => {
    const { token } = await accounts.sessions.issue(account[of], '', { may, processes }, 1);
    return { Authorization: `Bearer ${token}` };
  };
  const shows: Partial<Record<Name, Shows>> = {};
  for (const { name } of actors) shows[name] = await cookie(name);
  await accounts.sessions.revokeAll(account.revoked, 'session');
  const keys: Partial<Record<Name, Shows>> = {
    stranger: {},
    operator: {},
    reader: await key('convener', 'read', 'own'),
    program: await key('convener', 'act', 'own'),
    helper: await key('invited', 'act', 'own'),
    elsewhere: await key('convener', 'act', ['elsewhere']),
    expired: { Authorization: 'Bearer plt_nobody-has-this-one' },
  };
  // As above.
  return { ...shows, ...keys } as Record<Name, Shows>;
}

/** With somebody in every role and at every level. */
async function opened(site: Site, account: Record<Name, string>, state: string): Promise<Lane> {
  const convener = state === 'elsewhere' ? account.otherConvener : account.convener;
  const acting: Actor = { id: convener, roles: ['convener'], account: convener };
  const input = { ...strict, slug: state, noticeDays: 0 };
  const made = await site.create([{ command: 'process.open', input, actor: acting }]);
  assert.ok(!isRefusal(made), JSON.stringify(made));
  const lane = (await site.hosted(state))?.lane ?? assert.fail();
  const give = async (command: string, input: object, actor: Actor = acting) => {
    const outcome = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
    return outcome;
  };
  const comes = async (name: Name, level: 0 | 1, token?: string): Promise<Actor> => {
    const visitor: Actor = { id: 'visitor', roles: ['visitor'], account: account[name], level };
    const { events } = await give('participant.join', { seat: 'private', token }, visitor);
    const data: unknown = events[0]?.data;
    return { id: String(Object.entries(data ?? {})[0]?.[1]), roles: ['participant'], account: account[name] };
  };
  await give('statement.submit', { text: said });
  if (state === 'elsewhere') {
    await comes('otherMember', 1);
    return lane;
  }
  const invitations = [...givenRoles.map((role) => ({ role })), { seat: 'governments' }];
  await give('invitations.issue', { invitations });
  const tokens = lane.process.nouns.invitations.list.map(({ role, token = '' }) => ({ role, token }));
  for (const { role, token } of tokens) {
    if (role === undefined || role === 'convener') continue;
    await give('invitation.accept', { token }, { id: 'visitor', roles: ['visitor'], account: account[role] });
  }
  await comes('participant', 0);
  const invited = await comes('invited', 1, tokens.at(-1)?.token);
  const verified = await comes('verified', 1);
  const chair: Actor = { id: account.chair, roles: ['chair'], account: account.chair };
  await give('participant.verify', { participant: verified.id, level: 3, reason: 'Seen.' }, chair);
  await give('statement.submit', { text: 'Nobody has read this yet.' }, invited);
  const change = inState[state as State] ?? {};
  if (Object.keys(change).length > 0) await give('charter.change', { change, reason: 'For the test.' });
  if (state === 'closed') await give('process.close', {});
  return lane;
}

/** What is sent with a command: as much in order as it can be without anything coming of it, so that only the person is in question. */
const statement = unknown('stm');
const participant = unknown('ptp');
export const inputs: Readonly<Record<string, object>> = {
  'process.open': { slug: 'Not a name' },
  'charter.change': { change: { title: charter.title }, reason: 'None.' },
  'process.close': { more: 'than it takes' },
  'role.take': { account: unknown('acc'), role: 'editor' },
  'participant.join': { seat: 'nowhere' },
  'participant.change': { seat: 'nowhere' },
  'participants.import': { count: 0 },
  'participant.confirm': { participant, level: 1 },
  'participant.verify': { participant, level: 3, reason: 'None.' },
  'seat.contest': { participant, seat: 'private', why: 'None.' },
  'seat.settle': { participant, seat: 'private', why: 'None.' },
  'participant.erase': { participant, refs: [unknown('vlt')] },
  'invitations.issue': { invitations: [{ seat: 'private' }] },
  'invitations.issue of a role': { invitations: [{ role: 'observer' }] },
  'invitation.withdraw': { invitation: unknown('inv') },
  'invitation.accept': { token: 'x'.repeat(32) },
  'organisation.declare': { name: 'A test', domain: 'test.example' },
  'organisation.prove': { organisation: unknown('org'), how: 'dns' },
  'organisation.lapse': { organisation: unknown('org') },
  'statement.submit': { text: said },
  'statement.seed': { texts: [said] },
  'statements.import': { statements: [{ text: 'x' }] },
  'statement.translate': { statement, language: 'fr', text: 'x' },
  'statement.mark': { statement, important: true },
  'statement.moderate': { action: 'approve', statement },
  'statement.merge': { statement, into: statement },
  'statement.reword': { statement, text: 'x', note: 'x' },
  'statement.appeal': { statement, why: 'x' },
  'appeal.settle': { statement, outcome: 'upheld', note: 'x' },
  'report.publish': { more: 'than it takes' },
  'edition.publish': { more: 'than it takes' },
  'outcome.endorse': { edition: unknown('edn') },
  'endorsement.confirm': { edition: unknown('edn') },
  'endorsement.withdraw': { edition: unknown('edn') },
  'document.open': { title: 'x', text: 'x'.repeat(5_001) },
  'document.withdraw': { document: unknown('doc') },
  'draft.publish': {},
  'window.open': { days: 7 },
  'window.close': { reason: 'x' },
  'lastcall.open': { days: 7 },
  'lastcall.end': { reason: 'x' },
  'clause.add': { document: unknown('doc'), text: 'x' },
  'clause.change': { clause: unknown('cls'), base: 'x', text: 'x' },
  'clause.remove': { clause: unknown('cls'), base: 'x' },
  'clause.move': { clause: unknown('cls'), base: 'x' },
  'change.cite': { document: unknown('doc'), change: 0 },
  'clause.translate': { clause: unknown('cls'), base: 'x', language: 'fr', text: 'x' },
  'bracket.hold': { clause: unknown('cls'), base: 'x', bracket: 0, option: 0, seats: ['private'] },
  'contribution.submit': { title: 'x', text: 'x' },
  'input.moderate': { input: 'x', action: 'approve' },
  'input.appeal': { input: 'x', why: 'x' },
  'input.rehear': { input: 'x', outcome: 'upheld', note: 'x' },
  'contributions.import': { source: 'mbox', contributions: [] },
  'comment.make': { text: 'x' },
  'disposition.give': { inputs: ['C1'], disposition: 'noted', reason: 'x' },
  'disposition.dispute': { input: 'C1', why: 'x' },
  'amendment.propose': { clause: unknown('cls'), base: 'x', wording: 'x', reason: 'x' },
  'amendment.back': { amendment: unknown('amd'), stance: 'support' },
  'amendment.withdraw': { amendment: unknown('amd') },
  'amendment.adopt': { amendment: unknown('amd'), reason: 'x' },
  'amendment.decline': { amendment: unknown('amd'), reason: 'x' },
  'clause.support': { clause: unknown('cls'), base: 'x', stance: 'support' },
  'commitment.propose': {
    title: 'x',
    text: 'x',
    actor: { kind: 'organisation', name: 'x' },
    kind: 'action',
    measure: 'technical',
    locus: 'local',
    reviewAt: 9_000_000_000_000,
  },
  'commitment.pledge': { commitment: unknown('cmm') },
  'commitment.accept': { commitment: unknown('cmm') },
  'commitment.begin': { commitment: unknown('cmm') },
  'commitment.judge': { commitment: unknown('cmm'), verdict: 'not-met', reasons: 'x' },
  'commitment.withdraw': { commitment: unknown('cmm'), reason: 'x' },
  'commitment.supersede': { commitment: unknown('cmm'), by: unknown('cmm'), reasons: 'x' },
  'evidence.submit': { commitment: unknown('cmm'), period: { from: 0, to: 1 }, level: 1 },
  'evidence.dispute': { commitment: unknown('cmm'), evidence: unknown('evd'), grounds: 'x' },
  'dispute.settle': { commitment: unknown('cmm'), evidence: unknown('evd'), outcome: 'upheld', answer: 'x' },
  'quality.exclude': { step: 'S12', reason: 'x' },
  'quality.include': { step: 'S11' },
  'objection.raise': { clause: unknown('cls'), class: 'merits', reason: 'x', remedy: 'x' },
  'objection.move': { objection: unknown('obj'), act: 'admit' },
  'objection.reply': { objection: unknown('obj'), text: 'x' },
  'objection.contest': { objection: unknown('obj'), act: 'stand', reasons: 'x' },
  'objection.retract': { objection: unknown('obj'), word: 'satisfied' },
  'objection.word': { objection: unknown('obj'), word: 'satisfied' },
  'objection.say': { objection: unknown('obj'), text: 'x' },
  'assessment.make': {
    clause: unknown('cls'),
    base: 'x',
    method: 'four-tests',
    lines: [{ criterion: 'T1', effect: '0', confidence: 'low', reasoning: 'x' }],
  },
  'harm.answer': { assessment: unknown('asm'), criterion: 'T1', text: 'x' },
  'procedure.derive': { from: 'x' },
  'item.table': { document: unknown('doc'), question: 'x', inScope: true },
  'item.move': { item: unknown('itm'), act: 'discuss', reason: 'x' },
  'item.ratify': { item: unknown('itm'), reason: 'x' },
  'item.defer': { item: unknown('itm'), reason: 'x', days: 1 },
  'item.supersede': { item: unknown('itm') },
  'call.announce': { item: unknown('itm') },
  'call.open': { item: unknown('itm'), kind: 'consensus', days: 14 },
  'call.extend': { call: unknown('cal'), days: 1, reason: 'x' },
  'position.take': { call: unknown('cal'), stance: 'support' },
  'position.confirm': { call: unknown('cal') },
  'determination.make': { item: unknown('itm'), designation: 'x', reasons: 'x', reopensOn: 'x' },
  'determination.challenge': { item: unknown('itm'), grounds: 'x' },
  'determination.finalise': { item: unknown('itm') },
  'minority.file': { item: unknown('itm'), kind: 'minority', text: 'x' },
  'appeal.file': { item: unknown('itm'), grounds: 'x' },
  'appeal.withdraw': { appeal: unknown('apl') },
  'appeal.decide': { appeal: unknown('apl'), outcome: 'dismissed', reasons: 'x' },
  'review.begin': { item: unknown('itm') },
  'review.conclude': { item: unknown('itm'), outcome: 'confirm', report: 'x' },
  'vote.cast': { statement, value: 'pass' },
  'votes.cast': { votes: [{ statement, value: 'pass' }] },
  'vote.withdraw': { statement },
  'votes.import': { count: 0 },
};

/** Where a route takes something else than a command's input. */
const bodies: Readonly<Record<string, object>> = {
  'POST /convene': { slug: 'Not a name', question: 'Which?' },
  'POST /p/:slug/charter': inputs['charter.change'],
  'POST /p/:slug/invitations': { roster: 'Somebody' },
  'POST /p/:slug/join': { seat: 'nowhere' },
  'POST /p/:slug/prove': { organisation: unknown('org') },
  'POST /sign-in/mail': { mail: 'somebody@test.example' },
  'POST /sign-in/code': { code: '000000' },
  'POST /account/mailbox': { mail: 'somebody@test.example' },
  'POST /account/erase': { word: 'no' },
  'POST /account/token': { name: 'x', may: 'read', days: '1', where: 'own' },
};

let keys = 0;

/** `seats.0.name`, as a form would send it. */
function fieldsOf(value: unknown, name = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => fieldsOf(each, name === '' ? key : `${name}.${key}`));
}

export function sending(input: object, as: 'html' | 'json', more: Shows = {}): RequestInit {
  const key = `matrix-key-${keys++}`;
  if (as === 'html') {
    const body = new URLSearchParams([...fieldsOf(input), ['_key', key]]).toString();
    return { method: 'POST', body, headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...more } };
  }
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...more };
  return { method: 'POST', body: JSON.stringify(input), headers };
}

/** What is asked for, by its name in the table: `POST vote.cast`, `GET /p/:slug/statements/:id that waits`. */
export function requestFor(table: Table, row: string, state: State | '*', as: 'html' | 'json'): [string, RequestInit] {
  const [, method = '', pattern = '', variant = ''] = /^(\S+) (\S+) ?(.*)$/.exec(row) ?? [];
  const slug = slugOf(state);
  const isCommand = !pattern.startsWith('/');
  const ids = variant === 'that waits' ? table.waiting : table.shown;
  const path = (isCommand ? `/p/${slug}/${pattern}` : pattern)
    .replace(':slug', slug)
    .replace('/procedures/:id', '/procedures/consent')
    .replace(':id', ids[slug] ?? statement)
    .replace('/assets/:name', stylesheet.path)
    .replace(':issuer', 'nobody');
  if (method === 'GET') return [as === 'json' && !pattern.startsWith('/assets') ? jsonOf(path) : path, {}];
  const named = variant === '' ? pattern : `${pattern} ${variant}`;
  const input = isCommand ? inputOf(named, state) : (bodies[row] ?? {});
  return [path, sending(input, as)];
}

const jsonOf = (path: string): string =>
  path === '/' ? '/index.json' : path.endsWith('.json') ? path : `${path}.json`;

/** To close what is closed asks for nothing more. */
function inputOf(command: string, state: State | '*'): object {
  return command === 'process.close' && state === 'closed' ? {} : (inputs[command] ?? assert.fail(command));
}

/** Refusals that are about who asks, by what the table calls them. */
const byCode: Readonly<Record<string, string>> = {
  'level-needed': 'l',
  'invitation-needed': 'i',
  'account-needed': 'a',
  'not-a-participant': 'n',
  closed: 'c',
  'unknown-process': '-',
  'unknown-page': '-',
  // What was asked for, and not who asked.
  'unknown-statement': 'y',
  'unknown-invitation': 'y',
  'unknown-document': 'y',
  'unknown-clause': 'y',
  'unknown-amendment': 'y',
  'unknown-objection': 'y',
  'unknown-commitment': 'y',
  'unknown-evidence': 'y',
  'step-applies': 'y',
  'unknown-item': 'y',
  'unknown-call': 'y',
  'unknown-appeal': 'y',
  'unknown-assessment': 'y',
  // What was shown to come in by, and not who showed it.
  'link-spent': 'y',
  'code-spent': 'y',
  'passkey-unknown': 'y',
  'passkey-unverified': 'y',
};
const sayings = Object.keys(byCode).flatMap((code) => {
  if (byCode[code] === '-') return [];
  // As far as a sentence is the same whatever its parameter is.
  const sentences = [1, 9].map((level) => sentenceOf(words('en'), refuse(code, { level, statement: '9' })));
  return sentences.map((sentence) => [code, String(html`${sentence.split('9')[0]}`)] as const);
});

/** What an answer comes to, as a letter. */
export async function told(reply: Response): Promise<string> {
  const { status } = reply;
  if (status < 400) {
    await reply.body?.cancel();
    return 'y';
  }
  const text = await reply.text();
  const isJson = reply.headers.get('Content-Type')?.includes('json') ?? false;
  const code = isJson ? String(JSON.parse(text).refused) : sayings.find(([, start]) => text.includes(start))?.[0];
  return byCode[code ?? ''] ?? byStatus(status, isJson);
}

/** `unknown-statement` and the like are about what was asked for; a page does not say which it was. */
function byStatus(status: number, isJson: boolean): string {
  if (status === 401 || status === 403) return 'n';
  if (status === 404 && !isJson) return '-';
  if (status === 405) return '5';
  return status >= 500 ? '!' : 'y';
}

/** What everybody is told who asks for a row of the table. */
export async function lineOf(table: Table, row: string, state: State | '*', as: 'html' | 'json'): Promise<string> {
  let line = '';
  for (const { name } of actors) {
    const [path, init] = requestFor(table, row, state, as);
    const more = state === '*' ? await freshSession(table, name) : {};
    line += await told(await table.ask(name, path, { ...init, headers: { ...init.headers, ...more } }));
  }
  return line;
}

/** What is done to an account may end its sessions. */
async function freshSession({ accounts, account, shows }: Table, name: Name): Promise<Shows> {
  if (shows[name].Cookie === undefined || name === 'revoked') return {};
  const { token } = await accounts.sessions.start(account[name]);
  return { Cookie: `plenary-session=${token}` };
}
