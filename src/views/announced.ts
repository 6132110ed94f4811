/**
 * Which events of a journal programs elsewhere are told of, and where each can be read. Acts under a role and what time brings
 * about; of what one person said or did for themselves, nothing: not that they appealed, nor that they took it back.
 */
import type { Nouns } from '../domain/index.ts';
import type { Place } from './deadline.ts';

/** Ids that the data of events name. */
type Named = Readonly<Record<string, unknown>>;
type Finds = (data: Named, nouns: Nouns) => Place | undefined;

const page = (name: 'process' | 'charter' | 'outcome'): Finds => {
  const place = { page: name } as const;
  return () => place;
};

const at =
  (name: 'text' | 'call' | 'report' | 'commitment' | 'decision', field: string): Finds =>
  (data) => {
    const id = data[field];
    return typeof id === 'string' ? { page: name, id } : undefined;
  };

/** The decision that something else is about. */
const decisionOf =
  (noun: 'determinations' | 'appeals' | 'reviews', field: string): Finds =>
  (data, nouns) => {
    const { list, places } = nouns[noun];
    const item = list[places.get(String(data[field])) ?? -1]?.item;
    return item && { page: 'decision', id: item };
  };

/** An appeal that is withdrawn leads an item back by the act that dismisses one. */
function isAppellants({ hand, act, said }: Named): boolean {
  const { reason } = (said ?? {}) as Named; // as its event declares
  return hand === 'eligible_appellant' || (act === 'appeal_dismissed' && reason === 'withdrawn');
}

const places: Readonly<Record<string, Finds>> = {
  'process.opened': page('process'),
  'stage.closed': page('process'),
  'process.closed': page('process'),
  'charter.changed': page('charter'),
  'charter.took-effect': page('charter'),
  'report.published': at('report', 'report'),
  'document.opened': at('text', 'document'),
  'draft.published': at('text', 'document'),
  'window.opened': at('text', 'document'),
  'window.closed': at('text', 'document'),
  'lastcall.opened': at('text', 'document'),
  'lastcall.ended': at('text', 'document'),
  'item.opened': at('decision', 'item'),
  'item.acted': (data, nouns) => (isAppellants(data) ? undefined : at('decision', 'item')(data, nouns)),
  'call.announced': at('decision', 'item'),
  'call.opened': at('call', 'call'),
  'call.extended': at('call', 'call'),
  'call.closed': at('call', 'call'),
  'determination.made': at('decision', 'item'),
  'determination.final': decisionOf('determinations', 'determination'),
  'appeal.decided': (data, nouns) =>
    data.outcome === 'withdrawn' ? undefined : decisionOf('appeals', 'appeal')(data, nouns),
  'edition.published': page('outcome'),
  'review.begun': at('decision', 'item'),
  'review.concluded': decisionOf('reviews', 'review'),
  'commitment.turned': at('commitment', 'commitment'),
  'dispute.settled': at('commitment', 'commitment'),
};

export const announcedTypes: readonly string[] = Object.keys(places);

/** Undefined for what nobody is told of. */
export const announced = (nouns: Nouns, type: string, data: Named): Place | undefined => places[type]?.(data, nouns);
