/** Counts anew, from the rows of the journal alone, and holds every page against it. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { emptyProcess, fold, type Process } from '../../src/app/engine.ts';
import type { JournalRow } from '../../src/app/ports.ts';
import { Site } from '../../src/app/site.ts';
import { WAITS } from '../../src/domain/cohorts.ts';
import { type VoteValue, votesOf } from '../../src/domain/votes.ts';
import { paths } from '../../src/web/paths.ts';
import { createServer } from '../../src/web/server.ts';
import { statement as statementWords } from '../../src/words/results.en.ts';
import { type Given, standing } from '../site.ts';

export interface Told {
  readonly rows: readonly JournalRow[];
  readonly secrets: readonly string[];
  /** Folded into an empty process. */
  readonly process: Process;
  /** By pseudonym and statement, as the rows say it, with nothing of Plenary in between. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<string, VoteValue>>;
}

export async function told({ site: { store } }: Given, slug: string): Promise<Told> {
  const known = (await store.processes()).find((each) => each.slug === slug);
  assert.ok(known);
  const [rows, secrets]: [JournalRow[], string[]] = [[], []];
  const process = emptyProcess(known.id);
  const votes = new Map<string, Map<string, VoteValue>>();
  for await (const piece of store.read(known.id, 0)) {
    for (const { row, secret } of piece) {
      rows.push(row);
      if (secret !== undefined) secrets.push(secret);
      fold(process, row, secret);
      count(row, votes);
    }
  }
  return { rows, secrets, process, votes };
}

function count({ type, actor, data }: JournalRow, votes: Map<string, Map<string, VoteValue>>): void {
  const { statement, value, participant } = JSON.parse(data);
  const own = votes.get(actor) ?? new Map<string, VoteValue>();
  if (type === 'vote.cast') votes.set(actor, own.set(statement, value));
  else if (type === 'vote.withdrawn') own.delete(statement);
  else if (type === 'votes.withdrawn') votes.delete(participant);
}

/** The same as plain values, without people who think nothing. */
export const plainly = (votes: Told['votes']) =>
  Object.fromEntries(
    [...votes].flatMap(([id, own]) => (own.size === 0 ? [] : [[id, Object.fromEntries([...own].sort())]])).sort(),
  );

/** What the folded state says of each person's votes. */
export function foldedVotes({ nouns: { votes, participants, statements } }: Process): Told['votes'] {
  return new Map(
    Array.from({ length: participants.ids.size }, (_, row) => {
      const own = [...votesOf(votes, row)].map(([place, value]) => [statements.list[place]!.id, value] as const);
      return [participants.ids.idAt(row), new Map(own)] as const;
    }),
  );
}

type Counts = Record<VoteValue, number>;

/** How the people whom figures count stand on each statement: the last of their counted votes, by hand. */
export function countedVotes({ nouns: { votes } }: Process): { people: number; votes: number; by: Counts[] } {
  const last = new Map<string, number>();
  for (let row = 0; row < votes.count; row++) {
    if (votes.cohorts.counted.get(row) === WAITS) continue;
    last.set(`${votes.participant.get(row)} ${votes.statement.get(row)}`, votes.value.get(row));
  }
  const by: Counts[] = [];
  const people = new Set<string>();
  let size = 0;
  for (const [key, value] of last) {
    const [person = '', place] = key.split(' ');
    const counts = by[Number(place)] ?? { agree: 0, pass: 0, disagree: 0 };
    by[Number(place)] = counts;
    const word = ({ 1: 'agree', 0: 'pass', [-1]: 'disagree' } as const)[value as 1 | 0 | -1];
    if (word === undefined) continue;
    counts[word]++;
    people.add(person);
    size++;
  }
  return { people: people.size, votes: size, by };
}

/** Another server on the same journal, which has folded it anew and computed all figures afresh. */
export async function afresh({ site: { store } }: Given, clock: () => number) {
  const failed = (error: unknown) => assert.fail(String(error));
  const site = await Site.open(store, { newBytes: randomBytes, failed });
  const app = createServer({ site, operator: false, failed, version: '0', ...standing(site, { clock }) });
  return { site, ask: async (url: string, init: RequestInit) => app.request(url, init) };
}

/** What a form makes up for each time it is shown. */
const once = /(name="_(?:key|session)" value=")[^"]*/g;

export const comparable = (page: string): string => page.replace(once, '$1');

/** Whether the page and the JSON of a statement say what was counted by hand, where they may say it. Gives how many did. */
export async function checkStatement(
  ask: (path: string) => Promise<Response>,
  { slug, id, counts }: { slug: string; id: string; counts: Counts | undefined },
): Promise<boolean> {
  const path = paths.statement(slug, id);
  // As views/statement.ts has it.
  const { evidence, moderatedOut } = await (await ask(paths.json(path))).json();
  const everyone = evidence?.item.everyone;
  if (moderatedOut !== null || everyone === undefined || everyone === 'withheld') return false;
  const { agree = 0, disagree = 0, pass = 0 } = counts ?? {};
  const expected = { agree, disagree, pass, votes: agree + disagree + pass, leftOut: false };
  if (everyone.leftOut) assert.ok(everyone.votes < expected.votes, id);
  else assert.deepEqual(everyone, expected, id);
  const page = await (await ask(path)).text();
  if (everyone.votes > 0) assert.ok(page.includes(statementWords.tally(everyone)), `${path}: ${expected.votes} votes`);
  return true;
}
