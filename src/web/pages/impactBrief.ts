/** `/p/{slug}/assessments/brief`: the impact brief of a text, or of one clause of it, to read and to print. */
import type { BriefModel } from '../../views/impactBrief.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { type Block, briefSections, titleOf } from '../parts/briefSections.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function impactBriefPage(model: BriefModel, context: PageContext): Html {
  const { words } = context;
  const { assessments: say } = words;
  const { process, document, clause } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const all = html`<a href="${paths.assessments(slug)}">${say.title}</a>`;
  const file = paths.briefFile(slug, document.id, clause?.id);
  const head = html`<header class="head">${eyebrow(context, [link, all], process.simulated)}<h1>${titleOf(model, words)}</h1><p class="meta"><a href="${file}" download>${say.brief.download}</a></p></header>`;
  const sections = briefSections(model, words).map(
    ({ title, blocks }) => html`<section><h2>${title}</h2>${blocks.map((block) => shown(block, words))}</section>`,
  );
  const body = html`<article class="wrap clause-page brief">${head}${sections}</article>`;
  return layout(context, { title: `${titleOf(model, words)} · ${process.title}`, process, body });
}

function shown(block: Block, words: Words): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.text}</p>`;
    case 'quote': {
      const label = block.label !== undefined && html`<p class="note">${block.label}</p>`;
      return html`${label}<blockquote${block.language !== '' && html` lang="${block.language}"`} dir="auto">${block.text}</blockquote>`;
    }
    case 'list':
      return html`<ul class="reasons">${block.items.map((item) => html`<li>${item.map((each) => shown(each, words))}</li>`)}</ul>`;
    case 'part':
      return html`<h3>${block.title}</h3>${block.blocks.map((each) => shown(each, words))}`;
  }
}
