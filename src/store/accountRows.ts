/** Rows of the tables of accounts, and what the application knows of them. */
import type { Account, AccountToken, Digest, Hook, Identity, Passkey, TokenKind } from '../app/ports.ts';
import type { Id, ProcessId } from '../base/ids.ts';

export interface AccountRow {
  readonly id: string;
  readonly created_day: number;
  readonly language: string | null;
  readonly mail_mark: string | null;
  readonly mail_sealed: string | null;
  readonly roles: string;
}

export interface TokenRow {
  readonly kind: TokenKind;
  readonly hash: string;
  readonly account: string;
  readonly roles: string;
  readonly expires_at: number;
  readonly created_day: number;
  readonly used_at: number;
  readonly idle: number | null;
  readonly label: string | null;
  readonly proof: string | null;
  readonly tries_left: number | null;
  readonly subject: string | null;
  readonly content: string | null;
}

export interface PasskeyRow {
  readonly id: string;
  readonly account: string;
  readonly public_key: string;
  readonly counter: number;
  readonly transports: string;
  readonly label: string;
  readonly created_day: number;
}

export interface IdentityRow {
  readonly mark: string;
  readonly account: string;
  readonly issuer: string;
  readonly created_day: number;
}

export interface DigestRow {
  readonly account: string;
  readonly processes: string;
  readonly day: number;
  readonly hash: string;
}

export interface HookRow {
  readonly id: Id<'hook'>;
  readonly process: ProcessId;
  readonly sealed: string;
  readonly created_day: number;
  readonly n: number;
  readonly failing: string | null;
  readonly off_at: number | null;
}

export function accountIn(row: AccountRow): Account {
  const { mail_mark: mark, mail_sealed: sealed } = row;
  return {
    id: row.id,
    createdDay: row.created_day,
    ...(row.language === null ? {} : { language: row.language }),
    ...(mark === null || sealed === null ? {} : { mail: { mark, sealed } }),
    roles: JSON.parse(row.roles),
  };
}

export const valuesOfAccount = ({ id, createdDay, language, mail, roles }: Account): unknown[] => [
  ...[id, createdDay, language ?? null, mail?.mark ?? null, mail?.sealed ?? null, JSON.stringify(roles)],
];

export function tokenIn(row: TokenRow): AccountToken {
  const { kind, hash, account, idle, label, proof, tries_left: triesLeft, subject, content } = row;
  return {
    ...{ kind, hash, account, roles: JSON.parse(row.roles), expiresAt: row.expires_at },
    ...{ createdDay: row.created_day, usedAt: row.used_at },
    ...(idle === null ? {} : { idle }),
    ...(label === null ? {} : { label }),
    ...(proof === null ? {} : { proof }),
    ...(triesLeft === null ? {} : { triesLeft }),
    ...(subject === null ? {} : { subject }),
    ...(content === null ? {} : { content }),
  };
}

export const valuesOfToken = (token: AccountToken): unknown[] => [
  ...[token.kind, token.hash, token.account, JSON.stringify(token.roles), token.expiresAt],
  ...[token.createdDay, token.usedAt, token.idle ?? null, token.label ?? null],
  ...[token.proof ?? null, token.triesLeft ?? null, token.subject ?? null, token.content ?? null],
];

export const passkeyIn = (row: PasskeyRow): Passkey => ({
  ...{ id: row.id, account: row.account, publicKey: row.public_key, counter: row.counter },
  ...{ transports: JSON.parse(row.transports), label: row.label, createdDay: row.created_day },
});

export const valuesOfPasskey = (passkey: Passkey): unknown[] => [
  ...[passkey.id, passkey.account, passkey.publicKey, passkey.counter],
  ...[JSON.stringify(passkey.transports), passkey.label, passkey.createdDay],
];

export const identityIn = ({ mark, account, issuer, created_day: createdDay }: IdentityRow): Identity => ({
  ...{ mark, account, issuer, createdDay },
});

export const valuesOfIdentity = ({ mark, account, issuer, createdDay }: Identity): unknown[] => [
  ...[mark, account, issuer, createdDay],
];

export const digestIn = ({ account, processes, day, hash }: DigestRow): Digest => ({
  ...{ account, processes: JSON.parse(processes), day, hash },
});

export const valuesOfDigest = ({ account, processes, day, hash }: Digest): unknown[] => [
  ...[account, JSON.stringify(processes), day, hash],
];

export const hookIn = ({ id, process, sealed, created_day: createdDay, n, failing, off_at: offAt }: HookRow): Hook => ({
  ...{ id, process, sealed, createdDay, n },
  ...(failing === null ? {} : { failing: JSON.parse(failing) }),
  ...(offAt === null ? {} : { offAt }),
});

export const valuesOfHook = ({ id, process, sealed, createdDay, ...state }: Hook): unknown[] => [
  ...[id, process, sealed, createdDay, ...valuesOfHookState(state)],
];

export const valuesOfHookState = ({ n, failing, offAt }: Pick<Hook, 'n' | 'failing' | 'offAt'>): unknown[] => [
  ...[n, failing === undefined ? null : JSON.stringify(failing), offAt ?? null],
];
