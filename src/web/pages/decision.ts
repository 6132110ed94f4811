/** `/p/{slug}/decisions/{id}`: what was found, by whom and why, on which evidence, who differs, appeals, and what may be done. */
import type { AppealLine, DecisionModel, Finding, Statement } from '../../views/decision.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { momentLine } from '../parts/calls.ts';
import { decisionForms } from '../parts/decisionForms.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import {
  answersPart,
  byLine,
  evidencePart,
  excludedPart,
  foundLine,
  openedLine,
  reasonsPart,
  resultName,
  timed,
  written,
} from '../parts/finding.ts';
import { authorLine, clauseLink, dayLine, textOf } from '../parts/inputs.ts';
import { goneLine, hideWordsLink } from '../parts/moderatedInput.ts';
import { procedureName } from '../parts/procedureName.ts';
import { tableDefinitionsFor } from '../parts/tallied.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { aboutLine, datesOf } from './decisions.ts';
import { eyebrow, layout } from './layout.ts';
import { reviewEntry } from './reviews.ts';

export function decisionPage(model: DecisionModel, context: PageContext): Html {
  const { words } = context;
  const { decisions: say } = words;
  const { process, question, language, finding } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const up = html`<a href="${paths.decisions(slug)}">${say.title}</a>`;
  const name = say.name(model);
  const title = finding ? resultName(finding.designation, words) : say.unfound;
  const head = html`<header class="head">${eyebrow(context, [link, up, name], process.simulated)}<h1>${title}</h1><p class="lead"><bdi lang="${language}" dir="auto">${question}</bdi></p>${factsOf(model, words)}</header>`;
  const forms = decisionForms(model, context);
  const found = finding && foundParts(finding, model, words);
  const parts = html`${dissent(model, context)}${challenges(model, context)}${appeals(model, context)}${reviews(model, words)}`;
  const body = html`${tableDefinitionsFor(finding?.marks ?? [])}<article class="wrap text-page">${head}${doneLine(context, say.done)}${refusedLine(context, forms)}${found}${parts}${forms}${earlier(model, words)}${log(model, words)}<p class="back"><a href="${paths.decisions(slug)}">${say.title}</a></p></article>`;
  return layout(context, { title: `${title} · ${name} · ${process.title}`, process, body });
}

function factsOf(model: DecisionModel, words: Words): Html {
  const { decisions: say, procedures } = words;
  const { procedure, finding, status, process, challengeUntil } = model;
  const until = challengeUntil !== null && html`<p>${timed(say.challengeUntil, challengeUntil, words)}</p>`;
  // What holds no longer adopts nothing.
  const holds = finding?.status === 'provisional' || finding?.status === 'final';
  const adopts = finding && holds && html`<p>${procedures.by.adopts[finding.adopts]}</p>`;
  const name = procedureName(procedure.id, words);
  const opened = openedLine(model, words);
  const at = procedure.shipped ? paths.procedure(procedure.id) : paths.ownProcedure(process.slug, procedure.id);
  const called = html`<a href="${at}">${name}</a>`;
  const rules = html`${say.procedure}: ${called}, ${say.version(procedure)}`;
  return html`<p class="note facts-line"><b>${words.calls.status[status]}</b> · ${aboutLine(model, process.slug, words)} · ${rules}${datesOf(model, words)}</p>${finding && foundLine(finding, words)}${opened}${adopts}${until}`;
}

const foundParts = (finding: Finding, model: DecisionModel, words: Words): Html =>
  html`${reasonsPart(finding, model.language, words)}${evidencePart(finding, model, words)}${excludedPart(finding, words)}${answersPart(finding, model.language, words)}`;

/** In the rough, and what was filed: in their own words. */
function dissent({ finding, statements, process }: DecisionModel, context: PageContext): Html {
  const { words } = context;
  const { decisions: say, input } = words;
  const rough = (finding ? [...finding.objections, ...finding.later] : []).filter((each) => each.rough);
  const objections = rough.map(
    (each) =>
      html`<li><p class="note"><a href="${paths.objection(process.slug, each.id)}">${words.objections.name(each)}</a> · ${words.objections.states[each.state]} · ${words.objections.words[each.word]}</p>${each.reason === null ? goneLine(each.hidden, each.label, process.slug, words, input.erased) : written(each.reason, each.language)}${each.answer !== null && html`<p><b>${words.outcome.answer}</b></p>${written(each.answer, each.language)}`}</li>`,
  );
  const filed = statements.map(
    (each) =>
      html`<li id="${each.id}"><p class="note facts-line"><b>${say[each.kind]}</b> · ${authored(each, words)}${each.clause && html` · ${clauseLink(each.clause, process.slug, words)}`}</p>${statementText(each, process.slug, context)}</li>`,
  );
  const none = objections.length + filed.length === 0 && html`<p>${say.dissentNone}</p>`;
  const maintained = objections.length > 0 && html`<h3>${say.rough}</h3><ol class="inputs">${objections}</ol>`;
  const own = filed.length > 0 && html`<ol class="inputs">${filed}</ol><p class="note">${say.attached}</p>`;
  return html`<section id="dissent"><h2>${say.dissent}</h2>${none}${maintained}${own}</section>`;
}

