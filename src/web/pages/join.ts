/** `/p/{slug}/join`: taking a seat, or the role that an invitation gives. One short form; all of it but the seat may be left out. */
import type { GivenRole } from '../../domain/roles.ts';
import type { Invited, JoinModel } from '../../views/join.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { commandForm, type Fields, type Option } from '../parts/form.ts';
import { languageOptions } from '../parts/languages.ts';
import { rich } from '../parts/rich.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function joinPage(model: JoinModel, context: PageContext): Html {
  const { process, invitation } = model;
  const role = invitation?.state === 'good' ? invitation.role : null;
  const title = titleOf(model, role, context);
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const question = html`<p class="question"><bdi lang="${process.language}" dir="auto">${process.question || process.title}</bdi></p>`;
  const body = html`<div class="wrap narrow"><header class="head">${eyebrow(context, [link], process.simulated)}
<h1>${title}</h1>${question}</header>${content(model, context)}</div>`;
  return layout(context, { title, process, body });
}

function titleOf({ joined, held }: JoinModel, role: Invited['role'], { words: { joining } }: PageContext): string {
  if (held !== null) return joining.heldTitle;
  if (role !== null) return joining.role[role];
  return joined === null ? joining.title : joining.already;
}

function content(model: JoinModel, context: PageContext): Html {
  const { joining } = context.words;
  const { process, invitation, open, joined, may } = model;
  if (invitation?.state === 'good' && invitation.role !== null) return roleForm(model, invitation, context);
  if (model.held !== null) return roleHeld(model.held, model, context.words);
  const read = html`<p><a class="button" href="${paths.commonGround(process.slug)}">${joining.read}</a></p>`;
  if (joined !== null) return here(model, context.words);
  if (!open) return html`<p class="lead">${joining.closed}</p>${read}`;
  const bad = invitation !== null && invitation.state !== 'good' && unusable(invitation, context.words);
  if (!may) {
    const why = bad || html`<h2>${joining.byInvitation}</h2><p class="lead">${joining.byInvitationText}</p>`;
    return html`${why}${read}`;
  }
  const without = bad && html`<p>${joining.withoutIt}</p>`;
  const who = invitation?.state === 'good' && invited(invitation, context.words);
  return html`${bad}${without}${who}<p class="lead">${joining.lead(model)}</p>${seatForm(model, context)}`;
}

/** Whoever opens the link of their role once more. */
function roleHeld(role: GivenRole, { process: { slug } }: JoinModel, { joining, account }: Words): Html {
  return html`<section class="next"><p>${joining.held({ role: account.role[role] })}</p><p><a class="button" href="${paths.ofRole(slug, role)}">${joining.goOn}</a></p></section>`;
}

function here({ process, joined, invitation }: JoinModel, { joining }: Words): Html {
  const seat = joined?.seat;
  const where =
    seat == null
      ? joining.joinedNoSeat
      : rich(joining.joined({ seat: '{seat}' }), { slots: { seat: html`<bdi>${seat}</bdi>` } });
  const unused = invitation?.state === 'good' && html`<p class="note">${joining.unused}</p>`;
  return html`<section class="next"><p>${where}</p>${unused}<p><a class="button" href="${paths.takePart(process.slug)}">${joining.goOn}</a></p></section>`;
}

const unusable = ({ state }: Invited, { joining }: Words): Html =>
  state === 'good'
    ? nothing
    : html`<section class="refusal" role="alert"><p><strong>${joining.badTitle}</strong></p><p>${joining.bad[state]}</p></section>`;

/** Who invited, to which seat, until when. */
function invited({ by, from, seat, expiresAt }: Invited, { joining, format }: Words): Html {
  const slots = { name: html`<bdi>${from}</bdi>`, seat: html`<bdi>${seat?.name}</bdi>` };
  const who = rich(joining.invitedBy({ by, name: from === '' ? '' : '{name}' }), { slots });
  const to = seat && html` ${rich(joining.invitedFor({ seat: '{seat}' }), { slots })}`;
  const until = expiresAt !== null && html` ${joining.invitedUntil({ when: format.dateTime(expiresAt) })}`;
  return html`<section class="invited"><p class="lead">${who}${to}</p><p class="note">${until}</p></section>`;
}

