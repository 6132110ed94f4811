/** Objections in lists: what each is about, its state, the last word of who raised it, and what would remove it. */
import type { ClauseObjections } from '../../views/objection.ts';
import type { ObjectionLine } from '../../views/objections.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { authorLine, clauseLink, dayLine } from './inputs.ts';
import { goneLine, moderateLink } from './moderatedInput.ts';
import { clip } from './texts.ts';

const LONGEST = 320;

/** An objector's own last word. Nothing is said for who has not answered what was found since. */
export const wordName = ({ state, word }: Pick<ObjectionLine, 'state' | 'word'>, { objections }: Words): string =>
  state === 'accommodated' && word === 'silent' ? objections.unanswered : objections.words[word];

/** `onClause`: what it is about goes without saying. */
export function objectionEntry(line: ObjectionLine, slug: string, context: PageContext, onClause = false): Html {
  const { words } = context;
  const { objections: say } = words;
  const about = line.clause === null ? html`${say.whole({ draft: line.draft })}` : clauseLink(line.clause, slug, words);
  const facts = html`<a class="label" href="${paths.objection(slug, line.id)}">${say.name(line)}</a> · <b>${say.states[line.state]}</b>${line.waits !== null && line.waits > 0 && html` · <b class="clock">${say.openFor({ time: line.waits })}</b>`} · ${say.classes[line.class]} · ${authorLine(line.author, words)} · ${dayLine(line.day, words)}${!onClause && html` · ${about}`}${line.moved && html` · ${say.moved}`} ${moderateLink(line.label, slug, context)}`;
  const said = line.earlier ? say.earlier : line.word !== 'silent' && say.words[line.word];
  const word = said && html`<p class="note">${say.lastWord}: <b>${said}</b></p>`;
  return html`<article class="input" id="${line.label}"><p class="note facts-line">${facts}</p>${reasonOf(line, slug, context)}${word}</article>`;
}

function reasonOf(
  { reason, remedy, language, hidden, label }: ObjectionLine,
  slug: string,
  { words }: PageContext,
): Html {
  const { objections: say, input } = words;
  if (reason === null) return goneLine(hidden, label, slug, words, input.erased);
  const removes =
    remedy !== null &&
    html`<p class="note">${say.remedy}: <span lang="${language}" dir="auto">${clip(remedy, LONGEST)}</span></p>`;
  return html`<div class="words" lang="${language}" dir="auto"><p>${clip(reason, LONGEST)}</p></div>${removes}`;
}

/** Those to one clause, on its page. */
export function objectionsPart(model: ClauseObjections | undefined, slug: string, context: PageContext): Html {
  if (!model) return nothing;
  const { objections: say } = context.words;
  const rows = model.list.map((line) => html`<li>${objectionEntry(line, slug, context, true)}</li>`);
  const list = rows.length === 0 ? html`<p>${say.onClauseNone}</p>` : html`<ol class="inputs">${rows}</ol>`;
  return html`<section id="${anchors.objections}"><h2>${say.onClause}</h2>${list}<p><a href="${paths.objections(slug)}">${say.title}</a></p></section>`;
}
