/** One objection: the exact words it is about, all that was said and done, the objector's own last word, and what may be done. */
import { isRefusal } from '../base/result.ts';
import { current, findDocument, unheard } from '../domain/document.ts';
import type { Nouns } from '../domain/index.ts';
import {
  type ObjectionAct,
  type ObjectionState,
  type ObjectorWord,
  objectionStep,
  type SetAsideReason,
} from '../domain/machine.ts';
import { saidIn } from '../domain/moderable.ts';
import { findObjection, LONGEST_OBJECTION, type Objection, type RoleAct } from '../domain/objections.ts';
import { headOf } from './charter.ts';
import { dayOf, type Saying, sayingOf } from './input.ts';
import { type Hidden, hiddenOf } from './moderatedInput.ts';
import { nameOf } from './moderation.ts';
import { actsOf } from './objectionHands.ts';
import { type ObjectionLine, objectionLine, objectionsOn } from './objections.ts';
import type { ProcessHead } from './process.ts';
import { type ChangeLine, type ClauseRef, changeLine, clauseRef, numbersOf, shapedBy } from './provenance.ts';
import { type Piece, redline } from './redline.ts';
import { holds, type Viewer } from './viewer.ts';

/** What was done or said, in the order of time. Of the objector, no more than the day is told. */
export type ObjectionEntry = {
  readonly at: number;
  /** Whether the objector did it, and what who did it under a role is called. */
  readonly objector: boolean;
  readonly by: string | null;
} & (
  | {
      readonly kind: 'step';
      readonly act: ObjectionAct;
      readonly to: ObjectionState;
      readonly code: SetAsideReason | null;
      readonly change: ChangeLine | null;
      readonly clause: ClauseRef | null;
      readonly reasons: string | null;
      readonly alternatives: string | null;
    }
  | { readonly kind: 'said'; readonly text: string | null }
) & {
    /** What moderators know it by; null for an act under a role, which stands with its reasons. */
    readonly label: string | null;
    readonly hidden: Hidden | null;
  };

/** A change of the text that could be what accommodates it. */
export interface ChangeOption {
  readonly change: number;
  readonly at: number;
  readonly what: ChangeLine['what'];
  readonly number: number | null;
  /** Whether it names this objection as a source. */
  readonly cites: boolean;
}

export interface ObjectionModel extends ObjectionLine {
  readonly process: ProcessHead;
  readonly title: string;
  /** The words objected to; null for a draft as a whole, of which `hash` is told. */
  readonly words: string | null;
  readonly hash: string;
  /** The words that stand now, against those; null where nothing stands any more. */
  readonly now: { readonly text: string; readonly pieces: readonly Piece[] } | null;
  readonly entries: readonly ObjectionEntry[];
  /** Words of the objector's own, oldest first; none where they are silent. */
  readonly own: readonly { readonly day: number; readonly word: ObjectorWord }[];
  readonly shaped: readonly ClauseRef[];
  /** For who raised it: what they may do. Null for others. */
  readonly mine: {
    readonly stand: boolean;
    readonly escalate: boolean;
    readonly retract: boolean;
    readonly say: boolean;
    readonly maintain: boolean;
  } | null;
  /** For who acts under a role: which acts are open to them, and why not others. Null for others. */
  readonly acting: {
    readonly acts: readonly RoleAct[];
    readonly recused: 'raised' | 'wrote' | 'found' | null;
    readonly changes: readonly ChangeOption[];
  } | null;
  readonly longest: number;
}

const MOST_CHANGES = 40;

export function objectionView(nouns: Nouns, viewer: Viewer, id: string, now: number): ObjectionModel | undefined {
  const { charter } = nouns.process;
  const objection = findObjection(nouns.objections, id);
  if (!charter || isRefusal(objection)) return undefined;
  const document = findDocument(nouns.documents, objection.document);
  if (isRefusal(document)) return undefined;
  return {
    ...objectionLine(nouns, objection, now),
    process: headOf(charter),
    title: document.title,
    hash: objection.hash,
    ...wordsOf(nouns, objection, document.language),
    entries: entriesOf(nouns, objection),
    own: objection.words.map(({ at, word }) => ({ day: dayOf(at), word })),
    shaped: shapedBy(nouns, id),
    mine: viewer.person !== -1 && viewer.person === objection.by ? mineOf(nouns, objection) : null,
    acting: actingOf(nouns, objection, viewer),
    longest: LONGEST_OBJECTION,
  };
}

function wordsOf({ documents }: Nouns, { clause: id, hash }: Objection, language: string) {
  const clause = id === undefined ? undefined : documents.clauses.get(id);
  if (!clause) return { words: null, now: null };
  const words = clause.versions.findLast((version) => version.hash === hash)?.text ?? '';
  const { text } = current(clause);
  return { words, now: text === undefined ? null : { text, pieces: redline(words, text, language) } };
}

