/** What time alone brings about in a process. */
import type { NewEvent } from '../domain/noun.ts';
import { dueEvents, isOpen, stageClosed } from '../domain/process.ts';
import { released } from '../domain/votes.ts';
import { dueOf, type Process } from './engine.ts';

/**
 * What time alone has brought about is in the journal before anything later: stages that are due close, a charter whose notice
 * is over takes effect, a level lapses while people take part. What waits for company is released with a stage or a process that
 * closes, since nothing more will come.
 */
export function closing(folded: Process, now: number): NewEvent[] {
  const { process, votes } = folded.nouns;
  const due = dueEvents(process, now);
  const closes = due.some(({ type }) => type === stageClosed.type);
  const isOver = !isOpen(process);
  const events = [...due, ...dueOf(folded, now)];
  const left = isOver && !votes.cohorts.final && votes.cohorts.waiting.size > 0;
  const waits = votes.released.rows < votes.count || left;
  return (closes || isOver) && waits ? [...events, released({})] : events;
}
