/**
 * Erasing a person from a process. The journal says first that it happened, and what of the vault goes; then it goes. Whatever
 * a crash leaves in between is done when the process is loaded next.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { ProcessId } from '../base/ids.ts';
import { isRefusal, type Refusal } from '../base/result.ts';
import type { Actor } from '../domain/index.ts';
import { participantOf } from '../domain/participants.ts';
import type { Accounts } from './accounts.ts';
import type { Answer, Lane } from './lane.ts';
import type { JournalRow, Snapshots, Store } from './ports.ts';
import type { Site } from './site.ts';

const operator: Actor = { id: 'operator', roles: ['operator'] };
/** Given to others, who may have come with it since: it goes with them. */
const INVITED = 'invitation.issued';

/** Forgets a participant: what is about them and what they wrote. Resolves once it is gone. */
export async function erasePerson(
  { store, snapshots }: Pick<Site, 'store' | 'snapshots'>,
  lane: Lane,
  participant: string,
): Promise<Answer | Refusal> {
  const { id } = lane.process;
  const found: Found = { n: 0, refs: [], invitation: undefined, organisations: new Set() };
  await search(store, id, participant, found);
  const answer = await lane.submit({
    command: 'participant.erase',
    input: { participant, refs: found.refs },
    actor: operator,
  });
  if (isRefusal(answer)) return answer;
  // What came in since it was searched.
  await search(store, id, participant, found);
  // Before the secrets: a snapshot may hold them.
  await snapshots.drop(id);
  await store.erase(id, ...found.refs);
  return answer;
}

/** Forgets somebody everywhere: in every process they take part in, and then their account. */
export async function eraseAccount(site: Site, accounts: Accounts, account: string): Promise<Refusal | undefined> {
  const memberships = await accounts.membershipsOf(account);
  for (const { id, slug } of await site.store.processes()) {
    if (!memberships.includes(id)) continue;
    const lane = (await site.hosted(slug))?.lane;
    const row = lane ? participantOf(lane.process.nouns.participants, account) : -1;
    if (!lane || row === -1) continue;
    const answer = await erasePerson(site, lane, lane.process.nouns.participants.ids.idAt(row));
    if (isRefusal(answer)) return answer;
  }
  await accounts.forget(account);
  return undefined;
}

/** Ends the erasures of a process that a crash has cut short. Before its snapshot is read. */
export async function finishErasures(store: Store, snapshots: Snapshots, process: ProcessId): Promise<void> {
  const refs = await store.unerased(process);
  if (refs.length === 0) return;
  await snapshots.drop(process);
  await store.erase(process, ...refs);
}

/** What of the vault goes with a person, in the journal up to n. */
interface Found {
  n: number;
  readonly refs: string[];
  /** The one they came with: it names them. */
  invitation: string | undefined;
  /** Those that they declared: others may have written about them by these. */
  readonly organisations: Set<string>;
}

/** By invitation, what of the vault says whom it is for. */
type Issued = Map<string, string>;

async function search(store: Store, process: ProcessId, participant: string, found: Found): Promise<void> {
  const issued: Issued = new Map();
  for await (const piece of store.read(process, found.n)) {
    for (const { row } of piece) note(row, participant, found, issued);
    await turn();
  }
  const own = found.invitation === undefined ? undefined : issued.get(found.invitation);
  if (own !== undefined) found.refs.push(own);
}

/** As noun.ts says of what is secret: whom it is about, beside who wrote it. */
interface Named {
  readonly participant?: string;
  readonly invitation?: string;
  readonly organisation?: string;
}

function note({ n, actor, type, vault, data }: JournalRow, participant: string, found: Found, issued: Issued): void {
  found.n = n;
  if (vault === undefined) return;
  const { participant: about, invitation, organisation = '' }: Named = JSON.parse(data);
  if (actor === participant && type === 'organisation.declared') found.organisations.add(organisation);
  if (type === INVITED) {
    if (invitation !== undefined) issued.set(invitation, vault);
  } else if (actor === participant || about === participant || found.organisations.has(organisation)) {
    found.refs.push(vault);
    if (type === 'participant.joined') found.invitation = invitation;
  }
}
