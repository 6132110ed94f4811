import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { given as example } from '../../test/views/conversations.ts';
import { analyse } from '../app/analyse.ts';
import type { Designation } from '../opinion/index.ts';
import type { Conversation, Figures } from './conversation.ts';
import { evidenceTold } from './evidence.ts';
import { withGroups } from './groups.ts';

interface Person {
  readonly seat: number;
  readonly organisation: number;
  readonly votes: readonly (number | undefined)[];
}

const SEATS = { Alpha: 0, Beta: 0, Gamma: 0 };
const K = 3;

/** Figures of people at three seats, and the conversation that shows them. */
function given(people: readonly Person[], previous: readonly (Designation | undefined)[] = []) {
  const statements = people[0]?.votes.length ?? 1;
  const rows = people.flatMap(({ votes }, p) =>
    votes.flatMap((value, s) => (value === undefined ? [] : [{ p, s, value }])),
  );
  const log = {
    participants: people.length,
    statements,
    participant: Uint32Array.from(rows, ({ p }) => p),
    statement: Uint16Array.from(rows, ({ s }) => s),
    value: Int8Array.from(rows, ({ value }) => value),
  };
  const flags = { moderatedOut: new Uint8Array(statements), meta: new Uint8Array(statements) };
  const seat = Uint8Array.from(people, (one) => one.seat);
  const speaking = { name: Uint32Array.from(people, ({ organisation }) => organisation), proven: [] };
  const analysis = analyse({ log, flags, seat, seats: 3, speaking, previous, smallCell: K });
  const { conversation } = example({ seats: SEATS, statements, people: 20, charter: { smallCell: K } });
  const { report, standings, seatTallies, placedSeatTallies, official } = analysis;
  const figures: Figures = { n: 1, at: 1, report, standings, seatTallies, placedSeatTallies, official };
  return { conversation, figures, analysis };
}

const seated = (seat: number, agree: number, disagree: number, pass = 0): Person[] =>
  [...Array(agree).fill(1), ...Array(disagree).fill(-1), ...Array(pass).fill(0)].map((vote: number, i) => ({
    seat,
    organisation: 0,
    votes: [vote, i % 2 === 0 ? 1 : -1],
  }));

/** So many of a seat who agree, wherever they stand on the rest, which divides them twice. */
const scattered = (seat: number, agree: number, people: number): Person[] =>
  Array.from({ length: people }, (_, i) => {
    const [first, second] = [i % 2 === 0 ? 1 : -1, i % 4 < 2 ? 1 : -1];
    const isFor = Math.floor(i / 4) < Math.round(agree / 4);
    return { seat, organisation: 0, votes: [isFor ? 1 : -1, ...Array(4).fill(first), ...Array(3).fill(second)] };
  });

const evidence = ({ conversation, figures }: { conversation: Conversation; figures: Figures }) =>
  evidenceTold(conversation, { ...figures, exact: true }, 0) ?? assert.fail();

test('every seat agrees: consensus, with what would make it full; a seat that is withheld or empty is not heard', () => {
  const cases: [string, Person[], Designation, string[]][] = [
    ['all for it', [1, 2, 3].flatMap((seat) => seated(seat, 40, 1)), 'full-consensus', ['shown', 'shown', 'shown']],
    [
      'one against, and with it a third of the map',
      [...seated(1, 40, 2), ...seated(2, 40, 2), ...seated(3, 3, 30)],
      'strong-support',
      ['shown', 'shown', 'shown'],
    ],
    [
      'two seats withheld',
      [...seated(1, 40, 2), ...seated(2, 1, 1), ...seated(3, 1, 1)],
      'insufficient',
      ['shown', 'withheld', 'withheld'],
    ],
    ['nobody in the third', [...seated(1, 40, 2), ...seated(2, 38, 2)], 'consensus', ['shown', 'shown', 'empty']],
    [
      'few in the third',
      [...seated(1, 40, 2), ...seated(2, 40, 2), ...seated(3, 3, 1)],
      'consensus',
      ['shown', 'shown', 'not-heard'],
    ],
  ];
  for (const [what, people, wanted, heard] of cases) {
    const told = evidence(given(people));
    assert.equal(told.consistentWith, wanted, what);
    assert.deepEqual(
      told.bySeat.map((seat) => seat.heard),
      heard,
      what,
    );
    for (const seat of told.bySeat) {
      const isTold = seat.heard === 'shown' || seat.heard === 'not-heard';
      for (const value of [seat.lower, seat.upper, seat.n, seat.manski]) assert.equal(value !== null, isTold, what);
    }
  }
});

test('what is told is whole, and reaches outwards', () => {
  const all = given([...seated(1, 23, 6, 2), ...seated(2, 31, 4, 1), ...seated(3, 12, 13, 3)]);
  const told = evidence(all);
  all.figures.official?.seats.forEach((exact, i) => {
    const { lower, upper, n } = told.bySeat[i]!;
    assert.ok(Number.isInteger(lower) && Number.isInteger(upper) && Number.isInteger(n));
    assert.ok(lower! <= exact.lower[0]! * 100 && lower! > exact.lower[0]! * 100 - 1);
    assert.ok(upper! >= exact.upper[0]! * 100 && upper! < exact.upper[0]! * 100 + 1);
    assert.ok(n! <= exact.effective[0]! && n! > exact.effective[0]! - 1);
  });
});

