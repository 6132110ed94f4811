/** `plenary doctor`: looks whether everything is well with a data folder, and changes nothing. */
import { Command } from 'commander';
import { hostWords } from '../../words/host.en.ts';
import { words as catalogue } from '../../words/index.ts';
import { sentenceOf } from '../../words/sentence.ts';
import type { Remark } from '../diagnosis.ts';
import { Exit, type Io, orStop } from '../io.ts';

interface DoctorOptions {
  readonly data: string;
  readonly json?: boolean;
}

const FINDINGS = 1;
const marks = { well: '✔', note: '–', finding: '✘' };

export function doctor(io: Io): Command {
  const words = hostWords.doctor;
  return new Command('doctor')
    .description(words.description)
    .option('--data <folder>', hostWords.data, 'data')
    .option('--json', words.json)
    .addHelpText('after', words.examples)
    .action((options: DoctorOptions) => perform(io, options));
}

async function perform(io: Io, { data, json }: DoctorOptions): Promise<void> {
  const { diagnose } = await import('../diagnosis.ts');
  const remarks = orStop(await diagnose(data));
  const isWell = remarks.every(({ is }) => is !== 'finding');
  if (json) io.out.write(`${JSON.stringify({ well: isWell, remarks: remarks.map(asJson) })}\n`);
  else for (const remark of remarks) io.out.write(`${marks[remark.is]} ${said(remark)}\n`);
  if (!isWell) throw new Exit(FINDINGS);
}

const asJson = (remark: Remark) => ({
  is: remark.is,
  code: remark.is === 'finding' ? remark.refused : remark.code,
  params: remark.params,
  sentence: said(remark),
});

function said(remark: Remark): string {
  return remark.is === 'finding'
    ? sentenceOf(catalogue('en'), remark)
    : hostWords.doctor.remarks[remark.code](remark.params);
}
