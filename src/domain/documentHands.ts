/** Who may take a text back, and from when on its editors may work: what others have said of it, and from which groups they are. */
import { type Refusal, refuse } from '../base/result.ts';
import type { AssessmentsState } from './assessment.ts';
import type { DocumentsState, See, TextDocument } from './document.ts';
import { participantOf } from './seating.ts';

/** What others have said or done to a text, so that it is not only of who opened it any more. */
export interface SeeSaid {
  readonly comments: { readonly list: readonly About[] };
  readonly amendments: { readonly list: readonly About[] };
  readonly objections: { readonly list: readonly About[] };
  readonly items: { readonly list: readonly About[] };
  readonly assessments: Pick<AssessmentsState, 'byClause'>;
  readonly support: { readonly byClause: ReadonlyMap<string, unknown> };
  readonly commitments: { readonly list: readonly { readonly clause?: string | undefined }[] };
}

interface About {
  readonly document: string;
}

export function isSpokenOf(see: SeeSaid, { clauses }: Pick<DocumentsState, 'clauses'>, { id }: TextDocument): boolean {
  const lists = [see.comments.list, see.amendments.list, see.objections.list, see.items.list];
  const isOwn = (clause: string | undefined): boolean => clause !== undefined && clauses.get(clause)?.document === id;
  return (
    lists.some((list) => list.some(({ document }) => document === id)) ||
    [...see.assessments.byClause.keys(), ...see.support.byClause.keys()].some(isOwn) ||
    see.commitments.list.some(({ clause }) => isOwn(clause))
  );
}

/** Groups that editors have seats in. Two editors of one group write for one. */
export function editorGroupsSeated({ roles, participants }: Pick<See, 'roles' | 'participants'>): number {
  const seats = new Set<number>();
  for (const [account, held] of roles.held) {
    const row = held.has('editor') ? participantOf(participants, account) : -1;
    if (row !== -1) seats.add(participants.seat.get(row));
  }
  seats.delete(0);
  return seats.size;
}

/** The charter may ask that nobody works on the text before editors of so many groups can. */
export function tooFewGroups(see: Pick<See, 'process' | 'roles' | 'participants'>): Refusal | undefined {
  const groups = see.process.charter?.editorGroups ?? 0;
  if (groups === 0) return undefined;
  const seated = editorGroupsSeated(see);
  return seated < groups ? refuse('editor-groups', { groups, seated }) : undefined;
}
