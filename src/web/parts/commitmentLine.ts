/** A commitment in a list: its state never without the kind of evidence, what is unknown, and the next date. */
import type { CommitmentLine } from '../../views/commitments.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import { clauseLink } from './inputs.ts';

export const levelText = (level: number, { commitments: say }: Words): string =>
  say.level({ level, name: say.levels[level] ?? '' });

export function stateOf({ status, level, unsupported, disputedAt }: CommitmentLine, words: Words): Html {
  const { commitments: say, format } = words;
  const taken = unsupported && html` <span class="clock">${say.unsupported}</span>`;
  const disputed =
    disputedAt !== null && html` <span class="clock">${say.disputed({ when: format.date(disputedAt) })}</span>`;
  return html`<b>${say.states[status]}</b> <span class="note">${levelText(level, words)}</span>${taken}${disputed}`;
}

export function nextOf({ next, missing }: CommitmentLine, { commitments: say, format }: Words): Html {
  const overdue = missing > 0 && html`<b class="clock">${say.missing({ count: missing })}</b>`;
  const ahead =
    next &&
    html`<time datetime="${new Date(next.at).toISOString()}">${say.next[next.what]({ when: format.date(next.at) })}</time>`;
  return html`${overdue}${overdue && ahead && ' · '}${ahead}`;
}

/** `known`: what the list that it stands in says of it already. */
export function commitmentEntry(line: CommitmentLine, slug: string, words: Words, known?: 'actor' | 'clause'): Html {
  const { commitments: say } = words;
  const facts = [
    known !== 'actor' && html`<bdi>${line.actor.name}</bdi>`,
    known !== 'clause' && line.clause && clauseLink(line.clause, slug, words),
    !line.measured && html`${say.noMeasure}`,
  ].filter((each) => each !== false && each !== null);
  const told = facts.length > 0 && html`<p class="note">${facts.map((each, i) => html`${i > 0 && ' · '}${each}`)}</p>`;
  return html`<article class="input" id="${line.id}"><p class="name"><a href="${paths.commitment(slug, line.id)}" dir="auto">${line.title}</a></p>${told}<p>${stateOf(line, words)}</p><p class="note">${nextOf(line, words)}</p></article>`;
}
