/** What commander refuses, as refusals of our own; and the kinds of arguments that commands take. */
import type { CommanderError } from 'commander';
import { type Refusal, refuse } from '../base/result.ts';
import { Stop } from './io.ts';

const codes: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.missingMandatoryOptionValue': 'missing-option',
  'commander.excessArguments': 'too-many-arguments',
  'commander.conflictingOption': 'options-conflict',
  'commander.invalidArgument': 'unknown-choice',
};

/** Commander says what is wrong only in its sentence: names stand there in quotes, advice after a question. */
export function usageRefusal(error: CommanderError): Refusal {
  const code = codes[error.code];
  const got = error.message.replace(/^error: /, '');
  if (code === undefined) return refuse('usage-unknown', { got });
  const [name = '', other = ''] = [...got.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/.exec(got)?.[1] ?? '';
  const expected = /Allowed choices are ([^.]*)\./.exec(got)?.[1].replaceAll(', ', ' or ') ?? '';
  return refuse(code, { name, other, suggestion, expected, got: other });
}

/** A parser of whole numbers from `least` to `most`, for the option called `name`. */
export function wholeNumber(name: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new Stop(refuse('number-unknown', { name, least, most, got: text.slice(0, 40) }));
  };
}
