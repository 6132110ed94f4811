/** Contributions: the list by group and answer, and each with what became of it and which clauses it shaped. */

import { type Contribution, LONGEST_CONTRIBUTION, LONGEST_TITLE } from '../domain/contributions.ts';
import { type DispositionCode, dispositionCodes, dispositionOf } from '../domain/dispositions.ts';
import type { Nouns } from '../domain/index.ts';
import type { AlikeTexts } from '../domain/shingles.ts';
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

/** `pairs`: of contributions that are alike; undefined where nobody has compared them. */
export function contributionsView(
  nouns: Nouns,
  viewer: Viewer,
  { page, seat, answer }: { page: number; seat: string | undefined; answer: string | undefined },
  pairs: readonly AlikeTexts[] | undefined,
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
    alike: pairs ? new Set(pairs.flatMap(({ first, second }) => [first, second])).size : null,
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

/** `pairs`: of contributions that are alike. */
export function contributionView(
  nouns: Nouns,
  viewer: Viewer,
  id: string,
  pairs: readonly AlikeTexts[],
): ContributionModel | undefined {
  const { charter, ended } = nouns.process;
  const place = nouns.contributions.places.get(id) ?? labelled(id);
  const contribution = nouns.contributions.list[place];
  const item = contribution && inputById(nouns, contribution.id);
  if (!charter || !item) return undefined;
  const own = viewer.person !== -1 && contribution.by === viewer.person;
  return {
    process: headOf(charter),
    item,
    alike: alikeTo(nouns, place, pairs),
    own,
    mayDispute: own && !ended && item.answer !== null,
    mayAnswer: mayAnswer(viewer) && !own && !ended,
  };
}

/** `C3` is the third. */
const labelled = (id: string): number => (/^C[1-9]\d{0,6}$/.test(id) ? Number(id.slice(1)) - 1 : -1);

/** Contributions that are alike, as pages name them to who reads one of them. */
function alikeTo(nouns: Nouns, place: number, pairs: readonly AlikeTexts[]): Alike[] {
  const { list } = nouns.contributions;
  return pairs.flatMap(({ first, second, likeness }) => {
    const other = first === place ? second : second === place ? first : -1;
    const { id, title = null } = list[other] ?? {};
    if (id === undefined) return [];
    return [{ ...inputRef(nouns, id), title, likeness }];
  });
}
