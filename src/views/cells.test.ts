import assert from 'node:assert/strict';
import { test } from 'node:test';
import { given } from '../../test/views/conversations.ts';
import { campCells, countsAt, seatCells } from './cells.ts';
import { isWithheld, minus, nobody, plus, standsAlone, votesOf } from './shown.ts';

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

test('a few newcomers take away the headcounts of large camps, not the camps', () => {
  const { figures } = given({ people: 200, newcomers: 3 });
  assert.equal(outside(figures, 0), 3);
  for (const cell of campCells(figures, 0, 5)) {
    assert.ok(!isWithheld(cell));
    assert.ok(isWithheld(cell.votes));
    for (const bound of [cell.agree.lower, cell.agree.upper]) {
      assert.equal(Math.round(bound * 100) % 5, 0);
    }
  }
  for (const cell of campCells(figures, 5, 5)) assert.ok(!isWithheld(cell) && !isWithheld(cell.votes));
});

test('from the coarse shares of two camps nobody can work out how many newcomers voted', () => {
  const { figures } = given({ people: 90, newcomers: 3, share: 0.9 });
  const total = votesOf(countsAt(figures.report.tally, 0));
  const [a, b] = campCells(figures, 0, 5);
  assert.ok(a && b && !isWithheld(a) && !isWithheld(b));
  const rests = new Set<number>();
  for (let first = 20; first < total; first++) {
    if (!fits(first, a.agree)) continue;
    for (let second = 20; first + second <= total; second++)
      if (fits(second, b.agree)) rests.add(total - first - second);
  }
  assert.ok(rests.size > 5, `only ${[...rests]} are possible`);
});

/** Whether some count among so many votes gives this share and an interval about as wide. */
function fits(votes: number, { share, lower, upper }: { share: number; lower: number; upper: number }): boolean {
  const agree = Math.round(share * votes);
  const half = 1.645 * Math.sqrt(Math.max(0.02, share * (1 - share)) / votes);
  return (
    Math.round((agree / votes) * 100) === Math.round(share * 100) &&
    share - half >= lower - 0.05 &&
    share + half <= upper + 0.05
  );
}

function outside({ report }: ReturnType<typeof given>['figures'], statement: number): number {
  const inside = report.camps.reduce((sum, camp) => sum + votesOf(countsAt(camp.tally, statement)), 0);
  return votesOf(countsAt(report.tally, statement)) - inside;
}
