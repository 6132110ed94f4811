// Runs files of tests, so many at once, in the order they are given. `node --test` would go by the alphabet.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import reporter from './reporter.mjs';

/** Of one process; the longest takes less than half of it on two cores. Whatever hangs is named, and ends. */
const LONGEST_MS = 600_000;
/** Files wait for servers, browsers and disks: one more than there are processors keeps these busy. */
const AT_ONCE = availableParallelism() + 1;
/** Started first, the longest of all before the others: nothing long is left when the rest is done. */
const LONG = [
  'test/e2e/story',
  'test/e2e/pages',
  'test/cli/bench.',
  'test/e2e/',
  'test/trials/',
  'test/pseudo',
  'test/cli/',
];
/**
 * Small ones: what starting a process and loading sources costs is more than these tests take, so many share one. They leave
 * nothing behind that another file could see.
 */
const SMALL = /^src\/(base|opinion|domain|views|words|exchange|web)\//;
const SHARED = 6;

const rankOf = (file) => {
  const rank = LONG.findIndex((each) => file.startsWith(each));
  return rank === -1 ? LONG.length : rank;
};

/** Files that import others, a share of them each, so that neighbours in the alphabet are apart. */
function together(files, folder) {
  return Array.from({ length: Math.min(SHARED, files.length) }, (_, i) => {
    const path = join(folder, `small-${i + 1}.mjs`);
    const share = files.filter((_, at) => at % SHARED === i);
    writeFileSync(path, share.map((file) => `import ${JSON.stringify(pathToFileURL(resolve(file)).href)};\n`).join(''));
    return path;
  });
}

const PATTERN = '--test-name-pattern=';
const words = process.argv.slice(2);
const testNamePatterns = words.filter((word) => word.startsWith(PATTERN)).map((word) => word.slice(PATTERN.length));
const files = words.filter((word) => !word.startsWith('--')).map((file) => file.replaceAll('\\', '/'));
const small = files.filter((file) => SMALL.test(file));
const others = files.filter((file) => !SMALL.test(file)).sort((a, b) => rankOf(a) - rankOf(b));
const folder = mkdtempSync(join(tmpdir(), 'plenary-tests-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

run({
  files: [...others.map((file) => resolve(file)), ...together(small, folder)],
  concurrency: AT_ONCE,
  timeout: LONGEST_MS,
  ...(testNamePatterns.length > 0 && { testNamePatterns }),
})
  .on('test:fail', ({ todo }) => {
    if (todo === undefined || todo === false) process.exitCode = 1;
  })
  .compose(reporter)
  .pipe(process.stdout);
