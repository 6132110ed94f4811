import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Board, itemAct, objectionAct, UNTOUCHED } from '../../trials/procedureMoves.ts';
import { isRefusal } from '../base/result.ts';
import { type Act, type ItemState, newItem, type ObjectionFacts, type OnObjection } from './item.ts';
import { challenged, objectionRefusal, step } from './itemStep.ts';
import { procedureCalled } from './shippedProcedures.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 31);

function board(id: string, item: Partial<ItemState>, more: Partial<Board> = {}): Board {
  const procedure = procedureCalled(id);
  assert.ok(procedure);
  return { procedure, item: { ...newItem(['author']), ...item }, objections: [], filed: [], now: NOW, ...more };
}

const call = { text: 'text', eligible: 'everybody', opensAt: NOW - 30 * DAY, closesAt: NOW - DAY };
const designated = {
  id: 'rough_consensus',
  by: UNTOUCHED,
  at: NOW - 10 * DAY,
  text: 'text',
  reason: 'because',
  evidence: 'sha',
  objections: [],
};
const objection = (more: Partial<ObjectionFacts> = {}): ObjectionFacts => ({
  id: 'o',
  by: ['objector-0'],
  raisedAt: NOW - 2 * DAY,
  state: 'answered',
  word: 'silent',
  ...more,
});
const told = (outcome: unknown): string => (isRefusal(outcome) ? outcome.refused : 'allowed');
const tried = (on: Board, name: Parameters<typeof itemAct>[0], change: Partial<Act> = {}, pick = 0): string => {
  const act = itemAct(name, on, pick);
  return told(step(on.item, { ...act, ...change, said: { ...act.said, ...change.said } }, on));
};

test('who calls a result is no party to it, says why, and leaves out no objection', () => {
  const evaluating = (more: Partial<Board> = {}) => board('ietf-rough-consensus', { at: 'evaluating', call }, more);
  const standing = { objections: [objection({ state: 'standing' })] };
  const cases: [string, Board, Partial<Act>][] = [
    ['allowed', evaluating(), {}],
    ['designator-conflicted', evaluating(), { by: 'author' }],
    ['designator-conflicted', evaluating(standing), { by: 'objector-0' }],
    ['not-in-your-hands', evaluating(), { hand: 'chair' }],
    ['not-in-your-hands', evaluating(), { hand: 'clock' }],
    ['reason-needed', evaluating(), { said: { reason: ' ' } }],
    ['text-changed', evaluating(), { said: { text: 'text!' } }],
    ['evidence-not-frozen', evaluating(), { said: { evidence: '' } }],
    ['unknown-designation', evaluating(), { said: { designation: 'full_consensus' } }],
    ['allowed', evaluating(standing), {}],
    ['objections-unaccounted', evaluating(standing), { said: { objections: [] } }],
    ['objections-unaccounted', evaluating({ objections: [objection()] }), {}],
  ];
  for (const [expected, on, change] of cases) assert.equal(tried(on, 'designate', change), expected);
});

test('a result that nobody objects to is not called where an objection stands, or its objector maintains it', () => {
  const states = ['standing', 'escalated', 'addressed_no_bearing', 'retracted'] as const;
  const told = states.map((state) => {
    const on = board('gnso-wg', { at: 'evaluating', call }, { objections: [objection({ state, word: 'maintains' })] });
    return [tried(on, 'designate', { said: { designation: 'full_consensus' } }), tried(on, 'designate', {}, 1)];
  });
  assert.deepEqual(told, [
    ['designation-contradicted', 'allowed'],
    ['designation-contradicted', 'allowed'],
    ['designation-contradicted', 'allowed'],
    ['designation-contradicted', 'allowed'],
  ]);
});

