/** What was done about a decision, in order of time, and what a review opened of it. */
import { openedOf } from '../domain/adopted.ts';
import type { DecisionItem } from '../domain/decisionItem.ts';
import type { Nouns } from '../domain/index.ts';
import type { ItemAct, ItemStatus } from '../domain/machine.ts';
import { type Moment, momentOf } from './input.ts';
import { type ActingRole, nameOf, unnamedRole } from './moderation.ts';
import { clauseRef } from './provenance.ts';

export interface DecisionLogged extends Moment {
  readonly act: ItemAct;
  readonly to: ItemStatus;
  readonly by: string | null;
  /** Of who is not named. */
  readonly role: ActingRole | null;
  readonly reason: string | null;
}

/** Clauses by their numbers; the others stand as adopted. */
export interface OpenedClauses {
  readonly at: number;
  readonly clauses: readonly number[];
}

export function openedIn(nouns: Nouns, item: DecisionItem): OpenedClauses | null {
  const opened = openedOf(nouns.reviews, item);
  const numbers = (opened?.clauses ?? []).flatMap((id) => clauseRef(nouns, id)?.number ?? []);
  return opened && numbers.length > 0 ? { at: opened.at, clauses: numbers.sort((a, b) => a - b) } : null;
}

/** What somebody did as a participant stands with their words; here, only that it was done. */
export const historyOf = (nouns: Nouns, { history }: DecisionItem): DecisionLogged[] =>
  history.map(({ at, act, to, by, said }) => {
    const moment = momentOf(nouns, by, at);
    const told = act === 'designate' || act === 'redesignate' || moment.dayOnly ? null : (said.reason ?? null);
    return { ...moment, act, to, by: nameOf(nouns, by), role: unnamedRole(nouns, by, at), reason: told };
  });
