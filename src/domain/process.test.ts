import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, charter, convener, idIn, journal, opened, participant, visitor } from '../../test/given.ts';
import { charterDefaults } from './charter.ts';
import { currentStage, dueEvents } from './process.ts';

const DAY = 86_400_000;

test('a process opens under its charter, once', () => {
  const given = journal();
  const events = given.when('process.open', charter);
  assert.deepEqual(events, [{ type: 'process.opened', data: { ...charterDefaults, languages: ['en'], ...charter } }]);
  assert.deepEqual(given.when('process.open', charter), { refused: 'already-open', params: { slug: 'routes' } });
});

test('only a convener or an operator opens a process', () => {
  for (const actor of [visitor, participant('ptp_x')]) {
    assert.deepEqual(journal().when('process.open', charter, actor), {
      refused: 'not-allowed',
      params: { command: 'process.open' },
    });
  }
});

test('a charter that contradicts itself is refused, with what and where', () => {
  const seat = charter.seats[0];
  const table = [
    [
      { seats: [seat, { ...seat, letter: 'X' }] },
      { refused: 'named-twice', params: { what: 'seat', id: 'governments' } },
    ],
    [{ seats: [seat, { ...seat, id: 'x' }] }, { refused: 'named-twice', params: { what: 'letter', id: 'G' } }],
    [
      {
        regions: [
          { id: 'here', name: 'Here' },
          { id: 'here', name: 'There' },
        ],
      },
      { refused: 'named-twice', params: { what: 'region', id: 'here' } },
    ],
    [
      { seats: [seat, { id: 'x', letter: 'X', name: 'GOVERNMENTS' }] },
      { refused: 'same-name', params: { what: 'seat', name: 'GOVERNMENTS' } },
    ],
    [
      {
        stages: [
          { id: 'a', name: 'Listen', closesAt: 2000 },
          { id: 'b', name: 'Listen', closesAt: 3000 },
        ],
      },
      { refused: 'same-name', params: { what: 'stage', name: 'Listen' } },
    ],
    [{ figures: 'live' }, { refused: 'live-needs-linked', params: {} }],
    [{ stages: [{ id: 'a', name: 'A', closesAt: 1000 }] }, { refused: 'deadline-order', params: { stage: 'a' } }],
    [
      {
        stages: [
          { id: 'a', name: 'A', closesAt: 3000 },
          { id: 'b', name: 'B', closesAt: 2000 },
        ],
      },
      { refused: 'deadline-order', params: { stage: 'b' } },
    ],
  ] as const;
  for (const [change, refusal] of table) {
    assert.deepEqual(journal().when('process.open', { ...charter, ...change }, convener), refusal);
  }
});

test('every problem of an input is reported with its place, at once', () => {
  const input = { ...charter, slug: 'Not A Slug', simulated: 'yes', smallCell: 1, extra: 1, title: undefined };
  const refusal = journal().when('process.open', input);
  assert.ok('refused' in refusal && refusal.problems);
  assert.deepEqual(refusal.problems.map(({ place, code }) => `${place}: ${code}`).sort(), [
    'extra: unknown-field',
    'simulated: wrong-type',
    'slug: wrong-form',
    'smallCell: too-small-number',
    'title: missing',
  ]);
});

test('a closed process can be read and nothing can be added, whatever its stages say', () => {
  const { given, statements, persons } = opened(1);
  assert.deepEqual(given.when('process.close', {}), [{ type: 'process.closed', data: {} }]);
  const closed = { refused: 'closed', params: {} };
  assert.deepEqual(given.when('process.close', {}), closed);
  assert.deepEqual(given.when('participant.join', {}), closed);
  assert.deepEqual(given.when('statement.submit', { text: 'Late.' }), closed);
  const vote = { statement: statements[0], value: 'agree' };
  assert.deepEqual(given.when('vote.cast', vote, participant(persons[0])), closed);
});

test('who opens a process with an account convenes it', () => {
  const given = journal();
  given.when('process.open', charter, { id: account(1), roles: ['convener'] });
  assert.deepEqual([...given.process.nouns.roles.held], [[account(1), new Set(['convener'])]]);
});

const stages = [
  { id: 'listen', name: 'Listen', closesAt: 10 * DAY },
  { id: 'draft', name: 'Draft', closesAt: 30 * DAY },
];
const reason = 'Asked for at the table.';
const changing = (given: ReturnType<typeof journal>, change: object, actor = convener) =>
  given.when('charter.change', { change, reason }, actor);

function withPeople(people: number) {
  const given = journal();
  given.when('process.open', { ...charter, stages });
  for (let i = 0; i < people; i++) given.when('participant.join', {});
  return given;
}

test('a charter changes at once while nobody has joined', () => {
  const given = withPeople(0);
  const seats = [{ id: 'all', name: 'All', letter: 'A' }];
  const change = { title: 'Routes', question: charter.question, seats };
  assert.deepEqual(changing(given, change), [
    { type: 'charter.changed', data: { version: 2, change: { title: 'Routes', seats }, reason, effectiveAt: 1000 } },
    { type: 'charter.took-effect', data: { version: 2 } },
  ]);
  const { process } = given.process.nouns;
  assert.deepEqual([process.charter?.title, process.charter?.seats, process.pending], ['Routes', seats, undefined]);
  assert.deepEqual(
    process.versions.map(({ version, n, at, by, reason, changed }) => [version, n, at, by, reason, changed]),
    [
      [1, 1, 1000, convener.id, '', []],
      [2, 3, 1000, convener.id, reason, ['seats', 'title']],
    ],
  );
});

