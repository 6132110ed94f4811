/** `/p/{slug}/invitations`: personal links to hand out, one by one, from a list, or on paper. */
import { givenRoles } from '../../domain/roles.ts';
import type { InvitationRow, InvitationsModel } from '../../views/invitations.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { dataTable } from '../parts/dataTable.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm, type Fields, type Option } from '../parts/form.ts';
import { languageOptions } from '../parts/languages.ts';
import { rich } from '../parts/rich.ts';
import { anchors, paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const shownStates = ['all', 'open', 'used', 'expired', 'withdrawn'] as const;
const DAYS = '30';

export function invitationsPage(model: InvitationsModel, context: PageContext): Html {
  const { words } = context;
  const { invitations: say } = words;
  const { process } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  if (model.slips) {
    const body = html`<div class="wrap slips-page"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.slips}</h1><p class="lead">${say.slipsHow}</p><p class="back"><a href="${paths.invitations(process.slug)}">${say.slipsBack}</a></p></header>${slips(model, model.slips, context)}</div>`;
    return layout(context, { title: say.slips, process, body });
  }
  const inside = html`${contents(model, words)}${numbers(model, words)}${inviting(model, context)}${handedOut(model, context)}`;
  const body = html`<div class="wrap"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p></header>${justMade(model, context)}${refusedLine(context, inside)}${inside}</div>`;
  return layout(context, { title: say.title, process, body });
}

const FEW = 10;

/** The links that were made just now, before everything else: they are what somebody came for. */
function justMade({ made, process: { slug } }: InvitationsModel, context: PageContext): Html {
  const { invitations: say } = context.words;
  const done = doneLine(context, say.done);
  if (done === nothing) return nothing;
  const rows = made.slice(0, FEW).map(({ token, ...row }) => {
    const name = nameOf(row, say);
    return html`<li><p><b><bdi>${name}</bdi></b></p><div class="link">${linkField(token, name, slug, context)}</div></li>`;
  });
  const list = rows.length > 0 && html`<ul class="invitations">${rows}</ul>`;
  const more = made.length > FEW && html`<p><a href="#list">${say.all}</a></p>`;
  return html`<section id="${anchors.made}" tabindex="-1">${done}${list}${more}</section>`;
}

type Called = Pick<InvitationRow, 'name' | 'organisation' | 'mail'>;
const nameOf = ({ name, organisation, mail }: Called, say: Words['invitations']): string =>
  name ?? organisation ?? mail ?? say.unnamed;

/** A link to hand out, in a field from which it is copied whole; a script puts a button beside it (client/copying.ts). */
function linkField(token: string | null, name: string, slug: string, { words, visit }: PageContext): Html {
  if (token === null) return nothing;
  const { invitations: say } = words;
  const href = (visit?.origin ?? '') + paths.invitation(slug, token);
  return html`<textarea class="copy" rows="4" readonly aria-label="${say.linkOf({ name })}" dir="ltr" data-copy="${say.copy}" data-copy-of="${say.copyOf({ name })}" data-copied="${say.copied}">${href}</textarea>`;
}

function contents({ quota, open }: InvitationsModel, { invitations: say }: Words): Html {
  if (quota !== null || !open) return nothing;
  const parts = [
    ['one', say.one],
    ['many', say.list],
    ['role', say.role],
    ['list', say.all],
  ] as const;
  return html`<nav class="contents" aria-label="${say.contents}"><ul>${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
}

function numbers({ numbers: list, anySeat, roles }: InvitationsModel, { invitations: say, format, desk }: Words): Html {
  if (list.length === 0) return nothing;
  const row = (name: Html, invited: number, joined: number, rest: readonly [string, string]) =>
    html`<tr><th scope="row">${name}</th><td>${format.number(invited)}</td><td>${format.number(joined)}</td><td>${rest[0]}</td><td>${rest[1]}</td></tr>`;
  const rows = list.map(({ letter, name, invited, joined, here, wanted }) =>
    row(html`<abbr class="letter">${letter}</abbr> <bdi>${name}</bdi>`, invited, joined, [
      format.number(here),
      wanted === null ? desk.noTarget : format.number(wanted),
    ]),
  );
  const other = [
    { name: say.anySeat, ...anySeat },
    { name: say.forRoles, ...roles },
  ]
    .filter(({ invited }) => invited > 0)
    .map(({ name, invited, joined }) => row(html`${name}`, invited, joined, [desk.noTarget, desk.noTarget]));
  const heads = [say.headSeat, say.headInvited, say.headJoined, say.headHere, say.headWanted];
  return html`<section><h2>${say.numbers}</h2>${dataTable(say.numbers, heads, [...rows, ...other])}</section>`;
}

function inviting(model: InvitationsModel, context: PageContext): Html {
  const { invitations: say, site } = context.words;
  const { quota } = model;
  if (!model.open) return html`<p class="lead">${say.closed}</p>`;
  if (quota === null) return html`${one(model, context)}${roster(model, context)}${role(model, context)}`;
  if (!quota.level)
    return html`<p class="lead">${say.levelNeeded} <a href="${paths.account()}">${site.account}</a></p>`;
  return html`<p class="lead">${say.leadOwn(quota)}</p>${quota.left > 0 ? one(model, context) : nothing}`;
}

const at = ({ process: { slug } }: InvitationsModel, about: string) => ({
  slug,
  command: 'invitations.issue',
  about,
  next: `${paths.invitations(slug)}#${anchors.made}`,
  keep: slug,
});

