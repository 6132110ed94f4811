/** `/p/{slug}/objections/{id}`: one objection: the words it is about, all that was said and done, and its objector's last word. */
import type { ObjectionEntry, ObjectionModel } from '../../views/objection.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { clauseWords, redlined } from '../parts/clauseText.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { authorLine, clauseLink, dayLine, textOf } from '../parts/inputs.ts';
import { goneLine, moderateLink } from '../parts/moderatedInput.ts';
import { chairForms, objectorForms } from '../parts/objectionActs.ts';
import { wordName } from '../parts/objections.ts';
import { rich } from '../parts/rich.ts';
import { shapedClauses } from '../parts/sources.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function objectionPage(model: ObjectionModel, context: PageContext): Html {
  const { words } = context;
  const { objections: say } = words;
  const { process, draft, clause } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const all = html`<a href="${paths.objections(slug)}">${say.title}</a>`;
  const name = say.name(model);
  const about = clause === null ? html`${say.whole({ draft })}` : clauseLink(clause, slug, words);
  const age =
    model.waits !== null && model.waits > 0 && html` · <b class="clock">${say.openFor({ time: model.waits })}</b>`;
  const state = html`<p class="lead"><b>${say.states[model.state]}</b>${age}</p>`;
  const meta = html`<p class="meta">${say.classes[model.class]} · ${authorLine(model.author, words)} · ${dayLine(model.day, words)} · ${about}</p>`;
  const head = html`<header class="head">${eyebrow(context, [link, all], process.simulated)}<h1>${name}</h1>${state}${meta}</header>`;
  const forms = html`${objectorForms(model, context)}${chairForms(model, context)}`;
  const body = html`<article class="wrap clause-page">${head}${doneLine(context, say.done)}${refusedLine(context, forms)}${objected(model, words)}${given(model, words)}${lastWord(model, words)}${log(model, context)}${forms}${shapedClauses(model.shaped, slug, words)}<p class="back"><a href="${paths.objections(slug)}">${say.title}</a></p></article>`;
  return layout(context, { title: `${name} · ${process.title}`, process, body });
}

/** The words as they were, and as they stand now. */
function objected(model: ObjectionModel, words: Words): Html {
  const { objections: say } = words;
  const { words: objectedTo, now, draft, hash, moved, title } = model;
  const { language } = model.clause ?? model;
  const facts = html`<p class="note">${objectedTo === null ? say.whole({ draft }) : say.inDraft({ draft })} · ${words.clause.hash} <code>${hash.slice(0, 16)}</code></p>`;
  if (objectedTo === null) return html`<section><h2>${say.objected}</h2><p dir="auto">${title}</p>${facts}</section>`;
  const then = html`<p class="clause" lang="${language}" dir="auto">${clauseWords(objectedTo, words)}</p>${facts}`;
  const stands =
    now === null
      ? html`<p class="gone"><em>${say.nowOut}</em></p>`
      : moved
        ? html`<p class="clause" lang="${language}" dir="auto">${redlined(now.pieces, words)}</p>`
        : html`<p>${say.nowSame}</p>`;
  return html`<section><h2>${say.objected}</h2>${then}<h3>${say.now}</h3>${stands}</section>`;
}

function given(model: ObjectionModel, words: Words): Html {
  const { objections: say } = words;
  const remedy =
    model.remedy !== null && html`<h2>${say.remedy}</h2>${textOf({ ...model, text: model.remedy }, words)}`;
  const reason =
    model.reason === null
      ? goneLine(model.hidden, model.label, model.process.slug, words, words.input.erased)
      : textOf({ ...model, text: model.reason }, words);
  return html`<section><h2>${say.reason}</h2>${reason}${remedy}</section>`;
}

/** Apart from what others found. */
function lastWord({ own, word, state, earlier }: ObjectionModel, words: Words): Html {
  const { objections: say, format } = words;
  const before = (earlier ? own : own.slice(0, -1))
    .toReversed()
    .map((each) => html`<li>${say.wordOn({ when: format.date(each.day), word: say.words[each.word] })}</li>`);
  const last = own.at(-1);
  const sentence = earlier
    ? say.earlier
    : last
      ? say.wordOn({ when: format.date(last.day), word: say.words[word] })
      : wordName({ state, word }, words);
  return html`<section id="word"><h2>${say.lastWord}</h2><p><b>${sentence}</b></p>${before.length > 0 && html`<ul class="reasons">${before}</ul>`}<p class="note">${say.lastWordNote}</p></section>`;
}

function log({ entries, process, language }: ObjectionModel, context: PageContext): Html {
  const { words } = context;
  const { objections: say } = words;
  const rows = entries.map((entry) => html`<li>${entryOf(entry, process.slug, language, context)}</li>`);
  const list = rows.length === 0 ? html`<p>${say.logNone}</p>` : html`<ol class="acts">${rows}</ol>`;
  return html`<section id="log"><h2>${say.log}</h2>${list}</section>`;
}

function entryOf(entry: ObjectionEntry, slug: string, language: string, context: PageContext): Html {
  const { words } = context;
  const { objections: say, moderation, format, input } = words;
  const day = new Date(entry.at).toISOString();
  const when = entry.objector
    ? html`<time datetime="${day.slice(0, 10)}">${format.date(entry.at)}</time>`
    : html`<time datetime="${day}">${format.dateTime(entry.at)}</time>`;
  const who = entry.objector ? html`${say.objector}` : entry.by !== null && html`<bdi>${entry.by}</bdi>`;
  const by = who && html` <span class="note">${rich(moderation.logBy, { slots: { name: who } })}</span>`;
  const quote = (text: string | null) =>
    text !== null && html`<blockquote lang="${language}" dir="auto">${text}</blockquote>`;
  const moderate = entry.label !== null && html` ${moderateLink(entry.label, slug, context)}`;
  if (entry.kind === 'said') {
    const gone = entry.text === null && goneLine(entry.hidden, entry.label ?? '', slug, words, input.erased);
    return html`${when}<div><p><b>${say.acts.said}</b>${by}${moderate}</p>${quote(entry.text)}${gone}</div>`;
  }
  const { act, code, clause, reasons, alternatives } = entry;
  const gone = entry.hidden && goneLine(entry.hidden, entry.label ?? '', slug, words, input.erased);
  const reason = code !== null && html` · ${say.codes[code]}`;
  const changed = clause && html`<p class="note">${say.changed} ${clauseLink(clause, slug, words)}</p>`;
  const weighed = alternatives !== null && html`<p class="note">${say.alternatives}</p>${quote(alternatives)}`;
  return html`${when}<div><p><b>${say.acts[act]}</b>${reason}${by}${moderate}</p>${quote(reasons)}${gone}${changed}${weighed}</div>`;
}
