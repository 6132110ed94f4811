/** `/p/{slug}/take-part`: one statement large and three answers; then what to add, and where one stands. */
import type { TakePart } from '../../views/takePart.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { callsIn } from '../parts/calls.ts';
import { cardPart } from '../parts/card.ts';
import { doneLine } from '../parts/done.ts';
import { askedPart } from '../parts/supportForm.ts';
import { whereYouStand } from '../parts/whereYouStand.ts';
import { writingPart } from '../parts/writing.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

export function takePartPage(model: TakePart, context: PageContext): Html {
  const { words } = context;
  const { process, writing } = model;
  const { takePart } = words;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const sample = process.simulated && html` <strong class="sample">${words.site.simulated}</strong>`;
  const at = { slug: process.slug, language: process.language, open: model.progress.of === 0 };
  // Of votes, the line with the undo says it.
  const done =
    context.visit?.done === 'vote.cast' ? nothing : doneLine(context, { ...takePart.done, ...words.support.done });
  const body = html`<div class="wrap taking"><h1 class="vh">${takePart.title}</h1>
<header class="where-to"><p>${link}${sample}</p>${until(model, words)}</header>${done}
<div class="answering"><div class="now"><div data-part="card">${cardPart(model, context)}</div>${model.state === 'may' ? forTheScript(words) : nothing}${callsIn(model.calls, words.calls.awaited, process.slug, context)}${askedPart(model.asked, process.slug, context)}${writingPart(writing, at, context)}</div>
<div class="then" data-part="where">${whereYouStand(model.place, process.slug, context)}</div></div></div>`;
  // No figures are watched here: what moved would be the statement that is being read.
  return layout(context, { title: `${takePart.title} · ${process.title}`, process, body });
}

/** What a script sets in place after an answer. */
export function takePartPieces(model: TakePart, context: PageContext): Html {
  return html`<div data-part="card">${cardPart(model, context)}</div><div data-part="where">${whereYouStand(model.place, model.process.slug, context)}</div>`;
}

function until({ stage }: TakePart, { takePart, format }: Words): Html {
  if (stage === null) return nothing;
  const { name, closesAt } = stage;
  const line =
    closesAt === null
      ? takePart.noDeadline({ stage: name })
      : takePart.until({ stage: name, when: format.dateTime(closesAt) });
  return html`<p>${line}</p>`;
}

/** Sentences that only a script has a use for; it shows and speaks them. */
function forTheScript({ takePart }: Words): Html {
  return html`<p class="vh" role="status" data-say data-undone="${takePart.done['vote.withdraw'] ?? ''}"></p><p class="lost" role="alert" data-lost hidden>${takePart.lost}</p><p class="refusal" role="alert" data-refused hidden></p><p class="note" role="status" data-hasty hidden>${takePart.hasty}</p><p class="keys"><button type="button" class="quiet" data-keys data-off="${takePart.keys.off}">${takePart.keys.on}</button></p>`;
}
