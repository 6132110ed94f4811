import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journal, opened, participant } from '../../test/given.ts';
import { LONGEST_STATEMENT } from './statements.ts';

test('what is said stands in the vault, not in the journal', () => {
  const { given, persons } = opened(1);
  given.when('statement.submit', { text: '  Exchange points should filter.  ' }, participant(persons[0]));
  const statement = given.process.nouns.statements.list.at(-1);
  assert.equal(statement?.text, 'Exchange points should filter.');
  assert.equal(statement?.seed, false);
  assert.equal(statement?.language, 'en');
  assert.doesNotMatch(given.rows.map((row) => row.data).join(), /Exchange/);
});

test('a statement is refused where it is empty, too long, said before, or nothing is open', () => {
  const { given, statements } = opened();
  const table = [
    ['   ', 'invalid'],
    ['x'.repeat(LONGEST_STATEMENT + 1), 'invalid'],
    ['Sign your routes.', 'same-statement'],
  ];
  for (const [text, code] of table) {
    const outcome = given.when('statement.submit', { text });
    assert.ok('refused' in outcome);
    assert.equal(outcome.refused, code);
  }
  assert.equal(given.process.nouns.statements.list.length, statements.length);
  assert.deepEqual(journal().when('statement.submit', { text: 'x' }), { refused: 'not-open', params: {} });
});

test('a statement is taken out with a reason, and comes back', () => {
  const { given, statements } = opened();
  const [statement] = statements;
  const out = { action: 'take-out', statement, reason: 'duplicate' };
  assert.deepEqual(given.when('statement.moderate', out), [{ type: 'statement.moderated', data: out }]);
  assert.equal(given.process.nouns.statements.list[0].moderatedOut, 'duplicate');
  assert.deepEqual(given.when('statement.moderate', out), { refused: 'already-out', params: { statement } });
  given.when('statement.moderate', { action: 'restore', statement });
  assert.equal(given.process.nouns.statements.list[0].moderatedOut, undefined);
  const unknown = { action: 'restore', statement: 'stm_unknown' };
  assert.deepEqual(given.when('statement.moderate', unknown), {
    refused: 'unknown-statement',
    params: { statement: 'stm_unknown' },
  });
});
