/** What holds answers against a database must see a lost, a doubled, a changed and a half-kept one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Act, type Holding, isWhole, type Kept, nameOf, Promises } from '../../trials/promises.ts';

const said: Act = {
  slug: 'trial',
  command: 'statement.submit',
  input: { text: 'Kept.' },
  actor: 'ptp_a',
  role: 'participant',
  key: 'key-1',
};
const many: Act = { ...said, command: 'statements.import', input: { statements: [{}, {}] }, key: 'key-2' };

const row = (n: number, key: string, text = 'Kept.', vault = `vlt_${n}`): Kept => {
  const data = `{"statement":"stm_${n}"}`;
  const type = 'statement.submitted';
  return {
    row: { process: 'prc_a', n, at: n, actor: 'ptp_a', key, type, v: 1, data, vault },
    secret: JSON.stringify({ text }),
  };
};

function holding(rows: readonly Kept[], tokens: string[] = ['kept']): Holding {
  const byAct = new Map<string, Kept[]>();
  for (const kept of rows) {
    const name = nameOf({ ...said, key: kept.row.key ?? '' });
    byAct.set(name, [...(byAct.get(name) ?? []), kept]);
  }
  return { processes: new Map([['trial', { rows, process: undefined as never }]]), byAct, tokens: new Set(tokens) }; // Not looked at.
}

function promised(): Promises {
  const promises = new Promises();
  promises.note({ is: 'opening', slug: 'trial' });
  promises.note({ is: 'opened', slug: 'trial' });
  for (const act of [said, many]) promises.note({ is: 'sending', act });
  const events = [{ type: 'statement.submitted', data: { statement: 'stm_1' } }];
  promises.note({ is: 'acknowledged', act: nameOf(said), n: 1, events });
  promises.note({ is: 'kept', token: 'kept' });
  promises.note({ is: 'spent', token: 'spent' });
  return promises;
}

test('kept promises are whole, and each kind of broken one is told', () => {
  const all = [row(1, 'key-1'), row(2, 'key-2'), row(3, 'key-2')];
  for (const rows of [all, all.slice(0, 1)]) assert.ok(isWhole(promised().heldAgainst(holding(rows))));
  const table: [string, Holding, 'lost' | 'doubled' | 'wrong'][] = [
    ['its row is gone', holding([]), 'lost'],
    ['its secret is gone', holding([{ ...all[0], secret: undefined }]), 'lost'],
    ['it acted twice', holding([all[0], row(2, 'key-1')]), 'doubled'],
    ['it stands in two places', holding([row(1, 'key-1'), row(4, 'key-2'), row(6, 'key-2')]), 'doubled'],
    ['half of an import', holding(all.slice(0, 2)), 'wrong'],
    ['another number', holding([row(7, 'key-1')]), 'wrong'],
    ['another text', holding([row(1, 'key-1', 'Changed.')]), 'wrong'],
    ['nobody asked', holding([all[0], row(2, 'key-9')]), 'wrong'],
    ['a token is gone', holding(all, []), 'lost'],
    ['a spent token is back', holding(all, ['kept', 'spent']), 'doubled'],
    ['the process is gone', { ...holding(all), processes: new Map() }, 'lost'],
  ];
  for (const [what, held, kind] of table) assert.ok(promised().heldAgainst(held)[kind].length > 0, what);
});

test('an erased secret stays away, and one that was to be erased may be there or not', () => {
  for (const [mark, isThere, isFine] of [
    ['erased', false, true],
    ['erased', true, false],
    ['erasing', false, true],
    ['erasing', true, true],
  ] as const) {
    const promises = promised();
    promises.note({ is: mark, slug: 'trial', ref: 'vlt_1' });
    const kept = isThere ? row(1, 'key-1') : { ...row(1, 'key-1'), secret: undefined };
    assert.equal(isWhole(promises.heldAgainst(holding([kept]))), isFine, `${mark}, ${isThere ? 'there' : 'gone'}`);
  }
});
