/** Contributions from elsewhere, brought in by the program itself: a new process, one that is there, and once only. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../exchange/folder.ts';
import { start } from './program.ts';

const NETMUNDIAL = join(import.meta.dirname, '../../../shared/data/netmundial');
const skip = existsSync(NETMUNDIAL) ? false : `needs ${NETMUNDIAL}`;

/** Sample messages of our own making. */
const archive = `From sample.one at host.example  Thu Nov  1 10:00:00 2001
From: sample.one at host.example (Sample One)
Subject: [sample] Keep it open
Message-ID: <1@host.example>

Sample words of a message, enough of them to be compared.
-- 
Sample One

From two@host.example Thu Nov  1 11:00:00 2001
From: Sample Two <two@host.example>
Subject: Re: [sample] Keep it open
In-Reply-To: <1@host.example>

> Sample words of a message, enough of them to be compared.
Sample answer of another.
`;

test('the contributions to NETmundial come in whole, once', { skip }, () => {
  const data = join(folderWith(), 'data');
  const bring = (...more: string[]) =>
    start('import', 'netmundial', NETMUNDIAL, '--as', 'sao-paulo', '--data', data, ...more);
  const { status, out, err } = bring('--json');
  assert.equal(status, 0, err);
  const report = JSON.parse(out);
  assert.deepEqual([report.slug, report.contributions, report.words], ['sao-paulo', 187, 265_455]);
  assert.deepEqual(
    report.types.map(({ type, contributions }: { type: string; contributions: number }) => [type, contributions]),
    [
      ['Civil society', 59],
      ['Private sector', 43],
      ['Government', 28],
      ['Academia', 21],
      ['Other', 20],
      ['Technical community', 16],
    ],
  );
  const again = bring();
  assert.deepEqual([again.status, again.out], [2, '']);
  assert.match(again.err, /These contributions were imported before: “1” is here already\. Nothing was changed\./);
});

test('mails go into a process that is there, and their report is read at the terminal', () => {
  const file = join(folderWith({ 'sample.mbox': archive, 'words.txt': 'Only words.\n' }), 'sample.mbox');
  const data = join(folderWith(), 'data');
  const charter = {
    ...{ slug: 'a-list', title: 'A sample', question: '', outcome: '', convener: '', language: 'en', simulated: false },
    ...{ seats: [], stages: [], smallCell: 5, figures: 'batched' },
  };
  const bring = (path = file) => start('import', 'mbox', path, '--as', 'a-list', '--data', data);
  assert.equal(start('import', 'mbox', file, '--as', 'opened', '--data', data).status, 0);
  assert.equal(start('do', 'a-list', 'process.open', JSON.stringify(charter), '--data', data).status, 0);
  const { status, out, err } = bring();
  assert.equal(status, 0, err);
  assert.match(out, /^Imported 2 contributions, \d+ words: \/p\/a-list\/contributions\n/);
  assert.match(out, /1 thread with 1 answer, 0 of them known by their subject alone\./);
  assert.match(out, /1 signature or footer was left out\./);
  assert.match(bring().err, /imported before: “1” is here already/);
  assert.match(
    bring(file.replace('sample.mbox', 'words.txt')).err,
    /expected an archive of mails \(mbox\), and found no message/,
  );
  assert.match(bring(file.replace('sample.mbox', 'none')).err, /there is nothing of that name/);
});
