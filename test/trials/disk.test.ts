/** The model of a disk: what a power cut leaves of written, synced, cut, named and renamed files. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { random } from '../../src/base/random.ts';
import { Disk, PAGE } from '../../trials/disk.ts';
import type { Entry } from '../../trials/shim.ts';

const root = mkdtempSync(join(tmpdir(), 'plenary-disk-'));
after(() => rmSync(root, { recursive: true }));
writeFileSync(join(root, 'old'), 'old');

const path = (name: string) => join(root, name);
const [FILE, FOLDER] = [3, 4];
const open = (name: string, made = true): Entry => ({ is: 'open', fd: FILE, path: path(name), flags: 0, made });
const write = (offset: number, text: string): Entry => ({
  is: 'write',
  fd: FILE,
  offset,
  data: Buffer.from(text),
  error: 0,
});
const truncate = (size: number): Entry => ({ is: 'truncate', fd: FILE, size, error: 0 });
const sync = (error = 0): Entry => ({ is: 'sync', fd: FILE, error });
const syncFolder: Entry[] = [
  { is: 'open', fd: FOLDER, path: root, flags: 0, made: false },
  { is: 'sync', fd: FOLDER, error: 0 },
];

/** What is left of a file with nothing, and with everything that the model may keep, kept. */
function left(entries: readonly Entry[], name: string, keep: number, seed = 1): string | undefined {
  const disk = new Disk(root);
  for (const entry of entries) disk.apply(entry);
  const image = disk.left({ keep, unit: PAGE, gaps: 'zeros' }, random(seed));
  return image.files.get(path(name))?.toString();
}

test('what was synced is there, and of what was not, nothing need be', () => {
  const table: [string, Entry[], string, string | undefined][] = [
    ['a write that was synced', [open('old', false), write(0, 'new'), sync()], 'old', 'new'],
    ['one that was not', [open('old', false), write(0, 'new')], 'old', 'old'],
    ['one after a sync', [open('old', false), write(0, 'new'), sync(), write(0, 'lost')], 'old', 'new'],
    ['one whose sync failed', [open('old', false), write(0, 'new'), sync(5)], 'old', 'old'],
    [
      'one that a later sync does not write again',
      [open('old', false), write(0, 'new'), sync(5), sync()],
      'old',
      'old',
    ],
    [
      'one that was written again and synced',
      [open('old', false), write(0, 'new'), sync(5), write(2, 't'), sync()],
      'old',
      'net',
    ],
    ['a cut that was synced', [open('old', false), truncate(1), sync()], 'old', 'o'],
    ['a cut that was not', [open('old', false), truncate(1)], 'old', 'old'],
    ['a file whose folder was synced', [open('new'), write(0, 'x'), sync(), ...syncFolder], 'new', 'x'],
    ['a file whose folder was not', [open('new'), write(0, 'x'), sync()], 'new', undefined],
    ['a removal that was not synced', [{ is: 'unlink', path: path('old') }], 'old', 'old'],
    ['a removal that was', [{ is: 'unlink', path: path('old') }, ...syncFolder], 'old', undefined],
    ['a renaming that was', [{ is: 'rename', path: path('old'), to: path('new') }, ...syncFolder], 'new', 'old'],
  ];
  for (const [what, entries, name, expected] of table) assert.equal(left(entries, name, 0), expected, what);
});

test('what was not synced may be there: any version of a page, any size since, names in order', () => {
  const seeds = Array.from({ length: 60 }, (_, i) => i + 1);
  const seen = (entries: readonly Entry[], name: string) =>
    [...new Set(seeds.map((seed) => left(entries, name, 0.5, seed)))].sort();
  assert.deepEqual(seen([open('old', false), write(0, 'one'), write(0, 'two')], 'old'), ['old', 'one', 'two']);
  assert.deepEqual(seen([open('old', false), truncate(1), truncate(0)], 'old'), ['', 'o', 'old']);
  assert.deepEqual(seen([open('old', false), write(3, 'er')], 'old'), ['old', 'old\0\0', 'older']);
  const renamed: Entry[] = [open('a'), { is: 'rename', path: path('a'), to: path('b') }];
  assert.deepEqual(seen(renamed, 'a'), ['', undefined]);
  assert.deepEqual(seen(renamed, 'b'), ['', undefined]);
});

test('as long as the power stays, programs see everything, synced or not', () => {
  const disk = new Disk(root);
  for (const entry of [open('old', false), write(0, 'new'), sync(5), write(3, 'er'), truncate(4)]) disk.apply(entry);
  disk.restart();
  assert.equal(disk.now().files.get(path('old'))?.toString(), 'newe');
});
