/**
 * Who a token belongs to: that of a browser's session, or one that a person has given to a program. Asked on every request, so
 * what was read once is kept in memory, and forgotten as soon as anything about it changes.
 */
import type { Account, AccountStore, AccountToken } from './ports.ts';
import { DAY, dayOf, HOUR, hashOf, newToken } from './tokens.ts';

export type Showing = 'session' | 'api';

/** What an API token lets a program do: in these processes, or wherever its owner takes part. */
export interface Scope {
  readonly processes: readonly string[] | 'own';
  readonly may: 'read' | 'act';
}

export interface Session {
  readonly kind: Showing;
  readonly hash: string;
  readonly account: string;
  /** Held on the whole site, by the account or by this session alone; a program holds none. Not only roles of the domain. */
  readonly siteRoles: readonly string[];
  /** What the account has shown by itself: 1 for a mailbox or an identity elsewhere. */
  readonly level: 0 | 1;
  readonly mailConfirmed: boolean;
  readonly language: string | undefined;
  /** Of an API token only. */
  readonly scope: Scope | undefined;
}

/** What is shown once, and never again. */
export interface Shown {
  readonly token: string;
  readonly expiresAt: number;
}

/** As its owner sees it in a list. */
export interface Listed {
  readonly id: string;
  readonly label: string | undefined;
  readonly createdDay: number;
  readonly usedDay: number;
  readonly expiresAt: number;
  readonly scope: Scope | undefined;
}

interface Start {
  readonly roles?: readonly string[];
  readonly label?: string;
  readonly token?: string;
}

const LONGEST_SESSION = 30 * DAY;
const IDLE = 12 * HOUR;
/**
 * Of an account that nothing else opens, neither mailbox nor passkey: its session is all its owner has, and without it they
 * lose their place at the table. Nobody gains much by such a session either.
 */
const IDLE_WITHOUT_RETURN = 30 * DAY;
const MOST_KNOWN = 50_000;

interface Known {
  readonly session: Session;
  readonly expiresAt: number;
  readonly idle: number | undefined;
  usedAt: number;
}

export class Sessions {
  readonly #rows: AccountStore;
  readonly #clock: () => number;
  /** By hash. */
  readonly #known = new Map<string, Known>();
  readonly #used = new Map<string, { kind: Showing; hash: string; usedAt: number }>();
  #changes = 0;

  constructor(rows: AccountStore, clock: () => number) {
    this.#rows = rows;
    this.#clock = clock;
  }

  /** Whose token has this hash; undefined for nobody's, one that was revoked, has expired or has lain idle. */
  async of(kind: Showing, hash: string): Promise<Session | undefined> {
    const known = this.#known.get(hash) ?? (await this.#read(kind, hash));
    if (known?.session.kind !== kind) return undefined;
    const now = this.#clock();
    if (known.expiresAt <= now || (known.idle !== undefined && known.usedAt + known.idle <= now)) {
      this.#known.delete(hash);
      return undefined;
    }
    this.#use(known, now);
    return known.session;
  }

