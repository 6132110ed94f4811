/** `/p/{slug}/convene`: the convener's desk. First what needs them now, then everything that they can do. */
import { LONGEST_STATEMENT } from '../../domain/statements.ts';
import type { DeskModel, RoleHolder } from '../../views/desk.ts';
import { isBlocking, type Need, type NeedItem } from '../../views/deskNeeds.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { dataTable } from '../parts/dataTable.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { dayLine } from '../parts/inputs.ts';
import { definitions } from '../parts/marks.ts';
import { rich } from '../parts/rich.ts';
import { stageLine } from '../parts/stages.ts';
import { largeTable, tableDefinitions } from '../parts/table.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const MOST_SEEDS = 60;
const ids = { seeds: 'seeds', close: 'close', roles: 'roles' } as const;

export function deskPage(model: DeskModel, context: PageContext): Html {
  const { words } = context;
  const { desk } = words;
  const { process } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${desk.title}</h1><p class="lead">${desk.lead}</p></header>${doneLine(context, desk.done)}`;
  const inside = model.closing
    ? closing(model, context)
    : html`${links(model, words)}${needs(model, words)}${stages(model, words)}${seats(model, words)}${model.open ? seeds(model, context) : nothing}${holders(model, context)}${close(model, words)}`;
  const body = html`<div class="wrap${model.closing && ' narrow'}">${head}${refusedLine(context, inside)}${inside}</div>`;
  return layout(context, { title: desk.title, process, body });
}

function needs({ needs: list, fine, ended, process }: DeskModel, words: Words): Html {
  const { desk } = words;
  if (ended) return html`<section class="next"><p>${desk.closed}</p></section>`;
  const groups = [...new Set(list.map(({ group }) => group))].map((group) => {
    const rows = list.filter((need) => need.group === group).map((need) => needEntry(need, process, words));
    return html`<h3>${desk.groups[group]}</h3><ul class="needs">${rows}</ul>`;
  });
  const todo = groups.length === 0 ? html`<p>${desk.needsNothing}</p>` : html`${groups}`;
  const done = fine.length > 0 && html`<ul class="fine">${fine.map((code) => html`<li>${desk.fine[code]}</li>`)}</ul>`;
  return html`<section class="now"><h2>${desk.needs}</h2>${todo}${done}</section>`;
}

function needEntry(need: Need, process: DeskModel['process'], words: Words): Html {
  const { desk } = words;
  const { sentence, slots, href, go } = told(need, process.slug, words);
  const about =
    'items' in need ? named(need.items, process, words) : 'kinds' in need ? kinds(need.kinds, words) : nothing;
  const roles = need.roles.map((role) => desk.role[role]);
  const when = need.due !== null && dayLine(need.due, words);
  const due =
    when &&
    html` · ${need.overdue ? html`<b class="clock">${rich(desk.dueSince, { slots: { when } })}</b>` : rich(desk.dueBy, { slots: { when } })}`;
  // What stands out is what keeps people from taking part, or is late.
  return html`<li class="${isBlocking(need) ? 'blocking' : 'soon'}"><div><p>${rich(sentence, { slots })}</p><p class="note">${desk.acts({ roles })}${due}</p>${about}</div><p class="go"><a href="${href}">${go}</a></p></li>`;
}

/** What does not fit is folded, with how many there are. */
const MOST_NAMED = 3;

function named(items: readonly NeedItem[], { slug, language }: DeskModel['process'], { desk, format }: Words): Html {
  const rows = items.map(({ page, id, name, due }) => {
    const until = items.length > 1 && due !== null && html` <span class="note">${format.date(due)}</span>`;
    return html`<li><a href="${page === 'decision' ? paths.decision(slug, id) : paths.commitment(slug, id)}" lang="${language}" dir="auto">${name}</a>${until}</li>`;
  });
  if (rows.length <= MOST_NAMED) return html`<ul>${rows}</ul>`;
  return html`<details class="data"><summary>${desk.allOf({ count: rows.length })}</summary><ul>${rows}</ul></details>`;
}

function kinds(
  list: Extract<Need, { code: 'unread' | 'waiting' }>['kinds'],
  { desk, moderation, format }: Words,
): Html {
  if (list.length < 2) return nothing;
  const rows = list.map(({ kind, count }) => {
    const name = kind === 'statement' ? desk.statement : moderation.input.kinds[kind];
    return html`<li>${name}: ${format.number(count)}</li>`;
  });
  return html`<details class="data"><summary>${desk.ofWhat}</summary><ul>${rows}</ul></details>`;
}

interface Told {
  readonly sentence: string;
  readonly slots: Readonly<Record<string, Html>>;
  readonly href: string;
  readonly go: string;
}

function told(need: Need, slug: string, words: Words): Told {
  const { need: say, go } = words.desk;
  const { format } = words;
  const at = (sentence: string, href: string, name: string, slots: Told['slots'] = {}): Told => ({
    sentence,
    slots,
    href,
    go: name,
  });
  switch (need.code) {
    case 'empty-seats':
    case 'few-here':
      return at(
        say[need.code]({ seats: need.seats.map((_, i) => `{seat${i}}`) }),
        paths.invitations(slug),
        go.invite,
        Object.fromEntries(need.seats.map((name, i) => [`seat${i}`, html`<bdi>${name}</bdi>`])),
      );
    case 'waiting':
    case 'unread':
    case 'appeals':
      return at(say[need.code](need), paths.queue(slug), go.queue);
    case 'unanswered':
      return at(say.unanswered(need), paths.unanswered(slug), go.answer);
    case 'objections':
      return at(words.objections.desk.need(need), paths.objections(slug), words.objections.desk.go);
    case 'invitations':
      return at(say.invitations(need), `${paths.invitations(slug)}?show=open`, go.remind);
    case 'expiring':
      return at(say.expiring(need), `${paths.invitations(slug)}?show=open`, go.remind);
    case 'contests':
      return at(say.contests(need), paths.table(slug), go.table);
    case 'second':
      return at(say.second(need), paths.table(slug), go.table);
    case 'few-statements':
      return at(say['few-statements'](need), `#${ids.seeds}`, go.seeds);
    case 'no-statements':
      return at(say['no-statements'], `#${ids.seeds}`, go.seeds);
    case 'no-moderator':
      return at(say['no-moderator'], `${paths.invitations(slug)}#role`, go.inviteModerator);
    case 'deadline': {
      const sentence = say.deadline({ stage: '{stage}', when: format.dateTime(need.at), time: need.time });
      return at(sentence, `${paths.charter(slug)}#change`, go.charter, { stage: html`<bdi>${need.stage}</bdi>` });
    }
    case 'no-stage':
      return at(say['no-stage'], `${paths.charter(slug)}#change`, go.charter);
    case 'pending':
      return at(say.pending({ when: format.dateTime(need.at) }), paths.charter(slug), go.seeCharter);
    case 'appeal-due':
    case 'find':
    case 'challenged':
    case 'finalise':
    case 'ratify':
    case 'revisit':
    case 'asked-again':
      return at(say[need.code], paths.decisions(slug), go.decisions);
    case 'review':
      return at(say.review, paths.reviews(slug), go.reviews);
    case 'reports-overdue':
    case 'reports-disputed':
    case 'to-accept':
      return at(say[need.code], paths.commitments(slug), go.commitments);
    case 'over':
      return at(say.over, `${paths.desk(slug)}?close=1`, go.close);
  }
}

