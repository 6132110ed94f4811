import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { plenary } from './program.ts';

const SMALL = ['bench', 'official', '--participants', '80', '--statements', '12', '--votes-per', '8', '--runs', '2'];

test('plenary bench official tells every run, the gap of the event loop, and the bounds, to a file beside the table', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-test-'));
  try {
    const file = join(folder, 'official.json');
    const { status, out, err } = await plenary(...SMALL, '--json', file);
    assert.equal(status, 0);
    assert.match(err, /simulating\nrun 1 of 2\nrun 2 of 2\n/);
    assert.match(out, /participants.*median.*gap p99.*\n +80 +12 /);
    const { bench, settings, checks, votes, runs, median, gap } = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(bench, 'official');
    assert.deepEqual(settings, { participants: 80, statements: 12, votesPer: 8, seats: 6, runs: 2 });
    assert.deepEqual(
      checks.map(({ bound }: { bound: string }) => bound),
      ['≤ 1', '≤ 50', '≤ 50', '≤ 50'],
    );
    assert.ok(votes > 0 && runs.length === 2 && median.ms > 0 && gap.p99Ms >= gap.p50Ms);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('plenary bench official --json without a file prints the document and no table', async () => {
  const { status, out } = await plenary(...SMALL, '--json');
  assert.equal(status, 0);
  assert.equal(JSON.parse(out).runs.length, 2);
});
