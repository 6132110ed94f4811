/** Which text a call holds as it is. Types alone come in here: a document asks it, and a call is about a document. */
import type { Call, CallsState } from './call.ts';

/** The call that a text waits for: nobody changes it until that is over; undefined where none is. */
export function freezing(
  { list, places, freezes }: Pick<CallsState, 'list' | 'places' | 'freezes'>,
  document: string,
  now: number,
): Call | undefined {
  const call = list[places.get(freezes.get(document) ?? '') ?? -1];
  return call && call.closedAt === undefined && now < call.closesAt ? call : undefined;
}

/** Until when a text may not be changed; undefined where no call is about it. */
export const frozenUntil = (
  calls: Pick<CallsState, 'list' | 'places' | 'freezes'>,
  document: string,
  now: number,
): number | undefined => freezing(calls, document, now)?.closesAt;