test('once people have joined, a change is announced and takes effect after the notice, in its turn', () => {
  const given = withPeople(1);
  const later = [stages[0], { ...stages[1], closesAt: 40 * DAY }];
  const [event] = Array.from(changing(given, { stages: later, noticeDays: 0 }) as { data: unknown }[]);
  assert.deepEqual(event.data, {
    version: 2,
    change: { stages: later, noticeDays: 0 },
    reason,
    effectiveAt: 1000 + 7 * DAY,
  });
  const { process } = given.process.nouns;
  assert.equal(process.charter?.stages[1].closesAt, 30 * DAY);
  assert.equal(process.pending?.charter.stages[1].closesAt, 40 * DAY);
  assert.deepEqual(changing(given, { title: 'X' }), {
    refused: 'change-pending',
    params: { at: 1000 + 7 * DAY },
  });
  const types = (now: number) => dueEvents(process, now).map(({ type, data }) => [type, Object.values(data as object)]);
  assert.deepEqual(types(7 * DAY), []);
  assert.deepEqual(types(35 * DAY), [
    ['charter.took-effect', [2]],
    ['stage.closed', ['listen']],
  ]);
  given.now = 35 * DAY;
  given.close();
  assert.equal(currentStage(process)?.id, 'draft');
  assert.deepEqual([process.versions[1].at, process.versions[1].n], [1000 + 7 * DAY, given.rows.length - 1]);
  assert.deepEqual(dueEvents(process, 35 * DAY), []);
});

test('a stage that closes before the notice is over closes first', () => {
  const given = withPeople(1);
  given.now = 5 * DAY;
  changing(given, { title: 'Routes' });
  given.now = 13 * DAY;
  const before = given.rows.length;
  given.close();
  assert.deepEqual(
    given.rows.slice(before).map(({ type }) => type),
    ['stage.closed', 'charter.took-effect'],
  );
});

test('a change that takes back what people were promised, or rewrites what is over, is refused', () => {
  const [governments, business] = charter.seats;
  const early = { ...stages[1], closesAt: 7 * DAY };
  const table = [
    [0, 1, {}, 'nothing-changed', {}],
    [0, 1, { title: charter.title }, 'nothing-changed', {}],
    [0, 1, { seats: [governments] }, 'seat-removed', { seat: 'private' }],
    [0, 1, { seats: [business, governments] }, 'seat-moved', { seat: 'governments' }],
    [0, 1, { smallCell: 4 }, 'less-protected', { field: 'smallCell' }],
    [0, 1, { ballots: 'linked' }, 'less-protected', { field: 'ballots' }],
    [0, 1, { figures: 'live' }, 'live-needs-linked', {}],
    [0, 1, { stages: [early] }, 'deadline-order', { stage: 'draft' }],
    [0, 0, { stages: [{ ...early, closesAt: 500 }] }, 'deadline-order', { stage: 'draft' }],
    [5, 1, { stages: [{ ...stages[0], closesAt: 20 * DAY }, stages[1]] }, 'stage-fixed', { stage: 'listen' }],
    [5, 1, { stages: [stages[1]] }, 'stage-fixed', { stage: 'listen' }],
    [5, 1, { stages: [stages[0]] }, 'no-stage-left', {}],
    [28, 1, { title: 'Late' }, 'closes-first', {}],
    [31, 1, { title: 'Too late' }, 'closed', {}],
  ] as const;
  for (const [day, people, change, refused, params] of table) {
    const given = withPeople(people);
    if (day > 0) given.now = day * DAY;
    given.close();
    assert.deepEqual(changing(given, change), { refused, params });
  }
});

test('with people at the table, seats get other names and targets, and new ones beside them', () => {
  const given = withPeople(1);
  const [governments, business] = charter.seats;
  const seats = [{ ...governments, name: 'States', target: 9 }, business, { id: 'users', name: 'Users', letter: 'U' }];
  assert.ok(idIn(changing(given, { seats, smallCell: 8 }), 'version'));
});

test('address and simulation are for ever, and only a convener changes a charter', () => {
  for (const change of [{ slug: 'other' }, { simulated: false }]) {
    const refusal = changing(withPeople(0), change);
    assert.ok('refused' in refusal && refusal.refused === 'invalid');
  }
  for (const actor of [visitor, participant('ptp_x'), { id: 'operator', roles: ['operator'] as const }]) {
    const refusal = changing(withPeople(0), { title: 'X' }, actor);
    assert.ok('refused' in refusal && refusal.refused === 'not-allowed');
  }
});

test('a process that is closed for good takes no announced charter', () => {
  const given = withPeople(1);
  changing(given, { title: 'Routes' });
  given.when('process.close', {});
  assert.equal(given.process.nouns.process.pending, undefined);
});
