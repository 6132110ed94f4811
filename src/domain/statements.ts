/** What people say: short statements, one idea each, that others vote on. Texts stand in the vault and may be erased. */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { imported, importedName, language, reference, text } from './fields.ts';
import { moderationReasons } from './moderating.ts';
import { moderated, moderationCommands, moderationEvents } from './moderation.ts';
import type { NewEvent } from './noun.ts';
import { participantId } from './participants.ts';
import { type Similar, similarTo } from './similarity.ts';
import {
  acting,
  emptyStatements,
  find,
  LONGEST_STATEMENT,
  MOST_STATEMENTS,
  parts,
  plainOf,
  type See,
  type Statement,
  type StatementsState,
  saying,
  sentence,
  statementId,
  submitted,
  translationId,
  unsayable,
  unvotable,
} from './statement.ts';

export { type ModerationReason, moderationReasons } from './moderating.ts';
export { type Queued, queueOf } from './moderation.ts';
export * from './statement.ts';

/** Earlier tools allowed longer ones; beyond a record's own limit in the reader nothing comes here. */
const LONGEST_IMPORTED = 1_000_000;
/** What is said in 400 letters of one script takes more of another. */
const LONGEST_TRANSLATION = 2 * LONGEST_STATEMENT;
const MOST_TRANSLATIONS = 50;
const MOST_SEEDS = 60;
export const MOST_A_DAY = 3;
const DAY = 24 * 60 * 60 * 1000;

const { event, command, noun } = parts;

const translated = event('statement.translated', {
  v: 1,
  data: z.strictObject({ statement: statementId, translation: translationId, language }),
  secret: z.strictObject({ text: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, actor }) {
    const { translations } = state.list[state.places.get(data.statement)!];
    const made = { id: data.translation, language: data.language, text: secret?.text, by: actor };
    const earlier = translations.findIndex(({ language, by }) => language === made.language && by === actor);
    if (earlier !== -1) translations.splice(earlier, 1);
    translations.push(made);
  },
});

const marked = event('statement.marked', {
  v: 1,
  data: z.strictObject({ statement: statementId, important: z.boolean() }),
  publicity: 'committed',
  evolve(state, { data, actor }, { participants }) {
    const person = participants.ids.indexOf(actor);
    setMark(state, person, state.places.get(data.statement)!, data.important);
  },
});

/** Everything that somebody wrote here, and what mattered to them, is forgotten; their statements stand without words. */
export const erased = event('statements.erased', {
  v: 1,
  data: z.strictObject({ participant: participantId }),
  publicity: 'open',
  evolve(state, { data }, { process, participants }) {
    const person = participants.ids.indexOf(data.participant);
    if (person === -1) return;
    for (const [place, statement] of state.list.entries()) {
      const others = statement.translations.filter(({ by }) => by !== data.participant);
      statement.translations.splice(0, Infinity, ...others);
      if (statement.by !== person) continue;
      statement.text = undefined;
      statement.language = process.charter?.language ?? 'und';
      if (statement.appeal) statement.appeal.why = undefined;
      state.plain[place] = '';
    }
    for (const place of [...(state.marks.get(person) ?? [])]) setMark(state, person, place, false);
  },
});

function setMark(state: StatementsState, person: number, place: number, important: boolean): void {
  const others = (state.marks.get(person) ?? []).filter((each) => each !== place);
  const before = isMarked(state, person, place);
  if (important) state.marks.set(person, [...others, place]);
  else if (others.length > 0) state.marks.set(person, others);
  else state.marks.delete(person);
  state.list[place].important += Number(important) - Number(before);
}

/** Whether a participant has marked a statement as important to them. */
export function isMarked({ marks }: StatementsState, person: number, place: number): boolean {
  return marks.get(person)?.includes(place) ?? false;
}

/** Whether a statement was shown at a time in the past: as the last act until then left it. One that nobody acted on was. */
export function wasShown({ acts }: StatementsState, at: number): (statement: Statement) => boolean {
  const out = new Set<string>();
  for (const act of acts) {
    if (act.at > at || act.code === 'overruled') continue;
    if (['take-out', 'merge', 'reword'].includes(act.code)) out.add(act.statement);
    else out.delete(act.statement);
  }
  const acted = new Set(acts.map(({ statement }) => statement));
  return ({ id, status }) => (acted.has(id) ? !out.has(id) : status === 'shown');
}

/** Statements that are shown and say nearly the same as a text, best first. */
export function similarStatements({ list, plain }: StatementsState, text: string, most: number): Similar[] {
  return similarTo(
    text,
    plain.map((each, place) => (list[place].status === 'shown' ? each : '')),
    most,
  );
}

/** What a participant has said so far; the same in other words counts once. */
function saidBy({ list }: StatementsState, person: number) {
  return list.filter(({ by, from }) => by === person && from === undefined);
}

/** How many statements a participant may still make, and how many of them at this time. */
export function statementsLeft(state: StatementsState, person: number, each: number, now: number) {
  const said = saidBy(state, person);
  const today = said.filter(({ at }) => at > now - DAY).length;
  const all = Math.max(0, each - said.length);
  return { all, now: Math.min(all, Math.max(0, MOST_A_DAY - today)) };
}

