/** One bar for each group of opinion: agreement from the start, disagreement from the end, the interval as a fine line. */
import type { CampCell } from '../../views/cells.ts';
import { isWithheld, type Withheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, raw } from '../html.ts';
import { dataTable } from './dataTable.ts';
import { groupMark } from './marks.ts';

const LETTERS = (index: number): string => String.fromCharCode(65 + index);

export function groupBars(words: Words, camps: readonly (CampCell | Withheld)[]): Html {
  return html`<ul class="bars">${camps.map((cell, i) => groupBar(words, LETTERS(i), cell))}</ul>`;
}

function groupBar(words: Words, letter: string, cell: CampCell | Withheld): Html {
  const { bars, format } = words;
  const who = html`${groupMark(letter)}<b>${letter}</b>`;
  if (isWithheld(cell)) {
    return html`<li><span class="vh">${bars.groupWithheld({ letter })}</span><div aria-hidden="true">${who}<span class="few">${bars.withheld}</span></div></li>`;
  }
  const [agree, disagree] = [cell.agree.share, cell.disagree.share];
  return html`<li><span class="vh">${bars.groupShares({ letter, agree, disagree })}</span><div aria-hidden="true">${who}${bar(cell)}<i>${format.percent(agree)}</i><i>${format.percent(disagree)}</i></div></li>`;
}

/** In percent of its width. */
function bar({ agree, disagree }: Pick<CampCell, 'agree' | 'disagree'>): Html {
  const percent = (share: number) => Math.round(share * 100);
  const [yes, no, low, high] = [agree.share, disagree.share, agree.lower, agree.upper].map(percent);
  // Four numbers that were rounded just above.
  return raw(
    `<svg class="bar" viewBox="0 0 100 14" preserveAspectRatio="none"><path class="yes" d="M0 4h${yes}v6H0z"/><path fill="url(#hatch-bar)" d="M100 4h-${no}v6h${no}z"/>` +
      `<path class="ci" d="M${low} 1v12M${high} 1v12M${low} 7H${high}"/></svg>`,
  );
}

/** The same numbers in words and figures, with what the bars leave out. */
export function groupTable(words: Words, camps: readonly (CampCell | Withheld)[]): Html {
  const { bars, format } = words;
  const rows = camps.map((cell, i) => {
    const head = html`<th scope="row">${groupMark(LETTERS(i))} ${bars.group({ letter: LETTERS(i) })}</th>`;
    if (isWithheld(cell)) return html`<tr>${head}<td colspan="3">${bars.withheld}</td></tr>`;
    return html`<tr>${head}<td>${format.number(cell.votes)}</td><td>${bars.interval(cell.agree)}</td><td>${bars.interval(cell.disagree)}</td></tr>`;
  });
  return dataTable(words.statement.byGroup, [bars.headGroup, bars.headVotes, bars.headAgree, bars.headDisagree], rows);
}
