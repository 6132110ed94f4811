/** `plenary analyze`: a conversation from its files to its figures. What computes them is loaded when it runs. */
import { Command, Option } from 'commander';
import { checkWritable, writeWhole } from '../../exchange/files.ts';
import { cliWords } from '../../words/cli.en.ts';
import type { Analysis, AnalysisOptions } from '../analysis.ts';
import { type Io, orStop } from '../io.ts';
import { wholeNumber } from '../usage.ts';

interface Options extends AnalysisOptions {
  readonly positions?: boolean;
  readonly json?: boolean;
  readonly html?: string;
}

export function analyze(io: Io): Command {
  const words = cliWords.analyze;
  return new Command('analyze')
    .description(words.description)
    .argument('<path>', words.path)
    .addOption(new Option('--method <method>', words.method).choices(['default', 'polis']).default('default'))
    .option('--stakeholders <csv>', words.stakeholders)
    .option('--simulated-groups', words.simulatedGroups)
    .option('--seed <number>', words.seed, wholeNumber('--seed', 0, Number.MAX_SAFE_INTEGER), 0)
    .addOption(new Option('--row-order <order>', words.rowOrder).choices(['db', 'arrival']).default('db'))
    .addOption(new Option('--json', words.json).conflicts('html'))
    .option('--positions', words.positions)
    .option('--html <file>', words.html)
    .addHelpText('after', words.examples)
    .action((path: string, options: Options) => perform(io, path, options));
}

async function perform(io: Io, path: string, options: Options): Promise<void> {
  const { analysisOf } = await import('../analysis.ts');
  if (options.html !== undefined) {
    // Said before the work rather than after it: its result would have nowhere to go.
    orStop(checkWritable(options.html));
    const { analysisPage } = await import('../analysisPage.ts');
    orStop(writeWhole(options.html, await analysisPage(path, analysisOf(io, path, options))));
    return;
  }
  const analysis = analysisOf(io, path, options);
  io.out.write(await (options.json ? documentOf(analysis, options) : textOf(io, path, analysis)));
}

async function textOf(io: Io, path: string, analysis: Analysis): Promise<string> {
  const { analysisText } = await import('../analysisText.ts');
  return analysisText(io, path, analysis);
}

async function documentOf(analysis: Analysis, { positions = false }: Options): Promise<string> {
  const { analysisJson } = await import('../../exchange/analysis.ts');
  const { diagnosisOf } = await import('../analysis.ts');
  const { input, figures, table, readMs, computeMs, simulatedGroups } = analysis;
  const diagnosed = diagnosisOf(analysis);
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const timings = { readMs: Math.round(readMs), computeMs: Math.round(computeMs), peakMB };
  return `${JSON.stringify(analysisJson(input, figures, timings, { positions, table, diagnosed, simulatedGroups }))}\n`;
}
