/** How much memory a process takes, about: enough to tell when there is no room for another. */
import type { Process } from './engine.ts';

/** Of any process, as `plenary bench processes` shows: columns begin with room for many rows. */
const ANY = 650_000;
/** Of a vote: its row. Of a participant: their columns, and their place in the figures. */
const VOTE = 12;
const PARTICIPANT = 120;
/** Of a statement: its text, the objects around it, and its place in the figures of every camp. */
const STATEMENT = 2_500;

/** In bytes. */
export function weightOf({ nouns: { participants, statements, votes }, answers }: Process): number {
  return (
    ANY +
    votes.count * VOTE +
    participants.ids.size * PARTICIPANT +
    participants.ids.memory +
    answers.memory +
    statements.list.length * STATEMENT
  );
}
