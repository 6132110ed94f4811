/** The groups of opinion: how many people, and what marks each of them out. */
import { type CampMark, type CampView, type Evidence, everyItem } from '../../views/commonGround.ts';
import { isWithheld } from '../../views/shown.ts';
import type { StatementItem } from '../../views/statements.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { groupMark } from './marks.ts';
import { written } from './texts.ts';

const MOST_MARKS = 5;

export interface GroupsOptions {
  readonly words: Words;
  readonly link?: (id: string) => string;
  readonly longest: number;
}

export function groupColumns(evidence: Evidence, options: GroupsOptions): Html {
  const items = new Map(everyItem(evidence).map((item) => [item.id, item]));
  const placed = evidence.certainty.placed;
  return html`<div class="groups">${evidence.camps.map((camp, i) => groupColumn(camp, i, items, placed, evidence.camps.length < 2, options))}</div>`;
}

function groupColumn(
  camp: CampView,
  index: number,
  items: ReadonlyMap<string, StatementItem>,
  placed: number,
  alone: boolean,
  options: GroupsOptions,
): Html {
  const { groups } = options.words;
  const marks = camp.marks.slice(0, MOST_MARKS).map((mark) => groupStatement(mark, index, items, options));
  const size = isWithheld(camp.size)
    ? groups.small
    : groups.size({ people: camp.size, share: camp.size / Math.max(1, placed) });
  // One group has no others to be marked out from.
  const body =
    isWithheld(camp.size) || alone
      ? nothing
      : marks.length === 0
        ? html`<p class="note">${groups.noMarks}</p>`
        : html`<h4>${groups.marks}</h4><ul>${marks}</ul>`;
  return html`<section class="group"><h3>${groupMark(camp.letter)} ${groups.name({ letter: camp.letter })}</h3><p class="note">${size}</p>${body}</section>`;
}

function groupStatement(
  { statement, direction }: CampMark,
  index: number,
  items: ReadonlyMap<string, StatementItem>,
  { words, link, longest }: GroupsOptions,
): Html {
  const item = items.get(statement);
  const own = item?.camps[index];
  if (item === undefined || own === undefined || isWithheld(own)) return nothing;
  const others = item.camps.flatMap((cell, i) =>
    i === index || isWithheld(cell) ? [] : [{ letter: String.fromCharCode(65 + i), share: cell[direction].share }],
  );
  const text = written(words, item, longest);
  const shares = words.groups.mark({ direction, share: own[direction].share, others });
  return html`<li><span class="text">${link ? html`<a href="${link(item.id)}">${text}</a>` : text}</span> <span class="note">${shares}</span></li>`;
}
