/** From what was computed to the figures that views are given, under the rules that hold now; and what pages tell of them. */
import type { Conversation, Figures, Outside } from '../views/conversation.ts';
import { evidenceTold } from '../views/evidence.ts';
import { type EvidenceKept, evidenceKept, keepEvidence } from '../views/evidenceKept.ts';
import { type GroupsTold, withGroups } from '../views/groups.ts';
import { keepMap, type MapKept, mapKept } from '../views/mapOf.ts';
import type { Analysis } from './analyse.ts';

export interface Analysed {
  readonly n: number;
  readonly at: number;
  readonly analysis: Analysis;
  readonly outside?: Outside | undefined;
  readonly exact?: boolean;
}

/** What it depends on how much is told. */
export interface Telling {
  readonly groups: GroupsTold;
  readonly exact: boolean;
  /** As it is told then, without texts of statements. */
  readonly conversation: Conversation;
}

/** What takes long to tell, made where the figures are computed, so that no reply waits for it. */
export interface Told extends Pick<Telling, 'groups' | 'exact'> {
  readonly evidence: EvidenceKept;
  readonly map: MapKept;
}

export function figuresOf({ n, at, analysis, outside, exact = false }: Analysed, groups: GroupsTold): Figures {
  const { report, standings, seatTallies, placedSeatTallies, nearestTallies, official, seatPlaces } = analysis;
  const figures = { n, at, report, standings, seatTallies, placedSeatTallies, outside, official, seatPlaces, exact };
  return withGroups(figures, groups, nearestTallies);
}

/** Runs in the worker. */
export function tell({ groups, exact, conversation: bare }: Telling, analysis: Analysis): Told {
  const { seatSizes, seatless } = analysis;
  const conversation = { ...bare, seatSizes, seatless };
  const figures = figuresOf({ n: 0, at: 0, analysis, exact }, groups);
  for (let i = 0; i < conversation.statements.length; i++) evidenceTold(conversation, figures, i);
  return { groups, exact, evidence: evidenceKept(conversation, figures), map: mapKept(conversation, figures) };
}

/** What was told beforehand, for figures that are told by the same rules. */
export function keepTold(figures: Figures, told: Told | undefined): void {
  if (!told || told.groups !== figures.groups || told.exact !== figures.exact) return;
  keepEvidence(figures, told.evidence);
  keepMap(figures, told.map);
}
