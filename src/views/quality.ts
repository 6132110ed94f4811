/**
 * Which of the twelve steps left records, as the journal has them: none, some, or all that a step needs. There is no total: one
 * number would hide the step that is missing. Of people no count is told, only that they are at least a small cell.
 */
import { INDEPENDENT, standingEvidence } from '../domain/commitments.ts';
import { openInputs } from '../domain/dispositions.ts';
import type { Nouns } from '../domain/index.ts';
import { isAddressed } from '../domain/objections.ts';
import { qualitySteps, type RecordKey, type StepId } from '../domain/qualitySteps.ts';
import { headOf } from './charter.ts';
import { answerIndicatorIds } from './dispositions.ts';
import { indicatorIds } from './indicators.ts';
import { nameOf } from './moderation.ts';
import type { ProcessHead } from './process.ts';
import { holds, type Viewer } from './viewer.ts';

export type StepState = 'none' | 'partial' | 'evidenced';

/** The page behind a record. */
export type Behind =
  | 'charter'
  | 'table'
  | 'takePart'
  | 'commonGround'
  | 'text'
  | 'reports'
  | 'annex'
  | 'objections'
  | 'commitments'
  | 'process';

export interface StepRow {
  readonly id: StepId;
  /** Of what the record holds, whatever is said of whether the step applies. */
  readonly state: StepState;
  readonly records: readonly { readonly key: RecordKey; readonly there: boolean; readonly behind: Behind }[];
  readonly excluded: { readonly reason: string; readonly at: number; readonly by: string | null } | null;
  /** Measures that are computed, by number, and the page that shows them. */
  readonly indicators: readonly { readonly id: string; readonly behind: Behind }[];
}

export interface Quality {
  readonly process: ProcessHead;
  readonly steps: readonly StepRow[];
  readonly convenes: boolean;
}

const known: ReadonlyMap<string, Behind> = new Map([
  ...Object.values(indicatorIds).map((id) => [id, 'table'] as const),
  ...[...Object.values(answerIndicatorIds), 'I13'].map((id) => [id, 'annex'] as const),
]);

export function qualityView(nouns: Nouns, viewer: Viewer, now: number): Quality | undefined {
  const { charter, ended } = nouns.process;
  if (!charter) return undefined;
  const steps = qualitySteps.map(({ id, needs, indicators }) => {
    const records = needs.map((key) => ({ key, there: isThere[key](nouns, now), behind: behind[key] }));
    const excluded = nouns.quality.excluded.get(id);
    return {
      id,
      state: stateOf(records),
      records,
      excluded: excluded ? { ...excluded, by: nameOf(nouns, excluded.by) } : null,
      indicators: indicators.flatMap((each) => {
        const at = known.get(each);
        return at ? [{ id: each, behind: at }] : [];
      }),
    };
  });
  return { process: headOf(charter), steps, convenes: !ended && holds(viewer, 'convener') };
}

/** Whether a step is evidenced, of its own. */
export const stepState = (nouns: Nouns, id: StepId, now: number): StepState =>
  stateOf(
    (qualitySteps.find((each) => each.id === id)?.needs ?? []).map((key) => ({ there: isThere[key](nouns, now) })),
  );

function stateOf(records: readonly { readonly there: boolean }[]): StepState {
  const there = records.filter((each) => each.there).length;
  return there === 0 ? 'none' : there === records.length ? 'evidenced' : 'partial';
}

type Test = (nouns: Nouns, now: number) => boolean;

/** Seats in which a small cell of people sits. */
function filledSeats({ process, participants }: Nouns): number {
  const { seats = [], smallCell = 5 } = process.charter ?? {};
  const counts = seats.map(() => 0);
  for (let row = 0; row < participants.ids.size; row++) {
    const seat = participants.seat.get(row) - 1;
    if (counts[seat] !== undefined) counts[seat]++;
  }
  return counts.filter((count) => count >= smallCell).length;
}

const documents = ({ documents: { list } }: Nouns) => list;
const few = ({ process }: Nouns): number => process.charter?.smallCell ?? 5;
const said = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

