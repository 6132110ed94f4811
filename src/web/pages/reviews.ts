/** `/p/{slug}/reviews`: what is due to be looked at again, what is under way, and what reviews came to. */
import type { ReviewLine, ReviewsModel } from '../../views/decisions.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { byLine, timed, written } from '../parts/finding.ts';
import { clauseLink } from '../parts/inputs.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function reviewsPage(model: ReviewsModel, context: PageContext): Html {
  const { words } = context;
  const { reviews: say, decisions } = words;
  const { process, language } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const up = html`<a href="${paths.decisions(process.slug)}">${decisions.title}</a>`;
  const head = html`<header class="head">${eyebrow(context, [link, up], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p></header>`;
  const part = (name: 'due' | 'open' | 'concluded') => {
    const rows = model[name].map((line) => html`<li>${reviewEntry(line, process.slug, language, words)}</li>`);
    return (
      rows.length > 0 && html`<section id="${name}"><h2>${say[name]}</h2><ol class="inputs">${rows}</ol></section>`
    );
  };
  const parts = [part('due'), part('open'), part('concluded')].filter((each) => each !== false);
  const body = html`<div class="wrap">${head}${parts.length > 0 ? parts : html`<p>${say.none}</p>`}</div>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

/** `question` is left out on the page of its decision. */
export function reviewEntry(line: ReviewLine, slug: string, language: string, words: Words, asked = true): Html {
  const { reviews: say, decisions } = words;
  const { dueAt, at, overdue, concluded, newInformation } = line;
  const facts = html`${dueAt !== null && html`${timed(say.dueOn, dueAt, words)}${overdue && html` · <b class="clock">${decisions.overdue}</b>`}`}${dueAt !== null && at !== null && ' · '}${at !== null && html`${timed(say.begunOn, at, words)}${byLine(line.by, line.role, words)}`}`;
  const question =
    asked &&
    html`<p class="name" lang="${language}" dir="auto"><a href="${paths.decision(slug, line.item)}">${line.question}</a></p>`;
  const news =
    newInformation !== '' && html`<p class="note">${say.newInformation}</p>${written(newInformation, language)}`;
  return html`<article class="input"><p class="note facts-line">${facts}</p>${question}${news}${concluded && outcomeOf(concluded, slug, language, words)}</article>`;
}

function outcomeOf(
  concluded: NonNullable<ReviewLine['concluded']>,
  slug: string,
  language: string,
  words: Words,
): Html {
  const { reviews: say } = words;
  const { outcome, report, clauses, nextAt } = concluded;
  const links = clauses.map((each, i) => html`${i > 0 && ', '}${clauseLink(each, slug, words)}`);
  const again = clauses.length > 0 && html`<p class="note">${say.reopened}: ${links}</p>`;
  const next = nextAt !== null && html`<p class="note">${timed(say.next, nextAt, words)}</p>`;
  return html`<div class="outcome"><p><b>${say.outcome[outcome]}</b></p>${written(report, language)}${again}${next}</div>`;
}