function entriesOf(nouns: Nouns, objection: Objection): ObjectionEntry[] {
  const { steps, dialogue, document: id } = objection;
  const moderated = saidIn(nouns, objection);
  const document = findDocument(nouns.documents, id);
  const made = (n: number, at: number, by: string | undefined) => {
    const objector = by === undefined;
    const found = moderated.get(n);
    const of = { label: found?.label ?? null, hidden: found ? hiddenOf(found.input) : null };
    return { at: objector ? dayOf(at) : at, objector, by: nameOf(nouns, by), ...of };
  };
  const stepped = steps.map(({ n, at, by, act, to, code = null, change, reasons = null, alternatives = null }) => {
    const line =
      change && !isRefusal(document) && document.changes[change.change]
        ? changeLine(nouns, document, change.change)
        : null;
    const clause = line ? (clauseRef(nouns, line.clause) ?? null) : null;
    const entry = { kind: 'step', act, to, code, change: line, clause, reasons, alternatives } as const;
    return { order: at, entry: { ...made(n, at, by), ...entry } };
  });
  const said = dialogue.map(({ n, at, by, text = null }) => {
    return { order: at, entry: { ...made(n, at, by), kind: 'said', text } as const };
  });
  return [...stepped, ...said].sort((a, b) => a.order - b.order).map(({ entry }) => entry);
}

function mineOf({ process }: Nouns, { state }: Objection): ObjectionModel['mine'] {
  const open = !process.ended;
  const may = (act: ObjectionAct) => open && objectionStep(state, act) !== undefined;
  return {
    stand: may('stand'),
    escalate: may('escalate'),
    retract: may('retract'),
    say: open,
    maintain: open && state !== 'retracted',
  };
}

function actingOf(nouns: Nouns, objection: Objection, viewer: Viewer): ObjectionModel['acting'] {
  if (nouns.process.ended || !holds(viewer, 'chair', 'convener', 'editor')) return null;
  const made = actsOf(nouns, objection, viewer);
  const accommodates = made.acts.includes('accommodate') || made.acts.includes('resolve_upheld');
  return { ...made, changes: accommodates ? changesSince(nouns, objection) : [] };
}

/** Newest first; those that cite the objection before others, then those of the clause that is objected to. */
function changesSince(
  { documents }: Nouns,
  { id: cited, document: id, clause: about, at: since }: Objection,
): ChangeOption[] {
  const document = findDocument(documents, id);
  if (isRefusal(document)) return [];
  const numbers = numbersOf(documents, document);
  const found: (ChangeOption & { readonly own: boolean })[] = [];
  for (let change = document.changes.length - 1; change >= 0; change--) {
    const { at, what, clause, sources } = document.changes[change]!;
    if (at < since) break;
    found.push({
      change,
      at,
      what,
      number: numbers.get(clause) ?? null,
      cites: sources.some((source) => 'id' in source && source.id === cited),
      own: clause === about,
    });
  }
  const rank = ({ cites, own }: (typeof found)[number]) => (cites ? 0 : own ? 1 : 2);
  return found
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_CHANGES)
    .map(({ own: _, ...option }) => option);
}

/** What a form to object on a clause needs, and the objections that it has. */
export interface ClauseObjections {
  readonly clause: string;
  readonly counts: ReturnType<typeof objectionsOn>;
  /** The newest of them. */
  readonly list: readonly ObjectionLine[];
  readonly objecting: Objecting;
}

export interface Objecting extends Saying {
  readonly refused: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** Hash of the words that stand; empty for the draft as a whole. */
  readonly base: string;
  readonly clause: string;
  readonly document: string;
  readonly longest: number;
}

const MOST_LISTED = 20;

export function clauseObjections(nouns: Nouns, viewer: Viewer, id: string, now: number): ClauseObjections | undefined {
  const clause = nouns.documents.clauses.get(id);
  if (!clause) return undefined;
  const places = nouns.objections.byClause.get(id) ?? [];
  return {
    clause: id,
    counts: objectionsOn(nouns, id),
    list: places
      .slice(-MOST_LISTED)
      .reverse()
      .map((place) => objectionLine(nouns, nouns.objections.list[place]!, now)),
    objecting: { ...objecting(nouns, viewer, clause.document, now), clause: id, base: current(clause).hash },
  };
}

/** Of a text as a whole. */
export function objecting(nouns: Nouns, viewer: Viewer, wanted: string, now: number): Objecting {
  const document = findDocument(nouns.documents, wanted);
  const refusal = isRefusal(document) ? document : unheard(document, now);
  return {
    ...sayingOf(nouns, viewer),
    refused: refusal ? { code: refusal.refused, params: refusal.params } : null,
    base: '',
    clause: '',
    document: wanted,
    longest: LONGEST_OBJECTION,
  };
}
