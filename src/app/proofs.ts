/**
 * Proofs of organisations are looked at again after 90 days (trust §3): whether the domain still shows its record, or who
 * declared it still has a mailbox there. Looked at a day at a time, of the processes in memory; who cannot be asked is asked
 * again the next day.
 */
import type { Actor } from '../domain/index.ts';
import { isProofOld, type Organisation } from '../domain/organisations.ts';
import { isOpen } from '../domain/process.ts';
import { accountOf } from '../domain/seating.ts';
import { isMailboxAt, type Resolve, stillProven } from './domains.ts';
import type { Process } from './engine.ts';
import type { Lane } from './lane.ts';
import type { Site } from './site.ts';

/** Whom to ask. */
export interface Witnesses {
  readonly resolve?: Resolve;
  /** Where the site stands, as its records name it. */
  origin(): string;
  mailOf(account: string): Promise<string | undefined>;
}

const DAY_MS = 86_400_000;
const operator: Actor = { id: 'operator', roles: ['operator'] };

export class Proofs {
  readonly #site: Site;
  readonly #witnesses: Witnesses;
  /** When the proofs of a process were looked at last. */
  readonly #looked = new Map<string, number>();
  #busy = false;
  #stopped = false;

  constructor(site: Site, witnesses: Witnesses) {
    this.#site = site;
    this.#witnesses = witnesses;
  }

  /** Looks at what is in memory and was not looked at for a day. Asked for again meanwhile, it does nothing. */
  async lookAgain(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const now = await this.#site.store.now();
      for (const { lane } of await this.#site.residents()) {
        if (this.#stopped || now - (this.#looked.get(lane.process.id) ?? -DAY_MS) < DAY_MS) continue;
        this.#looked.set(lane.process.id, now);
        await lookAgainAt(lane, this.#witnesses, now, () => this.#stopped);
      }
    } finally {
      this.#busy = false;
    }
  }

  /** Nothing more is written. */
  stop(): void {
    this.#stopped = true;
  }
}

/** Renews the proofs of one process that are due and still hold, and ends those that do not. */
export async function lookAgainAt(
  lane: Lane,
  witnesses: Witnesses,
  now: number,
  isStopped = () => false,
): Promise<void> {
  const { process, organisations } = lane.process.nouns;
  if (!isOpen(process)) return;
  const due = organisations.list.filter((each) => isProofOld(each, now));
  for (const { id: organisation } of due) {
    // Others may have acted on it meanwhile.
    const known = lane.process.nouns.organisations.list.find(({ id }) => id === organisation);
    const seen = known && (await look(lane.process, known, witnesses));
    if (!known || isStopped()) return;
    const { how = 'dns' } = known;
    if (seen === 'shown') {
      await lane.submit({ command: 'organisation.prove', input: { organisation, how }, actor: operator });
    }
    if (seen === 'gone') {
      await lane.submit({ command: 'organisation.lapse', input: { organisation }, actor: operator });
    }
  }
}

async function look(
  { nouns: { participants } }: Process,
  { id, by, domain, token, how }: Organisation,
  { resolve, origin, mailOf }: Witnesses,
): Promise<'shown' | 'gone' | 'unsure'> {
  // Who declared it has been forgotten, and with them what it was proven by.
  if (domain === undefined || token === undefined) return 'gone';
  if (how === 'dns') return stillProven({ domain, token, site: origin(), organisation: id }, resolve);
  const account = accountOf(participants, by);
  const mail = account === undefined ? undefined : await mailOf(account);
  return mail !== undefined && (await isMailboxAt(mail, domain)) ? 'shown' : 'gone';
}
