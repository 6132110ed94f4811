import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opened, operator, participant } from '../../test/given.ts';
import type { Actor } from '../domain/noun.ts';
import { alikeTexts } from '../domain/shingles.ts';
import { contributionsView, contributionView } from './contributions.ts';
import { stranger } from './viewer.ts';

const editor: Actor = { id: 'acc_editor', roles: ['editor'] };
const essay = 'Small networks carry most of the cost of validation and have the fewest people to do it.';

function contributing() {
  const { given, persons } = opened(3, 1, { stages: [] });
  const say = (by: number, input: object = {}) =>
    given.when('contribution.submit', { title: `Of ${by}`, text: essay, ...input }, participant(persons[by]!));
  const pairs = () => alikeTexts(given.process.nouns.contributions.list.map(({ text }) => text));
  const list = (asked: { seat?: string; answer?: string; page?: number } = {}) =>
    contributionsView(
      given.process.nouns,
      stranger,
      { page: 1, seat: undefined, answer: undefined, ...asked },
      pairs(),
    )!;
  const labels = (asked: object) => list(asked).list.rows.map(({ label }) => label);
  const one = (id: string, person = -1) => contributionView(given.process.nouns, { ...stranger, person }, id, pairs());
  return { given, persons, say, list, labels, one };
}

test('contributions are listed by group and answer; a seat that its author hides is in no filter', () => {
  const { given, persons, say, list, labels } = contributing();
  given.when('participant.change', { seat: 'governments' }, participant(persons[1]!));
  say(0);
  say(1);
  say(0, { shown: 'none' });
  given.when('disposition.give', { inputs: ['C1'], disposition: 'accepted', reason: 'So.' }, editor);
  const table: [object, string[]][] = [
    [{}, ['C3', 'C2', 'C1']],
    [{ seat: 'private' }, ['C1']],
    [{ seat: 'governments' }, ['C2']],
    [{ seat: 'nobody' }, ['C3', 'C2', 'C1']],
    [{ answer: 'open' }, ['C3', 'C2']],
    [{ answer: 'answered' }, ['C1']],
    [{ answer: 'accepted', seat: 'private' }, ['C1']],
    [{ answer: 'not-accepted' }, []],
    [{ page: 7 }, ['C3', 'C2', 'C1']],
  ];
  for (const [asked, expected] of table) assert.deepEqual(labels(asked), expected, JSON.stringify(asked));
  assert.deepEqual([list().all, list().open], [3, 2]);
  assert.doesNotMatch(JSON.stringify(list()), new RegExp(persons.join('|')));
});

test('a long text is cut in the list, and whole on its page', () => {
  const { say, list, one } = contributing();
  say(0, { text: 'Word '.repeat(400) });
  assert.ok((list().list.rows[0]?.text?.length ?? 0) < 330);
  assert.equal(one('C1')?.item.text?.length, 1999);
  assert.equal(one('C2'), undefined);
});

test('texts that are alike are told as such, of both, until one of them is erased', () => {
  const { given, persons, say, list, one } = contributing();
  say(0);
  say(1, { text: `${essay} We agree.` });
  say(2, { text: 'Nothing of the kind is said here, in other words than those of all the others.' });
  assert.equal(list().alike, 2);
  const [other] = one('C1')?.alike ?? [];
  assert.equal(other?.label, 'C2');
  assert.ok(other.likeness > 0.5 && other.likeness < 1);
  assert.deepEqual(one('C3')?.alike, []);
  given.when('participant.erase', { participant: persons[1], refs: [] }, operator);
  assert.equal(list().alike, 0);
});

test('the author of an answered contribution may dispute it, and nobody else', () => {
  const { given, say, one } = contributing();
  say(0);
  assert.equal(one('C1', 0)?.mayDispute, false);
  given.when('disposition.give', { inputs: ['C1'], disposition: 'noted', reason: 'So.' }, editor);
  assert.deepEqual([one('C1', 0)?.mayDispute, one('C1', 1)?.mayDispute, one('C1')?.mayDispute], [true, false, false]);
  const id = given.process.nouns.contributions.list[0]!.id;
  given.when(
    'disposition.dispute',
    { input: id, why: 'No.' },
    participant(given.process.nouns.participants.ids.idAt(0)),
  );
  const model = one('C1', 0);
  assert.deepEqual([model?.item.answer, model?.item.disputed, model?.mayDispute], [null, true, false]);
  assert.deepEqual(
    [model?.item.disputedAnswer].map((each) => [each?.code, each?.reason, each?.dispute?.why]),
    [['noted', 'So.', 'No.']],
  );
});
