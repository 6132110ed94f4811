/**
 * Signing in by mail. Whoever asks gets the same answer, after the same work, whether the mailbox opens an account or not: whose
 * it is, is only looked up once somebody shows what was sent to it.
 */
import { randomInt } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { type Refusal, refuse } from '../base/result.ts';
import type { Accounts, Current, Entered } from './accounts.ts';
import type { RateLimits } from './limits.ts';
import type { Letter } from './mailer.ts';
import type { AccountStore } from './ports.ts';
import type { SiteKey } from './siteKey.ts';
import { dayOf, hashOf, newToken } from './tokens.ts';

const LASTS_MS = 15 * 60_000;
const TRIES = 5;
const LONGEST_MAIL = 254;
const DIGITS = 6;

export interface MailSignInOptions {
  readonly accounts: Accounts;
  readonly rows: AccountStore;
  readonly key: SiteKey;
  readonly limits: RateLimits;
  /** Takes a letter and sees to it, off the reply's path. */
  readonly post: (letter: Letter) => void;
  /** The words of a letter, in a language. */
  readonly write: (language: string, token: string, code: string) => Omit<Letter, 'to'>;
  readonly clock?: () => number;
}

/** For the browser that asked to keep: only with it the code can be used. */
export interface Asked {
  readonly nonce: string;
  readonly expiresAt: number;
}

export class MailSignIn {
  readonly #options: MailSignInOptions;
  readonly #clock: () => number;

  constructor(options: MailSignInOptions) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
  }

  /** Sends a link and a code. `account`: who is signed in and wants the mailbox for themselves. */
  async request(text: string, language: string, account = ''): Promise<Asked | Refusal> {
    const mail = plainMail(text);
    if (mail === undefined) return refuse('mail-unreadable');
    const { key, rows, limits, post, write } = this.#options;
    const now = this.#clock();
    const [token, nonce, code] = [newToken(), newToken(), newCode()];
    const subject = key.mark('mail', mail);
    const common = {
      account,
      roles: [],
      subject,
      content: key.seal('sent', mail),
      createdDay: dayOf(now),
      usedAt: now,
    };
    const expiresAt = now + LASTS_MS;
    await rows.saveTokens([
      { ...common, kind: 'mail', hash: hashOf(token), expiresAt },
      { ...common, kind: 'code', hash: hashOf(nonce), proof: this.#proof(nonce, code), triesLeft: TRIES, expiresAt },
    ]);
    // Nobody can fill a stranger's mailbox; and who asks too often is not told so, for it may be somebody else's.
    const letter = { to: mail, ...write(language, token, code) };
    if (limits.take('mailbox', subject) === 0) post(letter);
    return { nonce, expiresAt };
  }

  /** Comes in by the code, in the browser that asked for it. */
  async consumeCode(nonce: string, code: string, current?: Current): Promise<Entered | Refusal> {
    const { rows, accounts } = this.#options;
    const digits = code.normalize('NFKC').replace(/\D/g, '');
    const attempt = await rows.attempt('code', hashOf(nonce), this.#proof(nonce, digits));
    if (!attempt) return refuse('code-spent');
    if ('wrong' in attempt)
      return attempt.wrong > 0 ? refuse('code-wrong', { left: attempt.wrong }) : refuse('code-spent');
    return accounts.enterByMail(attempt.token, current);
  }

  /** Six digits can be tried out, so that their hash is worth nothing without the site's key. */
  #proof(nonce: string, code: string): string {
    return this.#options.key.mark('code', `${nonce} ${code}`);
  }
}

const newCode = (): string => String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');

/** Nothing that could be more than one address, or more than an address. */
const MAIL = /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+$/u;

/** An address as it is looked for: in one spelling, its domain as DNS has it. */
export function plainMail(text: string): string | undefined {
  const trimmed = text.trim().normalize('NFC');
  if (trimmed.length > LONGEST_MAIL || !MAIL.test(trimmed)) return undefined;
  const [local = '', domain = ''] = trimmed.toLowerCase().split('@');
  const ascii = domainToASCII(domain);
  return ascii.includes('.') || ascii === 'localhost' ? `${local}@${ascii}` : undefined;
}
