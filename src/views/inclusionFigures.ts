/** Every figure of who is heard as one list: what a report freezes, and what today is held against. */
import type { InclusionFrozen, ReportsState } from '../domain/reports.ts';
import type { Indicator } from './indicators.ts';
import { isWithheld, type Shown, withheld } from './shown.ts';
import type { SeatVoice, Share } from './voices.ts';

export interface InclusionFigure {
  /** As indicators are called, or as the figures of a seat are. */
  readonly measure: string;
  /** Null: of the whole table. */
  readonly seat: string | null;
  readonly numerator: Shown | null;
  readonly denominator: Shown | null;
  readonly value: Shown | null;
}

/** The last report that was published, as it was then: what is compared moves with acts, never with time. */
export interface InclusionThen {
  readonly report: string;
  readonly publishedAt: number;
  readonly figures: readonly InclusionFigure[];
}

interface Told {
  readonly indicators: readonly Indicator[];
  readonly seats: readonly SeatVoice[];
}

export function inclusionFigures({ indicators, seats }: Told): InclusionFigure[] {
  const ofTable = indicators.map(({ key, numerator, denominator, value }) => {
    return { measure: key, seat: null, numerator, denominator, value };
  });
  return [...ofTable, ...seats.flatMap(seatFigures)];
}

function seatFigures({ id, voice, active, heard, unheard, medianVotes, effectiveVoices }: SeatVoice) {
  const none = { numerator: null, denominator: null, value: null };
  const figure = (measure: string, told: Partial<InclusionFigure>): InclusionFigure => ({
    ...none,
    ...told,
    measure,
    seat: id,
  });
  const of = ({ part, of, share }: Share) => ({ numerator: part, denominator: of, value: share });
  return [
    figure('people', of(voice.people)),
    figure('votes', of(voice.votes)),
    figure('statements', of(voice.statements)),
    figure('active', { numerator: active }),
    figure('heard', { numerator: heard?.part ?? null, denominator: heard?.of ?? null }),
    figure('unheard', { numerator: unheard, denominator: heard?.of ?? null }),
    figure('medianVotes', { value: medianVotes }),
    figure('effectiveVoices', { value: effectiveVoices }),
  ];
}

/** As it goes into the journal: what is withheld now is withheld there for good. */
export function inclusionFrozen(told: Told): InclusionFrozen[] {
  const frozen = (value: Shown | null) => (isWithheld(value) ? ('withheld' as const) : value);
  return inclusionFigures(told).map(({ measure, seat, numerator, denominator, value }) => {
    return { measure, seat, numerator: frozen(numerator), denominator: frozen(denominator), value: frozen(value) };
  });
}

/** Null where nothing was published, or the last report is of the time before reports kept these figures. */
export function inclusionThen({ list }: ReportsState): InclusionThen | null {
  const last = list.at(-1);
  if (!last?.inclusion) return null;
  const shown = (value: number | 'withheld' | null) => (value === 'withheld' ? withheld : value);
  const figures = last.inclusion.map(({ measure, seat, numerator, denominator, value }) => {
    return { measure, seat, numerator: shown(numerator), denominator: shown(denominator), value: shown(value) };
  });
  return { report: last.id, publishedAt: last.publishedAt, figures };
}

export function figureThen(
  then: InclusionThen | null,
  measure: string,
  seat: string | null = null,
): InclusionFigure | undefined {
  return then?.figures.find((each) => each.measure === measure && each.seat === seat);
}
