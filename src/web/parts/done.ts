/** One line that says what has just happened, where a command led to the page. */
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';

export function doneLine({ visit }: PageContext, sentences: Readonly<Record<string, string>>): Html {
  const done = visit?.done;
  const sentence = done !== undefined && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  return sentence === undefined ? nothing : html`<p class="done" role="status">${sentence}</p>`;
}
