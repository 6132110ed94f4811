/** Conversations with seats, as `bench capture` reads them: NAME.csv of votes and stakeholders_NAME.csv of who sits where. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Refusal, refuse } from '../../base/result.ts';
import type { Seating } from '../../opinion/seating.ts';
import type { VoteLog } from '../../opinion/types.ts';

export interface SeatedSet {
  readonly name: string;
  readonly log: VoteLog;
  readonly seating: Seating;
}

const VOTES = ['participant', 'statement', 'vote'];
const SEATS = ['participant', 'group', 'org'];

type Rows = readonly (readonly string[])[];

/** Every set among the files, and files of the folders, that are named. Files of other columns are passed over. */
export function readSets(paths: readonly string[]): SeatedSet[] | Refusal {
  const votes = new Map<string, Rows>();
  const seats = new Map<string, Rows>();
  for (const file of paths.flatMap(filesOf)) {
    let text: string;
    try {
      text = textOf(file);
    } catch (error) {
      // Whatever the system says of a file carries a code.
      const { code = '' } = error as NodeJS.ErrnoException;
      return refuse('file-unreadable', { file, code });
    }
    const name = basename(file).replace(/\.csv(\.gz)?$/, '');
    const [voteRows, seatRows] = [rowsOf(text, VOTES), rowsOf(text, SEATS)];
    if (voteRows) votes.set(name, voteRows);
    if (seatRows) seats.set(name.replace(/^stakeholders_/, ''), seatRows);
  }
  const sets: SeatedSet[] = [];
  for (const [name, rows] of votes) {
    const seated = seats.get(name);
    if (seated === undefined) return refuse('set-without-seats', { name });
    sets.push(setOf(name, rows, seated));
  }
  return sets.length > 0 ? sets : refuse('sets-missing');
}

function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.csv(\.gz)?$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The named columns of a file; undefined where it has others. These files quote nothing in them. */
function rowsOf(text: string, columns: readonly string[]): Rows | undefined {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const names = header.split(',');
  const places = columns.map((name) => names.indexOf(name));
  if (places.includes(-1)) return undefined;
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const fields = line.split(',');
      return places.map((place) => fields[place] ?? '');
    });
}

function setOf(name: string, votes: Rows, seats: Rows): SeatedSet {
  const people = indexed(votes.map(([participant]) => Number(participant)));
  const statements = indexed(votes.map(([, statement]) => Number(statement)));
  const groups = [...new Set(seats.map(([, group]) => group))].sort();
  const organisations = indexed(seats.map(([, , organisation]) => Number(organisation)));
  const seat = new Uint8Array(people.size);
  const organisation = new Uint32Array(people.size);
  for (const [participant, group, own] of seats) {
    const p = people.get(Number(participant));
    if (p === undefined) continue;
    seat[p] = groups.indexOf(group) + 1;
    organisation[p] = organisations.get(Number(own))! + 1;
  }
  const log: VoteLog = {
    participants: people.size,
    statements: statements.size,
    participant: Uint32Array.from(votes, ([participant]) => people.get(Number(participant))!),
    statement: Uint32Array.from(votes, ([, statement]) => statements.get(Number(statement))!),
    value: Int8Array.from(votes, ([, , vote]) => Number(vote)),
  };
  return { name, log, seating: { seats: groups.length, seat, organisation } };
}

/** Ids in ascending order, each with its place. */
function indexed(ids: readonly number[]): Map<number, number> {
  return new Map([...new Set(ids)].sort((a, b) => a - b).map((id, place) => [id, place]));
}