/** What a form brings along so that it acts once, and as one person, however often it is sent. */
function hidden({ process, invitation, known }: JoinModel, { visit }: PageContext): Record<string, string> {
  const session: Record<string, string> = known || !visit ? {} : { _session: visit.newKey() };
  if (invitation?.state !== 'good') return session;
  return { ...session, token: invitation.token, _page: paths.invitation(process.slug, invitation.token) };
}

function roleForm(model: JoinModel, invitation: Invited, context: PageContext): Html {
  const { joining } = context.words;
  const { role } = invitation;
  if (role === null) return nothing;
  const at = { action: paths.join(model.process.slug), command: 'invitation.accept', hidden: hidden(model, context) };
  const device = !model.known && html`<p class="note">${joining.roleDevice}</p>`;
  const text = html`<p class="lead">${joining.roleMeans[role]}</p>${invited(invitation, context.words)}<p>${joining.rolePublic}</p>${device}`;
  return html`${text}${commandForm(context, at, nothing, joining.accept)}`;
}

function seatForm(model: JoinModel, context: PageContext): Html {
  const { joining } = context.words;
  const { visit } = context;
  const at = { action: paths.join(model.process.slug), command: 'participant.join', hidden: hidden(model, context) };
  const isRefused = visit?.form?.command === at.command;
  const kept = html`<details class="more"><summary>${joining.kept}</summary><p>${joining.keptText(model)}</p></details>`;
  const device = !model.known && html`<p class="note">${joining.device}</p>`;
  const form = commandForm(
    context,
    at,
    (f) =>
      html`${seatField(model, f, context)}<details class="more" ${isRefused && 'open'}><summary>${joining.more}</summary><p class="note">${joining.moreNote}</p>${aboutYou(model, f, context)}</details>`,
    joining.button,
  );
  return html`${form}${device}${kept}`;
}

function seatField({ seats, invitation }: JoinModel, f: Fields, { words: { joining, table } }: PageContext): Html {
  if (seats.length === 0) return nothing;
  const named = seats.map(({ id, letter, name }) => ({ value: id, label: table.lettered({ letter, name }) }));
  const all = [
    ...named,
    { value: 'other', label: joining.otherSeat },
    { value: 'undisclosed', label: joining.notSaid },
  ];
  const value = invitation?.seat?.id;
  const field = { label: joining.seat, value, required: true };
  const invited = all.filter((option) => option.value === value);
  if (invited.length === 0) return f.radios('seat', { ...field, hint: joining.seatHint, options: all });
  const others = { label: joining.otherSeats, options: all.filter((option) => option.value !== value) };
  return f.radios('seat', { ...field, hint: joining.seatInvited, options: invited, others });
}

/** All of it may be left out. */
function aboutYou(
  { invitation, regions, languages, expertise }: JoinModel,
  f: Fields,
  { words, lang }: PageContext,
): Html {
  const { joining } = words;
  const speaks: Option[] = [
    { value: 'self', label: joining.self },
    { value: 'organisation', label: joining.forOrganisation },
  ];
  const organisation = invitation?.organisation ?? '';
  const unsaid = { value: '', label: joining.notSaid };
  const named = regions.map(({ id, name }) => ({ value: id, label: name }));
  const region =
    regions.length > 0
      ? f.select('region', { label: joining.region, options: [unsaid, ...named], value: invitation?.region ?? '' })
      : f.text('region', {
          label: joining.region,
          hint: joining.regionHint,
          most: 120,
          value: invitation?.region ?? '',
        });
  const language = f.select('language', {
    label: joining.language,
    options: [unsaid, ...languageOptions(languages, lang)],
    value: invitation?.language ?? '',
  });
  const sought = expertise.map((field) => ({ value: field, label: field }));
  const fields =
    sought.length > 0 &&
    f.checks('expertise', { label: joining.expertise, hint: joining.expertiseHint, options: sought });
  return html`${f.radios('speaksFor', { label: joining.speaksFor, options: speaks, value: organisation === '' ? 'self' : 'organisation' })}${f.text('organisation', { label: joining.organisation, hint: joining.organisationHint, most: 120, value: organisation, autocomplete: 'organization' })}${region}${language}${fields}${f.text('expertiseOther', { label: sought.length > 0 ? joining.expertiseOther : joining.expertise, hint: joining.expertiseOtherHint, most: 300 })}${f.text('interest', { label: joining.interest, hint: joining.interestHint, rows: 3, most: 1000 })}`;
}
