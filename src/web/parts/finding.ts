/** What was found on an item: the result, reasons, the evidence as it was then, and what it excludes. Every number has its words. */
import type { DecisionModel, Finding, FoundObjection } from '../../views/decision.ts';
import type { ActingRole } from '../../views/moderation.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { paths } from '../paths.ts';
import { localTime } from './calls.ts';
import { dataTable } from './dataTable.ts';
import { wordName } from './objections.ts';
import { positionsBySeat } from './positions.ts';
import { rich } from './rich.ts';
import { mediumTable } from './table.ts';

export function resultName(designation: string, { procedures }: Words): string {
  const names: Readonly<Record<string, string>> = procedures.by.designation;
  return names[designation] ?? designation.replaceAll('_', ' ');
}

/** A sentence with a moment in it, in the time of whoever reads. */
export const timed = (sentence: (p: { when: string }) => string, at: number, words: Words): Html =>
  rich(sentence({ when: '{when}' }), { slots: { when: localTime(at, words) } });

/** By whom, as they are called; or in which role, where nobody named them. */
export function byLine(by: string | null, role: ActingRole | null, { moderation, decisions }: Words): Html {
  if (by === null) return role === null ? nothing : html` ${decisions.byRole[role]}`;
  return html` ${rich(moderation.logBy, { slots: { name: html`<bdi>${by}</bdi>` } })}`;
}

export const written = (text: string, language: string): Html =>
  html`<blockquote lang="${language}" dir="auto">${text}</blockquote>`;

export function foundLine({ by, at, status, finalAt }: Finding, words: Words): Html {
  const { decisions: say } = words;
  const when = localTime(at, words);
  const who =
    by === null
      ? rich(say.foundOn({ when: '{when}' }), { slots: { when } })
      : rich(say.foundBy({ name: '{name}', when: '{when}' }), { slots: { name: html`<bdi>${by}</bdi>`, when } });
  const final = finalAt !== null && html` · ${timed(say.finalOn, finalAt, words)}`;
  return html`<p class="note facts-line"><b>${say.status[status]}</b> · ${who}${final}</p>`;
}

/** What a review opened of it, and that the rest stands. */
export function openedLine({ opened }: Pick<DecisionModel, 'opened'>, { reviews, format }: Words): Html {
  if (!opened) return nothing;
  return html`<p>${reviews.opened({ when: format.date(opened.at), clauses: opened.clauses })}</p>`;
}

export function reasonsPart({ reasons, alternatives, reopensOn }: Finding, language: string, words: Words): Html {
  const { decisions: say } = words;
  const weighed = alternatives !== '' && html`<h2>${say.alternatives}</h2>${written(alternatives, language)}`;
  return html`<section id="reasons"><h2>${say.reasons}</h2>${written(reasons, language)}${weighed}<h2>${say.reopens}</h2>${written(reopensOn, language)}<p class="note">${say.reopensNote}</p></section>`;
}

export function evidencePart(finding: Finding, { process, smallCell }: DecisionModel, words: Words): Html {
  const { decisions: say } = words;
  const { objections, later, hash, text, draft, call } = finding;
  const list =
    objections.length === 0 ? html`<p>${say.objectionsNone}</p>` : objectionList(objections, process.slug, words);
  const after = later.length > 0 && html`<h3>${say.later}</h3>${objectionList(later, process.slug, words)}`;
  const link = call !== null && html` · <a href="${paths.call(process.slug, call)}">${say.call}</a>`;
  const prints = html`<p class="note">${say.draft({ draft })}${link}</p><p class="note">${say.text}: <code dir="ltr">${text}</code></p><p class="note">${say.hash}: <code dir="ltr">${hash}</code></p>`;
  return html`<section id="evidence"><h2>${say.evidence}</h2>${seats(finding, smallCell, words)}${prints}<h3>${say.objections}</h3>${list}${after}</section>`;
}

function seats({ seats: rows, marks, empty }: Finding, k: number, words: Words): Html {
  const { decisions: say } = words;
  if (rows.every(({ of }) => 'withheld' in of)) return html`<p class="note">${say.seatsNone({ k })}</p>`;
  return html`<div class="tallied">${mediumTable(words, marks)}${positionsBySeat(rows, empty, words)}</div>`;
}

/** Its state as others gave it, and beside it what its objector said last. */
function objectionList(list: readonly FoundObjection[], slug: string, words: Words): Html {
  const { decisions: say, objections } = words;
  const rows = list.map(
    (each) =>
      html`<tr><th scope="row"><a href="${paths.objection(slug, each.id)}">${each.label}</a></th><td>${objections.states[each.state]}</td><td>${wordName(each, words)}</td></tr>`,
  );
  return dataTable(say.objections, [say.objections, objections.headState, say.ownWord], rows);
}

/** Every result of the procedure, and none of them chosen. */
export function excludedPart({ possibilities }: Pick<Finding, 'possibilities'>, words: Words): Html {
  const { decisions: say, format } = words;
  const rows = possibilities.map(({ designation, because }) => {
    const why = because.length === 0 ? say.possible : format.list(because.map((code) => say.because[code]));
    return html`<tr><th scope="row">${resultName(designation, words)}</th><td>${why}</td></tr>`;
  });
  const table = dataTable(say.excluded, [say.headResult, say.headWhy], rows);
  return html`<section id="excluded"><h2>${say.excluded}</h2><p class="note">${say.excludedNote}</p>${table}</section>`;
}

export function answersPart({ answers }: Finding, language: string, { decisions: say }: Words): Html {
  if (answers.length === 0) return nothing;
  const rows = answers.map(
    ({ check, answer }) => html`<dt>${say.check[check]}</dt><dd>${written(answer, language)}</dd>`,
  );
  return html`<section id="checks"><h2>${say.checks}</h2><dl class="charter">${rows}</dl></section>`;
}
