/**
 * The process that a first start loads, so that every page has something to show: people who do not exist, answering
 * statements written for them. Always the same, and everywhere labelled as simulated.
 *
 * Opinions have two axes: obligation against choice, openness against discretion. Three ways of thinking about the
 * question lie in that plane and cut across the seats; a vote is a draw from the log-odds in `sampleStatements.ts`.
 */
import { type Random, random } from '../base/random.ts';
import { type SampleReason, type SampleSeat, type StatementPlan, statementPlans } from './sampleStatements.ts';
import { camps, charter, type Delegation, delegations, regions, type SampleCharter } from './sampleTable.ts';

export type { SampleReason, SampleSeat } from './sampleStatements.ts';
export type { SampleCharter } from './sampleTable.ts';

export interface Sample {
  readonly charter: SampleCharter;
  /** In the order in which they joined. */
  readonly participants: readonly SampleParticipant[];
  /** In the order in which they were tabled. */
  readonly statements: readonly SampleStatement[];
  readonly votes: SampleVotes;
}

export interface SampleParticipant {
  /** Undefined for who declared none. */
  readonly seat: SampleSeat | undefined;
  readonly organisation: string;
  /** One of the five regional groups of the United Nations. */
  readonly region: string;
}

export interface SampleStatement {
  readonly text: string;
  readonly voice: SampleSeat;
  readonly meta: boolean;
  /** When it was tabled, since the opening; 0 for what the secretariat brought in. No vote on it is earlier. */
  readonly seconds: number;
  readonly moderatedOut?: SampleReason;
}

/** One row per vote, by time. Who votes again on a statement has a second row, and the last counts. */
export interface SampleVotes {
  /** Indices into `participants` and `statements`. */
  readonly participant: Uint32Array;
  readonly statement: Uint16Array;
  /** Agree +1, pass 0, disagree −1. */
  readonly value: Int8Array;
  /** Since the opening, ascending. */
  readonly seconds: Uint32Array;
}

const SEED = 2026;
const DAY = 86_400;
/** The sample is taken here, a week before the listening stage closes. */
const END = 21 * DAY;
/** How long moderators took to take a statement out. */
const MODERATED_AFTER = 1.5 * DAY;
const LONGEST_VISIT = 3600;

/** How far people of one camp lie apart, on each axis. */
const SPREAD = 0.45;
/** How often someone thinks as their organisation does, and not for themselves. */
const PARTY_LINE = 0.3;

interface Person extends SampleParticipant {
  readonly obligation: number;
  readonly openness: number;
  /** On how many statements they would vote if there were always more. */
  readonly appetite: number;
  /** How ready they are to pass. */
  readonly doubt: number;
  /** When they come, in seconds; ascending. */
  readonly visits: readonly number[];
}

interface Vote {
  readonly participant: number;
  readonly statement: number;
  readonly value: -1 | 0 | 1;
  readonly seconds: number;
}

export function sampleProcess(): Sample {
  const chance = random(SEED);
  const people = delegations.flatMap((delegation) => delegates(chance, delegation));
  people.sort((a, b) => a.visits[0]! - b.visits[0]!);
  const votes = people.flatMap((person, participant) => votesOf(chance, person, participant));
  votes.sort((a, b) => a.seconds - b.seconds);
  return {
    charter,
    participants: people.map(({ seat, organisation, region }) => ({ seat, organisation, region })),
    statements: statementPlans.map(statement),
    votes: {
      participant: Uint32Array.from(votes, (vote) => vote.participant),
      statement: Uint16Array.from(votes, (vote) => vote.statement),
      value: Int8Array.from(votes, (vote) => vote.value),
      seconds: Uint32Array.from(votes, (vote) => vote.seconds),
    },
  };
}

function statement(plan: StatementPlan): SampleStatement {
  const { text, voice, meta = false, moderatedOut } = plan;
  const tabled = { text, voice, meta, seconds: tabledAt(plan) };
  return moderatedOut ? { ...tabled, moderatedOut } : tabled;
}

const tabledAt = (plan: StatementPlan) => Math.round((plan.day ?? 0) * DAY);

