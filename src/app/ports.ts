/** What the application needs from outside, as contracts. Every implementation runs through `store/contract.ts`. */
import type { Id, ProcessId } from '../base/ids.ts';

/** One event as it is kept, in its final form: this row never changes shape, and a row once written never changes. */
export interface JournalRow {
  readonly process: ProcessId;
  /** 1, 2, 3 … within the process, without gaps. */
  readonly n: number;
  /** Milliseconds since 1970; never smaller than the row before. */
  readonly at: number;
  readonly actor: string;
  /** Idempotency key of the request that led to this event, if it had one. */
  readonly key: string | undefined;
  readonly type: string;
  readonly v: number;
  /** JSON text. */
  readonly data: string;
  /** Where in the vault what is secret or erasable of this event stands. */
  readonly vault: string | undefined;
}

export interface Secret {
  readonly ref: string;
  /** JSON text. */
  readonly content: string;
}

export interface Batch {
  readonly process: ProcessId;
  /** The journal's size that the rows were decided on; the first row is `after + 1`. */
  readonly after: number;
  readonly rows: readonly JournalRow[];
  readonly secrets: readonly Secret[];
  /** Only with the first batch of a process (`after` 0): the address it takes. */
  readonly slug?: string;
}

/** `taken`: another process has the slug. `moved`: the journal no longer has the size the rows were decided on. */
export type Appended = 'appended' | 'taken' | 'moved';

