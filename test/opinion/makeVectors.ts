/**
 * Writes test/vectors/opinion.json anew. By hand only, and only once the comparison with Polis's own results
 * (fixtures.test.ts) passes: `node --import tsx test/opinion/makeVectors.ts`, then read the difference.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, type Case, quantile, type VoteWord } from './vectors.ts';

const WORD: Readonly<Record<string, VoteWord>> = { '+': 'agree', '-': 'disagree', '0': 'pass' };

function cast(name: string, rows: readonly string[], more: Partial<Case> = {}): Case {
  const votes = rows.flatMap((row, p) =>
    [...row].flatMap((mark, s) => (WORD[mark] ? [[p, s, WORD[mark], 1000 + 10 * p + s] as const] : [])),
  );
  const statements = Math.max(...rows.map((row) => row.length));
  return {
    name,
    participants: rows.length,
    statements,
    moderatedOut: [],
    meta: [],
    ...more,
    votes: [...votes, ...(more.votes ?? [])],
  };
}

const CASES = [
  cast('two camps, one statement that both hold', [
    '++-0++',
    '++-+++',
    '+.-+++',
    '++--++',
    '++-.+-',
    '++-+++',
    '++0+++',
    '--++++',
    '--+-++',
    '.-+0++',
    '--+.+-',
    '--++++',
    '--+-++',
    '--0+++',
  ]),
  cast(
    'moderation, a meta statement, changed votes, a silent participant and an empty statement',
    ['+-+0+.', '+-+++.', '+-.-+.', '......', '-+-++.', '-+--0.', '-+0+-.', '+.....'],
    {
      moderatedOut: [3],
      meta: [4],
      votes: [
        [0, 0, 'disagree', 10],
        [1, 1, 'agree', 5000],
        [1, 1, 'disagree', 6000],
        [7, 0, 'pass', 7000],
      ],
    },
  ),
  cast('seven votes are enough where there are more than fifteen people', [
    ...Array.from({ length: 8 }, (_, p) => `+++-0-+${p % 3 ? '+' : '-'}`),
    ...Array.from({ length: 8 }, (_, p) => `---+0+-${p % 3 ? '-' : '0'}`),
    '+-+....',
    '......++',
  ]),
  cast('everyone on one line', ['++', '--', '++', '--', '++', '--']),
  cast('a single participant', ['+-0']),
];

const SHAPES = [
  [0.05, 7.5, 3.5],
  [0.95, 7.5, 3.5],
  [0.05, 0.5, 10.5],
  [0.95, 0.5, 0.5],
  [0.05, 123.25, 77.75],
] as const;

const vectors = {
  about:
    'Votes in, figures out, as docs/methods.md defines them. Figures hold to 1e-9; each axis and all that lies along it may be mirrored. Indices count from 0; null is the place of someone who never voted.',
  cases: CASES.map((each) => ({ ...each, expected: answer(each) })),
  betaQuantiles: SHAPES.map(([p, a, b]) => ({ p, a, b, x: quantile(p, a, b) })),
};

writeFileSync(join(import.meta.dirname, '..', 'vectors', 'opinion.json'), `${compact(vectors)}\n`);

/** JSON with a line for each thing that holds only plain values. */
function compact(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (flat.length <= 110 || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + compact(item, deeper)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).map(
    ([key, inner]) => `${deeper}${JSON.stringify(key)}: ${compact(inner, deeper)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}
