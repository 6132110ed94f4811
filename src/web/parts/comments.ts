/** The register of comments on a clause: each with its answer, or with the note that it waits for one. */
import type { CommentRegister } from '../../views/comments.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { inputEntry, pagerOf } from './inputs.ts';

/** `?comments=` is the page of the register. */
export function commentsPart(
  { list, counts }: CommentRegister,
  slug: string,
  clause: string,
  context: PageContext,
): Html {
  const { comments: say } = context.words;
  const head = html`<h2>${say.title}</h2>`;
  if (list.of === 0) return html`<section id="${anchors.comments}">${head}<p>${say.none}</p></section>`;
  const rows = list.rows.map((item) => html`<li>${inputEntry(item, { slug, onClause: true }, context)}</li>`);
  const at = (page: number) => `${paths.clause(slug, clause)}?comments=${page}#${anchors.comments}`;
  return html`<section id="${anchors.comments}">${head}<p class="note">${say.count(counts)}</p><ol class="inputs">${rows}</ol>${pagerOf(list, say.title, at, context.words)}</section>`;
}
