/** `/p/{slug}/queue`: what waits for moderators, and for everybody what they did and why. */
import type { ModeratedRef } from '../../views/moderation.ts';
import type { QueueItem, QueueModel } from '../../views/queue.ts';
import { isWithheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { actList, moderatedHref } from '../parts/acts.ts';
import { dataTable } from '../parts/dataTable.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { languageName, sameLanguage } from '../parts/languages.ts';
import { onePart } from '../parts/moderatedInput.ts';
import {
  approveForm,
  commandsOn,
  folded,
  type Moderated,
  mergeForm,
  rewordForm,
  settleForm,
  takeOutForm,
} from '../parts/moderating.ts';
import { rich } from '../parts/rich.ts';
import { clip } from '../parts/texts.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function queuePage(model: QueueModel, context: PageContext): Html {
  const { words } = context;
  const { moderation } = words;
  const { process } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  // Where a form is refused, the page comes back on which it stands.
  const queue = model.one
    ? onePart(model, model.one, { ...context, path: paths.moderated(process.slug, model.one.about.label) })
    : waiting(model, { ...context, path: queueAt(process.slug, model.queuePage) });
  const body = html`<div class="wrap"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${moderation.title}</h1><p class="lead">${moderation.lead} ${moderation.inForce[model.moderation]}</p></header>${doneLine(context, doneOf(words))}${refusedLine(context, queue)}${queue}${log(model, context)}${roleLog(model, context)}${rates(model, context)}</div>`;
  return layout(context, { title: moderation.title, process, body });
}

/** What was done is the same, whatever it was done to. */
const doneOf = ({ moderation: { done } }: Words): Readonly<Record<string, string>> => ({
  ...done,
  'input.moderate': done['statement.moderate'],
  'input.rehear': done['appeal.settle'],
});

const nameOf = ({ kind, label }: ModeratedRef, { statement, moderation: { input } }: Words): string =>
  kind === 'statement' ? statement.title({ number: label }) : input.title({ what: input.kinds[kind], label });

function waiting(model: QueueModel, context: PageContext): Html {
  const { words } = context;
  const { moderation } = words;
  const { size, items, behind } = model;
  const count = size.waiting + size.unread + size.appeals;
  const head = html`<h2>${moderation.queue}</h2><p>${count === 0 ? moderation.queueNone : moderation.queueOf(size)}</p>`;
  if (items === null)
    return html`<section>${head}${count > 0 && html`<p class="note">${moderation.queueForOthers}</p>`}</section>`;
  if (items.length === 0) return html`<section>${head}</section>`;
  const more = behind > 0 && html`<p class="note">${moderation.queueMore({ count: behind })}</p>`;
  const rows = items.map((item) => html`<li>${itemEntry(item, model, context)}</li>`);
  return html`<section>${head}<p class="note">${moderation.publicNote}</p><ol class="queue" start="${String(model.before + 1)}">${rows}</ol>${more}${queuePager(model, words)}</section>`;
}

/** A contribution may be as long as a book. */
const LONGEST = 600;

const queueAt = (slug: string, page: number): string =>
  page > 1 ? `${paths.queue(slug)}?queue=${page}` : paths.queue(slug);

function queuePager({ queuePage, queuePages, process }: QueueModel, { moderation }: Words): Html {
  if (queuePages === 1) return nothing;
  const to = (page: number, name: string) =>
    page >= 1 && page <= queuePages && html`<a href="${queueAt(process.slug, page)}">${name}</a>`;
  return html`<nav class="pager" aria-label="${moderation.queue}">${to(queuePage - 1, moderation.queueBefore)}<span>${moderation.logPage({ page: queuePage, of: queuePages })}</span>${to(queuePage + 1, moderation.queueNext)}</nav>`;
}

function itemEntry(item: QueueItem, model: QueueModel, context: PageContext): Html {
  const { words, lang } = context;
  const { moderation } = words;
  const { about } = item;
  const { slug } = model.process;
  const facts = [
    html`<a href="${moderatedHref(slug, about)}">${nameOf(about, words)}</a>`,
    html`<b class="clock">${moderation.waitingFor({ time: item.waits })}</b>`,
    html`${moderation.why[item.why]}`,
    !sameLanguage(about.language, lang) &&
      html`${moderation.writtenIn({ language: languageName(about.language, lang) })}`,
    item.seed && html`${moderation.seed}`,
    about.kind !== 'statement' && html`${moderation.input.kinds[about.kind]}`,
  ].filter(Boolean);
  const text = html`<p class="text" lang="${about.language}" dir="auto">${about.text === null ? words.statement.erased : clip(about.text, LONGEST)}</p>`;
  return html`<article>${text}<p class="note facts-line">${facts.map((fact, i) => html`${i > 0 && ' · '}${fact}`)}</p>${item.appeal && appealNote(item.appeal, context)}${actions(item, model, context)}</article>`;
}

function appealNote({ why, reason, note, by }: NonNullable<QueueItem['appeal']>, { words }: PageContext): Html {
  const { moderation, statement } = words;
  const given = moderation.earlierReason({ reason: statement.reason[reason ?? ''] ?? statement.otherReason });
  const who = by !== null && html` ${rich(moderation.takenOutBy, { slots: { name: html`<bdi>${by}</bdi>` } })}`;
  const quote = (title: string, text: string | null) =>
    text !== null && html`<h4>${title}</h4><blockquote dir="auto">${text}</blockquote>`;
  return html`<div class="appeal">${quote(moderation.appealWords, why)}<p>${given}${who}</p>${quote(moderation.earlierWords, note)}</div>`;
}

