// Loads a TypeScript program of Plenary. All programs are bundled together, once for each state of the sources: a server
// that reads a thousand files one by one takes a second longer to start, and so does every worker.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = join(root, 'src');
// Inside node_modules, so that it goes when they go, and imports of libraries are found from there.
const builds = join(root, 'node_modules', '.plenary');
const programs = [
  'src/cli/main.ts',
  'src/app/analysisWorker.ts',
  'src/app/diagnosisWorker.ts',
  'src/app/likenessWorker.ts',
  'src/exchange/outcome/docxWorker.ts',
  'src/store/snapshotWorker.ts',
  'src/cli/bench/officialWorker.ts',
];
/** A server still running from an older build may yet load a part of it. */
const KEPT = 8;

/** Runs a program, named by its path from the root: from a build of today's sources, or from the sources where none can be kept. */
export async function load(program) {
  const built = join(await build(), relative('src', program).replace(/\.ts$/, '.mjs'));
  if (existsSync(built)) return import(pathToFileURL(built).href);
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(join(root, program)).href);
}

/** The folder with the build of the sources as they are now, made where it is missing. */
async function build() {
  const folder = join(builds, stateOfSources());
  if (!existsSync(folder)) await make(folder);
  return folder;
}

function stateOfSources() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'scripts/load.mjs']) hash.update(readFileSync(join(root, file)));
  for (const name of readdirSync(sources, { recursive: true }).sort()) {
    if (!/\.(ts|mjs)$/.test(name) || name.endsWith('.test.ts')) continue;
    const { mtimeMs, size } = statSync(join(sources, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Written beside and renamed: two that build at once do not see each other's halves. */
async function make(folder) {
  let draft;
  try {
    mkdirSync(builds, { recursive: true });
    draft = mkdtempSync(`${folder}-`);
    await bundleInto(draft);
    renameSync(draft, folder);
  } catch (error) {
    if (draft) rmSync(draft, { recursive: true, force: true });
    // A folder that cannot be written costs time, and nothing else. What is wrong with a source, its own loader says better.
    if (!error.code && !error.errors) throw error;
  }
  forget();
}

async function bundleInto(folder) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: programs.map((program) => join(root, program)),
    outbase: sources,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    plugins: [{ name: 'where-a-source-stands', setup: keepAddresses }],
  });
}

/** A source that looks for a file beside itself finds it beside the source, wherever the build stands. The client's script is in it. */
function keepAddresses(plugin) {
  plugin.onLoad({ filter: /web[\\/]client[\\/]build\.mjs$/ }, async ({ path }) => {
    const { clientScript } = await import(pathToFileURL(path).href);
    return { contents: `export const clientScript = () => ${JSON.stringify(clientScript())};` };
  });
  plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    loader: 'ts',
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
  }));
}

function forget() {
  if (!existsSync(builds)) return;
  const age = (name) => statSync(join(builds, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const oldest = readdirSync(builds).sort((a, b) => age(b) - age(a));
  for (const name of oldest.slice(KEPT)) rmSync(join(builds, name), { recursive: true, force: true });
}
