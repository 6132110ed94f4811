/** `/p/{slug}/table`: who is here by seat, region and language, who is missing while there is time, and whose seat is in doubt. */
import type { Inclusion } from '../../views/inclusion.ts';
import { isWithheld, type Shown } from '../../views/shown.ts';
import type { SeatRow, TableModel } from '../../views/table.ts';
import type { Words } from '../../words/index.ts';
import { languageName } from '../../words/languageName.ts';
import { type Html, html, nothing } from '../html.ts';
import { dataTable } from '../parts/dataTable.ts';
import { doneLine } from '../parts/done.ts';
import { whoIsHeard } from '../parts/inclusion.ts';
import { definitions } from '../parts/marks.ts';
import { organisations, type Proofs } from '../parts/organisations.ts';
import { rich } from '../parts/rich.ts';
import { seatDoubts } from '../parts/seatDoubts.ts';
import { largeTable, tableDefinitions } from '../parts/table.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export type { Proofs } from '../parts/organisations.ts';

export type TablePage = TableModel & { readonly inclusion: Inclusion };

export function tablePage(model: TablePage, context: PageContext, proofs: Proofs = new Map()): Html {
  const { words } = context;
  const { table } = words;
  const { process } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const seated = model.seats.filter(({ people }) => people !== 0).length;
  const lead = table.lead({ ...counted(model, model.people), seated, seats: model.seats.length });
  const body = html`${definitions([], tableDefinitions(model.seats.length))}<div class="wrap"><header class="head">${eyebrow(context, [link], process.simulated)}
<h1>${table.title}</h1><p class="lead">${lead}</p></header>${doneLine(context, doneSentences(words))}
<div class="columns"><div>${balance(model, words)}${take(model, words)}</div><div>${mark(model, words)}</div></div>
${whoIsHeard(model.inclusion, process.slug, words)}
<p class="note"><a href="${paths.uptake(process.slug)}">${words.uptake.title}</a></p>
<div class="pair">${regions(model, words)}${languages(model, context)}</div>
<div class="pair">${expertise(model, words)}${invitations(model, words)}</div>
${organisations(model, context, proofs)}
${seatDoubts(model, context)}</div>`;
  return layout(context, { title: table.title, process, body });
}

const counted = ({ exact, smallCell }: TableModel, people: Shown) => ({
  count: isWithheld(people) ? null : people,
  exact,
  k: smallCell,
});

const doneSentences = ({ table: { done } }: Words) => ({
  'seat.contest': done.contest,
  'seat.settle': done.settle,
  'participant.verify': done.verify,
  'organisation.declare': done.declare,
  'organisation.prove': done.proven,
});

const said = (model: TableModel, words: Words, people: Shown): string => words.table.counted(counted(model, people));

/** What is missing most, first. */
function balance(model: TableModel, words: Words): Html {
  const { table, format } = words;
  const { seats, stage, open } = model;
  if (seats.length === 0) return html`<p class="note">${table.noSeats}</p>`;
  const when =
    stage?.closesAt != null && open
      ? rich(table.until({ stage: '{stage}', when: format.dateTime(stage.closesAt) }), {
          slots: { stage: bdi(stage.name) },
        })
      : open
        ? ''
        : table.closed;
  const rows = [...seats]
    .sort((a, b) => need(a) - need(b))
    .map((seat) => html`<li>${seatBalance(model, seat, words)}</li>`);
  const how = model.exact ? table.roundingRole : table.rounding({ k: model.smallCell, step: model.step });
  const none = seats.every(({ target }) => target === null) && html`<p class="note">${table.noTargets}</p>`;
  return html`<section><h2>${table.balance}</h2><p class="note">${when}</p>${none}<ul class="balance">${rows}</ul><p class="note">${how}</p></section>`;
}

/** How far from what was wanted: what is known to be empty comes first, what has no target last. */
function need({ people, target }: SeatRow): number {
  if (people === 0) return target === null ? 0.5 : 0;
  if (target === null) return 2;
  return isWithheld(people) ? 0.1 : Math.min(1, people / target);
}

function seatBalance(model: TableModel, { name, letter, people, target, filled }: SeatRow, { table }: Words): Html {
  const count = counted(model, people);
  const full = target !== null && count.count !== null && count.count >= target;
  const sentence = target === null ? table.seatNoTarget(count) : table.seatBalance({ ...count, target, filled, full });
  return html`<span class="seat-name">${seatName(letter, name)}</span> <span class="${people === 0 ? 'lacks' : 'has'}">${sentence}</span>`;
}

