/**
 * An outcome as linked data: JSON-LD with its context inside, so that nothing is fetched to read it. Terms are of schema.org,
 * PROV-O and the vocabulary of Popolo where they mean the same; else our own.
 */
import type {
  Outcome,
  OutcomeClause,
  OutcomeCommitment,
  OutcomeSource,
  SeatStrength,
} from '../../views/outcomeModel.ts';
import { decision } from './jsonldDecisions.ts';
import { date, iri, type Node, objection, seatId, statement, text, time, to } from './jsonldNodes.ts';

export interface JsonldInput {
  readonly outcome: Outcome;
  /** Of the page of this outcome or edition. */
  readonly address: string;
  source(source: OutcomeSource): string | undefined;
  clause(id: string): string;
}

const TIME = { '@type': 'xsd:dateTime' };
const CONTEXT = {
  ...{ schema: 'https://schema.org/', prov: 'http://www.w3.org/ns/prov#', opengov: 'http://www.w3.org/ns/opengov#' },
  ...{ rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', xsd: 'http://www.w3.org/2001/XMLSchema#' },
  plenary: 'urn:plenary:ns:',
  ...{ 'prov:generatedAtTime': TIME, 'prov:endedAtTime': TIME, 'plenary:finalAt': TIME },
  ...{ 'schema:startDate': TIME, 'schema:endDate': TIME, 'schema:datePublished': TIME },
  'schema:url': { '@type': '@id' },
};

export function outcomeJsonld(input: JsonldInput): object {
  const { outcome } = input;
  const { clauses } = outcome.text;
  const sources = new Map(clauses.flatMap((each) => each.sources).map((each) => [each.id, each]));
  const { rough, standing, minority, reservations } = outcome.dissent;
  const maintained = new Set([...rough, ...standing].map(({ id }) => id));
  const graph = [
    document(input),
    process(outcome),
    ...seats(outcome),
    ...clauses.map((each) => clause(each, input)),
    ...[...sources.values()].flatMap((each) => source(each, input)),
    ...outcome.designations.flatMap((each) => decision(each, outcome)),
    ...[...rough, ...standing].map((each) => objection(each, outcome)),
    ...outcome.objections.list.filter(({ id }) => !maintained.has(id)).map(dealtWith),
    ...minority.map((each) => statement(each, 'plenary:MinorityStatement', outcome)),
    ...reservations.map((each) => ({
      ...statement(each, 'plenary:Reservation', outcome),
      ...(each.clause && { 'schema:about': to(each.clause.id) }),
    })),
    ...outcome.commitments.map(commitment),
  ];
  return { '@context': CONTEXT, '@graph': graph };
}

/** The outcome itself, under the address of its page. */
function document({ outcome, address }: JsonldInput): Node {
  const { process, text: own, at, edition, input, designations, endorsements, commitments } = outcome;
  return {
    '@id': address,
    '@type': ['schema:CreativeWork', 'prov:Entity', 'plenary:Outcome'],
    'schema:name': text(own.title, own.language),
    'schema:inLanguage': own.language,
    'schema:creativeWorkStatus': outcome.status,
    'schema:isPartOf': to(process.id),
    ...(process.convener !== '' && {
      'schema:publisher': { '@type': ['schema:Organization', 'prov:Agent'], 'schema:name': process.convener },
    }),
    ...(edition && { 'schema:version': edition.number, 'schema:datePublished': time(edition.at) }),
    'prov:generatedAtTime': time(edition?.at ?? at.instant),
    'prov:wasDerivedFrom': to(own.document),
    'prov:wasGeneratedBy': designations.flatMap(({ finding }) => (finding ? [to(finding.id)] : [])),
    'plenary:entries': at.n,
    'plenary:sha256': edition?.hash ?? input.hash,
    'plenary:text': { 'plenary:draft': own.draft, 'plenary:sha256': own.hash },
    'plenary:simulated': process.simulated,
    'schema:hasPart': own.clauses.map(({ id }) => to(id)),
    'plenary:commitment': commitments.map(({ id }) => to(id)),
    'plenary:endorsement': endorsements.map(({ organisation, day, edition }) => ({
      'schema:agent': { '@type': 'schema:Organization', 'schema:name': organisation },
      'plenary:edition': edition,
      'plenary:day': date(day),
    })),
  };
}

const process = ({ process: { id, title, question, openedAt, language, simulated } }: Outcome): Node => ({
  '@id': iri(id),
  '@type': ['schema:Event', 'plenary:Process'],
  'schema:name': text(title, language),
  'schema:description': text(question, language),
  'schema:startDate': time(openedAt),
  'plenary:simulated': simulated,
});

/** Every seat that is named anywhere. */
function seats(outcome: Outcome): Node[] {
  return outcome.participation.seats.map((seat) => ({
    ...seatId(seat, outcome),
    '@type': ['prov:Agent', 'plenary:Seat'],
    'schema:name': seat.name,
    'plenary:people': seat.people,
    'plenary:inputs': seat.given,
    'plenary:inputsAnswered': seat.answered,
    'plenary:inputsAccepted': seat.accepted,
    'plenary:inputsCited': seat.cited,
  }));
}

function clause(each: OutcomeClause, { outcome, clause: page }: JsonldInput): Node {
  const { id, number, kind, hash, translations, sources, strength, objections } = each;
  const { language } = outcome.text;
  const derived = sources.flatMap(({ id }) => (id === null ? [] : [to(id)]));
  return {
    '@id': iri(id),
    '@type': ['schema:CreativeWork', 'prov:Entity', kind === 'heading' ? 'plenary:Heading' : 'plenary:Clause'],
    ...(number !== null && { 'schema:position': number }),
    'schema:text': [text(each.text, language), ...translations.map((other) => text(other.text, other.language))],
    'schema:url': page(id),
    'plenary:sha256': hash,
    'prov:wasDerivedFrom': derived,
    // Changes that come from nobody’s input are told as what they are.
    'plenary:changedBy': sources.flatMap(({ id, kind }) => (id === null ? [kind] : [])),
    'plenary:objection': objections.map((known) => to(known.id)),
    'plenary:strength': strength.map((seat) => strengthOf(seat, outcome)),
  };
}

function strengthOf(seat: SeatStrength, outcome: Outcome): Node {
  const known = { 'plenary:seat': seatId(seat, outcome) };
  if (seat.withheld) return { ...known, 'plenary:withheld': true };
  const { people, support, liveWith, cannot } = seat;
  return {
    ...known,
    ...{ 'plenary:people': people, 'plenary:support': support },
    ...{ 'plenary:liveWith': liveWith, 'plenary:cannot': cannot },
  };
}

/** What shaped a clause, once, under its id. */
function source(each: OutcomeSource, { outcome, source: page }: JsonldInput): Node[] {
  const { id, kind, label, seat } = each;
  if (id === null) return [];
  const address = page(each);
  return [
    {
      '@id': iri(id),
      '@type': ['schema:CreativeWork', 'prov:Entity'],
      'plenary:kind': kind,
      ...(label !== null && { 'schema:identifier': label }),
      ...(address !== undefined && { 'schema:url': address }),
      ...(seat && { 'prov:wasAttributedTo': seatId(seat, outcome) }),
    },
  ];
}

/** What was accommodated, withdrawn or set aside: that it was there, and what became of it. */
const dealtWith = ({ id, label, state, word, clause }: Outcome['objections']['list'][number]): Node => ({
  '@id': iri(id),
  '@type': 'plenary:Objection',
  'schema:identifier': label,
  'plenary:state': state,
  'plenary:ownWord': word,
  ...(clause !== null && { 'schema:about': to(clause) }),
});

const commitment = ({ id, title, text: own, actor, clause, indicator, ...each }: OutcomeCommitment): Node => ({
  '@id': iri(id),
  '@type': 'plenary:Commitment',
  'schema:name': title,
  'schema:description': own,
  'schema:agent': {
    '@type': actor.kind === 'organisation' ? 'schema:Organization' : 'schema:Person',
    'schema:name': actor.name,
  },
  ...(clause && { 'schema:isBasedOn': to(clause.id) }),
  'plenary:measure': each.measure,
  'plenary:status': each.status,
  'plenary:evidenceLevel': each.level,
  'plenary:reviewAt': date(each.reviewAt),
  ...(indicator && {
    'plenary:indicator': {
      '@type': 'schema:PropertyValue',
      ...{ 'schema:name': indicator.name, 'schema:unitText': indicator.unit },
      'schema:measurementMethod': indicator.method,
    },
  }),
});
