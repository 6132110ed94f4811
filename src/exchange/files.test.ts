import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../../test/exchange/folder.ts';
import { checkWritable, writeWhole } from './files.ts';

test('a file is written whole, over what stood there, and nothing else is left', () => {
  const folder = folderWith({ 'page.html': 'old' });
  assert.equal(checkWritable(join(folder, 'page.html')), undefined);
  assert.equal(writeWhole(join(folder, 'page.html'), 'new'), undefined);
  assert.deepEqual([readdirSync(folder), readFileSync(join(folder, 'page.html'), 'utf8')], [['page.html'], 'new']);
});

const impossible: Record<string, { path: string; reason: string }> = {
  'in a folder that does not exist': { path: 'no/page.html', reason: 'ENOENT' },
  'in a file': { path: 'file/page.html', reason: 'ENOTDIR' },
  'where a folder is': { path: 'folder', reason: 'EISDIR' },
};
for (const [where, { path, reason }] of Object.entries(impossible)) {
  test(`a file ${where} is refused, before and while it is written`, () => {
    const folder = folderWith({ file: '', 'folder/x': '' });
    const file = join(folder, path);
    const refusal = { refused: 'file-unwritable', params: { file, reason } };
    assert.deepEqual(checkWritable(file), refusal);
    assert.deepEqual(writeWhole(file, 'new'), refusal);
    assert.deepEqual(readdirSync(folder), ['file', 'folder']);
  });
}
