import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { badInputs } from '../../test/exchange/badInputs.ts';
import { COMMENTS_HEADER, commentRow, folderWith, VOTES_HEADER, voteRow } from '../../test/exchange/folder.ts';
import { isRefusal } from '../base/result.ts';
import { type PolisConversation, readPolis } from './polis.ts';

function read(path: string): PolisConversation {
  const input = readPolis(path);
  assert.ok(!isRefusal(input), JSON.stringify(input));
  return input;
}

const votes =
  VOTES_HEADER + voteRow(3, 40, 9, 1) + voteRow(2, 40, 9, -1) + voteRow(4, 7, 100, 0) + voteRow(5, 12, 9, 1);
const comments =
  COMMENTS_HEADER +
  commentRow(40, -1, 'Taken out') +
  commentRow(3, 1, 'Never voted on') +
  commentRow(7, 1, '"Two lines,\r\nwith ""quotes"""');

describe('a folder that Polis exported', () => {
  const input = read(folderWith({ 'votes.csv': votes, 'comments.csv': comments }));

  test('has indices that ascend with the ids of the files', () => {
    assert.deepEqual([...input.participantIds], [9, 100]);
    assert.deepEqual([...input.statementIds], [7, 12, 40]);
    assert.deepEqual([...input.log.participant], [0, 0, 1, 0]);
    assert.deepEqual([...input.log.statement], [2, 2, 0, 1]);
  });

  test('has every row of votes, superseded ones too, with its time', () => {
    assert.deepEqual([...input.log.value], [1, -1, 0, 1]);
    assert.deepEqual([...(input.log.at ?? [])], [3, 2, 4, 5]);
  });

  test('says which statements moderators took out, by index', () => {
    assert.deepEqual([...input.flags.moderatedOut], [0, 0, 1]);
    assert.deepEqual([...input.flags.meta], [0, 0, 0]);
  });

  test('has the texts of all statements, those without votes too, and votes on one without a text', () => {
    assert.deepEqual(
      input.statements.map(({ id, text }) => [id, text]),
      [
        [3, 'Never voted on'],
        [7, 'Two lines,\r\nwith "quotes"'],
        [40, 'Taken out'],
      ],
    );
  });

  test('need not say what it is about, nor who was in which group', () => {
    assert.equal(input.summary, undefined);
    assert.equal(input.publishedGroups, undefined);
  });
});

test('newer exports have other columns: meta and seed statements, no datetime', () => {
  const { flags, statements } = read(
    folderWith({
      'votes.csv': 'timestamp,comment-id,voter-id,vote,important\n1,0,0,1,false\n2,1,0,1,true\n',
      'comments.csv':
        'timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body,is-meta,is-seed,group-informed-consensus\n' +
        '1,0,3,1,0,1,About you,true,false,0.5\n1,1,,1,0,0,About it,false,true,0.5\n',
    }),
  );
  assert.deepEqual([...flags.meta], [1, 0]);
  assert.deepEqual(statements, [
    { id: 0, text: 'About you', moderated: 1, meta: true, seed: false, author: 3 },
    { id: 1, text: 'About it', moderated: 0, meta: false, seed: true, author: undefined },
  ]);
});

test('participants-votes.csv gives votes and published groups where there is no votes.csv', () => {
  const table =
    'participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,3,5\n8,"a, b",1,0,2,1,1,1,-1\n2,,,0,1,0,0,,0\n';
  const input = read(folderWith({ 'participants-votes.csv': table }));
  assert.deepEqual([...input.participantIds], [2, 8]);
  assert.deepEqual([...input.statementIds], [3, 5]);
  assert.deepEqual([...input.log.participant], [1, 1, 0]);
  assert.deepEqual([...input.log.value], [1, -1, 0]);
  assert.equal(input.log.at, undefined);
  assert.deepEqual([...(input.publishedGroups ?? [])], [[8, 1]]);
});

test('a table may have every field quoted', () => {
  const table = '"participant","group-id","4"\n"8","1","-1"\n"9","",""\n';
  const { log, participantIds, publishedGroups } = read(folderWith({ 'participants-votes.csv': table }));
  assert.deepEqual([[...participantIds], [...log.value], publishedGroups?.get(8)], [[8], [-1], 1]);
});

test('summary.csv says what the conversation was about', () => {
  const summary = 'topic,"Ferries, again"\nurl,https://pol.is/x\nviews,12\nconversation-description,"What?\nWhy?"\n';
  assert.deepEqual(read(folderWith({ 'votes.csv': votes, 'summary.csv': summary })).summary, {
    topic: 'Ferries, again',
    description: 'What?\nWhy?',
    url: 'https://pol.is/x',
    simulated: false,
  });
});

test('files may carry date and conversation before their names, as downloads do', () => {
  const input = read(folderWith({ '2025-01-02-r4t-votes.csv': votes, '2025-01-02-r4t-comments.csv': comments }));
  assert.deepEqual([input.log.value.length, input.statements.length], [4, 3]);
});

test('a votes.csv alone is a conversation whose statements have no text', () => {
  const input = read(join(folderWith({ 'votes.csv': votes, 'comments.csv': comments }), 'votes.csv'));
  assert.deepEqual([input.log.statements, input.statements.length], [3, 0]);
  assert.deepEqual([...input.flags.moderatedOut], [0, 0, 0]);
});

describe('what is no Polis export is refused:', () => {
  for (const { name, files, refused, file, line } of badInputs) {
    test(name, () => {
      const folder = folderWith(files);
      const input = readPolis(folder);
      assert.ok(isRefusal(input), 'was read');
      const { params } = input;
      assert.deepEqual([input.refused, params.file, params.line], [refused, file ? join(folder, file) : folder, line]);
    });
  }

  test('a path where nothing is', () => {
    assert.deepEqual(readPolis('/nowhere/at/all'), { refused: 'file-missing', params: { file: '/nowhere/at/all' } });
  });

  test('a line of 100 MB', () => {
    const file = join(folderWith({ 'votes.csv': votes }), 'votes.csv');
    truncateSync(file, 100_000_000);
    const input = readPolis(file);
    assert.ok(isRefusal(input));
    assert.deepEqual([input.refused, input.params.line], ['line-too-long', 6]);
  });

  test('a line without end, which is not waited for', {
    skip: process.platform === 'win32' && 'needs /dev/zero',
  }, () => {
    const input = readPolis('/dev/zero');
    assert.ok(isRefusal(input));
    assert.deepEqual([input.refused, input.params.line], ['line-too-long', 1]);
  });
});
