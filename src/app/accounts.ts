/**
 * Accounts: who somebody is on this site, across processes and devices. An account is made when somebody first takes part, and
 * needs neither name nor address; what it can be opened with is added to it, and taken away, by its owner.
 */
import { randomBytes } from 'node:crypto';
import type { ProcessId } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { newId } from './engine.ts';
import type { Account, AccountStore, AccountToken } from './ports.ts';
import { type Scope, type Session, Sessions, type Shown } from './sessions.ts';
import type { SiteKey } from './siteKey.ts';
import { DAY, dayOf, hashOf, newToken } from './tokens.ts';

/** The account of who started the server: it names those who may open processes. */
export const HOST = 'host';
/** May open processes, and is nothing in those of others. */
export const OPENER = 'opener';
const HOST_ROLES = [HOST, 'convener', 'moderator'];

const RESUME_MS = 15 * 60_000;
const LINK_DAYS = 1;
const MOST_API_TOKENS = 20;
const LINKS = ['link', 'resume', 'mail'] as const;

/** Somebody came in: whose account it is, a new session of theirs, and what has changed by it. */
export interface Entered {
  readonly account: string;
  readonly session: Shown;
  readonly isNew: boolean;
  /** Whether a mailbox was confirmed for the first time: the processes of the account are to be told (`participant.confirm`). */
  readonly confirmed: boolean;
}

/** Who is signed in where somebody comes in. That session ends, so that one that was planted or seen is worth nothing after. */
export type Current = Pick<Session, 'account' | 'hash'>;

interface How {
  readonly current?: Current;
  readonly isNew?: boolean;
  readonly confirmed?: boolean;
  /** For the session alone. */
  readonly roles?: readonly string[];
}

export interface AccountsOptions {
  readonly rows: AccountStore;
  readonly key: SiteKey;
  readonly clock?: () => number;
}

export class Accounts {
  readonly sessions: Sessions;
  readonly #rows: AccountStore;
  readonly #key: SiteKey;
  readonly #clock: () => number;

  constructor({ rows, key, clock = Date.now }: AccountsOptions) {
    this.#rows = rows;
    this.#key = key;
    this.#clock = clock;
    this.sessions = new Sessions(rows, clock);
  }

  sessionOf(hash: string): Promise<Session | undefined> {
    return this.sessions.of('session', hash);
  }

  bearerOf(hash: string): Promise<Session | undefined> {
    return this.sessions.of('api', hash);
  }

  /** Makes an account and gives its id. */
  async newAccount({ language, roles = [] }: { language?: string; roles?: readonly string[] } = {}): Promise<string> {
    const id = newId('acc', { newBytes: randomBytes });
    await this.#rows.save({ id, createdDay: dayOf(this.#clock()), language, roles });
    return id;
  }

  account(id: string): Promise<Account | undefined> {
    return this.#rows.account(id);
  }

