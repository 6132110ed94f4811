/**
 * The register at work: fold a journal into a state, and turn a command into events or a refusal. Pure: time, ids and
 * random bytes come in as arguments.
 */
import type { z } from 'zod';
import { ID_BYTES, type Id, idFromBytes, type Kind, type ProcessId } from '../base/ids.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '../base/result.ts';
import { type Nouns, register } from '../domain/index.ts';
import {
  type Actor,
  type AnyEvent,
  type CommandType,
  type Context,
  ERASED,
  type NewEvent,
  type Noun,
} from '../domain/noun.ts';
import { Answers, type KeptAnswers, keyKept } from './answers.ts';
import type { JournalRow, Secret } from './ports.ts';

/** A process in memory: its journal up to n, folded. */
export interface Process {
  readonly id: ProcessId;
  n: number;
  at: number;
  readonly nouns: Nouns;
  /** Requests with an idempotency key, each with the first row it led to. */
  readonly answers: Answers;
}

export interface Request {
  readonly command: string;
  readonly input: unknown;
  readonly actor: Actor;
  readonly key?: string;
}

export interface Tools {
  readonly now: number;
  newBytes(count: number): Uint8Array;
}

// The one place that forgets which noun a state belongs to: each definition is handed its own noun's state only.
type AnyNoun = Noun<unknown, unknown>;
const nouns = Object.entries(register) as [keyof Nouns, AnyNoun][];
const events = new Map<string, { noun: keyof Nouns; event: AnyEvent<unknown, unknown> }>();
const commands = new Map<string, { noun: keyof Nouns; command: CommandType<unknown, unknown, unknown> }>();
for (const [name, noun] of nouns) {
  for (const event of noun.events) events.set(event.type, { noun: name, event });
  for (const command of noun.commands) commands.set(command.type, { noun: name, command });
}

/** Every command of the register, in order. */
export const allCommands: readonly CommandType<unknown, unknown, unknown>[] = [...commands.values()].map(
  (c) => c.command,
);

/** The definition of a command; undefined where there is none of that name. */
export const commandNamed = (type: string) => commands.get(type)?.command;

export function emptyProcess(id: ProcessId): Process {
  const initial = Object.fromEntries(nouns.map(([name, noun]) => [name, noun.initial()]));
  // Built from the register itself, name by name.
  return { id, n: 0, at: 0, nouns: initial as unknown as Nouns, answers: new Answers() };
}

/** What each noun may read of the others. Made once a state: its nouns stay the same objects, whatever happens in them. */
const sights = new WeakMap<Nouns, Record<string, unknown>>();

function seeing({ nouns: states }: Process, name: keyof Nouns): unknown {
  const known = sights.get(states);
  if (known) return known[name];
  const see = ({ uses }: AnyNoun) => Object.fromEntries(Object.entries(states).filter(([each]) => uses.includes(each)));
  const made = Object.fromEntries(nouns.map(([each, noun]) => [each, see(noun)]));
  sights.set(states, made);
  return made[name];
}

/** What time alone has brought about in every noun that waits for a time. */
export function dueOf(process: Process, now: number): NewEvent[] {
  return nouns.flatMap(([name, noun]) => [...(noun.due?.(process.nouns[name], seeing(process, name), now) ?? [])]);
}

/** Folds one row into the state. `secret` is the vault's JSON text, undefined where there is none or it was erased. */
export function fold(process: Process, row: JournalRow, secret: string | undefined): void {
  const known = events.get(row.type);
  if (!known) throw new Error(`The journal holds an event that this version does not know: ${row.type}.`);
  if (row.n !== process.n + 1) throw new Error(`Expected event ${process.n + 1} of ${process.id}, got ${row.n}.`);
  const { event } = known;
  const recorded = {
    n: row.n,
    at: row.at,
    actor: row.actor,
    data: readUpwards(event, row.v, JSON.parse(row.data)),
    secret: secret === undefined ? undefined : JSON.parse(secret),
  };
  event.evolve(process.nouns[known.noun], recorded, seeing(process, known.noun));
  process.n = row.n;
  process.at = row.at;
  process.answers.note(row);
}

function readUpwards(event: AnyEvent<unknown, unknown>, v: number, data: unknown): unknown {
  for (let version = v; version < event.v; version++) {
    const upwards = event.older?.[version];
    if (!upwards) throw new Error(`No way to read ${event.type} of version ${version} as version ${version + 1}.`);
    data = upwards(data);
  }
  if (v > event.v) throw new Error(`${event.type} of version ${v} was written by a newer Plenary.`);
  return data;
}

/** The first row that an earlier request of the same actor and key led to, unless another has its hash: the row tells. */
export function answerOf(process: Process, { actor, key }: Request): number | undefined {
  return key === undefined ? undefined : process.answers.find(actor.id, key);
}

