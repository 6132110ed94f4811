/** The map of a conversation, with its camps and seats as far as they may be shown. */
import { campsOf } from './cells.ts';
import type { Conversation, Figures } from './conversation.ts';
import { lastDrawn, type MapKept, type OpinionMap, opinionMap } from './map.ts';
import { presence } from './seats.ts';
import { partitionSizes, type Shown } from './shown.ts';

export { keepMap, type MapKept } from './map.ts';

/** The camps, under the small-cell rule: how many are placed in none is told by nobody's opinion, and may be known. */
export function campSizes(figures: Figures, k: number): readonly Shown[] {
  const sizes = campsOf(figures, k).map((camp) => camp.members.length);
  return partitionSizes(
    sizes.reduce((sum, size) => sum + size, 0),
    sizes,
    k,
  );
}

export function mapOf(conversation: Conversation, figures: Figures): OpinionMap | null {
  const { smallCell: k } = conversation.charter;
  const present = presence(conversation, figures.report.voters, figures.groups === 'later');
  return opinionMap(figures, campSizes(figures, k), k, present);
}

export function mapKept(conversation: Conversation, figures: Figures): MapKept {
  const map = mapOf(conversation, figures);
  return lastDrawn(figures) ?? { shown: '', map };
}
