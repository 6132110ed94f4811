/** Findings as one paragraph of sentences, each linked to its numbers. */
import type { Finding, FindingCode, FindingParams } from '../../views/findings.ts';
import { gapAfter } from '../../words/format.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { rich } from './rich.ts';
import { quoted, type Written } from './texts.ts';

type Sentences = { readonly [Code in FindingCode]: (params: FindingParams[Code]) => string };

export interface FindingOptions {
  /** Address of the page that holds the numbers; empty where it is this page. */
  readonly page?: string;
  /** The statements that findings quote, by id. */
  readonly quotes?: ReadonlyMap<string, Written>;
  readonly only?: readonly FindingCode[];
  /** False beside the numbers themselves. */
  readonly linked?: boolean;
  readonly longestQuote?: number;
}

const LONGEST_QUOTE = 180;
/** So that the opening stays within eight lines: what is longer stands whole further down. */
const LONGEST_QUOTE_OF_TABLE = 96;

export function findingSentences(words: Words, findings: readonly Finding[], options: FindingOptions = {}): Html[] {
  return findings
    .filter(({ code, statement }) => (options.only?.includes(code) ?? true) && known(statement, options))
    .map((finding) => sentence(words, finding, options));
}

/** What a newcomer asks first: what holds, who does not go along, who is missing, how sure it is. The rest stands with its numbers. */
const OPENING: readonly FindingCode[] = [
  ...(['hidden', 'waiting', 'noVotes', 'tookPart', 'holds', 'nearest', 'clearest', 'acrossTable'] as const),
  ...(['divides', 'sharpest', 'thin', 'notHeard', 'apart', 'groupsLater', 'noGroups'] as const),
];
const OPENING_OF_TABLE: readonly FindingCode[] = [
  ...(['across', 'pending', 'soFar', 'clearestAcross', 'aside', 'unheard', 'allHeard'] as const),
  ...(['sureAcross', 'robust'] as const),
];

const holdsOf = (finding: Finding): boolean => {
  if (finding.code === 'pending') return finding.params.count > 0;
  return finding.code === 'across' && finding.params.full + finding.params.consensus > 0;
};

/** One paragraph. Where the table can live with something, what the seats heard so far carry stands in its own class. */
export function findingParagraph(words: Words, findings: readonly Finding[], options: FindingOptions = {}): Html {
  const isOfTable = findings.some(({ code }) => code === 'across' || code === 'pending');
  const asked = options.only ?? (isOfTable ? OPENING_OF_TABLE : OPENING);
  const only = findings.some(holdsOf) ? asked.filter((code) => code !== 'soFar') : asked;
  const longestQuote = isOfTable ? LONGEST_QUOTE_OF_TABLE : LONGEST_QUOTE;
  const sentences = findingSentences(words, findings, { longestQuote, ...options, only });
  return sentences.length === 0 ? nothing : html`<p class="lead">${spaced(sentences)}</p>`;
}

/** What stands with the numbers it is about. */
export function findingNote(words: Words, findings: readonly Finding[], options: FindingOptions): Html {
  const sentences = findingSentences(words, findings, { linked: false, ...options });
  return sentences.length === 0 ? nothing : html`<p class="note intro">${spaced(sentences)}</p>`;
}

const spaced = (sentences: readonly Html[]): Html =>
  html`${sentences.map((one) => html`${one}${gapAfter(String(one))}`)}`;

function known(statement: string | null, { quotes }: FindingOptions): boolean {
  return statement === null || (quotes?.has(statement) ?? false);
}

function sentence(words: Words, finding: Finding, options: FindingOptions): Html {
  const { page = '', quotes, linked = true, longestQuote = LONGEST_QUOTE } = options;
  const written = finding.statement === null ? undefined : quotes?.get(finding.statement);
  const { named, names } = withSlots(finding);
  const slots = {
    ...(written && { quote: quoted(words, written, longestQuote) }),
    ...Object.fromEntries(names.map((name, i) => [`seat${i}`, html`<bdi>${name}</bdi>`])),
  };
  const text = say({ ...words.findings, ...words.evidence.findings }, named);
  return rich(text, linked ? { href: `${page}#${finding.anchor}`, slots } : { slots });
}

/** Names of seats are what people wrote: in sentences, places stand for them. */
function withSlots(finding: Finding): { readonly named: Finding; readonly names: readonly string[] } {
  switch (finding.code) {
    case 'notHeard': {
      const { seats: names } = finding.params;
      return { names, named: { ...finding, params: { seats: names.map((_, i) => `{seat${i}}`) } } };
    }
    case 'unheard': {
      const { names, seats } = slotted(finding.params.seats);
      return { names, named: { ...finding, params: { ...finding.params, seats } } };
    }
    case 'opposition': {
      const { names, seats } = slotted(finding.params.seats);
      return { names, named: { ...finding, params: { ...finding.params, seats } } };
    }
    case 'aside':
      return { names: [finding.params.seat], named: { ...finding, params: { ...finding.params, seat: '{seat0}' } } };
    default:
      return { names: [], named: finding };
  }
}

function slotted(seats: readonly { readonly name: string; readonly count: number }[]) {
  const slots = seats.map(({ count }, i) => ({ name: `{seat${i}}`, count }));
  return { names: seats.map(({ name }) => name), seats: slots };
}

/** One call for every code: the parameters of a finding are those that its sentence takes. */
function say<Code extends FindingCode>(
  sentences: Sentences,
  { code, params }: { readonly code: Code; readonly params: FindingParams[Code] },
): string {
  return sentences[code](params);
}
