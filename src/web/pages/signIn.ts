/** Where a sign-in link leads: opening it signs nobody in, because mail scanners open links too. The button does. */
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

export interface SignIn {
  /** The one-time token of the link. */
  readonly token: string;
}

export function signInPage({ token }: SignIn, context: PageContext): Html {
  const { signIn } = context.words;
  const body = html`<div class="wrap narrow"><header class="head"><h1>${signIn.title}</h1><p class="lead">${signIn.text}</p></header><form method="post" action="${paths.signIn()}"><input type="hidden" name="token" value="${token}"><button class="button" type="submit">${signIn.button}</button></form><p class="note">${signIn.note}</p></div>`;
  return layout(context, { title: signIn.title, body });
}
