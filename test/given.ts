/** Given–when–then for a process: commands in, events or a refusal out, with a clock and bytes that a test decides. */

import { closing } from '../src/app/due.ts';
import { decide, emptyProcess, type Process, type Request, record } from '../src/app/engine.ts';
import { SYSTEM } from '../src/app/lane.ts';
import type { JournalRow, Secret } from '../src/app/ports.ts';
import { idFromBytes } from '../src/base/ids.ts';
import { random } from '../src/base/random.ts';
import { isRefusal, type Refusal } from '../src/base/result.ts';
import type { Actor } from '../src/domain/index.ts';

export const convener: Actor = { id: 'acc_convener', roles: ['convener', 'moderator'] };
export const operator: Actor = { id: 'operator', roles: ['operator'] };
export const visitor: Actor = { id: 'visitor', roles: ['visitor'] };
export const participant = (id: string): Actor => ({ id, roles: ['participant'] });
/** The nth account, and who comes with it. */
export const account = (n: number) => idFromBytes('acc', new Uint8Array(16).fill(n));
export const comer = (n: number): Actor => ({ ...visitor, account: account(n) });

export const charter = {
  slug: 'routes',
  title: 'Routing security',
  question: 'What should be asked of small networks?',
  outcome: '',
  convener: 'A test',
  language: 'en',
  simulated: true,
  seats: [
    { id: 'governments', name: 'Governments', letter: 'G' },
    { id: 'private', name: 'Private sector', letter: 'P' },
  ],
  stages: [{ id: 'listen', name: 'Listen', closesAt: 1_000_000 }],
  smallCell: 5,
  figures: 'batched',
};

/** Random bytes from a seed, as `newBytes` gives them. */
export function bytesFrom(seed: number): (count: number) => Uint8Array {
  const from = random(seed);
  return (count) => Uint8Array.from({ length: count }, () => from.below(256));
}

export interface Journal {
  readonly process: Process;
  readonly rows: JournalRow[];
  readonly secrets: Map<string, string>;
  now: number;
  /** Events of the command, or its refusal. */
  when(command: string, input: unknown, actor?: Actor, key?: string): Outcome;
  /** Closes what is due at `now`, as the lane does. */
  close(): void;
}
export type Outcome = { type: string; data: Record<string, unknown> }[] | Refusal;

/** Who gives a command where a test does not say: what was held elsewhere is brought in by who runs the server. */
export const giver = (command: string): Actor => (command.endsWith('.import') ? operator : convener);

export function journal(seed = 1): Journal {
  const newBytes = bytesFrom(seed);
  const process = emptyProcess(idFromBytes('prc', newBytes(16)));
  const rows: JournalRow[] = [];
  const secrets = new Map<string, string>();
  const given: Journal = {
    process,
    rows,
    secrets,
    now: 1000,
    when(command, input, actor = giver(command), key) {
      const request: Request = { command, input, actor, key };
      const tools = { now: given.now, newBytes };
      const made = decide(process, request, tools);
      if (isRefusal(made)) return made;
      return keep(record(process, made, { actor: actor.id, key }, tools));
    },
    close() {
      const tools = { now: given.now, newBytes };
      keep(record(process, closing(process, given.now), { actor: SYSTEM }, tools));
    },
  };
  function keep(recorded: { rows: JournalRow[]; secrets: Secret[] }) {
    rows.push(...recorded.rows);
    for (const { ref, content } of recorded.secrets) secrets.set(ref, content);
    return recorded.rows.map(({ type, data }) => ({ type, data: JSON.parse(data) }));
  }
  return given;
}

/** A process that is open, with two statements and so many people; ids by number. `terms` are what its charter says otherwise. */
export function opened(people = 0, seed = 1, terms: object = {}) {
  const given = journal(seed);
  given.when('process.open', { ...charter, ...terms });
  const statements = ['Sign your routes.', 'Publish what you filter.'].map((text) =>
    idIn(given.when('statement.submit', { text }), 'statement'),
  );
  const persons = Array.from({ length: people }, () =>
    idIn(given.when('participant.join', { seat: 'private' }), 'participant'),
  );
  return { given, statements, persons };
}

/** The id that the first event of an outcome carries under `name`. */
export function idIn(outcome: Outcome, name: string): string {
  if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.refused}`);
  return String(outcome[0].data[name]);
}
