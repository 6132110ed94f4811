/** The forms by which somebody assesses a clause: one for each method, with every criterion of it, folded one by one. */
import {
  type Criterion,
  confidences,
  effects,
  type Method,
  methods,
  perspectives,
  reversibilities,
} from '../../domain/assessmentMethods.ts';
import type { Assessing } from '../../views/assessments.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { commandForm, type Fields } from './form.ts';
import { cannotSay } from './inputs.ts';
import { foldedForm, refusedText, shownField } from './shownAs.ts';

const COMMAND = 'assessment.make';

export function assessmentForms(assessing: Assessing, slug: string, context: PageContext): Html {
  const cannot = refusedText(assessing, context) ?? cannotSay(assessing, slug, context.words);
  return html`${methods.map((method, i) => form(method, i === 0 ? anchors.assess : undefined, cannot, assessing, slug, context))}`;
}

function form(
  { id: method, criteria }: Method,
  id: string | undefined,
  cannot: Html | undefined,
  assessing: Assessing,
  slug: string,
  context: PageContext,
): Html {
  const { form: say } = context.words.assessments;
  const { clause, base, longest } = assessing;
  const about = `${method}-${clause}`;
  const lines = Object.fromEntries(criteria.map((criterion, i) => [`lines.${i}.criterion`, criterion]));
  const inside =
    cannot ??
    commandForm(
      context,
      {
        ...{ slug, command: COMMAND, about, keep: `${slug} ${about}` },
        hidden: { clause, base, method, ...lines },
        next: `${paths.clause(slug, clause)}#${anchors.assessments}`,
      },
      (f) =>
        html`<p class="note">${say.text}</p>${criteria.map((criterion, i) => line(criterion, i, about, f, { longest }, context))}${f.text('summary', { label: say.summary, hint: say.summaryHint, rows: 3, most: longest })}${shownField(f, assessing, context.words)}`,
      say.button,
    );
  const at = { command: COMMAND, about, ...(id === undefined ? {} : { id }) };
  return foldedForm(say.titles[method], at, inside, context);
}

/** Folded until it is opened, or something in it was refused. Nothing in it is `required`: a browser cannot point at what is folded. */
function line(
  criterion: Criterion,
  i: number,
  about: string,
  f: Fields,
  { longest }: Pick<Assessing, 'longest'>,
  { words, visit }: PageContext,
): Html {
  const { assessments: say } = words;
  const { form } = say;
  const code = say.codes[criterion];
  const at = `lines.${i}`;
  const isSent = visit?.form?.command === COMMAND && visit.form.about === about;
  const isWrong = isSent && visit?.form?.problems.some(({ place }) => place.startsWith(`${at}.`));
  const of = <T extends string>(all: readonly T[], names: Readonly<Record<T, string>>) =>
    all.map((value) => ({ value, label: names[value] }));
  const optional = { value: '', label: form.notSaid };
  const fields = [
    f.radios(`${at}.effect`, { label: form.effect({ code }), options: of(effects, say.effects) }),
    f.text(`${at}.reasoning`, {
      ...{ label: form.reasoning({ code }), hint: form.reasoningHint },
      ...{ rows: 3, most: longest },
    }),
    f.radios(`${at}.confidence`, { label: form.confidence({ code }), options: of(confidences, say.confidences) }),
    f.text(`${at}.mitigation`, {
      ...{ label: form.mitigation({ code }), hint: form.mitigationHint },
      ...{ rows: 2, most: longest },
    }),
    f.select(`${at}.perspective`, {
      label: form.perspective({ code }),
      options: [optional, ...of(perspectives, say.perspectives)],
    }),
    f.select(`${at}.reversibility`, {
      label: form.reversibility({ code }),
      options: [optional, ...of(reversibilities, say.reversibilities)],
    }),
  ];
  return html`<details class="act"${(isWrong || (!isSent && i === 0)) && html` open`}><summary>${code} · ${say.names[criterion]}</summary><p class="note">${say.questions[criterion]}</p>${fields}</details>`;
}
