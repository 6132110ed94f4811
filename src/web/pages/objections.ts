/** `/p/{slug}/objections`: the ledger: how many are open, what stands, what was addressed; and for who chairs, what waits for them. */
import { objectionClasses } from '../../domain/objections.ts';
import type { Objecting } from '../../views/objection.ts';
import { type Ledger, type ObjectionDesk, type ObjectionLine, objectionFilters } from '../../views/objections.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { dataTable } from '../parts/dataTable.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { pagerOf } from '../parts/inputs.ts';
import { objectionForm } from '../parts/objectionForm.ts';
import { objectionEntry } from '../parts/objections.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export interface LedgerPage extends Ledger {
  /** Null where there is no text to object to. */
  readonly objecting: Objecting | null;
}

export function objectionsPage(model: LedgerPage, context: PageContext): Html {
  const { words } = context;
  const { objections: say } = words;
  const { process, all, bySet, list, objecting } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const rough = bySet.rough > 0 && html` ${say.rough({ count: bySet.rough })}`;
  const count = all > 0 ? html`<p>${say.count(bySet)}${rough}</p>` : html`<p>${say.none}</p>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p>${count}</header>`;
  const rows = list.rows.map((line) => html`<li>${objectionEntry(line, process.slug, context)}</li>`);
  const shown = rows.length > 0 ? html`<ol class="inputs">${rows}</ol>` : all > 0 && html`<p>${say.noneFit}</p>`;
  const pager = pagerOf(list, say.title, (page) => addressOf(model, page), words);
  const write = objecting && objectionForm(objecting, process.slug, context);
  const object = write && html`<section><div class="acting desk-forms">${write}</div></section>`;
  const body = html`<div class="wrap">${head}${doneLine(context, say.done)}${refusedLine(context, write ?? nothing)}${desk(model, context)}${all > 0 && filterForm(model, words)}${shown}${pager}${all > 0 && figures(model, words)}${object}</div>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

function addressOf({ process, filter }: Ledger, page: number): string {
  const asked = Object.entries({ ...filter, page: page > 1 ? String(page) : '' }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(asked);
  return query.size > 0 ? `${paths.objections(process.slug)}?${query}` : paths.objections(process.slug);
}

function filterForm({ process, filter, seats }: Ledger, { objections: say }: Words): Html {
  const select = (name: keyof typeof filter, label: string, options: readonly (readonly [string, string])[]) =>
    html`<div class="field"><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}"><option value="">${say.every}</option>${options.map(([value, text]) => html`<option value="${value}"${value === filter[name] && html` selected`}>${text}</option>`)}</select></div>`;
  const sets = objectionFilters.map((set) => [set, say.sets[set]] as const);
  const classes = objectionClasses.map((each) => [each, say.classes[each]] as const);
  const groups = seats.map(({ id, name }) => [id, name] as const);
  return html`<form method="get" action="${paths.objections(process.slug)}" class="filters" aria-label="${say.filter}">${select('set', say.set, sets)}${select('class', say.class, classes)}${select('seat', say.group, groups)}<button class="button plain" type="submit">${say.filterButton}</button></form>`;
}

function figures({ byState, byClass, bySeat }: Ledger, words: Words): Html {
  const { objections: say, format, input } = words;
  const row = (name: Html | string, count: number, open?: number) =>
    html`<tr><th scope="row">${name}</th><td>${format.number(count)}</td>${open !== undefined && html`<td>${format.number(open)}</td>`}</tr>`;
  const states = byState.map(({ state, count }) => row(say.states[state], count));
  const classes = byClass.map((each) => row(say.classes[each.class], each.count));
  const seats = bySeat.map(({ seat, count, open }) =>
    row(seat ? html`<abbr class="letter">${seat.letter}</abbr> <bdi>${seat.name}</bdi>` : input.noGroup, count, open),
  );
  return html`<section><h2>${say.figures}</h2><div class="columns"><div>${dataTable(say.headState, [say.headState, say.headAll], states)}${dataTable(say.headClass, [say.headClass, say.headAll], classes)}</div><div>${dataTable(say.headGroup, [say.headGroup, say.headAll, say.headOpen], seats)}</div></div></section>`;
}

/** For who chairs: what waits for an act, by the act. */
function desk({ desk: waiting, process }: Ledger, context: PageContext): Html {
  if (!waiting) return nothing;
  const { desk: say } = context.words.objections;
  const kinds = (['raised', 'unanswered', 'answered', 'escalated', 'upheld'] as const).filter(
    (kind) => waiting[kind].length > 0,
  );
  if (kinds.length === 0) return html`<section class="now"><h2>${say.title}</h2><p>${say.nothing}</p></section>`;
  const parts = kinds.map((kind) => deskPart(kind, waiting[kind], process.slug, context));
  return html`<section class="now"><h2>${say.title}</h2>${parts}</section>`;
}

function deskPart(
  kind: keyof ObjectionDesk,
  lines: readonly ObjectionLine[],
  slug: string,
  { words }: PageContext,
): Html {
  const { objections: say } = words;
  const rows = lines.map(
    (line) =>
      html`<li><a href="${paths.objection(slug, line.id)}#act">${say.name(line)}</a> <span class="note">${say.classes[line.class]}${line.waits !== null && line.waits > 0 && html` · ${say.openFor({ time: line.waits })}`}</span></li>`,
  );
  return html`<h3>${say.desk[kind]}</h3><ul class="reasons">${rows}</ul>`;
}
