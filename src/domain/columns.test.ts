import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { opened } from '../../test/given.ts';
import { toBase64 } from '../base/base64.ts';
import { ID_BYTES, type Id, idFromBytes } from '../base/ids.ts';
import { joined } from '../base/rows.ts';
import { CHUNK, Column } from './columns.ts';
import { IdTable } from './idTable.ts';

test('a column holds what was set, and nothing where nothing was', () => {
  const column = new Column(Uint32Array);
  for (const row of [0, CHUNK - 1, CHUNK, 3 * CHUNK + 5]) column.set(row, row + 1);
  assert.equal(column.get(CHUNK - 1), CHUNK);
  assert.equal(column.get(3 * CHUNK + 5), 3 * CHUNK + 6);
  assert.equal(column.get(2 * CHUNK), 0);
  assert.deepEqual([column.has(4 * CHUNK - 1), column.has(4 * CHUNK)], [true, false]);
});

test('a copy is the first rows, whole chunks or not, and what a reader was sent does not grow under it', () => {
  for (const length of [0, 1, CHUNK, CHUNK + 1, 2 * CHUNK]) {
    const column = Column.of(
      Uint16Array,
      Uint16Array.from({ length }, (_, row) => row & 0xffff),
    );
    const sent = column.rows(length);
    column.set(length, 7);
    assert.deepEqual(
      joined(sent),
      Uint16Array.from({ length }, (_, row) => row & 0xffff),
    );
  }
});

const ids = fc.uniqueArray(fc.uint8Array({ minLength: ID_BYTES, maxLength: ID_BYTES }), {
  maxLength: 600,
  selector: String,
});

test('an id table finds every id at its place, and no other', () => {
  fc.assert(
    fc.property(ids, (all) => {
      const table = new IdTable('ptp');
      for (const [place, bytes] of all.entries()) assert.equal(table.addBytes(bytes), place);
      assert.equal(table.size, all.length);
      all.forEach((bytes, place) => {
        const id = idFromBytes('ptp', bytes);
        assert.equal(table.indexOf(id), place);
        assert.equal(table.idAt(place), id);
        assert.throws(() => table.add(id), RangeError);
      });
      const strange: Id<'ptp'>[] = [idFromBytes('ptp', new Uint8Array(ID_BYTES).fill(251))];
      for (const id of strange) if (!all.some((b) => idFromBytes('ptp', b) === id)) assert.equal(table.indexOf(id), -1);
    }),
    { numRuns: 50 },
  );
});

test('ids that begin alike are told apart', () => {
  const table = new IdTable('ptp');
  for (let i = 0; i < 300; i++) {
    const bytes = new Uint8Array(ID_BYTES);
    bytes[15] = i & 255;
    bytes[14] = i >> 8;
    assert.equal(table.addBytes(bytes), i);
    assert.equal(table.indexOf(idFromBytes('ptp', bytes)), i);
  }
});

test('at a million, a participant costs at most 200 bytes and a vote at most 12', () => {
  const { given } = opened();
  const people = 1_000_000;
  given.when('participants.import', {
    count: people,
    seat: toBase64(new Uint8Array(people)),
    sourceIds: '',
    organisations: [],
    organisation: toBase64(new Uint32Array(people)),
    regions: [],
    region: toBase64(new Uint8Array(people)),
  });
  given.when('votes.import', {
    count: people,
    participant: toBase64(Uint32Array.from({ length: people }, (_, i) => i)),
    statement: toBase64(new Uint16Array(people)),
    value: toBase64(new Int8Array(people)),
    seconds: toBase64(new Uint32Array(people)),
    from: 0,
  });
  const { participants, votes } = given.process.nouns;
  assert.equal(votes.count, people);
  const { ids, seat, level, flags, organisation, region, language, accounts } = participants;
  const columns = [seat, level, flags, organisation, region, language, votes.latest];
  const perPerson = columns.reduce((sum, { bytes }) => sum + bytes, ids.memory + accounts.memory) / people;
  const perVote = (votes.participant.bytes + votes.statement.bytes + votes.value.bytes + votes.previous.bytes) / people;
  assert.ok(perPerson <= 200, `${perPerson} bytes a participant`);
  assert.ok(perVote <= 12, `${perVote} bytes a vote`);
});
