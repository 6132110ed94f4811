// Types, lint and format, then every test. `node scripts/test.mjs PATH…` runs the tests of these files only.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const isOption = (word) => word.startsWith('--');
const named = process.argv.slice(2).filter((word) => !isOption(word));
/** `--test-name-pattern=…` runs the tests of these names only. */
const options = process.argv.slice(2).filter(isOption);
const TESTS = 'tests';

function run(what, command, args) {
  const started = Date.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) console.error(error.message);
  // The tests' own last line is their counts, and nothing comes after it.
  if (what !== TESTS)
    console.error(`${status === 0 ? '✔' : '✘'} ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

const bin = (name) => join(root, 'node_modules', name);
const isTest = (file) => file.endsWith('.test.ts');
const files =
  named.length > 0
    ? named
    : ['src', 'test'].flatMap((folder) =>
        readdirSync(folder, { recursive: true })
          .filter(isTest)
          .map((f) => join(folder, f)),
      );

const checked =
  named.length > 0 ||
  [
    run('types', process.execPath, [bin('typescript/bin/tsc')]),
    run('lint and format', process.execPath, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']),
  ].every(Boolean);
const tested = run(TESTS, process.execPath, [
  ...['--import', 'tsx', join(root, 'scripts', 'inOrder.mjs')],
  ...options,
  ...files.sort(),
]);
if (!checked) console.error('✘ types, lint or format failed: see the top');
process.exit(checked && tested ? 0 : 1);
