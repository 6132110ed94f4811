/** What was seen of programs whose disk failed, and what may be seen of them. */
import { type Broken, isWhole, type Mark } from './promises.ts';
import type { Run } from './recorder.ts';
import { COMMANDS, type Served } from './servedFaults.ts';
import type { Call, Fault } from './shim.ts';
import { atLeast, type Check, exactly, none, type Outcome, Tally } from './trial.ts';

/** Each is swept over n. */
export const faultKinds: readonly Omit<Fault, 'n'>[] = [
  { call: 'write', error: 'EIO', how: 'once' },
  { call: 'write', error: 'ENOSPC', how: 'on' },
  { call: 'write', error: 'ENOSPC', how: 'short' },
  { call: 'sync', error: 'EIO', how: 'once' },
  { call: 'sync', error: 'EIO', how: 'on' },
  { call: 'sync', error: 'ENOSPC', how: 'once' },
  { call: 'truncate', error: 'EIO', how: 'once' },
  { call: 'rename', error: 'EIO', how: 'once' },
  { call: 'rename', error: 'ENOSPC', how: 'once' },
  { call: 'unlink', error: 'EIO', how: 'once' },
  { call: 'open', error: 'ENOSPC', how: 'on' },
];

export type Calls = Record<Call, number>;

/** What became of one fault. */
export interface Seen {
  readonly fault: Fault;
  readonly struck: boolean;
  /** What the writer made of it. */
  readonly became: 'nothing' | 'did not open' | 'read-only' | 'one call failed' | 'did not stop well' | 'broke off';
  readonly reasons: readonly string[];
  /** Commands that were taken after one had been refused as read-only. One that leads to nothing writes nothing. */
  readonly takenAfter: number;
  /** Pages shown of a journal longer than it is. */
  readonly shownAhead: number;
  readonly broken: Broken;
  /** Commands that failed, asked again after the restart, and again failed; what the rules refuse by then has its answer. */
  readonly notRecovered: number;
  /** Of images after a sync that failed, a restart and a power cut. */
  readonly images: number;
  readonly badImages: readonly string[];
}

/** What a disk error may be called to a person. Anything else hides what an operator has to know. */
const REASON = /disk|I\/O|full|space|unable to open/i;

export function toldBy({ marks, end }: Run, isStruck: boolean): Pick<Seen, 'became' | 'reasons' | 'takenAfter'> {
  const refused = marks.filter(isFailure);
  const unopened = marks.filter((mark) => mark.is === 'unopened');
  const reasons = [...unopened, ...refused].map((mark) => ('reason' in mark ? withoutFolders(mark.reason) : ''));
  return { became: becameOf(marks, end, isStruck), reasons, takenAfter: takenAfterReadOnly(marks) };
}

/** A reason may name the folder of this run, which says nothing to others. */
const withoutFolders = (reason: string): string => reason.replace(/\/\S*\/(?=\S)/g, '');

function becameOf(marks: readonly Mark[], end: Run['end'], isStruck: boolean): Seen['became'] {
  if (!isStruck) return 'nothing';
  if (marks.some(({ is }) => is === 'unopened')) return 'did not open';
  if (marks.some((mark) => mark.is === 'refused' && mark.code === 'read-only')) return 'read-only';
  if (marks.some((mark) => mark.is === 'refused' && mark.act === 'stop')) return 'did not stop well';
  if (marks.some((mark) => mark.is === 'refused' && mark.code === 'thrown')) return 'one call failed';
  return end === 0 ? 'nothing' : 'broke off';
}

function takenAfterReadOnly(marks: readonly Mark[]): number {
  const first = marks.findIndex((mark) => mark.is === 'refused' && mark.code === 'read-only');
  const isTaken = (mark: Mark): boolean => mark.is === 'acknowledged' && mark.events.length > 0;
  return first === -1 ? 0 : marks.slice(first).filter(isTaken).length;
}

/** Whether the disk, and not a rule of the process, refused it. */
export const isFailure = (mark: Mark): boolean =>
  mark.is === 'refused' && (mark.code === 'read-only' || mark.code === 'thrown' || mark.code === 'busy');

interface Results {
  /** How many were taken by chance; undefined where all were. */
  readonly sampled: number | undefined;
  readonly calls: Calls;
  readonly seen: readonly Seen[];
  readonly served: readonly Served[];
}

export function outcomeOf({ sampled, calls, seen, served }: Results): Outcome {
  const total = (of: (each: Seen) => number) => seen.reduce((sum, each) => sum + of(each), 0);
  const tally = tallied(seen);
  const alike = served.filter(isAsWished).length;
  const checks: Check[] = [
    atLeast(
      'faults that struck',
      total(({ struck }) => Number(struck)),
      sampled ?? 300,
    ),
    ...(sampled === undefined ? [exactly('kinds swept until a run was clean', swept(seen), faultKinds.length)] : []),
    ...tally.checks(),
    none(
      'commands taken after read-only',
      total(({ takenAfter }) => takenAfter),
    ),
    none(
      'pages ahead of the journal',
      total(({ shownAhead }) => shownAhead),
    ),
    none(
      'reasons that do not speak of the disk',
      total((each) => unclear(each).length),
    ),
    none(
      'not recovered by a restart',
      total(({ notRecovered }) => notRecovered),
    ),
    none(
      'bad images after a failed sync, a restart and a power cut',
      total(({ badImages }) => badImages.length),
    ),
    exactly('servers that said why, went on showing pages, and recovered', alike, served.length),
  ];
  const outcomes = counted(seen.map(({ fault: { call, error, how }, became }) => `${call} ${error} ${how}: ${became}`));
  const reasons = counted(seen.flatMap((each) => [...new Set(each.reasons)]));
  const images = total((each) => each.images);
  return { checks, seen: { callsOfACleanRun: calls, outcomes, images, served, reasons }, wrong: tally.examples };
}

function tallied(seen: readonly Seen[]): Tally {
  const tally = new Tally();
  for (const each of seen) {
    const { fault, broken, badImages, takenAfter } = each;
    tally.add(broken, spelled(fault));
    if (takenAfter > 0) tally.remember(`${takenAfter} taken after read-only: ${spelled(fault)}`);
    for (const line of badImages) tally.remember(`image after ${spelled(fault)}: ${line}`);
    for (const reason of unclear(each)) tally.remember(`unclear reason, ${spelled(fault)}: ${reason}`);
  }
  return tally;
}

const unclear = ({ reasons }: Seen): string[] => reasons.filter((reason) => !REASON.test(reason));

/** Kinds of which a run ended without the fault: no n is left. */
const swept = (seen: readonly Seen[]): number =>
  faultKinds.filter((kind) =>
    seen.some(
      ({ struck, fault: { call, error, how } }) =>
        !struck && call === kind.call && error === kind.error && how === kind.how,
    ),
  ).length;

/** Commands taken, then every one refused alike with status 503 and the reason; pages as ever; all recovered. */
function isAsWished({ taken, refusal, otherwise, pages, broken, recovered }: Served): boolean {
  const isSaid = refusal.status === 503 && refusal.code === 'read-only' && REASON.test(refusal.sentence);
  const isRead = pages.every((page) => page === 200);
  return (
    taken > 0 &&
    taken < COMMANDS &&
    isSaid &&
    otherwise === 0 &&
    isRead &&
    isWhole(broken) &&
    recovered === 2 * COMMANDS
  );
}

const spelled = ({ call, n, error, how }: Fault): string => `${call} ${n} ${error} ${how}`;

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
