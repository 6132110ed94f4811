/** What has just happened, at the head of the page it led to. */

import type { Words } from '../../words/index.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import type { FormState, PageContext } from '../pages/context.ts';
import { guarded, IS_REFUSAL } from './form.ts';

export function doneLine({ visit }: PageContext, sentences: Readonly<Record<string, string>>): Html {
  const done = visit?.done;
  const sentence = done !== undefined && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  return sentence === undefined ? nothing : html`<p class="done" role="status">${sentence}</p>`;
}

/**
 * Why something was refused, where the form it was asked by stands on the page no more: somebody else was quicker. `body`:
 * what would say it otherwise.
 */
export function refusedLine({ visit, words }: PageContext, body: Html): Html {
  if (!visit?.form || String(body).includes(IS_REFUSAL)) return nothing;
  // One of our own: it holds nothing that anybody wrote.
  return html`<div class="refusal" role="alert" tabindex="-1" ${raw(IS_REFUSAL)}><p>${visit.form.sentence}</p>${typedWords(visit.form.values, words)}</div>`;
}

/** What somebody wrote into a form that is there no more, to be taken along: not what they chose, nor what stood in it. */
export function typedWords(values: FormState['values'], { errors }: Words): Html {
  const texts = Object.values(values).filter((value) => typeof value === 'string' && isWriting(value));
  if (texts.length === 0) return nothing;
  const boxes = texts.map(
    (text, i) =>
      html`<textarea class="typed" rows="6" readonly aria-label="${errors.typed}" dir="auto" id="typed-${String(i)}">${guarded(String(text))}</textarea>`,
  );
  return html`<p><strong>${errors.typed}</strong></p>${boxes}`;
}

/** Words, with spaces between them or in a script that has none; never a token. */
const isWriting = (value: string): boolean => /\S\s+\S|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{6}/u.test(value);