const submit = command('statement.submit', {
  summary: 'Say something that others can agree or disagree with.',
  who: ['participant', 'convener', 'operator'],
  input: z.strictObject({ text: sentence, language: language.optional() }),
  decide(state, { text, ...given }, { actor, now, see, newId }) {
    const by = saying(see, actor);
    if (isRefusal(by)) return by;
    const bad = unsayable(state, [text]) ?? (by === -1 ? undefined : beyondLimits(state, by, now, see));
    if (bad) return bad;
    const { language = '', moderation } = { ...see.process.charter, ...given };
    const waiting = by !== -1 && moderation === 'before';
    return [submitted({ statement: newId('stm'), meta: false, seed: by === -1, waiting }, { text, language })];
  },
});

function beyondLimits(state: StatementsState, by: number, now: number, { process }: See): Refusal | undefined {
  const each = process.charter?.statementsEach ?? 0;
  const left = statementsLeft(state, by, each, now);
  if (left.all === 0) return refuse('no-statements-left', { most: each });
  return left.now === 0 ? refuse('too-many-today', { most: MOST_A_DAY }) : undefined;
}

const seed = command('statement.seed', {
  summary: 'Put several statements on the table to start from.',
  who: ['convener'],
  input: z.strictObject({ texts: z.array(sentence).min(1).max(MOST_SEEDS), language: language.optional() }),
  decide(state, { texts, ...given }, { actor, see, newId }) {
    const by = acting(see, actor);
    if (isRefusal(by)) return by;
    const { language = '' } = { ...see.process.charter, ...given };
    return (
      unsayable(state, texts) ??
      texts.map((text) =>
        submitted({ statement: newId('stm'), meta: false, seed: true, waiting: false }, { text, language }),
      )
    );
  },
});

const importMany = command('statements.import', {
  summary: 'Bring in the statements of an earlier conversation.',
  // With votes under people's names: nobody's over the web.
  who: ['operator'],
  input: z.strictObject({
    statements: z
      .array(
        z.strictObject({
          text: imported(LONGEST_IMPORTED),
          language: language.optional(),
          meta: z.boolean(),
          seed: z.boolean(),
          label: importedName(20).optional(),
          moderatedOut: z.enum(moderationReasons).optional(),
        }),
      )
      .max(MOST_STATEMENTS),
  }),
  decide(state, { statements }, { see, newId }) {
    const { charter } = see.process;
    if (!charter) return refuse('not-open');
    if (state.list.length + statements.length > MOST_STATEMENTS) {
      return refuse('too-many-statements', { most: MOST_STATEMENTS });
    }
    const events: NewEvent[] = [];
    for (const { text, language = charter.language, meta, seed, label, moderatedOut } of statements) {
      const statement = newId('stm');
      events.push(submitted({ statement, meta, seed, label, waiting: false }, { text, language }));
      if (moderatedOut) events.push(moderated({ action: 'take-out', statement, reason: moderatedOut }));
    }
    return events;
  },
});

const translate = command('statement.translate', {
  summary: 'Say a statement in another language; the last translation of each person counts.',
  who: ['participant', 'convener', 'moderator'],
  input: z.strictObject({
    statement: reference,
    language,
    text: text(LONGEST_TRANSLATION).min(1),
  }),
  decide(state, { text, ...input }, { actor, see, newId }) {
    const by = saying(see, actor);
    if (isRefusal(by)) return by;
    const statement = find(state, input.statement);
    if (isRefusal(statement)) return statement;
    const bad = unvotable(statement);
    if (bad) return bad;
    if (statement.language === input.language) return refuse('own-language', { language: input.language });
    const earlier = statement.translations.find(({ language, by }) => language === input.language && by === actor.id);
    if (earlier?.text === text) return [];
    if (!earlier && statement.translations.length >= MOST_TRANSLATIONS) {
      return refuse('too-many-translations', { most: MOST_TRANSLATIONS });
    }
    const data = { statement: statement.id, translation: newId('trn'), language: input.language };
    return [translated(data, { text })];
  },
});

const mark = command('statement.mark', {
  summary: 'Mark a statement as important to you, or take the mark back.',
  who: ['participant'],
  input: z.strictObject({ statement: reference, important: z.boolean() }),
  decide(state, { important, ...input }, { actor, see }) {
    const person = acting(see, actor);
    if (isRefusal(person)) return person;
    const statement = find(state, input.statement);
    if (isRefusal(statement)) return statement;
    if (isMarked(state, person, state.places.get(statement.id)!) === important) return [];
    const bad = important && (unvotable(statement) ?? noMarkLeft(state, person, see));
    return bad || [marked({ statement: statement.id, important })];
  },
});

function noMarkLeft({ list, marks }: StatementsState, person: number, { process }: See): Refusal | undefined {
  const most = process.charter?.importantEach ?? 0;
  const used = (marks.get(person) ?? []).filter((place) => list[place].status === 'shown').length;
  return used < most ? undefined : refuse('no-marks-left', { most });
}

type Kept = Pick<StatementsState, 'list' | 'acts' | 'marks' | 'moderatedAt'>;

export const statements = noun({
  name: 'statements',
  uses: ['process', 'participants', 'votes'],
  initial: emptyStatements,
  save: ({ list, acts, marks, moderatedAt }): Kept => structuredClone({ list, acts, marks, moderatedAt }),
  load(kept: Kept): StatementsState {
    const { list, acts, marks, moderatedAt } = structuredClone(kept);
    const places = new Map(list.map(({ id }, place) => [id, place]));
    return { list, acts, places, plain: list.map(plainOf), marks, moderatedAt };
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [submitted, translated, marked, erased, ...moderationEvents],
  commands: [submit, seed, importMany, translate, mark, ...moderationCommands],
});
