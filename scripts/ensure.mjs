// Installs the locked dependencies where they are missing or of another lockfile. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Plenary needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(2);
}

const locked = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
// Inside node_modules, so that it goes when they go.
const mark = join(root, 'node_modules', '.installed-from');
const busy = join(root, '.installing');
const TOO_LONG_MS = 5 * 60_000;

if (!isInstalled()) whileNobodyElse(install);

function isInstalled() {
  try {
    return readFileSync(mark, 'utf8') === locked;
  } catch {
    return false;
  }
}

function install() {
  if (isInstalled()) return;
  console.error('Installing what Plenary needs (npm ci) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell });
  if (error) console.error(`npm could not be started: ${error.message}`);
  if (status === 0) writeFileSync(mark, locked);
  else process.exitCode = status ?? 1;
}

/** Two installations at once would undo each other: the second waits for the first. A folder is made by one of them only. */
function whileNobodyElse(work) {
  const started = Date.now();
  while (!take()) {
    if (Date.now() - started > TOO_LONG_MS) {
      console.error(`Another installation seems to be running. If none is, remove ${busy} and try again.`);
      process.exit(1);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    work();
  } finally {
    rmSync(busy, { recursive: true, force: true });
  }
  if (process.exitCode) process.exit();
}

function take() {
  try {
    mkdirSync(busy);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // What a killed installation left behind is nobody's.
    if (Date.now() - statSync(busy, { throwIfNoEntry: false })?.mtimeMs > TOO_LONG_MS)
      rmSync(busy, { recursive: true, force: true });
    return false;
  }
}
