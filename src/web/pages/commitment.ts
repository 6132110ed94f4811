/** `/p/{slug}/commitments/{id}`: one commitment: the promise, its measure over time, its evidence with disputes, what may be done. */
import type { CommitmentModel, EvidenceRow } from '../../views/commitment.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { momentLine } from '../parts/calls.ts';
import { actForms, evidenceForms } from '../parts/commitmentActs.ts';
import { levelText, nextOf, stateOf } from '../parts/commitmentLine.ts';
import { dataTable } from '../parts/dataTable.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { clauseLink, dayLine } from '../parts/inputs.ts';
import { goneLine, moderateLink } from '../parts/moderatedInput.ts';
import { trendDrawing } from '../parts/trend.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function commitmentPage(model: CommitmentModel, context: PageContext): Html {
  const { words } = context;
  const { commitments: say } = words;
  const { process, title } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const all = html`<a href="${paths.commitments(slug)}">${say.title}</a>`;
  const head = html`<header class="head">${eyebrow(context, [link, all], process.simulated)}<h1><bdi dir="auto">${title}</bdi></h1><p class="lead">${stateOf(model, words)}</p><p class="meta">${nextOf(model, words)}</p></header>`;
  const forms = actForms(model, context);
  const evidence = evidencePart(model, context);
  const body = html`<article class="wrap commitment-page">${head}${doneLine(context, say.done)}${refusedLine(context, html`${forms}${evidence}`)}${promisePart(model, words)}${indicatorPart(model, words)}${periodsPart(model, words)}${evidence}${forms}${historyPart(model, words)}<p class="back">${all}</p></article>`;
  return layout(context, { title: `${title} · ${process.title}`, process, body });
}

const paragraph = (text: string): Html => html`<p dir="auto">${text}</p>`;
const dates = (from: number, to: number, { commitments: say, format }: Words): string =>
  say.span({ from: format.date(from), to: format.date(to) });

function promisePart(model: CommitmentModel, words: Words): Html {
  const { commitments: say, format } = words;
  const { actor, signed, clause, contributors, conditions, reviewAt, sunsetAt, successor, process } = model;
  const under = clause ? html`<li>${clauseLink(clause, process.slug, words)}</li>` : '';
  const mandate = signed && signed.mandate !== '' && html`<li>${say.mandate}: <bdi>${signed.mandate}</bdi></li>`;
  const rows = html`<li>${say.headActor}: <b><bdi>${actor.name}</bdi></b> (${say.actors[actor.kind]})</li><li>${signed ? say.signed({ when: format.date(signed.at) }) : html`<b class="clock">${say.unsigned}</b>`}</li>${mandate}${contributors.length > 0 && html`<li>${say.contributors}: ${contributors.map((name, i) => html`${i > 0 && ', '}<bdi>${name}</bdi>`)}</li>`}${under}<li>${say.kinds[model.kind]} · ${say.measures[model.measure]} · ${say.loci[model.locus]}</li>${conditions !== '' && html`<li>${say.conditions}: <span dir="auto">${conditions}</span></li>`}<li>${say.review({ when: format.date(reviewAt) })}</li>${sunsetAt !== null && html`<li>${say.sunset({ when: format.date(sunsetAt) })}</li>`}${successor && html`<li>${say.successor}: <a href="${paths.commitment(process.slug, successor.id)}" dir="auto">${successor.title}</a></li>`}`;
  const lines = model.text.split(/\n{2,}/).map(paragraph);
  return html`<section><div class="words">${lines}</div><ul class="entries">${rows}</ul></section>`;
}

function indicatorPart({ indicator, trend }: CommitmentModel, words: Words): Html {
  const { commitments: say, format } = words;
  if (!indicator)
    return html`<section><h2>${say.indicator}</h2><p><b>${say.noMeasure}</b></p><p class="note">${say.unmeasuredNote}</p></section>`;
  const { name, unit, direction, merge, baseline, target, acceptable, tolerable, method, source } = indicator;
  const valued = (value: number): string => say.value({ value, unit });
  const facts = [
    say.directions[direction],
    say.merges[merge],
    baseline && say.baseline({ value: valued(baseline.value), when: format.date(baseline.at) }),
    say.target({ value: valued(target.value), when: format.date(target.at) }),
    acceptable !== undefined && say.acceptable({ value: valued(acceptable) }),
    tolerable !== undefined && say.tolerable({ value: valued(tolerable) }),
  ].flatMap((fact) => (fact ? [html`<li>${fact}</li>`] : []));
  const from = source !== '' && html`<p class="note">${say.source}: <bdi>${source}</bdi></p>`;
  const note = merge === 'incidents' && html`<p class="note">${say.incidentsNote}</p>`;
  const rows = trend.map(({ from, to, value, level }) => {
    const shown = value === null ? html`<em>${say.unknown}</em>` : html`<bdi>${say.value({ value, unit })}</bdi>`;
    return html`<tr><th scope="row">${dates(from, to, words)}</th><td>${shown}</td><td>${level !== null && levelText(level, words)}</td></tr>`;
  });
  const table =
    rows.length === 0
      ? html`<p>${say.trendNone}</p>`
      : html`${trendDrawing(trend, target.value, say.target({ value: valued(target.value), when: format.date(target.at) }), words)}${dataTable(say.trend, [say.headPeriod, say.headValue, say.headEvidence], rows)}`;
  return html`<section><h2>${say.indicator}</h2><p><b><bdi dir="auto">${name}</bdi></b></p><ul class="entries">${facts}</ul><p dir="auto">${method}</p>${from}${note}<h3>${say.trend}</h3>${table}</section>`;
}

