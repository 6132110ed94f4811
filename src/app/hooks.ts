/**
 * Programs elsewhere that are told of what happens in a process. Where they are, and the secret that what they are told is
 * signed with, stand beside the journals under the site's key: whose business a process is, is nobody's business.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { ProcessId } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { newId } from './engine.ts';
import { callable } from './outward.ts';
import type { FollowingStore, Hook, HookFailing } from './ports.ts';
import type { SiteKey } from './siteKey.ts';
import { dayOf, newToken } from './tokens.ts';

const MOST = 10;
const PURPOSE = 'hook';

/** As conveners see it. */
export interface ListedHook {
  readonly id: string;
  readonly address: string;
  readonly createdDay: number;
  /** Journal size up to which it knows. */
  readonly n: number;
  readonly failing: HookFailing | undefined;
  readonly offAt: number | undefined;
}

/** What is shown once. */
export interface Secret {
  readonly id: string;
  readonly secret: string;
}

interface Sealed {
  readonly address: string;
  readonly secret: string;
}

export interface HooksOptions {
  readonly rows: FollowingStore;
  readonly key: SiteKey;
  readonly clock?: () => number;
}

export class Hooks {
  readonly rows: FollowingStore;
  readonly #key: SiteKey;
  readonly #clock: () => number;

  constructor({ rows, key, clock = Date.now }: HooksOptions) {
    this.rows = rows;
    this.#key = key;
    this.#clock = clock;
  }

  async list(process: ProcessId): Promise<ListedHook[]> {
    const hooks = await this.rows.hooksOf(process);
    return hooks.map((hook) => {
      const { id, createdDay, n, failing, offAt } = hook;
      return { id, address: this.opened(hook)?.address ?? '', createdDay, n, failing, offAt };
    });
  }

  /** From now on: `n` is the size of the journal. */
  async add(process: ProcessId, n: number, text: string): Promise<Secret | Refusal> {
    const address = callable(text);
    if (address === undefined) return refuse('hook-address');
    const all = await this.list(process);
    if (all.some((each) => each.address === address)) return refuse('hook-there');
    if (all.length >= MOST) return refuse('too-many-hooks', { most: MOST });
    const [id, secret] = [newId('hook', { newBytes: randomBytes }), newSecret()];
    await this.rows.saveHook({
      ...{ id, process, n, createdDay: dayOf(this.#clock()) },
      sealed: this.#seal({ address, secret }),
    });
    return { id, secret };
  }

  /** Another secret, from the next message on. */
  async rotate(process: ProcessId, id: string): Promise<Secret | Refusal> {
    const hook = await this.#find(process, id);
    const known = hook && this.opened(hook);
    if (!known) return refuse('unknown-hook');
    const secret = newSecret();
    await this.rows.resealHook(process, id, this.#seal({ ...known, secret }));
    return { id, secret };
  }

  /** Tries one again that fails, or was given up: from where it was. */
  async resume(process: ProcessId, id: string): Promise<Refusal | undefined> {
    const hook = await this.#find(process, id);
    if (!hook) return refuse('unknown-hook');
    await this.rows.noteHook({ id: hook.id, n: hook.n });
    return undefined;
  }

  async remove(process: ProcessId, id: string): Promise<void> {
    await this.rows.dropHook(process, id);
  }

  /** Undefined where the site has another key by now. */
  opened({ sealed }: Hook): Sealed | undefined {
    const text = this.#key.open(PURPOSE, sealed);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async #find(process: ProcessId, id: string): Promise<Hook | undefined> {
    return (await this.rows.hooksOf(process)).find((each) => each.id === id);
  }

  #seal(sealed: Sealed): string {
    return this.#key.seal(PURPOSE, JSON.stringify(sealed));
  }
}

const newSecret = (): string => `whsec_${newToken()}`;

/** Over the time as well, so that what was sent once cannot be sent again later by somebody else. */
export function signature(secret: string, seconds: number, body: string): string {
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}