test('nothing of a seat that is withheld can be read off the reasons', () => {
  const others = [...seated(1, 40, 2), ...seated(2, 40, 2)];
  const told = [
    [1, 1],
    [0, 2],
    [2, 0],
  ].map(([agree = 0, disagree = 0]) =>
    (['later', 'once'] as const).map((groups) => {
      const { conversation, figures } = given([...others, ...seated(3, agree, disagree)]);
      const nearest = figures.report.camps.map(({ tally }) => tally);
      return evidenceTold(conversation, withGroups(figures, groups, nearest), 0);
    }),
  );
  // What is withheld of a partition takes another seat along; who that is says nothing of how they voted.
  for (const each of told) assert.deepEqual(each, told[0]);
});

test('until groups may be told there is no consensus, and nothing of the bins; then, only of bins of enough people', () => {
  const people = [1, 2, 3].flatMap((seat) => seated(seat, 40, 1));
  const all = given(people);
  const later = withGroups(all.figures, 'later', []);
  const told = evidenceTold(all.conversation, { ...later, exact: true }, 0);
  assert.equal(told?.consistentWith, 'strong-support');
  assert.deepEqual(told?.excludes.find(({ designation }) => designation === 'consensus')?.because, [
    { code: 'bins-later' },
  ]);
  assert.equal(later.official?.binsOfShown, undefined);
  assert.ok(later.official?.binOf.every((axis) => axis.every((bin) => bin === -1)));
  const once = { ...all.figures, groups: 'once' as const };
  assert.equal(evidenceTold(all.conversation, once, 0)?.consistentWith, 'full-consensus');
  const { binsOfShown } = all.figures.official ?? {};
  assert.ok(binsOfShown);
  const two = { agree: Uint32Array.of(1, 1), disagree: Uint32Array.of(1, 1), pass: Uint32Array.of(0, 0) };
  const few = { ...binsOfShown, tallies: [binsOfShown.tallies[0], [two, ...binsOfShown.tallies[1].slice(1)]] as const };
  for (const shown of [few, undefined]) {
    const official = { ...once.official!, binsOfShown: shown };
    const held = evidenceTold(all.conversation, { ...once, official }, 0);
    assert.equal(held?.consistentWith, 'strong-support');
    assert.deepEqual(held?.wouldChange?.because, [{ code: 'bins-withheld' }]);
  }
});

test('published consensus is kept while shares carry it, and challenged where they do not', () => {
  const [held, lost] = [
    given(
      [1, 2, 3].flatMap((seat) => scattered(seat, 16, 24)),
      ['consensus'],
    ),
    given(
      [1, 2, 3].flatMap((seat) => scattered(seat, 10, 24)),
      ['consensus'],
    ),
  ].map(evidence);
  assert.equal(lost!.since, 'challenged');
  assert.deepEqual([held!.since, held!.consistentWith], ['kept', 'consensus']);
});

test('bins that one seat has turned are no reason to give published consensus up; bins that nothing may be told of keep nothing', () => {
  const all = given(
    [1, 2, 3].flatMap((seat) => scattered(seat, 16, 24)),
    ['consensus'],
  );
  const { official } = all.figures;
  assert.ok(official?.binsOfShown && official.binsWithout);
  assert.equal(official.binsWithout.length, 3);
  const against = official.binsOfShown.bins.map((axis) =>
    axis.map((bin) => ({ ...bin, share: bin.share.map(() => 0), lower: bin.lower.map(() => 0) })),
  );
  const turned = { ...official.binsOfShown, bins: [against[0]!, against[1]!] as const };
  const few = { agree: Uint32Array.of(1, 1), disagree: Uint32Array.of(1, 1), pass: Uint32Array.of(0, 0) };
  const hidden = official.binsWithout.map((each) => ({
    ...each,
    tallies: [[few, few, few], each.tallies[1]] as const,
  }));
  for (const [binsWithout, since] of [
    [official.binsWithout, 'kept'],
    [[turned, official.binsWithout[1]!], 'kept'],
    [[turned, turned, turned], 'challenged'],
    [hidden, 'challenged'],
    [undefined, 'challenged'],
  ] as const) {
    const figures: Figures = { ...all.figures, official: { ...official, binsOfShown: turned, binsWithout } };
    assert.equal(evidenceTold(all.conversation, figures, 0)?.since, since);
  }
});

const person = fc.record({
  seat: fc.integer({ min: 1, max: 3 }),
  organisation: fc.nat({ max: 3 }),
  vote: fc.constantFrom(-1, 0, 1, 1),
});

test('how the people of an organisation voted changes nothing that is told, beside the counts of their seat', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 6, maxLength: 50 }), fc.nat(), (list, turn) => {
      const people = list.map(({ vote, ...rest }): Person => ({ ...rest, votes: [vote] }));
      const dealt = people.map((one, i) => {
        const same = people.flatMap((other, j) => (other.seat === one.seat ? [j] : []));
        // Everybody of a seat votes as the one some places further did.
        return { ...one, votes: people[same[(same.indexOf(i) + turn) % same.length]!]!.votes };
      });
      const [before, after] = [given(people), given(dealt)];
      const told = ({ conversation, figures }: typeof before) =>
        evidenceTold(conversation, withGroups(figures, 'later', []), 0);
      assert.deepEqual(told(after), told(before));
    }),
    { numRuns: 100 },
  );
});
