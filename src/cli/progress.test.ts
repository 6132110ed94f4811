import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listener } from '../../test/cli/program.ts';
import { progressOn } from './progress.ts';

/** Progress that is told of its half at this many milliseconds after its start, and what was written then. */
function written(milliseconds: number, isTTY: boolean): string {
  const err = Object.assign(listener(), { isTTY, columns: 80 });
  let time = 5000;
  const progress = progressOn({ out: listener(), err, styled: false }, () => time);
  time += milliseconds;
  progress.update('Reading', 0.5);
  const shown = err.heard();
  progress.stop();
  return shown;
}

describe('progress', () => {
  test('is shown at a terminal once a second has gone by', () => {
    assert.match(written(1500, true), /Reading █+░+ 50 %/);
  });

  test('is not shown before that: most work is done by then', () => {
    assert.equal(written(900, true), '');
  });

  test('is not shown where no one looks', () => {
    assert.equal(written(1500, false), '');
  });
});