  /** The address that an account has confirmed. */
  async mailOf(id: string): Promise<string | undefined> {
    const sealed = (await this.#rows.account(id))?.mail?.sealed;
    return sealed && this.#key.open('mail', sealed);
  }

  /** The same account at every start of the server. */
  async hostAccount(): Promise<string> {
    return (await this.#rows.accountWith(HOST))?.id ?? this.newAccount({ roles: HOST_ROLES });
  }

  async setLanguage(id: string, language: string): Promise<void> {
    await this.#change(id, (account) => ({ ...account, language }));
  }

  async addRoles(id: string, roles: readonly string[]): Promise<void> {
    await this.#change(id, (account) => ({ ...account, roles: [...new Set([...account.roles, ...roles])] }));
  }

  /** Takes the mailbox away. */
  async dropMail(id: string): Promise<void> {
    await this.#change(id, ({ mail: _mail, ...rest }) => rest);
    await this.#rows.following.dropDigest(id);
  }

  /** Before somebody joins a process or is given a role in it: noted in vain it does no harm, and missing nobody could erase them. */
  async joins(account: string, process: ProcessId): Promise<void> {
    await this.#rows.join({ account, process });
  }

  membershipsOf(account: string): Promise<readonly ProcessId[]> {
    return this.#rows.membershipsOf(account);
  }

  /** A link that opens an account once: on another device, within a quarter of an hour. */
  async resumeLink(account: string): Promise<Shown> {
    return this.#link({ kind: 'resume', account, roles: [] }, RESUME_MS);
  }

  /** A link that gives roles on the whole site: to the account that it names for a session, else to who opens it for good. */
  async siteLink(roles: readonly string[], { account = '', days = LINK_DAYS } = {}): Promise<Shown> {
    return this.#link({ kind: 'link', account, roles }, days * DAY);
  }

  async newApiToken(account: string, label: string, scope: Scope, days: number): Promise<Shown | Refusal> {
    const held = await this.sessions.list(account, 'api');
    if (held.length >= MOST_API_TOKENS) return refuse('too-many-api-tokens', { most: MOST_API_TOKENS });
    return this.sessions.issue(account, label, scope, days);
  }

  /** Comes in by a link, of whatever kind: once. */
  async signIn(token: string, current?: Current): Promise<Entered | Refusal> {
    const link = await this.#rows.spend(LINKS, hashOf(token));
    if (!link) return refuse('link-spent');
    if (link.kind === 'mail') return this.enterByMail(link, current);
    if (link.account === '') return this.#given(link, current);
    const isNew = (await this.#rows.account(link.account)) === undefined;
    // As an installation of the first version named it: its link told an account that stood nowhere.
    if (isNew) await this.#rows.save({ id: link.account, createdDay: dayOf(this.#clock()), roles: [] });
    return this.enter(link.account, { current, isNew, roles: link.roles });
  }

  /** Whose mailbox a mail was sent to, so that the page can say it before anybody goes in by its link. */
  async mailOfLink(token: string): Promise<string | undefined> {
    const sealed = (await this.#rows.token('mail', hashOf(token)))?.content;
    return sealed && this.#key.open('sent', sealed);
  }

  /** Whether a link opens another account than this one. */
  async opensAnother(token: string, account: string): Promise<boolean> {
    const found = await Promise.all(LINKS.map((kind) => this.#rows.token(kind, hashOf(token))));
    const link = found.find((each) => each !== undefined);
    if (!link) return false;
    const known = link.kind === 'mail' ? (await this.#rows.accountByMail(link.subject ?? ''))?.id : undefined;
    // To no account in particular leads what gives roles to whoever opens it.
    return (known ?? link.account) !== account && (link.kind === 'mail' || link.account !== '');
  }

  /** Comes in by what was sent to a mailbox, which is confirmed by that. */
  async enterByMail(sent: AccountToken, current?: Current): Promise<Entered | Refusal> {
    const { account: asked, subject = '', content = '' } = sent;
    const mail = this.#key.open('sent', content);
    if (mail === undefined) return refuse('link-spent');
    await this.#rows.dropSent(subject);
    const known = await this.#rows.accountByMail(subject);
    if (known) return this.enter(known.id, { current });
    // Only in the browser that asked: else a stranger's account would get the mailbox of whoever follows a link it had sent to them.
    const isOwn = asked !== '' && asked === current?.account && (await this.#rows.account(asked)) !== undefined;
    const id = isOwn ? asked : await this.newAccount();
    const held = { mark: subject, sealed: this.#key.seal('mail', mail) };
    const saved = await this.#change(id, (account) => ({ ...account, mail: held }));
    // Somebody else confirmed it in the same moment, with another link to the same mailbox.
    if (saved !== 'saved') return refuse('link-spent');
    return this.enter(id, { current, isNew: !isOwn, confirmed: true });
  }

  /** A new session of an account that was found to be theirs. */
  async enter(account: string, { current, isNew = false, confirmed = false, roles }: How = {}): Promise<Entered> {
    if (current) await this.sessions.end(current.hash);
    return { account, isNew, confirmed, session: await this.sessions.start(account, { roles }) };
  }

  /** The account and everything of it. What it has done in processes stays: see erasure.ts. */
  async forget(id: string): Promise<void> {
    await this.#rows.forget(id);
    this.sessions.forgetAccount(id);
  }

  /** From time to time, and at the end. */
  async tidy(): Promise<void> {
    await this.sessions.flush();
    await this.#rows.purge();
  }

  async #given({ roles }: AccountToken, current: Current | undefined): Promise<Entered> {
    const account = current?.account ?? (await this.newAccount());
    await this.addRoles(account, roles);
    return this.enter(account, { current, isNew: current === undefined });
  }

  async #link(link: Pick<AccountToken, 'kind' | 'account' | 'roles'>, lasts: number): Promise<Shown> {
    const [token, now] = [newToken(), this.#clock()];
    const expiresAt = now + lasts;
    await this.#rows.saveTokens([{ ...link, hash: hashOf(token), expiresAt, createdDay: dayOf(now), usedAt: now }]);
    return { token, expiresAt };
  }

  async #change(id: string, change: (account: Account) => Account): Promise<'saved' | 'taken' | undefined> {
    const account = await this.#rows.account(id);
    if (!account) return undefined;
    const saved = await this.#rows.save(change(account));
    this.sessions.forgetAccount(id);
    return saved;
  }
}
