/** The languages of the interface, and which of them to use for a request. */

export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether somebody who grew up with it has read all of it. */
  readonly reviewed: boolean;
}

export const languages: readonly Language[] = [
  { tag: 'en', name: 'English', dir: 'ltr', reviewed: true },
  { tag: 'fr', name: 'Français', dir: 'ltr', reviewed: false },
  { tag: 'es', name: 'Español', dir: 'ltr', reviewed: false },
  { tag: 'ar', name: 'العربية', dir: 'rtl', reviewed: false },
  { tag: 'zh', name: '中文', dir: 'ltr', reviewed: false },
  { tag: 'ru', name: 'Русский', dir: 'ltr', reviewed: false },
  { tag: 'pt', name: 'Português', dir: 'ltr', reviewed: false },
  { tag: 'ja', name: '日本語', dir: 'ltr', reviewed: false },
];

const primary = (tag: string): string => tag.trim().toLowerCase().split('-')[0] ?? '';

/** The language of a tag (`fr-CA` finds `fr`); undefined where it is none of ours. */
export const languageOf = (tag: string, among = languages): Language | undefined =>
  among.find((each) => each.tag === primary(tag));

/** What was chosen, or the first of ours that the browser asks for (RFC 9110 §12.5.4), or English. */
export function languageFor(chosen: string | undefined, accepted: string | undefined, among = languages): Language {
  const own = chosen === undefined ? undefined : languageOf(chosen, among);
  if (own) return own;
  const wanted = (accepted ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.split(';');
      const quality = settings.map((setting) => /^\s*q=([01](\.\d{0,3})?)\s*$/.exec(setting)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const found = languageOf(tag, among);
    if (found) return found;
  }
  return languages[0]!;
}
