/** Assessments as pages show them: marks with their words, several side by side, and what was found on one clause. */
import { type Criterion, type Effect, methods } from '../../domain/assessmentMethods.ts';
import type { AssessmentShown, ClauseAssessments, LineShown } from '../../views/assessments.ts';
import type { Spread } from '../../views/spread.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { authorLine, dayLine } from './inputs.ts';
import { goneLine, moderateLink, whyGone } from './moderatedInput.ts';

/** What stands in a cell; its words stand beside it for who does not see it, and in the key for who does. */
const signs: Readonly<Record<Effect, string>> = {
  '-2': '−−',
  '-1': '−',
  '0': '0',
  '+1': '+',
  '+2': '++',
  unknown: '?',
  'not-applicable': '/',
};

const classOf = (effect: Effect): string =>
  effect.startsWith('-') ? 'harm' : effect.startsWith('+') ? 'gain' : 'even';

export function effectMark(effect: Effect, { assessments: say }: Words): Html {
  return html`<span class="effect ${classOf(effect)}"><span aria-hidden="true" dir="ltr">${signs[effect]}</span><span class="vh">${say.effects[effect]}</span></span>`;
}

/** How many found what, from the worst to the best. */
export function spreadMarks(spread: Spread, apart: boolean, words: Words): Html {
  const { assessments: say, format } = words;
  const found = spread.map(({ effect, count }, i) => {
    const times =
      count > 1 &&
      html`<span class="times" aria-hidden="true" dir="ltr">×${format.number(count)}</span><span class="vh"> ${say.times({ count })}</span>`;
    return html`${i > 0 && html`<span class="vh">, </span>`}${effectMark(effect, words)}${times}`;
  });
  const note = apart && html`<span class="apart" aria-hidden="true">≠</span><span class="vh">; ${say.apart}</span>`;
  return html`<span class="spread">${found}${note}</span>`;
}

/** The first letters of a criterion say to which group it belongs. */
export const groupOf = (criterion: Criterion): 'T' | 'CP' | 'E' =>
  criterion.startsWith('CP') ? 'CP' : criterion.startsWith('E') ? 'E' : 'T';

export function effectKey(words: Words): Html {
  const { assessments: say } = words;
  const rows = (Object.keys(signs) as Effect[]) // the effects above, and no others
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map(
      (effect) =>
        html`<li><span class="effect ${classOf(effect)}" aria-hidden="true" dir="ltr">${signs[effect]}</span> ${say.effects[effect]}</li>`,
    );
  return html`<ul class="effect-key" aria-label="${say.key}">${rows}<li><span class="apart" aria-hidden="true">≠</span> ${say.apart}</li></ul>`;
}
const order: readonly Effect[] = ['-2', '-1', '0', '+1', '+2', 'unknown', 'not-applicable'];

/** Those of one clause, on its page: criterion by criterion, each person beside the others. */
export function assessmentsPart(model: ClauseAssessments | undefined, slug: string, context: PageContext): Html {
  if (!model) return nothing;
  const { words } = context;
  const { assessments: say } = words;
  const { counts, list, clause } = model;
  const stale = counts.stale > 0 && html`<p><strong class="orphan">${say.stale({ count: counts.stale })}</strong></p>`;
  const tables = methods.map(({ id, criteria }) => {
    const own = list.filter(({ method }) => method === id);
    return own.length === 0 ? nothing : beside(own, criteria, model, slug, context);
  });
  const none = list.length === 0 && html`<p>${say.onClauseNone}</p>`;
  const brief = list.length > 0 && html`<a href="${paths.briefOfClause(slug, clause)}">${say.brief.goClause}</a> · `;
  return html`<section id="${anchors.assessments}"><h2>${say.onClause}</h2>${stale}${none}${tables}${list.length > 0 && effectKey(words)}<p>${brief}<a href="${paths.assessments(slug)}">${say.title}</a></p></section>`;
}

function beside(
  own: readonly AssessmentShown[],
  criteria: readonly Criterion[],
  { spreads, disagreements }: ClauseAssessments,
  slug: string,
  context: PageContext,
): Html {
  const { words } = context;
  const { assessments: say } = words;
  const name = say.groups[groupOf(criteria[0] ?? 'T1')];
  const heads = own.map(({ author }, i) => {
    const seat = author.seat ? html` <abbr class="letter">${author.seat.letter}</abbr>` : nothing;
    return html`<th scope="col"><span class="vh">${say.nth({ number: i + 1 })}</span><span aria-hidden="true">${words.format.number(i + 1)}</span>${seat}</th>`;
  });
  const rows = criteria.map((criterion) => {
    const cells = own.map(({ lines }) => {
      const line = lines.find((each) => each.criterion === criterion);
      return html`<td>${line ? effectMark(line.effect, words) : nothing}</td>`;
    });
    const spread = spreadMarks(spreads[criterion] ?? [], disagreements.includes(criterion), words);
    return html`<tr><th scope="row">${say.codes[criterion]} · ${say.names[criterion]}</th>${cells}<td>${spread}</td></tr>`;
  });
  const table = html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="heat"><thead><tr><th scope="col">${say.criterion}</th>${heads}<th scope="col">${say.spread}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const reasons = own.map(
    (each, i) =>
      html`<details class="data"><summary>${say.reasons}: ${say.nth({ number: i + 1 })}</summary><p class="note facts-line">${authorLine(each.author, words)} · ${dayLine(each.day, words)} ${moderateLink(each.label, slug, context)}</p>${each.hidden && goneLine(each.hidden, each.label, slug, words, words.input.erased)}${each.summary !== null && written(each.summary, each.language)}<dl class="reasons-of">${each.lines.map((line) => html`<dt>${say.codes[line.criterion]} · ${say.names[line.criterion]}</dt><dd>${lineFacts(line, each.language, words)}</dd>`)}</dl></details>`,
  );
  return html`<h3>${name}</h3>${table}${reasons}`;
}

const written = (text: string, language: string): Html =>
  html`<p class="reason" lang="${language}" dir="auto">${text}</p>`;

/** What one person found of one criterion: the effect, how sure they are, why, and what was said to it. */
export function lineFacts(line: LineShown, language: string, words: Words): Html {
  const { assessments: say } = words;
  const { perspective, reversibility, reasoning, mitigation, answer } = line;
  const facts = [
    html`${effectMark(line.effect, words)} <b aria-hidden="true">${say.effects[line.effect]}</b>`,
    html`${say.confidences[line.confidence]}`,
    ...(perspective ? [html`${say.seenBy({ who: say.perspectives[perspective] })}`] : []),
    ...(reversibility ? [html`${say.reversibilities[reversibility]}`] : []),
  ];
  const why =
    reasoning === null
      ? html`<p class="gone"><em>${whyGone(line.hidden, words)}</em></p>`
      : written(reasoning, language);
  const lessened = mitigation !== null && html`<p class="note">${say.mitigation}</p>${written(mitigation, language)}`;
  const answered = answer && html`<p class="note">${say.answer}</p>${answerText(answer.text, words)}`;
  const open = line.open && html`<p><strong class="orphan">${say.unanswered}</strong></p>`;
  return html`<p>${facts.map((fact, i) => html`${i > 0 && ' · '}${fact}`)}</p>${why}${lessened}${answered}${open}`;
}

const answerText = (text: string | null, { input }: Words): Html =>
  text === null
    ? html`<p class="gone"><em>${input.erased}</em></p>`
    : html`<p class="reason"><bdi dir="auto">${text}</bdi></p>`;
