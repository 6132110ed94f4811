import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charter, idIn, journal, opened, visitor } from '../../test/given.ts';
import { toBase64 } from '../base/base64.ts';
import { joined } from '../base/rows.ts';

const columns = {
  count: 3,
  seat: toBase64(Uint8Array.of(1, 0, 2)),
  sourceIds: '[7,8,9]',
  organisations: ['Org A', 'Org B'],
  organisation: toBase64(Uint32Array.of(2, 0, 2)),
  regions: ['Here'],
  region: toBase64(Uint8Array.of(0, 1, 1)),
};

test('who joins gets a pseudonym; affiliation and secret stay out of the journal', () => {
  const given = journal();
  given.when('process.open', charter);
  const id = idIn(
    given.when('participant.join', { seat: 'private', organisation: 'Org A', region: 'Here' }),
    'participant',
  );
  const { participants } = given.process.nouns;
  assert.equal(participants.ids.indexOf(id), 0);
  assert.equal(participants.seat.get(0), 2);
  assert.deepEqual(participants.organisations, ['Org A']);
  assert.doesNotMatch(given.rows.map((row) => row.data).join(), /Org A|Here|secret/);
});

test('somebody is seated by a convener, and not yet by themselves', () => {
  const { given } = opened();
  assert.deepEqual(given.when('participant.join', {}, visitor), {
    refused: 'not-allowed',
    params: { command: 'participant.join' },
  });
});

test('joining is refused where there is no process, no such seat, or it has closed', () => {
  assert.deepEqual(journal().when('participant.join', {}), { refused: 'not-open', params: {} });
  const { given } = opened();
  assert.deepEqual(given.when('participant.join', { seat: 'kings' }), {
    refused: 'unknown-seat',
    params: { seat: 'kings' },
  });
  given.process.nouns.process.closed.push('listen');
  assert.deepEqual(given.when('participant.join', {}), { refused: 'closed', params: {} });
});

test('many people come in as columns, a row each', () => {
  const { given } = opened();
  given.when('participants.import', columns);
  const { participants } = given.process.nouns;
  assert.equal(participants.ids.size, 3);
  assert.deepEqual(joined(participants.seat.rows(3)), Uint8Array.of(1, 0, 2));
  assert.deepEqual(joined(participants.organisation.rows(3)), Uint32Array.of(2, 0, 2));
  assert.deepEqual(joined(participants.region.rows(3)), Uint8Array.of(0, 1, 1));
});

test('columns of the wrong length or with values out of range change nothing', () => {
  const table = [
    [{ count: 4 }, 'column-length'],
    [{ seat: toBase64(Uint8Array.of(1, 0, 3)) }, 'column-value'],
    [{ organisation: toBase64(Uint32Array.of(3, 0, 0)) }, 'column-value'],
    [{ region: toBase64(Uint8Array.of(2, 0, 0)) }, 'column-value'],
    [{ organisation: toBase64(Uint8Array.of(1)) }, 'invalid'],
  ] as const;
  for (const [change, code] of table) {
    const { given } = opened();
    const before = given.rows.length;
    const outcome = given.when('participants.import', { ...columns, ...change });
    assert.ok('refused' in outcome);
    assert.equal(outcome.refused, code);
    assert.equal(given.rows.length, before);
  }
});
