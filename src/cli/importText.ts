/** The report on imported contributions, to be read at a terminal. */
import { MOST_PAIRS } from '../domain/shingles.ts';
import type { ImportReport, Places, Repairs, Threads } from '../exchange/contributionSet.ts';
import { importWords as words } from '../words/import.en.ts';

export function importText(slug: string, report: ImportReport): string {
  const { contributions, types, repairs, places, threads, alike } = report;
  const sections = [
    [words.title(slug, contributions, report.words)],
    [words.types, ...types.map(({ type, contributions: count }) => words.type(type, count))],
    [words.repairs, ...repaired(repairs, threads)],
    ...(threads ? [ofThreads(threads)] : []),
    ...(places ? ofPlaces(places, contributions) : []),
    [words.alike, words.alikeNote(alike.length, MOST_PAIRS), ...pairs(alike)],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** As many as somebody reads at a terminal. */
const MOST_SHOWN = 40;

function pairs(alike: ImportReport['alike']): string[] {
  const lines = alike.slice(0, MOST_SHOWN).map(words.pair);
  return alike.length > MOST_SHOWN ? [...lines, words.morePairs(alike.length - MOST_SHOWN)] : lines;
}

function repaired(
  { windows1252, of, addressesLeftOut, lettersLost = [] }: Repairs,
  threads: Threads | undefined,
): string[] {
  return [
    (threads ? words.messages : words.files)(windows1252, of),
    words.addresses(addressesLeftOut),
    ...(threads ? [words.signatures(threads.signaturesLeftOut)] : []),
    ...(lettersLost.length > 0 ? [words.lettersLost(lettersLost)] : []),
  ];
}

const ofThreads = (threads: Threads): string[] => [
  words.threads,
  words.threadCounts(threads),
  words.leftOut(threads),
  ...(threads.cut.length > 0 ? [words.cut(threads.cut)] : []),
  ...(threads.inPart.length > 0 ? [words.inPart(threads.inPart)] : []),
];

function ofPlaces({ spellings, named, countries, unnamed }: Places, count: number): string[][] {
  const placed = countries.reduce((sum, { contributions }) => sum + contributions, 0);
  const readings = ['letters-lost', 'with-region', 'with-place'].flatMap((how) => {
    const found = named.filter(({ by }) => by === how);
    const lines = found.map(({ spelling, code }) => words.reading(spelling, code));
    return lines.length > 0 ? [words.namedBy(how), ...lines] : [];
  });
  const reasons = ['region', 'several', 'unclear'].flatMap((reason) => {
    const lines = unnamed.filter(({ why }) => why === reason);
    const spelled = lines.map(({ spelling, labels }) => words.unnamedSpelling(spelling, labels));
    return lines.length > 0 ? [words.why(reason), ...spelled] : [];
  });
  return [
    [
      words.countries,
      words.spellings(named.length, spellings, placed, count, countries.length),
      ...countries.map(({ code, name, contributions }) => words.country(code, name, contributions)),
      ...readings,
    ],
    ...(reasons.length > 0 ? [[words.unnamed, ...reasons]] : []),
  ];
}
