import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convener, idIn, journal, charter as terms } from '../../test/given.ts';
import { taskOf } from '../app/analysis.ts';
import { run } from '../app/analysisWorker.ts';
import { COUNTED, COUNTED_WITHOUT_SEAT, WAITS } from './cohorts.ts';
import { WITHDRAWN } from './voteColumns.ts';

const K = 5;
const SEATS = ['governments', 'private'];
const values = ['agree', 'pass', 'disagree'] as const;

/** Somebody of a seat votes on a statement, or takes it back. */
interface Act {
  readonly person: number;
  readonly statement: number;
  readonly value: 'agree' | 'pass' | 'disagree' | 'back';
}

/** What figures count of each person on each statement, by cell. */
type Seen = Map<string, Map<number, number>>;

function seenBy({ nouns: { votes, participants } }: ReturnType<typeof journal>['process'], withSeats: boolean): Seen {
  const seen: Seen = new Map();
  for (let row = 0; row < votes.released.rows; row++) {
    const how = votes.cohorts.counted.get(row);
    if (how === WAITS || (withSeats && how === COUNTED_WITHOUT_SEAT)) continue;
    const person = votes.participant.get(row);
    const cell = `${votes.statement.get(row)} ${withSeats ? participants.seat.get(person) : 'all'}`;
    const people = seen.get(cell) ?? new Map<number, number>();
    if (votes.value.get(row) === WITHDRAWN) people.delete(person);
    else people.set(person, votes.value.get(row));
    seen.set(cell, people);
  }
  return seen;
}

/** People of a cell whose figures moved from one page to the next. */
function moved(before: Seen, after: Seen): number[] {
  const cells = new Set([...before.keys(), ...after.keys()]);
  return [...cells].map((cell) => {
    const [was, is] = [before.get(cell) ?? new Map(), after.get(cell) ?? new Map()];
    return [...new Set([...was.keys(), ...is.keys()])].filter((person) => was.get(person) !== is.get(person)).length;
  });
}

test('from one page to the next, the figures of a cell move by nobody or by enough people, up to the close', () => {
  const act = fc.record({
    person: fc.nat(39),
    statement: fc.nat(1),
    value: fc.constantFrom<Act['value']>('agree', 'agree', 'pass', 'disagree', 'back'),
  });
  fc.assert(
    fc.property(fc.array(act, { minLength: 60, maxLength: 260 }), (acts) => {
      const given = journal();
      given.when('process.open', terms);
      const statements = ['One.', 'Two.'].map((text) => idIn(given.when('statement.submit', { text }), 'statement'));
      const people = Array.from({ length: 40 }, (_, i) =>
        idIn(given.when('participant.join', { seat: SEATS[i % 2] }), 'participant'),
      );
      let pages = [seenBy(given.process, true), seenBy(given.process, false)];
      const check = () => {
        const now = [seenBy(given.process, true), seenBy(given.process, false)];
        for (const [i, page] of now.entries()) {
          for (const count of moved(pages[i], page)) assert.ok(count === 0 || count >= K, `moved by ${count}`);
        }
        pages = now;
      };
      for (const { person, statement, value } of acts) {
        const actor = { id: people[person], roles: ['participant'] as const };
        if (value === 'back') given.when('vote.withdraw', { statement: statements[statement] }, actor);
        else given.when('vote.cast', { statement: statements[statement], value }, actor);
        check();
      }
      given.now = 2_000_000;
      given.close();
      check();
    }),
    { numRuns: 60 },
  );
});

test('where nobody sees figures before the close, every vote counts at it', () => {
  const given = journal();
  given.when('process.open', { ...terms, figures: 'hidden' });
  const statement = idIn(given.when('statement.submit', { text: 'One.' }), 'statement');
  for (const value of values) {
    const person = idIn(given.when('participant.join', { seat: 'private' }), 'participant');
    given.when('vote.cast', { statement, value }, { id: person, roles: ['participant'] });
  }
  given.now = 2_000_000;
  given.close();
  const { votes } = given.process.nouns;
  assert.deepEqual(
    [0, 1, 2].map((row) => votes.cohorts.counted.get(row)),
    [COUNTED, COUNTED, COUNTED],
  );
});