  /** `roles`: for this session alone. `token`: one that was made beforehand, so that what is sent twice starts one session. */
  async start(account: string, { roles = [], label, token = newToken() }: Start = {}): Promise<Shown> {
    const now = this.#clock();
    const idle = (await this.#lapsesSoon(account)) ? IDLE : IDLE_WITHOUT_RETURN;
    const dates = { createdDay: dayOf(now), usedAt: rounded(now, idle), expiresAt: now + LONGEST_SESSION };
    await this.#rows.saveTokens([{ kind: 'session', hash: hashOf(token), account, roles, label, idle, ...dates }]);
    return { token, expiresAt: dates.expiresAt };
  }

  /** The same session under a new token, at every change of what it may do: one that was planted or seen is worth nothing then. */
  async rotate(hash: string): Promise<Shown | undefined> {
    const old = await this.#rows.spend(['session'], hash);
    this.#forget(hash);
    if (!old) return undefined;
    const token = newToken();
    const idle = (await this.#lapsesSoon(old.account)) ? IDLE : IDLE_WITHOUT_RETURN;
    await this.#rows.saveTokens([{ ...old, hash: hashOf(token), idle, usedAt: rounded(this.#clock(), idle) }]);
    return { token, expiresAt: old.expiresAt };
  }

  async end(hash: string): Promise<void> {
    await this.#rows.spend(['session'], hash);
    this.#forget(hash);
  }

  /** A token for a program. `label` is what its owner calls it. */
  async issue(account: string, label: string, scope: Scope, days: number): Promise<Shown> {
    const now = this.#clock();
    const token = `plt_${newToken()}`;
    const dates = { createdDay: dayOf(now), usedAt: rounded(now, DAY), expiresAt: now + days * DAY };
    const content = JSON.stringify(scope);
    await this.#rows.saveTokens([{ kind: 'api', hash: hashOf(token), account, roles: [], label, content, ...dates }]);
    return { token, expiresAt: dates.expiresAt };
  }

  async list(account: string, kind: Showing): Promise<readonly Listed[]> {
    const tokens = await this.#rows.tokensOf(account, kind);
    return tokens.map(({ hash, label, createdDay, usedAt, expiresAt, content }) => ({
      ...{ id: hash, label, createdDay, expiresAt, scope: scopeIn(content) },
      usedDay: dayOf(this.#used.get(hash)?.usedAt ?? usedAt),
    }));
  }

  async revoke(account: string, kind: Showing, id: string): Promise<void> {
    await this.#rows.dropTokens(account, kind, { only: id });
    this.forgetAccount(account);
  }

  /** All of a kind, or all but one. */
  async revokeAll(account: string, kind: Showing, except?: string): Promise<void> {
    await this.#rows.dropTokens(account, kind, { except });
    this.forgetAccount(account);
  }

  /** Reads anew, from now on, what is asked of an account: something about it has changed. */
  forgetAccount(account: string): void {
    this.#changes++;
    for (const [hash, { session }] of this.#known) if (session.account === account) this.#known.delete(hash);
  }

  /** Writes down when tokens were last used. A crash before that makes one lapse a little earlier. */
  async flush(): Promise<void> {
    const used = [...this.#used.values()];
    this.#used.clear();
    if (used.length > 0) await this.#rows.touch(used);
  }

  #forget(hash: string): void {
    this.#changes++;
    this.#known.delete(hash);
    this.#used.delete(hash);
  }

  async #read(kind: Showing, hash: string): Promise<Known | undefined> {
    const changes = this.#changes;
    const token = await this.#rows.token(kind, hash);
    if (!token) return undefined;
    const account = await this.#rows.account(token.account);
    const identities = account && !account.mail ? await this.#rows.identitiesOf(account.id) : [];
    const usedAt = this.#used.get(hash)?.usedAt ?? token.usedAt;
    const session = sessionOf(kind, token, account, identities.length > 0);
    const known: Known = { session, expiresAt: token.expiresAt, idle: token.idle, usedAt };
    // Something was revoked while this was read: it may have been this.
    if (changes === this.#changes) this.#keep(hash, known);
    return known;
  }

  #keep(hash: string, known: Known): void {
    this.#known.set(hash, known);
    if (this.#known.size <= MOST_KNOWN) return;
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      return;
    }
  }

  #use(known: Known, now: number): void {
    const usedAt = rounded(now, known.idle ?? DAY);
    if (usedAt <= known.usedAt) return;
    known.usedAt = usedAt;
    const { kind, hash } = known.session;
    this.#used.set(hash, { kind, hash, usedAt });
  }

  /** Where its owner can sign in again without this session, or it is worth stealing. */
  async #lapsesSoon(account: string): Promise<boolean> {
    const held = await this.#rows.account(account);
    if (!held || held.mail || held.roles.length > 0) return true;
    const [passkeys, identities] = [await this.#rows.passkeysOf(account), await this.#rows.identitiesOf(account)];
    return passkeys.length + identities.length > 0;
  }
}

/** No finer than is needed to tell what has lain idle. */
const rounded = (at: number, idle: number): number => {
  const step = idle < DAY ? HOUR : DAY;
  return Math.floor(at / step) * step;
};

const scopeIn = (content: string | undefined): Scope | undefined =>
  content === undefined ? undefined : JSON.parse(content);

function sessionOf(
  kind: Showing,
  { hash, account: id, roles, content }: AccountToken,
  account: Account | undefined,
  isKnownElsewhere: boolean,
): Session {
  const mailConfirmed = account?.mail !== undefined;
  return {
    ...{ kind, hash, account: id, mailConfirmed, language: account?.language, scope: scopeIn(content) },
    // What a program may do, it may do in processes.
    siteRoles: kind === 'api' ? [] : [...new Set([...roles, ...(account?.roles ?? [])])],
    level: mailConfirmed || isKnownElsewhere ? 1 : 0,
  };
}
