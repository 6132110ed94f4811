/** `/account`: what is kept of somebody, what opens it, where it is in use, taking it along, and being forgotten. */
import type { AccountModel, Device, Own, Participation, ProgramKey } from '../../views/account.ts';
import { type Html, html, nothing } from '../html.ts';
import { doneLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { rich } from '../parts/rich.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

export function accountPage(model: AccountModel, context: PageContext): Html {
  const { account, signingIn } = context.words;
  const head = html`<header class="head"><h1>${account.title}</h1><p class="lead">${model.known ? account.lead : account.stranger}</p></header>`;
  const body = model.known
    ? html`${doneLine(context, doneSentences(context))}${processes(model, context)}${fragile(model, context)}${mailbox(model, context)}${digest(model, context)}${passkeys(model, context)}${identities(model, context)}${devices(model, context)}${elsewhere(context)}${kept(model, context)}${keys(model, context)}${takeAlong(context)}${erase(context)}`
    : html`<p><a class="button" href="${paths.signIn()}">${signingIn.title}</a></p>`;
  return layout(context, { title: account.title, body: html`<div class="wrap narrow account">${head}${body}</div>` });
}

/** By the command that each act is told as. */
const doneSentences = ({ words: { account } }: PageContext) =>
  Object.fromEntries(Object.entries(account.done).map(([act, sentence]) => [`account.${act}`, sentence]));

const section = (title: string, ...parts: readonly (Html | false)[]): Html =>
  html`<section><h2>${title}</h2>${parts}</section>`;

function processes(model: AccountModel, context: PageContext): Html {
  const { account } = context.words;
  if (model.processes.length === 0)
    return section(account.processes, html`<p class="note">${account.processesNone}</p>`);
  const rows = model.processes.map((each) => participation(each, context));
  return section(account.processes, html`<ul class="lines">${rows}</ul>`);
}

function participation({ slug, title, language, seat, joined, roles }: Participation, { words }: PageContext): Html {
  const { account, joining } = words;
  const where = joined ? paths.takePart(slug) : paths.process(slug);
  const sits =
    seat === null
      ? joined && html`${joining.joinedNoSeat}`
      : rich(joining.joined({ seat: '{seat}' }), { slots: { seat: html`<bdi>${seat}</bdi>` } });
  const held = roles.length > 0 && html`${account.asRole({ roles: roles.map((role) => account.role[role]) })}`;
  return html`<li><a href="${where}" lang="${language}" dir="auto">${title}</a> <span class="note">${sits} ${held}</span></li>`;
}

/** Nothing else opens it. */
function fragile({ safe, devices: { length } }: AccountModel, { words }: PageContext): Html {
  const { title, text } = words.account.fragile;
  return safe || length > 1 ? nothing : html`<section class="next"><h2>${title}</h2><p>${text}</p></section>`;
}

function kept({ mail }: AccountModel, { words: { account } }: PageContext): Html {
  const text = mail === null ? account.keptText.none : account.keptText.mail;
  return section(account.kept, html`<p>${text}</p><p>${account.keptRest}</p>`);
}

function mailbox({ mail, codeSent }: AccountModel, context: PageContext): Html {
  const { account } = context.words;
  if (mail !== null) {
    const has = rich(account.mailboxHas({ mail: '{mail}' }), { slots: { mail: html`<bdi dir="ltr">${mail}</bdi>` } });
    return section(account.mailbox, html`<p>${has}</p>`, small(context, 'mailbox-removed', '', account.mailRemove));
  }
  if (!context.visit?.offers.mail) return section(account.mailbox, html`<p class="note">${account.mailboxOff}</p>`);
  const ask = commandForm(
    context,
    { action: paths.accountAct('mailbox'), command: 'account.mailbox' },
    (f) => f.text('mail', { label: account.mail, type: 'email', required: true, most: 254, autocomplete: 'email' }),
    account.mailAdd,
  );
  return section(account.mailbox, codeSent && confirm(context), html`<p>${account.mailboxNone}</p>`, ask);
}

function confirm(context: PageContext): Html {
  const { account } = context.words;
  const at = {
    action: paths.accountAct('confirm'),
    command: 'account.confirm',
    hidden: { _page: `${paths.account()}?sent=1` },
  };
  const form = commandForm(
    context,
    at,
    (f) =>
      f.text('code', {
        label: account.code,
        required: true,
        most: 12,
        inputmode: 'numeric',
        autocomplete: 'one-time-code',
      }),
    account.mailConfirm,
  );
  return html`<div class="next" role="status"><p>${account.mailSent}</p>${form}</div>`;
}

/** Off until somebody ticks something. */
function digest(model: AccountModel, context: PageContext): Html {
  const { digest: say } = context.words;
  if (!context.visit?.offers.mail) return section(say.title, html`<p class="note">${say.off}</p>`);
  if (model.mail === null)
    return section(say.title, html`<p>${say.text}</p><p class="note">${say.reveals}</p><p>${say.needsMail}</p>`);
  const options = model.processes.map(({ slug, title }) => ({ value: slug, label: title }));
  const each = model.digest === 'all' ? [] : model.digest;
  const form = commandForm(
    context,
    { action: paths.accountAct('digest'), command: 'account.digest' },
    (f) =>
      html`${f.check('all', { label: say.all, checked: model.digest === 'all' })}${options.length > 0 && f.checks('process', { label: say.which, hint: say.whichHint, options, value: each })}`,
    say.save,
  );
  return section(say.title, html`<p>${say.text}</p><p class="note">${say.reveals}</p>`, form);
}

/** A form that is one button; `id` says of what. */
function small(context: PageContext, act: string, id: string, label: string, name = label): Html {
  const hidden: Record<string, string> = id === '' ? {} : { id };
  const at = { action: paths.accountAct(act), command: `account.${act}`, about: id, hidden };
  const button = html`<button class="quietly" type="submit"${name !== label && html` aria-label="${name}"`}>${label}</button>`;
  return commandForm(context, { ...at, className: 'inline' }, nothing, button);
}

function ownList(list: readonly Own[], act: string, context: PageContext): Html {
  const { account, format } = context.words;
  const rows = list.map(
    ({ id, name, since }) =>
      html`<li><span><strong><bdi>${name}</bdi></strong> <span class="note">${account.passkeyAdded({ when: format.date(since) })}</span></span>${small(context, act, id, account.remove, account.removeOf({ name }))}</li>`,
  );
  return rows.length === 0 ? nothing : html`<ul class="lines own-list">${rows}</ul>`;
}

function passkeys(model: AccountModel, context: PageContext): Html {
  const { account, signingIn } = context.words;
  if (!context.visit?.offers.passkeys) return nothing;
  const none = model.passkeys.length === 0 && html`<p>${account.passkeysNone}</p>`;
  const add = html`<plenary-passkey options="${paths.accountAct('passkey-options')}" answer="${paths.accountAct('passkey')}" makes><p class="note" data-without>${signingIn.passkeyScript}</p><div hidden><div class="field"><label for="passkey-name">${account.passkeyName}</label><span class="hint" id="passkey-hint">${account.passkeyNameHint}</span><input id="passkey-name" type="text" maxlength="60" aria-describedby="passkey-hint" dir="auto"></div></div><button class="button" type="button" hidden>${account.passkeyAdd}</button><p class="wrong" role="alert" data-failed="${signingIn.passkeyFailed}"></p></plenary-passkey>`;
  return section(account.passkeys, none, ownList(model.passkeys, 'passkey-remove', context), add);
}

function identities(model: AccountModel, context: PageContext): Html {
  const { account } = context.words;
  const { issuers = [] } = context.visit?.offers ?? {};
  if (issuers.length === 0 && model.identities.length === 0) return nothing;
  const links = issuers.map(
    ({ id, name }) =>
      html`<li><a class="button plain" href="${paths.issuer(id)}" rel="nofollow">${account.issuerLink({ name })}</a></li>`,
  );
  const none = model.identities.length === 0 && html`<p class="note">${account.issuersNone}</p>`;
  return section(account.issuers, none, ownList(model.identities, 'unlink', context), html`<ul>${links}</ul>`);
}

function devices(model: AccountModel, context: PageContext): Html {
  const { account } = context.words;
  const others = model.devices.some(({ isThis }) => !isThis);
  const rows = model.devices.map((each) => device(each, context));
  const all = others && small(context, 'end-others', '', account.devicesEnd);
  return section(account.devices, html`<ul class="lines own-list">${rows}</ul>`, all);
}

function device({ id, since, used, isThis }: Device, context: PageContext): Html {
  const { account, format } = context.words;
  const line = account.deviceLine({ since: format.date(since), used: format.date(used) });
  const end = !isThis && small(context, 'end', id, account.deviceEnd);
  return html`<li><span>${line}${isThis && html` <strong>${account.deviceThis}</strong>`}</span>${end}</li>`;
}

function elsewhere(context: PageContext): Html {
  const { account } = context.words;
  const at = { action: paths.accountAct('resume'), command: 'account.resume' };
  return section(
    account.elsewhere,
    html`<p>${account.elsewhereText}</p>`,
    commandForm(context, at, nothing, account.elsewhereButton),
  );
}

function keys(model: AccountModel, context: PageContext): Html {
  const { account } = context.words;
  const rows = model.keys.map((each) => key(each, context));
  const list = rows.length > 0 && html`<ul class="lines own-list">${rows}</ul>`;
  const isRefused = context.visit?.form?.command === 'account.token';
  const more = html`<p class="note">${rich(account.tokensMore, { href: paths.api() })}</p>`;
  return section(
    account.tokens,
    html`<p>${account.tokensText}</p>`,
    list,
    html`<details class="more" ${isRefused && 'open'}><summary>${account.tokenAdd}</summary>${newKey(model, context)}</details>`,
    more,
  );
}

function key({ id, name, may, processes: where, until, used }: ProgramKey, context: PageContext): Html {
  const { account, format } = context.words;
  const places = where === null ? account.whereAll : format.list(where);
  const line = account.tokenLine({
    may: account.may[may],
    where: places,
    until: format.date(until),
    used: format.date(used),
  });
  return html`<li><span><strong><bdi>${name}</bdi></strong> <span class="note">${line}</span></span>${small(context, 'revoke', id, account.tokenEnd)}</li>`;
}

function newKey(model: AccountModel, context: PageContext): Html {
  const { account } = context.words;
  const may = (['read', 'act'] as const).map((value) => ({ value, label: account.may[value] }));
  const where = [
    { value: '', label: account.whereAll },
    ...model.processes.map(({ slug, title }) => ({ value: slug, label: title })),
  ];
  return commandForm(
    context,
    { action: paths.accountAct('token'), command: 'account.token' },
    (f) =>
      html`${f.text('name', { label: account.tokenName, required: true, most: 60 })}${f.radios('may', { label: account.tokenMay, options: may, value: 'read' })}${f.select('where', { label: account.tokenWhere, options: where })}${f.text('days', { label: account.tokenDays, type: 'number', least: 1, most: 365, value: '30' })}`,
    account.tokenAdd,
  );
}

const takeAlong = ({ words: { account } }: PageContext): Html =>
  section(
    account.export,
    html`<p>${account.exportText}</p><p><a class="button" href="${paths.accountExport()}" download>${account.exportButton}</a></p>`,
  );

function erase(context: PageContext): Html {
  const { account } = context.words;
  const at = { action: paths.accountAct('erase'), command: 'account.erase' };
  const isRefused = context.visit?.form?.command === at.command;
  const form = commandForm(
    context,
    at,
    (f) =>
      f.text('word', {
        label: account.eraseType({ word: account.eraseWord }),
        required: true,
        most: 40,
        autocomplete: 'off',
      }),
    html`<button class="button grave" type="submit">${account.eraseButton}</button>`,
  );
  const text = html`<p>${account.eraseGoes}</p><p>${account.eraseStays}</p><p class="note">${account.eraseBackups}</p>`;
  return section(
    account.erase,
    html`<details class="more" ${isRefused && 'open'}><summary>${account.eraseSummary}</summary>${text}${form}</details>`,
  );
}
