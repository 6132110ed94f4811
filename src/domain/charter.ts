/** What a process is about and by which rules: its form, what older ones did not say yet, and what contradicts itself. */
import { z } from 'zod';
import { canonicalJson } from '../base/json.ts';
import { type Refusal, refuse } from '../base/result.ts';
import { key, language, level, name, slug, text } from './fields.ts';

const target = z.number().int().min(1).max(100_000).optional();
const seat = z.strictObject({ id: key, name: name(80).min(1), letter: name(2).min(1), target });
const region = z.strictObject({ id: key, name: name(80).min(1), target });
const stage = z.strictObject({ id: key, name: name(80).min(1), closesAt: z.number().int().positive().optional() });

/** What a charter said from the first version on. */
const first = {
  slug,
  title: name(120).min(1),
  question: text(600),
  outcome: text(2000),
  convener: name(120),
  language,
  simulated: z.boolean(),
  seats: z.array(seat).max(24),
  stages: z.array(stage).max(12),
  smallCell: z.number().int().min(2).max(100),
  figures: z.enum(['live', 'batched', 'hidden']),
};

const later = {
  /** Id of the template that it was made from; empty where there was none. */
  template: z.union([key, z.literal('')]),
  inScope: text(2000),
  outOfScope: text(2000),
  /** Who will act on the outcome. */
  authority: text(2000),
  guidelines: text(2000),
  /** Empty: people say it in their own words. */
  regions: z.array(region).max(60),
  /** Sought at this table. */
  expertise: z.array(name(80).min(1)).max(20),
  languages: z.array(language).max(20),
  joining: z.enum(['open', 'invited']),
  /** What somebody must have shown of who they are, for each act. */
  levels: z.strictObject({ vote: level, statement: level, invite: level }),
  /** `linked`: the votes of one person can be told to be of one person in what is published. */
  ballots: z.enum(['unlinked', 'linked']),
  /** Id of a decision procedure; empty where none was chosen. */
  procedure: z.union([key, z.literal('')]),
  /** Whether statements wait to be seen by a moderator, or are shown at once. */
  moderation: z.enum(['before', 'after']),
  statementsEach: z.number().int().min(1).max(50),
  importantEach: z.number().int().min(0).max(20),
  invitesEach: z.number().int().min(0).max(100),
  /** How long before it takes effect a change of the charter is announced. */
  noticeDays: z.number().int().min(0).max(60),
};

const latest = {
  /** From how many groups there have to be editors before anybody works on a text. */
  editorGroups: z.number().int().min(0).max(24),
};

export const charter = z.strictObject({ ...first, ...later, ...latest });
export type CharterData = z.infer<typeof charter>;
export type Seat = CharterData['seats'][number];
export type Stage = CharterData['stages'][number];

/** What holds where nothing was said. */
export const charterDefaults: Pick<CharterData, keyof typeof later | keyof typeof latest> = {
  template: '',
  inScope: '',
  outOfScope: '',
  authority: '',
  guidelines: '',
  regions: [],
  expertise: [],
  languages: [],
  joining: 'open',
  levels: { vote: 0, statement: 0, invite: 2 },
  ballots: 'unlinked',
  procedure: '',
  moderation: 'after',
  statementsEach: 8,
  importantEach: 5,
  invitesEach: 0,
  noticeDays: 7,
  editorGroups: 0,
};

export const charterInput = z.strictObject({
  ...first,
  template: later.template.default(charterDefaults.template),
  inScope: later.inScope.default(charterDefaults.inScope),
  outOfScope: later.outOfScope.default(charterDefaults.outOfScope),
  authority: later.authority.default(charterDefaults.authority),
  guidelines: later.guidelines.default(charterDefaults.guidelines),
  regions: later.regions.default(charterDefaults.regions),
  expertise: later.expertise.default(charterDefaults.expertise),
  languages: later.languages.default(charterDefaults.languages),
  joining: later.joining.default(charterDefaults.joining),
  levels: later.levels.default(charterDefaults.levels),
  ballots: later.ballots.default(charterDefaults.ballots),
  procedure: later.procedure.default(charterDefaults.procedure),
  moderation: later.moderation.default(charterDefaults.moderation),
  statementsEach: later.statementsEach.default(charterDefaults.statementsEach),
  importantEach: later.importantEach.default(charterDefaults.importantEach),
  invitesEach: later.invitesEach.default(charterDefaults.invitesEach),
  noticeDays: later.noticeDays.default(charterDefaults.noticeDays),
  editorGroups: latest.editorGroups.default(charterDefaults.editorGroups),
});
/** A charter as somebody hands it in: what has a default may be left out. */
export type CharterInput = z.input<typeof charterInput>;

