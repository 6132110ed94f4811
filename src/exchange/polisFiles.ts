/** Which files of a Polis export are at a path. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Refusal, refuse } from '../base/result.ts';
import { unreadable } from './files.ts';

/** Paths of the files that are there; at least one of the first two. */
export interface Files {
  readonly votes: string | undefined;
  readonly participants: string | undefined;
  readonly comments: string | undefined;
  readonly summary: string | undefined;
}

/** The files of the export folder at `path`, or the one vote file that is there. */
export function filesAt(path: string): Files | Refusal {
  try {
    if (!statSync(path).isDirectory()) return singleFile(path);
    const names = readdirSync(path);
    const find = (name: string): string | undefined => {
      const found = fileNamed(name, names);
      return found === undefined ? undefined : join(path, found);
    };
    const votes = find('votes.csv');
    const participants = find('participants-votes.csv') ?? find('participant-votes.csv');
    if (votes === undefined && participants === undefined) return refuse('folder-without-votes', { file: path });
    return { votes, participants, comments: find('comments.csv'), summary: find('summary.csv') };
  } catch (error) {
    return unreadable(path, error);
  }
}

function singleFile(path: string): Files {
  const none = { votes: undefined, participants: undefined, comments: undefined, summary: undefined };
  return isTable(basename(path)) ? { ...none, participants: path } : { ...none, votes: path };
}

/** The file of that name, or the only one whose name ends so: downloads put date and conversation in front. */
function fileNamed(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return name;
  const alike = names.filter((other) => other.endsWith(`-${name}`) && (name !== 'votes.csv' || !isTable(other)));
  return alike.length === 1 ? alike[0] : undefined;
}

const isTable = (name: string): boolean => /participants?-votes\.csv$/.test(name);
