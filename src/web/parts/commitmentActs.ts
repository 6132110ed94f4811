/** What may be done about a commitment, by whom it may be done. */
import { verdicts } from '../../domain/commitment.ts';
import type { CommitmentAct, CommitmentModel, EvidenceRow } from '../../views/commitment.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { commandForm, type Fields } from './form.ts';
import { optionsOf } from './proposeForm.ts';
import { foldedForm } from './shownAs.ts';

const INCIDENT_ROWS = 4;
const LONG = 2000;

type Inside = (f: Fields, model: CommitmentModel, words: Words) => Html;

const commands: Readonly<Record<CommitmentAct, { readonly command: string; readonly inside: Inside }>> = {
  pledge: {
    command: 'commitment.pledge',
    inside: (f, { actor }, { commitments: { form: say } }) =>
      html`<p class="note">${say.pledge}</p>${actor.kind === 'organisation' && f.text('mandate', { label: say.mandate, rows: 2, most: 500, required: true })}`,
  },
  accept: {
    command: 'commitment.accept',
    inside: (_, __, { commitments: { form: say } }) => html`<p class="note">${say.accept}</p>`,
  },
  begin: {
    command: 'commitment.begin',
    inside: (f, _, { commitments: { form: say } }) => f.text('note', { label: say.note, rows: 2, most: LONG }),
  },
  report: { command: 'evidence.submit', inside: reporting },
  judge: {
    command: 'commitment.judge',
    inside: (f, _, { commitments: say }) =>
      html`${f.radios('verdict', { label: say.form.verdict, options: optionsOf(verdicts, say.states), required: true })}${f.text('reasons', { label: say.form.reasons, rows: 4, most: LONG, required: true })}`,
  },
  withdraw: {
    command: 'commitment.withdraw',
    inside: (f, _, { commitments: { form: say } }) =>
      f.text('reason', { label: say.withdraw, rows: 3, most: LONG, required: true }),
  },
  supersede: {
    command: 'commitment.supersede',
    inside: (f, { successors }, { commitments: { form: say } }) =>
      html`${f.select('by', { label: say.by, options: successors.map(({ id, title }) => ({ value: id, label: title })), required: true })}${f.text('reasons', { label: say.reasons, rows: 3, most: LONG, required: true })}`,
  },
};

export function actForms(model: CommitmentModel, context: PageContext): Html {
  const { words, visit } = context;
  if (!visit) return nothing;
  // Its keys are these acts, and no others.
  const open = (Object.keys(commands) as CommitmentAct[]).filter(
    (act) => model.may[act] && (act !== 'supersede' || model.successors.length > 0),
  );
  if (open.length === 0) return nothing;
  const forms = open.map((act) => {
    const { command, inside } = commands[act];
    const target = { slug: model.process.slug, command, about: model.id, hidden: { commitment: model.id } };
    const form = commandForm(context, target, (f) => inside(f, model, words), words.commitments.acts[act]);
    return foldedForm(words.commitments.acts[act], target, form, context);
  });
  return html`<section id="act"><div class="acting desk-forms">${forms}</div></section>`;
}

function reporting(f: Fields, { indicator }: CommitmentModel, words: Words): Html {
  const { commitments } = words;
  const { form: say, levels } = commitments;
  const kinds = levels.map((label, level) => ({ value: String(level), label }));
  const times = html`${f.text('period.from', { label: say.from, type: 'datetime-local', required: true })}${f.text('period.to', { label: say.to, type: 'datetime-local', required: true })}`;
  const counted =
    indicator?.merge === 'incidents'
      ? html`<p class="note">${commitments.incidentsNote} ${say.valueHint}</p>${Array.from({ length: INCIDENT_ROWS }, (_, i) => incident(f, i, words))}${f.check('noIncidents', { label: say.noIncidents })}`
      : indicator && f.text('value', { label: say.value, hint: say.valueHint });
  return html`${times}${counted}${f.select('level', { label: say.level, options: kinds })}${f.text('ref', { label: say.ref, hint: say.refHint, most: 500 })}${f.text('hash', { label: say.hash, most: 64 })}${f.text('note', { label: say.note, rows: 3, most: LONG })}`;
}

function incident(f: Fields, i: number, { commitments: { form: say } }: Words): Html {
  const place = i + 1;
  return html`${f.text(`incidents.${i}.from`, { label: say.incidentFrom({ place }), type: 'datetime-local' })}${f.text(`incidents.${i}.to`, { label: say.incidentTo({ place }), type: 'datetime-local' })}`;
}

export function evidenceForms(model: CommitmentModel, { id, may }: EvidenceRow, context: PageContext): Html {
  const { commitments: say } = context.words;
  const { slug } = model.process;
  const hidden = { commitment: model.id, evidence: id };
  const forms: Html[] = [];
  if (may.dispute) {
    const target = { slug, command: 'evidence.dispute', about: id, hidden };
    const inside = commandForm(
      context,
      target,
      (f) => f.text('grounds', { label: say.form.grounds, rows: 3, most: LONG, required: true }),
      say.acts.dispute,
    );
    forms.push(foldedForm(say.acts.dispute, target, inside, context));
  }
  if (may.settle) {
    const target = { slug, command: 'dispute.settle', about: id, hidden };
    const inside = commandForm(
      context,
      target,
      (f) =>
        html`${f.radios('outcome', { label: say.form.outcome, options: optionsOf(['upheld', 'rejected'], say.outcomes), required: true })}${f.text('answer', { label: say.form.answer, rows: 3, most: LONG, required: true })}`,
      say.acts.settle,
    );
    forms.push(foldedForm(say.acts.settle, target, inside, context));
  }
  return forms.length > 0 && context.visit ? html`<div class="acting desk-forms">${forms}</div>` : nothing;
}
