/** `/p/{slug}/embed`: a small box for other sites. No cookie is read or set for it, and it runs no script. */
import type { Overview } from '../../views/overview.ts';
import { type Html, html, nothing } from '../html.ts';
import { icon } from '../icon.ts';
import { definitions } from '../parts/marks.ts';
import { stageLine } from '../parts/stages.ts';
import { mediumTable, tableDefinitions } from '../parts/table.ts';
import { paths } from '../paths.ts';
import { stylesheet } from '../style.ts';
import type { PageContext } from './context.ts';
import { DOCTYPE, eyebrow } from './layout.ts';

export function embedPage(model: Overview, context: PageContext): Html {
  const { words, lang, dir } = context;
  const { embed } = words;
  const { process, seats, table, open } = model;
  const where = open ? paths.takePart(process.slug) : paths.commonGround(process.slug);
  const by = process.convener && rich(process.convener, embed.by);
  const counts = embed.counts({ people: model.people, statements: model.statements });
  const mark = seats.length > 0 && html`${definitions([], tableDefinitions(seats.length))}${mediumTable(words, table)}`;
  const open_ = model.stages.filter(({ state }) => state === 'open');
  const body = html`<main class="embed">${eyebrow(context, by ? [by] : [], process.simulated)}<div class="asks">${mark || nothing}<h1><bdi lang="${process.language}" dir="auto">${process.question || process.title}</bdi></h1></div>${stageLine(words, open_)}<p class="note">${counts}</p><p><a class="button" href="${where}" target="_blank" rel="noopener">${open ? embed.takePart : embed.read}</a></p><p class="note">${embed.note}</p></main>`;
  return html`${DOCTYPE}<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${embed.title({ title: process.title })}</title><link rel="stylesheet" href="${stylesheet.path}"><link rel="icon" type="image/svg+xml" href="${icon.path}"></head><body>${body}</body></html>
`;
}

const rich = (name: string, say: (p: { name: string }) => string): Html => html`${say({ name })}`;
