/** What a language is called in another one; its tag where nobody knows. */
const known = new Map<string, Intl.DisplayNames>();

export function languageName(tag: string, inLanguage: string): string {
  let names = known.get(inLanguage);
  if (!names) {
    names = new Intl.DisplayNames([inLanguage], { type: 'language' });
    known.set(inLanguage, names);
  }
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A tag that somebody sent and that is none.
    return tag;
  }
}
