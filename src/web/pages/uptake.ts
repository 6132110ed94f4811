/** `/p/{slug}/uptake`: what became of what was said: by group, clause by clause, and what led to nothing. */
import { isWithheld } from '../../views/shown.ts';
import type { KindUptake, LedNowhere, SeatedSource, SeatUptake, Uptake, UptakeClause } from '../../views/uptake.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { clauseWords } from '../parts/clauseText.ts';
import { type StackedRow, stackedTable } from '../parts/dataTable.ts';
import { pagerOf } from '../parts/inputs.ts';
import { clauseName, hrefOf, sourceLink } from '../parts/sources.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const CLAUSES = 'clauses';
const NOWHERE = 'nowhere';

export function uptakePage(model: Uptake, context: PageContext): Html {
  const { words } = context;
  const { uptake: say } = words;
  const { process, document, kinds } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const text =
    document &&
    html`<a href="${paths.textOf(process.slug, document.id)}" lang="${document.language}" dir="auto">${document.title}</a>`;
  const isEmpty = document === null && kinds.every(({ taken }) => taken.given === 0);
  const rest = isEmpty ? html`<p>${say.none}</p>` : parts(model, words);
  const head = html`<header class="head">${eyebrow(context, [link, text ?? nothing], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p></header>`;
  const body = html`<div class="wrap">${head}${rest}</div>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

const parts = (model: Uptake, words: Words): Html =>
  html`${byKind(model, words)}${bySeat(model, words)}${clauses(model, words)}${ledNowhere(model, words)}`;

function byKind({ kinds, clauseCount }: Uptake, words: Words): Html {
  const { uptake: say } = words;
  const { kind, given, answered, accepted, cited, clauses } = say.heads;
  const rows = kinds.map((row) => kindRow(row, clauseCount, words));
  const notes = Object.values(say.definitions).map((each) => html`<li>${each}</li>`);
  return html`<section><h2>${say.byKind}</h2>${stackedTable(say.byKind, [kind, given, answered, accepted, cited, clauses], rows)}<ul class="note">${notes}</ul></section>`;
}

function kindRow({ kind, taken }: KindUptake, clauseCount: number, { uptake: say, format }: Words): StackedRow {
  const { given, answered, accepted, cited, clauses } = taken;
  const part = (count: number | null, of = given) =>
    html`${count === null ? say.votedOn : say.part({ part: count, of })}`;
  const shares = [part(answered), part(accepted), part(cited), part(clauses, clauseCount)];
  return { name: html`${say.kinds[kind]}`, cells: [html`${format.number(given)}`, ...shares] };
}

function bySeat({ seats, smallCell, clauseCount }: Uptake, words: Words): Html {
  const { uptake: say } = words;
  const { group, given, answered, accepted, cited, clauses } = say.heads;
  const rows = seats.map((row) => seatRow(row, clauseCount, words));
  return html`<section><h2>${say.bySeat}</h2><p class="note">${say.bySeatNote({ k: smallCell })}</p>${stackedTable(say.bySeat, [group, given, answered, accepted, cited, clauses], rows)}</section>`;
}

function seatRow({ seat, taken }: SeatUptake, clauseCount: number, { uptake: say, input, format }: Words): StackedRow {
  const name = seat ? html`<abbr class="letter">${seat.letter}</abbr> <bdi>${seat.name}</bdi>` : html`${input.noGroup}`;
  if (isWithheld(taken)) return { name, cells: [html`${say.few}`] };
  const { given, answered, accepted, cited, clauses } = taken;
  const parts = [answered, accepted, cited].map((part) => html`${say.part({ part, of: given })}`);
  const cites = html`${say.part({ part: clauses, of: clauseCount })}`;
  return { name, cells: [html`${format.number(given)}`, ...parts, cites] };
}

function clauses({ process, clauses: list, nowhere }: Uptake, words: Words): Html {
  const { uptake: say } = words;
  const rows = list.rows.map((row) => clauseRow(row, process.slug, words));
  const at = (page: number) => `${paths.uptake(process.slug)}?clauses=${page}&nowhere=${nowhere.page}#${CLAUSES}`;
  const all = rows.length === 0 ? html`<p>${say.clausesNone}</p>` : html`<ol class="inputs">${rows}</ol>`;
  const pager = pagerOf(list, say.clauses, at, words, turning(words));
  return html`<section id="${CLAUSES}"><h2>${say.clauses}</h2>${all}${pager}</section>`;
}

