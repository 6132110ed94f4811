/** A process as the server hosts it: its lane, its figures as of the last released batch, and who waits for news. */

import { outsideAtLeast } from '../domain/cohorts.ts';
import { isOpen } from '../domain/process.ts';
import { keepVotesGiven } from '../views/activity.ts';
import type { Conversation, Figures, Outside } from '../views/conversation.ts';
import type { Diagnosed } from '../views/diagnosis.ts';
import { exactlyTold, groupsTold } from '../views/groups.ts';
import type { Analyst } from './analysis.ts';
import { taskOf } from './analysis.ts';
import { conversationOf } from './conversation.ts';
import type { Process } from './engine.ts';
import { type Analysed, figuresOf, keepTold, type Told } from './figures.ts';
import type { Lane } from './lane.ts';

/** After a computation, rest for so many times what it took: under a stream of votes, figures take a fifth of a processor. */
const REST = 4;

interface Latest extends Analysed {
  /** How many reports were published by then. */
  readonly reports: number;
  readonly told: Told | undefined;
}

export class Hosted {
  readonly lane: Lane;
  readonly #analyst: Analyst;
  readonly #listeners = new Set<(n: number) => void>();
  readonly #failed: (error: unknown) => void;
  #latest: Latest | undefined;
  #figures: Figures | undefined;
  /** What they were made of. */
  #toldOf: Latest | undefined;
  #diagnosed: { readonly of: Latest; readonly found: Diagnosed | undefined } | undefined;
  #diagnosing = false;
  #diagnosis: Promise<void> | undefined;
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

  /** Made anew where they were computed anew, or voting is over, and with it groups may be told. */
  #told(): Figures | undefined {
    const { nouns } = this.lane.process;
    const [latest, told] = [this.#latest, this.#figures];
    const over = !isOpen(nouns.process);
    // By the rules of the telling that came with them, until the next is there: nobody waits for what a new rule lets be told.
    const { groups, exact } = latest?.told ?? rulesOf(this.lane.process);
    const outside = latest?.outside && { ...latest.outside, over };
    const diagnosed = this.#diagnosed?.of === latest ? this.#diagnosed?.found : undefined;
    const rules =
      told?.diagnosed !== diagnosed ||
      told?.groups !== groups ||
      told?.exact !== exact ||
      told?.outside?.over !== outside?.over;
    const isNew = this.#toldOf !== latest;
    if (!latest || !(isNew || rules)) return told;
    this.#toldOf = latest;
    this.#figures = { ...figuresOf({ ...latest, outside, exact }, groups), diagnosed };
    keepTold(this.#figures, latest.told);
    return this.#figures;
  }

  /** Resolves when no newer figures are due. */
  async settled(): Promise<void> {
    for (this.#endRest(); this.#computing; this.#endRest()) await this.#computing;
  }

  /** Resolves when, besides, it has been computed how easily the figures could be bought, where that is told. */
  async diagnosed(): Promise<void> {
    await this.settled();
    this.diagnose();
    await this.#diagnosis;
  }

  /** Has it computed how easily the figures could be bought, where that is told and was not computed yet: somebody looks at them. */
  diagnose(): void {
    const latest = this.#latest;
    if (!latest || groupsTold(this.lane.process.nouns) === 'later' || latest.analysis.official.seats.length < 2) return;
    this.#diagnose(latest);
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
    const { n, reports } = inputOf(this.lane.process);
    const isLatest = this.#latest?.n === n && this.#latest.reports === reports && this.#isToldByRule();
    if (this.#computing || this.#rest || isLatest) return;
    const begun = performance.now();
    this.#computing = this.#compute()
      .catch(this.#failed)
      .finally(() => {
        this.#computing = undefined;
        this.#rest = setTimeout(() => this.#endRest(), REST * (performance.now() - begun)).unref();
      });
  }

  #isToldByRule(): boolean {
    const [told, { groups, exact }] = [this.#latest?.told, rulesOf(this.lane.process)];
    return told === undefined || (told.groups === groups && told.exact === exact);
  }

  async #compute(): Promise<void> {
    const { process } = this.lane;
    const input = { ...inputOf(process), outside: outsideOf(process) };
    const released = process.nouns.votes.released.n;
    const { told, votesGiven, ...analysis } = await this.#analyst.analyse(taskOf(process));
    keepVotesGiven(process.nouns.votes, { n: released, given: votesGiven });
    this.#latest = { ...input, analysis, told };
    for (const listener of this.#listeners) listener(input.n);
  }

  /** Apart from the figures, and never for the same ones twice. A process whose figures move all the time is told late. */
  #diagnose(latest: Latest): void {
    if (this.#diagnosing || this.#diagnosed?.of === latest) return;
    this.#diagnosing = true;
    const begun = performance.now();
    const done = (found: Diagnosed | undefined): void => {
      this.#diagnosed = { of: latest, found };
      setTimeout(
        () => {
          this.#diagnosing = false;
        },
        REST * (performance.now() - begun),
      ).unref();
      for (const listener of this.#listeners) listener(latest.n);
    };
    this.#diagnosis = this.#analyst.diagnostician.diagnose(taskOf(this.lane.process)).then(done, (error) => {
      done(undefined);
      this.#failed(error);
    });
  }

  #endRest(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    // A failed computation is not tried again until the votes move: the same input would fail again.
    if (this.#latest) this.#refresh();
  }
}

/**
 * The journal size that figures depend on: the last released batch, act of moderation, or change of the charter. And how many
 * reports there are: what was published as consensus is kept on less.
 */
function inputOf({ nouns: { process, votes, statements, reports }, at }: Process) {
  const chartered = process.versions.slice(1).at(-1)?.n ?? 0;
  const n = Math.max(votes.released.n, statements.moderatedAt, chartered);
  return { n, at: votes.released.at || at, reports: reports.list.length };
}

const rulesOf = ({ nouns }: Process): Pick<Told, 'groups' | 'exact'> => ({
  groups: groupsTold(nouns),
  exact: exactlyTold(nouns),
});

/** As of the last released batch. Where every vote is counted at once, or all were brought in, there is nothing to say. */
export function outsideOf({ nouns: { process, votes } }: Process): Outside | undefined {
  const { charter } = process;
  if (charter?.figures !== 'batched' || votes.own === 0) return undefined;
  const { cohorts, released } = votes;
  return {
    atLeast: outsideAtLeast(cohorts, votes, { rows: released.rows, k: charter.smallCell }),
    over: !isOpen(process),
  };
}
