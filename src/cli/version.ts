/** The version of this Plenary, as its package says. */
import { readFileSync } from 'node:fs';

export function version(): string {
  const about: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return about.version;
}
