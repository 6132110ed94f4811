/** The register of commitments as files: a line for each as CSV, and all of it with its evidence as JSON-LD. */
import type { CommitmentModel } from '../views/commitment.ts';
import { type Cell, csv } from './csv.ts';

const HEAD = [
  ...['commitment', 'title', 'text', 'actor', 'actor_kind', 'contributors', 'clause', 'clause_id', 'kind', 'measure'],
  ...['locus', 'conditions', 'status', 'signed', 'evidence_level', 'periods_unknown', 'review', 'sunset'],
  ...['indicator', 'unit', 'direction', 'baseline', 'target', 'target_by', 'method', 'last_value'],
];

export const commitmentsCsv = (models: readonly CommitmentModel[]): string => csv([HEAD, ...models.map(rowOf)]);

const date = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : new Date(at).toISOString().slice(0, 10);

function rowOf(model: CommitmentModel): Cell[] {
  const { indicator, clause, actor, trend } = model;
  const last = trend.findLast(({ value }) => value !== null)?.value;
  return [
    ...[model.id, model.title, model.text, actor.name, actor.kind, model.contributors.join('; ')],
    ...[clause?.number ?? null, clause?.id ?? null, model.kind, model.measure, model.locus, model.conditions],
    ...[model.status, date(model.signed?.at), model.level, model.missing, date(model.reviewAt), date(model.sunsetAt)],
    ...[indicator?.name ?? null, indicator?.unit ?? null, indicator?.direction ?? null],
    ...[indicator?.baseline?.value ?? null, indicator?.target.value ?? null, date(indicator?.target.at)],
    // Nobody knows what nobody reported: the cell is empty, and not 0.
    ...[indicator?.method ?? null, last ?? 'unknown'],
  ];
}

/** Terms of schema.org where it has one that means the same; else our own. */
const CONTEXT = { schema: 'https://schema.org/', plenary: 'urn:plenary:ns:' };
const iri = (id: string): string => `urn:plenary:${id}`;
const time = (at: number): string => new Date(at).toISOString();

export function commitmentsJsonld(models: readonly CommitmentModel[]): object {
  return { '@context': CONTEXT, '@graph': models.map(nodeOf) };
}

function nodeOf(model: CommitmentModel): object {
  const { actor, clause, indicator, signed, sunsetAt, conditions } = model;
  return {
    '@id': iri(model.id),
    '@type': 'plenary:Commitment',
    'schema:name': model.title,
    'schema:description': model.text,
    'schema:agent': {
      '@type': actor.kind === 'organisation' ? 'schema:Organization' : 'schema:Person',
      'schema:name': actor.name,
    },
    ...(model.contributors.length > 0 && { 'schema:contributor': model.contributors }),
    ...(clause && { 'schema:isBasedOn': { '@id': iri(clause.id) } }),
    ...(conditions !== '' && { 'plenary:conditions': conditions }),
    'plenary:kind': model.kind,
    'plenary:measure': model.measure,
    'plenary:locus': model.locus,
    'plenary:status': model.status,
    'plenary:evidenceLevel': model.level,
    ...(signed && { 'plenary:signedAt': time(signed.at), 'plenary:mandate': signed.mandate }),
    'plenary:reviewAt': time(model.reviewAt),
    ...(sunsetAt !== null && { 'schema:expires': time(sunsetAt) }),
    ...(indicator && { 'plenary:indicator': indicatorNode(indicator) }),
    'plenary:missingMeans': 'unknown',
    'plenary:period': model.periods.map(({ from, to, state }) => {
      return { 'schema:startDate': time(from), 'schema:endDate': time(to), 'plenary:state': state };
    }),
    'plenary:evidence': model.evidence.map(evidenceNode),
  };
}

function indicatorNode(indicator: NonNullable<CommitmentModel['indicator']>): object {
  const { baseline, target, source } = indicator;
  const point = ({ value, at }: { value: number; at: number }) => ({ 'schema:value': value, 'plenary:at': time(at) });
  return {
    '@type': 'schema:PropertyValue',
    'schema:name': indicator.name,
    'schema:unitText': indicator.unit,
    'schema:measurementMethod': indicator.method,
    'plenary:direction': indicator.direction,
    'plenary:merge': indicator.merge,
    ...(source !== '' && { 'plenary:source': source }),
    ...(baseline && { 'plenary:baseline': point(baseline) }),
    'plenary:target': point(target),
  };
}

function evidenceNode(evidence: CommitmentModel['evidence'][number]): object {
  const { period, value, ref, hash, note, disputes } = evidence;
  return {
    '@id': iri(evidence.id),
    '@type': 'plenary:Evidence',
    'schema:startDate': time(period.from),
    'schema:endDate': time(period.to),
    'schema:value': value ?? 'unknown',
    'plenary:level': evidence.level,
    'plenary:own': evidence.own,
    'plenary:takenAway': evidence.gone,
    ...(ref !== '' && { 'schema:citation': ref }),
    ...(hash !== null && { 'plenary:sha256': hash }),
    ...(note !== '' && { 'schema:comment': note }),
    'plenary:disputes': disputes.length,
  };
}
