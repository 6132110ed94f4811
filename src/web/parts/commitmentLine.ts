/** A commitment in a list: its state never without the kind of evidence, what is unknown, and the next date. */
import type { CommitmentLine } from '../../views/commitments.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import { clauseLink } from './inputs.ts';

export const levelText = (level: number, { commitments: say }: Words): string =>
  say.level({ level, name: say.levels[level] ?? '' });

export function stateOf({ status, level, unsupported }: CommitmentLine, words: Words): Html {
  const { commitments: say } = words;
  const taken = unsupported && html` <span class="clock">${say.unsupported}</span>`;
  return html`<b>${say.states[status]}</b> <span class="note">${levelText(level, words)}</span>${taken}`;
}

export function nextOf({ next, missing }: CommitmentLine, { commitments: say, format }: Words): Html {
  const overdue = missing > 0 && html`<b class="clock">${say.missing({ count: missing })}</b>`;
  const ahead =
    next &&
    html`<time datetime="${new Date(next.at).toISOString()}">${say.next[next.what]({ when: format.date(next.at) })}</time>`;
  return html`${overdue}${overdue && ahead && ' · '}${ahead}`;
}

export function commitmentEntry(line: CommitmentLine, slug: string, words: Words): Html {
  const { commitments: say } = words;
  const clause = line.clause && html` · ${clauseLink(line.clause, slug, words)}`;
  const measure = !line.measured && html` · ${say.noMeasure}`;
  return html`<article class="input" id="${line.id}"><p class="name"><a href="${paths.commitment(slug, line.id)}" dir="auto">${line.title}</a></p><p class="note"><bdi>${line.actor.name}</bdi>${clause}${measure}</p><p>${stateOf(line, words)}</p><p class="note">${nextOf(line, words)}</p></article>`;
}
