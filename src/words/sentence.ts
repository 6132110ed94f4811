/** A refusal as a person reads it. */
import type { Problem, Refusal } from '../base/result.ts';
import { en, type Words } from './en.ts';

/** One sentence, and where an input did not fit, what is wrong with each field. Throws where a code has no sentence: a bug. */
export function sentenceOf(words: Words, { refused, params, problems: found }: Refusal): string {
  // What is told to whoever runs the server is in English only.
  const sentence = words.refusals[refused] ?? en.refusals[refused];
  if (!sentence) throw new Error(`There is no sentence for the refusal “${refused}”.`);
  if (!found?.length) return sentence(params);
  return words.wrong.all({ sentence: sentence(params), problems: found.map((problem) => named(words, problem)) });
}

/** What is wrong at one place of an input. */
export function problemText(problems: Words['problems'], { code, params }: Problem): string {
  // Of whom one letter is asked, nothing at all has come.
  const asked = code === 'too-small-string' && params.least === 1 ? 'missing' : code;
  return (problems[asked] ?? problems['wrong-form'])(params);
}

/** Some problems are told as sentences of their own, and end like one. */
function named({ problems, wrong }: Words, problem: Problem): string {
  const what = problemText(problems, problem).replace(/[.。]$/, '');
  return problem.place ? wrong.at({ place: problem.place, what }) : what;
}
