/** Seats in doubt: who may, questions one, decides one, or answers for who somebody is. */
import type { ContestRow, PersonRow, TableModel, VouchRow } from '../../views/table.ts';
import { holds } from '../../views/viewer.ts';
import { languageName } from '../../words/languageName.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { commandForm, type Fields, type Option } from './form.ts';
import { rich } from './rich.ts';

export function seatDoubts(model: TableModel, context: PageContext): Html {
  const parts = [
    contests(model, context),
    contestForm(model, context),
    vouches(model, context),
    verifyForm(model, context),
    persons(model, context),
  ];
  return parts.every((part) => part === nothing) ? nothing : html`${parts}`;
}

const seatOptions = ({ seats }: TableModel, { words }: PageContext): Option[] => [
  ...seats.map(({ id, letter, name }) => ({ value: id, label: words.table.lettered({ letter, name }) })),
  { value: 'other', label: words.table.none },
];

const seatName = ({ seats }: TableModel, id: string, { words }: PageContext): string =>
  seats.find((seat) => seat.id === id)?.name ?? words.table.none;

function contests(model: TableModel, context: PageContext): Html {
  const { table } = context.words;
  if (model.contests.length === 0) return nothing;
  const rows = model.contests.map((contest) => contestEntry(model, contest, context));
  return html`<section><h2>${table.contested}</h2><ul class="doubts">${rows}</ul></section>`;
}

function contestEntry(
  model: TableModel,
  { participant, organisation, seat, wanted, why, at }: ContestRow,
  context: PageContext,
): Html {
  const { table, format } = context.words;
  const slots = { seat: bdi(seatName(model, seat, context)), wanted: bdi(seatName(model, wanted, context)) };
  const sentence = table.contestedBy({ seat: '{seat}', wanted: '{wanted}', when: format.date(at) });
  const form =
    model.maySettle &&
    commandForm(
      context,
      { slug: model.process.slug, command: 'seat.settle', about: participant, hidden: { participant } },
      (f) =>
        html`${f.select('seat', { label: table.decidedSeat, options: seatOptions(model, context), value: seat })}${f.text('why', { label: table.why, required: true, most: 500, rows: 2 })}`,
      table.settle,
    );
  const named =
    organisation !== null &&
    html`<p class="note">${rich(table.contestedAs({ name: '{name}' }), { slots: { name: bdi(organisation) } })}</p>`;
  return html`<li><p><code dir="ltr">${participant}</code> ${rich(sentence, { slots })}</p>${named}${why && html`<blockquote dir="auto">${why}</blockquote>`}${form}</li>`;
}

const bdi = (text: string): Html => html`<bdi>${text}</bdi>`;

function contestForm(model: TableModel, context: PageContext): Html {
  const { table } = context.words;
  if (!model.mayContest || model.seats.length === 0) return nothing;
  const at = { slug: model.process.slug, command: 'seat.contest' };
  const note = html`<p class="note">${table.contestNote}</p>`;
  if (model.persons === null && model.organisations.length === 0) {
    return folded(table.wrongSeat, at, html`${note}<p>${table.contestNobody}</p>`, context);
  }
  const form = commandForm(
    context,
    at,
    (f) =>
      html`${whoIsMeant(model, f, context)}${f.select('seat', { label: table.rightSeat, options: seatOptions(model, context) })}${f.text('why', { label: table.why, required: true, most: 500, rows: 2 })}`,
    table.contest,
  );
  return folded(table.wrongSeat, at, html`${note}${form}`, context);
}

/** Whoever sees the list of people names one of it. Everybody else knows of nobody but by an organisation that was declared in public. */
function whoIsMeant({ persons, organisations }: TableModel, f: Fields, { words: { table } }: PageContext): Html {
  if (persons !== null) {
    return f.text('participant', { label: table.person, hint: table.personHint, required: true, most: 40 });
  }
  const options = organisations.map(({ id, name, domain }) => ({
    value: id,
    label: table.declaredAs({ name, domain }),
  }));
  return f.select('organisation', { label: table.contestOf, hint: table.contestOfHint, options, required: true });
}

/** What one person has seen, and a second one has to. */
function vouches(model: TableModel, context: PageContext): Html {
  const { table } = context.words;
  if (model.vouches.length === 0) return nothing;
  const rows = model.vouches.map((vouch) => vouchEntry(model, vouch, context));
  return html`<section><h2>${table.second}</h2><p class="note">${table.secondNote}</p><ul class="doubts">${rows}</ul></section>`;
}

