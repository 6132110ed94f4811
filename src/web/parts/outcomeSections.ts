/** An outcome as a document in one language: what its page and every format that is read are made of. */
import type { annexFiles } from '../../exchange/outcome/csv.ts';
import type { Block, OutcomeDocument, Section } from '../../exchange/outcome/document.ts';
import type { Outcome } from '../../views/outcomeModel.ts';
import { gapAfter } from '../../words/format.ts';
import { decisionBlocks, dissentBlocks } from './outcomeDissent.ts';
import { leadOf } from './outcomeLead.ts';
import { dotted, line, lineOf, type Making } from './outcomeRuns.ts';
import { annexBlocks, commitmentBlocks, inputBlocks, participationBlocks } from './outcomeTables.ts';
import { textBlocks } from './outcomeText.ts';

/** `address` is of the page of the outcome, as it is cited. */
export function outcomeDocument(outcome: Outcome, making: Making, address: string): OutcomeDocument {
  const { words } = making;
  const { outcome: say } = words;
  const { process, text } = outcome;
  const lead = leadOf(outcome, words).map((each, at, all) => ({
    text: at === 0 ? each : gapAfter(all[at - 1]!) + each,
  }));
  return {
    language: words.language,
    direction: words.direction,
    title: text.title,
    titleLanguage: text.language,
    above: say.above({ process: process.title }),
    lead,
    sections: sectionsOf(outcome, making, address),
    citation: citationOf(outcome, making, address),
    simulated: process.simulated ? words.site.simulatedNote : null,
  };
}

export const sectionIds = [
  'text',
  'dissent',
  'decisions',
  'participation',
  'input',
  'commitments',
  'endorsements',
  'annex',
  'provenance',
  'recount',
] as const;
export type SectionId = (typeof sectionIds)[number];

function sectionsOf(outcome: Outcome, making: Making, address: string): Section[] {
  const { outcome: say } = making.words;
  const blocks: Readonly<Record<SectionId, Block[]>> = {
    text: textBlocks(outcome, making),
    dissent: dissentBlocks(outcome, making),
    decisions: decisionBlocks(outcome, making),
    participation: participationBlocks(outcome, making),
    input: inputBlocks(outcome, making),
    commitments: commitmentBlocks(outcome, making),
    endorsements: endorsementBlocks(outcome, making),
    annex: annexBlocks(outcome, making),
    provenance: provenanceBlocks(outcome, making, address),
    recount: recountBlocks(outcome, making),
  };
  return sectionIds.map((id) => ({ id, title: say[id], blocks: blocks[id] }));
}

function endorsementBlocks({ endorsements }: Outcome, { words }: Making): Block[] {
  const { outcome: say, format } = words;
  if (endorsements.length === 0) return [line(say.endorsementsNone)];
  const items = endorsements.map(({ organisation, edition, day }) => [
    line(say.endorsed({ organisation, edition, when: format.date(day) })),
  ]);
  return [line(say.endorsementsNote, true), { kind: 'list', items }];
}

export function citationOf({ process, text, edition, input, at }: Outcome, { words }: Making, address: string): string {
  const { outcome: say, format, site } = words;
  const cited = {
    convener: process.convener || site.name,
    ...{ title: text.title, process: process.title, when: format.date(edition?.at ?? at.instant) },
    ...{ address, hash: input.hash },
  };
  return edition ? say.citation({ ...cited, edition: edition.number }) : say.citationLive(cited);
}

function provenanceBlocks(outcome: Outcome, making: Making, address: string): Block[] {
  const { words } = making;
  const { outcome: say, format } = words;
  const { at, edition, erased, editions, input } = outcome;
  const list = editions.map((each) => [
    lineOf(
      dotted([
        { text: say.edition({ edition: each.number, when: format.date(each.at) }), href: making.edition(each.number) },
        { text: each.hash, code: true },
      ]),
    ),
  ]);
  return [
    line(say.asOf({ n: at.n, when: format.date(at.instant) })),
    ...(edition ? [line(say.isEdition({ edition: edition.number, when: format.date(edition.at) }))] : []),
    ...(erased > 0 ? [line(say.erased({ count: erased }))] : []),
    lineOf([{ text: say.hash, strong: true }, { text: ' ' }, { text: input.hash, code: true }]),
    lineOf([{ text: say.cite, strong: true }, { text: ' ' }, { text: citationOf(outcome, making, address) }]),
    lineOf([{ text: say.editions, strong: true }]),
    line(editions.length > 0 ? say.editionsNote : say.editionsNone, true),
    ...(list.length > 0 ? [{ kind: 'list' as const, items: list }] : []),
  ];
}

/** Every figure and what it was counted from. */
function recountBlocks({ at, process }: Outcome, { words }: Making): Block[] {
  const { outcome: say } = words;
  const file = (name: (typeof annexFiles)[number]) => say.fromFile({ file: `${name}.csv` });
  const rows = [
    [say.inputOf.strength, file('support')],
    [say.inputOf.positions, file('positions')],
    [say.inputOf.objections, file('objections')],
    [say.inputOf.statements, file('statements')],
    [say.inputOf.dispositions, file('dispositions')],
    [say.inputOf.given, say.fromGiven({ n: at.n })],
    [say.inputOf.people, say.fromPeople({ n: at.n, k: process.smallCell })],
    [say.inputOf.eligible, say.fromEligible({ n: at.n })],
  ];
  const table: Block = { kind: 'table', caption: say.recount, head: [say.figure, say.countedFrom], rows };
  return [line(say.recountText), table, line(say.hashText, true)];
}
