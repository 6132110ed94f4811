/** Everything that a person reads, by language. */
import { ar } from './ar/index.ts';
import { en, type Words } from './en.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ja } from './ja/index.ts';
import { type Language, languages } from './languages.ts';
import { pt } from './pt/index.ts';
import { ru } from './ru/index.ts';
import { zh } from './zh/index.ts';

export type { Words } from './en.ts';

const catalogues: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['ar', ar],
  ['fr', fr],
  ['es', es],
  ['zh', zh],
  ['pt', pt],
  ['ja', ja],
  ['ru', ru],
]);

/** The languages that there is a catalogue for. */
export const offered: readonly Language[] = languages.filter(({ tag }) => catalogues.has(tag));

/** The catalogue for a BCP 47 tag (`fr-CA` finds `fr`); English where there is none. */
export function words(language: string): Words {
  return catalogues.get(language.toLowerCase()) ?? catalogues.get(language.toLowerCase().split('-')[0]!) ?? en;
}
