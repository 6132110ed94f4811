/**
 * Small made-up processes in which people come, write, vote, move, go and are forgotten. After every act a stranger looks at
 * who is heard, and keeps what the page says: no count of people may be small or move by few, and what is said of votes must
 * follow from the pages of statements. Now and then a report freezes it, and must say ever after what was shown then.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Analysis } from '../src/app/analyse.ts';
import { taskOf } from '../src/app/analysis.ts';
import { run } from '../src/app/analysisWorker.ts';
import { conversationOf } from '../src/app/conversation.ts';
import { figuresOf } from '../src/app/figures.ts';
import { frozen } from '../src/app/reportFigures.ts';
import { type Random, random } from '../src/base/random.ts';
import { seatCells } from '../src/views/cells.ts';
import type { Conversation, Figures } from '../src/views/conversation.ts';
import { groupsTold } from '../src/views/groups.ts';
import { type Inclusion, inclusion } from '../src/views/inclusion.ts';
import { type InclusionFigure, inclusionFigures, inclusionFrozen } from '../src/views/inclusionFigures.ts';
import { isWithheld, type Shown } from '../src/views/shown.ts';
import { charter as base, convener, idIn, type Journal, journal, operator, participant } from '../test/given.ts';
import { atLeast, none, type Options, type Outcome, type Trial } from './trial.ts';

const charter = {
  ...base,
  seats: [
    { id: 'governments', name: 'Governments', letter: 'G', target: 20 },
    { id: 'private', name: 'Private sector', letter: 'P', target: 20 },
    { id: 'civil', name: 'Civil society', letter: 'C', target: 20 },
  ],
  regions: [
    { id: 'africa', name: 'Africa', target: 10 },
    { id: 'asia', name: 'Asia', target: 30 },
  ],
  languages: ['en', 'fr'],
  statementsEach: 8,
};
const k = charter.smallCell;
const [FULL, SLICE] = [10_000, 25];

interface Seen {
  readonly small: string[];
  readonly moves: string[];
  readonly votes: string[];
  readonly reports: string[];
  /** What exact counts of people would give away: the same checks must find it. */
  control: number;
  looks: number;
  published: number;
}

class Process {
  readonly given: Journal = journal();
  readonly #chance: Random;
  readonly #people: string[] = [];
  readonly #statements: string[] = [];
  #analysed: { readonly n: number; readonly at: number; readonly analysis: Analysis } | undefined;

