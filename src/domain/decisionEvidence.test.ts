import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallKind, CallStance } from './call.ts';
import { type Exclusion, exclusions, possibilities, type SeeEvidence } from './decisionEvidence.ts';
import type { DecisionItem } from './decisionItem.ts';
import type { ObjectionState, ObjectorWord } from './machine.ts';
import { procedureCalled, procedures } from './shippedProcedures.ts';

interface Table {
  /** Of six people at two seats; the others are silent. */
  readonly stances?: readonly CallStance[];
  readonly objections?: readonly (readonly [ObjectionState, ObjectorWord])[];
  readonly filed?: readonly ('minority' | 'reservation')[];
  readonly kinds?: readonly CallKind[];
  readonly organisations?: readonly number[];
}

const SEATED = [1, 1, 1, 2, 2, 2];

/** What an item under a procedure could be found to be, given positions, objections and statements alone. */
function possible(procedure: string, table: Table): Record<string, readonly Exclusion[]> {
  const {
    stances = [],
    objections = [],
    filed = [],
    kinds = ['consensus'],
    organisations = [0, 0, 0, 0, 0, 0],
  } = table;
  const places = stances.map((_, place) => place);
  const call = (kind: CallKind, i: number) => {
    const positions = i === kinds.length - 1 ? places : [];
    return { id: `cal_${i}`, kind, hash: 'h', seats: SEATED, organisations, positions, tally: undefined };
  };
  const see = {
    process: { charter: { seats: [{ id: 'a' }, { id: 'b' }], smallCell: 5 } },
    calls: {
      list: kinds.map(call),
      byItem: new Map([['itm_1', kinds.map((_, i) => i)]]),
      positions: stances.map((stance, by) => ({ stance, by, organisationFor: 0, replaced: false })),
    },
    objections: {
      list: objections.map(([state, word], i) => ({
        ...{ id: `obj_${i}`, document: 'doc_1', clause: undefined, state },
        words: word === 'silent' ? [] : [{ at: 1, word }],
      })),
    },
    minorities: { list: filed.map((kind) => ({ item: 'itm_1', kind })) },
  } as unknown as SeeEvidence; // as far as the evidence looks
  const item = {
    ...{ id: 'itm_1', document: 'doc_1', clauses: [] },
    procedure: procedureCalled(procedure) ?? assert.fail(procedure),
  } as unknown as DecisionItem; // as far as the evidence looks
  return Object.fromEntries(possibilities(see, item).map(({ designation, because }) => [designation, because]));
}

const all = (stance: CallStance): CallStance[] => SEATED.map(() => stance);
const agreed: Table = { stances: [...all('support').slice(1), 'live-with'] };
const everybody: Table = { stances: all('support') };
const nobody: Table = {};
const open: Table = { ...agreed, objections: [['answered', 'maintains']] };
const stands: Table = { ...agreed, objections: [['standing', 'maintains']] };
const rough: Table = { ...agreed, objections: [['addressed_outweighed', 'maintains']] };
const accommodated: Table = { ...agreed, objections: [['accommodated', 'silent']] };
const split: Table = { stances: ['support', 'support', 'support', 'disagree', 'disagree', 'disagree'] };
const apathy: Table = { stances: ['support'] };
const nothing = { stances: all('abstain') };

