/** `/p/{slug}/decisions`: what waits for a finding, what is open to challenge, what was decided, and what was not. */
import type { DecisionLine, DecisionsModel } from '../../views/decisions.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { resultName, timed } from '../parts/finding.ts';
import { alternates, followLine } from '../parts/follow.ts';
import { clauseLink } from '../parts/inputs.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function decisionsPage({ process, groups, language }: DecisionsModel, context: PageContext): Html {
  const { words } = context;
  const { decisions: say, reviews, calls } = words;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const more = html`<p><a href="${paths.calls(slug)}">${calls.title}</a> · <a href="${paths.reviews(slug)}">${reviews.title}</a></p>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p>${more}</header>`;
  const parts = groups.map(({ group, rows }) => {
    const entries = rows.map((line) => html`<li>${decisionEntry(line, slug, language, words)}</li>`);
    return html`<section id="${group}"><h2>${say.groups[group]}</h2><ol class="inputs">${entries}</ol></section>`;
  });
  const body = html`<div class="wrap">${head}${parts.length > 0 ? parts : html`<p>${say.none}</p>`}${followLine(slug, context)}</div>`;
  return layout(context, {
    title: `${say.title} · ${process.title}`,
    alternates: alternates(slug, context),
    process,
    body,
  });
}

function decisionEntry(line: DecisionLine, slug: string, language: string, words: Words): Html {
  const { decisions: say } = words;
  const { designation, question, id, status } = line;
  const found =
    designation === null
      ? html`<b>${words.calls.status[status]}</b>`
      : html`<b>${resultName(designation, words)}</b> · ${words.calls.status[status]}`;
  return html`<article class="input"><p class="note facts-line"><a class="label" href="${paths.decision(slug, id)}">${say.name(line)}</a> · ${found} · ${aboutLine(line, slug, words)}${datesOf(line, words)}</p><p class="name" lang="${language}" dir="auto">${question}</p></article>`;
}

export function aboutLine({ draft, clauses }: DecisionLine, slug: string, words: Words): Html {
  const { decisions: say } = words;
  const about =
    clauses.length === 0
      ? html`${say.whole}`
      : html`${clauses.map((each, i) => html`${i > 0 && ', '}${clauseLink(each, slug, words)}`)}`;
  return html`${say.draft({ draft })} · ${about}`;
}

export function datesOf({ revisitAt, reviewAt, overdue }: DecisionLine, words: Words): Html {
  const { decisions: say } = words;
  return html`${revisitAt !== null && html` · ${timed(say.revisit, revisitAt, words)}`}${reviewAt !== null && html` · ${timed(say.reviewOn, reviewAt, words)}`}${overdue && html` · <b class="clock">${say.overdue}</b>`}`;
}
