import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../../test/exchange/folder.ts';
import { isRefusal } from '../base/result.ts';
import { readPolis } from './polis.ts';
import { writePolisFolder } from './polisFolder.ts';
import { simulate } from './simulate.ts';

const simulation = simulate({ participants: 300, statements: 40, votesPer: 20, seed: 5 });

test('what is written is read back: every row, with its ids and its time', () => {
  const folder = join(folderWith(), 'new', 'talk');
  const shares: number[] = [];
  const written = writePolisFolder(simulation, folder, (share) => shares.push(share));
  const input = readPolis(folder);
  assert.ok(!isRefusal(written) && !isRefusal(input));
  const { log, participantIds, statementIds } = input;
  assert.equal(log.value.length, written.rows);
  let row = 0;
  for (const { participant, count, statement, value, at } of simulation.ballots()) {
    for (let n = 0; n < count; n++, row++) {
      const read = [
        participantIds[log.participant[row]],
        statementIds[log.statement[row]],
        log.value[row],
        log.at?.[row],
      ];
      assert.deepEqual(read, [participant, statement[n], value[n], at[n]]);
    }
  }
  assert.equal(row, written.rows);
});

test('statements are written as they were made, and all of it says that it is simulated', () => {
  const folder = folderWith();
  writePolisFolder(simulation, folder);
  const input = readPolis(folder);
  assert.ok(!isRefusal(input));
  assert.equal(input.statements[12].text, 'Simulated statement 12');
  assert.deepEqual(
    input.statements.map(({ id, moderated, author }) => [id, moderated, author]),
    simulation.statements.map(({ id, moderated, author }) => [id, moderated, author]),
  );
  assert.equal(input.summary?.simulated, true);
  assert.match(input.summary?.topic ?? '', /SIMULATED/);
  assert.match(
    input.summary?.description ?? '',
    /plenary simulate --participants 300 --statements 40 --votes-per 20 --seed 5/,
  );
});

test('agrees and disagrees of comments.csv count all rows, as in exports of Polis', () => {
  const folder = folderWith();
  writePolisFolder(simulation, folder);
  const [, ...lines] = readFileSync(join(folder, 'comments.csv'), 'utf8').trim().split('\n');
  const agrees = lines.map((line) => Number(line.split(',')[4]));
  const counted = new Array<number>(40).fill(0);
  for (const { count, statement, value } of simulation.ballots()) {
    for (let n = 0; n < count; n++) if (value[n] === 1) counted[statement[n]]++;
  }
  assert.deepEqual(agrees, counted);
});

test('dates say what timestamps say', () => {
  const folder = folderWith();
  writePolisFolder(simulation, folder);
  for (const line of readFileSync(join(folder, 'votes.csv'), 'utf8').split('\n').slice(1, 50)) {
    const [at, date] = line.split(',');
    assert.equal(Date.parse(date), Math.floor(Number(at) / 1000) * 1000);
  }
});

test('a folder that has files is left as it is', () => {
  const folder = folderWith({ 'precious.txt': 'mine' });
  const refusal = { refused: 'folder-not-empty', params: { file: folder } };
  assert.deepEqual(writePolisFolder(simulation, folder), refusal);
  assert.deepEqual(readdirSync(folder), ['precious.txt']);
});

test('a folder that cannot be made is refused', () => {
  const file = join(folderWith({ taken: '' }), 'taken', 'talk');
  const refusal = writePolisFolder(simulation, file);
  assert.ok(isRefusal(refusal));
  assert.deepEqual([refusal.refused, refusal.params.reason], ['file-unwritable', 'ENOTDIR']);
});
