/** Forms by which moderators act on one statement. Each says before it is sent that everybody will read it. */
import { isDissent } from '../../domain/moderable.ts';
import { inputReasons, type ModerationReason, moderationReasons } from '../../domain/moderating.ts';
import { LONGEST_STATEMENT } from '../../domain/statements.ts';
import type { ModeratedRef } from '../../views/moderation.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { commandForm, type FormAt } from './form.ts';
import { clip } from './texts.ts';

const LONGEST_NOTE = 1_000;
const LONGEST_OPTION = 120;

export interface Moderated {
  readonly slug: string;
  readonly about: ModeratedRef;
  /** Where to go once it is done. */
  readonly next: string;
}

/** Commands on a statement are its own; those on every other input are the same. */
export const commandsOn = ({ kind }: ModeratedRef) =>
  kind === 'statement'
    ? ({ moderate: 'statement.moderate', settle: 'appeal.settle' } as const)
    : ({ moderate: 'input.moderate', settle: 'input.rehear' } as const);

const at = ({ slug, about, next }: Moderated, command: string, action = ''): FormAt => ({
  slug,
  command,
  next,
  about: action === '' ? about.id : `${action}-${about.id}`,
  hidden: { ...(action && { action }), [about.kind === 'statement' ? 'statement' : 'input']: about.id },
});

export function approveForm(of: Moderated, context: PageContext, label: string): Html {
  const target = { ...at(of, commandsOn(of.about).moderate, 'approve'), className: 'inline' };
  return commandForm(context, target, nothing, html`<button class="button" type="submit">${label}</button>`);
}

export function takeOutForm(of: Moderated, context: PageContext): Html {
  const { moderation, statement } = context.words;
  const { kind } = of.about;
  const reasons: readonly ModerationReason[] = kind === 'statement' ? moderationReasons : inputReasons;
  const options = reasons
    .filter((code) => code !== 'imported' && !(code === 'off-topic' && isDissent(kind)))
    .map((value) => ({ value, label: statement.reason[value] ?? value }));
  return commandForm(
    context,
    at(of, commandsOn(of.about).moderate, 'take-out'),
    (f) =>
      html`${f.select('reason', { label: moderation.reason, options: [{ value: '', label: moderation.chooseReason }, ...options], required: true })}${f.text('note', { label: moderation.wordsOptional, hint: moderation.wordsHint, rows: 3, most: LONGEST_NOTE })}`,
    moderation.act.takeOut,
  );
}

export function restoreForm(of: Moderated, context: PageContext): Html {
  const { moderation } = context.words;
  return commandForm(
    context,
    at(of, commandsOn(of.about).moderate, 'restore'),
    (f) => f.text('note', { label: moderation.wordsRestore, rows: 3, most: LONGEST_NOTE }),
    moderation.act.restore,
  );
}

/** One of those that say the same, to stay in its place. */
export function mergeForm(of: Moderated, candidates: readonly ModeratedRef[], context: PageContext): Html {
  const { moderation } = context.words;
  const options = candidates.map(({ id, label, text }) => ({
    value: id,
    label: moderation.choose({ number: label, text: clip(text ?? '', LONGEST_OPTION) }),
  }));
  const value = options.length === 1 ? options[0]!.value : undefined;
  return commandForm(
    context,
    at(of, 'statement.merge'),
    (f) =>
      html`${f.radios('into', { label: moderation.mergeInto, options, required: true, ...(value !== undefined && { value }) })}${f.text('note', { label: moderation.wordsOptional, rows: 2, most: LONGEST_NOTE })}`,
    moderation.act.mergeNow,
  );
}

/** Looks for a statement by its number or its words; the page shows what was found. */
export function findForm({ slug, about }: Moderated, find: string, { words }: PageContext): Html {
  const { moderation } = words;
  return html`<form method="get" action="${paths.statement(slug, about.id)}#moderate" class="find" role="search"><div class="field"><label for="find">${moderation.find}</label><input id="find" name="find" type="search" value="${find}" maxlength="100" dir="auto"></div><button class="button plain" type="submit">${moderation.findButton}</button></form>`;
}

export function rewordForm(of: Moderated, context: PageContext): Html {
  const { moderation } = context.words;
  const { text, language } = of.about;
  return commandForm(
    context,
    at(of, 'statement.reword'),
    (f) =>
      html`${f.text('text', { label: moderation.newText, hint: moderation.newTextHint({ most: LONGEST_STATEMENT }), value: text ?? '', rows: 4, most: LONGEST_STATEMENT, lang: language, required: true })}${f.text('note', { label: moderation.wordsReword, hint: moderation.wordsHint, rows: 3, most: LONGEST_NOTE, required: true })}`,
    moderation.act.reword,
  );
}

export function settleForm(of: Moderated, context: PageContext): Html {
  const { moderation } = context.words;
  const options = [
    { value: 'upheld', label: moderation.act.uphold },
    { value: 'overruled', label: moderation.act.overrule },
  ];
  return commandForm(
    context,
    at(of, commandsOn(of.about).settle),
    (f) =>
      html`${f.radios('outcome', { label: moderation.outcome, options, required: true })}${f.text('note', { label: moderation.wordsAppeal, hint: moderation.wordsHint, rows: 3, most: LONGEST_NOTE, required: true })}`,
    moderation.settle,
  );
}

/** Out of the way until it is asked for, or was refused. */
export function folded(title: string, of: Moderated, command: string, inside: Html, { visit }: PageContext): Html {
  const refused = visit?.form;
  const isOpen =
    refused?.command === command && refused.about.endsWith(of.about.id) && !refused.about.startsWith('approve');
  return html`<details class="act"${isOpen && html` open`}><summary>${title}</summary>${inside}</details>`;
}
