/** Who is heard: in sentences first, then how large each voice is, then every measure with what it is of. */
import type { Inclusion, InclusionFindings, Indicator, SeatVoice, Share } from '../../views/inclusion.ts';
import { figureThen, type InclusionFigure } from '../../views/inclusionFigures.ts';
import { references } from '../../views/references.ts';
import { isWithheld, type Shown, type Withheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import { anchors, paths } from '../paths.ts';
import { dataTable } from './dataTable.ts';
import { rich } from './rich.ts';

/** As views call a denominator small. */
const FEW = 30;

export function whoIsHeard(inclusion: Inclusion, slug: string, words: Words): Html {
  const say = words.inclusion;
  const { state, findings } = inclusion;
  const why = state === 'ready' ? nothing : html`<p class="note">${say[state]}</p>`;
  const sentences = inSentences(findings, words).map((sentence) => html`<li>${sentence}</li>`);
  return html`<section id="${anchors.heard}"><h2>${say.title}</h2>${why}<ul class="heard">${sentences}</ul>${asPublished(inclusion, slug, words)}${voices(inclusion, words)}${bySeat(inclusion, words)}${measures(inclusion, words)}
<p class="note">${say.note}</p><p class="files"><a href="${paths.inclusionCsv(slug)}">${say.csv}</a> · <a href="${paths.json(paths.table(slug))}">${say.json}</a></p></section>`;
}

/** What “then” stands for in the tables below. */
function asPublished({ published: then }: Inclusion, slug: string, { inclusion: say, format }: Words): Html {
  if (then === null) return nothing;
  const sentence = say.beforeNote({ when: format.date(then.publishedAt) });
  return html`<p class="note">${rich(sentence, { href: paths.report(slug, then.report) })}</p>`;
}

/** What is said now, and beside it what the last published report says. */
const beside = (now: Html | string, then: string | undefined, { inclusion: say }: Words): Html =>
  then === undefined ? html`${now}` : html`${now} <span class="note">${say.before({ value: then })}</span>`;

const bdi = (text: string): Html => html`<bdi>${text}</bdi>`;

/** A sentence about seats by name: names are what people wrote. */
function ofSeats(seats: readonly string[], sentence: (p: { seats: readonly string[] }) => string): Html {
  const slots = Object.fromEntries(seats.map((name, i) => [`seat${i}`, bdi(name)]));
  return rich(sentence({ seats: seats.map((_, i) => `{seat${i}}`) }), { slots });
}

function inSentences(findings: InclusionFindings, { inclusion: say }: Words): Html[] {
  const { missing, quiet, votes, statements, top, silent } = findings;
  const found: (Html | null)[] = [
    missing === null
      ? html`${say.missingUnknown}`
      : missing.length === 0
        ? html`${say.nobodyMissing}`
        : ofSeats(missing, say.missing),
    quiet.length > 0 ? ofSeats(quiet, say.quiet) : null,
    votes && rich(say.votes({ ...votes, seat: '{seat}' }), { slots: { seat: bdi(votes.seat) } }),
    statements && rich(say.statements({ ...statements, seat: '{seat}' }), { slots: { seat: bdi(statements.seat) } }),
    top && html`${say.top(top)}`,
    silent && html`${say.silent(silent)}`,
  ];
  return found.filter((each) => each !== null);
}

const seatName = ({ letter, name }: SeatVoice): Html =>
  html`<th scope="row"><abbr class="letter">${letter}</abbr> <bdi>${name}</bdi></th>`;

function voices({ seats, published: then }: Inclusion, words: Words): Html {
  const say = words.inclusion;
  if (seats.length < 2) return nothing;
  const equal = 1 / seats.length;
  // What nobody has done yet is no column.
  const kinds = (['people', 'votes', 'statements'] as const).filter((of) =>
    seats.some(({ voice }) => voice[of].share !== null),
  );
  const named = { people: say.headPeople, votes: say.headVotes, statements: say.headStatements };
  const rows = seats.map((seat) => {
    const cells = kinds.map((of) => {
      const before = figureThen(then, of, seat.id);
      const now = voice(seat.voice[of], equal, words);
      return html`<td>${beside(now, before && said(before.value, 'share', words), words)}</td>`;
    });
    return html`<tr>${seatName(seat)}${cells}</tr>`;
  });
  const heads = [say.headSeat, ...kinds.map((of) => named[of])];
  return html`<h3>${say.voices}</h3><div class="voices">${dataTable(say.voices, heads, rows)}</div><p class="note">${say.voicesNote({ seats: seats.length, share: equal })}</p>`;
}

/** A number, and a bar beside it with a tick where all voices would be equal. */
function voice({ share }: Share, equal: number, { inclusion: say, format }: Words): Html {
  if (share === null) return html`–`;
  if (isWithheld(share)) return html`<span class="few">${say.withheld}</span>`;
  const [width, tick] = [share, equal].map((each) => Math.round(each * 100));
  // Two numbers that were rounded just above.
  const bar = raw(
    `<svg class="voice" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path class="track" d="M0 3h100v4H0z"/><path class="share" d="M0 3h${width}v4H0z"/><path class="equal" d="M${tick} 0v10"/></svg>`,
  );
  return html`${format.percent(share)}${bar}`;
}

const told = ({ inclusion: say, format }: Words, value: Shown | null): string =>
  value === null ? '–' : isWithheld(value) ? say.withheld : format.number(value);

const numerator = (figure: InclusionFigure) => figure.numerator;
const value = (figure: InclusionFigure) => figure.value;

function bySeat({ seats, published: then }: Inclusion, words: Words): Html {
  const say = words.inclusion;
  if (seats.length === 0) return nothing;
  const rows = seats.map((seat) => {
    const { members, active, heard, unheard, medianVotes, effectiveVoices } = seat;
    const cell = (measure: string, now: string, of: (figure: InclusionFigure) => Shown | null) => {
      const before = figureThen(then, measure, seat.id);
      return html`<td>${beside(now, before && told(words, of(before)), words)}</td>`;
    };
    const cells = [
      cell('people', told(words, members), numerator),
      cell('active', told(words, active), numerator),
      cell('heard', heard ? say.part(heard) : '–', numerator),
      cell('unheard', told(words, unheard), numerator),
      cell('medianVotes', told(words, medianVotes), value),
      cell('effectiveVoices', told(words, effectiveVoices), value),
    ];
    return html`<tr>${seatName(seat)}${cells}</tr>`;
  });
  const heads = [
    ...[say.headSeat, say.headPeople, say.headActive, say.headHeard, say.headUnheard],
    ...[say.headMedian, say.headVoices],
  ];
  return html`<details class="data"><summary>${say.bySeat}</summary>${dataTable(say.bySeat, heads, rows)}<p class="note">${say.bySeatNote}</p></details>`;
}

function measures({ indicators, smallCell, step, votesAsOf, published: then }: Inclusion, words: Words): Html {
  const { inclusion: say, format } = words;
  const rows = indicators
    .filter(({ value }) => value !== null)
    .map((each) => measure(each, figureThen(then, each.key), words));
  const unmeasured = indicators.filter(({ value }) => value === null).map(({ key }) => say.names[key]);
  const rest = unmeasured.length > 0 && html`<p class="note">${say.unmeasured({ measures: unmeasured })}</p>`;
  const heads = [say.headMeasure, say.headValue, say.headNumerator, say.headDenominator];
  const asOf = votesAsOf && say.asOf({ n: votesAsOf.n, when: format.dateTime(votesAsOf.at) });
  return html`<details class="data measures"><summary>${say.all}</summary>${dataTable(say.all, heads, rows)}${rest}<p class="note">${asOf} ${say.steps({ k: smallCell, step })} ${say.fewNote({ people: FEW })}</p></details>`;
}

function measure(
  { id, key, numerator, denominator, value, unit, few }: Indicator,
  then: InclusionFigure | undefined,
  words: Words,
): Html {
  const say = words.inclusion;
  const mark = few ? html` <span class="few">${say.few}</span>` : nothing;
  return html`<tr><th scope="row">${say.names[key]} <span class="id">${id}</span><span class="definition">${say.definitions[key]}${elsewhere(key, unit, words)}</span></th><td>${beside(html`${said(value, unit, words)}${mark}`, then && said(then.value, unit, words), words)}</td><td>${beside(told(words, numerator), then && told(words, then.numerator), words)}</td><td>${beside(told(words, denominator), then && told(words, then.denominator), words)}</td></tr>`;
}

/** Only beside the definition: measures are for comparing with the same table later, not with another one. */
function elsewhere(key: Indicator['key'], unit: Indicator['unit'], words: Words): Html {
  const known = references[key];
  if (known === undefined) return nothing;
  const values = known.map(({ of, value }) => ({ of, value: said(value, unit, words) }));
  return html` ${words.inclusion.elsewhere({ values })}`;
}

function said(value: number | Withheld | null, unit: Indicator['unit'], { inclusion: say, format }: Words): string {
  if (value === null) return '–';
  if (isWithheld(value)) return say.withheld;
  return unit === 'share' ? format.percent(value) : format.decimal(value);
}
