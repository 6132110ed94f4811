/** `plenary bench capture PATH…`: how large a bloc must be to buy an outcome. */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { refuse } from '../../base/result.ts';
import { captureBenchWords as words } from '../../words/bench.en.ts';
import { attacks, type CaptureOf, type Cell, captureChecks, measureCapture, reachesOf } from '../bench/capture.ts';
import { manners } from '../bench/captureBlocs.ts';
import { ruleNames } from '../bench/captureRules.ts';
import { readSets } from '../bench/captureSets.ts';
import { circumstances } from '../bench/figures.ts';
import { type Io, orStop, Stop } from '../io.ts';
import { row } from '../layout.ts';

export function capture(io: Io): Command {
  return new Command('capture')
    .description(words.description)
    .argument('<path...>', words.path)
    .option('--json <file>', words.json)
    .addHelpText('after', words.examples)
    .action((paths: string[], { json }: { json?: string }) => perform(io, paths, json));
}

function perform(io: Io, paths: readonly string[], json: string | undefined): void {
  const sets = orStop(readSets(paths)).map((set) =>
    measureCapture(set, (name, cell) => io.err.write(`${name}: ${nameOf(cell)}: ${words.percent(cell)}\n`)),
  );
  const checks = sets.flatMap(captureChecks);
  if (json !== undefined) save(json, `${JSON.stringify({ bench: 'capture', ...circumstances(), checks, sets })}\n`);
  io.out.write(`${table(sets)}\n\n${words.note(weakest(sets))}\n${checks.map(words.check).join('\n')}\n`);
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    // Whatever the system says of a file carries a code.
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Stop(refuse('file-unwritable', { file, code }));
  }
}

const nameOf = ({ manner, attack, rule, reach }: Omit<Cell, 'percent' | 'tried'>): string =>
  [words.attacks[`${manner} ${attack}`], words.rules[rule], ...(reach ? [words.reaches[reach]] : [])].join(', ');

function table(sets: readonly CaptureOf[]): string {
  const kinds = manners.flatMap((manner) =>
    attacks.flatMap((attack) =>
      ruleNames.flatMap((rule) => reachesOf(rule, attack).map((reach) => ({ manner, attack, rule, reach }))),
    ),
  );
  const lines = kinds.map((kind) => {
    const of = ({ cells }: CaptureOf): Cell | undefined =>
      cells.find(
        ({ manner, attack, rule, reach }) =>
          manner === kind.manner && attack === kind.attack && rule === kind.rule && reach === kind.reach,
      );
    return [nameOf(kind), ...sets.map((set) => words.percent(of(set)))];
  });
  const counts = ruleNames.map((rule) => [
    words.named(words.rules[rule]),
    ...sets.map(({ named }) => String(named[rule])),
  ]);
  const head = [words.column, ...sets.map(({ set }) => set)];
  const all = [head, ...lines, ...counts];
  const widths = head.map((_, at) => Math.max(...all.map((cells) => cells[at].length)) + 2);
  return all.map((cells) => row(cells, widths)).join('\n');
}

/** Where ours is weakest: credentials in every seat, or nothing published yet; and a majority of all beside it. */
function weakest(sets: readonly CaptureOf[]): Record<'ours' | 'unpublished' | 'majority', number | null> {
  const least = (rule: Cell['rule'], reach: Cell['reach']): number | null => {
    const found = sets
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.attack === 'block' && cell.rule === rule && cell.reach === reach)
      .flatMap(({ percent }) => (percent === null ? [] : [percent]));
    return found.length === 0 ? null : Math.min(...found);
  };
  return {
    ours: least('ours', 'all-seats'),
    unpublished: least('ours', 'one-seat-unpublished'),
    majority: least('majority', undefined),
  };
}