/** The address is for ever, and so is whether people took part or were simulated. */
export const charterChange = charter.omit({ slug: true, simulated: true }).partial();
export type CharterChange = z.infer<typeof charterChange>;

/** Every charter names at least one language: its own. */
export const complete = (data: CharterData): CharterData =>
  data.languages.length > 0 ? data : { ...data, languages: [data.language] };

/** A charter of the first version, read as one of the second. */
export function fromFirst(data: unknown): CharterData {
  // As `process.opened` of version 1 was written: a charter with the fields of `first`.
  return complete({ ...charterDefaults, ...(data as Pick<CharterData, keyof typeof first>) });
}

/** One of the second version, which asked for editors of no group, as one of the third. */
export const fromSecond = (data: unknown): CharterData => ({
  // As `process.opened` of version 2 was written: all of it but `latest`.
  ...(data as CharterData),
  editorGroups: charterDefaults.editorGroups,
});

/** What of a change is new. */
export function news(before: CharterData, change: CharterChange): CharterChange {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  const known: Record<string, unknown> = { ...before };
  return Object.fromEntries(said.filter(([field, value]) => canonicalJson(known[field]) !== canonicalJson(value)));
}

/** Names that differ in capitals alone are one name to whoever reads them. */
export const asRead = (name: string): string => name.normalize('NFKC').toLowerCase();

/** What in a charter contradicts itself, whenever it holds. */
export function contradiction({ seats, stages, regions, figures, ballots }: CharterData): Refusal | undefined {
  for (const [what, keys] of [
    ['seat', seats.map(({ id }) => id)],
    ['letter', seats.map(({ letter }) => letter)],
    ['stage', stages.map(({ id }) => id)],
    ['region', regions.map(({ id }) => id)],
  ] as const) {
    const twice = keys.find((key, at) => keys.indexOf(key) !== at);
    if (twice !== undefined) return refuse('named-twice', { what, id: twice });
  }
  for (const [what, list] of [
    ['seat', seats],
    ['stage', stages],
    ['region', regions],
  ] as const) {
    const names = list.map(({ name }) => asRead(name));
    const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
    if (twice !== -1) return refuse('same-name', { what, name: list[twice].name });
  }
  // Figures that move with every vote tell what each vote was.
  if (figures === 'live' && ballots !== 'linked') return refuse('live-needs-linked');
  return undefined;
}

/** Stages follow each other: each deadline lies after `from` and after the one before. */
export function late(stages: readonly Stage[], from: number): Refusal | undefined {
  let before = from;
  for (const { id, closesAt } of stages) {
    if (closesAt === undefined) continue;
    if (closesAt <= before) return refuse('deadline-order', { stage: id });
    before = closesAt;
  }
  return undefined;
}

/** What people who have joined were promised, and a change would take back. */
export function takenBack(before: CharterData, after: CharterData): Refusal | undefined {
  for (const [at, { id }] of before.seats.entries()) {
    // Figures and rows of participants name a seat by its place.
    if (after.seats[at]?.id === id) continue;
    const isThere = after.seats.some((seat) => seat.id === id);
    return isThere ? refuse('seat-moved', { seat: id }) : refuse('seat-removed', { seat: id });
  }
  if (after.smallCell < before.smallCell) return refuse('less-protected', { field: 'smallCell' });
  if (after.ballots === 'linked' && before.ballots === 'unlinked')
    return refuse('less-protected', { field: 'ballots' });
  return undefined;
}

/**
 * What is wrong with the stages of a change that takes effect at `at`: those that have closed by then stay as they are, the
 * others close after it. Where none is left by then, the change would come too late.
 */
export function stageProblem(
  before: readonly Stage[],
  after: readonly Stage[],
  { closed, at }: { closed: readonly string[]; at: number },
): Refusal | undefined {
  const open = before.findIndex(
    ({ id, closesAt }) => !closed.includes(id) && (closesAt === undefined || closesAt > at),
  );
  if (open === -1 && before.length > 0) return refuse('closes-first');
  const over = before.slice(0, Math.max(open, 0));
  const moved = over.find(({ id, closesAt }, i) => after[i]?.id !== id || after[i].closesAt !== closesAt);
  if (moved) return refuse('stage-fixed', { stage: moved.id });
  if (over.length > 0 && after.length === over.length) return refuse('no-stage-left');
  return late(after.slice(over.length), at);
}