export interface Token {
  readonly account: string;
  readonly roles: readonly string[];
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface Store {
  readonly accounts: AccountStore;

  /** The clock by which deadlines count, in milliseconds since 1970. */
  now(): Promise<number>;

  /**
   * Appends all rows and secrets, or nothing. Once it has answered `appended`, they survive a crash of the process, of
   * the machine, and a power cut. May be called from several places at once; for one process, one of them gets `moved`.
   * Rejects where the store cannot write; then nothing of the batch is there, or after a restart all of it.
   */
  append(batch: Batch): Promise<Appended>;

  /** Rows after `after`, in order, each with its secret where it has one that was not erased. In pieces of bounded size. */
  read(process: ProcessId, after: number): AsyncIterable<readonly { row: JournalRow; secret: string | undefined }[]>;

  processes(): Promise<readonly { id: ProcessId; slug: string }[]>;

  /** How many rows the journal of a process has. */
  size(process: ProcessId): Promise<number>;

  /** Forgets secrets for good. Journal rows that point to them stay. */
  erase(process: ProcessId, ...refs: readonly string[]): Promise<void>;
  /** Secrets that the journal says are erased (`participant.erased` names them) and that are still there. */
  unerased(process: ProcessId): Promise<readonly string[]>;

  /** Keeps a token by the hash of what its holder shows. `link`: spent by `spendToken`. `session`: read until it expires. */
  saveToken(kind: 'link' | 'session', hash: string, token: Token): Promise<void>;
  /** The token, and it is gone: of many at once, exactly one gets it. Undefined where there is none or it has expired. */
  spendToken(kind: 'link' | 'session', hash: string): Promise<Token | undefined>;
  token(kind: 'link' | 'session', hash: string): Promise<Token | undefined>;

  close(): Promise<void>;
}

/**
 * States of processes as of some journal size. Disposable: deleting all of them changes nothing but time. One of another
 * format, torn or damaged is as good as none.
 */
export interface Snapshots {
  /** The newest of this format, its columns plain (base/rows.ts). */
  read(process: ProcessId, format: number): Promise<unknown>;
  /** Resolves once it is written, by another thread. `saved` may share its columns; what is appended to them later is not written. */
  write(process: ProcessId, format: number, saved: unknown): Promise<void>;
  /** Before a secret is erased: a snapshot may hold it. */
  drop(process: ProcessId): Promise<void>;
  close(): Promise<void>;
}

/** For tests and for stores that do not last. */
export const noSnapshots: Snapshots = {
  read: async () => undefined,
  write: async () => {},
  drop: async () => {},
  close: async () => {},
};

/** What a token lets its holder do once: or, of the first two kinds, until it expires or is revoked. */
export type TokenKind = 'session' | 'api' | 'link' | 'resume' | 'mail' | 'code' | 'challenge';

/** A token by the hash of what its holder shows. Of one that is bound to no account, `account` is empty. */
export interface AccountToken extends Token {
  readonly kind: TokenKind;
  readonly hash: string;
  /** Days since 1970: of people's comings and goings no more is kept than is needed. */
  readonly createdDay: number;
  /** Milliseconds since 1970, rounded down to an hour or a day. */
  readonly usedAt: number;
  /** Milliseconds after `usedAt` at which it lapses. */
  readonly idle?: number;
  /** What its holder calls it: a device, a program. */
  readonly label?: string;
  /** Hash of a second thing that has to be shown with it, and how often a wrong one may be. */
  readonly proof?: string;
  readonly triesLeft?: number;
  /** Mark of the mailbox it was sent to. */
  readonly subject?: string;
  /** Anything else, sealed where it is about a person. */
  readonly content?: string;
}

export interface Account {
  readonly id: string;
  readonly createdDay: number;
  readonly language?: string;
  /** A mailbox that was confirmed: a mark to find it by, and its address under the site's key (app/siteKey.ts). */
  readonly mail?: { readonly mark: string; readonly sealed: string };
  /** Held on the whole site. */
  readonly roles: readonly string[];
}

export interface Passkey {
  /** As the authenticator names it, in base64url. */
  readonly id: string;
  readonly account: string;
  /** In base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly label: string;
  readonly createdDay: number;
}

/** Who somebody is at an issuer of OpenID Connect. */
export interface Identity {
  /** Of issuer and subject: who reads the database learns neither name nor number there. */
  readonly mark: string;
  readonly account: string;
  readonly issuer: string;
  readonly createdDay: number;
}

export interface Membership {
  readonly account: string;
  readonly process: ProcessId;
}

/** Somebody wants a letter a day of what happened (app/digests.ts). */
export interface Digest {
  readonly account: string;
  /** Of these processes; `all`: of every one that they take part in, now and later. */
  readonly processes: readonly ProcessId[] | 'all';
  /** They were told of everything before this day began. Days since 1970. */
  readonly day: number;
  /** Hash of the token that ends it, and does nothing else. */
  readonly hash: string;
}

/** Somewhere else a program is told of what happens in a process (app/hooks.ts). */
export interface Hook {
  readonly id: Id<'hook'>;
  readonly process: ProcessId;
  /** Its address and the secret it is signed with, under the site's key. */
  readonly sealed: string;
  readonly createdDay: number;
  /** Journal size up to which it has answered that it knows. */
  readonly n: number;
  readonly failing?: HookFailing;
  /** When it was given up; undefined while it is tried. */
  readonly offAt?: number;
}

export interface HookFailing {
  /** Of the first failure since the last success. */
  readonly since: number;
  readonly tries: number;
  /** Not before that it is tried again. */
  readonly nextAt: number;
  /** A code, for words to say. */
  readonly why: string;
}

/** Who is told of what happens, beside the journals: these are addresses and wishes, and nobody else's business. */
export interface FollowingStore {
  /** Makes or changes it; `day` stays as it is where there is one already. */
  saveDigest(digest: Digest): Promise<void>;
  digest(account: string): Promise<Digest | undefined>;
  dropDigest(account: string): Promise<void>;
  /** By the token that ends it. */
  endDigest(hash: string): Promise<void>;
  /** Some of those that were not told of this day yet. */
  digestsBefore(day: number, most: number): Promise<readonly Digest[]>;
  /** Notes that an account was told of everything before `day`: true for exactly one who asks. */
  claimDigest(account: string, day: number): Promise<boolean>;

