/** `/p/{slug}/calls`: calls that run, with their deadlines; what is announced and on its way; what is over. */
import type { CallsModel, ItemLine } from '../../views/calls.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { callsIn, localTime } from '../parts/calls.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { alternates, followLine } from '../parts/follow.ts';
import { itemForms, tablingForm } from '../parts/itemForms.ts';
import { procedureName } from '../parts/procedureName.ts';
import { rich } from '../parts/rich.ts';
import { tableDefinitionsFor } from '../parts/tallied.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function callsPage(model: CallsModel, context: PageContext): Html {
  const { words } = context;
  const { calls: say } = words;
  const { process, running, announced, items, closed, tabling } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const none = running.length + announced.length + items.length + closed.length === 0 && html`<p>${say.none}</p>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p>${none}</header>`;
  const desk =
    tabling &&
    html`<section><h2>${say.desk.title}</h2><p class="note">${say.desk.public}</p><div class="acting desk-forms">${tablingForm(tabling, slug, context)}</div></section>`;
  const parts = html`${callsIn(running, say.running, slug, context)}${itemsIn(announced, say.announced, slug, context)}${itemsIn(items, say.items, slug, context)}${desk}${callsIn(closed, say.closed, slug, context)}`;
  const marks = running[0]?.marks ?? closed[0]?.marks ?? [];
  const body = html`<div class="wrap">${tableDefinitionsFor(marks)}${head}${doneLine(context, say.done)}${refusedLine(context, parts)}${parts}${followLine(slug, context)}</div>`;
  return layout(context, {
    title: `${say.title} · ${process.title}`,
    alternates: alternates(slug, context),
    process,
    body,
  });
}

function itemsIn(items: readonly ItemLine[], title: string, slug: string, context: PageContext): Html {
  if (items.length === 0) return nothing;
  const rows = items.map((item) => html`<li>${itemEntry(item, slug, context)}</li>`);
  return html`<section><h2>${title}</h2><ol class="inputs">${rows}</ol></section>`;
}

function itemEntry(item: ItemLine, slug: string, context: PageContext): Html {
  const { words } = context;
  const { calls: say } = words;
  const { id, question, language, announced } = item;
  const from =
    announced && rich(say.announcedFor({ when: '{when}' }), { slots: { when: localTime(announced.opensFrom, words) } });
  return html`<article class="input" id="${id}"><p class="note facts-line">${itemFacts(item, slug, words)}${from && html` · ${from}`}</p><p class="clause" lang="${language}" dir="auto">${question}</p>${itemForms(item, slug, context)}</article>`;
}

/** Where it stands, what it is about, and by which procedure. */
export function itemFacts({ status, draft, clauses, procedure }: ItemLine, slug: string, words: Words): Html {
  const { calls: say } = words;
  const parts = clauses.length === 0 ? say.whole : say.onClauses({ count: clauses.length });
  const at = procedure.shipped ? paths.procedure(procedure.id) : paths.ownProcedure(slug, procedure.id);
  const rules = html`<a href="${at}">${procedureName(procedure.id, words)}</a>`;
  return html`<b>${say.status[status]}</b> · ${say.draft({ draft })} · ${parts} · ${rules}`;
}
