/** Data of the sample process: its charter, and who came to its table from where. */
import type { SampleSeat } from './sampleStatements.ts';

export interface SampleCharter {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly outcome: string;
  readonly convener: string;
  readonly language: string;
  readonly simulated: true;
  readonly seats: readonly { readonly id: SampleSeat; readonly name: string; readonly letter: string }[];
  /** One after the other from the opening on. The votes end before the first does: it is still open. */
  readonly stages: readonly { readonly id: string; readonly name: string; readonly days: number }[];
  readonly smallCell: number;
  readonly figures: 'batched';
  readonly inScope: string;
  readonly outOfScope: string;
  readonly authority: string;
  readonly procedure: string;
}

export const regions = [
  'African States',
  'Asia-Pacific States',
  'Eastern European States',
  'Latin American and Caribbean States',
  'Western European and other States',
];

/** Where people stand on [obligation, openness]: for rules; for norms kept in public view; for discretion among peers. */
export const camps: readonly (readonly [obligation: number, openness: number])[] = [
  [1.3, 0.3],
  [-0.9, 1],
  [-0.6, -1.3],
];
export const charter: SampleCharter = {
  slug: 'routing-security',
  title: 'Routing security for small networks',
  question:
    'What should be asked of small networks so that nobody can steal their routes, or send their traffic astray?',
  outcome: 'Commitments that a network of five people can keep, and a date on which we check that it did.',
  convener: 'Plenary sample (simulated)',
  language: 'en',
  simulated: true,
  seats: [
    { id: 'governments', name: 'Governments', letter: 'G' },
    { id: 'private-sector', name: 'Private sector', letter: 'P' },
    { id: 'civil-society', name: 'Civil society', letter: 'C' },
    { id: 'technical-community', name: 'Technical community', letter: 'T' },
    { id: 'international-organisations', name: 'International organisations', letter: 'I' },
    { id: 'academia', name: 'Academia', letter: 'A' },
  ],
  stages: [
    { id: 'listen', name: 'Listen', days: 28 },
    { id: 'draft', name: 'Draft', days: 30 },
    { id: 'decide', name: 'Decide', days: 50 },
    { id: 'carry-out', name: 'Carry out', days: 365 },
  ],
  smallCell: 5,
  figures: 'batched',
  inScope:
    'Signing and validating routes, filtering, contacts, reports of abuse, and what is published about all of it.',
  outOfScope: 'What travellers pay, what people say online, and who may run a network.',
  authority:
    'Each organisation that signs a commitment carries it out, and answers for it here. All of them are simulated.',
  // Derived for this table (sampleDecisions.ts).
  procedure: 'routing-security-table',
};

/**
 * Who came for a seat. Nobody came for academia, and few for international organisations: on some statements fewer than may be shown.
 * Some declare no seat, as people do: with them, what is left when a few are withheld tells nothing about the few.
 */
export interface Delegation {
  readonly seat: SampleSeat | undefined;
  readonly people: number;
  readonly organisations: number;
  readonly kinds: readonly string[];
  /** Weights, in the order of `regions` and of `camps`. */
  readonly regions: readonly number[];
  readonly camps: readonly number[];
}

export const delegations: readonly Delegation[] = [
  {
    seat: 'governments',
    people: 60,
    organisations: 36,
    kinds: ['ministry', 'regulator'],
    regions: [14, 13, 7, 11, 15],
    camps: [46, 22, 32],
  },
  {
    seat: 'private-sector',
    people: 160,
    organisations: 105,
    kinds: ['operator', 'exchange point', 'vendor'],
    regions: [30, 48, 22, 36, 54],
    camps: [20, 32, 48],
  },
  {
    seat: 'civil-society',
    people: 150,
    organisations: 70,
    kinds: ['association', 'community network'],
    regions: [40, 34, 12, 34, 30],
    camps: [44, 44, 12],
  },
  {
    seat: 'technical-community',
    people: 160,
    organisations: 84,
    kinds: ['operators’ group', 'registry', 'response team'],
    regions: [32, 46, 26, 36, 56],
    camps: [25, 42, 33],
  },
  {
    seat: 'international-organisations',
    people: 34,
    organisations: 17,
    kinds: ['international organisation'],
    regions: [7, 7, 5, 7, 8],
    camps: [12, 11, 11],
  },
  {
    seat: undefined,
    people: 36,
    organisations: 36,
    kinds: ['individual'],
    regions: [1, 1, 1, 1, 1],
    camps: [1, 1, 1],
  },
];
