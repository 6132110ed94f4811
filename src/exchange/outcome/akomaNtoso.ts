/**
 * An outcome as Akoma Ntoso 3.0 (OASIS LegalDocML): a `statement` whose clauses keep their ids as eIds. What was decided and
 * what follows stand in its conclusions as people read them, dissent beside its clause in notes, and positions in the analysis.
 */
import type { Outcome, OutcomeClause, OutcomeSource } from '../../views/outcomeModel.ts';
import { element, type Xml, xmlFile } from '../xml.ts';
import { analysis } from './aknAnalysis.ts';
import { blocksOf, paragraphs } from './aknBlocks.ts';
import { identification, lifecycle, proprietary, publication, workflow } from './aknMeta.ts';
import { type Note, notesOf } from './aknNotes.ts';
import { Agents } from './aknReferences.ts';
import type { OutcomeDocument, Section } from './document.ts';

export interface AknInput {
  readonly outcome: Outcome;
  /** In the language of the process. */
  readonly document: OutcomeDocument;
  source(source: OutcomeSource): string | undefined;
  readonly labels: AknLabels;
}

/** What machines show for what they only know by a code. */
export interface AknLabels {
  readonly stance: Readonly<Record<string, string>>;
  readonly chair: string;
  readonly convener: string;
  readonly editor: string;
  /** Of a finding, by its id in the procedure. */
  designation(id: string): string;
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

export function akomaNtoso(input: AknInput): string {
  const { outcome, document } = input;
  const agents = new Agents(outcome, input.labels);
  const notes = notesOf(outcome);
  const body = element('mainBody', { eId: 'body' }, ...parts(outcome, notes));
  const conclusions = document.sections.filter((section) => !isText(section));
  const statement = element(
    'statement',
    { name: 'outcome', contains: outcome.editions.length > 1 ? 'multipleVersions' : 'originalVersion' },
    meta(input, agents, notes),
    preface(document, outcome, notes),
    body,
    conclusions.length > 0 && element('conclusions', { eId: 'conclusions' }, ...conclusions.map(sectionOf)),
  );
  return xmlFile(element('akomaNtoso', { xmlns: NAMESPACE }, statement));
}

/** The text itself is the body, and not told twice. */
const isText = ({ blocks }: Section): boolean => blocks.some(({ kind }) => kind === 'clause');

function meta(input: AknInput, agents: Agents, notes: readonly Note[]): Xml {
  const { outcome } = input;
  // Whom the rest names is known once the rest is written.
  const analysed = analysis(input, agents);
  const worked = workflow(outcome, agents);
  return element(
    'meta',
    {},
    identification(outcome),
    publication(outcome),
    lifecycle(outcome),
    worked,
    analysed,
    agents.references(),
    notes.length > 0 && element('notes', { source: '#convener' }, ...notes.map(({ xml }) => xml)),
    proprietary(outcome),
  );
}

function preface(
  { above, title, titleLanguage, lead, simulated, citation }: OutcomeDocument,
  outcome: Outcome,
  notes: readonly Note[],
): Xml {
  const day = new Date(outcome.edition?.at ?? outcome.at.instant).toISOString().slice(0, 10);
  return element(
    'preface',
    { eId: 'preface' },
    element('p', {}, above),
    element(
      'longTitle',
      { eId: 'preface__title' },
      element('p', {}, element('docTitle', { 'xml:lang': titleLanguage }, title), ...refsTo(notes, null)),
    ),
    element('p', {}, element('docDate', { date: day }, day)),
    ...(simulated === null ? [] : [element('p', {}, simulated)]),
    ...blocksOf([{ kind: 'text', runs: lead }], 'preface'),
    element('p', {}, citation),
  );
}

const refsTo = (notes: readonly Note[], clause: string | null): Xml[] =>
  notes
    .filter((note) => note.clause === clause)
    .map(({ id, marker }) => element('noteRef', { href: `#${id}`, marker, placement: 'bottom' }));

/** Clauses under the heading that stands before them; those before any stand for themselves. */
function parts({ text }: Outcome, notes: readonly Note[]): Xml[] {
  const found: { heading: OutcomeClause | null; clauses: OutcomeClause[] }[] = [{ heading: null, clauses: [] }];
  for (const clause of text.clauses) {
    if (clause.kind === 'heading') found.push({ heading: clause, clauses: [] });
    else found.at(-1)?.clauses.push(clause);
  }
  const written = found.flatMap(({ heading, clauses }) => {
    const inside = clauses.map((clause) => clauseOf(clause, text.language, notes));
    if (!heading) return inside;
    const title = element(
      'heading',
      { eId: `${heading.id}__heading`, 'xml:lang': text.language },
      heading.text,
      ...refsTo(notes, heading.id),
    );
    return [element('section', { eId: heading.id }, title, ...inside)];
  });
  // A body is never empty.
  return written.length > 0 ? written : [element('p', {})];
}

function clauseOf({ id, number, text, translations }: OutcomeClause, language: string, notes: readonly Note[]): Xml {
  const own = paragraphs(text, { eId: `${id}__p`, 'xml:lang': language }, refsTo(notes, id));
  const others = translations.flatMap((each) =>
    paragraphs(each.text, {
      eId: `${id}__${each.language}`,
      'xml:lang': each.language,
      status: 'translated',
      alternativeTo: `#${id}__p`,
    }),
  );
  return element(
    'clause',
    { eId: id },
    number !== null && element('num', {}, String(number)),
    element('content', { eId: `${id}__content` }, ...own, ...others),
  );
}

const sectionOf = ({ id, title, blocks }: Section): Xml =>
  element(
    'tblock',
    { eId: `part-${id}` },
    element('heading', { eId: `part-${id}__heading` }, title),
    ...blocksOf(blocks, `part-${id}`),
  );
