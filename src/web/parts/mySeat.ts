/** Where somebody sits and what they said of themselves, to say anew; and what was doubted or decided about it. */
import type { Mine, MySeat } from '../../views/mine.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { quoting } from './fate.ts';
import { commandForm, type Fields, type Option } from './form.ts';
import { languageOptions } from './languages.ts';
import { rich } from './rich.ts';

export function mySeat(model: Mine, context: PageContext): Html {
  const { mine } = context.words;
  const { seat } = model;
  if (seat === null) return nothing;
  const where =
    seat.name === null
      ? mine.seat[seat.seat === 'other' ? 'other' : 'undisclosed']
      : rich(mine.seat.at, { slots: { seat: html`<bdi>${seat.name}</bdi>` } });
  return html`<section><h2 id="seat">${mine.seat.title}</h2><p>${where}</p><p class="note">${mine.seat.level[seat.level]}${seat.until !== null && html` ${mine.seat.until({ when: context.words.format.date(seat.until) })}`}</p>${doubts(model, seat, context.words)}${model.open && changeForm(model, seat, context)}${model.open && seat.mayAsk && askForm(model, seat, context)}</section>`;
}

function doubts({ choices }: Mine, { contests }: MySeat, words: Words): Html {
  const { seat } = words.mine;
  const nameOf = (id: string) => choices.seats.find((each) => each.id === id)?.name ?? seat.noSeat;
  const rows = contests.map(({ seat: wanted, own, why, settled }) => {
    const slots = (id: string) => ({ slots: { seat: html`<bdi>${nameOf(id)}</bdi>` } });
    const doubt = own ? seat.asked : seat.contested;
    if (settled === null) return html`<li><p>${rich(doubt, slots(wanted))}</p>${quoting(seat.why, why)}</li>`;
    return html`<li><p>${rich(seat.settled, slots(settled.seat))}</p>${quoting(seat.why, settled.why)}</li>`;
  });
  return rows.length === 0 ? nothing : html`<ul class="own">${rows}</ul>`;
}

function changeForm(model: Mine, seat: MySeat, context: PageContext): Html {
  const { words, visit } = context;
  const { mine } = words;
  const fixed = seat.settled && html`<p class="note">${mine.seat.fixed}</p>`;
  const form = commandForm(
    context,
    { slug: model.process.slug, command: 'participant.change' },
    (f) => html`${fixed}${fieldsOf(f, model, seat, context)}`,
    mine.seat.button,
  );
  const open = visit?.form?.command === 'participant.change';
  return html`<details class="more"${open && html` open`}><summary>${mine.seat.change}</summary>${form}</details>`;
}

/** Of a seat that was settled, and that they do not change themselves. */
function askForm({ process, choices }: Mine, { participant, seat }: MySeat, context: PageContext): Html {
  const { mine, table } = context.words;
  const at = { slug: process.slug, command: 'seat.contest', hidden: { participant } };
  const options: Option[] = [
    ...choices.seats.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'other', label: mine.seat.noSeat },
  ];
  const form = commandForm(
    context,
    at,
    (f) =>
      html`${f.select('seat', { label: table.rightSeat, options, value: seat })}${f.text('why', { label: table.why, required: true, most: 500, rows: 2 })}`,
    mine.seat.askButton,
  );
  const open = context.visit?.form?.command === at.command;
  return html`<details class="more"${open && html` open`}><summary>${mine.seat.ask}</summary><p class="note">${mine.seat.askNote}</p>${form}</details>`;
}

function fieldsOf(f: Fields, { choices }: Mine, { seat, told, settled }: MySeat, { words, lang }: PageContext): Html {
  const { mine } = words;
  const seats: Option[] = [
    ...choices.seats.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'other', label: mine.seat.noSeat },
    { value: 'undisclosed', label: mine.seat.notSaid },
  ];
  const unsaid: Option = { value: '', label: mine.seat.notSaid };
  const regions = [unsaid, ...choices.regions.map(({ id, name }) => ({ value: id, label: name }))];
  const region =
    choices.regions.length > 0
      ? f.select('region', { label: mine.seat.region, options: regions, value: told.region })
      : f.text('region', { label: mine.seat.region, most: 120, value: told.region });
  const speaksFor: Option[] = [
    { value: 'self', label: mine.seat.self },
    { value: 'organisation', label: mine.seat.organisation },
  ];
  const languages = [unsaid, ...languageOptions(choices.languages, lang)];
  return html`${!settled && f.radios('seat', { label: mine.seat.seatField, options: seats, value: seat })}${f.radios('speaksFor', { label: mine.seat.speaksFor, options: speaksFor, value: told.speaksFor })}${f.text('organisation', { label: mine.seat.organisationName, most: 120, value: told.organisation, autocomplete: 'organization' })}${region}${f.select('language', { label: mine.seat.language, options: languages, value: told.language })}${f.text('expertise', { label: mine.seat.expertise, hint: mine.seat.expertiseHint, rows: 3, value: told.expertise.join('\n') })}${f.text('interest', { label: mine.seat.interest, hint: mine.seat.interestHint, rows: 4, most: 1000, value: told.interest })}`;
}
