/** What an account shows once and never again: a link to another device, a key for a program; and the end of an account. */
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

interface Once {
  readonly title: string;
  readonly text: string;
  readonly secret: string;
  readonly back: { readonly href: string; readonly label: string };
}

export function shownOnce({ title, text, secret, back }: Once, context: PageContext): Html {
  const body = html`<div class="wrap narrow"><header class="head"><h1>${title}</h1><p class="lead">${text}</p></header><p class="secret"><code dir="ltr" translate="no">${secret}</code></p><p><a class="button" href="${back.href}">${back.label}</a></p></div>`;
  return layout(context, { title, body });
}

const toAccount = ({ words: { account } }: PageContext) => ({ href: paths.account(), label: account.back });

export function linkPage(link: string, context: PageContext): Html {
  const { account } = context.words;
  const [title, text] = [account.elsewhereReady, account.elsewhereNote];
  return shownOnce({ title, text, secret: link, back: toAccount(context) }, context);
}

export function tokenPage(token: string, context: PageContext): Html {
  const { account } = context.words;
  const [title, text] = [account.tokenReady, account.tokenOnce];
  return shownOnce({ title, text, secret: token, back: toAccount(context) }, context);
}

export function erasedPage(context: PageContext): Html {
  const { account, errors } = context.words;
  const body = html`<div class="wrap narrow"><header class="head"><h1>${account.erased}</h1><p class="lead">${account.erasedText}</p></header><p><a class="button" href="${paths.home()}">${errors.home}</a></p></div>`;
  return layout(context, { title: account.erased, body });
}
