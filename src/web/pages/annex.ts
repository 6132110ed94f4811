/** `/p/{slug}/text/annex`: every input once, with what became of it; by group, and how fast. */
import { dispositionCodes } from '../../domain/dispositions.ts';
import type { AnnexModel, AnswerIndicator, Quotient, SeatMix } from '../../views/dispositions.ts';
import { isWithheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { dataTable, type StackedRow, stackedTable } from '../parts/dataTable.ts';
import { inputEntry, pagerOf } from '../parts/inputs.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const LIST = 'list';

export function annexPage(model: AnnexModel, context: PageContext): Html {
  const { words } = context;
  const { dispositions: say } = words;
  const { process, answered, open, disputed, list } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const text = html`<a href="${paths.contributions(slug)}">${words.contributions.title}</a>`;
  const counts = html`<p><strong>${say.complete({ in: model.in, answered, open })}</strong>${disputed > 0 && html` ${say.disputed({ count: disputed })}`}</p>`;
  const head = html`<header class="head">${eyebrow(context, [link, text], process.simulated)}<h1>${say.annex}</h1><p class="lead">${say.annexLead}</p>${counts}<p class="meta"><a href="${paths.annexCsv(slug)}">${say.csv}</a></p></header>`;
  const rows = list.rows.map((item) => html`<li>${inputEntry(item, { slug }, context)}</li>`);
  const pager = pagerOf(list, say.list, (page) => `${paths.annex(slug)}?page=${page}#${LIST}`, words, [
    words.moderation.queueBefore,
    words.moderation.queueNext,
  ]);
  const every = html`<section id="${LIST}"><h2>${say.list}</h2>${rows.length > 0 ? html`<ol class="inputs">${rows}</ol>` : html`<p>${say.none}</p>`}${pager}</section>`;
  const figures = model.in > 0 && html`${bySeat(model, words)}${figuresPart(model, words)}`;
  const body = html`<div class="wrap">${head}${figures}${every}</div>`;
  return layout(context, { title: `${say.annex} · ${process.title}`, process, body });
}

function bySeat({ seats, total, smallCell, in: all }: AnnexModel, words: Words): Html {
  const { dispositions: say, input, format } = words;
  const codes = [...dispositionCodes, 'open'] as const;
  const heads = [say.headGroup, say.headAll, ...codes.map((code) => input.codes[code]), say.headUptake];
  const rows = seats.map((row) => seatRow(row, codes, words));
  const counts = codes.map((code) => html`${format.number(total[code])}`);
  const sum: StackedRow = {
    name: html`${words.contributions.everyGroup}`,
    cells: [html`${format.number(all)}`, ...counts, nothing],
    sum: true,
  };
  return html`<section><h2>${say.bySeat}</h2><p class="note">${say.bySeatNote({ k: smallCell })}</p>${stackedTable(say.bySeat, heads, [...rows, sum])}</section>`;
}

function seatRow(
  { seat, all, mix, uptake }: SeatMix,
  codes: readonly (keyof AnnexModel['total'])[],
  words: Words,
): StackedRow {
  const { dispositions: say, input, format } = words;
  const name = seat ? html`<abbr class="letter">${seat.letter}</abbr> <bdi>${seat.name}</bdi>` : html`${input.noGroup}`;
  const first = html`${format.number(all)}`;
  // The quotient would be one of the counts that are not shown.
  if (isWithheld(mix)) return { name, cells: [first, html`${say.few}`] };
  const ratio = uptake === null ? html`–` : isWithheld(uptake) ? html`${say.few}` : quotient(uptake, words);
  return { name, cells: [first, ...codes.map((code) => html`${format.number(mix[code])}`), ratio] };
}

function quotient({ numerator, denominator, value }: Quotient, { format }: Words): Html {
  const parts = `${format.percent(numerator)} ÷ ${format.percent(denominator)}`;
  return html`${format.decimal(value)} <span class="note"><bdi>${parts}</bdi></span>`;
}

function figuresPart({ indicators }: AnnexModel, words: Words): Html {
  const { dispositions: say } = words;
  const rows = indicators.map(
    (each) =>
      html`<tr><th scope="row">${say.names[each.key]} (${each.id})</th><td>${partOf(each, words)}</td><td>${figureOf(each, words)}</td></tr>`,
  );
  const notes = indicators.map(({ key }) => html`<li><b>${say.names[key]}.</b> ${say.definitions[key]}</li>`);
  return html`<section><h2>${say.figures}</h2>${dataTable(say.figures, [say.headFigure, say.headOf, say.headValue], rows)}<ul class="note">${notes}</ul></section>`;
}

function partOf({ numerator, denominator }: AnswerIndicator, { dispositions: say }: Words): string {
  return isWithheld(numerator) || isWithheld(denominator) ? say.few : say.of({ numerator, denominator });
}

function figureOf({ value, unit }: AnswerIndicator, { dispositions: say, format }: Words): string {
  if (isWithheld(value)) return say.few;
  if (value === null) return unit === 'time' ? say.notYet : '–';
  return unit === 'time' ? say.time({ time: value }) : format.percent(value);
}
