/** The layers of ARCHITECTURE.md, the budgets of a readable file, and what pure code must not reach for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { test } from 'node:test';

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }));
const sources = files.filter(({ file }) => !file.endsWith('.test.ts') && !file.endsWith('contract.ts'));

/** Which layers, and which libraries, each layer may import. */
const allowed: Record<string, { layers: string[]; libraries: RegExp }> = {
  base: { layers: [], libraries: /^node:crypto$/ },
  opinion: { layers: ['base'], libraries: /^$/ },
  domain: { layers: ['base'], libraries: /^zod$/ },
  views: { layers: ['base', 'domain', 'opinion'], libraries: /^diff$/ },
  words: { layers: ['base'], libraries: /^$/ },
  app: {
    layers: ['base', 'opinion', 'domain', 'views'],
    libraries: /^(zod|tsx\/.*|node:.*|@simplewebauthn\/server|openid-client|nodemailer|tldts)$/,
  },
  store: { layers: ['base', 'app'], libraries: /^(libsql|node:.*)$/ },
  exchange: {
    layers: ['base', 'opinion', 'views', 'domain'],
    libraries: /^(csv-parse.*|docx|postal-mime|zod|node:.*)$/,
  },
  web: {
    layers: ['base', 'domain', 'words', 'views', 'app', 'exchange'],
    libraries: /^(hono.*|@hono\/.*|zod|esbuild|node:.*)$/,
  },
  cli: { layers: ['base', 'opinion', 'domain', 'views', 'words', 'app', 'store', 'exchange', 'web'], libraries: /./ },
};

const importsOf = (text: string) => [...text.matchAll(/(?:from\s+|import\(\s*)'([^']+)'/g)].map(([, name]) => name);
const layerOf = (file: string) => file.split('/')[0];

test('imports go in one direction: every layer imports only what stands above it', () => {
  const wrong: string[] = [];
  for (const { file, text } of sources) {
    const { layers, libraries } = allowed[layerOf(file)] ?? { layers: [], libraries: /^$/ };
    for (const name of importsOf(text)) {
      if (!name.startsWith('.')) {
        if (!libraries.test(name)) wrong.push(`${file} imports ${name}`);
        continue;
      }
      const target = layerOf(relative(src, normalize(join(src, dirname(file), name))));
      if (target !== layerOf(file) && !layers.includes(target)) wrong.push(`${file} imports ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});

/** What a file takes from others when it runs; types are gone by then. */
const neededBy = ({ file, text }: { file: string; text: string }): string[] =>
  [...text.matchAll(/^(?:import|export)\s+([^;]*?)\s*from\s+'(\.[^']+)'/gm)]
    .filter(([, names = '']) => !names.startsWith('type ') && !/^\{(\s*type [^,}]+,?)+\s*\}$/.test(names))
    .map(([, , name = '']) => normalize(join(dirname(file), name)));

test('nothing needs itself in a round: whatever is not needed by what is left is taken away, and nothing is left', () => {
  const left = new Map(sources.map((source) => [source.file, neededBy(source)]));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [file, needs] of left) if (!needs.some((need) => left.has(need))) left.delete(file);
  }
  assert.deepEqual([...left.keys()], []);
});

test('pure layers know no clock, no chance and no surroundings', () => {
  const reach = /\b(Date\.now|new Date\(\)|Math\.random|process\.env|performance\.now)\b/;
  const wrong = sources.filter(({ file, text }) => {
    const pure = ['base', 'opinion', 'domain', 'views', 'words'].includes(layerOf(file));
    return pure && reach.test(text);
  });
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  );
});

test('the rules know no HTTP', () => {
  const wrong = sources.filter(
    ({ file, text }) =>
      ['base', 'opinion', 'domain'].includes(layerOf(file)) && /\b(https?:|HTTP|status code)\b/.test(text),
  );
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  );
});

test('a file holds one subject: at most 300 lines, or data that says so', () => {
  const long = sources
    .map(({ file, text }) => ({
      file,
      lines: text.split('\n').length,
      // A catalogue is as long as what is to be said.
      isData: file.startsWith('words/') || /^\/\*\*[\s\S]*?\bdata\b/i.test(text.slice(0, 400)),
    }))
    .filter(({ lines, isData }) => lines > 301 && !isData);
  assert.deepEqual(long, []);
});

test('no type is given up: no any, no ts-ignore, and no cast without a reason beside it', () => {
  const wrong: string[] = [];
  for (const { file, text } of sources) {
    const lines = text.split('\n');
    lines.forEach((line, at) => {
      if (/^\s*(\/\/|\*|\/\*)/.test(line)) return;
      const code = line.replace(/\/\/.*/, '').replace(/(['`]).*?\1/g, "''");
      if (/@ts-(ignore|nocheck|expect-error)/.test(line)) wrong.push(`${file}:${at + 1} ${line.trim()}`);
      if (/[:<]\s*any\b|\bas any\b/.test(code)) wrong.push(`${file}:${at + 1} ${line.trim()}`);
      const cast =
        /\bas (unknown|never|string|number|boolean|readonly|[A-Z]\w*|\{|\()/.test(code) &&
        !/^\s*(import|export)\b|\* as |^\s*type |\b\w+ as \w+,?\s*$/.test(code);
      const reasoned =
        line.includes('//') || /\/\/|\*\//.test(lines[at - 1] ?? '') || /\/\/|\*\//.test(lines[at - 2] ?? '');
      if (cast && !reasoned) wrong.push(`${file}:${at + 1} ${line.trim()}`);
    });
  }
  assert.deepEqual(wrong, []);
});
