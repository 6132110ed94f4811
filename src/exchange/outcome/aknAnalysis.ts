/** Positions, how strong each clause is in each seat, and what shaped it, for machines: the analysis of Akoma Ntoso. */
import type { OutcomeClause, OutcomeDesignation, SeatPositions, SeatStrength } from '../../views/outcomeModel.ts';
import { element, type Xml } from '../xml.ts';
import { NS } from './aknMeta.ts';
import type { Agents } from './aknReferences.ts';
import type { AknInput } from './akomaNtoso.ts';

export function analysis({ outcome, source }: AknInput, agents: Agents): Xml | undefined {
  const { clauses } = outcome.text;
  const votings = outcome.designations.flatMap((each) => voting(each, agents));
  const references = clauses.flatMap((clause) => referencesOf(clause, source));
  const strength = clauses.flatMap((clause) => clause.strength.map((seat) => strengthOf(clause, seat, agents)));
  const inside = [
    votings.length > 0 && element('parliamentary', {}, ...votings),
    references.length > 0 && element('otherReferences', { source: '#plenary' }, ...references),
    strength.length > 0 && element('otherAnalysis', { source: '#plenary' }, ...strength),
  ];
  return inside.some(Boolean) ? element('analysis', { source: '#plenary' }, ...inside) : undefined;
}

/** Where a finding rests on a call. Nothing is added up over seats. */
function voting({ finding }: OutcomeDesignation, agents: Agents): Xml[] {
  if (!finding?.call) return [];
  const { call, evidence } = finding;
  const eId = `voting-${finding.id}`;
  const outcome = agents.finding(finding.designation);
  const refersTo = agents.call(call.id, call.question);
  const quorum = element('quorum', { eId: `${eId}__eligible`, value: call.eligible });
  const counts = evidence.positions.flatMap((seat) => countsOf(seat, eId, agents));
  const organisations = call.organisations.map(({ name, stance }, at) =>
    element('count', {
      ...{ eId: `${eId}__organisation-${at + 1}`, value: 1 },
      // Whose name was erased took a position all the same.
      refersTo: [agents.stance(stance), ...(name.text === null ? [] : [agents.organisation(name.text)])].join(' '),
    }),
  );
  return [element('voting', { eId, outcome, refersTo }, quorum, ...counts, ...organisations)];
}

/** In the words of positions, as the command takes them. */
const STANCES = [
  ['support', 'support'],
  ['liveWith', 'live-with'],
  ['standAside', 'stand-aside'],
  ['abstain', 'abstain'],
  ['disagree', 'disagree'],
  ['object', 'object'],
] as const;

function countsOf(seat: SeatPositions, under: string, agents: Agents): Xml[] {
  const refersTo = agents.seat(seat);
  const eId = `${under}__${seat.id}`;
  if (seat.withheld) return [element('count', { eId, value: 'withheld', refersTo })];
  const all = element('count', { eId, value: seat.people, refersTo });
  const each = STANCES.map(([field, stance]) =>
    element('count', {
      ...{ eId: `${eId}__${stance}`, value: seat[field] },
      refersTo: `${agents.stance(stance)} ${refersTo}`,
    }),
  );
  return [all, ...each];
}

function referencesOf({ id, sources }: OutcomeClause, address: AknInput['source']): Xml[] {
  return sources.flatMap((source) => {
    const href = address(source);
    return href === undefined
      ? []
      : [element('implicitReference', { for: `#${id}`, href, showAs: source.label ?? source.kind })];
  });
}

function strengthOf({ id }: OutcomeClause, seat: SeatStrength, agents: Agents): Xml {
  const told = seat.withheld
    ? { withheld: true }
    : { people: seat.people, support: seat.support, 'live-with': seat.liveWith, cannot: seat.cannot };
  return element('plenary:strength', { 'xmlns:plenary': NS, clause: `#${id}`, seat: agents.seat(seat), ...told });
}
