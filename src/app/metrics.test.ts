import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Metrics } from './metrics.ts';

test('counts, times and surroundings are told in the text format of Prometheus', () => {
  const metrics = new Metrics();
  metrics.surroundings = () => [
    { name: 'plenary_build_info', help: 'What runs.', value: 1, labels: { version: '1', node: '"\\\n' } },
  ];
  metrics.answered('vote.cast', 'done');
  metrics.answered('vote.cast', 'done');
  metrics.answered('unknown', 'no-such-command');
  metrics.committed(3, 40);
  metrics.committed(9000, 60_000);
  const lines = metrics.text().split('\n');
  for (const line of [
    'plenary_commands_total{type="vote.cast",outcome="done"} 2',
    'plenary_commands_total{type="unknown",outcome="no-such-command"} 1',
    'plenary_failures_total 0',
    'plenary_commit_seconds_bucket{le="0.0025"} 0',
    'plenary_commit_seconds_bucket{le="0.005"} 1',
    'plenary_commit_seconds_bucket{le="5"} 1',
    'plenary_commit_seconds_bucket{le="+Inf"} 2',
    'plenary_commit_seconds_count 2',
    'plenary_commit_events_bucket{le="50"} 1',
    'plenary_commit_events_sum 60040',
    'plenary_analysis_seconds_count 0',
    'plenary_build_info{version="1",node="___"} 1',
  ]) {
    assert.ok(lines.includes(line), line);
  }
  const names = lines.filter((line) => line.startsWith('# TYPE')).map((line) => line.split(' ')[2]);
  assert.equal(new Set(names).size, names.length, 'each is described once');
  const sample = /^[a-z_]+(\{[a-z]+="[^"\\]*"(,[a-z]+="[^"\\]*")*\})? [0-9.e+-]+$/;
  for (const line of lines) assert.ok(line === '' || line.startsWith('# ') || sample.test(line), line);
});

test('a commit that takes longer than a second is told of', () => {
  const slow: unknown[] = [];
  const metrics = new Metrics((...told) => slow.push(told));
  metrics.committed(999, 1);
  metrics.committed(1001, 7);
  assert.deepEqual(slow, [[1001, 7]]);
});
