/** `/p/{slug}/mine`: everything somebody gave here, and what became of it; to change, to take back, to appeal. */
import type { Mine } from '../../views/mine.ts';
import { type Html, html } from '../html.ts';
import { callsIn } from '../parts/calls.ts';
import { doneLine } from '../parts/done.ts';
import { mySeat } from '../parts/mySeat.ts';
import { myStatements, myTranslations } from '../parts/myStatements.ts';
import { myText } from '../parts/myText.ts';
import { myVotes } from '../parts/myVotes.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function minePage(model: Mine, context: PageContext): Html {
  const { words } = context;
  const { process, joined } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const lead = joined
    ? words.mine.lead({ votes: model.votes.of, statements: model.statements.length })
    : words.mine.join.text;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${words.mine.title}</h1><p class="lead">${lead}</p>${joined && html`<p class="meta">${change(model, context)}</p>`}</header>`;
  const parts = joined
    ? html`${callsIn(model.calls.awaited, words.calls.awaited, process.slug, context)}${myStatements(model, context)}${myText(model, context)}${callsIn(model.calls.own, words.calls.own, process.slug, context)}${myVotes(model, context)}${myTranslations(model, context)}${mySeat(model, context)}${ownData(context)}`
    : html`<section class="next"><h2>${words.mine.join.title}</h2><p><a class="button" href="${paths.join(process.slug)}">${words.mine.join.button}</a></p></section>`;
  const body = html`<div class="wrap">${doneLine(context, { ...words.takePart.done, ...words.contributions.done, ...words.support.done, 'seat.contest': words.table.done.contest, 'input.appeal': words.takePart.done['statement.appeal'] })}${head}${parts}</div>`;
  return layout(context, { title: `${words.mine.title} · ${process.title}`, process, body });
}

/** Until when it can all be changed. */
function change({ open, closesAt }: Mine, { words: { mine, format } }: PageContext): string {
  if (!open) return mine.closed;
  return closesAt === null ? mine.openNoDeadline : mine.open({ when: format.dateTime(closesAt) });
}

function ownData({ words: { mine } }: PageContext): Html {
  return html`<section><h2>${mine.data.title}</h2><p>${mine.data.text}</p><p><a class="button" href="${paths.account()}">${mine.data.button}</a></p></section>`;
}
