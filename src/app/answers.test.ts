import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../base/rows.ts';
import { Answers, KEYS_KEPT_MS, type KeptAnswers } from './answers.ts';

const row = (n: number, key: string | undefined, at = 1000, actor = 'ptp_a') => ({ n, at, actor, key });
const kept = (answers: Answers) => plain(answers.save()) as KeptAnswers;

test('a request is found by actor and key, at its first row', () => {
  const answers = new Answers();
  for (const each of [row(1, 'k1'), row(2, 'k2'), row(3, 'k2'), row(4, undefined)]) answers.note(each);
  assert.equal(answers.find('ptp_a', 'k1'), 1);
  assert.equal(answers.find('ptp_a', 'k2'), 2);
  assert.equal(answers.find('ptp_b', 'k1'), undefined);
  assert.equal(answers.find('ptp_a', 'k'), undefined);
  // Where actor and key meet must not matter.
  assert.equal(answers.find('ptp_a k1', ''), undefined);
});

test('a hundred thousand requests are all found, also after a snapshot, in little memory', () => {
  const answers = new Answers();
  const count = 100_000;
  for (let n = 1; n <= count; n++) answers.note(row(n, `key-${n}`));
  const loaded = Answers.load(kept(answers));
  for (const each of [answers, loaded]) {
    for (let n = 1; n <= count; n += 7) assert.equal(each.find('ptp_a', `key-${n}`), n);
    assert.equal(each.find('ptp_a', `key-${count + 1}`), undefined);
  }
  assert.ok(answers.memory / count < 30, `${answers.memory / count} bytes a request`);
  assert.deepEqual(kept(loaded), kept(answers));
});

test('a request is remembered for a day at least, and forgotten after the second', () => {
  const answers = new Answers();
  answers.note(row(1, 'first', 1000));
  answers.note(row(2, 'second', 1000 + KEYS_KEPT_MS - 1));
  answers.note(row(3, 'third', 1000 + KEYS_KEPT_MS));
  assert.equal(answers.find('ptp_a', 'first'), 1);
  answers.note(row(4, 'fourth', 1000 + 2 * KEYS_KEPT_MS));
  assert.equal(answers.find('ptp_a', 'first'), undefined);
  assert.equal(answers.find('ptp_a', 'second'), undefined);
  assert.equal(answers.find('ptp_a', 'third'), 3);
  answers.note(row(5, 'first', 1000 + 2 * KEYS_KEPT_MS));
  assert.equal(answers.find('ptp_a', 'first'), 5);
});

test('however many requests there are, memory stays bounded', () => {
  const answers = new Answers(1000);
  for (let n = 1; n <= 20_000; n++) answers.note(row(n, `key-${n}`));
  assert.equal(answers.find('ptp_a', 'key-19001'), 19_001);
  assert.equal(answers.find('ptp_a', 'key-17000'), undefined);
  const few = new Answers(1000);
  for (let n = 1; n <= 2000; n++) few.note(row(n, `key-${n}`));
  assert.equal(answers.memory, few.memory);
});
