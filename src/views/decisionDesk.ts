/** What who looks may do about a decision now, and what is missing for it. Nothing is chosen for anybody. */

import { isRefusal } from '../base/result.ts';
import { appealsOf, partial } from '../domain/appeals.ts';
import {
  type AdvisoryCheck,
  advisories,
  advisoryChecks,
  isOutweighed,
  type Possibility,
  possibilities,
} from '../domain/decisionEvidence.ts';
import { acting, authorsOf, type DecisionItem, namesOf, objectionsTo } from '../domain/decisionItem.ts';
import { latestDetermination } from '../domain/determinations.ts';
import { after } from '../domain/duration.ts';
import type { Nouns } from '../domain/index.ts';
import type { ItemAct, ItemStatus } from '../domain/machine.ts';
import type { Actor } from '../domain/noun.ts';
import { isOpenObjection } from '../domain/objection.ts';
import { openReview } from '../domain/reviews.ts';
import { type ObjectionRef, objectionRef } from './objections.ts';
import { type ProcedureEvidence, procedureEvidence } from './procedureEvidence.ts';
import { type ClauseRef, clauseRef } from './provenance.ts';
import { holds, type Viewer } from './viewer.ts';

export const conveningActs = ['advance', 'adopt_direct', 'ratify', 'ratify_return', 'reject'] as const;
export type ConveningAct = (typeof conveningActs)[number];

export interface Designating {
  readonly again: boolean;
  /** Who looks wrote, tabled or objected: somebody else has to state it. */
  readonly recused: boolean;
  /** To be brought to a finding first. */
  readonly open: readonly ObjectionRef[];
  readonly possibilities: readonly Possibility[];
  /** Every check that applies, whatever is chosen; and those that apply to some results only. */
  readonly checks: readonly { readonly check: AdvisoryCheck; readonly always: boolean }[];
  readonly alternatives: boolean;
  /** What the record says of rules of its procedure that counts of positions tell nothing of. */
  readonly rules: ProcedureEvidence | null;
}

export interface Finalising {
  readonly recused: boolean;
  /** Null where its window is over. */
  readonly until: number | null;
  readonly challenged: boolean;
  readonly open: readonly ObjectionRef[];
  /** Statements that go with it. */
  readonly attached: number;
}

export interface DecisionDesk {
  /** For the chair; null where there is nothing to state. */
  readonly designate: Designating | null;
  readonly finalise: Finalising | null;
  /** For the convener. */
  readonly acts: readonly ConveningAct[];
  readonly supersede: boolean;
  /** For a scrutineer: the appeal that waits; and whether they may not hear it. */
  readonly hear: { readonly appeal: string; readonly recused: boolean } | null;
  readonly begin: boolean;
  /** Where a review is under way: what of it may be named, and whether it may lapse. */
  readonly conclude: { readonly clauses: readonly ClauseRef[]; readonly sunset: boolean } | null;
  /** For who takes part. */
  readonly challenge: boolean;
  readonly file: boolean;
  readonly appeal: boolean;
  readonly withdraw: string | null;
  readonly clauses: readonly ClauseRef[];
}

const fileable: readonly ItemStatus[] = ['call_open', 'evaluating', 'designated_provisional'];

export function deskOf(nouns: Nouns, item: DecisionItem, viewer: Viewer, now: number): DecisionDesk {
  const { at } = item.state;
  const chairs = holds(viewer, 'chair');
  const convenes = holds(viewer, 'convener');
  const takesPart = viewer.person !== -1;
  const actor = actorOf(nouns, viewer);
  const pending = appealsOf(nouns.appeals, item.id).find(({ decided }) => !decided);
  const clauses = clausesOf(nouns, item);
  const review = openReview(nouns.reviews, item.id);
  const again = at === 'designated_provisional';
  const answers = at === 'evaluating' || (again && item.state.challenges.length > 0);
  return {
    designate: chairs && answers ? designating(nouns, item, actor, { again, now }) : null,
    finalise: chairs && again ? finalising(nouns, item, actor, now) : null,
    acts: convenes ? conveningActs.filter((act) => may(nouns, item, act, actor, now)) : [],
    supersede: convenes && (at === 'adopted' || at === 'in_review'),
    hear:
      holds(viewer, 'scrutineer') && pending
        ? { appeal: pending.id, recused: partial(nouns, item, pending, actor) }
        : null,
    begin: convenes && (at === 'adopted' || (at === 'in_review' && !review)),
    conclude: (chairs || convenes) && review ? { clauses, sunset: convenes && lapses(item) } : null,
    challenge: takesPart && again && item.state.rounds < item.procedure.bounds.challenges,
    file: takesPart && fileable.includes(at),
    appeal: takesPart && appealIsOpen(nouns, item, actor, now),
    withdraw: pending && takesPart && pending.by === viewer.person ? pending.id : null,
    clauses,
  };
}

