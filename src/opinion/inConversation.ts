/** Who has voted enough to be placed in a camp (docs/methods.md#in-conversation, polis-math §3). */
import { type VoteMatrix, voteCount } from './votes.ts';

/** Polis: 7 votes, or as many as there are statements if fewer. */
const ENOUGH_VOTES = 7;
/** A conversation that has only begun takes in the most active until there are this many. */
const AT_LEAST = 15;

/**
 * Participants in the conversation, in row order. Whoever was in before (`previous`) stays in. Among people with equally many
 * votes the earlier row goes first; Polis leaves that to the order of a hash table.
 */
export function inConversation(matrix: VoteMatrix, previous: Uint32Array = new Uint32Array()): Uint32Array {
  const threshold = Math.min(ENOUGH_VOTES, matrix.columns.length);
  const inside = new Uint8Array(matrix.participants);
  for (const p of previous) inside[p] = 1;
  for (const p of matrix.rows) if (voteCount(matrix, p) >= threshold) inside[p] = 1;
  const are = matrix.rows.filter((p) => inside[p] === 1);
  if (are.length >= AT_LEAST) return are;
  const others = Array.from(matrix.rows).filter((p) => inside[p] === 0);
  const mostActive = others.sort((a, b) => voteCount(matrix, b) - voteCount(matrix, a));
  for (const p of mostActive.slice(0, AT_LEAST - are.length)) inside[p] = 1;
  return matrix.rows.filter((p) => inside[p] === 1);
}
