/**
 * What contributions and comments have in common: both are input, by a participant whom pages name by their seat, by the
 * organisation they speak for, or not at all; and every input gets a disposition (dispositions.ts). Nothing that is shown links
 * two inputs of one person.
 */
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { fieldKinds, text } from './fields.ts';
import { type InputModeration, type Moderatable, wordings } from './moderating.ts';
import type { Actor } from './noun.ts';
import type { ProcessState } from './process.ts';
import type { ParticipantsState } from './seating.ts';
import { hasFlag } from './seating.ts';
import { normalised } from './similarity.ts';
import { type SaidUntil, saying } from './statement.ts';

/** What pages say of who wrote it. */
export const shownAs = ['seat', 'organisation', 'none'] as const;
export type ShownAs = (typeof shownAs)[number];
export const shown = z.enum(shownAs);

export const MOST_LINKS = 10;
const ADDRESS = /^https?:\/\/[^\s"'<>\\^`{|}]+$/;

const inOneSpelling = (address: string): string => {
  const url = /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  return url ? url.href.replaceAll("'", '%27') : address;
};

/** An address of a page, as browsers spell it. It may stand for evidence; nobody here vouches for what is there. */
export const link = z
  .string()
  .trim()
  .overwrite(inOneSpelling)
  .max(500)
  .refine((address) => ADDRESS.test(address), { params: { code: 'link-form' } })
  .register(fieldKinds, { kind: 'form' });
export const links = z.array(link).max(MOST_LINKS);

/** Something to read: letters that nobody sees say nothing. */
export const words = (longest: number) =>
  text(longest)
    .min(1)
    .refine((each) => normalised(each) !== '', { params: { code: 'missing' } });

export interface Input {
  readonly id: string;
  /** Row of the participant; −1 for what was said elsewhere. */
  readonly by: number;
  /** Seat they had when they said it; undefined where they had none. */
  readonly seat: string | undefined;
  readonly shown: ShownAs;
  /** Undefined where none is shown, or it was erased. */
  organisation: string | undefined;
  /** Undefined once erased. */
  text: string | undefined;
  links: readonly string[];
  readonly language: string;
  readonly at: number;
  /** Undefined where no moderator has anything to do with it. */
  moderation?: InputModeration;
}

export interface SeeAuthors {
  process: ProcessState;
  participants: ParticipantsState;
}

const DAY_MS = 86_400_000;

/** Who says something now: their row, and what is shown of them. */
export function author(
  see: SeeAuthors,
  actor: Actor,
  shown: ShownAs,
  until: SaidUntil = 'stages',
): { row: number; organisation: string | undefined } | Refusal {
  const row = saying(see, actor, until);
  if (isRefusal(row)) return row;
  if (row === -1) return refuse('not-a-participant');
  if (shown !== 'organisation') return { row, organisation: undefined };
  const { participants } = see;
  const organisation = participants.organisations[participants.organisation.get(row) - 1];
  const speaks = organisation && hasFlag(participants, row, 'delegated');
  return speaks ? { row, organisation } : refuse('speaks-for-none');
}

/** Whether somebody has said as much in a day as anybody may. The list is in order of time. */
export function saidEnough(list: readonly Input[], row: number, now: number, most: number): Refusal | undefined {
  let count = 0;
  for (let place = list.length - 1; place >= 0 && list[place].at > now - DAY_MS; place--) {
    if (list[place].by === row) count++;
  }
  return count < most ? undefined : refuse('too-much-today', { most });
}

/** Who wrote an event, as it stood then. */
export function writer({ process, participants }: SeeAuthors, actor: string): Pick<Input, 'by' | 'seat'> {
  const by = participants.ids.indexOf(actor);
  return { by, seat: by === -1 ? undefined : process.charter?.seats[participants.seat.get(by) - 1]?.id };
}

/** The words of somebody are forgotten; that something was said, from which seat and when, stays. */
export function forgetWords(list: readonly Input[], row: number): void {
  if (row === -1) return;
  for (const each of list) {
    if (each.by !== row) continue;
    for (const wording of wordings) if (wording in each) Object.assign(each, { [wording]: undefined });
    Object.assign(each, { organisation: undefined, links: [] });
    forgetHeld(each);
  }
}

/** What is not shown is forgotten with the rest. */
export function forgetHeld({ moderation }: Moderatable): void {
  if (moderation) moderation.held = undefined;
  if (moderation?.appeal) moderation.appeal.why = undefined;
}
