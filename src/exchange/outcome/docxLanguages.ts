/** What a word processor has to be told of a language: which way it runs, and fonts that have its letters. */

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const EAST_ASIAN = new Set(['ja', 'ko', 'zh', 'yue', 'wuu']);

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

export const isRightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.has(primary(tag));
const isEastAsian = (tag: string): boolean => EAST_ASIAN.has(primary(tag));

/** Han characters look otherwise in every language that has them. */
function eastAsia(tag: string): string {
  if (primary(tag) === 'ja') return 'Yu Gothic';
  if (primary(tag) === 'ko') return 'Malgun Gothic';
  return /-(hant|tw|hk|mo)\b/i.test(tag) ? 'Microsoft JhengHei' : 'Microsoft YaHei';
}

export const fontsOf = (tag: string) => ({
  ...{ ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: eastAsia(tag) },
  // Quotation marks and dashes are in both; the hint says whose they are.
  ...(isEastAsian(tag) && { hint: 'eastAsia' }),
});

/** `und`: nobody knows. */
export function languageOf(tag: string): { value?: string; eastAsia?: string; bidirectional?: string } {
  if (primary(tag) === 'und') return {};
  if (isRightToLeft(tag)) return { bidirectional: tag };
  return isEastAsian(tag) ? { eastAsia: tag } : { value: tag };
}
