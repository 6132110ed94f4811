/** What went wrong, and what to do about it. */
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

export type ErrorStatus = 400 | 403 | 404 | 503;

/** `why` is the sentence of a refusal, where there is one. */
export function errorPage(status: ErrorStatus, context: PageContext, why?: string): Html {
  const { errors } = context.words;
  const { title, text } = errors[status];
  const body = html`<div class="wrap narrow"><header class="head"><h1>${title}</h1>${why && html`<p class="lead">${why}</p>`}<p>${text}</p></header><p><a class="button" href="${paths.home()}">${errors.home}</a></p></div>`;
  return layout(context, { title, body });
}
