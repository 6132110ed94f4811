import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idIn, type Journal, journal, operator, participant, charter as plain } from '../../test/given.ts';
import { inputOf } from '../../test/views/taking.ts';
import { blocks, middle, releasedAuthors } from './activity.ts';
import { type Inclusion, type IndicatorKey, inclusion } from './inclusion.ts';
import { figureThen, inclusionFigures, inclusionFrozen } from './inclusionFigures.ts';
import { isWithheld } from './shown.ts';

const charter = {
  ...plain,
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

function opened(terms: object = {}): Journal {
  const given = journal();
  given.when('process.open', { ...charter, ...terms });
  return given;
}

function seen(given: Journal): Inclusion {
  const { conversation, figures, nouns } = inputOf(given);
  return inclusion(conversation, nouns, figures, given.now);
}

const of = (model: Inclusion, key: IndicatorKey) => {
  const found = model.indicators.find((each) => each.key === key);
  assert.ok(found);
  return [found.numerator, found.denominator, found.value];
};

const join = (given: Journal, told: object) => idIn(given.when('participant.join', told), 'participant');

/** People of three seats who each vote on the first so many statements, the sides taking turns. */
function table(people: readonly (readonly [seat: string, count: number, votes: number])[], terms: object = {}) {
  const given = opened(terms);
  const statements = Array.from({ length: 6 }, (_, i) =>
    idIn(given.when('statement.submit', { text: `Number ${'abcdef'[i]!.repeat(9)}.` }), 'statement'),
  );
  let turn = 0;
  for (const [seat, count, votes] of people) {
    for (let i = 0; i < count; i++) {
      const id = join(given, { seat, region: i % 2 ? 'asia' : 'africa', language: 'en' });
      for (const statement of statements.slice(0, votes)) {
        given.when('vote.cast', { statement, value: turn++ % 3 ? 'agree' : 'disagree' }, participant(id));
      }
    }
  }
  return { given, statements };
}

test('a table of three seats: who is missing, how large each voice is, and whether a few speak', () => {
  // Hidden until the close, all votes count at once.
  const people = [
    ['governments', 10, 2],
    ['private', 40, 6],
    ['private', 10, 0],
  ] as const;
  const { given } = table(people, { figures: 'hidden' });
  given.now = 1_000_000;
  given.close();
  const model = seen(given);
  assert.deepEqual(model.findings.missing, ['Civil society']);
  assert.deepEqual(of(model, 'silent'), [10, 60, 0.17]);
  assert.deepEqual(of(model, 'emptyChairs'), [1, 3, 0.33]);
  assert.deepEqual(of(model, 'unheardChairs'), [1, 3, 0.33]);
  assert.deepEqual(of(model, 'seatGap'), [30, 60, 0.5]);
  assert.deepEqual(of(model, 'regionGap'), [15, 60, 0.25]);
  // Ten of nothing, ten of two, forty of six.
  assert.deepEqual(of(model, 'giniVotes'), [null, 60, 0.27]);
  assert.deepEqual(model.findings.votes, { seat: 'Private sector', share: 0.92, people: 0.83 });
  const [governments, companies, civil] = model.seats;
  assert.deepEqual(
    [governments?.members, governments?.active, governments?.heard, governments?.unheard, governments?.medianVotes],
    [10, 10, { part: 2, of: 6 }, 4, 2],
  );
  assert.deepEqual(companies?.voice.votes, { part: 240, of: 260, share: 0.92 });
  assert.deepEqual([companies?.members, companies?.active, companies?.medianVotes], [50, 40, 6]);
  assert.deepEqual([civil?.members, civil?.active, civil?.medianVotes], [0, 0, null]);
  // Votes of each of their people: two, six and none.
  assert.deepEqual(of(model, 'equalSeats'), [
    null,
    3,
    Math.round(Math.exp(-(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75))) * 100) / 100,
  ]);
});

test('before voting is over where figures are hidden, nothing that rests on votes is told', () => {
  const { given } = table([['private', 40, 6]], { figures: 'hidden' });
  const model = seen(given);
  assert.equal(model.state, 'hidden');
  assert.equal(model.votesAsOf, null);
  for (const { basis, value, numerator } of model.indicators) {
    if (basis === 'votes') assert.deepEqual([value, numerator], [null, null]);
  }
  for (const { active, heard, medianVotes, voice } of model.seats) {
    assert.deepEqual([active, heard, medianVotes, voice.votes.part], [null, null, null, null]);
  }
});

test('what people do is told by blocks of them, in whole numbers, and of too few not at all', () => {
  assert.equal(blocks(new Array<number>(19).fill(3), 5), undefined);
  assert.deepEqual(blocks([...new Array<number>(10).fill(1), ...new Array<number>(9).fill(4), 9], 5), [
    { count: 10, value: 1 },
    { count: 10, value: 5 },
  ]);
  assert.equal(middle(new Array<number>(9).fill(3), 5), undefined);
  assert.equal(middle([0, 0, 0, 2, 2, 2, 2, 2, 90, 90], 5), 2);
});

