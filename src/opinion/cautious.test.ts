import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cautiousFigures } from './cautious.ts';
import { seatFigures } from './seatFigures.ts';
import { personWeights, type Seating } from './seating.ts';
import { lastVotes } from './votes.ts';

const person = fc.record({
  seat: fc.integer({ min: 1, max: 2 }),
  organisation: fc.nat({ max: 3 }),
  vote: fc.constantFrom(-1, 0, 1),
});
type Person = { seat: number; organisation: number; vote: number };

function figuresOf(people: readonly Person[]) {
  const matrix = lastVotes({
    participants: people.length,
    statements: 1,
    participant: Uint32Array.from(people, (_, i) => i),
    statement: new Uint16Array(people.length),
    value: Int8Array.from(people, ({ vote }) => vote),
  });
  const seating: Seating = {
    seats: 2,
    seat: Uint8Array.from(people, ({ seat }) => seat),
    organisation: Uint32Array.from(people, ({ organisation }) => organisation),
  };
  const weights = personWeights(seating);
  return { official: seatFigures(matrix, seating, weights), cautious: cautiousFigures(matrix, seating, weights) };
}

test('bounds contain the official ones, and no seat is heard that is not', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (people) => {
      const { official, cautious } = figuresOf(people);
      official.forEach((exact, i) => {
        const told = cautious[i];
        assert.ok(told.lower[0] <= exact.lower[0] + 1e-3, `${told.lower[0]} ${exact.lower[0]}`);
        assert.ok(told.upper[0] >= exact.upper[0] - 1e-3, `${told.upper[0]} ${exact.upper[0]}`);
        assert.ok(told.effective[0] <= exact.effective[0] + 1e-9);
        assert.ok(told.heard[0] <= exact.heard[0]);
        assert.ok(told.disagreeShare[0] >= exact.disagreeShare[0] - 1e-9);
      });
    }),
    { numRuns: 300 },
  );
});

test('who of a seat did what changes nothing: only how many did, and what their people weigh', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 2, maxLength: 40 }), fc.infiniteStream(fc.nat()), (people, chance) => {
      const dealt = [...people];
      for (const [i, one] of dealt.entries()) {
        const same = dealt.flatMap((other, j) => (other.seat === one.seat ? [j] : []));
        const j = same[Number(chance.next().value) % same.length];
        [dealt[i], dealt[j]] = [
          { ...dealt[i], vote: dealt[j].vote },
          { ...dealt[j], vote: dealt[i].vote },
        ];
      }
      assert.deepEqual(figuresOf(dealt).cautious, figuresOf(people).cautious);
    }),
    { numRuns: 300 },
  );
});

test('where everybody weighs the same, they are the official figures', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (people) => {
      // Of four people each, who weigh a half.
      const alone = people.flatMap((one, i) => Array(4).fill({ ...one, organisation: i + 1 }));
      const { official, cautious } = figuresOf(alone);
      official.forEach((exact, i) => {
        for (const name of Object.keys(exact) as (keyof typeof exact)[]) {
          assert.ok(Math.abs(cautious[i][name][0] - exact[name][0]) < 1e-9, name);
        }
      });
    }),
    { numRuns: 200 },
  );
});
