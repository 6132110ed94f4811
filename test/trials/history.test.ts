/** The history of many clients at once, and whether its checker sees what it is there to see. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { history } from '../../trials/history.ts';
import { anomalies, type History, type Op } from '../../trials/historyCheck.ts';
import type { Act, Kept } from '../../trials/promises.ts';
import { slice } from './slice.ts';

test('what many clients see at once can have happened one after the other', () => slice(history));

const act = (key: string, value: string): Act => {
  const input = { statement: 'stm_a', value };
  return { slug: 'trial', command: 'vote.cast', input, actor: 'ptp_a', role: 'participant', key };
};

const said = (key: string): Act => ({ ...act(key, ''), command: 'statement.submit', input: { text: 'Same.' } });

function row(n: number, key: string, type: string, data: object, secret?: string): Kept {
  const process = 'prc_a' as const;
  return {
    row: { process, n, at: n, actor: 'ptp_a', key, type, v: 1, data: JSON.stringify(data), vault: undefined },
    secret,
  };
}

const cast = (value: string) => ({ type: 'vote.cast', data: { statement: 'stm_a', value } });

/** One voter agrees, finds that so it is, changes to pass; one text is said, and refused to who says it again. */
function honest(): { history: History; rows: Kept[] } {
  const op = (of: Act, asked: number, answer: Op['answer']): Op => ({
    act: of,
    asked,
    answered: asked + 1,
    answer,
    isRepeat: false,
  });
  const submitted = { type: 'statement.submitted', data: { statement: 'stm_b' } };
  const ops = [
    op(act('k-1', 'agree'), 0, { n: 1, events: [cast('agree')] }),
    op(act('k-2', 'agree'), 2, { n: 1, events: [] }),
    op(act('k-3', 'pass'), 4, { n: 2, events: [cast('pass')] }),
    { ...op(act('k-1', 'agree'), 6, { n: 1, events: [cast('agree')] }), isRepeat: true },
    op(said('k-4'), 8, { n: 3, events: [submitted] }),
    op(said('k-5'), 10, { refused: 'same-statement', names: 'stm_b' }),
  ];
  const rows = [
    row(1, 'k-1', 'vote.cast', { statement: 'stm_a', value: 'agree' }),
    row(2, 'k-3', 'vote.cast', { statement: 'stm_a', value: 'pass' }),
    row(3, 'k-4', 'statement.submitted', { statement: 'stm_b' }, '{"text":"Same."}'),
  ];
  const readings = [
    { asked: 1, answered: 2, n: 1 },
    { asked: 3, answered: 4, n: 2 },
  ];
  return { history: { ops, unanswered: [], readings }, rows };
}

test('an honest history has no anomaly, and every lie in it is one', () => {
  const { history, rows } = honest();
  assert.deepEqual(anomalies(history, rows), []);
  const cutOff = { history: { ...history, unanswered: [{ act: act('k-9', 'agree'), asked: 12 }] }, rows };
  assert.deepEqual(anomalies(cutOff.history, rows), [], 'what nobody was told of may be lost');
  const agreed = row(4, 'k-9', 'vote.cast', cast('agree').data);
  assert.deepEqual(anomalies(cutOff.history, [...rows, agreed]), [], 'and may stand');
  const with_ = (place: number, change: Partial<Op>) => ({
    history: { ...history, ops: history.ops.map((op, i) => (i === place ? { ...op, ...change } : op)) },
    rows,
  });
  const lies: [string, { history: History; rows: readonly Kept[] }, RegExp][] = [
    ['a row is lost', { history, rows: rows.slice(0, 2) }, /answered otherwise/],
    [
      'a number is missing',
      { history, rows: [rows[0], { ...rows[1], row: { ...rows[1].row, n: 4 } }, rows[2]] },
      /has number 4/,
    ],
    [
      'a vote counts twice',
      { history, rows: [...rows, row(4, 'k-3', 'vote.cast', cast('pass').data)] },
      /pass over pass/,
    ],
    ['a row that nobody asked for', { history, rows: [...rows, row(4, 'k-9', 'demo', {})] }, /nobody asked/],
    [
      'time runs back',
      { history, rows: rows.map((each) => ({ ...each, row: { ...each.row, at: -each.row.n } })) },
      /runs back/,
    ],
    ['an answer of another value', with_(0, { answer: { n: 1, events: [cast('disagree')] } }), /answered otherwise/],
    ['another number for a repeat', with_(3, { answer: { n: 2, events: [cast('agree')] } }), /was told 2/],
    ['a stale read', with_(1, { answer: { n: 2, events: [] } }), /found agree at 2, where pass stood/],
    ['an answer from the past', with_(2, { asked: 20, answered: 21 }), /2 after 3/],
    [
      'two with the same text',
      { history, rows: [...rows, row(4, 'k-5', 'statement.submitted', {}, '{"text":"Same."}')] },
      /stands twice/,
    ],
    [
      'told of another statement',
      with_(5, { answer: { refused: 'same-statement', names: 'stm_x' } }),
      /told of another/,
    ],
    ['refused before it was said', with_(5, { asked: 6, answered: 7 }), /lost to nobody/],
    ['refused for no reason', with_(5, { answer: { refused: 'closed', names: '' } }), /refused: closed/],
    [
      'figures that go back',
      { history: { ...history, readings: [...history.readings].map((each) => ({ ...each, n: 3 - each.n })) }, rows },
      /page: time/,
    ],
  ];
  for (const [lie, told, anomaly] of lies) assert.match(anomalies(told.history, told.rows).join('\n'), anomaly, lie);
});
