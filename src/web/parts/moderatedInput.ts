/** What moderators made of what participants wrote besides statements: in its place, on their page, and for its author. */
import type { Hidden, ModeratedInput, MyModeration } from '../../views/moderatedInput.ts';
import type { QueueModel } from '../../views/queue.ts';
import { holds } from '../../views/viewer.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { actList } from './acts.ts';
import { quoting } from './fate.ts';
import { commandForm } from './form.ts';
import { approveForm, commandsOn, folded, type Moderated, restoreForm, settleForm, takeOutForm } from './moderating.ts';
import { rich } from './rich.ts';

const LONGEST_WHY = 1_000;

const reasonOf = (reason: string | null, { statement }: Words): string =>
  statement.reason[reason ?? ''] ?? statement.otherReason;

/** In place of words that are not shown: why, and where it stands what was done. `erased` is said of others. */
export function goneLine(hidden: Hidden | null, label: string, slug: string, words: Words, erased: string): Html {
  const { hidden: say } = words.moderation.input;
  const why =
    hidden === null
      ? html`${erased}`
      : hidden.status === 'waiting'
        ? html`${say.waiting}`
        : rich(say.out({ reason: reasonOf(hidden.reason, words) }), { href: paths.moderated(slug, label) });
  return html`<p class="gone"><em>${why}</em></p>`;
}

/** The same where no link can stand. */
export function whyGone(hidden: Hidden | null, words: Words): string {
  const { hidden: say } = words.moderation.input;
  if (hidden === null) return words.input.erased;
  return hidden.status === 'waiting' ? say.waiting : say.plain({ reason: reasonOf(hidden.reason, words) });
}

/** For moderators, beside what is shown. */
export function moderateLink(label: string, slug: string, { visit, words }: PageContext): Html {
  if (!visit || !holds(visit.viewer, 'moderator', 'convener')) return nothing;
  return html`<a href="${paths.moderated(slug, label)}">${words.moderation.input.link} <span class="vh">${label}</span></a>`;
}

/** The same of what stays attached to a decision: only words of it may be hidden, and not by who took the decision. */
export function hideWordsLink(label: string, slug: string, { words }: PageContext): Html {
  return html`<a href="${paths.moderated(slug, label)}">${words.moderation.input.linkDissent} <span class="vh">${label}</span></a>`;
}

/** One of them on the page of moderation. */
export function onePart({ process: { slug } }: QueueModel, one: ModeratedInput, context: PageContext): Html {
  const { words } = context;
  const { moderation } = words;
  const { label } = one.about;
  const acts = one.acts.length > 0 && html`<h3>${moderation.history}</h3>${actList(one.acts, slug, words)}`;
  const state = one.appeal && html`<p>${moderation.appealState[one.appeal.state]}</p>`;
  const appeal =
    one.appeal?.why && html`<h3>${moderation.appealWords}</h3><blockquote dir="auto">${one.appeal.why}</blockquote>`;
  const { kind } = one.about;
  const what = kind === 'statement' ? '' : moderation.input.kinds[kind];
  const back = html`<p><a href="${paths.queue(slug)}">${moderation.input.toQueue}</a></p>`;
  return html`<section id="one"><h2>${moderation.input.title({ what, label })}</h2>${wordsPart(one, slug, words)}${state}${appeal || nothing}${myModerationPart(one.mine, slug, context)}${actsPart(slug, one, context)}${acts}${back}</section>`;
}

function wordsPart({ hidden, wordings, links, about }: ModeratedInput, slug: string, words: Words): Html {
  const gone = (hidden || wordings.length === 0) && goneLine(hidden, about.label, slug, words, words.input.erased);
  const said = wordings.map(
    ({ what, text }) =>
      html`${what === 'remedy' && html`<p class="note">${words.objections.remedy}</p>`}<div class="words" lang="${about.language}" dir="auto">${text.split(/\n{2,}/).map((each) => html`<p>${what === 'title' ? html`<b>${each}</b>` : each}</p>`)}</div>`,
  );
  // As text: whoever reads them here need not follow them.
  const addresses = links.length > 0 && html`<ul>${links.map((each) => html`<li dir="ltr">${each}</li>`)}</ul>`;
  return html`${gone}${said.length > 0 && html`<div class="contribution">${said}${addresses}</div>`}`;
}

function actsPart(slug: string, { about, may, hidden }: ModeratedInput, context: PageContext): Html {
  if (!context.visit || !may) return nothing;
  const { moderation } = context.words;
  if (may.recused) return html`<p class="recused">${moderation.recused[may.recused]}</p>`;
  const of: Moderated = { slug, about, next: paths.moderated(slug, about.label) };
  const { act } = moderation;
  const forms = [
    may.settle && settleForm(of, context),
    may.approve && approveForm(of, context, hidden?.status === 'waiting' ? act.approve : act.approveShown),
    may.takeOut && folded(act.takeOut, of, commandsOn(about).moderate, takeOutForm(of, context), context),
    may.restore && restoreForm(of, context),
  ].filter((form) => form !== false);
  if (forms.length === 0) return nothing;
  return html`<p class="note">${moderation.publicNote} ${moderation.input.note}</p><div class="acting">${forms}</div>`;
}

/** For who wrote it. */
export function myModerationPart(of: MyModeration | null, slug: string, context: PageContext): Html {
  if (of === null) return nothing;
  const { words } = context;
  const { mine, moderation } = words;
  const { status, reason, note, appeal } = of;
  const said =
    status === 'out' ? mine.statements.out({ reason: reasonOf(reason, words) }) : moderation.input.hidden.waiting;
  const state = (status === 'out' || status === 'waiting') && html`<p class="fate ${status}">${said}</p>`;
  return html`${state}${quoting(mine.statements.note, note)}${appeal ? appealed(appeal, words) : nothing}${of.mayAppeal ? appealForm(of, slug, context) : nothing}`;
}

function appealed({ at, state, why, note }: NonNullable<MyModeration['appeal']>, { mine, format }: Words): Html {
  const said = {
    open: mine.appeal.open({ when: format.date(at) }),
    upheld: mine.appeal.upheld,
    overruled: mine.appeal.overruled,
  };
  return html`<p class="fate">${said[state]}</p>${quoting(mine.appeal.yours, why)}${quoting(mine.appeal.note, note)}`;
}

function appealForm({ id }: MyModeration, slug: string, context: PageContext): Html {
  const { appeal } = context.words.mine;
  const open = context.visit?.form?.command === 'input.appeal' && context.visit.form.about === id;
  const form = commandForm(
    context,
    { slug, command: 'input.appeal', about: id, hidden: { input: id }, keep: slug },
    (f) => f.text('why', { label: appeal.why, hint: appeal.text, rows: 3, most: LONGEST_WHY, required: true }),
    appeal.button,
  );
  return html`<details class="more"${open && html` open`}><summary>${appeal.title}</summary>${form}</details>`;
}
