/** Contributions: the list by group and answer, and each with what became of it and which clauses it shaped. */

import { type Contribution, LONGEST_CONTRIBUTION, LONGEST_TITLE } from '../domain/contributions.ts';
import { type DispositionCode, dispositionCodes, dispositionOf } from '../domain/dispositions.ts';
import type { Nouns } from '../domain/index.ts';
import { alikeTexts } from '../domain/shingles.ts';
import { labelOf } from '../domain/sources.ts';
import { headOf } from './charter.ts';
import {
  excerpt,
  type InputItem,
  type InputRef,
  inputById,
  inputItem,
  inputRef,
  type Paged,
  paged,
  type Saying,
  type SeatRef,
  sayingOf,
  seatShown,
  seatsOf,
} from './input.ts';
import type { ProcessHead } from './process.ts';
import { mayAnswer } from './unanswered.ts';
import type { Viewer } from './viewer.ts';

/** Answered or not, or with one answer. */
export const answerFilters = ['open', 'answered', ...dispositionCodes] as const;
export type AnswerFilter = (typeof answerFilters)[number];

export interface ContributionFilter {
  readonly seat: string;
  readonly answer: AnswerFilter | '';
}

export interface ContributionsModel {
  readonly process: ProcessHead;
  readonly list: Paged<InputItem>;
  readonly all: number;
  readonly open: number;
  readonly filter: ContributionFilter;
  readonly seats: readonly SeatRef[];
  /** How many have half of their wording or more in common with another one; null where that is not computed. */
  readonly alike: number | null;
  readonly saying: Saying;
  readonly longest: number;
  readonly longestTitle: number;
}

const A_PAGE = 25;

export function contributionsView(
  nouns: Nouns,
  viewer: Viewer,
  { page, seat, answer }: { page: number; seat: string | undefined; answer: string | undefined },
): ContributionsModel | undefined {
  const { charter } = nouns.process;
  if (!charter) return undefined;
  const { list } = nouns.contributions;
  const seats = seatsOf(nouns);
  const filter = {
    seat: seats.some(({ id }) => id === seat) ? (seat ?? '') : '',
    answer: answerFilters.find((each) => each === answer) ?? '',
  } as const;
  const found = list.filter((each) => fits(nouns, each, filter)).reverse();
  return {
    process: headOf(charter),
    list: paged(found, page, A_PAGE, (each) => excerpt(inputItem(nouns, each))),
    all: list.length,
    open: list.filter(({ id }) => !dispositionOf(nouns.dispositions, id)).length,
    filter,
    seats,
    alike: alikeAmong(nouns)?.size ?? null,
    saying: sayingOf(nouns, viewer),
    longest: LONGEST_CONTRIBUTION,
    longestTitle: LONGEST_TITLE,
  };
}

function fits({ dispositions }: Nouns, contribution: Contribution, { seat, answer }: ContributionFilter): boolean {
  if (seat !== '' && seatShown(contribution) !== seat) return false;
  if (answer === '') return true;
  const code: DispositionCode | undefined = dispositionOf(dispositions, contribution.id)?.disposition;
  if (answer === 'open' || answer === 'answered') return (code === undefined) === (answer === 'open');
  return code === answer;
}

export interface Alike extends InputRef {
  readonly title: string | null;
  /** Share of the wording that both have, 0 to 1. */
  readonly likeness: number;
}

export interface ContributionModel {
  readonly process: ProcessHead;
  readonly item: InputItem;
  readonly alike: readonly Alike[];
  readonly own: boolean;
  readonly mayDispute: boolean;
  readonly mayAnswer: boolean;
}

export function contributionView(nouns: Nouns, viewer: Viewer, id: string): ContributionModel | undefined {
  const { charter, ended } = nouns.process;
  const place = nouns.contributions.places.get(id) ?? labelled(id);
  const contribution = nouns.contributions.list[place];
  const item = contribution && inputById(nouns, contribution.id);
  if (!charter || !item) return undefined;
  const own = viewer.person !== -1 && contribution.by === viewer.person;
  return {
    process: headOf(charter),
    item,
    alike: alikeAmong(nouns)?.get(place) ?? [],
    own,
    mayDispute: own && !ended && item.answer !== null,
    mayAnswer: mayAnswer(viewer) && !own && !ended,
  };
}

/** `C3` is the third. */
const labelled = (id: string): number => (/^C[1-9]\d{0,6}$/.test(id) ? Number(id.slice(1)) - 1 : -1);

/** All that is read for it; above, nobody waits for a page so long. */
const MOST_CHARACTERS = 4_000_000;

type Known = { readonly length: number; readonly gone: number; readonly alike: Map<number, Alike[]> };
const known = new WeakMap<readonly Contribution[], Known>();

/** Contributions that share half of their wording or more with another one, by place. Undefined where there are too many. */
export function alikeAmong(nouns: Pick<Nouns, 'contributions' | 'comments'>): Map<number, Alike[]> | undefined {
  const { list } = nouns.contributions;
  const gone = list.filter(({ text }) => text === undefined).length;
  const before = known.get(list);
  // Comparing all takes a second or two of a large list, so a few new ones are compared with the next.
  const isRecent = before?.gone === gone && (list.length - before.length) * 16 < Math.max(list.length - 15, 1);
  if (before && isRecent) return before.alike;
  if (list.reduce((sum, { text = '' }) => sum + text.length, 0) > MOST_CHARACTERS) return undefined;
  const alike = new Map<number, Alike[]>();
  const note = (of: number, other: number, likeness: number) => {
    const { id, title = null } = list[other]!;
    const others = alike.get(of) ?? [];
    alike.set(of, [...others, { ...inputRef(nouns, id), label: labelOf('contribution', other), title, likeness }]);
  };
  for (const { first, second, likeness } of alikeTexts(list.map(({ text }) => text))) {
    note(first, second, likeness);
    note(second, first, likeness);
  }
  known.set(list, { length: list.length, gone, alike });
  return alike;
}
