/** What moderators did, as a list for everybody. */
import type { Act, ModeratedRef } from '../../views/moderation.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import { rich } from './rich.ts';

export function actList(acts: readonly Act[], slug: string, words: Words): Html {
  const { moderation, format } = words;
  const rows = acts.map((act) => {
    const label = html`${act.about.label}`;
    const slots = { number: label, label, other: html`${act.other?.label}` };
    const what = rich(sentence(act, words), { href: moderatedHref(slug, act.about), slots });
    const by =
      act.by !== null &&
      html` <span class="note">${rich(moderation.logBy, { slots: { name: html`<bdi>${act.by}</bdi>` } })}</span>`;
    const note = act.note !== null && html`<blockquote dir="auto">${act.note}</blockquote>`;
    return html`<li><time datetime="${new Date(act.at).toISOString()}">${format.dateTime(act.at)}</time><div><p>${what}${by}</p>${note}</div></li>`;
  });
  return html`<ol class="acts">${rows}</ol>`;
}

/** A statement has a page of its own; what moderators did with another input stands on theirs. */
export const moderatedHref = (slug: string, { kind, id, label }: ModeratedRef): string =>
  kind === 'statement' ? paths.statement(slug, id) : paths.moderated(slug, label);

function sentence({ code, reason, about }: Act, { moderation, statement }: Words): string {
  const given = { reason: statement.reason[reason ?? ''] ?? statement.otherReason };
  if (about.kind === 'statement' || code === 'merge' || code === 'reword') {
    return code === 'take-out' ? moderation.acts[code](given) : moderation.acts[code];
  }
  return code === 'take-out' ? moderation.input.acts[code](given) : moderation.input.acts[code];
}
