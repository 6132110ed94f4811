import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median } from '../../src/cli/bench/opinion.ts';
import { plenary } from './program.ts';

test('plenary bench opinion --json tells machine, version and every run, of every size', async () => {
  const { status, out, err } = await plenary('bench', 'opinion', '--sizes', '60x12x8,40x10x5', '--runs', '2', '--json');
  assert.equal(status, 0);
  assert.match(err, /60x12x8: run 2 of 2\n40x10x5: simulating\n/);
  const { machine, node, sizes } = JSON.parse(out);
  assert.equal(node, process.versions.node);
  assert.deepEqual(Object.keys(machine), ['platform', 'processors', 'model', 'memoryMB']);
  assert.deepEqual(
    sizes.map((size: { participants: number }) => size.participants),
    [60, 40],
  );
  for (const { rows, runs } of sizes) {
    assert.equal(runs.length, 2);
    for (const run of runs) {
      assert.equal(run.rows, rows);
      assert.ok([run.readMs, run.computeMs, run.peakMB, run.referenceMs].every((value) => value > 0));
    }
  }
});

test('plenary bench opinion shows a table with one line per size', async () => {
  const { status, out } = await plenary('bench', 'opinion', '--sizes', '30x10x5', '--runs', '1');
  assert.equal(status, 0);
  assert.match(out, /participants.*rows\/s.*compute.*peak.*read\/ref.*\n +30 +10 +5 /);
  assert.match(out, /Median of 1 run, Node 20/);
});

test('the median is a value that was measured', () => {
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 3, 2]), median([5])], [2, 2, 5]);
});