  saveHook(hook: Hook): Promise<void>;
  hooks(): Promise<readonly Hook[]>;
  hooksOf(process: ProcessId): Promise<readonly Hook[]>;
  /** Under another secret. */
  resealHook(process: ProcessId, id: string, sealed: string): Promise<void>;
  /** What came of telling it. Of one that was taken away meanwhile nothing is noted. */
  noteHook(hook: Pick<Hook, 'id' | 'n' | 'failing' | 'offAt'>): Promise<void>;
  dropHook(process: ProcessId, id: string): Promise<void>;
}

/** What a copy of an installation holds of accounts. Tokens are never in it. */
export interface AccountRows {
  readonly accounts: readonly Account[];
  readonly passkeys: readonly Passkey[];
  readonly identities: readonly Identity[];
  readonly memberships: readonly Membership[];
  readonly digests: readonly Digest[];
  readonly hooks: readonly Hook[];
}

/** `wrong`: the second thing was another one, and so many tries are left. */
export type Attempt = { readonly token: AccountToken } | { readonly wrong: number } | undefined;

/** Accounts and what opens them. Every implementation runs through `store/accountsContract.ts`. */
export interface AccountStore {
  readonly following: FollowingStore;

  /** Makes or changes an account. `taken`: another one has the mailbox, and nothing was changed. */
  save(account: Account): Promise<'saved' | 'taken'>;
  account(id: string): Promise<Account | undefined>;
  accountByMail(mark: string): Promise<Account | undefined>;
  /** The first account that holds a role on the whole site. */
  accountWith(role: string): Promise<Account | undefined>;
  /** The account and everything of it, for good. */
  forget(id: string): Promise<void>;

  /** Saves all, and takes all of `dropped` away, at once. */
  saveTokens(tokens: readonly AccountToken[], dropped?: readonly string[]): Promise<void>;
  /** Undefined where there is none, it has expired, or has lain idle for too long. */
  token(kind: TokenKind, hash: string): Promise<AccountToken | undefined>;
  /** The token, of one of these kinds, and it is gone: of many at once, exactly one gets it. */
  spend(kinds: readonly TokenKind[], hash: string): Promise<AccountToken | undefined>;
  /** Spends a token if its proof is shown as well; a wrong one costs a try, and the last try the token. */
  attempt(kind: TokenKind, hash: string, proof: string): Promise<Attempt>;
  tokensOf(account: string, kind: TokenKind): Promise<readonly AccountToken[]>;
  /** Takes tokens of an account away: one of them by its hash, or all of a kind but one. */
  dropTokens(
    account: string,
    kind: TokenKind,
    which: { readonly only: string } | { readonly except?: string },
  ): Promise<void>;
  /** Takes away what was sent to a mailbox. */
  dropSent(subject: string): Promise<void>;
  /** Notes when tokens were last used. */
  touch(used: readonly { readonly kind: TokenKind; readonly hash: string; readonly usedAt: number }[]): Promise<void>;
  /** Takes away what has expired. */
  purge(): Promise<void>;

  savePasskey(passkey: Passkey): Promise<void>;
  passkey(id: string): Promise<Passkey | undefined>;
  passkeysOf(account: string): Promise<readonly Passkey[]>;
  dropPasskey(account: string, id: string): Promise<void>;

  /** `taken`: the identity opens another account, and nothing was changed. */
  saveIdentity(identity: Identity): Promise<'saved' | 'taken'>;
  identity(mark: string): Promise<Identity | undefined>;
  identitiesOf(account: string): Promise<readonly Identity[]>;
  dropIdentity(account: string, mark: string): Promise<void>;

  /** Notes that an account has something to do with a process. */
  join(membership: Membership): Promise<void>;
  leave(membership: Membership): Promise<void>;
  membershipsOf(account: string): Promise<readonly ProcessId[]>;

  /** Everything but tokens, in pieces of bounded size; and a piece put where nothing is yet. */
  everything(): AsyncIterable<AccountRows>;
  put(rows: AccountRows): Promise<void>;
}
