import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { random } from '../../src/base/random.ts';
import type { CaptureOf } from '../../src/cli/bench/capture.ts';
import { plenary } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-capture-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

/** Two camps in three seats: half of the statements all like, the others one camp does. */
function write(): void {
  const dice = random(1);
  const votes = ['participant,statement,vote,fold'];
  const seats = ['participant,group,org'];
  for (let p = 0; p < 60; p++) {
    seats.push(`${p},${['a', 'b', 'c'][p % 3]},${p}`);
    for (let s = 0; s < 8; s++) {
      const likes = s < 4 ? 0.95 : (p + s) % 2 === 0 ? 0.95 : 0.05;
      votes.push(`${p},${10 * s},${dice.next() < likes ? 1 : -1},0`);
    }
  }
  writeFileSync(file('small.csv.gz'), gzipSync(`${votes.join('\n')}\n`));
  writeFileSync(file('stakeholders_small.csv'), `${seats.join('\n')}\n`);
}
write();

test('plenary bench capture says for each attack and each rule how large a bloc must be, and holds it against bounds', async () => {
  const { status, out, err } = await plenary('bench', 'capture', folder, '--json', file('out.json'));
  assert.deepEqual([status, err.split('\n').length], [0, 23]);
  assert.match(out, /% of honest participants +small\n/);
  assert.match(out, /holds: small: % of honest participants that push, one-seat/);
  const { bench, checks, sets } = JSON.parse(readFileSync(file('out.json'), 'utf8'));
  assert.deepEqual([bench, checks.length, sets.length], ['capture', 2, 1]);
  const [{ set, participants, statements, named, targets, cells }]: CaptureOf[] = sets;
  assert.deepEqual([set, participants, statements, named.ours], ['small', 60, 8, 4]);
  assert.ok(targets.length > 0 && targets.every((target) => target >= 4));
  const [first] = cells;
  assert.deepEqual(first && { ...first, percent: 0 }, {
    ...{ manner: 'lockstep', attack: 'push', rule: 'majority', percent: 0, tried: true },
  });
  const pushed = cells.filter(({ attack, reach }) => attack === 'push' && reach === 'one-seat');
  assert.deepEqual(
    pushed.map(({ percent }) => percent),
    [null, null],
  );
  const everywhere = cells.find(({ attack, reach }) => attack === 'push' && reach === 'all-seats');
  assert.ok(everywhere?.percent, 'with credentials in every seat it is only a question of numbers');
});

test('what is missing is named', async () => {
  const table: [string[], RegExp][] = [
    [[file('small.csv.gz')], /stakeholders_small\.csv/],
    [[file('stakeholders_small.csv')], /Expected files of votes/],
    [[file('nowhere.csv')], /nowhere\.csv cannot be read/],
  ];
  for (const [paths, expected] of table) {
    const { status, err } = await plenary('bench', 'capture', ...paths);
    assert.equal(status, 2);
    assert.match(err, expected);
  }
});
