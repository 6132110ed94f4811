/**
 * How often something may be done: a bucket of tokens for each who does it, which fills up again at a steady rate. Addresses are
 * shared: a hall of people, a ministry, a village behind one line. So their buckets are wide, and what is about one person
 * (`account`) or one mailbox is narrow.
 */
import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { dayOf, HOUR } from './tokens.ts';

const MINUTE = 60_000;

/** `burst` at once, and `rate` in each `per` milliseconds. */
interface Limit {
  readonly burst: number;
  readonly rate: number;
  readonly per: number;
}

/** By what is done and whose bucket it is. The narrow ones are those of trust §3; the wide ones let a full hall join in a minute. */
export const limits = {
  /** Mails to one mailbox. */
  mailbox: { burst: 5, rate: 5, per: HOUR },
  /** Mails asked for from one address. */
  mailAddress: { burst: 100, rate: 120, per: HOUR },
  /** Codes, links and passkeys that were tried from one address. */
  signInAddress: { burst: 200, rate: 600, per: HOUR },
  /** Accounts made from one address, which joining does. */
  joinAddress: { burst: 200, rate: 400, per: HOUR },
  /** Votes of one account: faster than anybody reads, slower than a program. As many at once as a request may carry, and some. */
  vote: { burst: 120, rate: 60, per: MINUTE },
  /** Every other command of one account. */
  command: { burst: 60, rate: 60, per: MINUTE },
  /** All writes from one address. */
  writeAddress: { burst: 2_000, rate: 4_000, per: MINUTE },
  /** Exports of one account. */
  export: { burst: 10, rate: 10, per: HOUR },
  /** Questions to DNS about one process. */
  proof: { burst: 20, rate: 60, per: HOUR },
} as const satisfies Record<string, Limit>;

export type Limited = keyof typeof limits;

/** At the same time: open lines for news. */
export const most = { liveAccount: 8, liveAddress: 500 } as const;
export type Held = keyof typeof most;

interface Bucket {
  left: number;
  at: number;
}

const MOST_BUCKETS = 100_000;
const SECOND = 1_000;

export interface RateLimitsOptions {
  readonly clock: () => number;
  readonly newBytes: (count: number) => Uint8Array;
  readonly mostBuckets?: number;
}

export class RateLimits {
  readonly #options: RateLimitsOptions;
  /** Least recently used first. */
  readonly #buckets = new Map<string, Bucket>();
  readonly #held = new Map<string, number>();
  #secret: { readonly day: number; readonly key: Uint8Array } | undefined;

  constructor(options: RateLimitsOptions) {
    this.#options = options;
  }

  /** Takes one from a bucket: 0 where it could, else in how many seconds it can, and nothing was taken. */
  take(what: Limited, whose: string, count = 1): number {
    const { burst, rate, per } = limits[what];
    const now = this.#options.clock();
    const key = `${what} ${whose}`;
    const bucket = this.#buckets.get(key) ?? { left: burst, at: now };
    // A clock that was set back takes nothing away.
    bucket.left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) * rate) / per);
    bucket.at = now;
    const missing = Math.min(count, burst) - bucket.left;
    if (missing <= 0) bucket.left -= count;
    this.#keep(key, bucket);
    return missing <= 0 ? 0 : Math.ceil((missing * per) / rate / SECOND);
  }

  /** Holds a place until it is given back; undefined where all are held. */
  hold(what: Held, whose: string): (() => void) | undefined {
    const key = `${what} ${whose}`;
    const held = this.#held.get(key) ?? 0;
    if (held >= most[what]) return undefined;
    this.#held.set(key, held + 1);
    let isHeld = true;
    return () => {
      if (isHeld) this.#giveBack(key);
      isHeld = false;
    };
  }

  /** Stands for an address for a day: addresses themselves are not kept, not even here. */
  addressKey(address: string): string {
    const day = dayOf(this.#options.clock());
    if (this.#secret?.day !== day) this.#secret = { day, key: this.#options.newBytes(32) };
    return createHmac('sha256', this.#secret.key).update(network(address)).digest('base64url').slice(0, 22);
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** The buckets that were left alone for longest go, when there are too many: most are full by then, which is as good as none. */
  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= (this.#options.mostBuckets ?? MOST_BUCKETS)) return;
      this.#buckets.delete(oldest);
    }
  }

  #giveBack(key: string): void {
    const held = (this.#held.get(key) ?? 1) - 1;
    if (held > 0) this.#held.set(key, held);
    else this.#held.delete(key);
  }
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;
/** Of IPv6 whoever has one address has the 2^64 around it as well. */
const NETWORK_GROUPS = 4;

/** What one customer of a network has: an address of IPv4, the first half of one of IPv6. */
export function network(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, GROUPS - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
