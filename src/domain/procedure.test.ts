import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Procedure, procedureSchema } from './procedure.ts';
import { procedureProblems } from './procedureProblems.ts';
import { procedureCalled, procedures } from './shippedProcedures.ts';

const said = (procedure: Procedure) => procedureProblems(procedure).map(({ place, code }) => `${place} ${code}`);
const like = (id: string, changes: Partial<Procedure>): Procedure => {
  const procedure = procedureCalled(id);
  assert.ok(procedure);
  return { ...procedure, ...changes };
};

test('every procedure that ships is of the form, and holds together', () => {
  for (const procedure of procedures) {
    assert.ok(procedureSchema.safeParse(procedure).success, procedure.id);
    assert.deepEqual(said(procedure), [], procedure.id);
  }
});

test('what cannot work is found, all of it, each with its place', () => {
  const { designations, support, appeals, bounds } = like('gnso-wg', {});
  const cases: [string, Procedure, string[]][] = [
    ['no call may ever be opened', like('consent', { maxIterations: 0 }), unreached('call_open')],
    [
      'nothing is ever adopted',
      like('consent', { designations: [{ id: 'blocked', adopts: false, classes: ['majority_split'] }] }),
      ['states.adopted unreachable', 'states.in_review unreachable', 'states.superseded unreachable'],
    ],
    [
      'nobody can say no',
      like('consent', { designations: designations.slice(0, 1) }),
      ['designations no-way-to-say-no'],
    ],
    [
      'a finding for a ratifier who is not there',
      like('gnso-wg', { ratifier: null }),
      ['designations.2.adopts no-ratifier'],
    ],
    [
      'two findings of one name',
      like('gnso-wg', { designations: [...designations, designations[0]] }),
      ['designations.5 named-twice'],
    ],
    [
      'a finding over an objection where nothing is weighed',
      like('gnso-wg', { allowOutweighed: false }),
      ['designations.1.classes outweighing-barred'],
    ],
    [
      'a minority view that adopts',
      like('gnso-wg', { designations: [...designations.slice(0, 4), { ...designations[4], adopts: true }] }),
      ['designations.4.attachToAny attached-adopts'],
    ],
    [
      'a ballot without its numbers',
      like('gnso-wg', { support: { kind: 'ballot' } }),
      ['support.share missing', 'support.returnRate missing'],
    ],
    ['reviewers without a number', like('gnso-wg', { support: { kind: 'min_reviewers' } }), ['support.count missing']],
    [
      'silence that counts, and no time for it',
      like('gnso-wg', { ratifySilence: 'deemed_accepted' }),
      ['ratifyDeadline deadline-missing'],
    ],
    ['a review that never comes', like('gnso-wg', { sunsetIfNotReviewed: true }), ['reviewEvery deadline-missing']],
    [
      'a share that may join in for ever',
      like('gnso-wg', { appeals: [{ ...appeals[0], triggerShare: 0.1 }] }),
      ['appeals.0.triggerWindow deadline-missing'],
    ],
    [
      'an answer due at once',
      like('gnso-wg', { bounds: { ...bounds, answerWithin: 'P0D' } }),
      ['bounds.answerWithin deadline-missing'],
    ],
    [
      'parts of what has no parts',
      like('gnso-wg', { support: { ...support, kind: 'all_children_adopted' }, vote: 'children' }),
      ['support.kind unknown-reference', 'vote unknown-reference'],
    ],
    ['a poll without a scale', like('gnso-wg', { vote: 'five_point_poll_on_escalation' }), ['vote unknown-reference']],
    [
      'a quorum of appeals where there are none',
      like('consent', { appealQuorum: 'several_participants' }),
      ['appealQuorum unknown-reference'],
    ],
    [
      'a time for a ratifier who is not there',
      like('ripe-pdp', { ratifyDeadline: 'P60D' }),
      ['ratifyDeadline unknown-reference'],
    ],
  ];
  for (const [name, procedure, problems] of cases) assert.deepEqual(said(procedure), problems, name);
});

/** Everything that only a call leads to. */
function unreached(...first: string[]): string[] {
  const beyond =
    'evaluating designated_provisional designated_final adopted in_review returned rejected superseded'.split(' ');
  return [...first, ...beyond].map((state) => `states.${state} unreachable`);
}

test('what is no field of a procedure, or no value of one, is refused', () => {
  const sound = like('consent', {});
  const cases: object[] = [
    { ...sound, hurry: true },
    { ...sound, minCall: 'two weeks' },
    { ...sound, silence: 'n/a' },
    { ...sound, appeals: [{ to: 'Chair!' }] },
    { ...sound, designations: [] },
    { ...sound, version: 0 },
  ];
  for (const each of cases) assert.ok(!procedureSchema.safeParse(each).success);
});