function seatOptions({ seats }: InvitationsModel, { invitations, table: say }: Words): Option[] {
  const named = seats.map(({ id, letter, name }) => ({ value: id, label: say.lettered({ letter, name }) }));
  return [{ value: '', label: invitations.seatAny }, ...named];
}

function daysField(f: Fields, { invitations }: Words): Html {
  return f.text('days', {
    label: invitations.days,
    type: 'number',
    value: DAYS,
    least: 1,
    most: 90,
    inputmode: 'numeric',
  });
}

function one(model: InvitationsModel, context: PageContext): Html {
  const { words, lang } = context;
  const { invitations: say } = words;
  const name = (field: string) => `invitations.0.${field}`;
  const unsaid = { value: '', label: say.notSaid };
  const form = commandForm(
    context,
    { ...at(model, 'one'), className: 'two-columns' },
    (f) => {
      const region =
        model.regions.length > 0
          ? f.select(name('region'), {
              label: say.region,
              options: [unsaid, ...model.regions.map(({ id, name }) => ({ value: id, label: name }))],
            })
          : f.text(name('region'), { label: say.region, most: 120 });
      return html`${f.text(name('name'), { label: say.name, hint: say.nameHint, most: 120, required: true })}${f.text(name('mail'), { label: say.mail, hint: say.mailHint, type: 'email', most: 254 })}${f.select(name('seat'), { label: say.seat, options: seatOptions(model, words) })}${f.text(name('organisation'), { label: say.organisation, most: 120 })}${region}${f.select(name('language'), { label: say.language, options: [unsaid, ...languageOptions(model.languages, lang)] })}${daysField(f, words)}`;
    },
    say.oneButton,
  );
  return html`<section id="one"><h2>${say.one}</h2>${form}</section>`;
}

function roster(model: InvitationsModel, context: PageContext): Html {
  const { words } = context;
  const { invitations: say } = words;
  const form = commandForm(
    context,
    {
      ...at(model, 'roster'),
      action: `${paths.invitations(model.process.slug)}#invitations-issue-roster`,
      encoding: 'multipart/form-data',
    },
    (f) => html`${f.text('roster', { label: say.listField, rows: 8, required: true })}${daysField(f, words)}`,
    say.listButton,
  );
  const slots = Object.fromEntries(
    model.seats.map(({ name, letter }, i) => [`seat${i}`, html`<bdi>${words.table.lettered({ letter, name })}</bdi>`]),
  );
  const groups =
    model.seats.length > 0 &&
    html`<p class="note">${rich(say.listGroups({ seats: model.seats.map((_, i) => `{seat${i}}`) }), { slots })}</p>`;
  return html`<section id="many"><h2>${say.list}</h2><p class="intro">${say.listText}</p><pre class="example" dir="ltr">${say.listExample}</pre>${groups}${form}</section>`;
}

function role(model: InvitationsModel, context: PageContext): Html {
  const { words } = context;
  const { invitations: say, joining } = words;
  const options = givenRoles.map((value) => ({ value, label: say.roles[value] }));
  const form = commandForm(
    context,
    { ...at(model, 'role'), className: 'two-columns' },
    (f) =>
      html`${f.select('invitations.0.role', { label: say.roleField, options, value: 'moderator' })}${f.text('invitations.0.name', { label: say.name, hint: say.roleNameHint, most: 120, required: true })}${f.text('invitations.0.mail', { label: say.mail, hint: say.mailHint, type: 'email', most: 254 })}${daysField(f, words)}`,
    say.oneButton,
  );
  const means = givenRoles.map((each) => html`<dt>${say.roles[each]}</dt><dd>${joining.roleMeans[each]}</dd>`);
  return html`<section id="role"><h2>${say.role}</h2><p class="intro">${say.roleText}</p><details class="data"><summary>${say.roleMeans}</summary><dl>${means}</dl></details>${form}</section>`;
}

