/** What moderators did, as a list for everybody. */
import type { Act } from '../../views/moderation.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import { rich } from './rich.ts';

export function actList(acts: readonly Act[], slug: string, words: Words): Html {
  const { moderation, format } = words;
  const rows = acts.map((act) => {
    const slots = { number: html`${act.statement.label}`, other: html`${act.other?.label}` };
    const what = rich(sentence(act, words), { href: paths.statement(slug, act.statement.id), slots });
    const by =
      act.by !== null &&
      html` <span class="note">${rich(moderation.logBy, { slots: { name: html`<bdi>${act.by}</bdi>` } })}</span>`;
    const note = act.note !== null && html`<blockquote dir="auto">${act.note}</blockquote>`;
    return html`<li><time datetime="${new Date(act.at).toISOString()}">${format.dateTime(act.at)}</time><div><p>${what}${by}</p>${note}</div></li>`;
  });
  return html`<ol class="acts">${rows}</ol>`;
}

function sentence({ code, reason }: Act, { moderation, statement }: Words): string {
  if (code !== 'take-out') return moderation.acts[code];
  return moderation.acts[code]({ reason: statement.reason[reason ?? ''] ?? statement.otherReason });
}
