/** Amendments of a clause: each against the words it would change, who backs it, what became of it; and the forms for them. */
import { type Backing, backings } from '../../domain/amendments.ts';
import type { AmendmentItem, ClauseAmendments } from '../../views/amendments.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { clauseWords, redlined } from './clauseText.ts';
import { commandForm, type FormAt } from './form.ts';
import { authorLine, dayLine, pagerOf } from './inputs.ts';
import { goneLine, moderateLink } from './moderatedInput.ts';
import { rich } from './rich.ts';
import { foldedForm } from './shownAs.ts';
import { tallied } from './tallied.ts';

const LONGEST_CLAUSE = 5_000;
const LONGEST_REASON = 2_000;

export interface AmendedClause {
  readonly slug: string;
  readonly language: string;
  readonly smallCell: number;
}

/** `?amendments=` is the page of the list. */
export function amendmentsPart(model: ClauseAmendments | undefined, at: AmendedClause, context: PageContext): Html {
  if (!model) return nothing;
  const { words } = context;
  const { amendments: say } = words;
  const { list, counts, clause } = model;
  const rows = list.rows.map((item) => html`<li>${entry(item, at, clause, context)}</li>`);
  const shown =
    list.of === 0
      ? html`<p>${say.none}</p>`
      : html`<p class="note">${say.count(counts)}</p><ol class="inputs">${rows}</ol>`;
  const to = (page: number) => `${paths.clause(at.slug, clause)}?amendments=${page}#${anchors.amendments}`;
  return html`<section id="${anchors.amendments}"><h2>${say.title}</h2>${shown}${pagerOf(list, say.title, to, words)}</section>`;
}

function entry(item: AmendmentItem, at: AmendedClause, clause: string, context: PageContext): Html {
  const { words } = context;
  const { amendments: say } = words;
  const facts = html`<b>${say.name(item)}</b> · ${authorLine(item.author, words)} · ${dayLine(item.day, words)} · ${say.toDraft(item)}${item.adds && html` · ${say.adds}`} ${moderateLink(item.label, at.slug, context)}`;
  const stances = tallied<Backing>({ ...item, stances: backings, smallCell: at.smallCell }, words);
  return html`<article class="input" id="${item.label}"><p class="note facts-line">${facts}</p>${wording(item, at.slug, context)}${reasonOf(item, context)}<h4>${say.backing}</h4>${stances}${outcome(item, context)}${acts(item, at, clause, context)}</article>`;
}

/** Against the words it would change; and, where they are others by now, against those that stand. */
function wording(item: AmendmentItem, slug: string, { words }: PageContext): Html {
  const { amendments: say } = words;
  if (item.wording === null) return goneLine(item.hidden, item.label, slug, words, say.erased);
  const line = (title: string, inside: Html) =>
    html`<p class="note">${title}</p><p class="clause" lang="${item.language}" dir="auto">${inside}</p>`;
  if (item.adds)
    return html`<p class="clause" lang="${item.language}" dir="auto">${clauseWords(item.wording, words)}</p>`;
  const now =
    item.overtaken &&
    html`<p class="note">${say.overtaken}</p>${line(say.againstNow, redlined(item.piecesNow, words))}`;
  return html`${line(say.against, redlined(item.pieces, words))}${now}`;
}

function reasonOf({ reason, language }: AmendmentItem, { words: { amendments: say } }: PageContext): Html {
  return reason === null ? nothing : html`<h4>${say.reason}</h4><p lang="${language}" dir="auto">${reason}</p>`;
}

function outcome({ settled }: AmendmentItem, { words }: PageContext): Html {
  if (!settled) return nothing;
  const { amendments: say, moderation } = words;
  const by =
    settled.by !== null && html` ${rich(moderation.logBy, { slots: { name: html`<bdi>${settled.by}</bdi>` } })}`;
  const when = dayLine(settled.at, words);
  return html`<div class="outcome"><p><b>${say.outcomes[settled.outcome]}</b> <span class="note">${when}${by}</span></p>${settled.reason !== null && html`<p class="reason" dir="auto">${settled.reason}</p>`}${settled.reworded && html`<p class="note">${say.reworded}</p>`}</div>`;
}

function acts(item: AmendmentItem, at: AmendedClause, clause: string, context: PageContext): Html {
  if (!context.visit) return nothing;
  const here = `${paths.clause(at.slug, clause)}#${item.label}`;
  const target = (command: string): FormAt => ({
    slug: at.slug,
    command,
    about: item.id,
    hidden: { amendment: item.id },
    next: here,
    keep: at.slug,
  });
  const parts = [
    item.mayBack && backing(item, target('amendment.back'), context),
    item.mayWithdraw && withdrawing(target('amendment.withdraw'), context),
    item.mayAdopt && adopting(item, target('amendment.adopt'), context),
    item.mayDecline && declining(target('amendment.decline'), context),
  ].filter((part) => part !== false);
  return parts.length === 0 ? nothing : html`<div class="acting">${parts}</div>`;
}

function backing({ mine }: AmendmentItem, at: FormAt, context: PageContext): Html {
  const { back: say } = context.words.amendments;
  const offered = [...backings.filter((each) => each !== mine), ...(mine === 'none' ? [] : (['none'] as const))];
  const buttons = offered.map(
    (stance) =>
      html`<button class="button plain" type="submit" name="stance" value="${stance}">${say[stance]}</button> `,
  );
  const said = mine !== 'none' && html`<p><b>${say.mine[mine]}</b></p>`;
  return html`${said}${commandForm(context, { ...at, className: 'buttons' }, nothing, html`${buttons}`)}`;
}

function withdrawing(at: FormAt, context: PageContext): Html {
  const { amendments: say } = context.words;
  const form = commandForm(
    context,
    at,
    (f) => f.text('reason', { label: say.withdrawWhy, rows: 2, most: LONGEST_REASON }),
    say.withdraw,
  );
  return foldedForm(say.withdraw, at, form, context);
}

function adopting({ wording, base, language }: AmendmentItem, at: FormAt, context: PageContext): Html {
  const { amendments: say } = context.words;
  const form = commandForm(
    context,
    { ...at, hidden: { ...at.hidden, base } },
    (f) =>
      html`${f.text('wording', { label: say.adoptWording, hint: say.adoptHint, value: wording ?? '', rows: 6, most: LONGEST_CLAUSE, lang: language })}${f.text('reason', { label: say.editorReason, rows: 3, most: LONGEST_REASON, required: true })}`,
    say.adopt,
  );
  return foldedForm(say.adopt, at, form, context);
}

function declining(at: FormAt, context: PageContext): Html {
  const { amendments: say } = context.words;
  const options = (['declined', 'overtaken'] as const).map((value) => ({ value, label: say.outcomeOptions[value] }));
  const form = commandForm(
    context,
    at,
    (f) =>
      html`${f.radios('outcome', { label: say.outcome, options, value: 'declined' })}${f.text('reason', { label: say.editorReason, rows: 3, most: LONGEST_REASON, required: true })}`,
    say.decline,
  );
  return foldedForm(say.decline, at, form, context);
}
