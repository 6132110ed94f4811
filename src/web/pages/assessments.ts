/** `/p/{slug}/assessments`: clause by criterion, where assessments disagree, what nobody has assessed, and harms without an answer. */
import { type Criterion, type Method, methods } from '../../domain/assessmentMethods.ts';
import type { AssessmentsModel, HeatRow, Listed, OpenHarm } from '../../views/assessments.ts';
import type { ClauseRef } from '../../views/provenance.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { effectKey, effectMark, groupOf, spreadMarks } from '../parts/assessments.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm, type FormAt } from '../parts/form.ts';
import { authorLine, clauseLink, dayLine, pagerOf } from '../parts/inputs.ts';
import { whyGone } from '../parts/moderatedInput.ts';
import { foldedForm } from '../parts/shownAs.ts';
import { anchors, paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const MAP = 'map';

export function assessmentsPage(model: AssessmentsModel, context: PageContext): Html {
  const { words } = context;
  const { assessments: say } = words;
  const { process, document, assessed, clauses } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const text =
    document &&
    html`<a href="${paths.textOf(slug, document.id)}" lang="${document.language}" dir="auto">${document.title}</a>`;
  const count = clauses === 0 ? words.text.none : assessed === 0 ? say.none : say.count(model);
  const brief = document && html`<p class="meta"><a href="${paths.brief(slug, document.id)}">${say.brief.go}</a></p>`;
  const head = html`<header class="head">${eyebrow(context, text ? [link, text] : [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p><p>${count}</p>${brief}</header>`;
  const harms = harmsPart(model, context);
  const rest =
    clauses > 0 &&
    html`${assessed > 0 && heatMap(model, words)}${harms}${apart(model, words)}${clausesPart(say.untested, say.untestedNone, model.untested, slug, words)}${stalePart(model, words)}`;
  const body = html`<div class="wrap">${head}${doneLine(context, say.done)}${refusedLine(context, harms)}${rest}</div>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

/** One table for each method, with those clauses of a page that somebody assessed by it. */
function heatMap({ map, process: { slug }, document }: AssessmentsModel, words: Words): Html {
  const { assessments: say } = words;
  const tables = methods.map((method) => heatTable(method, map.rows, slug, words));
  const at = (page: number) => {
    const query = new URLSearchParams({ ...(document ? { document: document.id } : {}), page: String(page) });
    return `${paths.assessments(slug)}?${query}#${MAP}`;
  };
  const pager = pagerOf(map, say.map, at, words, [words.text.previous, words.text.next]);
  return html`<section id="${MAP}"><h2>${say.map}</h2><p class="note">${say.mapNote}</p>${effectKey(words)}${tables}${pager}</section>`;
}

function heatTable({ criteria }: Method, rows: readonly HeatRow[], slug: string, words: Words): Html {
  const { assessments: say } = words;
  const tried = rows.filter(({ spreads }) => criteria.some((criterion) => spreads[criterion]));
  if (tried.length === 0) return nothing;
  const groups = [...new Set(criteria.map(groupOf))];
  const name = groups.map((group) => say.groups[group]).join(' · ');
  const heads = criteria.map(
    (criterion) => html`<th scope="col"><abbr title="${say.names[criterion]}">${say.codes[criterion]}</abbr></th>`,
  );
  const body = tried.map((row) => heatRow(row, criteria, slug, words));
  const key = criteria.map((criterion) => html`<dt>${say.codes[criterion]}</dt><dd>${say.names[criterion]}</dd>`);
  return html`<h3>${name}</h3><div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="heat"><thead><tr><th scope="col">${say.headClause}</th>${heads}</tr></thead><tbody>${body}</tbody></table></div><details class="data"><summary>${say.codesKey}</summary><dl class="codes">${key}</dl></details>`;
}

function heatRow(row: HeatRow, criteria: readonly Criterion[], slug: string, words: Words): Html {
  const { assessments: say } = words;
  const stale = row.stale > 0 && html` <span class="orphan">${say.staleMark({ count: row.stale })}</span>`;
  const cells = criteria.map((criterion) => {
    const spread = row.spreads[criterion];
    if (!spread) return html`<td class="blank"><span class="vh">${say.unassessed}</span></td>`;
    return html`<td>${spreadMarks(spread, row.disagreements.includes(criterion), words)}</td>`;
  });
  return html`<tr><th scope="row">${clauseLink(row.clause, slug, words)}${stale}</th>${cells}</tr>`;
}

