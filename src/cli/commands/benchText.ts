/** `plenary bench text`: how long the pages of a long text take, and an edit in it. */
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { textBenchWords as words } from '../../words/bench.en.ts';
import { atMost, type Check, circumstances } from '../bench/figures.ts';
import { measureText, type TextMeasured, type TextSettings } from '../bench/text.ts';
import type { Io } from '../io.ts';
import { wholeNumber } from '../usage.ts';
import { about, orFailed, table } from './benchServer.ts';

interface TextOptions extends TextSettings {
  /** Where to; to standard output if no file is named. */
  readonly json?: string | true;
}

/** Issue 6: a text of 2,000 clauses, 20,000 comments and 2,000 objections. */
const MOST_PAGE_MS = 300;
const MOST_PAGE_KB = 100;
const MOST_EDIT_MS = 50;

export function text(io: Io): Command {
  return new Command('text')
    .description(words.description)
    .option('--clauses <number>', words.clauses, wholeNumber('--clauses', 1, 5_000), 2_000)
    .option('--comments <number>', words.comments, wholeNumber('--comments', 0, 1_000_000), 20_000)
    .option('--objections <number>', words.objections, wholeNumber('--objections', 0, 100_000), 2_000)
    .option('--edits <number>', words.edits, wholeNumber('--edits', 1, 10_000), 60)
    .option('--runs <number>', words.runs, wholeNumber('--runs', 1, 1_000), 20)
    .option('--json [file]', words.json)
    .addHelpText('after', words.examples)
    .action((options: TextOptions) => perform(io, options));
}

async function perform(io: Io, { json, ...settings }: TextOptions): Promise<void> {
  const measured = await orFailed(measureText(settings, (step) => io.err.write(`${words.steps(step)}\n`)));
  const all = { bench: 'text', ...circumstances(), settings, checks: checksOf(measured), ...measured };
  if (typeof json === 'string') writeFileSync(json, `${JSON.stringify(all)}\n`);
  io.out.write(json === true ? `${JSON.stringify(all)}\n` : told(measured, settings));
}

function checksOf({ edit, pages }: TextMeasured): Check[] {
  return [
    atMost(
      'ms for a page of the text, the slowest of its medians',
      Math.max(...pages.map(({ p50Ms }) => p50Ms)),
      MOST_PAGE_MS,
    ),
    atMost(
      'kB of a page, gzip, the largest',
      Math.max(...pages.map(({ gzipBytes }) => gzipBytes)) / 1000,
      MOST_PAGE_KB,
    ),
    atMost('ms for an edit, p99', edit.p99Ms, MOST_EDIT_MS),
  ];
}

function told({ edit, pages }: TextMeasured, { runs }: TextSettings): string {
  const { milliseconds, whole } = words;
  const cells = ({ p50Ms, p99Ms, maxMs }: TextMeasured['edit']) => [p50Ms, p99Ms, maxMs].map(milliseconds);
  const lines = pages.map((page) => [page.path.replace(/cls_\w+/, '…'), ...cells(page), whole(page.gzipBytes)]);
  return table(words.columns, [[words.edit, ...cells(edit), ''], ...lines], words.note(about(runs)));
}
