/** How somebody voted, latest first: each to change or to take back for as long as the process is open. */
import type { Mine, MyVote } from '../../views/mine.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { fateText, linkTo, naming } from './fate.ts';
import { commandForm } from './form.ts';
import { written } from './texts.ts';

const values = ['agree', 'disagree', 'pass'] as const;

export function myVotes(model: Mine, context: PageContext): Html {
  const { mine } = context.words;
  const { votes, process, open } = model;
  const title = html`<h2 id="votes">${mine.votes.title}</h2>`;
  if (votes.of === 0) {
    const start = open && html` <a href="${paths.takePart(process.slug)}">${mine.votes.start}</a>`;
    return html`<section>${title}<p class="note">${mine.votes.none}${start}</p>${markedOnly(model, context)}</section>`;
  }
  const marks = model.important.of > 0 && html`<p class="note">${mine.votes.marks(model.important)}</p>`;
  const rows = votes.list.map((vote) => voteEntry(vote, model, context));
  return html`<section>${title}${marks}<ol class="own">${rows}</ol>${pager(model, context)}${markedOnly(model, context)}</section>`;
}

function voteEntry(vote: MyVote, model: Mine, context: PageContext): Html {
  const { words } = context;
  const { mine } = words;
  const { id, value, important, counted, status, into, fate } = vote;
  const { slug } = model.process;
  const star =
    important && html` <span class="starred"><span aria-hidden="true">★</span> ${mine.votes.important}</span>`;
  const shown = status === 'shown';
  const now = shown
    ? html`${fateText(fate, words)} ${fate.state === 'hidden' ? '' : counted ? mine.votes.counted : mine.votes.uncounted} <a href="${paths.statement(slug, id)}">${mine.fate.see}</a>`
    : goneOn(status, into, slug, context);
  return html`<li id="${id}"><p class="text">${written(words, vote)}</p><p class="fate"><b class="${value}">${mine.votes.yours[value]}</b>${star}</p><p class="note">${now}</p>${model.open && changeForms(vote, model, context)}</li>`;
}

function goneOn(status: MyVote['status'], into: MyVote['into'], slug: string, { words }: PageContext): Html {
  const { votes } = words.mine;
  if (status === 'merged') return naming(votes.mergedNow, into, slug, words);
  if (status === 'reworded') return naming(votes.rewordedNow, into, slug, words);
  return html`${votes.outNow}`;
}

/** Another answer, where it can be given; none, always; and the mark. */
function changeForms(vote: MyVote, { process, votes, important }: Mine, context: PageContext): Html {
  const { words, visit } = context;
  const { takePart, mine } = words;
  const { id, value, status } = vote;
  const { slug } = process;
  // So that a page comes back where it was left.
  const here = `${paths.mine(slug)}?from=${String(votes.from)}`;
  const next = `${here}#${id}`;
  const others = status === 'shown' ? values.filter((each) => each !== value) : [];
  const buttons = html`${others.map((each) => html`<button class="small ${each}" name="value" value="${each}">${takePart.answer[each]}</button>`)}<button class="small" formaction="${paths.command(slug, 'vote.withdraw')}">${mine.votes.withdraw}</button>`;
  const form = commandForm(
    context,
    { slug, command: 'vote.cast', about: id, next, hidden: { statement: id, _page: here } },
    nothing,
    html`<div class="choices" role="group" aria-label="${mine.votes.changeLabel}">${buttons}</div>`,
  );
  const mayMark = vote.important || (status === 'shown' && important.left > 0);
  const mark =
    mayMark &&
    commandForm(
      context,
      {
        slug,
        command: 'statement.mark',
        about: id,
        next,
        hidden: { statement: id, important: String(!vote.important), _page: here },
      },
      nothing,
      html`<button class="small">${vote.important ? mine.votes.unmark : mine.votes.mark}</button>`,
    );
  const open = visit?.form !== undefined && visit.form.about === id;
  return html`<details class="more"${open && html` open`}><summary>${mine.votes.change}</summary>${form}${mark}</details>`;
}

function pager({ votes, process }: Mine, { words }: PageContext): Html {
  const { from, of, aPage, list } = votes;
  if (of <= aPage) return nothing;
  const at = (start: number) => `${paths.mine(process.slug)}?from=${String(Math.max(0, start))}#votes`;
  const newer = from > 0 && html`<a href="${at(from - aPage)}" rel="prev">${words.mine.votes.newer}</a>`;
  const older = from + aPage < of && html`<a href="${at(from + aPage)}" rel="next">${words.mine.votes.older}</a>`;
  const range = words.mine.votes.page({ from: from + 1, to: from + list.length, of });
  return html`<nav class="pager" aria-label="${words.mine.votes.title}"><span>${range}</span>${newer}${older}</nav>`;
}

function markedOnly({ marked, process, open }: Mine, context: PageContext): Html {
  const { words } = context;
  if (marked.length === 0) return nothing;
  const { slug } = process;
  const rows = marked.map((each) => {
    const take = commandForm(
      context,
      { slug, command: 'statement.mark', about: each.id, hidden: { statement: each.id, important: 'false' } },
      nothing,
      html`<button class="small">${words.mine.votes.unmark}</button>`,
    );
    return html`<li><p>${linkTo(each, slug, words)}</p>${open && take}</li>`;
  });
  return html`<h3>${words.mine.marked.title}</h3><ul class="own">${rows}</ul>`;
}
