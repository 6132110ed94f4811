/** What went wrong, and what to do about it. */
import { type Html, html } from '../html.ts';
import { typedWords } from '../parts/done.ts';
import { paths } from '../paths.ts';
import type { FormState, PageContext } from './context.ts';
import { layout } from './layout.ts';

export type ErrorStatus = 400 | 403 | 404 | 503;

/** `why` is the sentence of a refusal, where there is one; `typed` what was written into the form that it is about. */
export function errorPage(
  status: ErrorStatus,
  context: PageContext,
  why?: string,
  typed: FormState['values'] = {},
): Html {
  const { errors } = context.words;
  const { title, text } = errors[status];
  const signIn =
    status === 403 && html` <a class="button plain" href="${paths.signIn()}">${context.words.site.signIn}</a>`;
  const body = html`<div class="wrap narrow"><header class="head"><h1>${title}</h1>${why && html`<p class="lead">${why}</p>`}<p>${text}</p></header>${typedWords(typed, context.words)}<p><a class="button" href="${paths.home()}">${errors.home}</a>${signIn}</p></div>`;
  return layout(context, { title, body });
}
