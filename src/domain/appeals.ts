/**
 * Appeals against a decision, up the ladder of its procedure: filed with grounds within the time, decided with reasons by
 * somebody who did not take it, and answered within the time, or shown as overdue.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, refuse } from '../base/result.ts';
import { acting, type DecisionItem, findItem, type ItemsState, namesOf, type See as SeeItems } from './decisionItem.ts';
import { after } from './duration.ts';
import { idOf, reference, text } from './fields.ts';
import { author, forgetWords, type Input, saidEnough, shown, words, writer } from './input.ts';
import type { ItemAct } from './machine.ts';
import { moderatedWords } from './moderating.ts';
import { type Actor, define } from './noun.ts';
import { answerWithin } from './procedure.ts';

const LONGEST = 8_000;
const MOST_A_DAY = 3;
export const appealOutcomes = ['dismissed', 'upheld', 'settled', 'withdrawn'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

export interface Appeal extends Input {
  readonly id: Id<'apl'>;
  readonly item: Id<'itm'>;
  /** Place on the ladder of the procedure, from 0, and to whom. */
  readonly step: number;
  readonly to: string;
  /** When an answer is due. */
  readonly dueAt: number;
  decided:
    | {
        readonly outcome: AppealOutcome;
        readonly by: string;
        readonly at: number;
        readonly reasons: string;
        readonly remedy: string;
      }
    | undefined;
}

export interface AppealsState {
  readonly list: Appeal[];
  readonly places: Map<string, number>;
}

interface See extends SeeItems {
  items: ItemsState;
}
const { event, command, noun } = define<AppealsState, See>();

const filed = event('appeal.filed', {
  v: 1,
  data: z.strictObject({
    appeal: idOf('apl'),
    item: idOf('itm'),
    step: z.number().int().min(0),
    to: z.string(),
    dueAt: z.number().int(),
    language: z.string(),
    shown,
  }),
  secret: z.strictObject({ grounds: z.string(), organisation: z.string().optional() }),
  publicity: 'committed',
  evolve({ list, places }, { data: { appeal: id, ...data }, secret, at, actor }, see) {
    const said = { ...writer(see, actor), at, text: secret?.grounds, organisation: secret?.organisation, links: [] };
    places.set(id, list.length);
    list.push({ ...data, ...said, id, decided: undefined });
  },
});

const decided = event('appeal.decided', {
  v: 1,
  data: z.strictObject({
    appeal: idOf('apl'),
    outcome: z.enum(appealOutcomes),
    reasons: z.string(),
    remedy: z.string(),
  }),
  publicity: 'open',
  evolve({ list, places }, { data: { appeal, ...outcome }, at, actor: by }) {
    list[places.get(appeal)!].decided = { ...outcome, by, at };
  },
});

const erased = event('appeals.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve: ({ list }, { data }, { participants }) => forgetWords(list, participants.ids.indexOf(data.participant)),
});

const moderated = moderatedWords<AppealsState, See>(
  'appeals',
  idOf('apl'),
  ({ list, places }, id) => list[places.get(id) ?? -1],
);

const file = command('appeal.file', {
  summary: 'Appeal against a decision, with grounds, to the next step of the ladder of its procedure.',
  who: ['participant'],
  input: z.strictObject({ item: reference, grounds: words(LONGEST), shown: shown.default('seat') }),
  decide({ list }, { grounds, shown, ...input }, context) {
    const { actor, now, see, newId } = context;
    // Stages end; the ladder of the procedure has clocks of its own.
    const by = author(see, actor, shown, 'end');
    if (isRefusal(by)) return by;
    const item = findItem(see.items, input.item);
    if (isRefusal(item)) return item;
    const bad = saidEnough(list, by.row, now, MOST_A_DAY);
    if (bad) return bad;
    const appeal = newId('apl');
    const step = item.state.exhausted;
    // The grounds themselves are the person’s words: the item keeps only where they stand.
    const acted = acting(
      see,
      item,
      { act: 'appeal', hand: 'eligible_appellant', said: { grounds: appeal, step } },
      context,
    );
    if (isRefusal(acted)) return acted;
    const rung = item.procedure.appeals[step];
    if (!rung) return refuse('appeals-exhausted');
    const dueAt = after(now, answerWithin(rung, item.procedure));
    const { language = 'und' } = see.process.charter ?? {};
    const secret = { grounds, organisation: by.organisation };
    return [acted, filed({ appeal, item: item.id, step, to: rung.to, dueAt, language, shown }, secret)];
  },
});