const seatName = (letter: string, name: string): Html => html`<abbr class="letter">${letter}</abbr> <bdi>${name}</bdi>`;

const bdi = (text: string): Html => html`<bdi>${text}</bdi>`;

const take = ({ open, joined, process }: TableModel, { table }: Words): Html =>
  open && !joined ? html`<p><a class="button" href="${paths.join(process.slug)}">${table.take}</a></p>` : nothing;

function mark(model: TableModel, words: Words): Html {
  const { marks } = model;
  if (marks.length === 0) return nothing;
  return html`<figure class="table-figure">${largeTable(words, marks, 'tbl')}<figcaption>${words.table.caption}${withheldKey(model, words)}</figcaption>${numbers(model, words)}</figure>`;
}

/** What dots stand for, where a seat has them. */
const withheldKey = ({ marks }: TableModel, { seats }: Words): Html =>
  marks.some(({ state }) => state === 'withheld')
    ? html`<span class="key"><svg class="swatch" viewBox="0 0 28 16" aria-hidden="true"><path class="seat" d="M0 0h28v16H0z"/><path fill="url(#dots)" d="M0 0h28v16H0z"/></svg> ${seats.state.withheld}</span>`
    : nothing;

function numbers(model: TableModel, words: Words): Html {
  const { table, seats } = words;
  const rows = model.seats.map(({ letter, name, people, target }) =>
    row(seatName(letter, name), said(model, words, people), wanted(words, target)),
  );
  const rest = row(html`${table.noSeat}`, said(model, words, model.noSeat), wanted(words, null));
  const heads = [table.headSeat, table.headHere, table.headWanted];
  return html`<details class="data"><summary>${seats.table}</summary>${dataTable(table.seats, heads, [...rows, rest])}</details>`;
}

const wanted = ({ format }: Words, target: number | null): string => (target === null ? '–' : format.number(target));

const row = (name: Html, ...cells: readonly string[]): Html =>
  html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;

function regions(model: TableModel, words: Words): Html {
  const { table } = words;
  const list = model.regions;
  if (list.length === 0)
    return html`<section><h2>${table.regions}</h2><p class="note">${table.noRegions}</p></section>`;
  const hasTargets = list.some(({ target }) => target !== null);
  const rows = list.map(({ name, people, target }) =>
    row(bdi(name), said(model, words, people), ...(hasTargets ? [wanted(words, target)] : [])),
  );
  const heads = [table.headRegion, table.headHere, ...(hasTargets ? [table.headWanted] : [])];
  return html`<section><h2>${table.regions}</h2>${dataTable(table.regions, heads, rows)}</section>`;
}

/** What people speak, and what statements are in. */
function languages(model: TablePage, { words, lang }: PageContext): Html {
  const { table, inclusion, format } = words;
  const spoken = new Map(model.languages.map(({ name, people }) => [name, people]));
  const list = model.inclusion.languages;
  if (list.length === 0) return nothing;
  const rows = list.map(({ language, people, statements }) => {
    const count = spoken.get(language) ?? people;
    // Nobody has to say which language they speak: none that said so is no empty chair.
    const here = count === 0 ? table.notSaid : said(model, words, count);
    return row(html`${languageName(language, lang)}`, here, format.number(statements));
  });
  const heads = [table.headLanguage, table.headHere, inclusion.headStatements];
  return html`<section><h2>${table.languages}</h2>${dataTable(table.languages, heads, rows)}</section>`;
}

function expertise(model: TableModel, words: Words): Html {
  const { table } = words;
  const rows = model.expertise.map(({ name, sought, people }) =>
    row(bdi(name), said(model, words, people), sought ? table.sought : '–'),
  );
  const heads = [table.headExpertise, table.headHere, table.headSought];
  const list =
    rows.length === 0 ? html`<p class="note">${table.noExpertise}</p>` : dataTable(table.expertise, heads, rows);
  return html`<section><h2>${table.expertise}</h2>${list}</section>`;
}

function invitations(model: TableModel, words: Words): Html {
  const { table } = words;
  const { issued, used } = model.invitations;
  const sentence =
    issued === 0 ? table.noInvitations : table.invited({ issued: counted(model, issued), used: counted(model, used) });
  return html`<section><h2>${table.invitations}</h2><p>${sentence}</p></section>`;
}