/** Its words, or why they are not shown; and for moderators the way to act on them. */
function statementText(said: Statement, slug: string, context: PageContext): Html {
  const { words } = context;
  const text =
    said.text === null ? goneLine(said.hidden, said.label, slug, words, words.input.erased) : textOf(said, words);
  return html`${text}${said.moderable && html`<p class="note">${hideWordsLink(said.label, slug, context)}</p>`}`;
}

const authored = ({ author, day }: Statement, words: Words): Html =>
  html`${authorLine(author, words)} · ${dayLine(day, words)}`;

function challenges({ challenges: list, process: { slug } }: DecisionModel, context: PageContext): Html {
  const { words } = context;
  const { decisions: say } = words;
  if (list.length === 0) return nothing;
  const rows = list.map(
    (each) =>
      html`<li id="${each.id}"><p class="note facts-line">${authored(each, words)} · <b>${each.answered ? say.answered : say.unanswered}</b></p>${statementText(each, slug, context)}</li>`,
  );
  return html`<section id="challenges"><h2>${say.challenges}</h2><ol class="inputs">${rows}</ol></section>`;
}

function appeals(model: DecisionModel, context: PageContext): Html {
  const { words } = context;
  const { appeals: list, ladder, appealUntil, finding } = model;
  const { decisions: say, procedures } = words;
  if (!finding && list.length === 0) return nothing;
  const bodies: Readonly<Record<string, string>> = procedures.by.body;
  const steps = ladder.map(({ to, state }) => html`<li>${bodies[to] ?? to}: ${say.step[state]}</li>`);
  const rungs = steps.length === 0 ? html`<p>${say.ladderNone}</p>` : html`<h3>${say.ladder}</h3><ol>${steps}</ol>`;
  const until = appealUntil !== null && html`<p>${timed(say.appealUntil, appealUntil, words)}</p>`;
  const rows = list.map(
    (each) => html`<li id="${each.id}">${appealEntry(each, bodies[each.to] ?? each.to, model, context)}</li>`,
  );
  const filed = rows.length === 0 ? html`<p>${say.appealsNone}</p>` : html`<ol class="inputs">${rows}</ol>`;
  return html`<section id="appeals"><h2>${say.appeals}</h2>${until}${filed}${rungs}</section>`;
}

function appealEntry(
  appeal: AppealLine,
  to: string,
  { language, process: { slug } }: DecisionModel,
  context: PageContext,
): Html {
  const { words } = context;
  const { decisions: say } = words;
  const { decided, dueAt, overdue } = appeal;
  const late = overdue && html` · <b class="clock">${say.overdue}</b>`;
  const clock = !decided && html` · ${timed(say.due, dueAt, words)}${late}`;
  const by = decided && byLine(decided.by, decided.role, words);
  const remedy =
    decided && decided.remedy !== '' && html`<p class="note">${say.remedy}</p>${written(decided.remedy, language)}`;
  const answer =
    decided &&
    html`<div class="outcome"><p><b>${say.outcome[decided.outcome]}</b> <span class="note">${momentLine(decided, words)}${by}</span></p>${decided.reasons !== '' && written(decided.reasons, language)}${remedy}</div>`;
  return html`<p class="note facts-line"><b>${to}</b> · ${authored(appeal, words)}${clock}</p>${statementText(appeal, slug, context)}${answer}`;
}

function reviews({ reviews: list, process, language }: DecisionModel, words: Words): Html {
  if (list.length === 0) return nothing;
  const rows = list.map((line) => html`<li>${reviewEntry(line, process.slug, language, words, false)}</li>`);
  return html`<section id="reviews"><h2>${words.reviews.title}</h2><ol class="inputs">${rows}</ol></section>`;
}

function earlier(model: DecisionModel, words: Words): Html {
  const { decisions: say } = words;
  if (model.earlier.length === 0) return nothing;
  const rows = model.earlier.map(
    (each) =>
      html`<details class="act"><summary>${resultName(each.designation, words)} · ${words.format.date(each.at)}</summary>${foundLine(each, words)}${written(each.reasons, model.language)}<p class="note">${say.hash}: <code dir="ltr">${each.hash}</code></p></details>`,
  );
  return html`<section id="earlier"><h2>${say.earlier}</h2>${rows}</section>`;
}

function log({ history, language }: DecisionModel, words: Words): Html {
  const { decisions: say } = words;
  const rows = history.map(({ act, by, role, reason, ...moment }) => {
    const who = html`<span class="note">${byLine(by, role, words)}</span>`;
    return html`<li>${momentLine(moment, words)}<div><p><b>${say.acts[act]}</b>${who}</p>${reason && written(reason, language)}</div></li>`;
  });
  return html`<section id="log"><h2>${say.history}</h2><ol class="acts">${rows}</ol></section>`;
}
