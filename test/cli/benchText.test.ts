import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { plenary } from './program.ts';

const SMALL = ['--clauses', '45', '--comments', '60', '--objections', '20', '--edits', '6', '--runs', '2'];

test('plenary bench text tells how long pages and edits take, how large the pages are, and the bounds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-test-'));
  try {
    const file = join(folder, 'text.json');
    const { status, out, err } = await plenary('bench', 'text', ...SMALL, '--json', file);
    assert.equal(status, 0, err);
    assert.match(err, /writing the text and what is said of it\nediting\nasking for pages\n/);
    assert.match(out, /an edit/);
    const { bench, settings, checks, edit, pages } = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(bench, 'text');
    assert.deepEqual(settings, { clauses: 45, comments: 60, objections: 20, edits: 6, runs: 2 });
    assert.deepEqual(
      checks.map(({ bound }: { bound: string }) => bound),
      ['≤ 300', '≤ 100', '≤ 50'],
    );
    assert.ok(edit.p99Ms >= edit.p50Ms && pages.length === 4);
    for (const { bytes, gzipBytes } of pages) assert.ok(bytes > gzipBytes && gzipBytes > 500);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
