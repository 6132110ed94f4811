/** Accounts that are forgotten when the program ends. */
import type {
  Account,
  AccountRows,
  AccountStore,
  AccountToken,
  Attempt,
  Identity,
  Membership,
  Passkey,
  TokenKind,
} from '../app/ports.ts';
import type { ProcessId } from '../base/ids.ts';
import { MemoryFollowing } from './following.memory.ts';

export class MemoryAccounts implements AccountStore {
  readonly following = new MemoryFollowing();
  readonly #accounts = new Map<string, Account>();
  readonly #tokens = new Map<string, AccountToken>();
  readonly #passkeys = new Map<string, Passkey>();
  readonly #identities = new Map<string, Identity>();
  readonly #memberships = new Map<string, Membership>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async save(account: Account): Promise<'saved' | 'taken'> {
    const holder = account.mail && this.#byMail(account.mail.mark);
    if (holder && holder.id !== account.id) return 'taken';
    this.#accounts.set(account.id, structuredClone(account));
    return 'saved';
  }

  async account(id: string) {
    return this.#accounts.get(id);
  }

  async accountByMail(mark: string) {
    return this.#byMail(mark);
  }

  async accountWith(role: string) {
    return [...this.#accounts.values()].find(({ roles }) => roles.includes(role));
  }

  async forget(id: string): Promise<void> {
    this.#accounts.delete(id);
    for (const rows of [this.#tokens, this.#passkeys, this.#identities, this.#memberships]) {
      dropWhere<{ account: string }>(rows, ({ account }) => account === id);
    }
    await this.following.dropDigest(id);
  }

  async saveTokens(tokens: readonly AccountToken[], dropped: readonly string[] = []): Promise<void> {
    dropWhere(this.#tokens, ({ hash }) => dropped.includes(hash));
    for (const token of tokens) this.#tokens.set(keyOf(token), structuredClone(token));
  }

  async token(kind: TokenKind, hash: string) {
    const token = this.#tokens.get(keyOf({ kind, hash }));
    return token && this.#isLive(token) ? token : undefined;
  }

  async spend(kinds: readonly TokenKind[], hash: string) {
    const kind = kinds.find((each) => this.#tokens.has(keyOf({ kind: each, hash })));
    if (kind === undefined) return undefined;
    const token = this.#tokens.get(keyOf({ kind, hash }));
    this.#tokens.delete(keyOf({ kind, hash }));
    return token && this.#isLive(token) ? token : undefined;
  }

  async attempt(kind: TokenKind, hash: string, proof: string): Promise<Attempt> {
    const token = this.#tokens.get(keyOf({ kind, hash }));
    if (!token || !this.#isLive(token)) return undefined;
    const left = (token.triesLeft ?? 1) - 1;
    if (token.proof !== proof && left > 0) {
      this.#tokens.set(keyOf(token), { ...token, triesLeft: left });
      return { wrong: left };
    }
    this.#tokens.delete(keyOf(token));
    return token.proof === proof ? { token } : { wrong: 0 };
  }

  async tokensOf(account: string, kind: TokenKind) {
    return sorted(
      [...this.#tokens.values()].filter((each) => each.account === account && each.kind === kind && this.#isLive(each)),
      ({ createdDay, hash }) => `${dayKey(createdDay)} ${hash}`,
    );
  }

  async dropTokens(account: string, kind: TokenKind, which: { only: string } | { except?: string }): Promise<void> {
    const isMeant = (hash: string) => ('only' in which ? hash === which.only : hash !== which.except);
    dropWhere(this.#tokens, (each) => each.account === account && each.kind === kind && isMeant(each.hash));
  }

  async dropSent(subject: string): Promise<void> {
    dropWhere(this.#tokens, (each) => each.subject === subject);
  }

  async touch(used: readonly { kind: TokenKind; hash: string; usedAt: number }[]): Promise<void> {
    for (const { usedAt, ...of } of used) {
      const token = this.#tokens.get(keyOf(of));
      if (token) this.#tokens.set(keyOf(of), { ...token, usedAt });
    }
  }

  async purge(): Promise<void> {
    dropWhere(this.#tokens, (token) => !this.#isLive(token));
  }

  async savePasskey(passkey: Passkey): Promise<void> {
    this.#passkeys.set(passkey.id, structuredClone(passkey));
  }

  async passkey(id: string) {
    return this.#passkeys.get(id);
  }

  async passkeysOf(account: string) {
    const own = [...this.#passkeys.values()].filter((each) => each.account === account);
    return sorted(own, ({ createdDay, id }) => `${dayKey(createdDay)} ${id}`);
  }

  async dropPasskey(account: string, id: string): Promise<void> {
    if (this.#passkeys.get(id)?.account === account) this.#passkeys.delete(id);
  }

  async saveIdentity(identity: Identity): Promise<'saved' | 'taken'> {
    const known = this.#identities.get(identity.mark);
    if (!known) this.#identities.set(identity.mark, structuredClone(identity));
    return (known ?? identity).account === identity.account ? 'saved' : 'taken';
  }

  async identity(mark: string) {
    return this.#identities.get(mark);
  }

  async identitiesOf(account: string) {
    const own = [...this.#identities.values()].filter((each) => each.account === account);
    return sorted(own, ({ createdDay, mark }) => `${dayKey(createdDay)} ${mark}`);
  }

  async dropIdentity(account: string, mark: string): Promise<void> {
    if (this.#identities.get(mark)?.account === account) this.#identities.delete(mark);
  }

  async join({ account, process }: Membership): Promise<void> {
    this.#memberships.set(`${account} ${process}`, { account, process });
  }

  async leave({ account, process }: Membership): Promise<void> {
    this.#memberships.delete(`${account} ${process}`);
  }

  async membershipsOf(account: string): Promise<readonly ProcessId[]> {
    return [...this.#memberships.values()]
      .filter((each) => each.account === account)
      .map(({ process }) => process)
      .sort();
  }

  async *everything(): AsyncGenerator<AccountRows> {
    const [accounts, passkeys] = [[...this.#accounts.values()], [...this.#passkeys.values()]];
    const [identities, memberships] = [[...this.#identities.values()], [...this.#memberships.values()]];
    const { digests, hooks } = this.following.everything();
    const all = { accounts, passkeys, identities, memberships, digests, hooks };
    if (Object.values(all).some((rows) => rows.length > 0)) yield structuredClone(all);
  }

  async put({ accounts, passkeys, identities, memberships, digests, hooks }: AccountRows): Promise<void> {
    for (const account of accounts) await this.save(account);
    for (const passkey of passkeys) await this.savePasskey(passkey);
    for (const identity of identities) await this.saveIdentity(identity);
    for (const membership of memberships) await this.join(membership);
    for (const digest of digests) await this.following.saveDigest(digest);
    for (const hook of hooks) await this.following.saveHook(hook);
  }

  #byMail(mark: string): Account | undefined {
    return [...this.#accounts.values()].find(({ mail }) => mail?.mark === mark);
  }

  #isLive({ expiresAt, idle, usedAt }: AccountToken): boolean {
    const now = this.#clock();
    return expiresAt > now && (idle === undefined || usedAt + idle > now);
  }
}

const keyOf = ({ kind, hash }: { kind: TokenKind; hash: string }): string => `${kind} ${hash}`;
const dayKey = (day: number): string => String(day).padStart(8, '0');

function dropWhere<R>(rows: Map<string, R>, isMeant: (row: R) => boolean): void {
  for (const [key, row] of rows) if (isMeant(row)) rows.delete(key);
}

function sorted<R>(rows: readonly R[], key: (row: R) => string): R[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
