import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMENTS_HEADER, commentRow, folderWith, VOTES_HEADER, voteRow } from '../../test/exchange/folder.ts';
import { isRefusal } from '../base/result.ts';
import { report } from '../opinion/index.ts';
import { conversationOf, figuresOf } from './conversation.ts';
import { type PolisConversation, readPolis } from './polis.ts';

const files = {
  'votes.csv':
    VOTES_HEADER + voteRow(50, 4, 1, 1) + voteRow(20, 4, 2, 1) + voteRow(30, 9, 2, -1) + voteRow(40, 6, 2, 0),
  'comments.csv': COMMENTS_HEADER + commentRow(4, 1, 'Four') + commentRow(9, -1, 'Nine') + commentRow(2, 1, 'Two'),
};

function read(more: Record<string, string> = {}): PolisConversation {
  const input = readPolis(folderWith({ ...files, ...more }));
  assert.ok(!isRefusal(input));
  return input;
}

test('statements are those of the report, with their texts where the files have them', () => {
  const { statements, seatless, charter } = conversationOf(read(), 'talk');
  assert.deepEqual(
    statements.map(({ id, text, moderatedOut }) => [id, text, moderatedOut]),
    [
      ['4', 'Four', undefined],
      ['6', undefined, undefined],
      ['9', 'Nine', 'moderated'],
    ],
  );
  assert.deepEqual([seatless, charter.seats, charter.simulated], [2, [], false]);
});

test('a conversation is called by its topic, or else as it is told', () => {
  const titleOf = (summary: Record<string, string>) => conversationOf(read(summary), 'talk').charter.title;
  assert.equal(titleOf({}), 'talk');
  assert.equal(titleOf({ 'summary.csv': 'topic,Ferries\n' }), 'Ferries');
});

test('the question is the first line of the description, without its Markdown', () => {
  const summary = 'topic,x\nconversation-description,"## What of [the ferry](https://a.b/c), **now**?\n\n* Be kind."\n';
  assert.equal(conversationOf(read({ 'summary.csv': summary }), 'talk').charter.question, 'What of the ferry, now?');
});

test('figures are as of the last vote by time', () => {
  const input = read();
  const { n, at, standings, seatTallies } = figuresOf(input, report(input.log, { flags: input.flags }));
  assert.deepEqual([n, at, standings.length, seatTallies], [4, 50, 3, []]);
  assert.equal(conversationOf(input, 'talk').charter.openedAt, 20);
});
