import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromiumOf, Printer } from './printing.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-printing-test-'));
after(() => rmSync(folder, { recursive: true }));

/** A program that is called as the browser is, and notes that it was. */
function program(name: string, does: string): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    `#!/bin/sh\nfor word in "$@"; do case "$word" in --print-to-pdf=*) out="\${word#*=}";; esac; done\n${does}\n`,
  );
  chmodSync(path, 0o755);
  return path;
}
const log = join(folder, 'log');
const calls = (): string[] => readFileSync(log, 'utf8').trim().split('\n');
const prints = program('prints', `echo begin >> ${log}; printf PDF > "$out"; echo end >> ${log}`);

test('the browser is the one that is named, else one of the usual, and none where there is to be none', () => {
  const exists = (path: string) => path === '/usr/bin/google-chrome';
  const cases = [
    [undefined, '/usr/bin/google-chrome'],
    ['', '/usr/bin/google-chrome'],
    ['/opt/mine', '/opt/mine'],
    ['none', undefined],
  ] as const;
  for (const [named, found] of cases) assert.equal(chromiumOf(named, exists as never), found);
  assert.equal(chromiumOf(undefined, (() => false) as never), undefined);
});

test('pages are printed one at a time, the same one once, and no more wait than may', async () => {
  writeFileSync(log, '');
  const printer = new Printer(prints, { waiting: 2, kept: 2 });
  const asked = ['a', 'b', 'a', 'c', 'd'].map((page) => printer.print(page));
  const said = (await Promise.all(asked)).map((print) =>
    typeof print === 'string' ? print : Buffer.from(print).toString(),
  );
  assert.deepEqual(said, ['PDF', 'PDF', 'PDF', 'PDF', 'busy']);
  assert.deepEqual(calls(), ['begin', 'end', 'begin', 'end', 'begin', 'end']);
  assert.ok((await printer.print('d')) instanceof Uint8Array, 'whoever asks again later gets it');
});

test('a browser that fails, that is not there or that takes too long leaves no print and no file behind', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('plenary-print-'));
  const browsers = [
    program('fails', 'exit 1'),
    program('silent', 'exit 0'),
    '/nowhere/chromium',
    program('late', 'exec sleep 60'),
  ];
  for (const browser of browsers)
    assert.equal(await new Printer(browser, { patience: 200 }).print('x'), 'failed', browser);
  assert.equal(await new Printer(undefined).print('x'), 'none');
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith('plenary-print-') && !before.includes(name));
  assert.deepEqual(left, []);
});

test('what failed is tried again for the next who asks', async () => {
  const mark = join(folder, 'mark');
  const printer = new Printer(
    program('second', `if [ -e ${mark} ]; then printf PDF > "$out"; else touch ${mark}; exit 1; fi`),
  );
  assert.equal(await printer.print('x'), 'failed');
  assert.ok((await printer.print('x')) instanceof Uint8Array);
});
