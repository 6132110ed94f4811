/** Who is told of what happens, until the program ends. */
import type { Digest, FollowingStore, Hook } from '../app/ports.ts';
import type { ProcessId } from '../base/ids.ts';

export class MemoryFollowing implements FollowingStore {
  readonly #digests = new Map<string, Digest>();
  readonly #hooks = new Map<string, Hook>();

  async saveDigest(digest: Digest): Promise<void> {
    const { day = digest.day } = this.#digests.get(digest.account) ?? {};
    this.#digests.set(digest.account, structuredClone({ ...digest, day }));
  }

  async digest(account: string) {
    return this.#digests.get(account);
  }

  async dropDigest(account: string): Promise<void> {
    this.#digests.delete(account);
  }

  async endDigest(hash: string): Promise<void> {
    for (const digest of this.#digests.values()) if (digest.hash === hash) this.#digests.delete(digest.account);
  }

  async digestsBefore(day: number, most: number) {
    const before = [...this.#digests.values()].filter((each) => each.day < day);
    return before.sort((a, b) => a.day - b.day || (a.account < b.account ? -1 : 1)).slice(0, most);
  }

  async claimDigest(account: string, day: number): Promise<boolean> {
    const digest = this.#digests.get(account);
    if (!digest || digest.day >= day) return false;
    this.#digests.set(account, { ...digest, day });
    return true;
  }

  async saveHook(hook: Hook): Promise<void> {
    this.#hooks.set(hook.id, structuredClone(hook));
  }

  async hooks() {
    return sorted([...this.#hooks.values()]);
  }

  async hooksOf(process: ProcessId) {
    return sorted([...this.#hooks.values()].filter((each) => each.process === process));
  }

  async resealHook(process: ProcessId, id: string, sealed: string): Promise<void> {
    const hook = this.#hooks.get(id);
    if (hook?.process === process) this.#hooks.set(id, { ...hook, sealed });
  }

  async noteHook({ id, n, failing, offAt }: Pick<Hook, 'id' | 'n' | 'failing' | 'offAt'>): Promise<void> {
    const hook = this.#hooks.get(id);
    if (!hook) return;
    const { process, sealed, createdDay } = hook;
    const state = { n, ...(failing && { failing }), ...(offAt !== undefined && { offAt }) };
    this.#hooks.set(id, { id, process, sealed, createdDay, ...state });
  }

  async dropHook(process: ProcessId, id: string): Promise<void> {
    if (this.#hooks.get(id)?.process === process) this.#hooks.delete(id);
  }

  everything(): { digests: Digest[]; hooks: Hook[] } {
    return { digests: [...this.#digests.values()], hooks: [...this.#hooks.values()] };
  }
}

const sorted = (hooks: Hook[]): Hook[] => hooks.sort((a, b) => a.createdDay - b.createdDay || (a.id < b.id ? -1 : 1));
