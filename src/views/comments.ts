/** Comments on a text: how many a clause has, the register of them with their answers, and who may make one. */
import { isRefusal } from '../base/result.ts';
import { dispositionOf } from '../domain/dispositions.ts';
import { findDocument, unheard } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import { type InputItem, inputItem, type Paged, paged, type Saying, sayingOf } from './input.ts';
import type { Viewer } from './viewer.ts';

/** For the margin of a clause. */
export interface CommentCounts {
  readonly open: number;
  readonly answered: number;
  /** Of all, those that say that something is missing. */
  readonly missing: number;
}

export function commentsOn(
  { comments, dispositions }: Pick<Nouns, 'comments' | 'dispositions'>,
  clause: string,
): CommentCounts {
  let [open, missing] = [0, 0];
  const places = comments.byClause.get(clause) ?? [];
  for (const place of places) {
    const { id, kind } = comments.list[place]!;
    if (kind === 'missing') missing++;
    if (!dispositionOf(dispositions, id)) open++;
  }
  return { open, answered: places.length - open, missing };
}

export interface CommentRegister {
  readonly list: Paged<InputItem>;
  readonly counts: CommentCounts;
}

const A_PAGE = 20;

/** Newest first. */
export function commentRegister(nouns: Nouns, clause: string, page: number): CommentRegister {
  const places = [...(nouns.comments.byClause.get(clause) ?? [])].reverse();
  return {
    list: paged(places, page, A_PAGE, (place) => inputItem(nouns, nouns.comments.list[place]!)),
    counts: commentsOn(nouns, clause),
  };
}

/** Whether who looks may comment now; where not, why: `refused` is the code of a text that takes none. */
export interface Commenting extends Saying {
  readonly refused: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
}

export function commenting(nouns: Nouns, viewer: Viewer, document: string, now: number): Commenting {
  const text = findDocument(nouns.documents, document);
  const refusal = isRefusal(text) ? text : unheard(text, now);
  return { ...sayingOf(nouns, viewer), refused: refusal ? { code: refusal.refused, params: refusal.params } : null };
}

/** All that the page of a clause says of comments. */
export interface ClauseComments {
  readonly saying: Commenting;
  readonly register: CommentRegister;
}

export const clauseComments = (
  nouns: Nouns,
  { id, document }: { readonly id: string; readonly document: string },
  { viewer, now, page = 1 }: { readonly viewer: Viewer; readonly now: number; readonly page?: number | undefined },
): ClauseComments => ({
  saying: commenting(nouns, viewer, document, now),
  register: commentRegister(nouns, id, page),
});
