/** `/p/{slug}/statements/{id}`: one statement, and where every group and every seat stands on it. */
import type { HandledStatement } from '../../views/handling.ts';
import { isWithheld } from '../../views/shown.ts';
import type { StatementModel } from '../../views/statement.ts';
import type { StatementItem } from '../../views/statements.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { groupBars, groupTable } from '../parts/bars.ts';
import { acting, heading, lineage } from '../parts/handling.ts';
import { definitions } from '../parts/marks.ts';
import { whatWouldChange, whyNotMore } from '../parts/reasons.ts';
import { rich } from '../parts/rich.ts';
import { seatBars } from '../parts/seatBars.ts';
import { boundsTable, seatTable } from '../parts/seats.ts';
import { shapedClauses } from '../parts/sources.ts';
import { methodNote } from '../parts/sure.ts';
import { largeTable, tableDefinitions } from '../parts/table.ts';
import { clip } from '../parts/texts.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const LONGEST_TITLE = 60;

export function statementPage(model: HandledStatement, context: PageContext): Html {
  const { words } = context;
  const { process, evidence, label } = model;
  const title = words.statement.title({ number: label });
  const back = paths.commonGround(process.slug);
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const body = html`${definitions(evidence?.camps ?? [], tableDefinitions(evidence?.seats.length ?? 0))}<article class="wrap"><header class="head">${eyebrow(context, [link, title], process.simulated)}
${heading(model, context)}${verdict(model, words)}</header>
${evidence === null ? nothing : numbers(evidence, words)}
${published(model.history, model, context)}${shapedClauses(model.handling?.shaped ?? [], process.slug, words)}${lineage(model, context)}${acting(model, context)}
<p class="back"><a href="${back}">${words.statement.back}</a></p></article>`;
  const foot = methodNote(words, evidence?.input ?? null);
  const text = model.text === null ? title : `${title}: ${clip(model.text, LONGEST_TITLE)}`;
  return layout(context, { title: text, process, n: evidence?.input.n ?? 0, body, foot });
}

function verdict({ evidence, state, moderatedOut, meta, handling }: HandledStatement, words: Words): Html {
  const note = meta && html`<p class="note">${words.statement.meta}</p>`;
  if (moderatedOut !== null || handling?.status === 'waiting') return nothing;
  if (evidence === null) {
    const why =
      state === 'hidden'
        ? words.findings.hidden()
        : state === 'waiting'
          ? words.findings.waiting()
          : words.statement.nobody;
    return html`<p class="lead">${why}</p>${note || nothing}`;
  }
  const { item, camps } = evidence;
  const { everyone } = item;
  if (isWithheld(everyone)) return html`<p class="lead">${words.statement.fewYet}</p>${note || nothing}`;
  const found = item.evidence && html`${words.evidence.consistent[item.evidence.consistentWith]} `;
  const tally = everyone.votes === 0 ? words.statement.nobody : words.statement.tally(everyone);
  return html`<p class="lead">${found}${everyone.votes > 0 && html`${kindOf(item, camps.length, words)} `}${tally}</p>${note || nothing}`;
}

function kindOf({ kind, side, opposed }: StatementItem, groups: number, { statement }: Words): string {
  switch (kind) {
    case 'holds':
      return statement.kind.holds({ groups, side: side ?? 'agree' });
    case 'divides':
      return statement.kind.divides({ opposed });
    case 'open':
      return statement.kind.open;
    default:
      return statement.kind.thin;
  }
}

/** What it was designated as in reports that were published, newest first. */
function published(history: StatementModel['history'], { process }: StatementModel, { words }: PageContext): Html {
  const { history: say, classes } = words.evidence;
  const entries = history.map(({ report, at, designation }) => {
    const text = say.entry({ when: words.format.date(at), name: classes[designation] });
    return html`<li>${rich(text, { href: paths.report(process.slug, report) })}</li>`;
  });
  return entries.length === 0
    ? nothing
    : html`<section><h2>${say.title}</h2><ul class="reasons">${entries}</ul></section>`;
}

function why({ evidence, accounts }: StatementItem, words: Words): Html {
  if (!evidence) return nothing;
  return html`<section class="narrow"><h2>${words.evidence.whyTitle}</h2>${whyNotMore(words, evidence, false)}</section><section class="narrow"><h2>${words.evidence.changeTitle}</h2>${whatWouldChange(words, evidence, accounts, false)}</section>`;
}

function numbers({ item, seats, camps }: NonNullable<StatementModel['evidence']>, words: Words): Html {
  if (isWithheld(item.everyone) || item.everyone.votes === 0 || item.kind === 'moderated') return nothing;
  const { evidence } = item;
  const official = evidence && html`${seatBars(words, item.marks)}${boundsTable(words, evidence.bySeat)}`;
  const bySeat = html`<section><h2>${words.statement.bySeat}</h2><figure class="table-figure">${largeTable(words, item.marks, 'tbl')}<figcaption><span class="key">${evidence ? words.evidence.markKey : words.seats.key}</span></figcaption></figure>${official}${seatTable(words, seats, item.seats)}</section>`;
  const byGroup = html`<section><h2>${words.statement.byGroup}</h2>${groupBars(words, item.camps)}<p class="note"><span class="key">${words.bars.key}</span></p>${groupTable(words, item.camps)}</section>`;
  return html`<div class="columns">${seats.length > 0 && bySeat}${camps.length > 0 && byGroup}</div>${why(item, words)}`;
}
