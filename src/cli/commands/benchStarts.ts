/** `plenary bench recovery` and `plenary bench processes`: how quickly a server is back, and how it does with many processes. */
import { Command } from 'commander';
import { startsBenchWords as words } from '../../words/bench.en.ts';
import { atMost, type Check, circumstances, isSo } from '../bench/figures.ts';
import type { Phase } from '../bench/meanwhile.ts';
import type { Held, Processes, ProcessesSettings, Times } from '../bench/processes.ts';
import type { Recovery, RecoverySettings, Step } from '../bench/recovery.ts';
import type { Io } from '../io.ts';
import { wholeNumber } from '../usage.ts';
import { about, numbers, orFailed, table } from './benchServer.ts';

interface RecoveryOptions extends Omit<RecoverySettings, 'votes'> {
  readonly votes: readonly number[];
  readonly json?: boolean;
}

const A_MILLION = 1_000_000;
const MOST_PROMISED = 30_000_000;
const MOST_GAP_MS = 50;
const MOST_TOUCH_MS = 200;
const MOST_IDLE = 100;

export function recovery(io: Io): Command {
  const { description, votes, runs, backup, examples } = words.recovery;
  return new Command('recovery')
    .description(description)
    .addOption(numbers('--votes', votes, 100_000_000, '1000000'))
    .option('--runs <number>', runs, wholeNumber('--runs', 1, 100), 3)
    .option('--no-backup', backup)
    .option('--json', words.json)
    .addHelpText('after', examples)
    .action((options: RecoveryOptions) => performRecovery(io, options));
}

async function performRecovery(io: Io, { json, votes, ...settings }: RecoveryOptions): Promise<void> {
  // Loaded when it runs: it brings the server with it, and other commands start without.
  const { measureRecovery } = await import('../bench/recovery.ts');
  const sizes: Recovery[] = [];
  for (const size of votes) {
    const onStep = (step: Step): void => void io.err.write(`${words.recovery.of(size, words.recovery.steps[step])}\n`);
    sizes.push(await orFailed(measureRecovery({ ...settings, votes: size }, onStep)));
  }
  const checked = sizes.map((size) => ({ checks: recoveryChecks(size), ...size }));
  if (json) io.out.write(`${JSON.stringify({ bench: 'recovery', ...circumstances(), settings, sizes: checked })}\n`);
  else io.out.write(sizes.map((size) => recoveryText(size, settings.runs)).join('\n'));
}

function recoveryChecks({ votes, after, meanwhile, sameWithoutSnapshot }: Recovery): Check[] {
  const { snapshot, backup } = meanwhile;
  const promised = votes <= A_MILLION ? 2 : votes <= MOST_PROMISED ? 20 : undefined;
  const ready = (what: string, ms: number) => (promised === undefined ? [] : [atMost(what, ms / 1000, promised)]);
  return [
    ...ready('seconds to the first page, after a stop', after.stop.median.pageMs),
    ...ready('seconds to the first page, after kill -9', after.kill.median.pageMs),
    atMost('ms of event-loop gap, p99, while a snapshot is written', snapshot.gap.p99Ms, MOST_GAP_MS),
    ...(backup ? [atMost('ms of event-loop gap, p99, during a backup', backup.gap.p99Ms, MOST_GAP_MS)] : []),
    isSo('the same pages without a snapshot', sameWithoutSnapshot),
  ];
}

function recoveryText(size: Recovery, runs: number): string {
  const { whole, seconds, megabytes, milliseconds } = words;
  const starts = (['fold', 'stop', 'kill'] as const).map((ending) => {
    const { readyMs, pageMs, voteMs, cpuMs, memoryMB } = size.after[ending].median;
    const times = [readyMs, pageMs, voteMs, cpuMs].map(seconds);
    return [whole(size.votes), words.recovery.after[ending], ...times, megabytes(memoryMB)];
  });
  const phase = (name: string, { seconds: length, gap, votes, pages }: Phase): string[] => [
    name,
    seconds(length * 1000),
    ...[gap.p50Ms, gap.p99Ms, gap.maxMs].map(milliseconds),
    ...[whole(votes.perSecond), milliseconds(votes.p99Ms), milliseconds(pages.p99Ms)],
  ];
  const { alone, snapshot, backup } = size.meanwhile;
  const names = words.recovery.phases;
  const phases = [phase(names.alone, alone), phase(names.snapshot, snapshot)];
  if (backup) phases.push(phase(names.backup, backup));
  const { note, columns, gapColumns, gapNote } = words.recovery;
  return `${table(columns, starts, note({ ...about(runs), ...size }))}\n${table(gapColumns, phases, gapNote(size))}`;
}

