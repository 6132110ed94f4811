/** The program as its users start it: streams, exit status, pipes that close. What it says is tested in the other files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith, VOTES_HEADER, voteRow } from '../exchange/folder.ts';
import { BINARY, plenary, start } from './program.ts';

const talk = join(folderWith(), 'talk');
await plenary('simulate', '--participants', '5000', '--statements', '20', '--votes-per', '10', '--out', talk);

test('plenary analyze --json prints one JSON document, and nothing on standard error', () => {
  const { status, out, err } = start('analyze', talk, '--json', '--positions');
  assert.deepEqual([status, err], [0, '']);
  const document = JSON.parse(out);
  assert.deepEqual([document.participants, document.positions.length], [5000, 5000]);
});

test('plenary analyze is quiet where its reader has seen enough', {
  skip: process.platform === 'win32' && 'needs sh',
}, () => {
  const command = '{ "$0" "$@"; echo "status $?" >&2; } | head -c 20';
  const argv = ['-c', command, process.execPath, BINARY, 'analyze', talk, '--json', '--positions'];
  const { stdout, stderr } = spawnSync('sh', argv, { encoding: 'utf8' });
  assert.deepEqual([stdout.slice(0, 10), stderr], ['{"method":', 'status 0\n']);
});

test('plenary analyze reads from where it is called', () => {
  const argv = [BINARY, 'analyze', 'talk'];
  const { status, stdout } = spawnSync(process.execPath, argv, { cwd: join(talk, '..'), encoding: 'utf8' });
  assert.equal(status, 0);
  assert.match(stdout, /^SIMULATED conversation\n/);
  assert.ok(!stdout.includes('\u001b'), 'no bold letters where no terminal is');
});

test('bad input ends with exit status 2 and one sentence', () => {
  const folder = folderWith({ 'votes.csv': VOTES_HEADER + voteRow(1, 0, 0, 7) });
  assert.deepEqual(start('analyze', folder, '--json'), {
    status: 2,
    out: '',
    err: `${folder}/votes.csv, line 2: expected a vote of 1 (agree), -1 (disagree) or 0 (pass), got "7".\n`,
  });
});

test('a bad argument ends with exit status 2, help with 0', () => {
  assert.equal(start('analyze', '--jsn').status, 2);
  assert.equal(start('--help').status, 0);
});
