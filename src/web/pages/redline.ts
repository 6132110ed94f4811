/** `/p/{slug}/text/redline`: what differs between two drafts, or between a draft and the text as it stands. */
import { type RedlineModel, type RedlineRow, STEPS_A_PAGE } from '../../views/redlines.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { redlined } from '../parts/clauseText.ts';
import { rich } from '../parts/rich.ts';
import { clauseName, sourceLinks } from '../parts/sources.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function redlinePage(model: RedlineModel, context: PageContext, whole: boolean): Html {
  const { words } = context;
  const { process, document } = model;
  const { redlines: say } = words;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const back = html`<a href="${paths.textOf(process.slug, document.id)}" lang="${document.language}" dir="auto">${document.title}</a>`;
  const rows = model.rows.map((row) => entry(row, model, words));
  const list = rows.length === 0 ? html`<p>${say.none}</p>` : html`<div class="law">${rows}</div>`;
  const body = html`<article class="wrap text-page"><header class="head">${eyebrow(context, [link, back], process.simulated)}<h1>${say.title}</h1><p class="lead">${nameOf(model.from, say.nothing, words)} → ${nameOf(model.to, say.now, words)}</p><p class="meta">${counts(model, words)}</p><p class="note">${say.key}</p></header>${chooser(model, words, whole)}${list}${pager(model, words, whole)}<p class="back"><a href="${paths.textOf(process.slug, document.id)}">${words.clause.back}</a></p></article>`;
  return layout(context, { title: `${say.title} · ${document.title}`, process, body });
}

const nameOf = (draft: number | null, otherwise: string, { text }: Words): string =>
  draft === null ? otherwise : text.draft({ number: draft });

function counts({ counts: { added, removed, changed, moved } }: RedlineModel, { redlines: say }: Words): Html {
  const parts = [
    changed > 0 && say.changed({ count: changed }),
    added > 0 && say.added({ count: added }),
    removed > 0 && say.removed({ count: removed }),
    moved > 0 && say.moved({ count: moved }),
  ].filter((part) => part !== false);
  return html`${parts.map((part, i) => html`${i > 0 && ' · '}${part}`)}`;
}

/** Any two drafts; a plain form that asks for a page. */
function chooser({ process, document, drafts, from, to }: RedlineModel, words: Words, whole: boolean): Html {
  const { redlines: say } = words;
  const select = (name: string, label: string, chosen: number | null, otherwise: string) => {
    const options = [...drafts, null].map(
      (draft) =>
        html`<option value="${draft === null ? '0' : String(draft)}"${draft === chosen && html` selected`}>${nameOf(draft, otherwise, words)}</option>`,
    );
    return html`<div class="field"><label for="rl-${name}">${label}</label><select id="rl-${name}" name="${name}">${options}</select></div>`;
  };
  return html`<form class="find" method="get" action="${paths.redline(process.slug)}"><input type="hidden" name="document" value="${document.id}">${select('from', say.from, from, say.nothing)}${select('to', say.to, to, say.now)}<div class="field"><label class="option"><input type="checkbox" name="whole" value="1"${whole && html` checked`}><span>${say.whole}</span></label></div><button class="button" type="submit">${say.button}</button></form>`;
}

function entry(
  { ref, kind, what, moved, pieces, changes }: RedlineRow,
  { process, document }: RedlineModel,
  words: Words,
): Html {
  const { redlines: say, clause } = words;
  const name = clauseName(ref, words);
  const cites = changes.map((change) => {
    const { sources, what: act } = change;
    const from =
      sources.length === 0
        ? html`<strong class="orphan">${clause.orphan}</strong>`
        : rich(clause.cites, { slots: { sources: sourceLinks(sources, process.slug, words) } });
    return html`<li><b>${clause.act[act]}</b> · ${from}</li>`;
  });
  const marks = [what !== 'same' && say.what[what], moved && say.movedHere].filter((each) => each !== false);
  const written = html`<span lang="${document.language}" dir="auto">${redlined(pieces, words)}</span>`;
  const head = html`<a class="no" href="${paths.clause(process.slug, ref.id)}">${name}</a> <span class="note">${marks.map((mark, i) => html`${i > 0 && ' · '}${mark}`)}</span>`;
  const text = kind === 'heading' ? html`<h2>${written}</h2>` : html`<p class="clause">${written}</p>`;
  return html`<div class="entry ${what}"><div class="mark"></div><div class="words"><p>${head}</p>${text}</div><ul class="margin">${cites}</ul></div>`;
}

function pager({ process, document, first, of, from, to }: RedlineModel, { text: say }: Words, whole: boolean): Html {
  if (of <= STEPS_A_PAGE) return nothing;
  const href = (at: number) =>
    `${paths.redline(process.slug)}?document=${document.id}&from=${from ?? 0}&to=${to ?? 0}&first=${at}${whole ? '&whole=1' : ''}`;
  const link = (at: number, name: string) => at >= 0 && at < of && html`<a href="${href(at)}">${name}</a>`;
  return html`<nav class="pager" aria-label="${say.title}">${link(first - STEPS_A_PAGE, say.previous)}<span>${say.rows({ from: first + 1, to: Math.min(of, first + STEPS_A_PAGE), of })}</span>${link(first + STEPS_A_PAGE, say.next)}</nav>`;
}
