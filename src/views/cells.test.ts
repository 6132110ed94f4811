import assert from 'node:assert/strict';
import { test } from 'node:test';
import { given } from '../../test/views/conversations.ts';
import { standings } from '../opinion/index.ts';
import type { Tally } from '../opinion/types.ts';
import { campCells, countsAt, seatCells } from './cells.ts';
import { type Counts, isWithheld, minus, nobody, plus, standsAlone, votesOf } from './shown.ts';
import { type Everyone, statementItem } from './statements.ts';

const seats = { Governments: 3, 'Private sector': 30, 'Civil society': 60, Academia: 0 };

test('a seat of few is withheld, a seat of nobody is empty, and subtraction finds neither', () => {
  const { conversation, figures } = given({ seats, people: 100 });
  figures.standings.forEach((_, statement) => {
    const cells = seatCells(conversation, figures, statement);
    assert.notEqual(cells[0]!.heard, 'shown');
    assert.equal(cells[3]!.heard, 'empty');
    const shown = cells.reduce((sum, cell) => (cell.heard === 'shown' ? plus(sum, cell.counts) : sum), nobody);
    const left = minus(countsAt(figures.report.tally, statement), shown);
    assert.ok(standsAlone(left, 5), `statement ${statement} leaves ${JSON.stringify(left)}`);
  });
});

test('shares of camps are whole percents, and their intervals never claim more than was measured', () => {
  const { figures } = given();
  figures.standings.forEach(({ camps }, statement) => {
    campCells(figures, statement, 5).forEach((cell, i) => {
      if (isWithheld(cell)) return;
      for (const [shown, exact] of [
        [cell.agree, camps[i]!.agree],
        [cell.disagree, camps[i]!.disagree],
      ] as const) {
        assert.equal(shown.share, Math.round(shown.share * 100) / 100);
        assert.ok(Math.abs(shown.share - exact.share) <= 0.0051);
        assert.ok(shown.lower <= exact.lower && shown.upper >= exact.upper - 1e-9);
      }
    });
  });
});

test('a camp of which fewer than k voted is withheld', () => {
  const { figures } = given({ people: 40, share: 0.5 });
  const smallest = Math.min(...figures.report.camps.map((camp) => votesOf(countsAt(camp.tally, 5))));
  const cells = campCells(figures, 5, smallest + 1);
  assert.ok(cells.some(isWithheld));
});

test('a few newcomers are in none of the figures of a statement, and take nothing away from the camps', () => {
  const { conversation, figures } = given({ people: 200, newcomers: 3 });
  const [newcomers, placed] = [statementItem(conversation, figures, 0), statementItem(conversation, figures, 5)];
  assert.ok(!isWithheld(newcomers.everyone) && !isWithheld(placed.everyone));
  assert.deepEqual([newcomers.everyone.leftOut, placed.everyone.leftOut], [true, false]);
  assert.equal(votesOf(countsAt(figures.report.tally, 0)), newcomers.everyone.votes + 3);
  const votes = newcomers.camps.map((cell) => (isWithheld(cell) ? 0 : cell.votes));
  assert.equal(
    votes.reduce((sum, count) => sum + count, 0),
    newcomers.everyone.votes,
  );
});

test('many newcomers count in the total', () => {
  const { conversation, figures } = given({ people: 200, newcomers: 30 });
  const { everyone } = statementItem(conversation, figures, 0);
  assert.ok(!isWithheld(everyone) && !everyone.leftOut);
  assert.equal(everyone.votes, votesOf(countsAt(figures.report.tally, 0)));
});

/** One way to vote on a statement: how many of each camp (the last: of none) at each seat (the last: at none). */
type Table = readonly (readonly Counts[])[];

/** Every table is a statement of one conversation. */
function asStatements(tables: readonly Table[], k: number) {
  const camps = tables[0]!.length - 1;
  const seats = tables[0]![0]!.length - 1;
  const range = (length: number) => Array.from({ length }, (_, i) => i);
  const tally = (ofCamp: (camp: number) => boolean, ofSeat: (seat: number) => boolean): Tally => {
    const counts = tables.map((table) =>
      table
        .filter((_, camp) => ofCamp(camp))
        .flatMap((cells) => cells.filter((_, seat) => ofSeat(seat)))
        .reduce(plus, nobody),
    );
    const column = (key: keyof Counts) => Uint32Array.from(counts, (cell) => cell[key]);
    return { agree: column('agree'), disagree: column('disagree'), pass: column('pass') };
  };
  const { conversation, figures } = given({
    people: 2,
    statements: tables.length,
    seats: Object.fromEntries(range(seats).map((seat) => [`Seat ${seat}`, 0])),
    charter: { smallCell: k },
  });
  const members = new Uint32Array(2 * k);
  const all = () => true;
  const report = {
    ...figures.report,
    tally: tally(all, all),
    camps: range(camps).map((id) => ({
      ...{ id, members, center: [0, 0] as const, representative: [] },
      tally: tally((camp) => camp === id, all),
    })),
  };
  const seatTallies = range(seats).map((id) => tally(all, (seat) => seat === id));
  const placedSeatTallies = range(seats).map((id) =>
    tally(
      (camp) => camp < camps,
      (seat) => seat === id,
    ),
  );
  const standing = standings(report);
  return { conversation, figures: { ...figures, report, standings: standing, seatTallies, placedSeatTallies } };
}

