import assert from 'node:assert/strict';
import { test } from 'node:test';
import { synthetic } from '../../test/opinion/synthetic.ts';
import { flags, mirrored, table } from '../../test/opinion/table.ts';
import { report, standings, type VoteLog } from './index.ts';

/** Two camps of five on opposite sides of all but the last statement, on which everyone agrees. */
const TWO_CAMPS = table('++-0+', '++-++', '+.-++', '++--+', '++-.+', '--+++', '--+-+', '.-+0+', '--+.+', '--+++');

const SMALL = { participants: 300, statements: 40, votesPerPerson: 12, seed: 4 };

/** Paths of every NaN in a result, however deep. */
function nans(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => nans(inner, `${path}.${key}`));
}

test('two opposed camps are found, with what marks each and what both hold', () => {
  const { camps, campOf, consensus } = report(TWO_CAMPS);
  assert.deepEqual([...campOf], [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  assert.deepEqual(
    camps.map(({ members }) => [...members]),
    [
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
    ],
  );
  assert.deepEqual(
    consensus.agree.map(({ statement }) => statement),
    [4],
  );
  assert.ok(camps[0]!.representative.some(({ statement, direction }) => statement === 0 && direction === 'agree'));
  assert.ok(camps[1]!.representative.some(({ statement, direction }) => statement === 0 && direction === 'disagree'));
});

test('votes all on one line still give two camps', () => {
  const { camps } = report(table(...Array.from({ length: 8 }, (_, p) => (p % 2 ? '--' : '++'))));
  assert.deepEqual(
    camps.map(({ members }) => [...members]),
    [
      [0, 2, 4, 6],
      [1, 3, 5, 7],
    ],
  );
});

test('edge cases have a report, without NaN but for the places of people who never voted', () => {
  const alike = Array.from({ length: 20 }, () => '+-0');
  const cases: Record<string, [VoteLog, number[], camps: number]> = {
    'no participants': [table(), [], 0],
    'no votes': [table('...', '...'), [], 0],
    'one participant': [table('+-0'), [], 1],
    'one statement': [table('+', '-', '0', '.'), [], 1],
    'one vote': [table('...', '.+.'), [], 1],
    'all votes alike': [table(...alike), [], 1],
    'all passes': [table(...alike.map(() => '000')), [], 1],
    'everything moderated out': [TWO_CAMPS, [0, 1, 2, 3, 4], 1],
    'two people at odds': [table('+-', '-+'), [], 2],
    'two camps': [TWO_CAMPS, [], 2],
  };
  for (const [name, [log, out, camps]] of Object.entries(cases)) {
    const found = report(log, { flags: flags(log.statements, out) });
    assert.equal(found.camps.length, camps, name);
    const voted = (p: number) => log.participant.includes(p);
    const absent = Array.from({ length: log.participants }, (_, p) => p).filter((p) => !voted(p));
    assert.deepEqual(
      nans(found),
      absent.flatMap((p) => [`.positions.${2 * p}`, `.positions.${2 * p + 1}`]),
      name,
    );
    assert.deepEqual(nans(standings(found)), [], name);
    assert.equal(standings(found).length, log.statements, name);
  }
});

test('everyone in the conversation is in exactly one camp and one base cluster, and nobody else', () => {
  const { log, flags: out } = synthetic(SMALL);
  const { inConversation, baseClusters, camps, campOf, voters } = report(log, { flags: out });
  const inCamps = camps.flatMap(({ members }) => [...members]).sort((a, b) => a - b);
  const inBase = baseClusters.flatMap(({ members }) => [...members]).sort((a, b) => a - b);
  assert.deepEqual(inCamps, [...inConversation]);
  assert.deepEqual(inBase, inCamps);
  assert.ok(inConversation.length <= voters);
  for (const [p, camp] of campOf.entries()) assert.equal(camp >= 0, inCamps.includes(p));
});

test('the same votes and options give the same report, to the bit', () => {
  const { log, flags: out } = synthetic(SMALL);
  assert.deepEqual(report(log, { flags: out, seed: 7 }), report(log, { flags: out, seed: 7 }));
});

test('the seed changes nothing but rounding', () => {
  const { log } = synthetic(SMALL);
  const [a, b] = [report(log, { seed: 1 }), report(log, { seed: 2 })];
  for (const [i, x] of a.positions.entries()) assert.ok(Math.abs(x - b.positions[i]!) < 1e-9);
  assert.deepEqual(a.campOf, b.campOf);
});

test('swapping agree and disagree mirrors the map and what marks whom', () => {
  const swap = { agree: 'disagree', disagree: 'agree' } as const;
  const [one, other] = [report(TWO_CAMPS), report(mirrored(TWO_CAMPS))];
  assert.deepEqual(
    other.center.map((mean) => 0 - mean),
    one.center.map((mean) => 0 + mean),
  );
  for (const [i, x] of one.positions.entries()) assert.ok(Math.abs(x + other.positions[i]!) < 1e-12);
  assert.deepEqual(other.campOf, one.campOf);
  assert.deepEqual(other.consensus.disagree, one.consensus.agree);
  assert.deepEqual(other.groupAwareConsensus.disagree, one.groupAwareConsensus.agree);
  const sides = (report: typeof one, turn: (side: 'agree' | 'disagree') => string) =>
    report.camps.map(({ representative }) =>
      representative
        .filter(({ ratioTest }) => ratioTest > 0)
        .map((item) => `${item.statement} ${turn(item.direction)}`)
        .sort(),
    );
  assert.deepEqual(
    sides(other, (side) => swap[side]),
    sides(one, (side) => side),
  );
});

test('progress rises to 1', () => {
  const seen: number[] = [];
  report(TWO_CAMPS, { onProgress: (share) => seen.push(share) });
  assert.deepEqual(seen, seen.toSorted());
  assert.equal(seen.at(-1), 1);
});

test('a report can go on from the state of the one before: ids stay, early comers stay in', () => {
  const { log } = synthetic(SMALL);
  const half = Math.floor(log.value.length / 2);
  const early: VoteLog = {
    ...log,
    participant: log.participant.slice(0, half),
    statement: log.statement.slice(0, half),
    value: log.value.slice(0, half),
    at: log.at!.slice(0, half),
  };
  const before = report(early);
  const after = report(log, { previous: before.state });
  for (const p of before.inConversation) assert.ok(after.inConversation.includes(p));
  const ids = (found: typeof before) => found.baseClusters.map(({ id }) => id);
  assert.ok(ids(before).filter((id) => ids(after).includes(id)).length > ids(before).length / 2);
  const again = report(log, { previous: after.state });
  assert.deepEqual(again.state.smoother, { ...after.state.smoother, count: after.state.smoother.count + 1 });
});

test('a report says how many were beyond the caps, and nothing of it where nobody was', () => {
  assert.deepEqual(report(TWO_CAMPS, { caps: { participants: 8, statements: 9 } }).beyondCaps, {
    participants: 2,
    statements: 0,
  });
  assert.equal('beyondCaps' in report(TWO_CAMPS), false);
});