  constructor(chance: Random) {
    this.#chance = chance;
    this.given.when('process.open', { ...charter, figures: this.#pick(['batched', 'hidden']) });
  }

  /** As the server hosts it: figures move with releases and acts of moderation. */
  view(): { conversation: Conversation; figures: Figures } {
    const { process } = this.given;
    const { votes, statements } = process.nouns;
    const n = Math.max(votes.released.n, statements.moderatedAt);
    if (this.#analysed?.n !== n) this.#analysed = { n, at: votes.released.at, analysis: run(taskOf(process)) };
    const { analysis } = this.#analysed;
    const figures = figuresOf(this.#analysed, groupsTold(process.nouns));
    return { conversation: conversationOf(process, analysis), figures };
  }

  act(number: number): void {
    const { given } = this;
    given.now += 1;
    const told = {
      seat: this.#pick(['governments', 'private', 'private', 'private', 'civil', 'other']),
      region: this.#pick(['africa', 'asia', undefined]),
      language: this.#pick(['en', 'en', 'fr', 'sw']),
      organisation: this.#pick(['Example', 'Other', undefined]),
    };
    const one = this.#people.length > 0 ? this.#pick(this.#people) : undefined;
    const what = this.#chance.below(10);
    const seldom = this.#chance.below(4) === 0;
    if (one === undefined || what < 4) this.#people.push(idIn(given.when('participant.join', told), 'participant'));
    else if (what < 6) this.#write(one, `Text ${number} ${this.#pick(['of routes', 'of filters', 'of names'])}`);
    else if (what === 8 && seldom) given.when('participant.change', told, participant(one));
    else if (what === 9 && seldom) given.when('participant.erase', { participant: one, refs: [] }, operator);
    else this.#vote(one);
  }

  #write(who: string, text: string): void {
    const made = this.given.when('statement.submit', { text }, participant(who));
    if (Array.isArray(made)) this.#statements.push(idIn(made, 'statement'));
  }

  #vote(who: string): void {
    for (const statement of this.#statements.slice(0, 4)) {
      const value = this.#pick(['agree', 'disagree', 'pass']);
      this.given.when('vote.cast', { statement, value }, participant(who));
    }
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#chance.below(list.length)]!;
  }
}

/** Where something other than people is counted. */
const OTHERS: readonly string[] = [
  ...['topVotes', 'topStatements', 'seatGap', 'regionGap', 'emptyChairs', 'unheardChairs', 'equalSeats'],
  ...['evenPeople', 'evenVotes', 'evenStatements'],
];

/** Every count of people on a page, by what it is of, and every other number that moves with people. */
function countsOf(model: Inclusion): Map<string, Shown> {
  const counts = new Map<string, Shown>();
  const put = (name: string, count: Shown | null | undefined) => {
    if (count !== null && count !== undefined) counts.set(name, count);
  };
  for (const { key, basis, numerator, denominator } of model.indicators) {
    if (basis === 'texts' || OTHERS.includes(key)) continue;
    put(`${key} numerator`, numerator);
    put(`${key} denominator`, denominator);
  }
  for (const { id, members, active, voice } of model.seats) {
    put(`${id} members`, members);
    put(`${id} active`, active);
    put(`${id} people`, voice.people.part);
    put(`${id} statements`, voice.statements.part);
    put('statements', voice.statements.of);
  }
  for (const { language, people } of model.languages) put(`language ${language}`, people);
  return counts;
}

type Counts = ReadonlyMap<string, Shown>;

function small(counts: Counts): string[] {
  return [...counts].flatMap(([name, count]) => (isWithheld(count) || count % k === 0 ? [] : [`${name}: ${count}`]));
}

function movesByFew(before: Counts, after: Counts): string[] {
  return [...after].flatMap(([name, count]) => {
    const last = before.get(name);
    if (isWithheld(count) || last === undefined || isWithheld(last)) return [];
    return count === last || Math.abs(count - last) >= k ? [] : [`${name}: ${last}, then ${count}`];
  });
}

/** What is said of votes by seat is what the cells of the pages of statements say. */
function notFromCells({ conversation, figures }: ReturnType<Process['view']>, model: Inclusion): string[] {
  if (model.votesAsOf === null) return [];
  const cells = conversation.statements.map((_, place) => seatCells(conversation, figures, place));
  return model.seats.flatMap(({ id, voice, heard }, seat) => {
    const shown = cells.flatMap((row) => (row[seat]?.heard === 'shown' ? [row[seat].votes] : []));
    const { part } = voice.votes;
    const votes = shown.reduce((sum, each) => sum + each, 0);
    const isOff = part !== null && !isWithheld(part) && part !== votes;
    const isHeardMore = (heard?.part ?? 0) > shown.filter((each) => each >= k).length;
    return [...(isOff ? [`votes of ${id}`] : []), ...(isHeardMore ? [`${id} heard`] : [])];
  });
}

/** How many sit where, to the person. */
function exactly({ process }: Journal): Counts {
  const { participants } = process.nouns;
  const counts = new Map<string, Shown>();
  for (let row = 0; row < participants.ids.size; row++) {
    const seat = String(participants.seat.get(row));
    counts.set(seat, Number(counts.get(seat) ?? 0) + 1);
  }
  return counts;
}

function simulate(seed: number, seen: Seen): void {
  const chance = random(seed + 0x200000000);
  const made = new Process(chance);
  const acts = 20 + chance.below(141);
  let [before, exact]: [Counts, Counts] = [new Map(), new Map()];
  let kept: readonly InclusionFigure[] | undefined;
  for (let act = 0; act < acts; act++) {
    made.act(act);
    const where = (found: string[]) => found.map((what) => `seed ${seed}, act ${act}: ${what}`);
    const { given } = made;
    const view = made.view();
    const model = inclusion(view.conversation, given.process.nouns, view.figures, given.now);
    seen.looks++;
    const after = countsOf(model);
    seen.small.push(...where(small(after)));
    seen.moves.push(...where(movesByFew(before, after)));
    seen.votes.push(...where(notFromCells(view, model)));
    const shownThen = model.published?.figures;
    if (kept !== undefined && !isDeepStrictEqual(shownThen, kept)) seen.reports.push(...where(['what a report keeps']));
    const now = exactly(given);
    seen.control += small(now).length + movesByFew(exact, now).length;
    [before, exact] = [after, now];
    if (model.state !== 'ready' || act % 20 !== 19) continue;
    const report = frozen(
      view.conversation,
      view.figures,
      view.figures.official?.version ?? '',
      inclusionFrozen(model),
    );
    if (!Array.isArray(given.when('report.publish', { figures: report }, convener))) continue;
    kept = inclusionFigures(model);
    seen.published++;
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(kept)), report.inclusion))
      seen.reports.push(...where(['what is frozen']));
  }
}

async function trial({ seed, full, say }: Options): Promise<Outcome> {
  const seen: Seen = { small: [], moves: [], votes: [], reports: [], control: 0, looks: 0, published: 0 };
  const processes = full ? FULL : SLICE;
  for (let i = 0; i < processes; i++) {
    simulate(seed * 1_000_000 + i, seen);
    const wrong = seen.small.length + seen.moves.length + seen.votes.length + seen.reports.length;
    if (i % 250 === 249) say(`${i + 1} processes, ${seen.looks} looks, ${wrong} told`);
  }
  return {
    checks: [
      none('counts of too few', seen.small.length),
      none('counts that move by too few', seen.moves.length),
      none('what is said of votes and no cell shows', seen.votes.length),
      none('reports that say something else than was shown', seen.reports.length),
      atLeast('processes', processes, full ? FULL : SLICE),
      atLeast('reports that were published', seen.published, 1),
      // A check that cannot fail is no check: of exact counts, these must be found.
      atLeast('exact counts that would tell', seen.control, 1),
    ],
    seen: { looks: seen.looks, reports: seen.published, exactCountsThatWouldTell: seen.control },
    wrong: [...seen.small, ...seen.moves, ...seen.votes, ...seen.reports].slice(0, 20),
  };
}

export const inclusionTrial: Trial = {
  summary: 'strangers keep every page of who is heard, and the reports of it: no count of few, and none moves by few',
  run: trial,
};
