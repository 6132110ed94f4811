/** What Akoma Ntoso says of an outcome as a work, an expression and a file: who, when, in which languages, under which hash. */
import type { Outcome } from '../../views/outcomeModel.ts';
import { element, type Xml } from '../xml.ts';
import type { Agents } from './aknReferences.ts';

const time = (at: number): string => new Date(at).toISOString();
const day = (at: number): string => time(at).slice(0, 10);

/** ISO 639-2, terminological, as the naming convention asks for; of others their own tag. */
const THREE: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', bn: 'ben', de: 'deu', en: 'eng', es: 'spa', fa: 'fas', fr: 'fra', hi: 'hin', id: 'ind', it: 'ita' },
  ...{ ja: 'jpn', ko: 'kor', nl: 'nld', pl: 'pol', pt: 'por', ru: 'rus', sw: 'swa', tr: 'tur', uk: 'ukr', ur: 'urd' },
  ...{ vi: 'vie', zh: 'zho' },
};
const three = (tag: string): string => THREE[tag.split('-')[0] ?? ''] ?? tag;

/** `xx`: assigned to no country by ISO 3166-1, and kept free for users. */
const COUNTRY = 'xx';

const workOf = ({ process: { slug, openedAt } }: Outcome): string =>
  `/akn/${COUNTRY}/statement/outcome/${day(openedAt)}/${slug}`;

export const expressionAt = (outcome: Outcome, at: number): string =>
  `${workOf(outcome)}/${three(outcome.text.language)}@${day(at)}`;

export function identification(outcome: Outcome): Xml {
  const { process, text, at, edition, input } = outcome;
  const [work, expression] = [workOf(outcome), expressionAt(outcome, edition?.at ?? at.instant)];
  const languages = new Set([
    text.language,
    ...text.clauses.flatMap((each) => each.translations.map((t) => t.language)),
  ]);
  const value = (name: string, given: string | number | boolean) => element(name, { value: given });
  const author = (href: string, as: string) => element('FRBRauthor', { href, as });
  return element(
    'identification',
    { source: '#plenary' },
    element(
      'FRBRWork',
      {},
      ...[value('FRBRthis', `${work}/!main`), value('FRBRuri', work)],
      element('FRBRalias', { value: process.title, name: 'process' }),
      element('FRBRdate', { date: day(process.openedAt), name: 'opened' }),
      ...[author('#convener', '#role-convener'), value('FRBRcountry', COUNTRY), value('FRBRsubtype', 'outcome')],
      ...[value('FRBRname', text.title), value('FRBRprescriptive', false)],
    ),
    element(
      'FRBRExpression',
      {},
      ...[value('FRBRthis', `${expression}/!main`), value('FRBRuri', expression)],
      element('FRBRalias', { value: edition?.hash ?? input.hash, name: 'sha-256' }),
      element('FRBRdate', { date: time(edition?.at ?? at.instant), name: edition ? 'edition' : 'read' }),
      ...[author('#convener', '#role-convener')],
      value('FRBRversionNumber', edition ? edition.number : `n${at.n}`),
      value('FRBRauthoritative', edition !== null),
      ...[...languages].map((language) => element('FRBRlanguage', { language: three(language) })),
    ),
    element(
      'FRBRManifestation',
      {},
      ...[value('FRBRthis', `${expression}/!main.xml`), value('FRBRuri', `${expression}.akn`)],
      element('FRBRdate', { date: time(at.instant), name: 'record' }),
      ...[author('#plenary', '#role-editor'), value('FRBRformat', 'application/akn+xml')],
    ),
  );
}

export const publication = ({ edition, text }: Outcome): Xml | undefined =>
  edition
    ? element('publication', { date: day(edition.at), name: 'edition', number: edition.number, showAs: text.title })
    : undefined;

export const lifecycle = ({ text, edition }: Outcome): Xml =>
  element(
    'lifecycle',
    { source: '#plenary' },
    element('eventRef', { eId: 'draft', date: time(text.publishedAt), type: 'generation', source: '#text' }),
    edition
      ? element('eventRef', {
          ...{ eId: 'edition', date: time(edition.at), type: 'generation', source: '#text' },
          originatingExpression: true,
        })
      : undefined,
  );

/** Every finding, as it was made and as it became final. */
export function workflow({ designations }: Outcome, agents: Agents): Xml | undefined {
  const steps = designations.flatMap(({ finding }) => {
    if (!finding) return [];
    const by = { by: agents.designator(finding.by), as: '#role-chair', outcome: agents.finding(finding.designation) };
    const made = element('step', { eId: `step-${finding.id}`, date: time(finding.at), ...by });
    const { finalAt } = finding;
    return finalAt === null
      ? [made]
      : [made, element('step', { eId: `step-${finding.id}__final`, date: time(finalAt), ...by })];
  });
  return steps.length > 0 ? element('workflow', { source: '#plenary' }, ...steps) : undefined;
}

export const NS = 'urn:plenary:ns:';

/** What no element of Akoma Ntoso has a place for: how far the journal was read, and the hashes that it can be compared by. */
export function proprietary({ process, at, input, text, status, format, erased }: Outcome): Xml {
  const record = {
    ...{ 'xmlns:plenary': NS, process: process.id, format, status },
    ...{ entries: at.n, instant: time(at.instant), sha256: input.hash, erased },
    ...{ draft: text.draft, text: text.hash },
  };
  return element('proprietary', { source: '#plenary' }, element('plenary:record', record));
}
