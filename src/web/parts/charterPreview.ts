/** A process as people would see it, while nothing is open yet: its question, its stages, its table, its charter. */
import type { CharterData } from '../../domain/charter.ts';
import type { Overview } from '../../views/overview.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { charterText } from './charterText.ts';
import { definitions } from './marks.ts';
import { tableFigure } from './seats.ts';
import { stageLine } from './stages.ts';
import { tableDefinitions } from './table.ts';

export interface Preview {
  readonly charter: CharterData;
  readonly overview: Overview;
}

export function charterPreview({ charter, overview }: Preview, context: PageContext): Html {
  const { words } = context;
  const { title, question, outcome, convener, language } = charter;
  const by = convener !== '' && html`<p class="eyebrow">${words.site.convenedBy({ name: convener })}</p>`;
  const wanted = outcome !== '' && html`<p class="lead" lang="${language}" dir="auto">${outcome}</p>`;
  const table = tableFigure(words, overview.table, overview.seats, overview.carried);
  return html`<section class="next" aria-label="${words.convene.previewTitle}">${definitions([], tableDefinitions(overview.seats.length))}${by}<p class="note" lang="${language}" dir="auto">${title}</p><h2 class="question"><bdi lang="${language}" dir="auto">${question}</bdi></h2>${wanted}${stageLine(words, overview.stages)}${table}<details class="more"><summary>${words.charter.title}</summary>${charterText(charter, context)}</details></section>`;
}
