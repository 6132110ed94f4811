/** `/p/{slug}/inclusion.csv`: every figure of who is heard, one a line, the same for whoever asks. */

import type { Context } from 'hono';
import { refuse } from '../base/result.ts';
import { csv, type Cell as FileCell } from '../exchange/csv.ts';
import { type Inclusion, type Indicator, inclusion, type SeatVoice } from '../views/inclusion.ts';
import { figureThen, type InclusionThen } from '../views/inclusionFigures.ts';
import { isWithheld, type Shown, type Withheld } from '../views/shown.ts';
import { type Words, words } from '../words/index.ts';
import { routes as patterns } from './paths.ts';
import { languageOfRequest, refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';
import { viewOf } from './views/view.ts';

type Cell = FileCell | Withheld;

/** Basis of each number: of votes as of a journal entry, else in steps, or of what everybody can read. */
const HEAD = [
  ...['id', 'measure', 'of', 'numerator', 'denominator', 'value', 'few', 'basis', 'votes_as_of', 'definition'],
  // As the last published report has it.
  ...['then_numerator', 'then_denominator', 'then_value', 'then_report'],
];

async function inclusionFile(c: Context, { site }: Env): Promise<Response> {
  const slug = c.req.param('slug') ?? '';
  const [view, hosted] = [await viewOf(site, slug), await site.hosted(slug)];
  if (!view || !hosted) return refused(c, refuse('unknown-page'), true);
  const { nouns } = hosted.lane.process;
  const model = inclusion(view.conversation, nouns, view.figures, await site.store.now());
  return c.body(inclusionCsv(model, words(languageOfRequest(c).tag)), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="inclusion.csv"`,
    Vary: 'Accept-Language, Cookie',
  });
}

export function inclusionCsv(model: Inclusion, { inclusion: say }: Words): string {
  const n = model.votesAsOf?.n ?? null;
  const then = (measure: string, seat?: string) => thenCells(model.published, measure, seat);
  const measures = model.indicators.map((each) => [...measureLine(each, n, say), ...then(each.key)]);
  const seats = model.seats.flatMap((seat) =>
    seatLines(seat, n, say).map(({ measure, cells }) => [...cells, ...then(measure, seat.id)]),
  );
  const languages = model.languages.flatMap(({ language, people, statements }): Cell[][] => [
    [...line('I18', say.headPeople, language, { numerator: people, basis: 'people' }), ...then('')],
    [...line('I18', say.headStatements, language, { numerator: statements, basis: 'texts' }), ...then('')],
  ]);
  return csv([HEAD, ...[...measures, ...seats, ...languages].map((cells) => cells.map(inFile))]);
}

function thenCells(then: InclusionThen | null, measure: string, seat?: string): Cell[] {
  const found = figureThen(then, measure, seat);
  return found && then ? [found.numerator, found.denominator, found.value, then.report] : [null, null, null, null];
}

const measureLine = (each: Indicator, n: number | null, say: Words['inclusion']): Cell[] => [
  ...[each.id, say.names[each.key], ''],
  ...[each.numerator, each.denominator, each.value],
  ...[each.few ? 'few' : '', each.basis, each.basis === 'votes' ? n : null, say.definitions[each.key]],
];

interface Line {
  readonly numerator: Shown | null;
  readonly denominator?: Shown | null;
  readonly value?: Shown | null;
  readonly basis: Indicator['basis'];
  readonly n?: number | null;
}

const line = (id: string, measure: string, of: string, figures: Line): Cell[] => [
  ...[id, measure, of, figures.numerator, figures.denominator ?? null, figures.value ?? null],
  ...['', figures.basis, figures.n ?? null, ''],
];

interface SeatLine {
  readonly measure: string;
  readonly cells: Cell[];
}

function seatLines({ name, voice, ...seat }: SeatVoice, n: number | null, say: Words['inclusion']): SeatLine[] {
  const of = (share: SeatVoice['voice']['people']) => ({
    numerator: share.part,
    denominator: share.of,
    value: share.share,
  });
  const { active, heard, unheard, medianVotes, effectiveVoices } = seat;
  const votes = { basis: 'votes', n } as const;
  const told = (id: string, measure: string, head: string, figures: Line): SeatLine => ({
    measure,
    cells: line(id, head, name, figures),
  });
  return [
    told('I05', 'people', say.headPeople, { ...of(voice.people), basis: 'people' }),
    told('I05', 'votes', say.headVotes, { ...of(voice.votes), ...votes }),
    told('I05', 'statements', say.headStatements, { ...of(voice.statements), basis: 'authors' }),
    told('seat', 'active', say.headActive, { numerator: active, ...votes }),
    told('seat', 'heard', say.headHeard, { numerator: heard?.part ?? null, denominator: heard?.of ?? null, ...votes }),
    told('seat', 'unheard', say.headUnheard, { numerator: unheard, denominator: heard?.of ?? null, ...votes }),
    told('seat', 'medianVotes', say.headMedian, { numerator: null, value: medianVotes, ...votes }),
    told('seat', 'effectiveVoices', say.headVoices, { numerator: null, value: effectiveVoices, basis: 'people' }),
  ];
}

const inFile = (cell: Cell): FileCell => (isWithheld(cell) ? 'withheld' : cell);

export const inclusionRoutes: readonly Route[] = [
  { method: 'GET', path: patterns.inclusionCsv, who: 'anyone', handle: inclusionFile },
];
