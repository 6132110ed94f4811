/** What is like a text that somebody is about to add. */
import { alikeTo, type SimilarStatement, written } from './alike.ts';
import { type ProcessHead, processHead } from './process.ts';
import { type TakePart, type TakePartInput, writingOf } from './takePart.ts';
import type { Viewer } from './viewer.ts';

export interface SimilarModel {
  readonly process: ProcessHead;
  readonly text: string;
  readonly similar: readonly SimilarStatement[];
  readonly writing: TakePart['writing'];
}

export function similarView(
  { nouns, conversation }: Pick<TakePartInput, 'nouns' | 'conversation'>,
  viewer: Viewer,
  now: number,
  asked: string,
): SimilarModel {
  return {
    process: processHead(conversation),
    text: written(asked),
    similar: alikeTo(nouns, asked),
    writing: writingOf(nouns, conversation, viewer.person, now),
  };
}
