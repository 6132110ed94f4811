/** What moderators made of what participants wrote besides statements, and who may do what next. */
import { isRefusal } from '../base/result.ts';
import { tookDecision } from '../domain/appeals.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Nouns } from '../domain/index.ts';
import type { Input } from '../domain/input.ts';
import { contestedItem, type FoundInput, moderableInput, moderableInputs, opposes } from '../domain/inputs.ts';
import { isOut, moderationOf, queuedFor, wordsOf } from '../domain/moderating.ts';
import {
  type Act,
  actsOn,
  type ModeratedRef,
  mayModerate,
  maySettle,
  nameOf,
  type Recusal,
  seesQueue,
} from './moderation.ts';
import type { Viewer } from './viewer.ts';

/** Why its words are not shown, with the code of a reason. */
export interface Hidden {
  readonly status: 'waiting' | 'out';
  readonly reason: string | null;
}

/** Null where its words are shown, or were erased. */
export function hiddenOf(input: Input): Hidden | null {
  const { status, moderatedOut = null, held } = moderationOf(input);
  return status === 'shown' || (held?.text === undefined && status === 'waiting')
    ? null
    : { status, reason: moderatedOut };
}

/** What somebody wrote, by where it stands. */
export interface Wording {
  readonly what: 'title' | 'text' | 'reason' | 'remedy';
  readonly text: string;
}

const order = ['title', 'text', 'reason', 'remedy'] as const;

function wordingsOf(input: Input): Wording[] {
  const said: Readonly<Partial<Record<string, unknown>>> = { ...input };
  const whole = order.flatMap((what) => (typeof said[what] === 'string' ? [{ what, text: said[what] }] : []));
  return [...whole, ...('lines' in input ? linesOf(input as Assessment) : [])]; // as it has some, it is an assessment
}

const linesOf = ({ lines }: Assessment): Wording[] =>
  lines.flatMap(({ reasoning, mitigation }) =>
    [reasoning, mitigation].flatMap((text) => (text ? [{ what: 'reason' as const, text }] : [])),
  );

/** As everybody may see it, unless `sees` says that who looks may see what is not shown. */
export function inputRefOf({ kind, label, input }: FoundInput, sees = false): ModeratedRef {
  // An assessment may say all it says line by line.
  const text = wordingsOf(sees ? wordsOf(input) : input).find(
    (each) => each.what !== 'title' && each.text !== '',
  )?.text;
  return { kind, id: input.id, label, text: text ?? null, language: input.language };
}

/** Newest first. */
export function actsOnInput(nouns: Nouns, found: FoundInput): Act[] {
  const about = inputRefOf(found);
  return moderationOf(found.input)
    .acts.map(({ at, by, code, reason = null, note = null }) => {
      return { at, code, reason, note, by: nameOf(nouns, by), about, other: null };
    })
    .reverse();
}

/** What moderators did with statements and with every other input, newest first. */
export function allActs(nouns: Nouns): Act[] {
  const inputs = moderableInputs(nouns).flatMap((each) => (each.input.moderation ? actsOnInput(nouns, each) : []));
  return inputs.length === 0 ? actsOn(nouns) : [...actsOn(nouns), ...inputs].sort((a, b) => b.at - a.at);
}

export function inputRecusal(nouns: Nouns, found: FoundInput, { person, account }: Viewer): Recusal | null {
  const { input } = found;
  const { appeal, moderatedBy } = moderationOf(input);
  const contested = contestedItem(nouns, found);
  const names = { id: '', roles: [], ...(account !== undefined && { account }) };
  if (contested && account !== undefined && tookDecision(nouns, contested, names)) return 'decided';
  if (person !== -1 && input.by === person) return 'wrote';
  if (person !== -1 && opposes(input, person)) return 'disagrees';
  return appeal?.state === 'open' && moderatedBy !== undefined && moderatedBy === account ? 'settled' : null;
}

/** One input on the page of moderation: to everybody what was done with it, to moderators its words and what they may do. */
export interface ModeratedInput {
  readonly about: ModeratedRef;
  readonly hidden: Hidden | null;
  readonly wordings: readonly Wording[];
  readonly links: readonly string[];
  readonly acts: readonly Act[];
  readonly appeal: { readonly state: 'open' | 'upheld' | 'overruled'; readonly why: string | null } | null;
  /** For who wrote it; null for others. */
  readonly mine: MyModeration | null;
  /** Null for who holds no role in it. */
  readonly may: {
    readonly recused: Recusal | null;
    readonly approve: boolean;
    readonly takeOut: boolean;
    readonly restore: boolean;
    readonly settle: boolean;
    readonly shown: boolean;
  } | null;
}

export function moderatedInput(nouns: Nouns, viewer: Viewer, id: string): ModeratedInput | null {
  const found = moderableInput(nouns, id);
  if (isRefusal(found)) return null;
  const { input } = found;
  const own = viewer.person !== -1 && input.by === viewer.person;
  const sees = seesQueue(viewer) || own;
  const seen = sees ? wordsOf(input) : input;
  const { appeal } = moderationOf(input);
  return {
    about: inputRefOf(found, sees),
    hidden: hiddenOf(input),
    wordings: wordingsOf(seen),
    links: seen.links,
    acts: actsOnInput(nouns, found),
    appeal: appeal ? { state: appeal.state, why: seesQueue(viewer) ? (appeal.why ?? null) : null } : null,
    mine: own ? myModeration(nouns, input) : null,
    may: seesQueue(viewer) ? mayOn(nouns, found, viewer) : null,
  };
}

function mayOn(nouns: Nouns, found: FoundInput, viewer: Viewer): NonNullable<ModeratedInput['may']> {
  const { input } = found;
  const of = moderationOf(input);
  const [acts, out] = [mayModerate(viewer), isOut(of)];
  const isErased = input.text === undefined && of.held?.text === undefined;
  return {
    recused: inputRecusal(nouns, found, viewer),
    approve: acts && queuedFor({ ...of, appeal: undefined }, isErased) !== undefined,
    takeOut: acts && !out,
    restore: acts && out && of.appeal?.state !== 'open',
    settle: maySettle(viewer) && of.appeal?.state === 'open',
    shown: of.status === 'shown',
  };
}

/** For who wrote it: what became of it, and whether they may appeal. Null where no moderator has anything to do with it. */
export interface MyModeration {
  /** Shown again, where an appeal brought it back. */
  readonly status: Hidden['status'] | 'shown';
  readonly reason: string | null;
  readonly id: string;
  readonly note: string | null;
  readonly appeal: {
    readonly at: number;
    readonly state: 'open' | 'upheld' | 'overruled';
    readonly why: string | null;
    readonly note: string | null;
  } | null;
  readonly mayAppeal: boolean;
}

export function myModeration(nouns: Nouns, input: Input): MyModeration | null {
  const { status, moderatedOut: reason = null, note = null, appeal } = moderationOf(input);
  const told = appeal ? { ...appeal, why: appeal.why ?? null, note: appeal.note ?? null } : null;
  if (status === 'shown' && !told) return null;
  const mayAppeal = status === 'out' && !told && !nouns.process.ended;
  return { id: input.id, status, reason, note, appeal: told, mayAppeal };
}
