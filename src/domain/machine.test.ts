import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  inTheRough,
  itemMachine,
  objectionMachine,
  objectionSets,
  objectionStates,
  objectionStep,
  objectorWords,
} from './machine.ts';
import { machineProblems } from './reach.ts';

test('both machines hold together: every state is reached, and from each there is a way to an end', () => {
  assert.deepEqual(machineProblems(itemMachine), []);
  assert.deepEqual(machineProblems(objectionMachine), []);
});

test('a state that nothing leads to, a dead end and a state that is none are each named with their place', () => {
  const act = { hands: [], guards: [] };
  const broken = {
    states: ['begun', 'stuck', 'lost', 'done'],
    initial: 'begun',
    terminal: ['done'],
    acts: {
      go: { ...act, from: ['begun'], to: 'done' },
      stick: { ...act, from: ['begun'], to: 'stuck' },
      err: { ...act, from: ['nowhere'], to: 'done' },
    },
  };
  assert.deepEqual(
    machineProblems(broken).map(({ place, code }) => `${place} ${code}`),
    ['states.lost unreachable', 'states.stuck dead-end', 'acts.err unknown-reference'],
  );
});

test('an objection is open, addressed or blocking, and never two of them', () => {
  const { open, addressed, blocking } = objectionSets;
  assert.deepEqual([...open, ...addressed, ...blocking].sort(), [...objectionStates].sort());
});

test('an objection is in the rough where it was addressed and its objector maintains it', () => {
  for (const state of objectionStates) {
    for (const word of objectorWords)
      assert.equal(inTheRough(state, word), word === 'maintains' && objectionSets.addressed.includes(state));
  }
});

test('time alone designates nothing, and closes no objection', () => {
  const byTime = (acts: Readonly<Record<string, { readonly hands: readonly string[] }>>) =>
    Object.entries(acts).flatMap(([act, { hands }]) => (hands.includes('clock') ? [act] : []));
  assert.deepEqual(byTime(itemMachine.acts), ['close_call', 'ratify', 'start_review']);
  assert.deepEqual(byTime(objectionMachine.acts), ['admit']);
});

test('an act leads on where it belongs, and nowhere else', () => {
  assert.equal(objectionStep('raised', 'admit'), 'admitted');
  assert.equal(objectionStep('answered', 'find_outweighed'), 'addressed_outweighed');
  assert.equal(objectionStep('admitted', 'find_no_bearing'), undefined);
  assert.equal(objectionStep('set_aside', 'retract'), undefined);
});