const isThere: Readonly<Record<RecordKey, Test>> = {
  scope: ({ process: { charter } }) => said(charter?.inScope) && said(charter?.outOfScope),
  authority: ({ process: { charter } }) => said(charter?.authority),
  joined: (nouns) => nouns.participants.ids.size >= few(nouns),
  seats: ({ process: { charter } }) => (charter?.seats.length ?? 0) >= 3,
  targets: ({ process: { charter } }) => charter?.seats.some(({ target }) => target !== undefined) === true,
  seatsFilled: (nouns) => filledSeats(nouns) >= 2,
  invited: ({ invitations }) => invitations.list.length > 0,
  spoke: ({ statements, contributions, comments }) =>
    statements.list.some(({ seed, by }) => !seed && by !== -1) ||
    [...contributions.list, ...comments.list].some(({ by }) => by !== -1),
  draft: (nouns) => documents(nouns).some(({ drafts }) => drafts.length > 0),
  inputs: ({ contributions, comments }) => contributions.list.length + comments.list.length > 0,
  report: ({ reports }) => reports.list.length > 0,
  languages: ({ process: { charter } }) => (charter?.languages.length ?? 0) >= 2,
  translated: ({ documents: { clauses } }) => [...clauses.values()].some(({ translations }) => translations.size > 0),
  statements: ({ statements }) => statements.list.length >= 2,
  votes: (nouns) => nouns.votes.count >= few(nouns),
  replies: ({ objections, dispositions }) =>
    objections.list.some(({ dialogue }) => dialogue.length > 0) ||
    [...dispositions.byInput.values()].some(({ disputes }) => disputes.length > 0),
  text: (nouns) => documents(nouns).length > 0,
  cited: (nouns) => documents(nouns).some(({ changes }) => changes.some(isCited)),
  drafts: (nouns) => documents(nouns).some(({ drafts }) => drafts.length >= 2),
  window: (nouns) => documents(nouns).some(({ windows }) => windows.length > 0),
  comments: ({ comments }) => comments.list.length > 0,
  answered: (nouns, now) => nouns.dispositions.list.length > 0 && openInputs(nouns, now).length === 0,
  call: ({ calls }) => calls.list.some(({ kind }) => kind !== 'poll'),
  positions: (nouns) => nouns.calls.list.some(({ positions }) => positions.length >= few(nouns)),
  settled: ({ objections, amendments }) =>
    objections.list.some(isAddressed) || amendments.list.some(({ settled }) => settled !== undefined),
  callClosed: ({ calls }) => calls.list.some(({ kind, closedAt }) => kind !== 'poll' && closedAt !== undefined),
  determined: ({ determinations }) => determinations.list.some(({ reasons }) => said(reasons)),
  final: ({ determinations }) => determinations.list.some(({ status }) => status === 'final'),
  accepted: ({ commitments }) => commitments.list.some(({ acceptedAt }) => acceptedAt !== undefined),
  reported: ({ commitments }) => commitments.list.some((each) => standingEvidence(each).length > 0),
  judged: ({ commitments }) =>
    commitments.list.some(({ status }) => ['verified', 'partially-met', 'not-met'].includes(status)),
  reviewBegun: ({ reviews }) => reviews.list.length > 0,
  reviewed: ({ reviews }) => reviews.list.some(({ concluded }) => concluded !== undefined),
  independent: ({ commitments }) =>
    commitments.list.some((each) => standingEvidence(each).some(({ own, level }) => !own && level >= INDEPENDENT)),
};

/** What rests on something that was said, and not on an editor's own hand. */
const isCited = ({ sources }: { readonly sources: readonly { readonly kind: string }[] }): boolean =>
  sources.some(({ kind }) => kind !== 'editorial');

const behind: Readonly<Record<RecordKey, Behind>> = {
  ...{ scope: 'charter', authority: 'charter', joined: 'table' },
  ...{ seats: 'charter', targets: 'table', seatsFilled: 'table' },
  ...{ invited: 'table', spoke: 'commonGround' },
  ...{ draft: 'text', inputs: 'annex', report: 'reports' },
  ...{ languages: 'charter', translated: 'text' },
  ...{ statements: 'commonGround', votes: 'commonGround', replies: 'objections' },
  ...{ text: 'text', cited: 'text', drafts: 'text' },
  ...{ window: 'text', comments: 'annex', answered: 'annex' },
  ...{ call: 'process', positions: 'process', settled: 'objections' },
  ...{ callClosed: 'process', determined: 'process', final: 'process' },
  ...{ accepted: 'commitments', reported: 'commitments', judged: 'commitments' },
  ...{ reviewBegun: 'process', reviewed: 'process', independent: 'commitments' },
};