function vouchEntry(
  model: TableModel,
  { participant, seat, at, why, maySecond }: VouchRow,
  context: PageContext,
): Html {
  const { table, format } = context.words;
  const slots = { seat: bdi(seatName(model, seat, context)) };
  const sentence = table.secondOf({ seat: '{seat}', when: format.date(at) });
  const hidden = { participant, level: '4' };
  const form = maySecond
    ? commandForm(
        context,
        { slug: model.process.slug, command: 'participant.verify', about: participant, hidden },
        (f) => f.text('reason', { label: table.why, required: true, most: 500, rows: 2 }),
        table.secondButton,
      )
    : html`<p class="note">${table.secondOther}</p>`;
  return html`<li><p><code dir="ltr">${participant}</code> ${rich(sentence, { slots })}</p>${why && html`<blockquote dir="auto">${why}</blockquote>`}${form}</li>`;
}

function verifyForm(model: TableModel, context: PageContext): Html {
  const { table } = context.words;
  if (!model.maySettle || model.persons === null) return nothing;
  const at = { slug: model.process.slug, command: 'participant.verify' };
  const levels = (['3', '4'] as const).map((value) => ({ value, label: table.level[value] }));
  const form = commandForm(
    context,
    at,
    (f) =>
      html`${f.text('participant', { label: table.person, hint: table.personHint, required: true, most: 40 })}${f.select('level', { label: table.verifyLevel, options: levels })}${f.text('reason', { label: table.why, required: true, most: 500, rows: 2 })}`,
    table.verifyButton,
  );
  return folded(table.verify, at, html`<p class="note">${table.verifyNote}</p>${form}`, context);
}

/** Out of the way until it is asked for, or was refused. */
const folded = (title: string, { command }: { command: string }, inside: Html, { visit }: PageContext): Html =>
  html`<details class="more"${visit?.form?.command === command && visit.form.about === '' && html` open`}><summary>${title}</summary>${inside}</details>`;

function persons(model: TableModel, context: PageContext): Html {
  const { table } = context.words;
  if (model.persons === null || model.persons.length === 0 || !context.visit || !isTrusted(context)) return nothing;
  const rows = model.persons.map((person) => personEntry(model, person, context));
  const more = model.morePersons > 0 && html`<p class="note">${table.peopleMore({ count: model.morePersons })}</p>`;
  const count = model.persons.length + model.morePersons;
  return html`<details class="more"><summary>${table.people({ count })}</summary><p class="note">${table.peopleNote}</p><ul class="persons">${rows}</ul>${more}</details>`;
}

const isTrusted = ({ visit }: PageContext): boolean =>
  visit !== undefined && holds(visit.viewer, 'convener', 'chair', 'moderator', 'scrutineer');

function personEntry(model: TableModel, person: PersonRow, context: PageContext): Html {
  const { about, level } = context.words.table;
  const { id, seat, organisation, delegated, region, language, expertise, interest } = person;
  const name = organisation && rich(about.organisation({ name: '{name}' }), { slots: { name: bdi(organisation) } });
  const said = [
    bdi(seatName(model, seat, context)),
    delegated && name ? name : html`${about.own}`,
    region && rich(about.region({ region: '{region}' }), { slots: { region: bdi(region) } }),
    language && html`${about.language({ language: languageName(language, context.lang) })}`,
    expertise.length > 0 && fieldsOf(expertise, context),
    html`${about.level({ level: level[levelOf(person.level)] })}`,
    person.until !== null && html`${about.until({ when: context.words.format.date(person.until) })}`,
  ];
  const items = said.filter(Boolean).map((each) => html`<li>${each}</li>`);
  return html`<li><code dir="ltr">${id}</code><ul class="said-of">${items}</ul>${interest && html`<p class="text" dir="auto">${interest}</p>`}</li>`;
}

function fieldsOf(expertise: readonly string[], { words }: PageContext): Html {
  const slots = Object.fromEntries(expertise.map((field, i) => [`field${i}`, bdi(field)]));
  return rich(words.table.about.expertise({ fields: expertise.map((_, i) => `{field${i}}`) }), { slots });
}

const levelOf = (level: number): 0 | 1 | 2 | 3 | 4 => ([0, 1, 2, 3, 4] as const).find((each) => each === level) ?? 0;