interface ProcessesOptions extends ProcessesSettings {
  readonly json?: boolean;
}

export function processes(io: Io): Command {
  const { description, count, people, statements, votes, memory, idle, examples } = words.processes;
  return new Command('processes')
    .description(description)
    .option('--processes <number>', count, wholeNumber('--processes', 1, 100_000), 1000)
    .option('--people <number>', people, wholeNumber('--people', 10, 1_000_000), 20)
    .option('--statements <number>', statements, wholeNumber('--statements', 1, 10_000), 10)
    .option('--votes <number>', votes, wholeNumber('--votes', 0, 10_000_000), 100)
    .option('--memory <megabytes>', memory, wholeNumber('--memory', 1, 1_000_000))
    .option('--no-idle', idle)
    .option('--json', words.json)
    .addHelpText('after', examples)
    .action((options: ProcessesOptions) => performProcesses(io, options));
}

async function performProcesses(io: Io, { json, ...settings }: ProcessesOptions): Promise<void> {
  const { measureProcesses } = await import('../bench/processes.ts');
  const onStep = (step: keyof typeof words.processes.steps): void =>
    void io.err.write(`${words.processes.steps[step]}\n`);
  const measured = await orFailed(measureProcesses(settings, onStep));
  const checks = processesChecks(measured);
  const all = { bench: 'processes', ...circumstances(), settings, checks, ...measured };
  io.out.write(json ? `${JSON.stringify(all)}\n` : processesText(measured, settings));
}

/** Beyond the room: what was used a moment ago, what went and is not collected yet, and the worker that computes figures. */
const MOST_BESIDE_MB = 400;

function processesChecks({ firstPage, afterStart, afterTouching, afterAtOnce, afterIdle }: Processes): Check[] {
  const resident = [afterTouching, afterAtOnce].map(({ residentMB = 0 }) => residentMB);
  const bound = Math.round((afterStart.residentMB ?? 0) + afterStart.roomMB + MOST_BESIDE_MB);
  return [
    atMost('ms to the first page of a process, at most', firstPage.maxMs, MOST_TOUCH_MS),
    atMost('MB of memory, at most', Math.max(...resident), bound),
    ...(afterIdle ? [atMost('processes in memory that nobody uses', afterIdle.open, MOST_IDLE)] : []),
  ];
}

function processesText(measured: Processes, settings: ProcessesSettings): string {
  const { milliseconds, whole, megabytes } = words;
  const { rows, columns, heldColumns, held, note } = words.processes;
  const { homeMs, homeAgainMs, firstPage, thenJson, atOnce, againMs } = measured;
  const one = (ms: number) => ({ p50Ms: ms, p99Ms: ms, maxMs: ms });
  const line = (name: string, { p50Ms, p99Ms, maxMs }: Times) => [name, ...[p50Ms, p99Ms, maxMs].map(milliseconds)];
  const times = [
    ...[line(rows.home, one(homeMs)), line(rows.homeAgain, one(homeAgainMs))],
    ...[line(rows.page, firstPage), line(rows.json, thenJson), line(rows.atOnce, atOnce)],
    ...(againMs === undefined ? [] : [line(rows.again, one(againMs))]),
  ];
  const holds = (name: string, { open, residentMB, processesMB, roomMB }: Held): string[] => [
    ...[name, whole(open), megabytes(processesMB), megabytes(roomMB), megabytes(residentMB)],
  ];
  const { afterStart, afterTouching, afterAtOnce, afterIdle } = measured;
  const memory = [
    ...[holds(held.start, afterStart), holds(held.touching, afterTouching), holds(held.atOnce, afterAtOnce)],
    ...(afterIdle ? [holds(held.idle, afterIdle)] : []),
  ];
  return `${table(columns, times, '')}${table(heldColumns, memory, note({ ...about(1), ...settings, ...measured }))}`;
}
