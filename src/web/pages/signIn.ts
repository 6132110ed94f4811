/** `/sign-in`: the ways to come in. Opening a link signs nobody in, because mail scanners open links too: the button does. */
import { type Html, html, nothing } from '../html.ts';
import { commandForm } from '../parts/form.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

export interface SignIn {
  /** The one-time token of the link that led here. */
  readonly token: string | null;
  /** Where the link was mailed to, so that who follows it sees whose it is. */
  readonly mail: string | null;
  /** Whether a code has just been sent. */
  readonly codeSent: boolean;
  readonly known: boolean;
  /** Whether who comes in as somebody else loses the place that is open here: nothing else opens it. */
  readonly loses: boolean;
}

export function signInPage(model: SignIn, context: PageContext): Html {
  if (model.token !== null) return linkPage(model, model.token, context);
  const { signingIn } = context.words;
  const known =
    model.known &&
    html`<p class="note">${signingIn.already} <a href="${paths.account()}">${signingIn.toAccount}</a></p>`;
  const body = html`<div class="wrap narrow"><header class="head"><h1>${signingIn.title}</h1><p class="lead">${signingIn.lead}</p>${known}</header>${model.loses && losing(context)}${model.codeSent && context.visit?.offers.mail === true && code(context)}${mail(model, context)}${passkey(context)}${issuers(context)}${device(context)}</div>`;
  return layout(context, { title: signingIn.title, body });
}

function linkPage({ mail, loses }: SignIn, token: string, context: PageContext): Html {
  const { signIn, signingIn } = context.words;
  const { visit } = context;
  const key = visit && html`<input type="hidden" name="_key" value="${visit.newKey()}">`;
  const whose = mail !== null && html`<p>${signingIn.linkTo} <bdi dir="ltr">${mail}</bdi></p>`;
  const body = html`<div class="wrap narrow"><header class="head"><h1>${signIn.title}</h1><p class="lead">${signIn.text}</p>${whose}</header>${loses && losing(context)}<form method="post" action="${paths.signIn()}">${key}<input type="hidden" name="token" value="${token}"><button class="button" type="submit">${signIn.button}</button></form><p class="note">${signIn.note}</p></div>`;
  return layout(context, { title: signIn.title, body });
}

const losing = ({ words: { signingIn } }: PageContext): Html =>
  html`<section class="next"><p>${signingIn.loses}</p><p><a class="button plain" href="${paths.account()}">${signingIn.toAccount}</a></p></section>`;

function code(context: PageContext): Html {
  const { signingIn } = context.words;
  const at = {
    action: paths.signInBy('code'),
    command: 'sign-in.code',
    next: '',
    hidden: { _page: `${paths.signIn()}?sent=1` },
  };
  const form = commandForm(
    context,
    at,
    (f) =>
      f.text('code', {
        label: signingIn.code,
        required: true,
        most: 12,
        inputmode: 'numeric',
        autocomplete: 'one-time-code',
      }),
    signingIn.codeButton,
  );
  return html`<section class="next" role="status"><h2>${signingIn.sent}</h2><p>${signingIn.sentText}</p>${form}<p class="note">${signingIn.sentNote}</p></section>`;
}

function mail({ codeSent }: SignIn, context: PageContext): Html {
  const { signingIn } = context.words;
  if (!context.visit?.offers.mail) return nothing;
  const form = commandForm(
    context,
    { action: paths.signInBy('mail'), command: 'sign-in.mail' },
    (f) => f.text('mail', { label: signingIn.mail, type: 'email', required: true, most: 254, autocomplete: 'email' }),
    codeSent ? signingIn.sentAgain : signingIn.mailButton,
  );
  return html`<section><h2>${signingIn.byMail}</h2><p>${signingIn.byMailText}</p>${form}</section>`;
}

/** The button shows once the script runs; until then the page says that it is needed. */
function passkey({ words, visit }: PageContext): Html {
  const { signingIn } = words;
  if (!visit?.offers.passkeys) return nothing;
  return html`<section><h2>${signingIn.byPasskey}</h2><p>${signingIn.byPasskeyText}</p><plenary-passkey options="${paths.signInBy('passkey-options')}" answer="${paths.signInBy('passkey')}"><p class="note" data-without>${signingIn.passkeyScript}</p><button class="button" type="button" hidden>${signingIn.passkeyButton}</button><p class="wrong" role="alert" data-failed="${signingIn.passkeyFailed}"></p></plenary-passkey></section>`;
}

function issuers({ words, visit }: PageContext): Html {
  const { signingIn } = words;
  if (!visit || visit.offers.issuers.length === 0) return nothing;
  const links = visit.offers.issuers.map(
    ({ id, name }) =>
      html`<li><a class="button plain" href="${paths.issuer(id)}" rel="nofollow">${signingIn.issuerButton({ name })}</a></li>`,
  );
  return html`<section><h2>${signingIn.byIssuer}</h2><p>${signingIn.byIssuerText}</p><ul>${links}</ul></section>`;
}

function device(context: PageContext): Html {
  const { signingIn } = context.words;
  const form = html`<form method="post" action="${paths.signIn()}"><div class="field"><label for="link">${signingIn.link}</label><input id="link" name="token" type="text" required autocomplete="off" spellcheck="false" dir="ltr"></div><button class="button plain" type="submit">${signingIn.linkButton}</button></form>`;
  return html`<section><h2>${signingIn.byDevice}</h2><p>${signingIn.byDeviceText}</p>${form}<p class="note">${signingIn.byInvitation}</p></section>`;
}
