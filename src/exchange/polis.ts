/**
 * A Polis conversation from the files that Polis exports: a folder with comments.csv and votes.csv or
 * participants-votes.csv, or one of the two vote files alone. Votes come with agree = +1 in these files, as in `opinion/`.
 */
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { StatementFlags, VoteLog } from '../opinion/types.ts';
import { type PolisStatement, readComments } from './comments.ts';
import { indexOf, toIndices } from './dense.ts';
import { type OnBytes, readLines } from './lines.ts';
import { ParticipantVotes } from './participantVotes.ts';
import { filesAt } from './polisFiles.ts';
import { type PolisSummary, readSummary } from './summary.ts';
import { VoteColumns, type VoteRows } from './voteColumns.ts';

export interface PolisConversation {
  /** The statement axis has the statements that someone voted on, as in Polis: their number enters its mathematics. */
  readonly log: VoteLog;
  /** By index of the log, the id in the files. */
  readonly participantIds: Uint32Array;
  readonly statementIds: Uint32Array;
  readonly flags: StatementFlags;
  /** Everything in comments.csv, voted on or not, ascending by id. */
  readonly statements: readonly PolisStatement[];
  readonly summary: PolisSummary | undefined;
  /** By participant id, the group that Polis published; who was in none is absent. Undefined where no file says. */
  readonly publishedGroups: ReadonlyMap<number, number> | undefined;
}

interface Votes extends Omit<VoteRows, 'at'> {
  readonly at?: Float64Array;
}

/**
 * Reads what is at `path`. Any problem with it is a refusal that names file, line and what was expected. `onShare` is told
 * how much of the file that is being read is done, 0 … 1.
 */
export function readPolis(path: string, onShare?: (share: number) => void): PolisConversation | Refusal {
  // A pipe does not say how much it holds.
  const onBytes: OnBytes = (done, total) => onShare?.(total > 0 ? Math.min(1, done / total) : 0);
  const files = filesAt(path);
  if (isRefusal(files)) return files;
  const comments = files.comments === undefined ? [] : readComments(files.comments);
  if (isRefusal(comments)) return comments;
  const summary = files.summary === undefined ? undefined : readSummary(files.summary);
  if (isRefusal(summary)) return summary;
  const table = files.participants === undefined ? undefined : readTable(files.participants, onBytes);
  if (isRefusal(table)) return table;
  const votes = files.votes === undefined ? table?.rows() : readVotes(files.votes, onBytes);
  if (isRefusal(votes)) return votes;
  if (votes === undefined || votes.value.length === 0) {
    return refuse('votes-missing', { file: files.votes ?? files.participants ?? path, line: 2 });
  }
  return { ...axes(votes, comments), statements: comments, summary, publishedGroups: table?.publishedGroups() };
}

function readVotes(file: string, onBytes: OnBytes): Votes | Refusal {
  const columns = new VoteColumns(file);
  return readLines(file, columns, onBytes) ?? columns.rows();
}

function readTable(file: string, onBytes: OnBytes): ParticipantVotes | Refusal {
  const table = new ParticipantVotes(file);
  return readLines(file, table, onBytes) ?? table;
}

/** Dense indices for the ids that voted and were voted on, and what moderators said of the latter. */
function axes(
  votes: Votes,
  comments: readonly PolisStatement[],
): Pick<PolisConversation, 'log' | 'participantIds' | 'statementIds' | 'flags'> {
  const participantIds = toIndices(votes.participant);
  const statementIds = toIndices(votes.statement);
  const statement = statementIds.length <= 1 << 16 ? Uint16Array.from(votes.statement) : votes.statement;
  const flags = { moderatedOut: new Uint8Array(statementIds.length), meta: new Uint8Array(statementIds.length) };
  for (const { id, moderated, meta } of comments) {
    const index = indexOf(statementIds, id);
    if (index < 0) continue;
    if (moderated === -1) flags.moderatedOut[index] = 1;
    if (meta) flags.meta[index] = 1;
  }
  const log = { ...votes, statement, participants: participantIds.length, statements: statementIds.length };
  return { log, participantIds, statementIds, flags };
}
