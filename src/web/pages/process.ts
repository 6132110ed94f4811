/** `/p/{slug}`: the question, the stage, the table with its empty chairs, what to do next, what changed. */
import type { OutcomeStatus } from '../../views/outcomeModel.ts';
import type { Change, Overview } from '../../views/overview.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { findingParagraph } from '../parts/findings.ts';
import { alternates, followLine } from '../parts/follow.ts';
import { definitions } from '../parts/marks.ts';
import { rich } from '../parts/rich.ts';
import { tableFigure } from '../parts/seats.ts';
import { stageLine } from '../parts/stages.ts';
import { methodNote } from '../parts/sure.ts';
import { tableDefinitions } from '../parts/table.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function processPage(model: Overview, context: PageContext): Html {
  const { words } = context;
  const { process } = model;
  const convener = process.convener ? words.site.convenedBy({ name: process.convener }) : '';
  const heading = process.question || process.title;
  const outcome =
    process.outcome &&
    html`<p class="lead">${rich(words.overview.outcome({ outcome: '{outcome}' }), { slots: { outcome: html`<bdi lang="${process.language}" dir="auto">${process.outcome}</bdi>` } })}</p>`;
  const body = html`${definitions([], tableDefinitions(model.seats.length))}<div class="wrap"><header class="head">${eyebrow(context, [convener], process.simulated)}
<h1 class="question"><bdi lang="${process.language}" dir="auto">${heading}</bdi></h1>${outcome}</header>
${stageLine(words, model.stages)}
<div class="columns"><div>${nextThing(model, context)}${inShort(model, words)}${whatChanged(model, words)}${openBooks(process.slug, context)}</div><div>${tableColumn(model, words)}</div></div></div>`;
  const foot = methodNote(words, model.input);
  return layout(context, {
    title: process.title,
    alternates: alternates(process.slug, context),
    process,
    n: model.input?.n ?? 0,
    body,
    foot,
  });
}

/** The one thing to do next: read what was decided; until then take part while that is possible, else read what holds. */
function nextThing(model: Overview, context: PageContext): Html {
  const { words, visit } = context;
  const { process, open, statements, decided } = model;
  if (decided && visit) return decision(process.slug, decided, words);
  if (!open || !visit) return reading(model, words);
  const joined = visit.viewer.person !== -1;
  const { overview } = words;
  const text = joined ? overview.goOnText({ statements }) : overview.takePartText({ statements });
  return html`<section class="next"><h2>${words.site.takePart}</h2><p>${text}</p><p><a class="button" href="${paths.takePart(process.slug)}">${joined ? overview.goOn : overview.takePart}</a></p></section>${waitingWhy(model, words)}`;
}

function decision(slug: string, status: OutcomeStatus, { outcome, overview }: Words): Html {
  return html`<section class="next"><h2>${outcome.title} · ${outcome.status[status]}</h2><p>${overview.outcomeText}</p><p><a class="button" href="${paths.outcome(slug)}">${overview.toOutcome}</a></p></section>`;
}

/** While there are no figures, why not. */
function waitingWhy({ process, people, findings }: Overview, words: Words): Html {
  if (people !== null) return nothing;
  return findingParagraph(words, findings, { page: paths.commonGround(process.slug) });
}

function reading({ process, people, statements, findings, state }: Overview, words: Words): Html {
  const { overview } = words;
  if (people === null) {
    const why = findingParagraph(words, findings, { page: paths.commonGround(process.slug) });
    return html`<section class="next">${why}${state === 'empty' ? nothing : html`<p class="note">${overview.nextWaiting({ statements })}</p>`}</section>`;
  }
  return html`<section class="next"><h2>${overview.next}</h2><p>${overview.nextText({ people, statements })}</p><p><a class="button" href="${paths.commonGround(process.slug)}">${overview.nextButton}</a></p></section>`;
}

function inShort({ process, people, findings }: Overview, words: Words): Html {
  if (people === null) return nothing;
  const page = paths.commonGround(process.slug);
  const only = [
    'holds',
    'acrossTable',
    'across',
    'pending',
    'soFar',
    'unheard',
    'divides',
    'thin',
    'apart',
    'groupsLater',
    'noGroups',
  ] as const;
  return html`<section><h2>${words.overview.inShort}</h2>${findingParagraph(words, findings, { page, only })}</section>`;
}

/** The rules of this process, and what was done under them: for everybody to read. */
function openBooks(slug: string, context: PageContext): Html {
  const { words, visit } = context;
  if (!visit) return nothing;
  const books = [
    [paths.charter(slug), words.charter.title],
    [paths.contributions(slug), words.contributions.title],
    [paths.uptake(slug), words.uptake.title],
    [paths.commitments(slug), words.commitments.title],
    [paths.reports(slug), words.reports.title],
    [paths.queue(slug), words.moderation.title],
    [paths.quality(slug), words.quality.title],
  ] as const;
  const links = books.map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`);
  return html`<ul class="books note">${links}</ul>${followLine(slug, context)}`;
}

function whatChanged({ process, changes }: Overview, words: Words): Html {
  const { overview, format } = words;
  const rows = changes.map((change) => {
    const [text, where] = [changeText(words, change), changePlace(process.slug, change)];
    const told = where === undefined ? text : html`<a href="${where}">${text}</a>`;
    return html`<li><time datetime="${new Date(change.at).toISOString()}">${format.date(change.at)}</time><span>${told}</span></li>`;
  });
  return html`<section><h2>${overview.changed}</h2><ul class="changes">${rows}</ul></section>`;
}

function changeText({ overview }: Words, change: Change): string {
  switch (change.code) {
    case 'figures':
      return change.holds === null
        ? overview.change.figuresAcross(change)
        : overview.change.figures({ ...change, holds: change.holds });
    case 'closed':
      return overview.change.closed(change);
    case 'opened':
      return overview.change.opened;
    case 'adopted':
      return overview.change.adopted(change);
    case 'appealed':
      return overview.change.appealed;
    case 'appeal':
      return overview.change.appeal[change.outcome];
    case 'edition':
      return overview.change.edition(change);
    case 'committed':
      return overview.change.committed(change);
    case 'reviewed':
      return overview.change.reviewed;
  }
}

function changePlace(slug: string, change: Change): string | undefined {
  if ('item' in change) return paths.decision(slug, change.item);
  if (change.code === 'edition') return paths.edition(slug, change.edition);
  return change.code === 'committed' ? paths.commitments(slug) : undefined;
}

function tableColumn({ seats, table, carried }: Overview, words: Words): Html {
  if (seats.length === 0) return nothing;
  const missing = seats.filter(({ people }) => people === 0).map(({ name }) => name);
  const slots = Object.fromEntries(missing.map((name, i) => [`seat${i}`, html`<bdi>${name}</bdi>`]));
  const names = missing.map((_, i) => `{seat${i}}`);
  const text = names.length === 0 ? words.overview.nobodyMissing : words.overview.missingText({ seats: names });
  return html`${tableFigure(words, table, seats, carried)}<section><h2 class="minor">${words.overview.missing}</h2><p class="note">${rich(text, { slots })}</p></section>`;
}
