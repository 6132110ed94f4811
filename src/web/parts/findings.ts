/** Findings as one paragraph of sentences, each linked to its numbers. */
import type { Finding, FindingCode, FindingParams } from '../../views/findings.ts';
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
}

const LONGEST_QUOTE = 180;

export function findingSentences(words: Words, findings: readonly Finding[], options: FindingOptions = {}): Html[] {
  return findings
    .filter(({ code, statement }) => (options.only?.includes(code) ?? true) && known(statement, options))
    .map((finding) => sentence(words, finding, options));
}

/** What holds; what divides; how sure that is: a paragraph each, so that the eye finds them. */
const PARAGRAPHS: readonly (readonly FindingCode[])[] = [
  [
    ...(['hidden', 'waiting', 'noVotes', 'tookPart', 'holds', 'nearest', 'clearest', 'acrossTable', 'across'] as const),
    ...(['pending', 'soFar', 'clearestAcross', 'aside', 'opposition', 'diverging', 'insufficient'] as const),
  ],
  ['unheard', 'allHeard', 'sureAcross', 'robust'],
  ['divides', 'sharpest'],
  ['notHeard', 'thin', 'apart', 'groupsLater', 'noGroups', 'placed'],
];

export function findingParagraphs(words: Words, findings: readonly Finding[], options: FindingOptions = {}): Html {
  const paragraphs = PARAGRAPHS.map((codes) => {
    const only = codes.filter((code) => options.only?.includes(code) ?? true);
    const sentences = findingSentences(words, findings, { ...options, only });
    return sentences.length === 0 ? nothing : html`<p>${sentences.map((one) => html`${one} `)}</p>`;
  });
  return html`<div class="lead">${paragraphs}</div>`;
}

function known(statement: string | null, { quotes }: FindingOptions): boolean {
  return statement === null || (quotes?.has(statement) ?? false);
}

function sentence(words: Words, finding: Finding, { page = '', quotes }: FindingOptions): Html {
  const written = finding.statement === null ? undefined : quotes?.get(finding.statement);
  const { named, names } = withSlots(finding);
  const slots = {
    ...(written && { quote: quoted(words, written, LONGEST_QUOTE) }),
    ...Object.fromEntries(names.map((name, i) => [`seat${i}`, html`<bdi>${name}</bdi>`])),
  };
  const text = say({ ...words.findings, ...words.evidence.findings }, named);
  return rich(text, { href: `${page}#${finding.anchor}`, slots });
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
