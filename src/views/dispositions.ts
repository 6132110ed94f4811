/** What became of the input: the annex, in which every input stands once, by seat, and how fast it is answered. */
import { isRefusal } from '../base/result.ts';
import {
  type DispositionCode,
  dispositionCodes,
  dispositionOf,
  findInput,
  type InputId,
  openInputs,
} from '../domain/dispositions.ts';
import type { Nouns } from '../domain/index.ts';
import type { Input } from '../domain/input.ts';
import { endedBy, type Wait } from '../opinion/waiting.ts';
import { headOf } from './charter.ts';
import { excerpt, type InputItem, inputItem, type Paged, paged, type SeatRef, seatShown, seatsOf } from './input.ts';
import type { ProcessHead } from './process.ts';
import { type Shown, type Withheld, withheld } from './shown.ts';

/** How many inputs have each answer, and how many none. */
export type Mix = Readonly<Record<DispositionCode | 'open', number>>;

export interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
}

export interface SeatMix {
  /** Null for input of which no seat is shown. */
  readonly seat: SeatRef | null;
  readonly all: number;
  readonly mix: Mix | Withheld;
  /** I13: the seat's part of what was accepted, also in part, over its part of the input. Null where nothing was accepted. */
  readonly uptake: Quotient | Withheld | null;
}

/** By name, its number in the domain's list. */
export const answerIndicatorIds = { response: 'I11', median: 'I12', ninth: 'I12' } as const;
export type AnswerIndicatorKey = keyof typeof answerIndicatorIds;

export interface AnswerIndicator {
  readonly id: (typeof answerIndicatorIds)[AnswerIndicatorKey];
  readonly key: AnswerIndicatorKey;
  readonly numerator: Shown;
  readonly denominator: Shown;
  /** A share from 0 to 1, or milliseconds in whole hours; null where it is not known yet. */
  readonly value: number | Withheld | null;
  readonly unit: 'share' | 'time';
}

export interface AnnexModel {
  readonly process: ProcessHead;
  readonly in: number;
  readonly answered: number;
  readonly open: number;
  /** Of the open ones, those whose author says of the last answer that it is not what they said. */
  readonly disputed: number;
  readonly list: Paged<InputItem>;
  readonly total: Mix;
  readonly seats: readonly SeatMix[];
  readonly indicators: readonly AnswerIndicator[];
  readonly smallCell: number;
}

const A_PAGE = 25;
const HOUR_MS = 3_600_000;

type AnyInput = Input & { readonly id: InputId };

/** Every input once: contributions, then comments, each in the order of its labels. */
const everyInput = ({ contributions, comments }: Nouns): AnyInput[] => [...contributions.list, ...comments.list];

/** Where somebody wants to be in the annex: at a page, or at an input. */
export interface AnnexAsked {
  readonly page: number;
  readonly input?: string | undefined;
}

export function annexView(nouns: Nouns, now: number, { page, input = '' }: AnnexAsked): AnnexModel | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const all = everyInput(nouns);
  const total = mixOf(nouns, all);
  const { smallCell } = charter;
  const wanted = findInput(nouns, input);
  const at = isRefusal(wanted) ? page : Math.floor(all.indexOf(wanted) / A_PAGE) + 1;
  return {
    process: headOf(charter),
    in: all.length,
    answered: all.length - total.open,
    open: total.open,
    disputed: openInputs(nouns, now).filter(({ disputed }) => disputed).length,
    list: paged(all, at, A_PAGE, (each) => excerpt(inputItem(nouns, each))),
    total,
    seats: seatMixes(nouns, all, total, smallCell),
    indicators: answerIndicators(nouns, now),
    smallCell,
  };
}

/** The whole of it, or so many from a place on. */
export const annexRows = (nouns: Nouns, from = 0, most = Number.POSITIVE_INFINITY): InputItem[] =>
  everyInput(nouns)
    .slice(from, from + most)
    .map((each) => inputItem(nouns, each));

const noMix = (): Record<DispositionCode | 'open', number> => ({
  ...{ accepted: 0, 'accepted-in-part': 0, 'not-accepted': 0, 'out-of-scope': 0, duplicate: 0, noted: 0, open: 0 },
});

function mixOf({ dispositions }: Nouns, inputs: readonly AnyInput[]): Mix {
  const mix = noMix();
  for (const { id } of inputs) mix[dispositionOf(dispositions, id)?.disposition ?? 'open']++;
  return mix;
}

const taken = (mix: Mix): number => mix.accepted + mix['accepted-in-part'];

/** Each input names its seat in public; what is withheld is a comparison that would rest on a few. */
function seatMixes(nouns: Nouns, all: readonly AnyInput[], total: Mix, k: number): SeatMix[] {
  const by = new Map<string | undefined, AnyInput[]>();
  for (const input of all) by.get(seatShown(input))?.push(input) ?? by.set(seatShown(input), [input]);
  const seats = seatsOf(nouns);
  const known = new Set(seats.map(({ id }) => id));
  const nowhere = [...by].flatMap(([seat, inputs]) => (seat !== undefined && known.has(seat) ? [] : inputs));
  const line = (seat: SeatRef | null, inputs: readonly AnyInput[]): SeatMix => {
    const mix = mixOf(nouns, inputs);
    const few = inputs.length < k;
    return { seat, all: inputs.length, mix: few ? withheld : mix, uptake: few ? withheld : uptake(mix, inputs.length) };
  };
  const uptake = (mix: Mix, count: number): SeatMix['uptake'] => {
    if (taken(total) === 0) return null;
    const [numerator, denominator] = [taken(mix) / taken(total), count / all.length];
    return { numerator, denominator, value: numerator / denominator };
  };
  const rows = seats.map((seat) => line(seat, by.get(seat.id) ?? []));
  return nowhere.length > 0 ? [...rows, line(null, nowhere)] : rows;
}

/** Merely noted is no answer of substance. */
const isSubstantive = (code: DispositionCode): boolean => code !== 'noted';

/** I11 and I12 over all input; withheld where it is less than `k`. */
export function answerIndicators(nouns: Nouns, now: number): AnswerIndicator[] {
  const all = everyInput(nouns);
  const k = nouns.process.charter?.smallCell ?? 0;
  const waits = all.map((input) => waitOf(nouns, input, now));
  const answered = waits.filter(({ over }) => over).length;
  const mix = mixOf(nouns, all);
  const substantive = dispositionCodes.filter(isSubstantive).reduce((sum, code) => sum + mix[code], 0);
  const few = all.length < k;
  const made = (key: AnswerIndicatorKey, numerator: number, value: number | null, unit: AnswerIndicator['unit']) => ({
    ...{ id: answerIndicatorIds[key], key, unit, denominator: few ? withheld : all.length },
    ...(few ? { numerator: withheld, value: withheld } : { numerator, value }),
  });
  const time = (share: number): number | null => {
    const by = endedBy(waits, share);
    return by === undefined ? null : Math.round(by / HOUR_MS) * HOUR_MS;
  };
  return [
    made('response', substantive, all.length === 0 ? null : substantive / all.length, 'share'),
    made('median', answered, time(0.5), 'time'),
    made('ninth', answered, time(0.9), 'time'),
  ];
}

/** Until the first answer. */
function waitOf({ dispositions }: Nouns, { id, at }: AnyInput, now: number): Wait {
  const first = dispositions.list[dispositions.byInput.get(id)?.given[0] ?? -1];
  return { time: Math.max(0, (first?.at ?? now) - at), over: first !== undefined };
}
