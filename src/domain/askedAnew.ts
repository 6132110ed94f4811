/** When an objector is asked for their last word anew. Whatever they answer, or do not, their objection stays in the ledger. */
import { current, type DocumentsState } from './document.ts';
import { metBy, type Objection } from './objection.ts';

/** Why an objector is asked anew: it was found met, in this draft where it is in one; or the words they object to changed. */
export interface AskedAnew {
  readonly why: 'met' | 'moved';
  readonly draft: number | undefined;
}

/** Asked until they say a word of their own. Who is satisfied, can live with it or withdrew it is not asked. */
export function askedAnew(objection: Objection, { list, places, clauses }: DocumentsState): AskedAnew | undefined {
  const { state, words, hash } = objection;
  const last = words.at(-1);
  const document = list[places.get(objection.document) ?? -1];
  const isAtRest = state === 'retracted' || last?.word === 'satisfied' || last?.word === 'can_live_with';
  if (isAtRest || !document) return undefined;
  const met = metBy(objection);
  if (met && (last?.n ?? 0) < met.n) {
    const change = met.change?.change ?? -1;
    return { why: 'met', draft: document.drafts.find(({ changes }) => change < changes)?.number };
  }
  const newest = document.drafts.at(-1);
  const clause = objection.clause === undefined ? undefined : clauses.get(objection.clause);
  const now = clause ? current(clause) : newest;
  const since = clause ? document.changes[current(clause).change]?.n : newest?.n;
  const isMoved = now !== undefined && now.hash !== hash && (last?.n ?? 0) < (since ?? 0);
  return isMoved ? { why: 'moved', draft: clause ? undefined : newest?.number } : undefined;
}
