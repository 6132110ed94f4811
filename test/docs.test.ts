/** The documents tell what is true: their links lead somewhere, their commands run, the code's references resolve. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { allCommands } from '../src/app/engine.ts';
import { register } from '../src/domain/index.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = ['.', 'docs', 'docs/decisions']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.md'));

/** As Markdown renderers make an anchor of a heading. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replace(/ /g, '-'),
  );

test('every link between documents leads to a file, and to a heading of it', () => {
  const dead: string[] = [];
  for (const file of documents) {
    for (const [, link] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      const [path, anchor] = link.split('#');
      const target = path ? join(dirname(file), path) : file;
      if (!existsSync(join(root, target))) dead.push(`${file}: ${link}`);
      else if (anchor && !anchorsOf(read(target)).includes(anchor)) dead.push(`${file}: ${link}`);
    }
  }
  assert.deepEqual(dead, []);
});

test('every reference from the code to a heading of the methods resolves', () => {
  const anchors = anchorsOf(read('docs/methods.md'));
  const dead: string[] = [];
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    for (const [, anchor] of read(join('src', file)).matchAll(/methods(?:\.md)?#([\w-]+)/g)) {
      if (!anchors.includes(anchor)) dead.push(`${file}: ${anchor}`);
    }
  }
  assert.deepEqual(dead, []);
});

test('every path that ARCHITECTURE.md names as a folder is one', () => {
  const folders = [...read('ARCHITECTURE.md').matchAll(/^ {2}(\w+)\/ {2,}/gm)].map(([, name]) => name);
  const layers = readdirSync(join(root, 'src')).sort();
  assert.deepEqual(folders.sort(), layers);
});

test('every noun, and every command with its roles, is in the register once', () => {
  const types = allCommands.map(({ type }) => type);
  assert.equal(new Set(types).size, types.length);
  for (const [name, noun] of Object.entries(register)) assert.equal(noun.name, name);
});

test('commits speak of Plenary alone: no path of a machine, no host of a registry', () => {
  const texts = [...documents, 'package.json', 'package-lock.json', '.ci/run'].map(
    (file) => [file, read(file)] as const,
  );
  for (const [file, text] of texts) {
    assert.doesNotMatch(text, /\/(home|root|work|Users)\/|registry\.(npmjs|yarnpkg)/, file);
  }
});
