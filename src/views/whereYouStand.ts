/** Which group of opinion a person is near, for their own eyes: from released figures only, and not while these are hidden. */
import type { Nouns } from '../domain/index.ts';
import { type VoteValue, voteOf, votesOf } from '../domain/votes.ts';
import { marksOut } from '../opinion/index.ts';
import { campCells, campsOf } from './cells.ts';
import { type Conversation, type Figures, onTheTable } from './conversation.ts';
import { certainty } from './findings.ts';
import { campLetter } from './map.ts';
import { figuresState } from './process.ts';
import { isWithheld } from './shown.ts';
import { words } from './statements.ts';

/** A statement on which most of a group answer as somebody does, or the other way. */
export interface Likeness {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  /** What the person said. */
  readonly value: 'agree' | 'disagree';
  /** Of the group, on the side that most of it takes. */
  readonly share: number;
}

export type Place =
  | { readonly state: 'hidden' | 'waiting' | 'empty' | 'later' | 'close' | 'none' }
  /** `early`: there are no figures yet, either. */
  | { readonly state: 'few' | 'early'; readonly more: number }
  | {
      readonly state: 'near';
      readonly letter: string;
      /** Whether the groups are so little apart that this may change with a few answers. */
      readonly unsure: boolean;
      readonly at: number;
      readonly alike: readonly Likeness[];
      readonly unlike: readonly Likeness[];
    };

/** On how many statements somebody must have voted to be placed (polis-math §6). */
const PLACED_FROM = 7;
const MOST_ALIKE = 2;
const MOST_UNLIKE = 1;

interface Input {
  readonly nouns: Nouns;
  readonly conversation: Conversation;
  readonly figures: Figures | undefined;
}

export function placeOf({ nouns, conversation, figures }: Input, person: number, now: number): Place {
  const state = figuresState(conversation, figures, now);
  if (state === 'hidden') return { state };
  const more = Math.min(PLACED_FROM, onTheTable(conversation)) - votesOf(nouns.votes, person).size;
  if (more > 0) return { state: state === 'empty' ? 'early' : 'few', more };
  if (state !== 'ready' || figures === undefined) return { state: state === 'ready' ? 'waiting' : state };
  if (figures.groups === 'later') return { state: 'close' };
  const { smallCell } = conversation.charter;
  if (campsOf(figures, smallCell).length < 2) return { state: 'none' };
  // Who came after the figures has no row in them.
  const camp = figures.report.campOf[person] ?? -1;
  if (camp === -1) return { state: 'later' };
  const { separation } = certainty(figures, smallCell);
  const found = likenesses({ nouns, conversation, figures }, person, camp);
  return {
    state: 'near',
    letter: campLetter(camp),
    unsure: separation === 'weak' || separation === 'unstable',
    at: figures.at,
    alike: found
      .filter(({ same }) => same)
      .slice(0, MOST_ALIKE)
      .map(({ likeness }) => likeness),
    unlike: found
      .filter(({ same }) => !same)
      .slice(0, MOST_UNLIKE)
      .map(({ likeness }) => likeness),
  };
}

interface Found {
  readonly same: boolean;
  readonly likeness: Likeness;
}

/** What marks the group out, where the person answered it and the group's share may be shown. */
function likenesses(
  { nouns, conversation, figures }: Input & { readonly figures: Figures },
  person: number,
  camp: number,
): Found[] {
  const { smallCell } = conversation.charter;
  const marks = (figures.report.camps[camp]?.representative ?? []).filter(marksOut);
  return marks.flatMap(({ statement, direction }): Found[] => {
    const known = conversation.statements[statement];
    const { text = null, language = '' } = known ? words(known, statement) : {};
    const value: VoteValue | undefined = voteOf(nouns.votes, person, statement);
    const cell = campCells(figures, statement, smallCell)[camp];
    if (!known || text === null || value === undefined || value === 'pass') return [];
    if (cell === undefined || isWithheld(cell) || cell[direction].share < 0.5) return [];
    const likeness = { id: known.id, text, language, value, share: cell[direction].share };
    return [{ same: value === direction, likeness }];
  });
}