const deciding: readonly ItemAct[] = [
  ...(['designate', 'redesignate', 'finalise', 'defer', 'reject', 'adopt_direct', 'ratify', 'confirm'] as const),
  ...(['appeal_dismissed', 'appeal_upheld'] as const),
];

/** Whether somebody took the decision on an item, or heard an appeal against it. */
export function tookDecision(see: Pick<See, 'participants'>, { history }: DecisionItem, actor: Actor): boolean {
  const names = namesOf(see, actor);
  return history.some(({ by, act }) => deciding.includes(act) && names.includes(by));
}

/** Who took the decision, or answered the appeal before, does not hear the next one; nor who appealed. */
export function partial(see: Pick<See, 'participants'>, item: DecisionItem, appeal: Appeal, actor: Actor): boolean {
  return tookDecision(see, item, actor) || namesOf(see, actor).includes(see.participants.ids.idAt(appeal.by));
}

const decide = command('appeal.decide', {
  summary: 'Decide an appeal for the body that hears it, with reasons, and with the remedy where it is upheld.',
  who: ['scrutineer'],
  input: z.strictObject({
    appeal: reference,
    outcome: z.enum(['dismissed', 'upheld', 'settled']),
    reasons: text(LONGEST).min(1),
    remedy: text(LONGEST).default(''),
  }),
  decide(state, { outcome, reasons, remedy, ...input }, context) {
    const { actor, see } = context;
    const appeal = state.list[state.places.get(input.appeal) ?? -1];
    if (!appeal) return refuse('unknown-appeal', { appeal: input.appeal });
    if (appeal.decided) return refuse('appeal-decided');
    const item = findItem(see.items, appeal.item);
    if (isRefusal(item)) return item;
    if (partial(see, item, appeal, actor)) return refuse('appeal-recused');
    const act = outcome === 'upheld' ? 'appeal_upheld' : 'appeal_dismissed';
    const acted = acting(see, item, { act, hand: 'appeal_body', said: { reason: reasons, remedy } }, context);
    return isRefusal(acted) ? acted : [acted, decided({ appeal: appeal.id, outcome, reasons, remedy })];
  },
});

const withdraw = command('appeal.withdraw', {
  summary: 'Withdraw an appeal of one’s own: the decision stands where it stood, and the step is taken.',
  who: ['participant'],
  input: z.strictObject({ appeal: reference }),
  decide(state, input, context) {
    const { actor, see } = context;
    const appeal = state.list[state.places.get(input.appeal) ?? -1];
    if (!appeal) return refuse('unknown-appeal', { appeal: input.appeal });
    if (appeal.decided) return refuse('appeal-decided');
    if (see.participants.ids.indexOf(actor.id) !== appeal.by) return refuse('appellant-only');
    const item = findItem(see.items, appeal.item);
    if (isRefusal(item)) return item;
    // Nobody is left who appeals: the machine knows no other way back.
    const dismissed = { act: 'appeal_dismissed', hand: 'appeal_body', said: { reason: 'withdrawn' } } as const;
    const acted = acting(see, item, dismissed, context);
    const nothing = { outcome: 'withdrawn', reasons: '', remedy: '' } as const;
    return isRefusal(acted) ? acted : [acted, decided({ appeal: appeal.id, ...nothing })];
  },
});

export const appealsOf = ({ list }: AppealsState, item: string): Appeal[] => list.filter((each) => each.item === item);

type Kept = Pick<AppealsState, 'list'>;

export const appeals = noun({
  name: 'appeals',
  uses: [...['process', 'roles', 'participants', 'documents', 'objections'], ...['procedures', 'minorities', 'items']],
  initial: (): AppealsState => ({ list: [], places: new Map() }),
  save: ({ list }): Kept => structuredClone({ list }),
  load(kept: Kept): AppealsState {
    const { list } = structuredClone(kept);
    return { list, places: new Map(list.map(({ id }, place) => [id, place])) };
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [filed, decided, erased, ...moderated],
  commands: [file, decide, withdraw],
});