/** By procedure and situation: what is left, domain §4.3. What the evidence excludes is everything else. */
const left: Record<string, readonly (readonly [Table, string])[]> = {
  'ietf-rough-consensus': [
    [everybody, 'rough_consensus deferred'],
    [rough, 'rough_consensus no_consensus deferred'],
    [stands, 'no_consensus deferred'],
    [open, 'deferred'],
    [split, 'rough_consensus no_consensus deferred'],
    [nobody, 'rough_consensus no_consensus deferred'],
    [nothing, 'no_consensus deferred'],
    [apathy, 'rough_consensus no_consensus deferred'],
  ],
  'gnso-wg': [
    [everybody, 'full_consensus consensus'],
    [accommodated, 'full_consensus consensus'],
    [rough, 'consensus strong_support_significant_opposition divergence'],
    [{ ...rough, filed: ['minority'] }, 'consensus strong_support_significant_opposition divergence minority_view'],
    [stands, 'strong_support_significant_opposition divergence'],
    [nothing, 'divergence'],
  ],
  'w3c-consensus': [
    [everybody, 'unanimity consensus decision_with_dissent'],
    [agreed, 'consensus decision_with_dissent'],
    [rough, 'decision_with_dissent insufficient_support'],
    [apathy, 'consensus decision_with_dissent insufficient_support'],
    [nobody, 'insufficient_support'],
  ],
  'ripe-pdp': [
    [agreed, 'consensus'],
    [rough, 'consensus no_consensus'],
    [stands, 'no_consensus'],
    [nobody, 'no_consensus'],
    [{ kinds: ['last'] }, 'consensus no_consensus'],
  ],
  'iso-consensus': [
    [agreed, 'consensus'],
    [rough, 'no_consensus'],
    [{ ...agreed, objections: [['addressed_outweighed', 'silent']] }, ''],
    [stands, 'no_consensus'],
    [nobody, 'no_consensus'],
  ],
  'ansi-ballot': [
    [agreed, 'consensus'],
    [apathy, 'no_consensus'],
    [split, 'no_consensus'],
    [rough, 'no_consensus'],
    [{ ...rough, kinds: ['ballot', 'ballot'] }, 'consensus no_consensus'],
    [nobody, 'no_consensus'],
  ],
  consent: [
    [everybody, 'consented'],
    [agreed, 'consented consented_with_concerns'],
    [{ ...everybody, filed: ['reservation'] }, 'consented consented_with_concerns'],
    [stands, 'blocked'],
    [nobody, ''],
    [nothing, 'consented consented_with_concerns'],
  ],
  'quaker-sense': [
    [everybody, 'unity'],
    [{ stances: [...all('support').slice(1), 'stand-aside'] }, 'unity unity_with_stand_asides'],
    [stands, 'not_in_unity'],
    [nobody, ''],
  ],
  'lazy-consensus': [
    [everybody, 'lazy_consensus'],
    [{ ...everybody, organisations: [1, 1, 1, 1, 2, 2] }, ''],
    [{ ...everybody, organisations: [1, 1, 1, 1, 2, 0] }, 'lazy_consensus'],
    [apathy, 'escalated'],
    [stands, 'escalated'],
  ],
  'aso-global-policy': [
    [nobody, 'common_text_ratified not_common'],
    [everybody, 'common_text_ratified'],
    [stands, 'not_common'],
  ],
  'plenary-communique': [
    [everybody, 'adopted_by_acclamation'],
    [{ ...rough, filed: ['reservation'] }, 'adopted_with_reservations chairs_summary_only'],
    [rough, 'chairs_summary_only'],
    [stands, 'chairs_summary_only'],
  ],
};

test('what the evidence leaves possible is as the table of every procedure has it', () => {
  assert.deepEqual(
    Object.keys(left),
    procedures.map(({ id }) => id),
  );
  for (const [procedure, cases] of Object.entries(left)) {
    for (const [table, expected] of cases) {
      const found = possible(procedure, table);
      const open = Object.keys(found).filter((each) => found[each]?.length === 0);
      assert.equal(open.join(' '), expected, `${procedure}: ${JSON.stringify(table)}`);
    }
  }
});

test('what excludes a finding is named', () => {
  const cases: [string, Table, string, Exclusion[]][] = [
    ['w3c-consensus', agreed, 'unanimity', ['not-everybody-supports']],
    ['w3c-consensus', nobody, 'consensus', ['nobody-took-part']],
    ['w3c-consensus', nothing, 'consensus', ['nobody-supports']],
    ['gnso-wg', open, 'consensus', ['objection-open']],
    ['gnso-wg', stands, 'full_consensus', ['objection-blocks']],
    ['gnso-wg', rough, 'full_consensus', ['objection-maintained']],
    ['gnso-wg', everybody, 'minority_view', ['nothing-filed']],
    ['gnso-wg', everybody, 'divergence', ['nobody-opposes']],
    ['iso-consensus', rough, 'consensus', ['objection-maintained', 'objection-outweighed']],
    [
      'ansi-ballot',
      { stances: ['support', 'object'] },
      'consensus',
      ['too-few-returned', 'too-few-approve', 'not-recirculated'],
    ],
    ['ansi-ballot', everybody, 'no_consensus', ['nobody-opposes', 'enough-returned']],
    ['consent', everybody, 'consented_with_concerns', ['no-concern']],
    ['quaker-sense', everybody, 'unity_with_stand_asides', ['nobody-stood-aside']],
    ['lazy-consensus', apathy, 'lazy_consensus', ['too-few-reviewers']],
    [
      'lazy-consensus',
      { ...everybody, organisations: [1, 1, 1, 1, 2, 2] },
      'escalated',
      ['nobody-opposes', 'seats-engaged'],
    ],
  ];
  for (const [procedure, table, designation, expected] of cases)
    assert.deepEqual(possible(procedure, table)[designation], expected, `${procedure} ${designation}`);
  assert.deepEqual(new Set(cases.flatMap(([, , , codes]) => codes)), new Set(exclusions), 'each of them once');
});

test('a poll excludes nothing and shows nothing: it is no call that a finding rests on', () => {
  const found = possible('w3c-consensus', { ...everybody, kinds: ['poll'] });
  assert.deepEqual(found.consensus, ['nobody-took-part']);
});
