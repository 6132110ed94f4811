/** The one script, put together when the server starts: there is no build step to forget. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { type Asset, hashed } from '../style.ts';

export function clientBundle(): Asset {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
  });
  return hashed('client', 'js', 'text/javascript; charset=utf-8', outputFiles[0]!.text);
}
