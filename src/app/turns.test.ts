import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Turns } from './turns.ts';

test('so many at once, the others in the order in which they came; a turn ends once, also where its work fails', async () => {
  const turns = new Turns(2);
  const told: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) =>
    turns.take(async (done) => {
      told.push(name);
      ends.push(done);
      if (name === 'fails') throw new Error(name);
    });
  const works = [work('a'), work('b'), assert.rejects(work('fails')), work('c'), work('d')];
  await Promise.all(works.slice(0, 2));
  assert.deepEqual(told, ['a', 'b']);
  ends[0]();
  ends[0]();
  await works[3];
  assert.deepEqual(told, ['a', 'b', 'fails', 'c']);
  ends[1]();
  await Promise.all(works);
  assert.deepEqual(told, ['a', 'b', 'fails', 'c', 'd']);
});
