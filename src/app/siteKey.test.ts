import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSiteKey } from '../store/siteKeyFile.ts';
import { SiteKey } from './siteKey.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-key-'));
after(() => rmSync(folder, { recursive: true }));
const keyOf = (byte: number) => new SiteKey(new Uint8Array(32).fill(byte));

test('what is sealed opens with the same key and for the same purpose, and is another text each time', () => {
  const key = keyOf(1);
  for (const text of ['', 'a@example.org', 'ü\u0000漢', 'x'.repeat(10_000)]) {
    const sealed = key.seal('mail', text);
    assert.equal(key.open('mail', sealed), text);
    assert.notEqual(key.seal('mail', text), sealed);
    assert.equal(key.open('other', sealed), undefined);
    assert.equal(keyOf(2).open('mail', sealed), undefined);
    const last = sealed.at(-2) === 'A' ? 'B' : 'A';
    assert.equal(key.open('mail', sealed.slice(0, -2) + last + sealed.at(-1)), undefined);
    assert.equal(key.open('mail', sealed.slice(0, 20)), undefined);
  }
});

test('a mark is the same for the same text, purpose and key only', () => {
  const mark = keyOf(1).mark('mail', 'a@example.org');
  assert.equal(keyOf(1).mark('mail', 'a@example.org'), mark);
  const others = [
    keyOf(2).mark('mail', 'a@example.org'),
    keyOf(1).mark('mai', 'la@example.org'),
    keyOf(1).mark('mail', 'b'),
  ];
  assert.ok(!others.includes(mark));
});

test('the file of the key is made once, for its owner alone, and read again', () => {
  const file = join(folder, 'site.key');
  const sealed = readSiteKey(file).seal('mail', 'a@example.org');
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
  const before = readFileSync(file);
  assert.equal(readSiteKey(file).open('mail', sealed), 'a@example.org');
  assert.deepEqual(readFileSync(file), before);
});

test('a file that holds no key is refused, and stays as it is', () => {
  for (const text of ['', 'short', 'x'.repeat(200)]) {
    const file = join(folder, `bad-${text.length}`);
    writeFileSync(file, text);
    chmodSync(file, 0o600);
    assert.throws(() => readSiteKey(file), /holds no key/);
    assert.equal(readFileSync(file, 'utf8'), text);
  }
});
