/** One’s position in a call: for oneself, and for an organisation with a second person. Nothing is chosen beforehand. */
import { callStances } from '../../domain/call.ts';
import { objectionClasses } from '../../domain/objections.ts';
import type { CallModel } from '../../views/call.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { stanceMeans, stanceName } from './calls.ts';
import { commandForm, type Fields, type FormAt } from './form.ts';
import { cannotSay } from './inputs.ts';
import { askedLine } from './objectionActs.ts';
import { foldedForm, shownField } from './shownAs.ts';

export function positionPart(model: CallModel, context: PageContext): Html {
  const { words, visit } = context;
  const { own, process } = model;
  const { position: say } = words.calls;
  if (!visit || (own.state === 'over' && !own.position)) return nothing;
  const held = own.position
    ? html`<p><b>${say.now({ stance: stanceName(own.position.stance, words) })}</b></p>${own.position.reason !== null && html`<blockquote dir="auto">${own.position.reason}</blockquote>`}`
    : own.state === 'may' && html`<p>${say.none}</p>`;
  const links = own.objections.map(
    ({ id, label }, i) =>
      html`${i > 0 && ', '}<a href="${paths.objection(process.slug, id)}">${words.objections.name({ label })}</a>`,
  );
  const asked = own.objections
    .flatMap(({ asked }) => asked ?? [])
    .map((each) => html`<p>${askedLine(each, words)}</p>`);
  const objected = links.length > 0 && html`<p class="note">${say.objections} ${links}</p>${asked}`;
  return html`<section id="position"><h2>${say.title}</h2>${held}${objected}${takingPart(model, context)}</section>`;
}

function takingPart(model: CallModel, context: PageContext): Html {
  const { own, process } = model;
  const { words } = context;
  const { position: say } = words.calls;
  if (own.state === 'over') return html`<p class="note">${say.over}</p>`;
  if (own.state === 'late') return html`<p class="note">${say.late}</p>`;
  const cannot = cannotSay(own.saying, process.slug, words);
  if (cannot) return cannot;
  const target = at(model, 'self');
  const form = commandForm(context, target, (f) => positionFields(f, model, context), say.button);
  return html`<p class="note">${say.change}</p>${form}${forOrganisation(model, context)}`;
}

const at = ({ id, process }: CallModel, whose: 'self' | 'organisation'): FormAt => ({
  slug: process.slug,
  command: 'position.take',
  about: whose,
  hidden: { call: id, for: whose },
  next: `${paths.call(process.slug, id)}#position`,
  keep: `${process.slug} ${id}`,
});

/** Every stance with what it means. */
function positionFields(f: Fields, { own, longest }: CallModel, context: PageContext, forOthers = false): Html {
  const { words } = context;
  const { position: say } = words.calls;
  const options = callStances.map((value) => ({
    value,
    label: `${stanceName(value, words)} – ${stanceMeans(value, words)}`,
  }));
  const classes = objectionClasses.map((value) => ({ value, label: words.objections.classOptions[value] }));
  const about = html`<details class="act"><summary>${say.class}</summary><p class="note">${say.objects}</p>${f.text('remedy', { label: say.remedy, hint: say.remedyHint, rows: 3, most: longest })}${f.select('class', { label: say.class, options: classes })}</details>`;
  const shown = !forOthers && shownField(f, own.saying, words);
  return html`${f.radios('stance', { label: say.stance, options, required: true })}${f.text('reason', { label: say.reason, hint: say.reasonHint, rows: 4, most: longest })}${about}${shown}`;
}

function forOrganisation(model: CallModel, context: PageContext): Html {
  const { organisation } = model.own;
  if (!organisation) return nothing;
  const { words } = context;
  const { organisation: say } = words.calls;
  const { name, confirmed, waiting } = organisation;
  const target = at(model, 'organisation');
  const form = commandForm(context, target, (f) => positionFields(f, model, context, true), say.button);
  const held = confirmed && html`<p><b>${say.now({ stance: stanceName(confirmed.stance, words) })}</b></p>`;
  const propose = foldedForm(say.button, target, form, context);
  return html`<section id="organisation"><h3>${say.title({ name })}</h3><p class="note">${say.text}</p>${held}${waiting && waitingPart(model, waiting, context)}${propose}</section>`;
}

type Waiting = NonNullable<NonNullable<CallModel['own']['organisation']>['waiting']>;

/** Who took it waits; another one confirms it. */
function waitingPart({ id, process }: CallModel, { stance, reason, own }: Waiting, context: PageContext): Html {
  const { words } = context;
  const { organisation: say } = words.calls;
  const name = { stance: stanceName(stance, words) };
  if (own) return html`<p>${say.waits(name)}</p>`;
  const because = reason !== null && html`<blockquote dir="auto">${reason}</blockquote>`;
  const target = { slug: process.slug, command: 'position.confirm', hidden: { call: id } };
  const next = `${paths.call(process.slug, id)}#organisation`;
  return html`<p>${say.confirmText(name)}</p>${because}${commandForm(context, { ...target, next }, nothing, say.confirm)}`;
}
