/** What a deadline says of itself: codes and times, for words to say (deadlines.ts). */
export type DeadlineWhat =
  | { readonly code: 'stage'; readonly name: string }
  | { readonly code: 'charter'; readonly version: number }
  | { readonly code: 'window' | 'lastCall'; readonly draft: number; readonly title: string }
  | { readonly code: QuestionCode; readonly question: string }
  | { readonly code: 'report' | 'commitment'; readonly title: string };
/** What is about the question of an item. `appeal`: until when it can be appealed; `answer`: until when an appeal is answered. */
export type QuestionCode = 'call' | 'answer' | ItemDateCode;
export type ItemDateCode = 'challenge' | 'appeal' | 'ratify' | 'review' | 'revisit';

/** Where more about it can be read. */
export type Place =
  | { readonly page: 'process' | 'charter' | 'outcome' }
  | { readonly page: 'text' | 'call' | 'decision' | 'report' | 'commitment'; readonly id: string };

export interface Deadline {
  /** Unlike any other of the process. */
  readonly id: string;
  readonly what: DeadlineWhat;
  readonly place: Place;
  readonly start: number;
  /** Null where it is a moment, and no span of time. */
  readonly end: number | null;
  /** Grows with every change of it. */
  readonly sequence: number;
  /** Of the entry of the journal that said so last. */
  readonly at: number;
  readonly cancelled: boolean;
}

/** What people wrote in several lines, as a title has it. */
export const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