test('of a cohort that all did the same, twice as many must be there', () => {
  for (const [people, differs, counted] of [
    [10, false, 1],
    [10, true, 1],
  ] as const) {
    const given = journal();
    given.when('process.open', terms);
    const statement = idIn(given.when('statement.submit', { text: 'One.' }), 'statement');
    for (let i = 0; i < people; i++) {
      const seat = SEATS[i < 5 ? 0 : 1];
      const person = idIn(given.when('participant.join', { seat }, convener), 'participant');
      const value = differs && i % 5 === 0 ? 'disagree' : 'agree';
      given.when('vote.cast', { statement, value }, { id: person, roles: ['participant'] });
    }
    const { votes } = given.process.nouns;
    // Ten people make a batch; five of one mind at each seat are still too few.
    assert.equal(votes.released.rows, 10);
    assert.equal(votes.cohorts.counted.get(0), differs ? counted : WAITS);
  }
});

test('who changes seats, or is forgotten, takes no vote along from one seat to another', () => {
  const given = journal();
  given.when('process.open', terms);
  const statement = idIn(given.when('statement.submit', { text: 'One.' }), 'statement');
  const people = Array.from({ length: 20 }, (_, i) => {
    const person = idIn(given.when('participant.join', { seat: SEATS[i % 2] }, convener), 'participant');
    const value = i < 10 ? 'agree' : 'disagree';
    given.when('vote.cast', { statement, value }, { id: person, roles: ['participant'] });
    return person;
  });
  const { votes } = given.process.nouns;
  const seatsOf = (person: number) =>
    Array.from({ length: votes.count }, (_, row) => row)
      .filter((row) => votes.participant.get(row) === person)
      .map((row) => votes.cohorts.seat.get(row));
  assert.equal(votes.cohorts.counted.get(0), COUNTED);
  const actor = { id: people[0], roles: ['participant'] as const };
  given.when('participant.change', { seat: 'private' }, actor);
  given.when('vote.cast', { statement, value: 'disagree' }, actor);
  given.when('vote.withdraw', { statement }, actor);
  assert.deepEqual(seatsOf(0), [1, 1, 1]);
  const task = taskOf(given.process);
  const { seatTallies } = run(task);
  assert.deepEqual(
    seatTallies.map(({ agree, disagree }) => agree[0] + disagree[0]),
    [10, 10],
  );
});

test('votes of whoever is forgotten: what figures count stays until it moves with enough others, the rest is never counted', () => {
  const given = journal();
  given.when('process.open', terms);
  const statements = ['One.', 'Two.'].map((text) => idIn(given.when('statement.submit', { text }), 'statement'));
  const people = Array.from({ length: 15 }, () =>
    idIn(given.when('participant.join', { seat: 'private' }), 'participant'),
  );
  const vote = (person: number, statement: number, value: string) =>
    given.when(
      'vote.cast',
      { statement: statements[statement], value },
      { id: people[person], roles: ['participant'] },
    );
  const counts = () => [0, 1].map((at) => seenBy(given.process, true).get(`${at} 2`)?.size ?? 0);
  vote(0, 1, 'agree');
  for (let person = 0; person < 10; person++) vote(person, 0, values[person % 2]);
  assert.deepEqual(counts(), [10, 0]);
  given.when('participant.erase', { participant: people[0], refs: [] }, { id: 'operator', roles: ['operator'] });
  // Another batch, of whoever left and nine more: what it moves is the other statement.
  for (let person = 1; person < 11; person++) vote(person, 1, values[person % 2]);
  assert.deepEqual(counts(), [10, 9]);
  for (let person = 11; person < 15; person++) vote(person, 0, values[person % 2]);
  for (let person = 1; person < 11; person++) vote(person, 1, values[(person + 1) % 2]);
  // Four came and one left.
  assert.deepEqual(counts(), [13, 10]);

  const alone = journal();
  alone.when('process.open', terms);
  const statement = idIn(alone.when('statement.submit', { text: 'One.' }), 'statement');
  const ids = Array.from({ length: 10 }, () =>
    idIn(alone.when('participant.join', { seat: 'private' }), 'participant'),
  );
  for (const [at, id] of ids.entries()) {
    alone.when('vote.cast', { statement, value: values[at % 2] }, { id, roles: ['participant'] });
  }
  alone.when('participant.erase', { participant: ids[0], refs: [] }, { id: 'operator', roles: ['operator'] });
  alone.now = 2_000_000;
  alone.close();
  assert.equal(seenBy(alone.process, true).get('0 2')?.size, 10);
});
