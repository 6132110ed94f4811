/**
 * A letter a day of what happened, to who asked for it. What a day told is noted before the letter is handed over: after a
 * crash between the two that letter is missing, and none ever comes twice.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { ProcessId } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { type ProcessDigest, processDigest, type Since } from '../views/digest.ts';
import type { Accounts } from './accounts.ts';
import type { Letter } from './mailer.ts';
import type { AccountStore, Digest } from './ports.ts';
import type { Site } from './site.ts';
import type { SiteKey } from './siteKey.ts';
import { DAY, dayOf, HOUR, hashOf } from './tokens.ts';

/** Of the day, in UTC: when Europe and Africa get up, and the day before is over almost everywhere. */
const SENT_AT = 5 * HOUR;
/** Looked at together; the rest when it is asked again. */
const A_ROUND = 100;

export interface DigestsOptions {
  readonly rows: AccountStore;
  readonly key: SiteKey;
  readonly clock?: () => number;
}

/** Who wants one, of what. */
export class Digests {
  readonly #rows: AccountStore;
  readonly #key: SiteKey;
  readonly #clock: () => number;

  constructor({ rows, key, clock = Date.now }: DigestsOptions) {
    this.#rows = rows;
    this.#key = key;
    this.#clock = clock;
  }

  /** Empty for who wants none. */
  async wanted(account: string): Promise<Digest['processes']> {
    return (await this.#rows.following.digest(account))?.processes ?? [];
  }

  async want(account: string, processes: Digest['processes']): Promise<Refusal | undefined> {
    const { following } = this.#rows;
    if (processes.length === 0) {
      await following.dropDigest(account);
      return undefined;
    }
    if (!(await this.#rows.account(account))?.mail) return refuse('digest-needs-mail');
    const hash = hashOf(this.tokenOf(account));
    await following.saveDigest({ account, processes, day: dayOf(this.#clock()), hash });
    return undefined;
  }

  /** Ends the digest of an account and does nothing else; who has the database alone cannot make it. */
  tokenOf(account: string): string {
    return this.#key.mark('unsubscribe', account);
  }

  /** Whether there was one, nobody is told. */
  async end(token: string): Promise<void> {
    await this.#rows.following.endDigest(hashOf(token));
  }
}

export interface DigestLettersOptions {
  readonly site: Site;
  readonly rows: AccountStore;
  readonly accounts: Accounts;
  readonly digests: Digests;
  /** Takes a letter and sees to it. */
  readonly post: (letter: Letter) => void;
  /** Whether it would take more of them now. */
  readonly hasRoom: () => boolean;
  readonly write: (language: string | undefined, told: readonly ProcessDigest[], token: string) => Omit<Letter, 'to'>;
  readonly failed: (error: unknown) => void;
}

/** Writes the letters of a day and hands them over. */
export class DigestLetters {
  readonly #options: DigestLettersOptions;
  #busy = false;
  #stopped = false;

  constructor(options: DigestLettersOptions) {
    this.#options = options;
  }

  /** Some of those that are due. Asked for again meanwhile, it does nothing. */
  async send(): Promise<void> {
    const { site, rows, hasRoom, failed } = this.#options;
    const now = await site.store.now();
    const day = dayOf(now);
    if (this.#busy || now < day * DAY + SENT_AT) return;
    this.#busy = true;
    try {
      for (const digest of await rows.following.digestsBefore(day, A_ROUND)) {
        if (this.#stopped || !hasRoom()) return;
        const { account } = digest;
        if (!(await rows.following.claimDigest(account, day))) continue;
        const since = { from: digest.day * DAY, to: day * DAY, now };
        await this.#tell(digest, since).catch(failed);
        await turn();
      }
    } finally {
      this.#busy = false;
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  async #tell({ account: id, processes }: Digest, since: Since): Promise<void> {
    const { rows, accounts, digests, post, write } = this.#options;
    const [account, to] = [await rows.account(id), await accounts.mailOf(id)];
    if (!account || to === undefined) return rows.following.dropDigest(id);
    const memberships = await accounts.membershipsOf(id);
    const followed = processes === 'all' ? memberships : memberships.filter((each) => processes.includes(each));
    const told = await this.#told(id, followed, since);
    // On a day without news nobody gets a letter.
    if (told.length > 0) post({ to, ...write(account.language, told, digests.tokenOf(id)) });
  }

  /** What concerns them before the rest. */
  async #told(account: string, followed: readonly ProcessId[], since: Since): Promise<ProcessDigest[]> {
    const { site } = this.#options;
    const told: ProcessDigest[] = [];
    for (const { id, slug } of await site.store.processes()) {
      const hosted = followed.includes(id) ? await site.hosted(slug) : undefined;
      const digest = hosted && processDigest(hosted.lane.process.nouns, account, since);
      if (digest) told.push(digest);
    }
    const concerns = ({ answered, calls }: ProcessDigest): number => Number(answered || calls.length > 0);
    return told.sort((a, b) => concerns(b) - concerns(a));
  }
}
