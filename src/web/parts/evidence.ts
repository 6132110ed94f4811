/** Everything below the findings: what holds, what divides, the groups, the map, the rest, how sure it is. Pages and reports share it. */
import type { AcrossTable } from '../../views/acrossTable.ts';
import { type Evidence, everyItem, type ModeratedItem } from '../../views/commonGround.ts';
import type { Finding, FindingCode } from '../../views/findings.ts';
import type { StatementItem } from '../../views/statements.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { anchors } from '../paths.ts';
import { captureReport, classSections, hearing, slateSection, type TableOptions } from './acrossTable.ts';
import { findingNote } from './findings.ts';
import { groupColumns } from './groups.ts';
import { mapFigure } from './map.ts';
import { type ListOptions, statementLines, statementList } from './statements.ts';
import { certaintyList, glossary, outsideFigures } from './sure.ts';
import type { Written } from './texts.ts';

export interface EvidenceOptions extends ListOptions {
  /** The same for a table: in full of what it can live with and of every other class, and how many lines a class has. */
  readonly table: Pick<TableOptions, 'full' | 'lines' | 'all'>;
  /** Marks with six states and no shares. */
  readonly small?: boolean;
  /** How many statements of a kind stand in full, and how many more of all kinds together on a line each. */
  readonly full: number;
  readonly lines: number;
  /** Where a script finds every point of the map. */
  readonly data?: string;
}

export function evidenceSections(evidence: Evidence, findings: readonly Finding[], given: EvidenceOptions): Html {
  const options = { ...given, lines: linesPerList(evidence, given) };
  const { words } = options;
  const about = (...only: FindingCode[]) => findingNote(words, findings, { only, quotes: quotesOf(evidence) });
  const { across } = evidence;
  const apart = about('apart', 'groupsLater', 'noGroups', 'placed');
  if (across !== null) {
    const others = findingNote(words, findings, {
      only: ['soFar', 'opposition', 'diverging', 'insufficient'],
      linked: true,
    });
    const divided = about('divides', 'sharpest');
    return acrossSections(evidence, across, { others, divided, apart }, options);
  }
  return html`${contents(words, evidence)}${onHolding(evidence, options)}${onDivision(evidence, nothing, options)}${onGroups(evidence, about('placed'), options)}${onMap(evidence, options)}${theRest(evidence, options)}${onCertainty(evidence, options)}`;
}

/** Findings that stand with their numbers. */
type Notes = Readonly<Record<'others' | 'divided' | 'apart', Html>>;

function acrossSections(evidence: Evidence, across: AcrossTable, notes: Notes, options: EvidenceOptions): Html {
  const { words } = options;
  const items = new Map(everyItem(evidence).map((item) => [item.id, item]));
  const { diagnosis } = evidence;
  const slate = diagnosis?.state === 'ready' && diagnosis.slate;
  const holding = classSections(across, items, notes.others, { ...options, ...options.table });
  const dividing = { ...options, lines: 0, full: Math.min(options.full, DIVIDING), small: true };
  return html`${contents(words, evidence)}${holding}${hearing(across, words)}${onDivision(evidence, notes.divided, dividing)}${onGroups(evidence, notes.apart, options)}${onMap(evidence, options)}${slate && slateSection(slate, items, { ...options, longest: options.longestLine })}${onCertainty(evidence, options)}`;
}

/** Beside a table, statements that divide the groups of opinion are few in full: all stand in their class above. */
const DIVIDING = 2;

/** An equal share of the lines for each list that wants more of them; what short lists leave goes to the long ones. */
function linesPerList({ holds, divides, open, thin }: Evidence, { full, lines }: EvidenceOptions): number {
  const wanted = [holds.length - full, divides.length - full, open.length, thin.length].filter((count) => count > 0);
  let left = lines;
  let most = 0;
  for (const [i, count] of wanted.sort((a, b) => a - b).entries()) {
    most = Math.floor(left / (wanted.length - i));
    if (count > most) break;
    left -= count;
  }
  return most;
}

/** By id, for the findings to quote. */
export function quotesOf(evidence: Evidence): ReadonlyMap<string, Written> {
  return new Map(everyItem(evidence).map((item) => [item.id, item]));
}

function contents({ commonGround, groups, map, certainty, evidence: say }: Words, evidence: Evidence): Html {
  const { holds, divides, across, diagnosis } = evidence;
  const entries = [
    across
      ? [anchors.holds, say.title]
      : [anchors.holds, commonGround.counted({ title: commonGround.holds, count: holds.length })],
    across !== null && across.carried > 0 && [anchors.dissent, say.dissent.title],
    across !== null && [anchors.heard, say.heard.title],
    evidence.camps.length > 1 && [
      anchors.divides,
      commonGround.counted({ title: commonGround.divides, count: divides.length }),
    ],
    evidence.camps.length > 0 && [anchors.groups, groups.title],
    evidence.map !== null && [anchors.map, map.title],
    diagnosis?.state === 'ready' && diagnosis.slate !== null && ['slate', say.slate.title],
    [anchors.sure, certainty.title],
  ] as const;
  const links = entries.flatMap((entry) => (entry ? [html`<li><a href="#${entry[0]}">${entry[1]}</a></li>`] : []));
  return html`<nav class="contents" aria-label="${commonGround.contents}"><ul>${links}</ul></nav>`;
}

