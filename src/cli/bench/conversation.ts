/** A process to measure with: people and statements without votes, brought in by the commands that import. */
import { randomBytes } from 'node:crypto';
import { Site } from '../../app/site.ts';
import { toBase64 } from '../../base/base64.ts';
import type { Order } from '../../exchange/opening.ts';
import { type DataFolder, openFolder } from '../dataFolder.ts';
import { operator } from '../door.ts';
import { orStop } from '../io.ts';

export const SLUG = 'bench';

/** Who may vote, and on what: ids as the server gave them. */
export interface Electorate {
  readonly participants: readonly string[];
  readonly statements: readonly string[];
}

/** Opens a folder as the server does, for as long as `work` takes. */
export async function within<T>(folder: string, work: (site: Site) => Promise<T>): Promise<T> {
  const opened: DataFolder = orStop(openFolder(folder, new Date()));
  const failed = (error: unknown): void => {
    throw error;
  };
  const site = await Site.open(opened.store, { newBytes: randomBytes, failed: failed });
  try {
    return await work(site);
  } finally {
    opened.release();
    await site.close();
  }
}

export async function openConversation(site: Site, people: number, statements: number): Promise<Electorate> {
  orStop(await site.create(orders(people, statements).map((order) => ({ ...order, actor: operator }))));
  const hosted = await site.hosted(SLUG);
  if (!hosted) throw new Error('The process that was just opened is not there.');
  const { nouns } = hosted.lane.process;
  return {
    participants: Array.from({ length: people }, (_, at) => nouns.participants.ids.idAt(at)),
    statements: nouns.statements.list.map(({ id }) => id),
  };
}

function orders(people: number, statements: number): Order[] {
  const charter = {
    slug: SLUG,
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
