/** What may be done with an objection: by who raised it, and under a role. Each act is a form of its own, with what it needs. */
import { setAsideReasons } from '../../domain/machine.ts';
import type { RoleAct } from '../../domain/objections.ts';
import type { ChangeOption, ObjectionModel } from '../../views/objection.ts';
import type { ObjectionLine } from '../../views/objections.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { commandForm, type Fields, type FormAt } from './form.ts';
import { foldedForm } from './shownAs.ts';

const at = ({ id, process }: ObjectionModel, command: string, act = ''): FormAt => ({
  slug: process.slug,
  command,
  about: act === '' ? id : `${act}-${id}`,
  hidden: { objection: id, ...(act === '' ? {} : { act }) },
  next: paths.objection(process.slug, id),
  keep: process.slug,
});

/** For who raised it. */
export function objectorForms(model: ObjectionModel, context: PageContext): Html {
  if (!model.mine || !context.visit) return nothing;
  const { mine: say } = context.words.objections;
  const { mine, longest } = model;
  const text =
    (name: string, label: string, required = true) =>
    (f: Fields) =>
      f.text(name, { label, rows: 4, most: longest, required });
  const folded = (title: string, target: FormAt, body: (f: Fields) => Html, button = title) =>
    foldedForm(title, target, commandForm(context, target, body, button), context);
  const contest = (act: 'stand' | 'escalate', label: string) =>
    folded(say[act], at(model, 'objection.contest', act), text('reasons', label));
  const forms = [
    mine.say && folded(say.say, at(model, 'objection.say'), text('text', say.sayText), say.sayButton),
    mine.stand && contest('stand', say.standText),
    mine.escalate && contest('escalate', say.escalateText),
    mine.retract && folded(say.retract, at(model, 'objection.retract'), retracting(model, context)),
  ].filter((form) => form !== false);
  return html`<section id="mine"><h2>${say.title}</h2>${wordPart(model, paths.objection(model.process.slug, model.id), context)}<div class="acting desk-forms">${forms}</div></section>`;
}

function wordPart(model: ObjectionModel, next: string, context: PageContext): Html {
  return model.mine?.maintain ? wordForm(model, model.process.slug, next, context) : nothing;
}

/** Their own last word; and why they are asked for it anew, where they are. */
export function wordForm(
  { id, word, asked }: Pick<ObjectionLine, 'id' | 'word' | 'asked'>,
  slug: string,
  next: string,
  context: PageContext,
): Html {
  const { mine: say } = context.words.objections;
  const options = [
    { value: 'maintains', label: say.maintain },
    { value: 'can_live_with', label: say.canLive },
    { value: 'satisfied', label: say.satisfied },
  ];
  const value = word === 'silent' || asked ? {} : { value: word };
  const why = asked && html`<p><b>${askedLine(asked, context.words)}</b></p>`;
  const form = commandForm(
    context,
    { slug, command: 'objection.word', about: id, hidden: { objection: id }, next, keep: slug },
    (f) => f.radios('word', { label: say.word, hint: say.wordHint, options, required: true, ...value }),
    say.wordButton,
  );
  return html`${why}${form}`;
}

export const askedLine = ({ why, draft }: NonNullable<ObjectionLine['asked']>, { objections }: Words): string =>
  objections.mine.asked[why]({ draft });

const retracting =
  ({ longest }: ObjectionModel, { words }: PageContext) =>
  (f: Fields): Html => {
    const { mine: say } = words.objections;
    const options = [
      { value: 'satisfied', label: say.satisfied },
      { value: 'can_live_with', label: say.canLive },
    ];
    return html`${f.radios('word', { label: say.retractWord, options, required: true })}${f.text('reasons', { label: say.retractText, rows: 3, most: longest })}`;
  };

/** For who chairs, convenes or edits. */
export function chairForms(model: ObjectionModel, context: PageContext): Html {
  const { acting } = model;
  if (!acting || !context.visit) return nothing;
  const { chair: say } = context.words.objections;
  const recused = acting.recused !== null && html`<p class="recused">${say.recused[acting.recused]}</p>`;
  const head = html`<section id="act"><h2>${say.title}</h2>`;
  if (acting.recused === 'raised') return html`${head}${recused}</section>`;
  const forms = acting.acts.map((act) => {
    const target = at(model, 'objection.move', act);
    const form = commandForm(context, target, (f) => fieldsOf(act, f, model, context), say.act[act]);
    return foldedForm(say.act[act], target, form, context);
  });
  const target = at(model, 'objection.reply');
  const reply = commandForm(
    context,
    target,
    (f) => f.text('text', { label: say.replyText, rows: 4, most: model.longest, required: true }),
    say.replyButton,
  );
  const none = acting.acts.length === 0 && !recused && html`<p class="note">${say.nothing}</p>`;
  return html`${head}<p class="note">${say.public}</p>${recused}${none}<div class="acting desk-forms">${forms}${foldedForm(say.reply, target, reply, context)}</div></section>`;
}

/** They decide nothing yet. */
const freely: readonly RoleAct[] = ['admit', 'discuss'];

function fieldsOf(act: RoleAct, f: Fields, { longest, acting }: ObjectionModel, { words }: PageContext): Html {
  const { chair: say, codes } = words.objections;
  const required = !freely.includes(act);
  const label = act === 'answer' ? say.answer : required ? say.reasons : say.reasonsOptional;
  const code =
    act === 'set_aside' &&
    f.radios('code', {
      label: say.code,
      options: setAsideReasons.map((value) => ({ value, label: codes[value] })),
      required: true,
    });
  const changes = (acting?.changes ?? []).map(({ change, at, number, cites }) => ({
    value: String(change),
    label: changeName({ at, number, cites }, words),
  }));
  const cited = acting?.changes.find(({ cites }) => cites);
  const change =
    (act === 'accommodate' || act === 'resolve_upheld') &&
    f.select('change', {
      label: say.change,
      hint: say.changeHint,
      options: [{ value: '', label: say.chooseChange }, ...changes],
      value: cited ? String(cited.change) : '',
      required: true,
    });
  const reasons = f.text('reasons', { label, rows: 5, most: longest, required });
  const alternatives =
    act === 'find_outweighed' &&
    f.text('alternatives', {
      label: say.alternatives,
      hint: say.alternativesHint,
      rows: 4,
      most: longest,
      required: true,
    });
  return html`${code}${change}${reasons}${alternatives}`;
}

function changeName({ at, number, cites }: Pick<ChangeOption, 'at' | 'number' | 'cites'>, words: Words): string {
  const { chair: say } = words.objections;
  const change = say.changeOption({ clause: number, when: words.format.dateTime(at) });
  return cites ? say.citing({ change }) : change;
}