function periodsPart({ periods }: CommitmentModel, words: Words): Html {
  const { commitments: say } = words;
  if (periods.length === 0) return html``;
  const rows = periods.map(({ from, to, state }) => {
    const told = state === 'unknown' ? html`<b class="clock">${say.periodStates[state]}</b>` : say.periodStates[state];
    return html`<tr><th scope="row">${dates(from, to, words)}</th><td>${told}</td></tr>`;
  });
  return html`<section><h2>${say.periods}</h2>${dataTable(say.periods, [say.headPeriod, say.headState], rows)}</section>`;
}

function evidencePart(model: CommitmentModel, context: PageContext): Html {
  const { commitments: say } = context.words;
  const rows = model.evidence.map((each) => html`<li>${evidenceEntry(model, each, context)}</li>`);
  const list = rows.length === 0 ? html`<p>${say.evidenceNone}</p>` : html`<ol class="inputs">${rows}</ol>`;
  return html`<section id="evidence"><h2>${say.evidence}</h2>${list}</section>`;
}

function evidenceEntry(model: CommitmentModel, evidence: EvidenceRow, context: PageContext): Html {
  const { words } = context;
  const { commitments: say } = words;
  const { value, incidents, ref, hash, note, own, by, day, period, gone, level } = evidence;
  const { indicator } = model;
  const who = by === null ? (own ? say.own : say.other) : html`<bdi>${by}</bdi> (${own ? say.own : say.other})`;
  const told =
    indicator &&
    html`<p>${value === null ? html`<em>${say.notObserved}</em>` : html`<b><bdi>${say.value({ value, unit: indicator.unit })}</bdi></b>`}${incidents !== null && html` · ${say.incidents({ count: incidents })}`}</p>`;
  const seen = ref !== '' && html`<p class="note"><bdi>${ref}</bdi></p>`;
  const sum = hash !== null && html`<p class="note"><code>${hash}</code></p>`;
  const disputes = evidence.disputes.map((each) => disputeLines(each, model.process.slug, context));
  const taken = gone && html`<p><b class="clock">${say.gone}</b></p>`;
  return html`<article class="input" id="${evidence.id}"><p class="note">${say.reportedOn({ period: dates(period.from, period.to, words) })} · ${levelText(level, words)} · ${who} · ${dayLine(day, words)}</p>${taken}${told}${note !== '' && paragraph(note)}${seen}${sum}${disputes}${evidenceForms(model, evidence, context)}</article>`;
}

function disputeLines(
  { label, hidden, day, grounds, settled }: EvidenceRow['disputes'][number],
  slug: string,
  context: PageContext,
): Html {
  const { words } = context;
  const { commitments: say, format } = words;
  const why =
    grounds === null
      ? goneLine(hidden, label, slug, words, say.erased)
      : html`<blockquote dir="auto">${grounds}</blockquote>`;
  const answer =
    settled &&
    html`<p><b>${say.outcomes[settled.outcome]}</b> <span class="note">${dayLine(settled.at, words)}</span></p>${paragraph(settled.answer)}`;
  return html`<div class="outcome${!settled && ' open'}"><p class="note">${say.disputed({ when: format.date(day) })} ${moderateLink(label, slug, context)}</p>${why}${answer}</div>`;
}

function historyPart({ history }: CommitmentModel, words: Words): Html {
  const { commitments: say } = words;
  const rows = history.map(({ status, why, by, ...moment }) => {
    const who = by !== null && html` <span class="note"><bdi>${by}</bdi></span>`;
    const told = why !== '' && html`<blockquote dir="auto">${why}</blockquote>`;
    return html`<li>${momentLine(moment, words)}<div><p><b>${say.states[status]}</b>${who}</p>${told}</div></li>`;
  });
  return html`<section id="log"><h2>${say.history}</h2><ol class="acts">${rows}</ol></section>`;
}
