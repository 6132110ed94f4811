/**
 * What a noun is: events that change its state, commands that lead to events, and who may give them. One file a noun
 * declares all of it; the API, parsing, validation, the command line and the OpenAPI document are derived from the register.
 *
 * `decide` is pure and never changes the state; `evolve` never refuses. Time, new ids and the person arrive as arguments.
 */
import type { z } from 'zod';
import type { Id, Kind } from '../base/ids.ts';
import type { Refusal } from '../base/result.ts';

/** Static roles. Recusal, levels and second-person rules are refusals of `decide`. */
export const roles = [
  'visitor',
  'participant',
  'observer',
  'scrutineer',
  'delegate',
  'editor',
  'moderator',
  'chair',
  'convener',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** What a person has shown of who they are (trust §3): 0 nothing, 1 a mailbox, 2 invited, 3 an affiliation, 4 seen by a chair. */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface Actor {
  /** Whose act it is in the journal: a participant's pseudonym, the account of who acts under a role, or `system`. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** The account behind it, where there is one. */
  readonly account?: string;
  /** The pseudonym under which the same person takes part here, also while they act under a role: for recusal. */
  readonly participant?: string;
  /** What the account has shown by itself, whatever the process knows of it. */
  readonly level?: Level;
}

/** What of an event anyone may read in the public record: the whole of it, its commitment only, or nothing. */
export type Publicity = 'open' | 'committed' | 'closed';

/** An event that `decide` asks for. `secret` goes to the vault, `data` to the journal. */
export interface NewEvent {
  readonly type: string;
  readonly v: number;
  readonly data: unknown;
  readonly secret?: unknown;
}

/** An event as it stands in the journal; `secret` is undefined where there was none or it was erased. */
export interface Recorded<D, X> {
  readonly n: number;
  readonly at: number;
  readonly actor: string;
  readonly data: D;
  readonly secret: X | undefined;
}

export interface Context<See> {
  readonly actor: Actor;
  readonly now: number;
  /** Read access to the nouns named in `uses`, and to no other. */
  readonly see: See;
  newId<K extends Kind>(kind: K): Id<K>;
  /** `count` random bytes, for many ids at once and for secrets. */
  newBytes(count: number): Uint8Array;
}

export interface EventDef<S, See, D, X> {
  readonly v: number;
  readonly data: z.ZodType<D>;
  /** Goes with who wrote it, and with whom `participant` in the data names, once they are erased. */
  readonly secret?: z.ZodType<X>;
  readonly publicity: Publicity;
  /** How version k is read as k + 1. */
  readonly older?: Readonly<Record<number, (data: unknown) => unknown>>;
  evolve(state: S, event: Recorded<D, X>, see: See): void;
}

export interface CommandDef<S, See, I> {
  readonly who: readonly Role[];
  readonly input: z.ZodType<I>;
  /** One line for the reference and the OpenAPI document. */
  readonly summary: string;
  decide(state: S, input: I, context: Context<See>): readonly NewEvent[] | Refusal;
}

/** An event definition that makes its events: `cast({ statement, value })`. */
export interface EventType<S, See, D, X> extends EventDef<S, See, D, X> {
  (data: D, secret?: X): NewEvent;
  readonly type: string;
}

export interface CommandType<S, See, I> extends CommandDef<S, See, I> {
  readonly type: string;
}

/**
 * How a state becomes a snapshot, and back. What `save` gives shares its columns (base/rows.ts) and can be sent to another
 * thread; `load` gets the same with every column as a plain array.
 */
interface Keeping<S, K> {
  save(state: S): unknown;
  load(kept: K): S;
}

export interface Noun<S, See, K = unknown> extends Keeping<S, K> {
  readonly name: string;
  /** Names of the nouns that `see` shows. */
  readonly uses: readonly string[];
  initial(): S;
  // Each has data of its own type, forgotten here: the engine hands over only what its schema has parsed.
  readonly events: readonly AnyEvent<S, See>[];
  readonly commands: readonly CommandType<S, See, unknown>[];
  /** What time alone has brought about by `now`, in order of time: appended before any command that comes later. */
  due?(state: S, see: See, now: number): readonly NewEvent[];
  /** What goes with a person who is erased: the words of theirs that the state holds, and what they moved. */
  erasing?(state: S, see: See, participant: Id<'ptp'>): readonly NewEvent[];
}

/** A person was erased. Every noun that holds something of them follows, by its `erasing`. */
export const ERASED = 'participant.erased';

export interface AnyEvent<S, See> extends EventDef<S, See, unknown, unknown> {
  readonly type: string;
}

/** The makers of one noun's parts, with its state and what it sees fixed. */
export function define<S, See>() {
  return {
    event<D, X = never>(type: string, def: EventDef<S, See, D, X>): EventType<S, See, D, X> {
      const make = (data: D, secret?: X): NewEvent =>
        secret === undefined ? { type, v: def.v, data } : { type, v: def.v, data, secret };
      return Object.assign(make, def, { type });
    },
    command: <I>(type: string, def: CommandDef<S, See, I>): CommandType<S, See, I> => ({ type, ...def }),
    noun: <K>(def: Noun<S, See, K>): Noun<S, See, K> => def,
  };
}
