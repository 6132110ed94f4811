/** The one stylesheet: linked by pages, set into the file of a report. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { paths } from './paths.ts';

export interface Asset {
  readonly path: string;
  readonly body: string;
  readonly type: string;
}

const css = shrink(readFileSync(new URL('./style.css', import.meta.url), 'utf8'));

/** Comments and indentation are for those who write it. Nothing in the sheet has them inside a string. */
function shrink(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/ > /g, '>')
    .replace(/(?<!\d)0\./g, '.')
    .trim();
}

/** An asset whose address changes with its content, so that browsers may keep it for ever. */
export function hashed(name: string, ending: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10);
  return { path: paths.asset(`${name}-${hash}.${ending}`), body, type };
}

export const stylesheet: Asset = hashed('style', 'css', 'text/css; charset=utf-8', css);
