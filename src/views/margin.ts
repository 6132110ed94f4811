/** What stands beside a clause besides its sources: who goes along, how much was said of it, and what is open. */
import type { Nouns } from '../domain/index.ts';
import { amendmentsOn } from './amendments.ts';
import { assessmentsOn } from './assessments.ts';
import { commentsOn } from './comments.ts';
import { objectionsOn } from './objections.ts';
import type { SeatMark } from './seats.ts';
import { supportOf } from './support.ts';

/** Each noun has its own figures, in one look-up a clause. */
export interface Margin {
  readonly comments: ReturnType<typeof commentsOn>;
  readonly objections: ReturnType<typeof objectionsOn>;
  readonly amendments: ReturnType<typeof amendmentsOn>;
  readonly assessments: ReturnType<typeof assessmentsOn>;
  /** What each seat says of these very words; none while none can be shown. */
  readonly marks: readonly SeatMark[];
}

export function marginOf(nouns: Nouns, clause: string): Margin {
  const { marks } = supportOf(nouns, clause);
  return {
    comments: commentsOn(nouns, clause),
    objections: objectionsOn(nouns, clause),
    amendments: amendmentsOn(nouns, clause),
    assessments: assessmentsOn(nouns, clause),
    marks: marks.every(({ state }) => state === 'withheld') ? [] : marks,
  };
}
