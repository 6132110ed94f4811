/** `/p/{slug}/calls/{id}`: the question, the frozen words, the window, where the seats stand, and one’s own position. */
import type { CallModel, FrozenClause, Reason } from '../../views/call.ts';
import { isWithheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { localTime, stanceName, whenOf } from '../parts/calls.ts';
import { clauseWords, redlined } from '../parts/clauseText.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { authorLine, dayLine, pagerOf } from '../parts/inputs.ts';
import { goneLine, moderateLink } from '../parts/moderatedInput.ts';
import { positionPart } from '../parts/positionForms.ts';
import { positionsBySeat } from '../parts/positions.ts';
import { rich } from '../parts/rich.ts';
import { foldedForm } from '../parts/shownAs.ts';
import { clauseName } from '../parts/sources.ts';
import { largeTable } from '../parts/table.ts';
import { paths } from '../paths.ts';
import { itemFacts } from './calls.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const LONGEST_REASON = 4_000;

export function callPage(model: CallModel, context: PageContext): Html {
  const { words } = context;
  const { calls: say } = words;
  const { process, question, language, kind, item } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const up = html`<a href="${paths.calls(slug)}">${say.title}</a>`;
  const head = html`<header class="head">${eyebrow(context, [link, up], process.simulated)}<h1><bdi lang="${language}" dir="auto">${question}</bdi></h1><p class="lead"><b>${say.kind[kind]}.</b> ${say.means[kind]}</p><p><b>${whenOf(model, words)}</b></p><p class="note facts-line">${itemFacts(item, slug, words)}</p></header>`;
  const parts = html`${frozen(model, words)}${positionPart(model, context)}${seats(model, words)}${reasons(model, context)}${windowPart(model, words)}${extending(model, context)}`;
  const body = html`<article class="wrap text-page">${doneLine(context, say.done)}${head}${refusedLine(context, parts)}${parts}<p class="back"><a href="${paths.calls(slug)}">${say.title}</a></p></article>`;
  return layout(context, { title: `${question} · ${process.title}`, process, body });
}

function frozen(model: CallModel, words: Words): Html {
  const { calls: say } = words;
  const { text, document, before, process, draft, hash, state } = model;
  const rows = text.rows.map((row) => clauseEntry(row, model, words));
  const compare =
    before !== null &&
    html`<p class="note">${say.same} <a href="${paths.redline(process.slug)}?document=${document.id}&from=${String(before)}&to=${String(draft)}">${say.redline({ draft: before })}</a></p>`;
  const pager = pagerOf(text, say.frozen, (page) => `${paths.call(process.slug, model.id)}?page=${page}`, words, [
    words.text.previous,
    words.text.next,
  ]);
  return html`<section id="text"><h2>${say.frozen}</h2><p>${say.draft({ draft })} · <a href="${paths.textOf(process.slug, document.id)}" lang="${document.language}" dir="auto">${document.title}</a></p><p class="note">${state === 'running' ? say.frozenNote : say.frozenThen}</p><p class="note">${say.hash}: <code dir="ltr">${hash}</code></p>${compare}<div class="law frozen">${rows}</div>${pager}</section>`;
}

function clauseEntry({ ref, kind, text, pieces }: FrozenClause, { process, document }: CallModel, words: Words): Html {
  const said = pieces ? redlined(pieces, words) : clauseWords(text ?? '', words);
  const inside = html`<span lang="${document.language}" dir="auto">${said}</span>`;
  if (kind === 'heading') return html`<h3>${inside}</h3>`;
  return html`<p class="clause"><a class="no" href="${paths.clause(process.slug, ref.id)}">${clauseName(ref, words)}</a> ${inside}</p>`;
}

function seats(model: CallModel, words: Words): Html {
  const { calls: say } = words;
  const { kept, smallCell, marks, organisations } = model;
  const head = html`<section id="seats"><h2>${say.seats}</h2>`;
  if (kept) return html`${head}<p class="note">${say.hidden}</p></section>`;
  const spoken = organisations.map(
    ({ name, stance }) => html`<li><bdi>${name}</bdi>: ${stanceName(stance, words)}</li>`,
  );
  const own =
    spoken.length > 0 &&
    html`<h3>${say.organisations}</h3><p class="note">${say.organisationsNote}</p><ul class="entries">${spoken}</ul>`;
  if (model.seats.every(({ people }) => isWithheld(people)))
    return html`${head}<p class="note">${say.seatsNone({ k: smallCell })}</p>${own}</section>`;
  return html`${head}<p class="note">${say.seatsNote({ k: smallCell })}</p><div class="call-table">${largeTable(words, marks, 'call')}</div>${positionsBySeat(model.seats, model.empty, words)}${own}</section>`;
}

function reasons(model: CallModel, context: PageContext): Html {
  const { words } = context;
  const { calls: say } = words;
  const { reasons: list, process, id } = model;
  if (list.of === 0) return nothing;
  const rows = list.rows.map((each) => html`<li>${reasonEntry(each, process.slug, context)}</li>`);
  const pager = pagerOf(list, say.reasons, (page) => `${paths.call(process.slug, id)}?reasons=${page}#reasons`, words);
  return html`<section id="reasons"><h2>${say.reasons}</h2><ol class="inputs">${rows}</ol>${pager}</section>`;
}

function reasonEntry({ author, day, language, text, label, hidden }: Reason, slug: string, context: PageContext): Html {
  const { words } = context;
  const said =
    text === null
      ? goneLine(hidden, label, slug, words, words.input.erased)
      : html`<div class="words" lang="${language}" dir="auto"><p>${text}</p></div>`;
  return html`<p class="note facts-line">${authorLine(author, words)} · ${dayLine(day, words)} ${moderateLink(label, slug, context)}</p>${said}`;
}

function windowPart(model: CallModel, words: Words): Html {
  const { calls: say } = words;
  const { opensAt, closesAt, closedAt, state, eligible, notice, shortest } = model;
  const opened = localTime(opensAt, words);
  // In session, where everybody is there, a procedure asks for neither.
  const hasRule = model.kind !== 'poll' && notice.count + shortest.count > 0;
  const times =
    state === 'running'
      ? rich(say.times({ opened: '{opened}', closes: '{closes}' }), {
          slots: { opened, closes: localTime(closesAt, words) },
        })
      : rich(say.timesOver({ opened: '{opened}', closed: '{closed}' }), {
          slots: { opened, closed: localTime(closedAt ?? closesAt, words) },
        });
  return html`<section id="window" class="rules"><h2>${say.window}</h2><p>${say.eligible({ count: eligible })}</p><p>${times}</p><p class="note">${hasRule && say.rule({ notice, call: shortest })}</p></section>`;
}

function extending({ mayExtend, id, process }: CallModel, context: PageContext): Html {
  if (!mayExtend || !context.visit) return nothing;
  const { desk: say } = context.words.calls;
  const target = {
    slug: process.slug,
    command: 'call.extend',
    hidden: { call: id },
    next: paths.call(process.slug, id),
  };
  const form = commandForm(
    context,
    target,
    (f) =>
      html`<p class="note">${say.extendText}</p>${f.text('days', { label: say.extendDays, type: 'number', least: 1, most: 365, required: true })}${f.text('reason', { label: say.reason, rows: 3, most: LONGEST_REASON, required: true })}`,
    say.extend,
  );
  return html`<section><h2>${say.title}</h2><p class="note">${say.public}</p><div class="acting desk-forms">${foldedForm(say.extend, target, form, context)}</div></section>`;
}
