/**
 * Small made-up processes, with everything that moves figures: people come at any time, change their minds and their seats,
 * take votes back, are forgotten, and moderators act, also after the close. After every release all pages are looked at as a
 * stranger sees them, kept, and subtracted from each other.
 */
import assert from 'node:assert/strict';
import { nearestCamps } from '../src/app/analyse.ts';
import { taskOf } from '../src/app/analysis.ts';
import { run } from '../src/app/analysisWorker.ts';
import { conversationOf } from '../src/app/conversation.ts';
import { figuresOf } from '../src/app/figures.ts';
import { frozen } from '../src/app/reportFigures.ts';
import { random } from '../src/base/random.ts';
import { commonGround, type Evidence } from '../src/views/commonGround.ts';
import type { Conversation, Figures } from '../src/views/conversation.ts';
import { type GroupsTold, groupsTold } from '../src/views/groups.ts';
import { overview } from '../src/views/overview.ts';
import { figuresState } from '../src/views/process.ts';
import type { Shown } from '../src/views/shown.ts';
import { statementView } from '../src/views/statement.ts';
import { statementItem } from '../src/views/statements.ts';
import { table } from '../src/views/table.ts';
import { stranger } from '../src/views/viewer.ts';
import { CLOSES, Simulated } from './madeUp.ts';
import { evidenceTells, otherWorld } from './privacyEvidence.ts';
import { between, counted, type Heads, headsTell, type Told, toldBy, within } from './privacySeen.ts';
import { atLeast, none, type Options, type Outcome, type Trial } from './trial.ts';

/** How often something gave somebody away, by what it was, and in how many processes anything did. */
class Found {
  readonly by: Record<string, number> = {};
  processes = 0;
  readonly examples: string[] = [];

  add(found: readonly string[], where: string): void {
    for (const what of found) this.by[what] = (this.by[what] ?? 0) + 1;
    if (found.length > 0 && this.examples.length < 10)
      this.examples.push(`${where}: ${[...new Set(found)].join(', ')}`);
  }

  get count(): number {
    return Object.values(this.by).reduce((sum, count) => sum + count, 0);
  }
}

interface Seen {
  /** With the rule about groups, and as it would be without. */
  readonly ruled: Found;
  readonly bare: Found;
  readonly heads: Found;
  /** What evidence and reports say beside the counts; and what they would with exact figures. */
  readonly evidence: Found;
  readonly exactEvidence: Found;
  /** Of pages that do not follow each other, by the limit of the process. */
  readonly apart: Found;
  readonly apartBelowFive: Found;
  pages: number;
  pairs: number;
  votes: number;
  withGroups: number;
  reports: number;
}

/** Every page of one process so far, by its statements. */
interface Kept {
  readonly ruled: Told[][];
  readonly bare: Told[][];
  heads: Heads | undefined;
  n: number;
}

/** The models of a stranger's pages agree on a statement, or this throws; looked at where `listed`. */
function itemsOf(conversation: Conversation, figures: Figures, evidence: Evidence | null, now: number) {
  const listed = evidence && [...evidence.holds, ...evidence.divides, ...evidence.open, ...evidence.thin];
  return conversation.statements.map(({ id }, i) => {
    const item = statementItem(conversation, figures, i);
    if (!listed) return item;
    assert.deepEqual(statementView(conversation, figures, id, now)?.evidence?.item, item);
    const inList = listed.find((each) => each.id === id);
    if (inList) assert.deepEqual(inList, item);
    return item;
  });
}

function headsOf({ given }: Simulated, conversation: Conversation, figures: Figures): Heads {
  const { nouns } = given.process;
  const model = table(conversation, nouns, stranger, given.now);
  const rows = (kind: string, list: readonly { name: string; people: Shown }[]) =>
    list.map(({ name, people }) => [`${kind} ${name}`, people] as const);
  return new Map([
    ['table: people', model.people],
    ['table: no seat', model.noSeat],
    ...rows('table: seat', model.seats),
    ...rows('table: region', model.regions),
    ...rows('table: language', model.languages),
    ...rows('table: expertise', model.expertise),
    ...overview(conversation, figures, given.now).seats.map(
      ({ name, people }) => [`overview: seat ${name}`, people] as const,
    ),
  ]);
}

/** One look at all pages, where figures have moved since the last. */
function look(simulated: Simulated, kept: Kept, seen: Seen, where: string): void {
  const { process, now } = simulated.given;
  const { votes, statements } = process.nouns;
  const n = Math.max(votes.released.n, statements.moderatedAt);
  if (n === kept.n || votes.released.n === 0) return;
  kept.n = n;
  seen.pages++;
  const task = taskOf(process);
  const analysis = run(task);
  const conversation = conversationOf(process, analysis);
  const nearest = nearestCamps(analysis.report);
  const truth = counted(process.nouns, simulated.statements.length);
  const told = (groups: GroupsTold) => {
    const figures = figuresOf({ n, at: votes.released.at, analysis }, groups);
    if (figuresState(conversation, figures, now) !== 'ready') return undefined;
    const evidence = seen.pages % 10 === 0 ? commonGround(conversation, figures, now).evidence : null;
    return itemsOf(conversation, figures, evidence, now).map((item, i) =>
      toldBy(item, figures, groups === 'once' ? nearest : analysis.report.campOf, truth.all[i], truth.seat[i]),
    );
  };
  const groups = groupsTold(process.nouns);
  compare(told(groups), kept.ruled, seen.ruled, { k: simulated.k, where, seen });
  compare(told(undefined), kept.bare, seen.bare, { k: simulated.k, where });
  const figures = figuresOf({ n, at: votes.released.at, analysis }, groups);
  if (figures.report.camps.length > 1) seen.withGroups++;
  if (figuresState(conversation, figures, now) === 'ready' && simulated.seats.length > 1) {
    const other = otherWorld(task, truth, figures, random(seen.pages));
    seen.evidence.add(evidenceTells(conversation, figures, other), where);
    const exact = (one: Figures): Figures => ({ ...one, exact: true });
    seen.exactEvidence.add(evidenceTells(conversation, exact(figures), exact(other)), where);
    if (seen.pages % 5 === 0) simulated.publish(frozen(conversation, figures, figures.official?.version ?? ''));
  }
  // Once voting is over counts are exact, and what was rounded before cannot be subtracted from them.
  const heads = headsOf(simulated, conversation, figures);
  seen.heads.add(headsTell(groups === 'later' ? kept.heads : undefined, heads, simulated.k), where);
  kept.heads = groups === 'later' ? heads : undefined;
}

