/** Decisions as linked data: the question as a motion, the finding as what somebody did, and the call as what it rests on. */
import type { Outcome, OutcomeDesignation, SeatPositions } from '../../views/outcomeModel.ts';
import { iri, type Node, nameOf, seatId, statement, text, time, to } from './jsonldNodes.ts';

export function decision(each: OutcomeDesignation, outcome: Outcome): Node[] {
  const { item, question, status, procedure, finding, challenges, appeals } = each;
  const { language } = outcome.text;
  const motion = {
    '@id': iri(item),
    '@type': 'opengov:Motion',
    'schema:text': text(question, language),
    'plenary:status': status,
    'plenary:procedure': `${procedure.id}@${procedure.version}`,
    ...(finding?.call && { 'opengov:voteEvent': to(finding.call.id) }),
    'plenary:challenge': challenges.map((challenge) => statement(challenge, 'plenary:Challenge', outcome)),
    'plenary:appeal': appeals.map(({ decided, ...appeal }) => ({
      ...statement(appeal, 'plenary:Appeal', outcome),
      ...(decided && { 'plenary:outcome': decided.outcome, 'prov:endedAtTime': time(decided.at) }),
    })),
  };
  if (!finding) return [motion];
  const { call, evidence, finalAt } = finding;
  const made = {
    '@id': iri(finding.id),
    '@type': ['prov:Activity', 'plenary:Finding'],
    'schema:object': to(item),
    'schema:result': finding.designation,
    'plenary:status': finding.status,
    'prov:endedAtTime': time(finding.at),
    ...(finalAt !== null && { 'plenary:finalAt': time(finalAt) }),
    'prov:wasAssociatedWith': {
      '@type': 'prov:Agent',
      'plenary:role': 'chair',
      ...(finding.by !== null && { 'schema:name': finding.by }),
    },
    ...(call && { 'prov:used': to(call.id) }),
    'plenary:evidence': { 'plenary:sha256': evidence.hash },
    'plenary:reasons': text(finding.reasons, language),
    'plenary:alternatives': text(finding.alternatives, language),
    'plenary:reopensOn': text(finding.reopensOn, language),
    'plenary:objection': finding.objections.map(({ id }) => to(id)),
  };
  return call ? [motion, made, voteEvent(call, item, evidence.positions, outcome)] : [motion, made];
}

type Call = NonNullable<NonNullable<OutcomeDesignation['finding']>['call']>;

function voteEvent(call: Call, item: string, positions: readonly SeatPositions[], outcome: Outcome): Node {
  return {
    '@id': iri(call.id),
    '@type': ['opengov:VoteEvent', 'plenary:Call'],
    'opengov:motion': to(item),
    'schema:name': text(call.question, outcome.text.language),
    'plenary:kind': call.kind,
    'schema:startDate': time(call.opensAt),
    'schema:endDate': time(call.closesAt),
    'plenary:eligible': call.eligible,
    'opengov:count': positions.flatMap((seat) => countsOf(seat, outcome)),
    'plenary:position': call.organisations.map(({ name, stance }) => ({
      'schema:agent': {
        '@type': 'schema:Organization',
        ...nameOf(name),
      },
      'plenary:stance': stance,
    })),
  };
}

/** As positions are called in commands. */
const STANCES = [
  ['support', 'support'],
  ['liveWith', 'live-with'],
  ['standAside', 'stand-aside'],
  ['abstain', 'abstain'],
  ['disagree', 'disagree'],
  ['object', 'object'],
] as const;

function countsOf(seat: SeatPositions, outcome: Outcome): Node[] {
  const of = { '@type': 'opengov:Count', 'plenary:seat': seatId(seat, outcome) };
  if (seat.withheld) return [{ ...of, 'plenary:withheld': true }];
  return STANCES.map(([field, stance]) => ({ ...of, 'plenary:stance': stance, 'rdf:value': seat[field] }));
}
