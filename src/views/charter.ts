/** The charter of a process in all its versions, and the change that is announced. */
import type { CharterData } from '../domain/charter.ts';
import type { Nouns } from '../domain/index.ts';
import { isOpen as takesPart } from '../domain/process.ts';
import type { Charter } from './conversation.ts';
import { nameOf } from './moderation.ts';
import { type ProcessHead, type StageMark, stageMarks } from './process.ts';
import { holds, type Viewer } from './viewer.ts';

export interface VersionRow {
  readonly version: number;
  readonly at: number;
  /** What who changed it is called; null where nobody said it. */
  readonly by: string | null;
  readonly reason: string;
  readonly changed: readonly string[];
}

export interface PendingRow extends VersionRow {
  readonly charter: CharterData;
}

export interface CharterModel {
  readonly process: ProcessHead;
  readonly charter: CharterData;
  readonly stages: readonly StageMark[];
  readonly openedAt: number;
  /** Newest first. */
  readonly versions: readonly VersionRow[];
  readonly pending: PendingRow | null;
  /** What keeps who looks from changing it; `others` where it is not theirs to change. */
  readonly change: 'may' | 'pending' | 'closed' | 'others';
  /** Whether somebody has joined: then a change is announced first. */
  readonly peopled: boolean;
  /** Ids of procedures that were derived here. */
  readonly derived: readonly string[];
}

export function headOf({ slug, title, question, outcome, convener, language, simulated }: CharterData): ProcessHead {
  return { slug, title, question, outcome, convener, language, simulated };
}

/** The charter as views of a conversation know it. */
export function charterNow({ charter, openedAt, closed, ended }: Nouns['process'], data = charter!): Charter {
  const stages = data.stages.map(({ id, name, closesAt }) => ({ id, name, closesAt, closed: closed.includes(id) }));
  return { ...data, openedAt, ended, stages, figures: data.figures === 'hidden' ? 'hidden' : 'batched' };
}

export function charterView(nouns: Nouns, viewer: Viewer, now: number): CharterModel | undefined {
  const { charter, openedAt, versions, pending } = nouns.process;
  if (!charter) return undefined;
  return {
    process: headOf(charter),
    charter,
    stages: stageMarks(charterNow(nouns.process), now),
    openedAt,
    versions: versions
      .map(({ version, at, by, reason, changed }) => ({ version, at, by: nameOf(nouns, by), reason, changed }))
      .reverse(),
    pending: pending ? { ...pending, by: nameOf(nouns, pending.by) } : null,
    change: mayChange(nouns, viewer),
    peopled: nouns.participants.ids.size > 0,
    derived: [...new Set(nouns.procedures.list.map(({ id }) => id))],
  };
}

function mayChange({ process }: Nouns, viewer: Viewer): CharterModel['change'] {
  if (!holds(viewer, 'convener')) return 'others';
  if (!takesPart(process)) return 'closed';
  return process.pending ? 'pending' : 'may';
}
