/** A simulated conversation written as Polis exports one: comments.csv, votes.csv, summary.csv. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Refusal, refuse } from '../base/result.ts';
import { unwritable } from './files.ts';
import type { Ballot, Simulation } from './simulate.ts';

const PIECE = 1 << 20;

/** What every row of comments.csv says about time: simulated statements were all there from the start. */
const WRITTEN_AT = Date.UTC(2026, 0, 4);

/**
 * Writes the export into `folder`, made where it does not exist, and gives the number of vote rows. Touches no folder that
 * has anything in it. The folder is complete or has no votes.csv: that name is given last.
 */
export function writePolisFolder(
  simulation: Simulation,
  folder: string,
  onShare?: (share: number) => void,
): { rows: number } | Refusal {
  const refusal = emptyFolder(folder);
  if (refusal) return refusal;
  const unfinished = join(folder, 'votes.csv.part');
  try {
    const counts = new Counts(simulation.statements.length);
    const rows = writeVotes(simulation, unfinished, counts, onShare);
    writeFileSync(join(folder, 'comments.csv'), commentsCsv(simulation, counts));
    writeFileSync(join(folder, 'summary.csv'), summaryCsv(simulation));
    renameSync(unfinished, join(folder, 'votes.csv'));
    return { rows };
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return unwritable(folder, error);
  }
}

function emptyFolder(folder: string): Refusal | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder).length > 0 ? refuse('folder-not-empty', { file: folder }) : undefined;
  } catch (error) {
    return unwritable(folder, error);
  }
}

/** Polis's comments.csv counts every row of votes.csv, those that were changed later too. */
class Counts {
  readonly agree: Uint32Array;
  readonly disagree: Uint32Array;

  constructor(statements: number) {
    this.agree = new Uint32Array(statements);
    this.disagree = new Uint32Array(statements);
  }

  add(ballot: Ballot): void {
    for (let n = 0; n < ballot.count; n++) {
      if (ballot.value[n] > 0) this.agree[ballot.statement[n]]++;
      if (ballot.value[n] < 0) this.disagree[ballot.statement[n]]++;
    }
  }
}

function writeVotes(
  simulation: Simulation,
  path: string,
  counts: Counts,
  onShare: ((share: number) => void) | undefined,
): number {
  const file = openSync(path, 'wx');
  let text = 'timestamp,datetime,comment-id,voter-id,vote\n';
  let rows = 0;
  const dateOf = dates();
  try {
    for (const ballot of simulation.ballots()) {
      counts.add(ballot);
      for (let n = 0; n < ballot.count; n++) {
        const at = ballot.at[n];
        text += `${at},${dateOf(at)},${ballot.statement[n]},${ballot.participant},${ballot.value[n]}\n`;
      }
      rows += ballot.count;
      if (text.length < PIECE) continue;
      writeSync(file, text);
      text = '';
      onShare?.((ballot.participant + 1) / simulation.options.participants);
    }
    writeSync(file, text);
    return rows;
  } finally {
    closeSync(file);
  }
}

function commentsCsv({ statements }: Simulation, { agree, disagree }: Counts): string {
  const head = 'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n';
  const at = `${WRITTEN_AT},${dates()(WRITTEN_AT)}`;
  const rows = statements.map(
    ({ id, author, moderated, text }) => `${at},${id},${author},${agree[id]},${disagree[id]},${moderated},${text}\n`,
  );
  return head + rows.join('');
}

function summaryCsv({ options, statements }: Simulation): string {
  const { participants, votesPer, seed } = options;
  const command = `plenary simulate --participants ${participants} --statements ${statements.length} --votes-per ${votesPer} --seed ${seed}`;
  return [
    'topic,SIMULATED conversation',
    'simulated,true',
    `voters,${participants}`,
    `comments,${statements.length}`,
    `conversation-description,SIMULATED by ${command}: no person voted here.`,
    '',
  ].join('\n');
}

const DAY = 86_400_000;
const two = (part: number): string => String(part).padStart(2, '0');

/** The words that Polis writes beside a timestamp. The day is kept for the next: making one costs more than a row does. */
function dates(): (at: number) => string {
  let day = Number.NaN;
  let text = '';
  return (at) => {
    if (Math.floor(at / DAY) !== day) {
      day = Math.floor(at / DAY);
      text = new Date(at).toUTCString().slice(0, 16).replace(',', '');
    }
    const seconds = Math.floor((at - day * DAY) / 1000);
    return `${text} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)} UTC`;
  };
}
