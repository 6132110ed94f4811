/** What an outcome has on paper alone: its size, and on each page its number, its fingerprint, and that it is made up where it is. */
import type { OutcomeDocument } from '../exchange/outcome/document.ts';
import type { Words } from '../words/index.ts';

type About = Pick<OutcomeDocument, 'direction' | 'simulated'>;

export function printStyle({ direction, simulated }: About, hash: string, { printing }: Words): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const above = simulated === null ? '' : `@top-${start}{content:${cssText(simulated)}}`;
  const number = numbered(printing.page({ page: '{page}', pages: '{pages}' }));
  const below = `@bottom-${start}{content:${cssText(`SHA-256 ${hash}`)};white-space:nowrap}@bottom-${end}{content:${number};white-space:nowrap}`;
  return `@page{size:A4;margin:20mm 18mm;font:7.5pt system-ui,sans-serif;color:#444;${above}${below}}@media print{${INSIDE}}`;
}

/** The foot repeats what stands there already; what leads to something stays with it; another language is not taken for the text. */
const INSIDE =
  '.report>.foot{display:none}p:has(>b:only-child),p:has(+:is(.scroll,blockquote,ul,section)){break-after:avoid;break-inside:avoid}.outcome-page .inputs>li{break-inside:auto}blockquote{orphans:3;widows:3}.outcome-page :is(th,td){padding-block:3pt;line-height:1.35}.outcome-page table{font-size:9pt}tbody tr:first-child{break-after:avoid}tbody tr:last-child{break-before:avoid}.entry details .clause{font-size:10.5pt;line-height:1.45;color:#444}.entry .clause{font-size:12.5pt;line-height:1.5}';

/** The sentence is cut where its numbers stand. */
function numbered(sentence: string): string {
  const counters: Readonly<Record<string, string>> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' };
  const parts = sentence.split(/(\{pages?\})/).filter((part) => part !== '');
  return parts.map((part) => counters[part] ?? cssText(part)).join(' ');
}

/** As a string of CSS, whatever stands in it. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, (each) => `\\${each.codePointAt(0)?.toString(16)} `)}"`;
