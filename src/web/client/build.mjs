// The one script, put together from its sources: when Plenary itself is (scripts/load.mjs), or else when the server starts.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export function clientScript() {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
  });
  return outputFiles[0].text;
}
