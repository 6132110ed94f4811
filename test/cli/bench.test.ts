import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ballot } from '../../src/cli/bench/ballot.ts';
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

test('plenary bench ingest counts every acknowledged vote in the journal, and tells rates and waiting times', async () => {
  const { status, out } = await plenary(
    ...['bench', 'ingest', '--connections', '8', '--seconds', '1', '--runs', '1', '--json'],
  );
  assert.equal(status, 0);
  const { machine, node, settings, measured, acknowledged } = JSON.parse(out);
  assert.equal(node, process.versions.node);
  assert.ok(machine.processors > 0);
  assert.deepEqual(settings, { connections: [8], seconds: 1, runs: 1, together: 20 });
  assert.ok(acknowledged > 0);
  for (const { runs, median: middle } of measured) {
    assert.equal(runs.length, 1);
    for (const load of ['bare', 'empty', 'single', 'several']) {
      const { perSecond, p50Ms, p99Ms, refused } = runs[0][load];
      assert.ok(perSecond > 0 && p50Ms > 0 && p99Ms >= p50Ms);
      assert.equal(refused, 0);
    }
    assert.equal(middle.votesPerSecond, runs[0].single.perSecond);
  }
});

test('plenary bench recovery times starts with and without a snapshot, and what a snapshot and a backup cost meanwhile', async () => {
  const { status, out, err } = await plenary('bench', 'recovery', '--votes', '300', '--runs', '1');
  assert.equal(status, 0, err);
  const [starts, meanwhile] = [out.slice(0, out.indexOf('meanwhile')), out.slice(out.indexOf('meanwhile'))];
  assert.match(starts, /votes.*first page.*first vote.*\n +300 no snapshot .*\n +300 +stop .*\n +300 +kill -9 /);
  // As far ahead of its snapshot as a journal may come, but for what is cast while it is measured.
  assert.match(starts, /After kill -9, 1\d,\d{3} events had come since the snapshot/);
  assert.match(starts, /The pages are the same without it/);
  assert.match(
    meanwhile,
    /gap p50 .*\n +nothing .*\n +snapshot .*\n +backup .*\n\nGap: .* The snapshot was written in /,
  );
});

test('plenary bench processes touches every process, and tells what the server holds', async () => {
  const { status, out, err } = await plenary('bench', 'processes', '--processes', '6', '--no-idle', '--json');
  assert.equal(status, 0, err);
  const { bench, day, machine, settings, checks, firstPage, thenJson, atOnce, ...held } = JSON.parse(out);
  assert.deepEqual([bench, checks.length], ['processes', 2]);
  assert.match(day, /^\d{4}-\d\d-\d\d$/);
  assert.ok(machine.load >= 0);
  const { afterStart, afterTouching, afterAtOnce } = held;
  assert.deepEqual(settings, { processes: 6, people: 20, statements: 10, votes: 100, idle: false });
  assert.deepEqual(
    [afterStart, afterTouching, afterAtOnce].map(({ open }) => open),
    [0, 6, 6],
  );
  assert.ok(afterTouching.processesMB > 0 && afterTouching.processesMB < afterTouching.roomMB);
  for (const { p50Ms, p99Ms, maxMs } of [firstPage, thenJson, atOnce]) {
    assert.ok(p50Ms > 0 && p99Ms >= p50Ms && maxMs >= p99Ms);
  }
});

test('plenary bench live: all that listen hear of newer figures, and none is kept after it left', async () => {
  const { status, out, err } = await plenary(
    ...['bench', 'live', '--listeners', '450', '--rounds', '1', '--quiet', '1', '--json'],
  );
  assert.equal(status, 0, err);
  const { bench, listeners, dropped, missed, stayed, news, pages } = JSON.parse(out);
  assert.deepEqual([bench, listeners, dropped, missed, stayed], ['live', 450, 0, 0, 0]);
  assert.ok(news.firstMs <= news.halfMs && news.halfMs <= news.lastMs && pages.perSecond > 0);
});

test('a ballot finds a vote that was lost, one that was not acknowledged, and one that is there twice', () => {
  const electorate = { participants: ['ptp_a', 'ptp_b'], statements: ['stm_a', 'stm_b'] };
  const ballot = new Ballot(electorate);
  const [first, second] = [ballot.source(1), ballot.source(2)];
  assert.match(first.next().toString(), /^POST \/p\/bench\/vote\.cast .*Idempotency-Key: bench-0{12}\r\n.*"stm_a"/s);
  assert.match(second.next().toString(), /votes\.cast .*bench-0{11}1\r\n.*\{"votes":\[.*"stm_a".*"stm_b"/s);
  assert.throws(() => ballot.found('bench-000000000000'), /nobody was told/);
  first.answered(200);
  second.answered(200);
  assert.equal(ballot.acknowledged, 3);
  ballot.found('bench-000000000000');
  assert.throws(() => ballot.found('bench-000000000000'), /nobody was told/);
  ballot.found('bench-000000000001');
  assert.throws(() => ballot.settle(), /lacks 1 of 3/);
  ballot.found('bench-000000000001');
  ballot.settle();
  first.next();
  first.answered(503);
  assert.throws(() => ballot.found('bench-000000000002'), /nobody was told/);
  assert.throws(() => ballot.found('somebody-else'), /nobody was told/);
});
