/** Figures of a release do not change, so neither does what is told of them, of the same table: it is computed once. */
import type { Conversation, Figures } from './conversation.ts';
import type { StatementEvidence } from './evidence.ts';

/** Plain data: it goes from the thread that computes figures to the one that replies. */
export interface EvidenceKept {
  /** Of which table. */
  readonly table: string;
  /** By the place of the statement. */
  readonly known: (StatementEvidence | undefined)[];
}

const kept = new WeakMap<Figures, EvidenceKept>();

export const keepEvidence = (figures: Figures, made: EvidenceKept): void => void kept.set(figures, made);

/** What was told so far: to be added to. */
export function evidenceKept({ charter, seatSizes }: Conversation, figures: Figures): EvidenceKept {
  const seats = charter.seats.map(({ letter, name }) => [letter, name]);
  const table = JSON.stringify([charter.smallCell, seats, seatSizes]);
  const before = kept.get(figures);
  if (before?.table === table) return before;
  const none: EvidenceKept = { table, known: [] };
  kept.set(figures, none);
  return none;
}

export const keptOf = (conversation: Conversation, figures: Figures): EvidenceKept['known'] =>
  evidenceKept(conversation, figures).known;