function actions(item: QueueItem, model: QueueModel, context: PageContext): Html {
  const { moderation } = context.words;
  if (item.recused !== null) return recused(item.recused, model, context);
  const { slug } = model.process;
  const of: Moderated = { slug, about: item.about, next: queueAt(slug, model.queuePage) };
  if (item.why === 'appealed') return model.maySettle ? settleForm(of, context) : nothing;
  if (!model.mayModerate) return nothing;
  const { act } = moderation;
  const approve = approveForm(of, context, item.why === 'waiting' ? act.approve : act.approveShown);
  if (item.about.kind !== 'statement') {
    const isCut = (item.about.text ?? '').length > LONGEST;
    const whole =
      isCut && html`<p><a href="${paths.moderated(slug, item.about.label)}">${moderation.input.toAll}</a></p>`;
    return html`${whole}<div class="acting">${approve}${takingOut(of, context)}</div>`;
  }
  const alike =
    item.alike.length > 0 ? mergeForm(of, item.alike, context) : html`<p class="note">${moderation.noSimilar}</p>`;
  const elsewhere = html`<p><a href="${paths.statement(slug, item.about.id)}#moderate">${moderation.findElsewhere}</a></p>`;
  return html`<div class="acting">${approve}${takingOut(of, context)}${folded(act.merge, of, 'statement.merge', html`<p class="note">${moderation.mergeNote}</p>${alike}${elsewhere}`, context)}${folded(act.reword, of, 'statement.reword', rewordForm(of, context), context)}</div>`;
}

const takingOut = (of: Moderated, context: PageContext): Html =>
  folded(context.words.moderation.act.takeOut, of, commandsOn(of.about).moderate, takeOutForm(of, context), context);

function recused(
  why: NonNullable<QueueItem['recused']>,
  { alone, mayInvite, process }: QueueModel,
  { words }: PageContext,
): Html {
  const { moderation } = words;
  const invite =
    alone &&
    html` ${moderation.alone}${mayInvite && html` <a href="${paths.invitations(process.slug)}">${moderation.inviteAnother}</a>`}`;
  return html`<p class="recused">${moderation.recused[why]}${invite}</p>`;
}

function log({ acts, page, pages, process }: QueueModel, { words }: PageContext): Html {
  const { moderation } = words;
  if (acts.length === 0)
    return html`<section id="log"><h2>${moderation.log}</h2><p>${moderation.logNone}</p></section>`;
  const to = (number: number, name: string) =>
    number >= 1 &&
    number <= pages &&
    html`<a href="${paths.queue(process.slug)}?page=${String(number)}#log">${name}</a>`;
  const turn =
    pages > 1 &&
    html`<nav class="pager" aria-label="${moderation.log}">${to(page - 1, moderation.newer)}<span>${moderation.logPage({ page, of: pages })}</span>${to(page + 1, moderation.older)}</nav>`;
  return html`<section id="log"><h2>${moderation.log}</h2><p class="note">${moderation.logIntro}</p>${actList(acts, process.slug, words)}${turn}</section>`;
}

/** Who was given a role here, and who lost one. */
function roleLog({ roles }: QueueModel, { words }: PageContext): Html {
  const { moderation, desk, format } = words;
  if (roles.length === 0) return nothing;
  const rows = roles.map(({ at, code, role, name, by }) => {
    const slots = { name: name === null ? html`${desk.unnamed}` : html`<bdi>${name}</bdi>` };
    const what = rich(moderation.roleActs[code]({ role: desk.role[role] }), { slots });
    const who =
      by !== null &&
      html` <span class="note">${rich(moderation.logBy, { slots: { name: html`<bdi>${by}</bdi>` } })}</span>`;
    return html`<li><time datetime="${new Date(at).toISOString()}">${format.dateTime(at)}</time><div><p>${what}${who}</p></div></li>`;
  });
  return html`<section id="roles"><h2>${moderation.roles}</h2><p class="note">${moderation.rolesIntro}</p><ol class="acts">${rows}</ol></section>`;
}

function rates({ rates: list, ratesAsOf, smallCell }: QueueModel, { words }: PageContext): Html {
  const { moderation, format } = words;
  if (ratesAsOf === null)
    return html`<section><h2>${moderation.rates}</h2><p class="note">${moderation.ratesLater}</p></section>`;
  if (list.length === 0) return nothing;
  const rows = list.map(({ letter, name, rate }) => {
    const cells = isWithheld(rate)
      ? html`<td colspan="2">${moderation.withheld}</td>`
      : html`<td>${format.number(rate.made)}</td><td>${moderation.rate(rate)}</td>`;
    return html`<tr><th scope="row"><abbr class="letter">${letter}</abbr> <bdi>${name}</bdi></th>${cells}</tr>`;
  });
  const heads = [moderation.headSeat, moderation.headMade, moderation.headOut];
  return html`<section><h2>${moderation.rates}</h2><p class="note">${moderation.ratesIntro({ k: smallCell, when: format.dateTime(ratesAsOf) })}</p>${dataTable(moderation.rates, heads, rows)}</section>`;
}
