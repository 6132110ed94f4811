/** Dates that follow from what was done with a decision item, under its procedure: they move, and fall away, with its acts. */

import type { DecisionItem, ItemDone } from '../domain/decisionItem.ts';
import { after } from '../domain/duration.ts';
import { adopting, type ItemAct } from '../domain/machine.ts';
import { appealWithin, type Procedure } from '../domain/procedure.ts';
import { type Deadline, type ItemDateCode, inOneLine } from './deadline.ts';

/** What an act does to a date: sets it, or takes it away (null); undefined where it leaves it as it is. */
type Sets = (done: ItemDone, procedure: Procedure, exhausted: number) => number | null | undefined;

/** The matter is taken up anew, or given up: nothing follows any more from what was decided before. */
const undoing: readonly ItemAct[] = [
  ...(['table', 'discuss', 'return', 'withdraw', 'open_call', 'reopen'] as const),
  ...(['appeal_upheld', 'ratify_return', 'supersede'] as const),
];
const finding: readonly ItemAct[] = ['designate', 'redesignate'];
/** From each of them on, an appeal has its time anew. */
const deciding: readonly ItemAct[] = [
  ...finding,
  ...adopting,
  ...(['finalise', 'defer', 'reject', 'appeal_dismissed'] as const),
];
const undone = (act: ItemAct): null | undefined => (undoing.includes(act) ? null : undefined);

const dates: Readonly<Record<ItemDateCode, Sets>> = {
  challenge({ act, at }, { provisionalReview }) {
    if (finding.includes(act)) return after(at, provisionalReview);
    return act === 'defer' || act === 'reject' ? null : undone(act);
  },
  appeal({ act, at }, procedure, exhausted) {
    if (act === 'appeal') return null;
    if (!deciding.includes(act)) return undone(act);
    const step = procedure.appeals[exhausted];
    const within = step && appealWithin(step, procedure);
    return within ? after(at, within) : null;
  },
  ratify({ act, at }, { ratifyDeadline }) {
    if (act === 'advance') return ratifyDeadline === undefined ? null : after(at, ratifyDeadline);
    return act === 'ratify' || act === 'reject' ? null : undone(act);
  },
  review({ act, at, said }, { reviewEvery }) {
    if (adopting.includes(act)) return reviewEvery === undefined ? null : after(at, reviewEvery);
    if (act === 'confirm') return said.nextReviewAt ?? null;
    return act === 'start_review' ? null : undone(act);
  },
  revisit: ({ act, said }) => (act === 'defer' ? (said.revisitAt ?? null) : undone(act)),
};
// As the type has them.
const codes = Object.keys(dates) as ItemDateCode[];

export const itemDeadlines = (item: DecisionItem): Deadline[] => codes.flatMap((code) => followed(item, code));

/** One date through all that was done; none where nothing ever set it. */
function followed({ id, question, procedure, history }: DecisionItem, code: ItemDateCode): Deadline[] {
  let date: { to: number; sequence: number; at: number; cancelled: boolean } | undefined;
  let exhausted = 0;
  for (const done of history) {
    if (done.act === 'appeal_dismissed') exhausted++;
    if (done.act === 'defer' || done.act === 'reject') exhausted = 0;
    const to = dates[code](done, procedure, exhausted);
    // What is over is not taken back any more.
    const still = date !== undefined && !date.cancelled && done.at < date.to;
    if (to === undefined || (to === null && !still) || (to === date?.to && still)) continue;
    const sequence = date ? date.sequence + 1 : 0;
    date = { to: to ?? date?.to ?? 0, sequence, at: done.at, cancelled: to === null };
  }
  if (!date) return [];
  const { to: start, ...rest } = date;
  const what = { code, question: inOneLine(question) };
  return [{ id: `${id}-${code}`, what, place: { page: 'decision', id }, start, end: null, ...rest }];
}
