/** A refusal as a person reads it. */
import type { Problem, Refusal } from '../base/result.ts';
import { en, type Words } from './en.ts';

/** One sentence, and where an input did not fit, what is wrong with each field. Throws where a code has no sentence: a bug. */
export function sentenceOf({ refusals, problems }: Words, { refused, params, problems: found }: Refusal): string {
  // What is told to whoever runs the server is in English only.
  const sentence = refusals[refused] ?? en.refusals[refused];
  if (!sentence) throw new Error(`There is no sentence for the refusal “${refused}”.`);
  if (!found?.length) return sentence(params);
  return `${sentence(params)} ${found.map((problem) => `${named(problem)}${problemText(problems, problem)}`).join('; ')}.`;
}

/** What is wrong at one place of an input. */
export function problemText(problems: Words['problems'], { code, params }: Problem): string {
  return (problems[code] ?? problems['wrong-form'])(params);
}

const named = ({ place }: Problem): string => (place ? `“${place}” ` : '');
