/** What holds across the groups, what divides them, what is too thin to say, and how sure all of it is. */
import { marksOut } from '../opinion/index.ts';
import { type AcrossTable, acrossTable, type ClassCode } from './acrossTable.ts';
import { campCells, campsOf } from './cells.ts';
import { type Conversation, type Figures, onTheTable, WAITING } from './conversation.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';
import { type Certainty, certainty, type Finding, finding, findings } from './findings.ts';
import { campLetter, type OpinionMap } from './map.ts';
import { campSizes, mapOf } from './mapOf.ts';
import {
  type FiguresInput,
  type FiguresState,
  figuresInput,
  figuresState,
  type ProcessHead,
  processHead,
} from './process.ts';
import type { ReportRef } from './reports.ts';
import { meanMarks, presence, type SeatMark, type SeatPresence } from './seats.ts';
import { isWithheld, type Shown } from './shown.ts';
import { type StatementItem, statementItem, words } from './statements.ts';
import { tableFindings } from './tableFindings.ts';

/** A statement that marks a camp out from the others, with the shares that say so. */
export interface CampMark {
  readonly statement: string;
  readonly direction: 'agree' | 'disagree';
}

export interface CampView {
  readonly letter: string;
  readonly size: Shown;
  readonly marks: readonly CampMark[];
}

export interface ModeratedItem {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly reason: string;
}

/** Everything that figures say. */
export interface Evidence {
  readonly input: FiguresInput;
  readonly people: number;
  readonly votes: number;
  readonly seats: readonly SeatPresence[];
  /** Mean of the statements that the table can live with, or that hold: what the large table shows. */
  readonly table: readonly SeatMark[];
  readonly carried: number;
  /** What official figures say; null where there is no table. */
  readonly across: AcrossTable | null;
  readonly diagnosis: Diagnosis | null;
  readonly holds: readonly StatementItem[];
  readonly divides: readonly StatementItem[];
  readonly open: readonly StatementItem[];
  readonly thin: readonly StatementItem[];
  readonly moderated: readonly ModeratedItem[];
  readonly camps: readonly CampView[];
  readonly certainty: Certainty;
  readonly map: OpinionMap | null;
}

export interface CommonGround {
  readonly process: ProcessHead;
  readonly state: FiguresState;
  readonly statements: number;
  /** How many seats the table has, heard or not. */
  readonly seats: number;
  readonly findings: readonly Finding[];
  /** Null unless `state` is `ready`. */
  readonly evidence: Evidence | null;
  /** The last report that was published; absent where there is no journal. */
  readonly published?: ReportRef | null;
}

export function commonGround(conversation: Conversation, figures: Figures | undefined, now: number): CommonGround {
  const state = figuresState(conversation, figures, now);
  const process = processHead(conversation);
  const statements = onTheTable(conversation);
  const seats = conversation.charter.seats.length;
  if (state !== 'ready' || figures === undefined) {
    return { process, state, statements, seats, findings: [why(state, statements)], evidence: null };
  }
  const evidence = evidenceOf(conversation, figures);
  const { across } = evidence;
  const items = new Map(everyItem(evidence).map((item) => [item.id, item]));
  const official = across ? tableFindings(across, items, evidence.diagnosis) : undefined;
  const found = findings(conversation, figures, evidence, evidence.seats, official);
  return { process, state, statements, seats, findings: found, evidence };
}

/** What is not taken out by moderators. */
export const everyItem = ({ holds, divides, open, thin }: Evidence): readonly StatementItem[] => [
  ...holds,
  ...divides,
  ...open,
  ...thin,
];

const CARRIED: readonly ClassCode[] = ['full-consensus', 'consensus', 'pending'];

/** What the large table is a mean of. */
function carriedOf(across: AcrossTable | null, items: readonly StatementItem[], holds: readonly StatementItem[]) {
  if (across === null) return holds;
  const idsOf = (codes: readonly ClassCode[]) =>
    new Set(across.classes.filter(({ code }) => codes.includes(code)).flatMap(({ statements }) => statements));
  const ids = idsOf(CARRIED).size > 0 ? idsOf(CARRIED) : idsOf(['so-far']);
  return items.filter(({ id }) => ids.has(id)).map(({ marks }) => ({ side: null, marks }));
}

function why(state: FiguresState, statements: number): Finding {
  if (state === 'hidden') return finding('hidden', {}, 'sure');
  return state === 'waiting' ? finding('waiting', {}, 'sure') : finding('noVotes', { statements }, 'sure');
}

function evidenceOf(conversation: Conversation, figures: Figures): Evidence {
  const { report } = figures;
  const items = conversation.statements.map((_, i) => statementItem(conversation, figures, i));
  const seats = presence(conversation, report.voters, figures.groups === 'later');
  const camps = campViews(conversation, figures);
  const holds = strongest(items, figures, 'holds');
  const across = acrossTable(conversation, items);
  const carried = carriedOf(across, items, holds);
  return {
    input: figuresInput(conversation, figures),
    people: report.voters,
    votes: report.votes,
    seats,
    table: meanMarks(seats, carried),
    carried: carried.length,
    across,
    diagnosis: across && diagnosis(conversation, figures),
    holds,
    divides: strongest(items, figures, 'divides'),
    open: strongest(items, figures, 'open'),
    thin: strongest(items, figures, 'thin'),
    moderated: items.flatMap(({ id, number, label, kind, moderatedOut }) =>
      kind === 'moderated' && moderatedOut !== WAITING
        ? [{ id, number, label, reason: moderatedOut ?? 'imported' }]
        : [],
    ),
    camps,
    certainty: certainty(figures, conversation.charter.smallCell),
    map: mapOf(conversation, figures),
  };
}

function strongest(items: readonly StatementItem[], figures: Figures, kind: StatementItem['kind']): StatementItem[] {
  const strength = ({ number }: StatementItem) => figures.standings[number - 1]?.strength ?? 0;
  return items.filter((item) => item.kind === kind).sort((a, b) => strength(b) - strength(a) || a.number - b.number);
}

function campViews(conversation: Conversation, figures: Figures): CampView[] {
  const { smallCell } = conversation.charter;
  const camps = campsOf(figures, smallCell);
  const shown = campSizes(figures, smallCell);
  return camps.map((camp, i) => ({
    letter: campLetter(i),
    size: shown[i]!,
    marks: (camps.length < 2 ? [] : camp.representative.filter(marksOut)).flatMap(({ statement, direction }) => {
      const known = conversation.statements[statement];
      if (known === undefined || words(known, statement).text === null) return [];
      const cell = campCells(figures, statement, smallCell)[i]!;
      return isWithheld(cell) ? [] : [{ statement: known.id, direction }];
    }),
  }));
}
