import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { folderWith, VOTES_HEADER, voteRow } from '../../test/exchange/folder.ts';
import { LINE_LIMIT, readLines } from './lines.ts';
import { VoteColumns } from './voteColumns.ts';

type Row = readonly [at: number, statement: number, participant: number, vote: number];

function read(content: string): Row[] {
  const file = `${folderWith({ 'votes.csv': content })}/votes.csv`;
  const columns = new VoteColumns(file);
  assert.equal(readLines(file, columns), undefined);
  const { at, statement, participant, value } = columns.rows();
  return Array.from(value, (vote, row) => [at[row], statement[row], participant[row], vote]);
}

const rows: Row[] = [
  [1435654192085, 0, 7, 1],
  [1435654192086, 4294967295, 0, -1],
  [1, 12, 4294967295, 0],
];
const plain = rows.map((row) => voteRow(...row)).join('');

test('rows are read as they stand, ids up to 32 bits', () => {
  assert.deepEqual(read(VOTES_HEADER + plain), rows);
});

const spellings: Record<string, string> = {
  'a byte order mark at the start': `\ufeff${VOTES_HEADER}${plain}`,
  'Windows line ends': (VOTES_HEADER + plain).replaceAll('\n', '\r\n'),
  'no line end after the last row': (VOTES_HEADER + plain).slice(0, -1),
  'blank lines at the end': `${VOTES_HEADER}${plain}\n\r\n`,
  'a quoted date with commas, quotes and a line break in it': (VOTES_HEADER + plain).replaceAll(
    /,Tue[^,]*,/g,
    ',"Tue, ""30"" June\n2015",',
  ),
  'a date that is no UTF-8 text and no date': (VOTES_HEADER + plain).replaceAll(/,Tue[^,]*,/g, ',\u0000\u00ff?,'),
  'every field quoted': (VOTES_HEADER + plain).replaceAll(/[^,\n]+/g, '"$&"'),
  'no datetime column': `timestamp,comment-id,voter-id,vote\n${plain.replaceAll(/,Tue[^,]*/g, '')}`,
  'an extra column': `timestamp,datetime,comment-id,voter-id,vote,important\n${plain.replaceAll('\n', ',false\n')}`,
  'columns in another order': `vote,voter-id,comment-id,timestamp\n${rows.map(([at, s, p, v]) => `${v},${p},${s},${at}\n`).join('')}`,
};
for (const [name, content] of Object.entries(spellings)) {
  test(`the same rows are read with ${name}`, () => {
    assert.deepEqual(read(content), rows);
  });
}

test('rows that cross from one piece of the file to the next are read whole', () => {
  const many = Array.from({ length: 60_000 }, (_, n): Row => [1435654192085 + n, n % 500, n, (n % 3) - 1]);
  assert.deepEqual(read(VOTES_HEADER + many.map((row) => voteRow(...row)).join('')), many);
});

test('so are rows with line breaks in a quoted field, wherever a piece ends', () => {
  const many = Array.from({ length: 4000 }, (_, n): Row => [n, n % 500, n, (n % 3) - 1]);
  const date = `"${'x,\n'.repeat(200)}"`;
  const content = many.map(
    ([at, statement, participant, vote]) => `${at},${date},${statement},${participant},${vote}\n`,
  );
  assert.ok(content.join('').length > 2 * LINE_LIMIT);
  assert.deepEqual(read(VOTES_HEADER + content.join('')), many);
});

test('whatever rows are written are the rows that are read', () => {
  const row = fc.tuple(fc.nat(2 ** 48), fc.nat(0xffffffff), fc.nat(0xffffffff), fc.integer({ min: -1, max: 1 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.boolean(), (some, ended) => {
      const content = VOTES_HEADER + some.map((one) => voteRow(...one)).join('');
      assert.deepEqual(read(ended ? content : content.slice(0, -1)), some);
    }),
    { numRuns: 50 },
  );
});
