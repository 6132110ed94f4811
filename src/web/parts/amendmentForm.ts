/** The forms by which people propose other words for a clause, or a clause that is missing after it. */
import type { ClauseAmendments } from '../../views/amendments.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import type { AmendedClause } from './amendments.ts';
import { commandForm, type FormAt, isGivenBack } from './form.ts';
import { cannotSay } from './inputs.ts';
import { foldedForm, refusedText, shownField } from './shownAs.ts';

const LONGEST_CLAUSE = 5_000;
const LONGEST_REASON = 2_000;

export function amendmentForms(
  model: ClauseAmendments | undefined,
  { slug, language }: Pick<AmendedClause, 'slug' | 'language'>,
  context: PageContext,
): Html {
  if (!model) return nothing;
  const { words } = context;
  const { propose: say } = words.amendments;
  const { proposing, clause } = model;
  const cannot = refusedText(proposing, context) ?? cannotSay(proposing, slug, words);
  const form = (about: string, hidden: FormAt['hidden'], label: { label: string; hint?: string }, value: string) =>
    (isGivenBack(context, 'amendment.propose', about) ? undefined : cannot) ??
    commandForm(
      context,
      {
        slug,
        command: 'amendment.propose',
        about,
        hidden: hidden ?? {},
        next: `${paths.clause(slug, clause)}#${anchors.amendments}`,
        keep: `${slug} ${about}`,
      },
      (f) =>
        html`<p class="note">${say.text}</p>${f.text('wording', { ...label, value, rows: 6, most: LONGEST_CLAUSE, required: true, lang: language })}${f.text('reason', { label: say.reason, rows: 4, most: LONGEST_REASON, required: true })}${shownField(f, proposing, words)}`,
      say.button,
    );
  const other = form(
    clause,
    { clause, base: proposing.base },
    { label: say.wording, hint: say.wordingHint },
    proposing.text ?? '',
  );
  const added = form(`after-${clause}`, { after: clause }, { label: say.wordingAdd }, '');
  const command = 'amendment.propose';
  const change =
    proposing.text !== null && foldedForm(say.title, { command, about: clause, id: anchors.amend }, other, context);
  return html`${change}${foldedForm(say.titleAdd, { command, about: `after-${clause}` }, added, context)}`;
}