test('authors are told in steps of ten, so that no statement tells the seat of whoever made it', () => {
  const list = Array.from({ length: 14 }, (_, i) => ({ by: i === 3 ? 0 : i, from: undefined, at: i }));
  const authors = (count: number) => releasedAuthors({ list: list.slice(0, count) as never }, 10);
  assert.deepEqual([authors(10).size, authors(11).size, authors(14).size], [0, 10, 10]);
  assert.deepEqual(authors(11).get(0), { statements: 2, first: 0, last: 3 });
});

test('statements of a seat are told where enough of its people wrote some, however many those are', () => {
  const given = opened();
  const write = (seat: string, count: number) => {
    const id = join(given, { seat });
    for (let i = 0; i < count; i++) {
      given.when('statement.submit', { text: `${id} says number ${i}.` }, participant(id));
    }
  };
  for (let i = 0; i < 4; i++) write('civil', 3);
  for (let i = 0; i < 9; i++) write('private', 1);
  for (let i = 0; i < 7; i++) write('governments', 2);
  const parts = seen(given).seats.map(({ voice }) => voice.statements);
  assert.deepEqual(
    parts.map(({ part, of }) => [isWithheld(part), of]),
    [
      [true, 30],
      [false, 30],
      [true, 30],
    ],
  );
  assert.equal(parts[1]?.part, 5);
});

test('what a report keeps of who is heard stands beside what is so now, and moves with no time and nobody who comes', () => {
  const { given } = table([
    ['governments', 10, 2],
    ['private', 40, 6],
  ]);
  const before = seen(given);
  assert.equal(before.published, null);
  const statement = given.process.nouns.statements.list[0]!.id;
  const publish = (inclusion: object | null) => {
    const said = { n: 1, at: 1, method: 'official', version: '1', seed: 0, table: ['private'], hash: 'a'.repeat(64) };
    const statements = [{ statement, consistentWith: 'insufficient', seats: [null] }];
    const made = given.when('report.publish', { figures: { ...said, statements, inclusion } });
    assert.ok(Array.isArray(made), JSON.stringify(made));
  };
  publish(inclusionFrozen(before));
  for (let i = 0; i < 30; i++) join(given, { seat: 'civil' });
  given.now += 1_000_000_000;
  const after = seen(given);
  assert.deepEqual(after.published?.figures, inclusionFigures(before));
  assert.notDeepEqual(inclusionFigures(after), inclusionFigures(before));
  assert.deepEqual(figureThen(after.published, 'people', 'civil')?.numerator, 0);
  // Reports of version 1 are read as keeping nothing.
  publish(null);
  assert.equal(seen(given).published, null);
});

test('what is withheld on the page is withheld in the report, and as such in what is shown of it', () => {
  const { given } = table([
    ['governments', 2, 2],
    ['private', 40, 6],
  ]);
  const model = seen(given);
  const frozen = inclusionFrozen(model);
  assert.deepEqual(frozen, JSON.parse(JSON.stringify(inclusionFigures(model))));
  assert.ok(frozen.some(({ seat, numerator }) => seat === 'governments' && numerator === 'withheld'));
});

test('one erasure changes no measure: neither who is here, nor who voted, nor how large a voice is', () => {
  const seat = fc.constantFrom('governments', 'private', 'civil');
  fc.assert(
    fc.property(fc.array(seat, { minLength: 20, maxLength: 50 }), fc.nat(49), fc.nat(3), (seats, whom, votes) => {
      const people = seats.map((each, i) => [each, 1, (i + votes) % 4] as const);
      const { given } = table(people);
      const before = seen(given);
      const { ids } = given.process.nouns.participants;
      given.when('participant.erase', { participant: ids.idAt(whom % ids.size), refs: [] }, operator);
      assert.deepEqual(seen(given), before);
    }),
    { numRuns: 30 },
  );
});

test('whoever comes, votes or writes within a step changes nothing that rests on people or authors', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('governments', 'private', 'civil'), { minLength: 1, maxLength: 9 }),
      (seats) => {
        const { given } = table([
          ['governments', 10, 2],
          ['private', 40, 6],
        ]);
        const untouched = (model: Inclusion) => ({
          indicators: model.indicators.filter(({ basis }) => basis === 'people' || basis === 'authors'),
          seats: model.seats.map(({ members, voice, effectiveVoices }) => [
            members,
            voice.people,
            voice.statements,
            effectiveVoices,
          ]),
          languages: model.languages.map(({ people }) => people),
        });
        const before = untouched(seen(given));
        for (const [i, seat] of seats.entries()) {
          const id = join(given, { seat, language: 'en', organisation: 'Example' });
          given.when('statement.submit', { text: `Something new, number ${i}.` }, participant(id));
          assert.deepEqual(untouched(seen(given)), before);
        }
      },
    ),
    { numRuns: 20 },
  );
});