const turning = ({ moderation }: Words) => [moderation.queueBefore, moderation.queueNext] as const;

function clauseRow(
  { id, number, text, language, versions, ...clause }: UptakeClause,
  slug: string,
  words: Words,
): Html {
  const { uptake: say } = words;
  const name = html`<a class="label" href="${paths.clause(slug, id)}">${clauseName({ number, out: false }, words)}</a>`;
  const sources = clause.sources.map((each) => html`<li>${sourced(each, slug, words)}</li>`);
  const shaped =
    sources.length === 0
      ? html`<p><strong class="orphan">${words.clause.shapedNone}</strong></p>`
      : html`<p class="note">${say.sources}</p><ul class="reasons">${sources}</ul>`;
  const objected = clause.objections.map(({ id, label, state, seat }) => {
    const of = say.objection({ label, state: words.objections.states[state] });
    return html`<li><a href="${paths.objection(slug, id)}">${of}</a>${letter(seat)}</li>`;
  });
  const against =
    objected.length > 0 && html`<p class="note">${say.objections}</p><ul class="reasons">${objected}</ul>`;
  return html`<li><article class="input"><p class="note facts-line">${name} · ${say.versions({ count: versions })}</p><p class="clause" lang="${language}" dir="auto">${clauseWords(text, words)}</p>${shaped}${against}</article></li>`;
}

const letter = (seat: SeatedSource['seat']): Html =>
  seat ? html` · <abbr class="letter">${seat.letter}</abbr> <bdi>${seat.name}</bdi>` : nothing;

function sourced(source: SeatedSource, slug: string, words: Words): Html {
  const said =
    source.kind === 'statement' &&
    source.text !== null &&
    html` <bdi lang="${source.language ?? ''}" dir="auto">${source.text}</bdi>`;
  return html`${sourceLink(source, slug, words)}${said}${letter(source.seat)}`;
}

function ledNowhere({ process, clauses, nowhere: list }: Uptake, words: Words): Html {
  const { uptake: say } = words;
  const rows = list.rows.map((row) => nowhereRow(row, process.slug, words));
  const at = (page: number) => `${paths.uptake(process.slug)}?clauses=${clauses.page}&nowhere=${page}#${NOWHERE}`;
  const all =
    rows.length === 0
      ? html`<p>${say.nowhereNone}</p>`
      : html`<p class="note">${say.nowhereNote}</p><ol class="inputs">${rows}</ol>`;
  const pager = pagerOf(list, say.nowhere, at, words, turning(words));
  return html`<section id="${NOWHERE}"><h2>${say.nowhere}</h2>${all}${pager}</section>`;
}

function nowhereRow(row: LedNowhere, slug: string, words: Words): Html {
  const { kind, id, label, clause, seat, outcome, reason } = row;
  const href = hrefOf({ kind, id, label, clause, text: null, language: null }, slug);
  const name = words.text.source[kind]({ label });
  const became = { input: words.input.codes, amendment: words.amendments.outcomes, objection: words.objections.states };
  // Each outcome is one of those that its kind has.
  const code = (became[outcome.of] as Readonly<Record<string, string>>)[outcome.code];
  const link = href === undefined ? html`${name}` : html`<a class="label" href="${href}">${name}</a>`;
  const why =
    reason === null
      ? html`<p class="note">${words.uptake.noReason}</p>`
      : html`<p class="reason" dir="auto">${reason}</p>`;
  return html`<li><article class="input"><p class="note facts-line">${link}${letter(seat)} · <b>${code}</b></p>${why}</article></li>`;
}
