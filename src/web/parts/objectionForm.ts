/** The form by which somebody objects to a clause, or to a draft as a whole. */
import { objectionClasses } from '../../domain/objections.ts';
import type { Objecting } from '../../views/objection.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { commandForm, isGivenBack } from './form.ts';
import { cannotSay } from './inputs.ts';
import { foldedForm, refusedText, shownField } from './shownAs.ts';

export function objectionForm(objecting: Objecting, slug: string, context: PageContext): Html {
  const { words } = context;
  const { raise: say } = words.objections;
  const { clause } = objecting;
  const cannot = isGivenBack(context, 'objection.raise', clause)
    ? undefined
    : (refusedText(objecting, context) ?? cannotSay(objecting, slug, words));
  const inside = cannot ?? form(objecting, slug, context);
  const title = clause === '' ? say.titleWhole : say.title;
  return foldedForm(title, { command: 'objection.raise', about: clause, id: anchors.object }, inside, context);
}

function form(objecting: Objecting, slug: string, context: PageContext): Html {
  const { objections, input } = context.words;
  const { raise: say, classOptions } = objections;
  const { clause, document, base, longest } = objecting;
  const options = objectionClasses.map((value) => ({ value, label: classOptions[value] }));
  const hint = input.hint({ most: longest });
  const next = clause === '' ? paths.objections(slug) : `${paths.clause(slug, clause)}#${anchors.objections}`;
  return commandForm(
    context,
    {
      slug,
      command: 'objection.raise',
      about: clause,
      hidden: clause === '' ? { document } : { clause, base },
      next,
      keep: `${slug} ${clause}`,
    },
    (f) =>
      html`<p class="note">${say.text}</p>${f.radios('class', { label: say.class, options, required: true })}${f.text('reason', { label: say.reason, hint, rows: 5, most: longest, required: true })}${f.text('remedy', { label: say.remedy, hint: say.remedyHint, rows: 4, most: longest, required: true })}${shownField(f, objecting, context.words)}`,
    say.button,
  );
}
