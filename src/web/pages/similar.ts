/** `/p/{slug}/similar?text=…`: what others have said that is like a text, before it is added. */
import type { SimilarModel } from '../../views/similar.ts';
import { type Html, html, nothing } from '../html.ts';
import { statementForm } from '../parts/writing.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function similarPage(model: SimilarModel, context: PageContext): Html {
  const { words } = context;
  const { process, text, similar, writing } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const at = { slug: process.slug, language: process.language, text, checked: true };
  const form =
    writing.state === 'may'
      ? html`<section><h2>${words.similar.again}</h2>${statementForm(writing, at, context)}</section>`
      : nothing;
  const body = html`<div class="wrap narrow"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${words.similar.title}</h1><p class="lead">${text === '' ? words.similar.empty : words.similar.lead}</p></header>
${text === '' ? nothing : found(similar, process.slug, context)}${form}<p class="back"><a href="${paths.takePart(process.slug)}">${words.similar.back}</a></p></div>`;
  return layout(context, { title: `${words.similar.title} · ${process.title}`, process, body });
}

function found(similar: SimilarModel['similar'], slug: string, { words }: PageContext): Html {
  if (similar.length === 0) return html`<p class="found">${words.similar.none}</p>`;
  const rows = similar.map(
    ({ id, text, language }) =>
      html`<li><a class="text" href="${paths.statement(slug, id)}" lang="${language}" dir="auto">${text}</a></li>`,
  );
  return html`<section class="found"><p>${words.similar.found({ count: similar.length })}</p><ol class="own">${rows}</ol></section>`;
}
