/**
 * Ways to assess what a clause does to the Internet, as data: the four tests of an Internet public policy, and the critical
 * properties and enablers of the Internet Society's impact assessment toolkit. Their questions are in `words/`.
 */

export const criteria = [
  'T1',
  'T2',
  'T3',
  'T4',
  'CP1',
  'CP2',
  'CP3',
  'CP4',
  'CP5',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E10',
] as const;
export type Criterion = (typeof criteria)[number];

export const methodIds = ['four-tests', 'impact-toolkit'] as const;

export interface Method {
  readonly id: (typeof methodIds)[number];
  readonly version: 1;
  readonly criteria: readonly Criterion[];
}

const starting = (...letters: readonly string[]): Criterion[] =>
  criteria.filter((each) => letters.some((letter) => each.replace(/\d+$/, '') === letter));

export const methods: readonly Method[] = [
  { id: 'four-tests', version: 1, criteria: starting('T') },
  { id: 'impact-toolkit', version: 1, criteria: starting('CP', 'E') },
];

/** On which properties and enablers each of the four tests rests most. */
export const restsOn: Readonly<Record<'T1' | 'T2' | 'T3' | 'T4', readonly Criterion[]>> = {
  T1: ['CP1', 'CP3', 'CP4', 'E4', 'E5'],
  T2: ['CP2', 'CP5', 'E1', 'E2'],
  T3: ['CP3', 'E6', 'E7', 'E8', 'E9'],
  T4: ['CP5', 'E1', 'E3', 'E5', 'E10'],
};

/** From whose place a line is written. */
export const perspectives = ['user', 'provider', 'intermediary', 'compliance', 'state', 'vulnerable-group'] as const;
/** `unknown` is not 0, and 0 is a finding that gives its reason as any other. */
export const effects = ['-2', '-1', '0', '+1', '+2', 'unknown', 'not-applicable'] as const;
export type Effect = (typeof effects)[number];
export const confidences = ['low', 'medium', 'high'] as const;
export const reversibilities = ['easy', 'hard', 'irreversible'] as const;

export const isHarm = (effect: Effect): boolean => effect === '-1' || effect === '-2';
export const isGain = (effect: Effect): boolean => effect === '+1' || effect === '+2';