/** Every way to spread at most `most` people over `places`. */
function spreads(most: number, places: number): number[][] {
  if (places === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, first) =>
    spreads(most - first, places - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** Agree and disagree alternate in the spreads; `placed` are of camps, `outside` of none. */
function tablesOf(camps: number, seats: number, placed: number, outside: number): Table[] {
  const rowsOf = (spread: readonly number[], rows: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: seats + 1 }, (_, seat) => {
        const at = 2 * (row * (seats + 1) + seat);
        return { agree: spread[at]!, disagree: spread[at + 1]!, pass: 0 };
      }),
    );
  const none = spreads(outside, 2 * (seats + 1)).map((spread) => rowsOf(spread, 1));
  return spreads(placed, 2 * camps * (seats + 1)).flatMap((spread) => {
    const inside = rowsOf(spread, camps);
    return none.map((rest) => [...inside, ...rest]);
  });
}

const key = ({ agree, disagree, pass }: Counts) => `${agree}/${disagree}/${pass}`;
const whole = (cells: readonly Counts[]) => cells.reduce(plus, nobody);

for (const [camps, seats, placed, outside] of [
  [1, 1, 6, 4],
  [2, 0, 9, 6],
  [2, 1, 6, 2],
  [3, 0, 8, 3],
] as const) {
  test(`from all that is shown of a statement nobody can tell how few people voted: ${camps} camps, ${seats} seats, people in none`, () => {
    const k = 3;
    const tables = tablesOf(camps, seats, placed, outside);
    const { conversation, figures } = asStatements(tables, k);
    /** By what is shown: whatever each withheld cell may be, and the people in no camp. */
    const seen = new Map<string, Set<string>[]>();
    tables.forEach((table, i) => {
      const { everyone, camps: byCamp, seats: bySeat, kind, side, opposed } = statementItem(conversation, figures, i);
      const shown = JSON.stringify({ everyone, byCamp, bySeat, kind, side, opposed });
      const cells = [
        ...table.slice(0, camps).map(whole),
        ...bySeat.map((_, seat) => whole(table.map((row) => row[seat]!))),
        whole(table[camps]!),
      ];
      const known = seen.get(shown) ?? cells.map(() => new Set<string>());
      seen.set(shown, known);
      for (const [at, cell] of cells.entries()) known[at]!.add(key(cell));
    });
    const told = [...seen].flatMap(([shown, known]) =>
      known.flatMap((possible, at) => {
        if (possible.size > 1) return [];
        const [agree, disagree, pass] = [...possible][0]!.split('/').map(Number) as [number, number, number];
        const cell = { agree, disagree, pass };
        return votesOf(cell) === 0 || standsAlone(cell, k) ? [] : [`${shown}: cell ${at} is ${key(cell)}`];
      }),
    );
    assert.deepEqual(told.slice(0, 5), []);
  });
}

test('one person in no camp, 2/82/7 of 91: nobody can subtract the camps from the total', () => {
  const camps: Counts[] = [
    { agree: 1, disagree: 20, pass: 2 },
    { agree: 1, disagree: 61, pass: 5 },
  ];
  const outsider = { agree: 0, disagree: 1, pass: 0 };
  const { conversation, figures } = asStatements([[...camps, outsider].map((cell) => [cell])], 5);
  assert.deepEqual(countsAt(figures.report.tally, 0), { agree: 2, disagree: 82, pass: 7 });
  const item = statementItem(conversation, figures, 0);
  assert.deepEqual(item.everyone, { agree: 2, disagree: 81, pass: 7, votes: 90, leftOut: true });
  assert.deepEqual(
    item.camps.map((cell) => !isWithheld(cell) && [cell.votes, cell.agree.share, cell.disagree.share]),
    [
      [23, 0.04, 0.87],
      [67, 0.01, 0.91],
    ],
  );
  // The same page without the outsider differs in nothing but the sentence that some are not counted.
  const without = asStatements([[...camps, nobody].map((cell) => [cell])], 5);
  const { everyone, ...rest } = statementItem(without.conversation, without.figures, 0);
  assert.deepEqual({ ...rest, everyone: { ...(everyone as Everyone), leftOut: true } }, item);
});

test('what divides is told of the camps that are shown only', () => {
  const row = (agree: number, disagree: number) => [{ agree, disagree, pass: 0 }];
  const few = [row(9, 0), row(0, 9)];
  const { conversation, figures } = asStatements(
    [
      [row(40, 4), row(4, 40), ...few, row(0, 0)],
      [row(40, 4), row(40, 5), ...few, row(0, 0)],
    ],
    5,
  );
  assert.deepEqual(
    figures.standings.map(({ kind }) => kind),
    ['divides', 'divides'],
  );
  const items = [0, 1].map((i) => statementItem(conversation, figures, i));
  assert.deepEqual(
    items.map(({ kind, opposed, camps }) => [kind, opposed, camps.map(isWithheld)]),
    [
      ['divides', true, [false, false, true, true]],
      ['thin', false, [false, false, true, true]],
    ],
  );
});
