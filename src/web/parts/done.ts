/** What has just happened, at the head of the page it led to. */
import { type Html, html, nothing, raw } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { IS_REFUSAL } from './form.ts';

export function doneLine({ visit }: PageContext, sentences: Readonly<Record<string, string>>): Html {
  const done = visit?.done;
  const sentence = done !== undefined && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  return sentence === undefined ? nothing : html`<p class="done" role="status">${sentence}</p>`;
}

/**
 * Why something was refused, where the form it was asked by stands on the page no more: somebody else was quicker. `body`:
 * what would say it otherwise.
 */
export function refusedLine({ visit }: PageContext, body: Html): Html {
  if (!visit?.form || String(body).includes(IS_REFUSAL)) return nothing;
  // One of our own: it holds nothing that anybody wrote.
  return html`<div class="refusal" role="alert" tabindex="-1" ${raw(IS_REFUSAL)}><p>${visit.form.sentence}</p></div>`;
}