/** Parses the input, checks the role, asks the noun. Changes nothing. */
export function decide(process: Process, request: Request, tools: Tools): readonly NewEvent[] | Refusal {
  const known = commands.get(request.command);
  if (!known) return refuse('no-such-command', { command: request.command.slice(0, 80) });
  const { command } = known;
  if (!command.who.some((role) => request.actor.roles.includes(role))) {
    return refuse('not-allowed', { command: command.type });
  }
  const parsed = command.input.safeParse(request.input, { reportInput: true });
  if (!parsed.success) {
    return {
      ...refuse('invalid', { command: command.type }),
      problems: foremost(parsed.error.issues.flatMap(problemsOf)),
    };
  }
  const context: Context<unknown> = {
    actor: request.actor,
    now: tools.now,
    see: seeing(process, known.noun),
    newBytes: tools.newBytes,
    newId: (kind) => newId(kind, tools),
  };
  const made = command.decide(process.nouns[known.noun], parsed.data, context);
  return isRefusal(made) ? made : [...made, ...goingWith(process, made)];
}

/** What every noun forgets of whom an event erases. */
function goingWith(process: Process, made: readonly NewEvent[]): NewEvent[] {
  const erased = made.find(({ type }) => type === ERASED);
  if (!erased) return [];
  const { participant } = erased.data as { participant: Id<'ptp'> }; // as its event declares
  return nouns.flatMap(([name, noun]) => [
    ...(noun.erasing?.(process.nouns[name], seeing(process, name), participant) ?? []),
  ]);
}

export const newId = <K extends Kind>(kind: K, tools: Pick<Tools, 'newBytes'>): Id<K> =>
  idFromBytes(kind, tools.newBytes(ID_BYTES));

/** The rows for new events at the end of the journal, and their secrets; folds them into the state. */
export function record(
  process: Process,
  made: readonly NewEvent[],
  { actor, key: sent, command }: { actor: string; key?: string; command?: string },
  tools: Tools,
): { rows: JournalRow[]; secrets: Secret[] } {
  const rows: JournalRow[] = [];
  const secrets: Secret[] = [];
  // Time in a process never runs back.
  const at = Math.max(process.at, tools.now);
  const key = keyKept(sent, command, made[0]?.type);
  for (const { type, v, data, secret } of made) {
    const vault = secret === undefined ? undefined : newId('vlt', tools);
    const content = secret === undefined ? undefined : JSON.stringify(secret);
    if (vault !== undefined && content !== undefined) secrets.push({ ref: vault, content });
    const row = { process: process.id, n: process.n + 1, at, actor, key, type, v, data: JSON.stringify(data), vault };
    fold(process, row, content);
    rows.push(row);
  }
  return { rows, secrets };
}

/** Raised whenever what `save` gives changes its shape: a snapshot of another format is not read. */
export const STATE_FORMAT = 14;

/** The state as a snapshot: columns shared (base/rows.ts), the rest as values. `load` takes it once columns are plain. */
export function save(process: Process): unknown {
  const kept = Object.fromEntries(nouns.map(([name, noun]) => [name, noun.save(process.nouns[name])]));
  return { id: process.id, n: process.n, at: process.at, answers: process.answers.save(), nouns: kept };
}

export function load(saved: unknown): Process {
  // Only what `save` made comes in here: snapshots are disposable and named by the version that wrote them.
  const { id, n, at, answers, nouns: kept } = saved as Omit<Process, 'answers'> & { answers: KeptAnswers };
  const loaded = Object.fromEntries(nouns.map(([name, noun]) => [name, noun.load(kept[name])]));
  // Built from the register itself, name by name.
  return { id, n, at, nouns: loaded as unknown as Nouns, answers: Answers.load(answers) };
}

/** Of an empty text it goes without saying that it has no words. */
const foremost = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    ({ place, code }, at) =>
      !(code === 'missing' || code === 'wrong-form') || !problems.slice(0, at).some((each) => each.place === place),
  );

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const place = issue.path.join('.');
  const of = entryOf(issue);
  switch (issue.code) {
    case 'invalid_type':
      return [
        { place, code: issue.input === undefined ? 'missing' : 'wrong-type', params: { expected: issue.expected } },
      ];
    case 'too_small':
      return [{ place, code: `too-small-${issue.origin}`, params: { least: Number(issue.minimum) } }];
    case 'too_big':
      return [
        { place, code: `too-big-${issue.origin}`, params: { most: Number(issue.maximum), ...lengthOf(issue.input) } },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ place: place ? `${place}.${key}` : key, code: 'unknown-field', params: {} }));
    case 'invalid_value':
      return [{ place, code: 'not-one-of', params: { allowed: issue.values.map(String).join(', ') } }];
    case 'custom':
      return [{ place, code: String(issue.params?.code ?? 'wrong-form'), params: of }];
    default:
      return [{ place, code: 'wrong-form', params: of }];
  }
}

/** How long a text is that is too long: whoever sent it may not see that from it. */
const lengthOf = (input: unknown): Problem['params'] => (typeof input === 'string' ? { has: input.length } : {});

const LONGEST_ENTRY = 60;

/** Which of several entries of a list it is about. */
const entryOf = ({ path, input }: z.core.$ZodIssue): Problem['params'] =>
  typeof path.at(-1) === 'number' && typeof input === 'string' ? { entry: input.slice(0, LONGEST_ENTRY) } : {};