test('windows and deadlines are those of the procedure', () => {
  const final = { at: 'designated_final', designated, decidedAt: NOW } as const;
  const ratifying = { at: 'ratifying', designated: { ...designated, id: 'common_text_ratified' } } as const;
  const since = (days: number) => board('aso-global-policy', { ...ratifying, ratifyingSince: NOW - days * DAY });
  const open = (id: string, more: Partial<ItemState> = {}) => board(id, { at: 'in_discussion', ...more });
  const cases: [string, string][] = [
    [tried(since(59), 'ratify', { hand: 'clock' }), 'not-ratified'],
    [tried(since(60), 'ratify', { hand: 'clock' }), 'allowed'],
    [
      tried(board('ietf-rough-consensus', { ...ratifying, ratifyingSince: 0 }), 'ratify', { hand: 'clock' }),
      'not-ratified',
    ],
    [tried(board('ietf-rough-consensus', final, { now: NOW + 58 * DAY }), 'appeal'), 'allowed'],
    [tried(board('ietf-rough-consensus', final, { now: NOW + 62 * DAY }), 'appeal'), 'appeal-too-late'],
    [tried(board('ietf-rough-consensus', { ...final, exhausted: 4 }), 'appeal'), 'appeals-exhausted'],
    [tried(board('w3c-consensus', final, { now: NOW + 5000 * DAY }), 'appeal'), 'allowed'],
    [tried(board('consent', final), 'appeal'), 'appeals-none'],
    [tried(open('lazy-consensus'), 'open_call'), 'allowed'],
    [tried(open('lazy-consensus', { calls: 1 }), 'open_call'), 'no-calls-left'],
    [tried(open('gnso-wg'), 'open_call', { said: { closesAt: NOW + 14 * DAY - 1 } }), 'window-short'],
    [tried(open('gnso-wg'), 'open_call', { said: { noticeAt: NOW - DAY } }), 'notice-short'],
    [tried(board('gnso-wg', { at: 'call_open', call: { ...call, closesAt: NOW + 1 } }), 'close_call'), 'window-open'],
  ];
  for (const [got, expected] of cases) assert.equal(got, expected, JSON.stringify(cases.map(([each]) => each)));
});

test('challenges come to an end, and an open one is answered first', () => {
  const on = board('gnso-wg', { at: 'designated_provisional', designated: { ...designated, id: 'consensus' }, call });
  const { procedure } = on;
  assert.equal(tried(on, 'redesignate'), 'not-challenged');
  const item = challenged(on.item, 'c', procedure);
  assert.ok(!isRefusal(item));
  assert.equal(tried({ ...on, item }, 'finalise'), 'challenge-unanswered');
  assert.equal(tried({ ...on, item }, 'redesignate'), 'allowed');
  assert.equal(
    told(challenged({ ...on.item, rounds: procedure.bounds.challenges }, 'c', procedure)),
    'challenges-used',
  );
  assert.equal(tried(on, 'finalise'), 'allowed');
  assert.equal(tried({ ...on, now: designated.at + 6 * DAY }, 'finalise'), 'challenge-window-open');
  assert.equal(tried({ ...on, filed: ['m'] }, 'finalise', { said: { minority: [] } }), 'minority-not-attached');
});

test('an objection is dealt with by who may, under the procedure, and is withdrawn by nobody but its objector', () => {
  const given = (name: Parameters<typeof objectionAct>[0], on: Board, change: Partial<OnObjection> = {}, pick = 0) => {
    const [first] = on.objections;
    const act = { ...objectionAct(name, first, on, pick), ...change };
    return objectionRefusal(first, act, on, on.item.authors)?.refused ?? 'allowed';
  };
  const on = (id: string, ...objections: ObjectionFacts[]) => board(id, {}, { objections });
  const other = objection({ id: 'p', by: ['designator'] });
  const cases: [string, string][] = [
    [given('find_outweighed', on('ietf-rough-consensus', objection())), 'allowed'],
    [given('find_outweighed', on('consent', objection())), 'outweighing-barred'],
    [given('find_no_bearing', on('consent', objection(), other), { by: 'designator' }), 'designator-conflicted'],
    [given('find_no_bearing', on('consent', objection()), { by: 'author' }), 'designator-conflicted'],
    [given('find_no_bearing', on('consent', objection({ state: 'admitted' }))), 'act-not-now'],
    [given('retract', on('consent', objection())), 'allowed'],
    [given('retract', on('consent', objection()), { by: 'objector-1' }), 'objector-only'],
    [given('retract', on('consent', objection()), { hand: 'clock' }), 'not-in-your-hands'],
    [given('admit', on('gnso-wg', objection({ state: 'raised' })), {}, 1), 'act-not-now'],
    [given('admit', on('gnso-wg', objection({ state: 'raised', raisedAt: NOW - 3 * DAY })), {}, 1), 'allowed'],
  ];
  for (const [got, expected] of cases) assert.equal(got, expected, JSON.stringify(cases.map(([each]) => each)));
});
