/** A process as it would be, opened nowhere: for who wants to see it first. */
import { randomBytes } from 'node:crypto';
import { conversationOf } from '../app/conversation.ts';
import { commandNamed, decide, emptyProcess, newId, type Process, record } from '../app/engine.ts';
import { isRefusal, type Problem, type Refusal } from '../base/result.ts';
import type { Actor } from '../domain/index.ts';
import { overview } from '../views/overview.ts';
import { sentCharter } from './charterInput.ts';
import type { Fields } from './formInput.ts';
import type { Preview } from './parts/charterPreview.ts';

const command = 'process.open';

export function wouldBe(input: unknown, actor: Actor, now: number): Process | Refusal {
  const tools = { now, newBytes: (count: number) => randomBytes(count) };
  const process = emptyProcess(newId('prc', tools));
  const made = decide(process, { command, input, actor }, tools);
  if (isRefusal(made)) return made;
  record(process, made, { actor: actor.id, command }, tools);
  return process;
}

/** What in the fields of an input is not as its command reads them, whoever gives it and wherever. */
export function unreadable(command: string, input: unknown): readonly Problem[] {
  const tools = { now: 0, newBytes: (count: number) => randomBytes(count) };
  const actor: Actor = { id: 'preview', roles: ['convener'] };
  const made = decide(emptyProcess(newId('prc', tools)), { command, input, actor }, tools);
  return (isRefusal(made) && made.problems) || [];
}

/** Of a form that asked for it; null where it would be refused. */
export function previewOf(values: Fields, now: number): Preview | null {
  const schema = commandNamed(command)?.input;
  if (values.more !== PREVIEW || !schema) return null;
  const { input } = sentCharter(schema, values, '');
  // Nothing is done: who asks is told elsewhere whether they may.
  const process = wouldBe({ ...input, simulated: false }, { id: 'preview', roles: ['convener'] }, now);
  if (isRefusal(process) || !process.nouns.process.charter) return null;
  return {
    charter: process.nouns.process.charter,
    overview: overview(conversationOf(process, undefined), undefined, now),
  };
}

/** What the button that asks for it sends. */
export const PREVIEW = 'preview';
