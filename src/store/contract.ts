/** What every store must do: one suite, run against each implementation. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Batch, JournalRow, Store } from '../app/ports.ts';
import { idFromBytes, type ProcessId } from '../base/ids.ts';

/** `open` gives a store; with `again` it opens the same one once more, where it lasts. */
export interface Opener {
  open(): Promise<Store>;
  again?(): Promise<Store>;
}

const idOf = (byte: number): ProcessId => idFromBytes('prc', new Uint8Array(16).fill(byte));

function rowOf(process: ProcessId, n: number, more: Partial<JournalRow> = {}): JournalRow {
  const row = { process, n, at: 1000 + n, actor: 'system', key: undefined, type: 'demo', v: 1, data: `{"n":${n}}` };
  return { vault: undefined, ...row, ...more };
}

const batchOf = (process: ProcessId, after: number, count: number, more: Partial<Batch> = {}): Batch => ({
  process,
  after,
  rows: Array.from({ length: count }, (_, i) => rowOf(process, after + 1 + i)),
  secrets: [],
  ...(after === 0 ? { slug: `slug-${process.slice(-3)}` } : {}),
  ...more,
});

async function allRows(store: Store, process: ProcessId, after = 0) {
  const rows = [];
  for await (const piece of store.read(process, after)) rows.push(...piece);
  return rows;
}

export function storeContract(name: string, opener: () => Opener): void {
  describe(`${name} keeps the contract of a store`, () => {
    const with_ = async (story: (store: Store, opener: Opener) => Promise<void>) => {
      const each = opener();
      const store = await each.open();
      await story(store, each);
      await store.close();
    };

    test('what was appended is read back, whole and in order, from any place', () =>
      with_(async (store) => {
        const process = idOf(1);
        const odd = rowOf(process, 1, { key: 'k', vault: 'vlt_1', actor: 'ptp_ü', data: '{"text":"\\u0000\u2028é"}' });
        const secrets = [{ ref: 'vlt_1', content: '"secret"' }];
        const first = { process, after: 0, rows: [odd, rowOf(process, 2)], secrets, slug: 'one' };
        assert.equal(await store.append(first), 'appended');
        assert.equal(await store.append(batchOf(process, 2, 1500)), 'appended');
        const rows = await allRows(store, process);
        assert.deepEqual(rows[0], { row: odd, secret: '"secret"' });
        assert.deepEqual(
          rows.map(({ row }) => row.n),
          Array.from({ length: 1502 }, (_, i) => i + 1),
        );
        assert.deepEqual((await allRows(store, process, 1501))[0].row, rowOf(process, 1502));
        assert.deepEqual(await allRows(store, process, 1502), []);
      }));

    test('a batch decided on another journal size changes nothing', () =>
      with_(async (store) => {
        const process = idOf(2);
        await store.append(batchOf(process, 0, 2));
        for (const after of [0, 1, 3]) {
          assert.equal(await store.append(batchOf(process, after, 1, { slug: undefined })), 'moved');
        }
        assert.equal((await allRows(store, process)).length, 2);
        assert.deepEqual([await store.size(process), await store.size(idOf(99))], [2, 0]);
      }));

    test('of many batches at once on the same size, one is appended', () =>
      with_(async (store) => {
        const process = idOf(3);
        await store.append(batchOf(process, 0, 1));
        const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.append(batchOf(process, 1, 1))));
        assert.equal(outcomes.filter((outcome) => outcome === 'appended').length, 1);
        assert.equal((await allRows(store, process)).length, 2);
      }));

    test('a slug belongs to the first process that took it, and a refused batch leaves nothing behind', () =>
      with_(async (store) => {
        const secrets = [{ ref: 'vlt_x', content: '1' }];
        assert.equal(await store.append(batchOf(idOf(4), 0, 1, { slug: 'same' })), 'appended');
        assert.equal(await store.append(batchOf(idOf(5), 0, 1, { slug: 'same', secrets })), 'taken');
        assert.deepEqual(await store.processes(), [{ id: idOf(4), slug: 'same' }]);
        assert.deepEqual(await allRows(store, idOf(5)), []);
      }));

    test('an erased secret is gone, its event stays, and other processes keep theirs', () =>
      with_(async (store) => {
        for (const process of [idOf(6), idOf(7)]) {
          const rows = [rowOf(process, 1, { vault: 'vlt_a' })];
          await store.append(batchOf(process, 0, 1, { rows, secrets: [{ ref: 'vlt_a', content: '"text"' }] }));
        }
        await store.erase(idOf(6), 'vlt_a');
        assert.deepEqual(await allRows(store, idOf(6)), [
          { row: rowOf(idOf(6), 1, { vault: 'vlt_a' }), secret: undefined },
        ]);
        assert.equal((await allRows(store, idOf(7)))[0].secret, '"text"');
      }));

    test('many secrets are erased at once, and those that the journal says are erased and are not can be told', () =>
      with_(async (store) => {
        const process = idOf(9);
        const rows = ['a', 'b', 'c'].map((ref, i) => rowOf(process, i + 1, { vault: ref }));
        const secrets = ['a', 'b', 'c'].map((ref) => ({ ref, content: '1' }));
        await store.append(batchOf(process, 0, 3, { rows, secrets }));
        await store.append(
          batchOf(idOf(10), 0, 1, { rows: [rowOf(idOf(10), 1, { vault: 'a' })], secrets: [secrets[0]] }),
        );
        assert.deepEqual(await store.unerased(process), []);
        const erased = rowOf(process, 4, { type: 'participant.erased', data: '{"participant":"p","refs":["a","b"]}' });
        await store.append(batchOf(process, 3, 1, { rows: [erased] }));
        assert.deepEqual([...(await store.unerased(process))].sort(), ['a', 'b']);
        assert.deepEqual(await store.unerased(idOf(10)), []);
        await store.erase(process, 'a');
        assert.deepEqual(await store.unerased(process), ['b']);
        await store.erase(process, 'a', 'b');
        assert.deepEqual(await store.unerased(process), []);
        assert.deepEqual(
          (await allRows(store, process)).map(({ secret }) => secret),
          [undefined, undefined, '1', undefined],
        );
      }));

    test('a token is spent once, by one of many, and not after it has expired', () =>
      with_(async (store) => {
        const now = await store.now();
        const token = { account: 'acc_1', roles: ['convener'], expiresAt: now + 60_000 };
        await store.saveToken('link', 'h', token);
        assert.deepEqual(await store.token('link', 'h'), token);
        assert.equal(await store.token('session', 'h'), undefined);
        const spent = await Promise.all(Array.from({ length: 20 }, () => store.spendToken('link', 'h')));
        assert.deepEqual(
          spent.filter((each) => each !== undefined),
          [token],
        );
        await store.saveToken('link', 'old', { ...token, expiresAt: now - 1 });
        assert.equal(await store.token('link', 'old'), undefined);
        assert.equal(await store.spendToken('link', 'old'), undefined);
      }));

    test('everything is there after closing and opening again, where the store lasts', async (t) => {
      const each = opener();
      if (!each.again) return t.diagnostic('this store does not outlast its process, by design');
      const store = await each.open();
      await store.append(batchOf(idOf(8), 0, 3));
      await store.close();
      const again = await each.again();
      assert.equal((await allRows(again, idOf(8))).length, 3);
      assert.deepEqual(await again.processes(), [{ id: idOf(8), slug: batchOf(idOf(8), 0, 1).slug }]);
      assert.equal(await again.append(batchOf(idOf(8), 3, 1)), 'appended');
      await again.close();
    });
  });
}