function stages({ stages: marks, process, open }: DeskModel, words: Words): Html {
  const { desk } = words;
  const line = marks.length === 0 ? html`<p>${desk.noStages}</p>` : stageLine(words, marks);
  const move =
    open && html`<p class="onwards"><a href="${paths.charter(process.slug)}#change">${desk.moveDeadline}</a></p>`;
  return html`<section><h2>${desk.stages}</h2>${line}${move}</section>`;
}

function seats({ seats: list, seatless }: DeskModel, words: Words): Html {
  const { desk, format } = words;
  if (list.length === 0) return nothing;
  const rows = list.map(
    ({ letter, name, here, wanted, invited }) =>
      html`<tr${here === 0 && html` class="empty"`}><th scope="row"><abbr class="letter">${letter}</abbr> <bdi>${name}</bdi></th><td>${format.number(here)}</td><td>${wanted === null ? desk.noTarget : format.number(wanted)}</td><td>${format.number(invited)}</td></tr>`,
  );
  const rest =
    seatless > 0 &&
    html`<tr><th scope="row">${desk.noSeat}</th><td>${format.number(seatless)}</td><td>${desk.noTarget}</td><td>${desk.noTarget}</td></tr>`;
  const heads = [desk.headSeat, desk.headHere, desk.headWanted, desk.headInvited];
  const table = dataTable(desk.seats, heads, rest ? [...rows, rest] : rows);
  const marks = list.map(
    ({ letter, name, here }) =>
      ({ letter, name, state: here === 0 ? 'empty' : 'present', agree: 0, disagree: 0 }) as const,
  );
  const mark = html`<figure class="table-figure">${largeTable(words, marks, 'tbl')}<figcaption><span class="key">${words.seats.keyEmpty}</span></figcaption></figure>`;
  return html`${definitions([], tableDefinitions(list.length))}<section class="columns who"><div><h2>${desk.seats}</h2><p class="note">${desk.seatsNote}</p>${table}</div><div>${mark}</div></section>`;
}

