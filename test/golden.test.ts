/** Journals of released versions replay for ever, to the same state. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyProcess, fold } from '../src/app/engine.ts';
import { digest } from './digest.ts';

const folder = join(import.meta.dirname, 'golden');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  test(`the journal of ${file.replace('.jsonl', '')} replays to the state it had`, () => {
    const [head, ...rows] = readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const process = emptyProcess(head.process);
    for (const { secret, ...row } of rows) fold(process, row, secret);
    assert.equal(process.n, head.n);
    assert.equal(digest(process), head.state);
    const gone = emptyProcess(head.process);
    for (const { secret: _, ...row } of rows) fold(gone, row, undefined);
    assert.equal(gone.n, head.n);
  });
}
