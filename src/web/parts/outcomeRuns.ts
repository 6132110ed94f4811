/** What the sections of an outcome are built of: lines, quoted words, names of what a model says by its code. */
import type { Block, Run } from '../../exchange/outcome/document.ts';
import type { OutcomeAuthor, Words as Said } from '../../views/outcomeModel.ts';
import type { Words } from '../../words/index.ts';
import { whyGone } from './moderatedInput.ts';

/** What sections are made with. Addresses are absolute in files, and from the root on pages. */
export interface Making {
  readonly words: Words;
  source(source: { kind: string; id: string | null; label: string | null; clause: string | null }): string | undefined;
  clause(id: string): string;
  edition(number: number): string;
}

export const plain = (text: string): Run[] => [{ text }];
export const line = (text: string, note = false): Block => ({ kind: 'text', runs: plain(text), note });
export const lineOf = (runs: readonly Run[], note = false): Block => ({ kind: 'text', runs, note });

const BETWEEN: Run = { text: ' · ' };

/** Facts in one line, those that are there. */
export const dotted = (runs: readonly (Run | null | false)[]): Run[] =>
  runs
    .filter((run): run is Run => run !== null && run !== false && run.text !== '')
    .flatMap((run, at) => (at > 0 ? [BETWEEN, run] : [run]));

/** What a code is called; the code itself where nobody named it. */
export const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

/** Somebody’s own words, or why there are none. */
export const said = ({ text, language, hidden }: Said, words: Words): Block =>
  text === null ? line(whyGone(hidden ?? null, words), true) : { kind: 'quote', text, language };

/** What was written under a role, in the language of the text. */
export const written = (text: string, language: string): Block[] =>
  text === '' ? [] : [{ kind: 'quote', text, language }];

export function authorName({ seat, organisation }: OutcomeAuthor, { input }: Words): string {
  const of = organisation === null ? undefined : (organisation.text ?? input.erased);
  const parts = [seat?.name, of].filter((each) => each !== undefined);
  return parts.length > 0 ? parts.join(' · ') : input.noGroup;
}

export const heading = (title: string, blocks: readonly Block[], id: string | null = null): Block => ({
  kind: 'part',
  ...{ id, title, blocks },
});