function handedOut(model: InvitationsModel, context: PageContext): Html {
  const { words } = context;
  const { invitations: say } = words;
  const { slug } = model.process;
  if (model.counts.all === 0) return html`<section id="list"><h2>${say.all}</h2><p>${say.none}</p></section>`;
  const filters = shownStates
    .filter((state) => state === 'all' || model.counts[state] > 0)
    .map((state) => {
      const href = `${paths.invitations(slug)}${state === 'all' ? '' : `?show=${state}`}#list`;
      const current = state === model.shown && html` aria-current="true"`;
      return html`<li><a href="${href}"${current}>${say.filterOf({ name: say.shown[state], count: model.counts[state] })}</a></li>`;
    });
  const print = model.counts.open > 0 && html`<p><a href="${paths.invitations(slug)}?slips=1">${say.print}</a></p>`;
  const rows = model.rows.map((row) => entry(row, model, context));
  return html`<section id="list"><h2>${say.all}</h2><nav class="contents" aria-label="${say.filter}"><ul>${filters}</ul></nav>${print}<ul class="invitations">${rows}</ul>${pager(model, words)}</section>`;
}

function entry(row: InvitationRow, model: InvitationsModel, context: PageContext): Html {
  const { words } = context;
  const { invitations: say, format } = words;
  const known = [row.name, row.organisation, row.mail].filter((each) => each !== null);
  const name = nameOf(row, say);
  const facts = known.slice(1).map((each) => html`<bdi>${each}</bdi>`);
  const kind =
    row.role !== null
      ? html`${say.forRole({ role: row.role })}`
      : row.seat !== null
        ? rich(say.forSeat, { slots: { seat: html`<bdi>${row.seat}</bdi>` } })
        : html`${say.forAny}`;
  const when = format.date(row.expiresAt);
  const state =
    row.standing === 'open'
      ? say.state.open({ time: row.waits, when })
      : row.standing === 'expired'
        ? say.state.expired({ when })
        : say.state[row.standing];
  const from = row.byParticipant && model.quota === null && html` · ${say.byParticipant}`;
  return html`<li class="${row.standing}"><p><b><bdi>${name}</bdi></b>${facts.map((fact) => html` · ${fact}`)}</p><p class="note">${kind} · ${state}${from}</p>${row.standing === 'open' && usable(row, name, model, context)}</li>`;
}

/** The link to hand out, in a field from which it is copied whole, and the way to take it back. */
function usable(
  { id, token }: InvitationRow,
  name: string,
  { process: { slug } }: InvitationsModel,
  context: PageContext,
): Html {
  const { invitations: say } = context.words;
  const withdraw = commandForm(
    context,
    {
      slug,
      command: 'invitation.withdraw',
      about: id,
      hidden: { invitation: id },
      className: 'inline',
      next: `${paths.invitations(slug)}#list`,
    },
    nothing,
    html`<button class="small" type="submit" aria-label="${say.withdrawOf({ name })}">${say.withdraw}</button>`,
  );
  return html`<div class="link">${linkField(token, name, slug, context)}${withdraw}</div>`;
}

function pager({ from, of, aPage, shown, process }: InvitationsModel, { invitations: say }: Words): Html {
  if (of <= aPage) return nothing;
  const to = (start: number, name: string) => {
    const query = new URLSearchParams({ ...(shown !== 'all' && { show: shown }), from: String(start) });
    return html`<a href="${paths.invitations(process.slug)}?${query.toString()}#list">${name}</a>`;
  };
  return html`<nav class="pager" aria-label="${say.all}">${from > 0 && to(Math.max(0, from - aPage), say.newer)}<span>${say.page({ from: from + 1, to: Math.min(from + aPage, of), of })}</span>${from + aPage < of && to(from + aPage, say.older)}</nav>`;
}

/** For whoever has no mailbox: one link to a slip of paper. */
function slips({ process }: InvitationsModel, list: readonly InvitationRow[], { words, visit }: PageContext): Html {
  const { invitations: say, format } = words;
  const rows = list.map((row) => {
    const name = row.name ?? row.organisation ?? row.mail;
    const whom =
      name !== null && html`<p>${rich(say.slipTo, { slots: { name: html`<b><bdi>${name}</bdi></b>` } })}</p>`;
    const href = (visit?.origin ?? '') + paths.invitation(process.slug, row.token ?? '');
    const text = row.role === null ? say.slipText : say.slipRole({ role: row.role });
    return html`<li class="slip">${whom}<h2><bdi lang="${process.language}" dir="auto">${process.title}</bdi></h2><p>${text}</p><p class="address" dir="ltr"><code>${href}</code></p><p class="note">${say.slipUntil({ when: format.date(row.expiresAt) })}</p></li>`;
  });
  return html`<ul class="slips">${rows}</ul>`;
}
