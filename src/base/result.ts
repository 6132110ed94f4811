/**
 * A refusal is a value: a code with parameters, which `words/` turns into a sentence. A bug is an exception.
 * The code names what was not as it must be (`slug-taken`, `unknown-statement`); parameters are plain values for the sentence.
 */
export interface Refusal {
  readonly refused: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** For input that does not fit its schema: every problem, with its place. */
  readonly problems?: readonly Problem[];
}

export interface Problem {
  /** Where in the input, as `statements.3.text`; empty for the whole. */
  readonly place: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const refuse = (code: string, params: Refusal['params'] = {}): Refusal => ({ refused: code, params });

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && 'params' in value;
}
