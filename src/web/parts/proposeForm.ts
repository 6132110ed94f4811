/** The form by which a commitment is proposed: with a measure, or openly without one. */
import { kinds, loci, measures } from '../../domain/commitment.ts';
import type { Register } from '../../views/commitments.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { commandForm, type Fields, type Option } from './form.ts';
import { foldedForm } from './shownAs.ts';

type Proposing = NonNullable<Register['proposing']>;
export const everyOften = ['P1M', 'P3M', 'P6M', 'P1Y'] as const;

export const optionsOf = <K extends string>(keys: readonly K[], names: Readonly<Record<K, string>>): Option[] =>
  keys.map((value) => ({ value, label: names[value] }));

export function proposeForm(slug: string, proposing: Proposing, context: PageContext): Html {
  const { propose: say } = context.words.commitments;
  const form = commandForm(
    context,
    { slug, command: 'commitment.propose', keep: slug },
    (f) =>
      html`<p class="note">${say.text}</p>${promised(f, proposing, context.words)}<h3>${say.indicator}</h3><p class="note">${say.indicatorHint}</p>${measured(f, context.words)}`,
    say.button,
  );
  return html`<section><div class="acting desk-forms">${foldedForm(say.title, { command: 'commitment.propose' }, form, context)}</div></section>`;
}

function promised(f: Fields, { clauses, actors }: Proposing, { commitments: say }: Words): Html {
  const { propose } = say;
  const under = [
    { value: '', label: propose.clauseNone },
    ...clauses.map(({ id, number }) => ({ value: id, label: propose.clauseOf({ number }) })),
  ];
  const often = [{ value: '', label: propose.everyReview }, ...optionsOf(everyOften, propose.every)];
  return html`${f.text('title', { label: propose.name, most: 160, required: true })}${f.text('text', { label: propose.words, rows: 4, most: 3000, required: true })}${f.select('actor.kind', { label: propose.actorKind, options: optionsOf(actors, say.actors) })}${f.text('actor.name', { label: propose.actorName, hint: propose.actorHint, most: 120, required: true })}${f.text('contributors', { label: propose.contributors, rows: 2 })}${f.select('clause', { label: propose.clause, options: under })}${f.select('kind', { label: propose.kind, options: optionsOf(kinds, say.kinds) })}${f.select('measure', { label: propose.measure, options: optionsOf(measures, say.measures) })}${f.select('locus', { label: propose.locus, options: optionsOf(loci, say.loci) })}${f.text('conditions', { label: propose.conditions, rows: 2, most: 1000 })}${f.select('reports', { label: propose.reports, options: often })}${f.text('reviewAt', { label: propose.reviewAt, type: 'datetime-local', required: true })}${f.text('sunsetAt', { label: propose.sunsetAt, type: 'datetime-local' })}`;
}

function measured(f: Fields, { commitments: say }: Words): Html {
  const { propose } = say;
  // Nothing is chosen beforehand: a measure of which nothing was said is none.
  const directions = [{ value: '', label: propose.empty }, ...optionsOf(['up', 'down', 'boolean'], say.directions)];
  const merges = [
    { value: '', label: say.merges.last },
    { value: 'incidents', label: say.merges.incidents },
  ];
  const number = (name: string, label: string) => f.text(`indicator.${name}`, { label });
  const at = (name: string, label: string) => f.text(`indicator.${name}`, { label, type: 'datetime-local' });
  return html`${f.text('indicator.name', { label: propose.indicatorName, most: 120 })}${f.text('indicator.unit', { label: propose.unit, most: 40 })}${f.select('indicator.direction', { label: propose.direction, options: directions })}${number('baseline.value', propose.baseline)}${at('baseline.at', propose.baselineAt)}${number('target.value', propose.target)}${at('target.at', propose.targetAt)}${number('acceptable', propose.acceptable)}${number('tolerable', propose.tolerable)}${f.text('indicator.method', { label: propose.method, rows: 3, most: 2000 })}${f.text('indicator.source', { label: propose.source, most: 500 })}${f.select('indicator.merge', { label: propose.merge, hint: say.incidentsNote, options: merges })}`;
}