function onHolding({ holds, camps }: Evidence, options: EvidenceOptions): Html {
  const { commonGround } = options.words;
  const intro = holds.length === 0 ? commonGround.none.holds : commonGround.holdsIntro({ groups: camps.length });
  return html`<section id="${anchors.holds}"><h2>${commonGround.holds}</h2>${head(intro, holds, options, true)}${both(holds, options, commonGround.more.holds)}</section>`;
}

function onDivision({ holds, divides, camps }: Evidence, note: Html, options: EvidenceOptions): Html {
  if (camps.length < 2) return nothing;
  const { commonGround } = options.words;
  const intro = divides.length === 0 ? commonGround.none.divides : commonGround.dividesIntro;
  return html`<section id="${anchors.divides}"><h2>${commonGround.divides}</h2>${note}${head(intro, divides, options, holds.length === 0)}${both(divides, options, commonGround.more.divides)}</section>`;
}

/** What the list is, and what its bars say, above the columns they stand in. The key is given once on a page. */
function head(
  intro: string,
  items: readonly StatementItem[],
  { words: { bars } }: EvidenceOptions,
  first: boolean,
): Html {
  const withBars = items.some(({ camps }) => camps.length > 0);
  const key = withBars && first && html`<p class="key">${bars.key}</p>`;
  const columns =
    withBars &&
    html`<p class="columns-head" aria-hidden="true"><span>${bars.agree}</span><span>${bars.disagree}</span></p>`;
  return html`<div class="list-head"><div><p class="note">${intro}</p>${key}</div>${columns}</div>`;
}

function both(
  items: readonly StatementItem[],
  options: EvidenceOptions,
  label: (p: { count: number }) => string,
): Html {
  const rest = items.slice(options.full);
  const more =
    rest.length > 0 &&
    html`<details class="more"><summary>${label({ count: rest.length })}</summary>${lines(rest, options)}</details>`;
  return html`${statementList(items.slice(0, options.full), options)}${more}`;
}

function lines(items: readonly StatementItem[], options: EvidenceOptions): Html {
  const beyond = items.length - options.lines;
  const note = beyond > 0 && html`<p class="note">${options.words.commonGround.beyond({ count: beyond })}</p>`;
  return html`${statementLines(items.slice(0, options.lines), options)}${note}`;
}

function onGroups(evidence: Evidence, note: Html, options: EvidenceOptions): Html {
  if (evidence.camps.length === 0) return nothing;
  const { groups } = options.words;
  return html`<section id="${anchors.groups}"><h2>${groups.title}</h2><p class="note intro">${groups.intro}</p>${note}${groupColumns(evidence, { ...options, longest: options.longestLine + 60 })}</section>`;
}

function onMap({ map, camps, certainty }: Evidence, { words, data }: EvidenceOptions): Html {
  if (map === null) return nothing;
  return html`<section id="${anchors.map}"><h2>${words.map.title}</h2>${mapFigure(words, map, camps, certainty.placed, data)}</section>`;
}

function theRest({ open, thin, input }: Evidence, options: EvidenceOptions): Html {
  const { commonGround } = options.words;
  return html`<section class="rest"><h2>${commonGround.rest}</h2>${folded(anchors.open, commonGround.open, commonGround.openIntro, open, options)}${folded(anchors.thin, commonGround.thin, commonGround.thinIntro({ k: input.smallCell }), thin, options)}</section>`;
}

function folded(
  id: string,
  title: string,
  intro: string,
  items: readonly StatementItem[],
  options: EvidenceOptions,
): Html {
  const summary = options.words.commonGround.counted({ title, count: items.length });
  if (items.length === 0) return html`<p class="none" id="${id}">${summary}</p>`;
  return html`<details class="annex" id="${id}"><summary>${summary}</summary><p class="note">${intro}</p>${lines(items, options)}</details>`;
}

function takenOut(words: Words, moderated: readonly ModeratedItem[]): Html {
  if (moderated.length === 0) return nothing;
  const { commonGround, statement } = words;
  const byReason = new Map<string, number>();
  for (const { reason } of moderated) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const reasons = [...byReason].map(
    ([reason, count]) =>
      html`<li>${commonGround.counted({ title: statement.reason[reason] ?? statement.otherReason, count })}</li>`,
  );
  const count = moderated.length;
  return html`<details class="annex"><summary>${commonGround.counted({ title: commonGround.moderated, count })}</summary><p class="note">${commonGround.moderatedIntro({ count })}</p><ul>${reasons}</ul></details>`;
}

/** How sure it is, then how it was counted, a topic at a time. */
function onCertainty({ across, certainty, diagnosis, input, moderated }: Evidence, options: EvidenceOptions): Html {
  const { words, link } = options;
  return html`<section id="${anchors.sure}" class="narrow"><h2>${words.certainty.title}</h2>${certaintyList(words, certainty, input.smallCell, across !== null)}${diagnosis && captureReport(diagnosis, options)}${outsideFigures(words, certainty)}${takenOut(words, moderated)}${glossary(words, link !== undefined)}</section>`;
}
