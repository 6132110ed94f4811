import assert from 'node:assert/strict';
import { test } from 'node:test';
import { participant } from '../../test/given.ts';
import { chairing, editor, happens, withText } from '../../test/givenText.ts';
import { viewerOf } from '../../test/views/taking.ts';
import { type MyText, myText, type PagesOf } from './myText.ts';

/** A text in front of two people, and what one of them finds of their own. */
function mine() {
  const { given, clauses, base, persons } = withText(3, { people: 2, draft: true });
  const [me, other] = persons.map((id) => participant(id));
  const [clause = ''] = clauses();
  const give = (command: string, input: object, actor = me) => happens(given.when(command, input, actor));
  const shown = (pages: PagesOf = {}): MyText =>
    myText(given.process.nouns, viewerOf(given, persons[0]), given.now, pages);
  return { given, clause, base, me: me!, other: other!, give, shown };
}

test('everything that somebody gave to the text stands in its own list with what became of it, and nobody else’s', () => {
  const { given, clause, base, other, give, shown } = mine();
  const about = { clause, base: base(clause) };
  for (const actor of [undefined, other]) {
    give('contribution.submit', { title: 'T', text: 'Words.' }, actor);
    give('comment.make', { ...about, text: 'Words.' }, actor);
    give('amendment.propose', { ...about, wording: 'Others.', reason: 'So.' }, actor);
    give('objection.raise', { ...about, class: 'merits', reason: 'No.', remedy: 'Yes.' }, actor);
    give('clause.support', { ...about, stance: 'support' }, actor);
  }
  happens(given.when('disposition.give', { inputs: ['K1'], disposition: 'noted', reason: 'Read.' }, chairing));
  const { contributions, comments, amendments, objections, support } = shown();
  assert.deepEqual(
    [contributions, comments, amendments, objections].map(({ of, rows }) => [of, rows[0]?.label]),
    [
      [1, 'C1'],
      [1, 'K1'],
      [1, 'A1'],
      [1, 'O1'],
    ],
  );
  assert.deepEqual([contributions.rows[0]?.answer, comments.rows[0]?.answer?.reason], [null, 'Read.']);
  assert.deepEqual([contributions.rows[0]?.mayDispute, comments.rows[0]?.mayDispute], [false, true]);
  assert.deepEqual(
    support.rows.map(({ stance, stands }) => [stance, stands]),
    [['support', true]],
  );
});

test('what was said of words stays with them, and says so once they have changed; what was taken back is gone', () => {
  const { given, clause, base, give, shown } = mine();
  const spoken = given.process.nouns.documents.clauses.get(clause ?? '')?.versions[0]?.text;
  give('clause.support', { clause, base: base(clause), stance: 'live-with' });
  happens(given.when('clause.change', { clause, base: base(clause), text: 'Other words.', editorial: true }, editor));
  assert.deepEqual(
    shown().support.rows.map(({ stance, stands, clause: { text } }) => [stance, stands, text === spoken]),
    [['live-with', false, true]],
  );
  assert.equal(shown().asked.length, 1);
  give('clause.support', { clause, base: base(clause), stance: 'support' });
  give('clause.support', { clause, base: base(clause), stance: 'none' });
  assert.deepEqual([shown().support.of, shown().asked.length], [0, 0]);
});

test('of assessments the last one by each method holds, and says whether the words still stand', () => {
  const { given, clause, base, give, shown } = mine();
  const lines = ['T1', 'T2', 'T3', 'T4'].map((criterion) => ({
    criterion,
    effect: '+1',
    perspective: 'user',
    confidence: 'low',
    reasoning: 'Because.',
  }));
  for (let i = 0; i < 2; i++) give('assessment.make', { clause, base: base(clause), method: 'four-tests', lines });
  assert.deepEqual([shown().assessments.of, shown().assessments.rows[0]?.stands], [1, true]);
  happens(given.when('clause.change', { clause, base: base(clause), text: 'Other words.', editorial: true }, editor));
  assert.equal(shown().assessments.rows[0]?.stands, false);
});

test('lists are turned one by one, newest first', () => {
  const { clause, give, shown } = mine();
  for (let i = 1; i <= 12; i++) give('comment.make', { clause, text: `Words ${i}.` });
  const { comments, contributions } = shown({ comments: 2 });
  assert.deepEqual([comments.of, comments.page, comments.pages, contributions.page], [12, 2, 2, 1]);
  assert.deepEqual(
    comments.rows.map(({ label }) => label),
    ['K2', 'K1'],
  );
  assert.equal(shown({ comments: 99 }).comments.page, 2);
});

test('somebody without a seat has given nothing', () => {
  const { given, clause, give } = mine();
  give('comment.make', { clause, text: 'Words.' });
  const text = myText(given.process.nouns, viewerOf(given), given.now);
  assert.deepEqual([text.comments.of, text.support.of, text.asked], [0, 0, []]);
});
