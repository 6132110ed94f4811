/** Conversations for tests of views and pages: people in camps and at seats, voting by a seed, through the real report. */
import { diagnose } from '../../src/app/diagnose.ts';
import { officialFigures } from '../../src/app/officialFigures.ts';
import { random } from '../../src/base/random.ts';
import { type Report, report, standings, type Tally, type VoteLog } from '../../src/opinion/index.ts';
import type { Charter, Conversation, Figures, Seat, StatementText } from '../../src/views/conversation.ts';

export const NOW = Date.UTC(2026, 10, 14, 9, 30);
const DAY = 86_400_000;

export interface Wanted {
  readonly people?: number;
  readonly statements?: number;
  readonly camps?: number;
  readonly seed?: number;
  /** How many people sit where; the rest declare no seat. Left out: no seats at all. */
  readonly seats?: Readonly<Record<string, number>>;
  /** Share of the statements that each person votes on. */
  readonly share?: number;
  /** People who vote twice and are placed in no camp. */
  readonly newcomers?: number;
  /** What everyone votes on everything, if all do the same. */
  readonly alike?: number;
  /** With the figures of the table, and how easily they could be bought. */
  readonly official?: boolean;
  readonly charter?: Partial<Charter>;
  readonly text?: (index: number) => Partial<StatementText>;
}

export interface Given {
  readonly conversation: Conversation;
  readonly figures: Figures;
}

/** Every third statement finds everyone on one side; on the others camps differ by chance. */
export function given(wanted: Wanted = {}): Given {
  const { people = 120, statements = 24, newcomers = 0, seats = {} } = wanted;
  const votes = cast(wanted);
  const log = logOf(votes, people + newcomers, statements);
  const result = report(log, { seed: 1 });
  const named = Object.keys(seats).map(seatOf);
  const sizes = Object.values(seats);
  const chairOf = chairs(sizes);
  const texts = Array.from({ length: statements }, (_, i) => statement(i, wanted.text?.(i)));
  return {
    conversation: {
      charter: charterOf(named, wanted.charter),
      statements: texts,
      seatSizes: sizes,
      seatless: people + newcomers - sizes.reduce((sum, size) => sum + size, 0),
    },
    figures: {
      n: 4711,
      at: NOW - DAY,
      report: result,
      standings: standings(result),
      seatTallies: named.map((_, seat) => tallyOf(votes, statements, (person) => chairOf(person) === seat)),
      ...(wanted.official && officialOf(log, result, sizes)),
      placedSeatTallies: named.map((_, seat) =>
        tallyOf(votes, statements, (person) => chairOf(person) === seat && result.campOf[person]! >= 0),
      ),
    },
  };
}

function officialOf(log: VoteLog, result: Report, sizes: readonly number[]): Partial<Figures> {
  const chairOf = chairs(sizes);
  const none = () => new Uint8Array(log.statements);
  const input = {
    ...{ log, flags: { moderatedOut: none(), meta: none() }, seats: sizes.length },
    seat: Uint8Array.from({ length: log.participants }, (_, person) => chairOf(person) + 1),
  };
  return { official: officialFigures(input, result), diagnosed: diagnose(input), exact: true };
}

interface Votes {
  readonly person: number[];
  readonly statement: number[];
  readonly value: number[];
}

function cast({
  people = 120,
  statements = 24,
  camps = 2,
  seed = 1,
  share = 0.7,
  newcomers = 0,
  alike,
}: Wanted): Votes {
  const rng = random(seed);
  const votes: Votes = { person: [], statement: [], value: [] };
  const leanings = Array.from({ length: camps }, () =>
    Array.from({ length: statements }, (_, i) => (i % 3 === 0 ? 1.6 : 1.4 * rng.normal())),
  );
  for (let person = 0; person < people + newcomers; person++) {
    for (let index = 0; index < statements; index++) {
      const votesOnIt = person < people ? rng.next() < share : index < 2;
      if (!votesOnIt) continue;
      const pull = leanings[person % camps]![index]! + 0.8 * rng.normal();
      votes.person.push(person);
      votes.statement.push(index);
      votes.value.push(alike ?? (pull > 0.3 ? 1 : pull < -0.3 ? -1 : 0));
    }
  }
  return votes;
}

const logOf = ({ person, statement, value }: Votes, participants: number, statements: number): VoteLog => ({
  participants,
  statements,
  participant: Uint32Array.from(person),
  statement: Uint16Array.from(statement),
  value: Int8Array.from(value),
});

function tallyOf({ person, statement, value }: Votes, statements: number, counts: (person: number) => boolean): Tally {
  const columns = [0, 1, 2].map(() => new Uint32Array(statements));
  const [disagree, pass, agree] = columns as [Uint32Array, Uint32Array, Uint32Array]; // three, as made above
  person.forEach((who, i) => {
    if (counts(who)) columns[value[i]! + 1]![statement[i]!]!++;
  });
  return { agree, disagree, pass };
}

/** The first ones sit on the first seat, and so on; who comes after all of them declared none. */
function chairs(sizes: readonly number[]): (person: number) => number {
  const chairs = sizes.flatMap((size, seat) => Array.from({ length: size }, () => seat));
  return (person) => chairs[person] ?? -1;
}

const seatOf = (name: string, index: number): Seat => ({
  id: `seat-${index}`,
  name,
  letter: String.fromCharCode(71 + index),
});

function statement(index: number, given: Partial<StatementText> = {}): StatementText {
  return {
    id: `stm_${String(index).padStart(26, '0')}`,
    text: `What is said in statement ${index + 1}.`,
    language: 'en',
    meta: false,
    moderatedOut: undefined,
    ...given,
  };
}

function charterOf(seats: readonly Seat[], given: Partial<Charter> = {}): Charter {
  return {
    slug: 'routing',
    title: 'Routing security',
    question: 'What should be asked of small networks?',
    outcome: 'Commitments that can be kept.',
    convener: 'the Exchange Points Association',
    language: 'en',
    simulated: false,
    seats,
    stages: [
      { id: 'scope', name: 'Scope', closesAt: NOW - 20 * DAY, closed: true },
      { id: 'listen', name: 'Listen', closesAt: NOW + 14 * DAY, closed: false },
      { id: 'draft', name: 'Draft', closesAt: undefined, closed: false },
    ],
    smallCell: 5,
    figures: 'batched',
    openedAt: NOW - 40 * DAY,
    ...given,
  };
}
