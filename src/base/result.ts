/**
 * A refusal is a value: a code with parameters, which `words/` turns into a sentence. A bug is an exception.
 * The code names what was not as it must be (`slug-taken`, `unknown-statement`); parameters are plain values for the sentence.
 */
export interface Refusal {
  readonly refused: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const refuse = (code: string, params: Refusal['params'] = {}): Refusal => ({ refused: code, params });

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && 'params' in value;
}
