/** `/unsubscribe`: one button, and what it did. */
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

/** A link that came by mail. */
export interface Unsubscribe {
  readonly token: string;
}

export function unsubscribePage({ token }: Unsubscribe, context: PageContext): Html {
  const { digest } = context.words;
  const form = html`<form method="post" action="${paths.unsubscribe(token)}"><button class="button" type="submit">${digest.unsubscribeButton}</button></form>`;
  return said(context, digest.unsubscribe, digest.unsubscribeText, form);
}

export function unsubscribedPage(context: PageContext): Html {
  const { digest, account } = context.words;
  const link = html`<p><a class="button plain" href="${paths.account()}">${account.title}</a></p>`;
  return said(context, digest.unsubscribed, digest.unsubscribedText, link);
}

function said(context: PageContext, title: string, text: string, below: Html): Html {
  const body = html`<div class="wrap narrow"><header class="head"><h1>${title}</h1><p class="lead">${text}</p></header>${below}</div>`;
  return layout(context, { title, body });
}