/** With the page before it; and, where `seen` is given, with every earlier one. */
function compare(
  page: Told[] | undefined,
  kept: Told[][],
  found: Found,
  { k, where, seen }: { k: number; where: string; seen?: Seen },
): void {
  if (!page) return;
  for (const [i, told] of page.entries()) {
    const at = `${where}, statement ${i}`;
    found.add(within(told, k), at);
    const last = kept.at(-1);
    if (last) found.add(by(between(last[i], told, k)), at);
    if (!seen) continue;
    seen.pairs += kept.length;
    for (const before of kept.slice(0, -1)) {
      const apart = k < 5 ? seen.apartBelowFive : seen.apart;
      apart.add(by(between(before[i], told, k)), at);
    }
  }
  kept.push(page);
}

const by = (found: readonly string[]): string[] => found.map((what) => `${what}, by subtraction`);

function simulate(seed: number, seen: Seen): void {
  const chance = random(seed + 0x100000000);
  const simulated = new Simulated(seed);
  const kept: Kept = { ruled: [], bare: [], heads: undefined, n: 0 };
  const size = 5 + chance.below(56);
  const [ruled, bare] = [seen.ruled.count, seen.bare.count];
  const see = () => look(simulated, kept, seen, `seed ${seed}, limit ${simulated.k}, page ${kept.ruled.length}`);
  while (simulated.people.length < 4) simulated.join();
  const votes = size * simulated.statements.length;
  for (let act = 0; act < votes * 1.3; act++) {
    if (simulated.people.length < size && chance.below(4) < 1 + Number(act < votes / 4)) simulated.join();
    simulated.vote();
    if (chance.below(25) === 0) simulated.turn();
    see();
  }
  simulated.given.now = CLOSES;
  simulated.given.close();
  see();
  simulated.given.now++;
  for (let act = 0; act < 3; act++) {
    simulated.moderate();
    see();
  }
  seen.votes += simulated.given.process.nouns.votes.count;
  seen.reports += simulated.given.process.nouns.reports.list.length;
  seen.ruled.processes += Number(seen.ruled.count > ruled);
  seen.bare.processes += Number(seen.bare.count > bare);
}

async function trial({ seed, full, say }: Options): Promise<Outcome> {
  const seen: Seen = {
    ruled: new Found(),
    bare: new Found(),
    heads: new Found(),
    evidence: new Found(),
    exactEvidence: new Found(),
    apart: new Found(),
    apartBelowFive: new Found(),
    pages: 0,
    pairs: 0,
    votes: 0,
    withGroups: 0,
    reports: 0,
  };
  const processes = full ? 10_000 : 40;
  for (let i = 0; i < processes; i++) {
    simulate(seed * 1_000_000 + i, seen);
    if (i % 500 === 499) say(`${i + 1} processes, ${seen.pages} pages, ${seen.ruled.count} told`);
  }
  const { ruled, bare, heads, evidence, exactEvidence } = seen;
  return {
    checks: [
      none('figures of too few, on one page or by subtraction', ruled.count),
      none('counts of people that are too small, or move by too few', heads.count),
      none('evidence and reports that tell more than the counts beside them', evidence.count),
      atLeast('processes', processes, full ? 10_000 : 40),
      // A check that cannot fail is no check: without the rule about groups, these must be found.
      atLeast('processes in which groups would tell, without the rule', bare.processes, 1),
      atLeast('pages on which exact evidence would tell', exactEvidence.count, 1),
      atLeast('reports that were published', seen.reports, 1),
    ],
    seen: {
      pages: seen.pages,
      pairsOfPagesByStatement: seen.pairs,
      pagesWithGroups: seen.withGroups,
      votes: seen.votes,
      withoutTheRule: { processes: bare.processes, ofProcesses: processes, by: bare.by },
      by: ruled.by,
      heads: heads.by,
      evidence: evidence.by,
      exactEvidence: exactEvidence.by,
      reports: seen.reports,
      pagesFurtherApart: { limitFiveOrMore: seen.apart.by, limitBelowFive: seen.apartBelowFive.by },
    },
    wrong: [...ruled.examples, ...heads.examples, ...evidence.examples],
  };
}

export const privacy: Trial = {
  summary:
    'strangers keep every page of made-up processes and subtract: nobody’s vote, and no count of few, can be told',
  run: trial,
};
