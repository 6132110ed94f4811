/**
 * What of a text stands as adopted. Adoption protects its words until a review opens them: those that the review names, or the
 * whole where it names none. What it does not name stands as adopted, whatever becomes of the rest, until an item is taken out
 * of the machine for good.
 */
import type { Id } from '../base/ids.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { DecisionItem } from './decisionItem.ts';
import { current, type DocumentsState, type TextDocument } from './document.ts';
import { adopting, type ItemAct, itemMachine } from './machine.ts';
import type { Review } from './reviews.ts';

export interface SeeAdopted {
  readonly items: { readonly list: readonly DecisionItem[] };
  readonly reviews: { readonly list: readonly Review[] };
}

/** What a review opened of an item, while nothing was adopted since. */
export interface Opened {
  readonly at: number;
  readonly clauses: readonly Id<'cls'>[];
}

/** Also while it is looked at again, or an appeal against it is open. */
export const isAdopted = ({ state: { at, before } }: Pick<DecisionItem, 'state'>): boolean =>
  at === 'adopted' || at === 'in_review' || (at === 'under_appeal' && before === 'adopted');

/** What stands of these: an appeal that is upheld undoes the adoption that it is against. */
function turns({ history }: DecisionItem): ItemAct[] {
  const standing: ItemAct[] = [];
  for (const { act } of history) {
    if (act === 'reopen' || adopting.includes(act)) standing.push(act);
    if (act === 'appeal_upheld' && standing.at(-1) !== 'reopen') standing.pop();
  }
  return standing;
}

const opens = ({ concluded }: Review): boolean => concluded?.outcome === 'amend' || concluded?.outcome === 'reopen';

/** The review that opened some clauses of an item and left the others as adopted; undefined where none did. */
export function openedOf({ list }: SeeAdopted['reviews'], item: DecisionItem): Opened | undefined {
  if (isAdopted(item) || itemMachine.terminal.includes(item.state.at)) return undefined;
  if (turns(item).at(-1) !== 'reopen') return undefined;
  const concluded = list.findLast((each) => each.item === item.id && opens(each))?.concluded;
  return concluded && concluded.clauses.length > 0 ? concluded : undefined;
}

const adoptedAt = ({ history, at }: DecisionItem): number =>
  history.findLast(({ act }) => adopting.includes(act))?.at ?? at;

/** Whether an item decides a clause; a clause that is not there yet belongs to the text as a whole. */
const covers = ({ clauses }: DecisionItem, clause: Id<'cls'> | undefined): boolean =>
  clauses.length === 0 || (clause !== undefined && clauses.includes(clause));

/** Numbers as pages show them, in the order of the text. Headings and what was taken out have none. */
function numbersIn({ clauses }: DocumentsState, { order }: TextDocument, opened: readonly string[]): number[] {
  const numbered = order.filter((id) => clauses.get(id)?.kind === 'clause');
  return numbered.flatMap((id, at) => (opened.includes(id) ? [at + 1] : []));
}

/** Whether a clause says what the draft of an item says: a text may have been changed between its call and its adoption. */
function saysStill({ list, places, clauses }: DocumentsState, item: DecisionItem, id: Id<'cls'>): boolean {
  const draft = list[places.get(item.document) ?? -1]?.drafts.find(({ number }) => number === item.draft);
  const clause = clauses.get(id);
  const [, version] = draft?.clauses.find(([each]) => each === id) ?? [];
  if (!clause || version === undefined) return false;
  return clause.versions[version]?.hash === current(clause).hash;
}

/** Whether a clause stands as an item adopted it: nobody opened it since. */
function holds(see: SeeAdopted, documents: DocumentsState, item: DecisionItem, clause: Id<'cls'> | undefined): boolean {
  if (!covers(item, clause) || (clause !== undefined && !saysStill(documents, item, clause))) return false;
  if (isAdopted(item)) return true;
  const opened = openedOf(see.reviews, item);
  return opened !== undefined && (clause === undefined || !opened.clauses.includes(clause));
}

/** Why a clause may not be changed, taken out or moved, or none be added; undefined where nothing adopted stands against it. */
export function protecting(
  see: SeeAdopted,
  documents: DocumentsState,
  document: TextDocument,
  clause?: Id<'cls'>,
): Refusal | undefined {
  const item = see.items.list.find((each) => each.document === document.id && holds(see, documents, each, clause));
  if (!item) return undefined;
  const opened = openedOf(see.reviews, item);
  const numbers = opened ? numbersIn(documents, document, opened.clauses) : [];
  if (!opened || numbers.length === 0) return refuse('text-adopted', { at: adoptedAt(item) });
  return refuse('clause-stands', { at: opened.at, clauses: numbers.join(' ') });
}

/** Why words are not put up once more: nothing of them is open. Under another procedure others decide on the same words. */
export function nothingOpen(
  see: SeeAdopted,
  documents: DocumentsState,
  document: TextDocument,
  clauses: readonly Id<'cls'>[] = [],
  procedure?: string,
): Refusal | undefined {
  const own = see.items.list.filter(
    (item) => item.document === document.id && (procedure === undefined || item.procedure.id === procedure),
  );
  const asked = clauses.length > 0 ? clauses : document.order;
  const last = own.findLast((item) => asked.some((clause) => holds(see, documents, item, clause)));
  const stand = asked.every((clause) => own.some((item) => holds(see, documents, item, clause)));
  return last && stand ? refuse('text-adopted', { at: adoptedAt(last) }) : undefined;
}

/** When a review last opened the words of a clause, by name or with the whole; undefined where none did. */
export function reopenedAt(see: SeeAdopted, clause: { readonly id: Id<'cls'>; readonly document: Id<'doc'> }) {
  const opened = (review: Review): boolean => {
    const { item: id, concluded } = review;
    const item = see.items.list.find((each) => each.id === id);
    if (!concluded || !opens(review)) return false;
    if (item?.document !== clause.document || !covers(item, clause.id)) return false;
    return concluded.clauses.length === 0 || concluded.clauses.includes(clause.id);
  };
  return see.reviews.list.findLast(opened)?.concluded?.at;
}
