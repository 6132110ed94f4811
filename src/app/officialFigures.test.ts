import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charter, comer, idIn, journal, opened, operator, participant } from '../../test/given.ts';
import { COUNTED, COUNTED_WITHOUT_SEAT, WAITS } from '../domain/cohorts.ts';
import { report } from '../opinion/index.ts';
import { taskOf } from './analysis.ts';
import { run } from './analysisWorker.ts';
import { type OfficialInput, officialFigures } from './officialFigures.ts';

/** Votes on one statement: who, how, whether it counts, at which seat; where people sit now, and for whom they speak. */
function figuresOf(
  votes: readonly [person: number, value: number, counted?: number, seat?: number][],
  seat: readonly number[],
  name: readonly number[] = seat.map(() => 0),
  proven: NonNullable<OfficialInput['speaking']>['proven'] = [],
) {
  const log = {
    participants: seat.length,
    statements: 1,
    participant: Uint32Array.from(votes, ([person]) => person),
    statement: new Uint16Array(votes.length),
    value: Int8Array.from(votes, ([, value]) => value),
  };
  const input = {
    ...{ log, seat: Uint8Array.from(seat), seats: 2 },
    counted: Uint8Array.from(votes, ([, , counted = COUNTED]) => counted),
    voteSeat: Uint8Array.from(votes, ([person, , , at = seat[person]]) => at),
    flags: { moderatedOut: new Uint8Array(1), meta: new Uint8Array(1) },
    speaking: { name: Uint32Array.from(name), proven },
  };
  return officialFigures(input, report(log));
}

const agreeOf = (figures: ReturnType<typeof figuresOf>) => figures.seats.map(({ agree }) => agree[0]);

test('a vote counts at the seat from which it was given, and only where it counts with one', () => {
  const cases: [string, Parameters<typeof figuresOf>, number[]][] = [
    [
      'where they sit',
      [
        [
          [0, 1],
          [1, 1],
        ],
        [1, 2],
      ],
      [1, 1],
    ],
    [
      'moved after it',
      [
        [
          [0, 1, COUNTED, 1],
          [1, 1],
        ],
        [2, 2],
      ],
      [1, 1],
    ],
    [
      'left the table after it',
      [
        [
          [0, 1, COUNTED, 1],
          [1, 1],
        ],
        [0, 2],
      ],
      [1, 1],
    ],
    [
      'waits, or counts without a seat',
      [
        [
          [0, 1, WAITS],
          [1, 1, COUNTED_WITHOUT_SEAT],
        ],
        [1, 2],
      ],
      [0, 0],
    ],
    [
      'took it back',
      [
        [
          [0, 1],
          [0, 2],
          [1, 1],
        ],
        [1, 2],
      ],
      [0, 1],
    ],
    [
      'no seat',
      [
        [
          [0, 1],
          [1, 1],
        ],
        [0, 2],
      ],
      [0, 1],
    ],
  ];
  for (const [what, given, wanted] of cases) assert.deepEqual(agreeOf(figuresOf(...given)), wanted, what);
});

test('people of one organisation count together; one name at two seats is two, unless one domain is proven at both', () => {
  const votes: [number, number][] = [0, 1, 2, 3].map((person) => [person, 1]);
  const seat = [1, 1, 2, 2];
  const together = (domain: number) => [1, 2].map((at, i) => ({ seat: at, name: 7, domain: i === 0 ? 1 : domain }));
  const cases: [string, number[], ReturnType<typeof together>, number, number][] = [
    ['nobody speaks for any', [0, 0, 0, 0], [], 2, 2],
    ['two of one seat', [7, 7, 0, 0], [], Math.SQRT2, 2],
    ['the same name at both', [7, 7, 7, 7], [], Math.SQRT2, Math.SQRT2],
    ['with one domain', [7, 7, 7, 7], together(1), 1, 1],
    ['with two domains', [7, 7, 7, 7], together(2), Math.SQRT2, Math.SQRT2],
  ];
  for (const [what, name, proven, first, second] of cases) {
    const [one = 0, two = 0] = agreeOf(figuresOf(votes, seat, name, proven));
    assert.ok(Math.abs(one - first) < 1e-12 && Math.abs(two - second) < 1e-12, `${what}: ${one}, ${two}`);
  }
});

test('who came by themselves says for whom they speak; of who was brought in, the organisation counts', () => {
  const given = journal();
  given.when('process.open', { ...charter, stages: [] });
  const organisation = 'Association';
  const come = (n: number, told: object) =>
    given.when('participant.join', { seat: 'private', organisation, ...told }, comer(n));
  come(1, { speaksFor: 'organisation' });
  come(2, { speaksFor: 'self' });
  given.when('participant.join', { seat: 'private', organisation }, operator);
  const { columns } = taskOf(given.process);
  assert.deepEqual([...columns.organisation], [1, 0, 1]);
  assert.equal(given.process.nouns.participants.organisation.get(1), 1, 'the noun keeps what was said');
});

test('what was published as consensus goes along with the task', () => {
  const { given, statements, persons } = opened(12);
  for (const person of persons)
    given.when('vote.cast', { statement: statements[0], value: 'agree' }, participant(person));
  const frozen = { statement: statements[1], consistentWith: 'consensus', seats: [null, null] };
  const figures = {
    ...{
      n: 9,
      at: 1000,
      method: 'official',
      version: '1',
      seed: 0,
      table: ['governments', 'private'],
      inclusion: null,
    },
    ...{ hash: 'a'.repeat(64), statements: [frozen] },
  };
  assert.ok(idIn(given.when('report.publish', { figures }), 'report'));
  const task = taskOf(given.process);
  assert.deepEqual(task.previous, [undefined, 'consensus']);
  assert.deepEqual([...run(task).official.kept], [0, 1], 'nothing speaks against it yet');
});
