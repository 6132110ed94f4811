/** Inputs that an answer is to: found by the label that pages show, or by their id. */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { type CommentsState, commentId } from './comments.ts';
import { type ContributionsState, contributionId } from './contributions.ts';
import { label } from './fields.ts';
import type { Input } from './input.ts';

export const inputId = z.union([contributionId, commentId]);
export type InputId = Id<'ctb'> | Id<'cmt'>;

interface Said {
  readonly contributions: ContributionsState;
  readonly comments: CommentsState;
}

/** An input by its id, or by the label that pages show. */
export const inputReference = label('CK', ['ctb', 'cmt']);

type Found = (Input & { readonly id: InputId }) | Refusal;

export function findInput({ contributions, comments }: Said, input: string): Found {
  const { list, places } = /^(?:C|ctb_)/.test(input) ? contributions : comments;
  const place = /^[CK]/.test(input) ? Number(input.slice(1)) - 1 : (places.get(input) ?? -1);
  return list[place] ?? refuse('unknown-input', { input });
}

/** Each once; or the first reference that leads nowhere. */
export function findAll(see: Said, inputs: readonly string[]): (Input & { readonly id: InputId })[] | Refusal {
  const found = new Map<string, Input & { readonly id: InputId }>();
  for (const each of inputs) {
    const input = findInput(see, each);
    if (isRefusal(input)) return input;
    found.set(input.id, input);
  }
  return [...found.values()];
}
