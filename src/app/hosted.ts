/** A process as the server hosts it: its lane, its figures as of the last released batch, and who waits for news. */
import type { Conversation, Figures } from '../views/conversation.ts';
import { type GroupsTold, groupsTold, withGroups } from '../views/groups.ts';
import type { Analysis } from './analyse.ts';
import type { Analyst } from './analysis.ts';
import { taskOf } from './analysis.ts';
import { conversationOf } from './conversation.ts';
import type { Process } from './engine.ts';
import type { Lane } from './lane.ts';

/** After a computation, rest for so many times what it took: under a stream of votes, figures take a fifth of a processor. */
const REST = 4;

export class Hosted {
  readonly lane: Lane;
  readonly #analyst: Analyst;
  readonly #listeners = new Set<(n: number) => void>();
  readonly #failed: (error: unknown) => void;
  #latest: { n: number; at: number; analysis: Analysis } | undefined;
  #figures: Figures | undefined;
  #computing: Promise<void> | undefined;
  #rest: NodeJS.Timeout | undefined;

  constructor(lane: Lane, analyst: Analyst, failed: (error: unknown) => void) {
    this.lane = lane;
    this.#analyst = analyst;
    this.#failed = failed;
    lane.onCommit(() => this.#refresh());
    this.#refresh();
  }

  /** What views are computed from, now. Figures are undefined until they have been computed once. */
  view(): { conversation: Conversation; figures: Figures | undefined } {
    const { process } = this.lane;
    return { conversation: conversationOf(process, this.#latest?.analysis), figures: this.#told() };
  }

  /** Made anew where they were computed anew, or groups may be told by now. */
  #told(): Figures | undefined {
    const groups = groupsTold(this.lane.process.nouns);
    if (!this.#latest || (this.#figures?.n === this.#latest.n && this.#figures.groups === groups)) return this.#figures;
    this.#figures = figuresOf(this.#latest, groups);
    return this.#figures;
  }

  /** Resolves when no newer figures are due. */
  async settled(): Promise<void> {
    for (this.#endRest(); this.#computing; this.#endRest()) await this.#computing;
  }

  /** Whether nobody would notice if it were put away now. */
  get idle(): boolean {
    return this.lane.idle && this.#computing === undefined && this.#listeners.size === 0;
  }

  /** Calls back with the journal size of new figures, or of a change that figures do not need. Returns what ends it. */
  onNews(listener: (n: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #refresh(): void {
    if (this.#computing || this.#rest || this.#latest?.n === inputOf(this.lane.process).n) return;
    const begun = performance.now();
    this.#computing = this.#compute()
      .catch(this.#failed)
      .finally(() => {
        this.#computing = undefined;
        this.#rest = setTimeout(() => this.#endRest(), REST * (performance.now() - begun)).unref();
      });
  }

  async #compute(): Promise<void> {
    const input = inputOf(this.lane.process);
    const analysis = await this.#analyst.analyse(taskOf(this.lane.process));
    this.#latest = { ...input, analysis };
    for (const listener of this.#listeners) listener(input.n);
  }

  #endRest(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    // A failed computation is not tried again until the votes move: the same input would fail again.
    if (this.#latest) this.#refresh();
  }
}

export function figuresOf(
  { n, at, analysis }: { n: number; at: number; analysis: Analysis },
  groups: GroupsTold,
): Figures {
  const { report, standings, seatTallies, placedSeatTallies, nearestTallies } = analysis;
  return withGroups({ n, at, report, standings, seatTallies, placedSeatTallies }, groups, nearestTallies);
}

/** The journal size that figures depend on: the last released batch, act of moderation, or change of the charter. */
function inputOf({ nouns: { process, votes, statements }, at }: Process): { n: number; at: number } {
  const chartered = process.versions.slice(1).at(-1)?.n ?? 0;
  return { n: Math.max(votes.released.n, statements.moderatedAt, chartered), at: votes.released.at || at };
}
