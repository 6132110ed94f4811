import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../exchange/folder.ts';
import { plenary } from './program.ts';

const size = ['--participants', '200', '--statements', '30', '--votes-per', '15'];
const read = (folder: string): string[] =>
  readdirSync(folder).map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`);

test('plenary simulate writes a folder that plenary analyze reads, labelled as simulated', async () => {
  const folder = join(folderWith(), 'talk');
  const { status, out, err } = await plenary('simulate', ...size, '--out', folder);
  assert.deepEqual([status, out], [0, '']);
  assert.match(err, /^Wrote \d,\d{3} votes of simulated people to .*talk\.\n$/);
  assert.deepEqual(readdirSync(folder), ['comments.csv', 'summary.csv', 'votes.csv']);
  const text = await plenary('analyze', folder);
  assert.match(text.out, /SIMULATED: no person voted here\./);
  const document = JSON.parse((await plenary('analyze', folder, '--json')).out);
  assert.deepEqual([document.simulated, document.participants, document.statements], [true, 200, 30]);
});

test('the same seed writes the same files, another seed others', async () => {
  const [one, same, other] = [folderWith(), folderWith(), folderWith()];
  await plenary('simulate', ...size, '--seed', '3', '--out', one);
  await plenary('simulate', ...size, '--seed', '3', '--out', same);
  await plenary('simulate', ...size, '--seed', '4', '--out', other);
  assert.deepEqual(read(one), read(same));
  assert.notDeepEqual(read(one), read(other));
});

test('a folder with files in it stays as it is', async () => {
  const folder = folderWith({ 'precious.txt': 'mine' });
  const { status, out, err } = await plenary('simulate', ...size, '--out', folder);
  assert.deepEqual([status, out], [2, '']);
  assert.equal(err, `${folder}: expected a new or an empty folder, but there are files in it.\n`);
  assert.deepEqual(read(folder), ['precious.txt\nmine']);
});