function actorOf({ participants }: Nouns, { account, person, roles }: Viewer): Actor {
  const participant = person === -1 ? undefined : participants.ids.idAt(person);
  const id = account ?? 'visitor';
  return { id, roles, ...(account && { account }), ...(participant && { participant }) };
}

/** The text as a whole may have very many: then it is not asked clause by clause. */
const MOST_CLAUSES = 100;

function clausesOf(nouns: Nouns, item: DecisionItem): ClauseRef[] {
  const { list, places } = nouns.documents;
  const ids = item.clauses.length > 0 ? item.clauses : (list[places.get(item.document) ?? -1]?.order ?? []);
  const refs = ids.slice(0, MOST_CLAUSES).flatMap((id) => clauseRef(nouns, id) ?? []);
  return refs.filter(({ number }) => number !== null);
}

function recusedFrom(nouns: Nouns, item: DecisionItem, actor: Actor): boolean {
  const { list, places } = nouns.amendments;
  const by = (id: string) => list[places.get(id) ?? -1]?.by ?? -1;
  const objectors = objectionsTo(nouns, item).map((each) => nouns.participants.ids.idAt(each.by));
  const authors = authorsOf(nouns, item.document, item.clauses, by);
  const involved = new Set<string>([...item.state.authors, ...authors, ...objectors]);
  return namesOf(nouns, actor).some((name) => involved.has(name));
}

const openOnes = (nouns: Nouns, item: DecisionItem): ObjectionRef[] =>
  objectionsTo(nouns, item)
    .filter(isOpenObjection)
    .map(({ id }) => objectionRef(nouns, id));

function designating(
  nouns: Nouns,
  item: DecisionItem,
  actor: Actor,
  { again, now }: { readonly again: boolean; readonly now: number },
): Designating {
  const asked = item.procedure.designations.map(({ id }) => advisories(nouns, item, id));
  const applies = (check: AdvisoryCheck) => asked.filter((each) => each.includes(check)).length;
  return {
    again,
    recused: recusedFrom(nouns, item, actor),
    open: openOnes(nouns, item),
    possibilities: possibilities(nouns, item),
    checks: advisoryChecks
      .filter((check) => applies(check) > 0)
      .map((check) => ({ check, always: applies(check) === asked.length })),
    alternatives: objectionsTo(nouns, item).some(isOutweighed),
    rules: procedureEvidence(nouns, item, now),
  };
}

function finalising(nouns: Nouns, item: DecisionItem, actor: Actor, now: number): Finalising | null {
  const standing = latestDetermination(nouns.determinations, item.id);
  const found = item.state.designated;
  if (!standing || !found) return null;
  const until = after(found.at, item.procedure.provisionalReview);
  return {
    recused: recusedFrom(nouns, item, actor),
    until: now < until ? until : null,
    challenged: item.state.challenges.length > 0,
    open: openOnes(nouns, item),
    attached: nouns.minorities.byItem.get(item.id)?.length ?? 0,
  };
}

/** Whether the machine lets an act happen, given that its reason will be said. */
function may(nouns: Nouns, item: DecisionItem, act: ItemAct, actor: Actor, now: number): boolean {
  const ratifies = act === 'ratify' || act === 'ratify_return';
  const hand = ratifies ? 'ratifier' : 'convener';
  return !isRefusal(acting(nouns, item, { act, hand, said: { reason: '…' } }, { actor, now }));
}

function appealIsOpen(nouns: Nouns, item: DecisionItem, actor: Actor, now: number): boolean {
  const said = { grounds: '…', step: item.state.exhausted };
  return !isRefusal(acting(nouns, item, { act: 'appeal', hand: 'eligible_appellant', said }, { actor, now }));
}

const lapses = ({ procedure, state }: DecisionItem): boolean =>
  procedure.sunsetIfNotReviewed === true && state.reviewAt !== undefined;
