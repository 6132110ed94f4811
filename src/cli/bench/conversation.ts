/** A process to measure with: people and statements, brought in by the commands that import, and votes where they are wanted. */
import { randomBytes } from 'node:crypto';
import { decide, newId, type Process, record } from '../../app/engine.ts';
import { openProcess } from '../../app/lane.ts';
import type { JournalRow, Store } from '../../app/ports.ts';
import { toBase64 } from '../../base/base64.ts';
import type { Actor } from '../../domain/index.ts';
import type { Order } from '../../exchange/opening.ts';
import { type DataFolder, openFolder } from '../dataFolder.ts';
import { operator } from '../door.ts';
import { orStop } from '../io.ts';

export const SLUG = 'bench';

const VALUES = ['agree', 'disagree', 'pass'];
/** Votes in one commit while a journal is written. */
const TOGETHER = 5000;

/** Who may vote, and on what: ids as the server gave them. */
export interface Electorate {
  readonly participants: readonly string[];
  readonly statements: readonly string[];
}

export const electorateOf = ({ nouns: { participants, statements } }: Process): Electorate => ({
  participants: Array.from({ length: participants.ids.size }, (_, at) => participants.ids.idAt(at)),
  statements: statements.list.map(({ id }) => id),
});

/** Opens a folder as the server does, for as long as `work` takes. */
export async function within<T>(folder: string, work: (opened: DataFolder) => Promise<T>): Promise<T> {
  const opened = orStop(openFolder(folder, new Date()));
  try {
    return await work(opened);
  } finally {
    opened.release();
    await opened.snapshots.close();
    await opened.store.close();
  }
}

export async function openConversation(
  store: Store,
  { people, statements, slug = SLUG }: { people: number; statements: number; slug?: string },
): Promise<Process> {
  const requests = orders(slug, people, statements).map((order) => ({ ...order, actor: operator }));
  return orStop(await openProcess(store, newId('prc', { newBytes: randomBytes }), requests, randomBytes));
}

/**
 * Casts votes straight into the journal: decided, recorded and folded as those that come by requests, each with its key, but
 * thousands to a commit. Everybody goes through the statements one by one, from a place of their own, and goes on where
 * they were.
 */
export async function castVotes(store: Store, process: Process, count: number): Promise<void> {
  const { participants, statements } = electorateOf(process);
  const first = process.nouns.votes.count;
  for (let from = first; from < first + count; from += TOGETHER) {
    const tools = { now: await store.now(), newBytes: randomBytes };
    const [after, rows]: [number, JournalRow[]] = [process.n, []];
    for (let vote = from; vote < Math.min(from + TOGETHER, first + count); vote++) {
      const person = vote % participants.length;
      const round = Math.floor(vote / participants.length);
      const input = {
        statement: statements[(person * 31 + round) % statements.length],
        // Who comes round to a statement again thinks otherwise by then: every vote changes something.
        value:
          VALUES[(person + (round % statements.length) * 7 + Math.floor(round / statements.length)) % VALUES.length],
      };
      const actor: Actor = { id: participants[person], roles: ['participant'] };
      const key = `bench-${crypto.randomUUID()}`;
      const events = orStop(decide(process, { command: 'vote.cast', input, actor }, tools));
      for (const row of record(process, events, { actor: actor.id, key }, tools).rows) rows.push(row);
    }
    const appended = await store.append({ process: process.id, after, rows, secrets: [] });
    if (appended !== 'appended') throw new Error('Somebody else writes to the journal.');
  }
}

function orders(slug: string, people: number, statements: number): Order[] {
  const charter = {
    slug,
    title: 'A measurement',
    question: 'How many votes a second?',
    outcome: '',
    convener: 'plenary bench',
    language: 'en',
    simulated: true,
    seats: [],
    stages: [],
    smallCell: 5,
    figures: 'batched',
  };
  const nobody = { organisations: [], organisation: toBase64(new Uint32Array(people)), regions: [] };
  const columns = { ...nobody, seat: toBase64(new Uint8Array(people)), region: toBase64(new Uint8Array(people)) };
  const texts = Array.from({ length: statements }, (_, at) => ({
    text: `Statement ${at + 1} of a measurement.`,
    meta: false,
    seed: true,
  }));
  return [
    { command: 'process.open', input: charter },
    { command: 'participants.import', input: { count: people, sourceIds: '', ...columns } },
    { command: 'statements.import', input: { statements: texts } },
  ];
}