const more = <T>({ of, rows }: Listed<T>, { assessments: say }: Words): Html =>
  of > rows.length ? html`<p class="note">${say.more({ count: of - rows.length })}</p>` : nothing;

const criterionName = (criterion: Criterion, { assessments: say }: Words): string =>
  `${say.codes[criterion]} · ${say.names[criterion]}`;

function apart({ disagreements, process: { slug } }: AssessmentsModel, words: Words): Html {
  const { assessments: say } = words;
  if (disagreements.of === 0) {
    return html`<section><h2>${say.disagreements}</h2><p>${say.disagreementsNone}</p></section>`;
  }
  const rows = disagreements.rows.map(
    ({ clause, criterion, ...sides }) =>
      html`<li>${clauseLink(clause, slug, words)} · ${criterionName(criterion, words)} <span class="note">${say.sides(sides)}</span></li>`,
  );
  return html`<section><h2>${say.disagreements}</h2><p>${say.disagreementsLead}</p><ul class="reasons">${rows}</ul>${more(disagreements, words)}</section>`;
}

function clausesPart(title: string, none: string, clauses: Listed<ClauseRef>, slug: string, words: Words): Html {
  const links = clauses.rows.map((each, i) => html`${i > 0 && ' · '}${clauseLink(each, slug, words)}`);
  const list = links.length === 0 ? none : links;
  return html`<section><h2>${title}</h2><p>${list}</p>${more(clauses, words)}</section>`;
}

function stalePart({ stale, process: { slug } }: AssessmentsModel, words: Words): Html {
  const { assessments: say } = words;
  if (stale.of === 0) return nothing;
  const rows = stale.rows.map(
    ({ clause, count }) =>
      html`<li>${clauseLink(clause, slug, words)} <span class="note">${say.staleMark({ count })}</span></li>`,
  );
  return html`<section><h2>${say.staleTitle}</h2><p>${say.staleLead}</p><ul class="reasons">${rows}</ul>${more(stale, words)}</section>`;
}

function harmsPart(model: AssessmentsModel, context: PageContext): Html {
  const { words } = context;
  const { assessments: say } = words;
  const { harms, assessed } = model;
  if (assessed === 0) return nothing;
  const rows = harms.rows.map((harm) => html`<li>${harmEntry(harm, model, context)}</li>`);
  const list =
    rows.length === 0
      ? html`<p>${say.harmsNone}</p>`
      : html`<p>${say.harmsLead}</p><ul class="inputs">${rows}</ul>${more(harms, words)}`;
  return html`<section id="${anchors.harms}"><h2>${say.harms}</h2>${list}</section>`;
}

function harmEntry(harm: OpenHarm, model: AssessmentsModel, context: PageContext): Html {
  const { words } = context;
  const { assessments: say } = words;
  const { clause, criterion, effect, author, day, reasoning, hidden, language } = harm;
  const { slug } = model.process;
  const facts = html`${clauseLink(clause, slug, words)} · <b>${criterionName(criterion, words)}</b> · ${effectMark(effect, words)} <span aria-hidden="true">${say.effects[effect]}</span> · ${authorLine(author, words)} · ${dayLine(day, words)}`;
  const why =
    reasoning === null
      ? html`<p class="gone"><em>${whyGone(hidden, words)}</em></p>`
      : html`<div class="words" lang="${language}" dir="auto"><p>${reasoning}</p></div>`;
  const answer =
    model.answering && (harm.own ? html`<p class="note">${say.answering.own}</p>` : answerForm(harm, model, context));
  return html`<article class="input"><p class="note facts-line">${facts}</p>${why}${answer}</article>`;
}

function answerForm({ assessment, criterion }: OpenHarm, model: AssessmentsModel, context: PageContext): Html {
  const { answering: say } = context.words.assessments;
  const { slug } = model.process;
  const about = `${assessment}-${criterion}`;
  const at: FormAt = {
    ...{ slug, command: 'harm.answer', about, keep: `${slug} ${about}` },
    hidden: { assessment, criterion },
    next: `${paths.assessments(slug)}#${anchors.harms}`,
  };
  const form = commandForm(
    context,
    at,
    (f) => f.text('text', { label: say.text, hint: say.hint, rows: 4, most: model.longest, required: true }),
    say.button,
  );
  return foldedForm(say.title, at, form, context);
}