/** The people of one seat: a few large organisations, many with one delegate. */
function delegates(chance: Random, delegation: Delegation): Person[] {
  const organisations = Array.from({ length: delegation.organisations }, (_, i) => ({
    organisation: organisationName(delegation.kinds, i),
    region: regions[pick(chance, delegation.regions)]!,
    camp: pick(chance, delegation.camps),
  }));
  const sizes = organisations.map((_, i) => 1 / Math.sqrt(i + 1));
  return Array.from({ length: delegation.people }, () => {
    const { organisation, region, camp } = organisations[pick(chance, sizes)]!;
    const own = chance.next() < PARTY_LINE ? camp : pick(chance, delegation.camps);
    const [obligation, openness] = camps[own]!;
    const appetite = appetiteOf(chance);
    return {
      seat: delegation.seat,
      organisation,
      region,
      obligation: obligation + SPREAD * chance.normal(),
      openness: openness + SPREAD * chance.normal(),
      appetite,
      doubt: 0.078 * Math.exp(0.5 * chance.normal()),
      visits: visitsOf(chance, appetite),
    };
  });
}

/** Kinds take turns, and each counts its own: ministry 1, regulator 1, ministry 2 … */
const organisationName = (kinds: readonly string[], i: number) =>
  `Simulated ${kinds[i % kinds.length]} ${Math.floor(i / kinds.length) + 1}`;

/** Long-tailed: half want some three dozen statements, some stop after five, some want them all. */
const appetiteOf = (chance: Random) =>
  Math.min(statementPlans.length, Math.max(5, Math.round(36 * Math.exp(0.75 * chance.normal()))));

/** People come when it opens, after a reminder on the ninth day, or at any time; the eager come back. */
function visitsOf(chance: Random, appetite: number): number[] {
  const last = END - LONGEST_VISIT;
  const wave = pick(chance, [45, 20, 35]);
  const days = wave === 0 ? -3 * Math.log(1 - chance.next()) : wave === 1 ? 9 + 2 * chance.next() : 21 * chance.next();
  const first = Math.min(last, Math.round(days * DAY));
  const returns = chance.below(2 + Math.floor(appetite / 20));
  const later = Array.from({ length: returns }, () => first + chance.below(last - first + 1));
  return [first, ...later.sort((a, b) => a - b)];
}

/** At each visit, an even share of what is left of the person's appetite, from the statements open at that time. */
function votesOf(chance: Random, person: Person, participant: number): Vote[] {
  const votes: Vote[] = [];
  const seen = new Set<number>();
  person.visits.forEach((visit, i) => {
    let seconds = visit;
    const share = Math.ceil((person.appetite - seen.size) / (person.visits.length - i));
    for (const number of shuffled(
      chance,
      openAt(visit).filter((s) => !seen.has(s)),
    ).slice(0, share)) {
      seen.add(number);
      seconds += 4 + chance.below(30);
      const value = opinion(chance, person, statementPlans[number]!);
      votes.push({ participant, statement: number, value, seconds });
      if (chance.next() >= 0.01) continue;
      seconds += 2 + chance.below(20);
      votes.push({ participant, statement: number, value: another(chance, value), seconds });
    }
  });
  return votes;
}

/** The statements people could vote on: tabled, and not yet taken out. */
function openAt(seconds: number): number[] {
  return [...statementPlans.keys()].filter((number) => {
    const plan = statementPlans[number]!;
    const age = seconds - tabledAt(plan);
    return age >= 0 && (plan.moderatedOut === undefined || age < MODERATED_AFTER);
  });
}

function opinion(chance: Random, person: Person, plan: StatementPlan): Vote['value'] {
  if (chance.next() < person.doubt * (plan.hard ?? 1)) return 0;
  const [everyone, obligation, openness] = plan.leans;
  const seat = (person.seat && plan.seats?.[person.seat]) ?? 0;
  const logOdds = everyone + seat + obligation * person.obligation + openness * person.openness;
  return chance.next() < 1 / (1 + Math.exp(-logOdds)) ? 1 : -1;
}

/** Second thoughts: mostly to a pass from a side, always to a side from a pass. */
function another(chance: Random, value: Vote['value']): Vote['value'] {
  const turned = chance.next() < 0.5;
  if (value === 0) return turned ? 1 : -1;
  return turned ? 0 : value === 1 ? -1 : 1;
}

/** An index, each as likely as its weight is large. */
function pick(chance: Random, weights: readonly number[]): number {
  let left = chance.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return index < 0 ? weights.length - 1 : index;
}

/** Fisher and Yates, in place. */
function shuffled(chance: Random, items: number[]): number[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
