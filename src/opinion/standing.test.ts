import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flags } from '../../test/opinion/table.ts';
import { standings } from './standing.ts';
import type { Camp, Standing, Tally } from './types.ts';

type Counts = readonly [agree: number, disagree: number, pass?: number];

/** One statement, as each camp voted on it. */
function standing(camps: readonly Counts[], out: readonly number[] = [], meta: readonly number[] = []): Standing {
  const tallies = camps.map((counts) => tally(counts));
  const sum = [0, 1, 2].map((i) => camps.reduce((total, counts) => total + (counts[i] ?? 0), 0));
  return standings({
    camps: tallies.map(
      (each, id): Camp => ({ id, members: new Uint32Array(), center: [0, 0], tally: each, representative: [] }),
    ),
    tally: tally([sum[0]!, sum[1]!, sum[2]!]),
    flags: flags(1, out, meta),
  })[0]!;
}

function tally([agree, disagree, pass = 0]: Counts): Tally {
  return { agree: Uint32Array.of(agree), disagree: Uint32Array.of(disagree), pass: Uint32Array.of(pass) };
}

test('each kind of standing', () => {
  for (const [camps, kind] of [
    [
      [
        [20, 2],
        [9, 1],
      ],
      'holds agree',
    ],
    [
      [
        [2, 20],
        [0, 8, 1],
      ],
      'holds disagree',
    ],
    [
      [
        [20, 2],
        [2, 20],
      ],
      'divides opposed',
    ],
    [
      [
        [20, 2],
        [2, 20],
        [10, 10],
      ],
      'divides opposed',
    ],
    [
      [
        [40, 2],
        [20, 20],
      ],
      'divides',
    ],
    // Far apart for certain, and no camp has a majority against.
    [
      [
        [40, 2],
        [8, 4, 30],
      ],
      'divides',
    ],
    [
      [
        [60, 40],
        [50, 50],
      ],
      'open',
    ],
    // Certainly apart, but by less than 0.3.
    [
      [
        [900, 100],
        [700, 300],
      ],
      'holds agree',
    ],
    [
      [
        [600, 400],
        [400, 350, 250],
      ],
      'open',
    ],
    // Apart by enough, but not for certain.
    [
      [
        [5, 3],
        [2, 6],
      ],
      'open',
    ],
    [
      [
        [20, 2],
        [6, 0],
      ],
      'thin',
    ],
    [[[6, 0]], 'thin'],
    [[[7, 0]], 'holds agree'],
    [
      [
        [0, 0],
        [0, 0],
      ],
      'thin',
    ],
    [[], 'thin'],
  ] as const) {
    const { kind: found, side, opposed } = standing(camps);
    assert.equal([found, side, opposed && 'opposed'].filter(Boolean).join(' '), kind, JSON.stringify(camps));
  }
});

test('passes are votes: they count against both sides', () => {
  assert.equal(
    standing([
      [8, 0],
      [8, 0],
    ]).kind,
    'holds',
  );
  assert.equal(
    standing([
      [8, 0, 8],
      [8, 0],
    ]).kind,
    'divides',
  );
  assert.equal(standing([[2, 1, 5]]).kind, 'open');
});

test('what moderators took out is moderated whatever its votes; a meta statement stands like any other', () => {
  assert.equal(
    standing(
      [
        [20, 2],
        [9, 1],
      ],
      [0],
    ).kind,
    'moderated',
  );
  assert.equal(
    standing(
      [
        [20, 2],
        [9, 1],
      ],
      [],
      [0],
    ).kind,
    'holds',
  );
});

test('strength orders each kind: surer agreement, wider division with open opposition first', () => {
  const strength = (camps: readonly Counts[]) => standing(camps).strength;
  assert.ok(
    strength([
      [90, 10],
      [90, 10],
    ]) >
      strength([
        [90, 10],
        [80, 20],
      ]),
  );
  assert.ok(
    strength([
      [30, 2],
      [2, 30],
    ]) >
      strength([
        [30, 10],
        [10, 30],
      ]),
  );
  assert.ok(
    strength([
      [30, 12],
      [12, 30],
    ]) >
      strength([
        [60, 0],
        [20, 20],
      ]),
  );
  assert.equal(
    standing([
      [30, 10],
      [10, 30],
    ]).strength,
    1.5,
  );
});

test('without camps everyone is one camp', () => {
  const [found] = standings({ camps: [], tally: tally([20, 1]), flags: flags(1) });
  assert.deepEqual([found!.kind, found!.side, found!.camps.length, found!.camps[0]!.votes], ['holds', 'agree', 1, 21]);
});

test('swapping agree and disagree swaps the sides and nothing else', () => {
  const swap = ([a, d, p]: Counts): Counts => [d, a, p];
  for (const camps of [
    [
      [20, 2],
      [9, 1],
    ],
    [
      [20, 2],
      [2, 20],
    ],
    [
      [60, 40],
      [50, 50],
    ],
    [
      [20, 2, 3],
      [6, 0],
    ],
  ] as const) {
    const [one, other] = [standing(camps), standing(camps.map(swap))];
    assert.equal(other.kind, one.kind);
    assert.equal(other.opposed, one.opposed);
    assert.ok(Math.abs(other.strength - one.strength) < 1e-12);
    assert.notEqual(other.side ?? 'none', one.side);
    for (const [i, camp] of one.camps.entries()) assert.deepEqual(other.camps[i]!.disagree, camp.agree);
  }
});