function links({ process: { slug } }: DeskModel, words: Words): Html {
  const { desk, invitations, moderation, charter, table, dispositions, objections, webhooks } = words;
  const all = [
    { href: paths.invitations(slug), name: invitations.title },
    { href: paths.queue(slug), name: moderation.title },
    { href: paths.unanswered(slug), name: dispositions.answering },
    { href: paths.objections(slug), name: objections.title },
    { href: paths.table(slug), name: table.title },
    { href: paths.decisions(slug), name: words.decisions.title },
    { href: paths.commitments(slug), name: words.commitments.title },
    { href: paths.quality(slug), name: words.quality.title },
    { href: paths.charter(slug), name: charter.title },
    { href: paths.webhooks(slug), name: webhooks.title },
  ];
  return html`<nav class="contents" aria-label="${desk.links}"><ul>${all.map(({ href, name }) => html`<li><a href="${href}">${name}</a></li>`)}</ul></nav>`;
}

function seeds({ process, statements }: DeskModel, context: PageContext): Html {
  const { desk } = context.words;
  const made = commandForm(
    context,
    { slug: process.slug, command: 'statement.seed', next: paths.desk(process.slug), keep: process.slug },
    (f) =>
      f.text('texts', {
        label: desk.seedsField,
        hint: desk.seedsHint({ most: MOST_SEEDS, longest: LONGEST_STATEMENT }),
        rows: 8,
        required: true,
        lang: process.language,
      }),
    desk.seedsButton,
  );
  return html`<section id="${ids.seeds}"><h2>${desk.seeds}</h2><p class="intro">${desk.seedsText}</p><p class="note">${desk.seedsThere({ count: statements })}</p>${made}</section>`;
}

function holders({ holders: list, process, ended }: DeskModel, context: PageContext): Html {
  const { desk } = context.words;
  const rows = list.map((holder) => holderEntry(holder, process.slug, ended, context));
  const invite =
    !ended && html`<p class="onwards"><a href="${paths.invitations(process.slug)}#role">${desk.giveRole}</a></p>`;
  return html`<section id="${ids.roles}"><h2>${desk.roles}</h2><p class="note">${desk.rolesNote}</p><ul class="holders">${rows}</ul>${invite}</section>`;
}

function holderEntry(
  { account, name, own, roles }: RoleHolder,
  slug: string,
  ended: boolean,
  context: PageContext,
): Html {
  const { desk } = context.words;
  const called = name === null ? (own ? desk.you : desk.unnamed) : html`<bdi>${name}</bdi>`;
  const rows = roles.map(({ role, mayTake }) => {
    const button = html`<button class="small" type="submit" aria-label="${desk.takeRole({ role })}">${desk.take}</button>`;
    const form =
      mayTake && !ended
        ? commandForm(
            context,
            {
              slug,
              command: 'role.take',
              about: `${account}-${role}`,
              hidden: { account, role },
              className: 'inline',
              next: paths.desk(slug),
            },
            nothing,
            button,
          )
        : !ended && html`<span class="note">${desk.lastConvener}</span>`;
    return html`<li><span>${desk.role[role]}</span> ${form}</li>`;
  });
  return html`<li><p><b>${called}</b>${own && name !== null && html` <span class="note">${desk.you}</span>`}</p><ul>${rows}</ul></li>`;
}

function close({ ended, process }: DeskModel, { desk }: Words): Html {
  if (ended) return nothing;
  return html`<section id="${ids.close}"><h2>${desk.close}</h2><p class="intro">${desk.closeText}</p><p><a class="button plain" href="${paths.desk(process.slug)}?close=1">${desk.closeButton}</a></p></section>`;
}

/** Asked once more on a page of its own, so that it needs no script. */
function closing({ process, people, queue, stage }: DeskModel, context: PageContext): Html {
  const { desk, format } = context.words;
  const { slug } = process;
  const when = stage?.closesAt ? format.dateTime(stage.closesAt) : null;
  const warn = desk.closeWarn({ people, waiting: queue.waiting, stage: stage ? '{stage}' : null, when });
  const slots = { stage: html`<bdi>${stage?.name}</bdi>` };
  const yes = html`<div class="choice"><button class="button danger" type="submit">${desk.closeYes}</button> <a class="button plain" href="${paths.desk(slug)}">${desk.closeNo}</a></div>`;
  const at = { ...context, path: `${paths.desk(slug)}?close=1` };
  const form = commandForm(at, { slug, command: 'process.close', next: paths.desk(slug) }, nothing, yes);
  return html`<section><h2>${desk.closeTitle}</h2><p>${rich(warn, { slots })}</p><p>${desk.closeText}</p>${form}</section>`;
}
