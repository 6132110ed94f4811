import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { convener } from '../../test/given.ts';
import { withItem } from '../../test/givenItem.ts';
import { chairing, DAY, editor, happens, withText } from '../../test/givenText.ts';
import type { Said } from '../domain/item.ts';
import type { ItemAct } from '../domain/machine.ts';
import { deadlines } from './deadlines.ts';
import { feed } from './feed.ts';
import { itemDeadlines } from './itemDeadlines.ts';

type Nouns = Parameters<typeof deadlines>[0];
const listed = (nouns: Nouns) => deadlines(nouns, 0);
const coded = (nouns: Nouns, code: string) => listed(nouns).filter(({ what }) => what.code === code);
/** Each is as it is expected to be, as far as that says anything. */
function like(actual: readonly object[], expected: readonly object[]): void {
  assert.equal(actual.length, expected.length);
  for (const [i, each] of expected.entries()) {
    const told = Object.entries(actual[i]).filter(([key]) => key in each);
    assert.deepEqual(Object.fromEntries(told), each);
  }
}
const newsOf = (nouns: Nouns) => feed(nouns)?.items.map(({ what }) => what.code) ?? [];

describe('deadlines', () => {
  test('stages reach from one to the next, and each of them grows when they change', () => {
    const { given } = withText(1, {
      people: 0,
      terms: { stages: [{ id: 'listen', name: 'Listen', closesAt: 5 * DAY }] },
    });
    const { nouns } = given.process;
    const first = { id: 'stage-listen', start: 1000, end: 5 * DAY, sequence: 0, at: 1000, cancelled: false };
    like(coded(nouns, 'stage'), [first]);
    given.now = 2000;
    const stages = [
      { id: 'listen', name: 'Listen', closesAt: 6 * DAY },
      { id: 'decide', name: 'Decide', closesAt: 9 * DAY },
    ];
    happens(given.when('charter.change', { change: { stages }, reason: 'More time.' }, convener));
    like(coded(nouns, 'stage'), [
      { ...first, end: 6 * DAY, sequence: 1, at: 2000 },
      { id: 'stage-decide', start: 6 * DAY, end: 9 * DAY, sequence: 1 },
    ]);
    happens(given.when('process.close', {}, convener));
    like(coded(nouns, 'stage'), [
      { sequence: 2, cancelled: true, at: given.now },
      { sequence: 2, cancelled: true, at: given.now },
    ]);
  });

  test('a stage that a charter dropped stands cancelled, one that it shortened stands at its new time', () => {
    const listen = { id: 'listen', name: 'Listen', closesAt: 5 * DAY };
    const decide = { id: 'decide', name: 'Decide', closesAt: 9 * DAY };
    const { given } = withText(1, { people: 0, terms: { stages: [listen, decide] } });
    const { nouns } = given.process;
    const change = (stages: object[]) =>
      happens(given.when('charter.change', { change: { stages }, reason: 'Less time.' }, convener));
    const both = (first: object, second: object) =>
      like(
        coded(nouns, 'stage').toSorted((a, b) => (a.id < b.id ? 1 : -1)),
        [
          { id: 'stage-listen', ...first },
          { id: 'stage-decide', ...second },
        ],
      );
    both({ sequence: 0, cancelled: false }, { sequence: 0, cancelled: false });
    given.now = 2000;
    change([{ ...listen, closesAt: 3 * DAY }]);
    const dropped = { start: 5 * DAY, end: 9 * DAY, sequence: 1, at: 2000, cancelled: true };
    both({ end: 3 * DAY, sequence: 1, at: 2000, cancelled: false }, dropped);
    given.now = 3000;
    change([{ ...listen, closesAt: 4 * DAY }]);
    both({ end: 4 * DAY, sequence: 2, at: 3000, cancelled: false }, dropped);
    given.now = 4000;
    change([listen, decide]);
    const again = { sequence: 3, at: 4000, cancelled: false };
    both(again, again);
    given.now = 5000;
    change([{ ...listen, closesAt: undefined }]);
    const off = { sequence: 4, at: 5000, cancelled: true };
    both(off, off);
  });

  test('an announced charter is due when it takes effect, under one id before and after', () => {
    const { given } = withText(1);
    const { nouns } = given.process;
    given.now = 2000;
    happens(given.when('charter.change', { change: { inScope: 'Routes.' }, reason: 'Clearer.' }, convener));
    const due = { id: 'charter-2', start: 2000 + 7 * DAY, end: null, at: 2000, cancelled: false };
    like(coded(nouns, 'charter'), [due]);
    assert.equal(newsOf(nouns)[0], 'charterAnnounced');
    given.now = due.start;
    given.close();
    like(coded(nouns, 'charter'), [{ ...due, at: due.start }]);
    assert.equal(newsOf(nouns)[0], 'charterChanged');
  });

  test('a window that a later one replaced and a last call that was ended are cancelled', () => {
    const { given, document, clauses, edit, base } = withText(2, { days: 10 });
    const { nouns } = given.process;
    const [clause] = clauses();
    given.now = DAY;
    const instruction = 'As asked.';
    happens(edit('clause.change', { clause, base: base(clause), text: 'Other words.', instruction }));
    happens(edit('draft.publish', { document, note: 'Reworded.' }));
    happens(given.when('window.open', { document, days: 12 }, chairing));
    like(
      coded(nouns, 'window').toSorted((a, b) => a.start - b.start),
      [
        { id: `${document}-window-1`, sequence: 1, cancelled: true, at: DAY },
        { id: `${document}-window-2`, sequence: 0, cancelled: false, start: DAY, end: 13 * DAY },
      ],
    );
    happens(given.when('lastcall.open', { document, days: 7 }, chairing));
    like(coded(nouns, 'lastCall'), [{ end: 8 * DAY, sequence: 0, cancelled: false }]);
    given.now = 2 * DAY;
    happens(given.when('lastcall.end', { document, reason: 'A mistake.' }, chairing));
    like(coded(nouns, 'lastCall'), [{ end: 8 * DAY, sequence: 1, cancelled: true, at: 2 * DAY }]);
    const told = feed(nouns)!;
    assert.deepEqual(
      told.items.map(({ what }) => what.code),
      [
        ...['lastCallEnded', 'draftPublished', 'lastCallOpened', 'windowOpened'],
        ...['draftPublished', 'windowOpened', 'opened'],
      ],
    );
    assert.equal(told.items[1].note, 'Reworded.');
    assert.equal(told.updated, 2 * DAY);
    given.now = 3 * DAY;
    happens(given.when('window.close', { document, reason: 'Everybody has spoken.' }, chairing));
    like(
      coded(nouns, 'window').filter(({ start }) => start === DAY),
      [{ sequence: 1, cancelled: true, at: 3 * DAY }],
    );
    assert.equal(newsOf(nouns)[0], 'windowClosed');
  });

  test('a call grows with every extension, and is cancelled where it ends before its time', () => {
    const { given, call, does, item, take } = withItem();
    const { nouns } = given.process;
    const id = call();
    take(0, id, 'disagree', { reason: 'Unheard words.' });
    const [before] = coded(nouns, 'call');
    assert.equal(before.end! - before.start, 14 * DAY);
    given.now += DAY;
    happens(does('call.extend', { call: id, days: 3, reason: 'Holidays.' }));
    const [extended] = coded(nouns, 'call');
    assert.deepEqual([extended.id, extended.end, extended.at], [id, before.end! + 3 * DAY, given.now]);
    assert.ok(extended.sequence > before.sequence);
    given.now += DAY;
    happens(does('item.move', { item, act: 'withdraw', reason: 'Too early.' }));
    const [ended] = coded(nouns, 'call');
    assert.ok(ended.sequence > extended.sequence && ended.cancelled);
    assert.ok(!JSON.stringify([listed(nouns), feed(nouns)]).includes('Unheard'));
    assert.deepEqual(newsOf(nouns).slice(0, 2), ['callClosed', 'callOpened']);
  });

  test('dates of an item move with what is done to it, and fall away with what is undone', () => {
    const { given, item: id } = withItem();
    const { list, places } = given.process.nouns.items;
    const item = list[places.get(id) ?? -1];
    const rules = { ...item.procedure, provisionalReview: 'P7D', reviewEvery: 'P1Y' };
    const procedure = {
      ...rules,
      appeals: [
        { to: 'chair', within: 'P30D' },
        { to: 'board', within: 'P60D' },
      ],
    };
    const done = (day: number, act: ItemAct, said: Said = {}) =>
      ({ n: day, at: day * DAY, by: '', act, to: 'tabled', said }) as const;
    const cases: [readonly ReturnType<typeof done>[], Record<string, readonly [number, number, boolean]>][] = [
      [[done(1, 'table'), done(2, 'discuss')], {}],
      [[done(1, 'designate')], { challenge: [8, 0, false], appeal: [31, 0, false] }],
      [[done(1, 'designate'), done(3, 'redesignate')], { challenge: [10, 1, false], appeal: [33, 1, false] }],
      [[done(1, 'designate'), done(9, 'finalise')], { challenge: [8, 0, false], appeal: [39, 1, false] }],
      [[done(1, 'designate'), done(2, 'return')], { challenge: [8, 1, true], appeal: [31, 1, true] }],
      [[done(1, 'adopt_direct'), done(2, 'appeal')], { appeal: [31, 1, true], review: [366, 0, false] }],
      [
        [done(1, 'adopt_direct'), done(2, 'appeal'), done(5, 'appeal_dismissed')],
        { appeal: [65, 2, false], review: [366, 0, false] },
      ],
      [[done(1, 'adopt_direct'), done(200, 'reopen')], { appeal: [31, 0, false], review: [366, 1, true] }],
      [[done(1, 'defer', { revisitAt: 40 * DAY })], { appeal: [31, 0, false], revisit: [40, 0, false] }],
      [
        [done(1, 'defer', { revisitAt: 40 * DAY }), done(35, 'table')],
        { appeal: [31, 0, false], revisit: [40, 1, true] },
      ],
    ];
    for (const [history, expected] of cases) {
      const dates = itemDeadlines({ ...item, procedure, history: [...history] });
      const told = dates.map(({ what, start, sequence, cancelled }) => [what.code, [start / DAY, sequence, cancelled]]);
      assert.deepEqual(Object.fromEntries(told), expected, history.map(({ act }) => act).join(' '));
    }
  });

  test('no two have the same id, and all are the same whenever they are asked for', () => {
    const { given, call } = withItem();
    call();
    const { nouns } = given.process;
    const all = listed(nouns);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.deepEqual(deadlines(nouns, 400 * DAY), all);
  });
});

test('a feed has the newest fifty, and nothing that one person did', () => {
  const { given, document, edit, clauses, base } = withText(1, { people: 2, draft: true });
  const instruction = 'As asked.';
  for (let i = 0; i < 60; i++) {
    const [clause] = clauses();
    given.now += 1000;
    happens(edit('clause.change', { clause, base: base(clause), text: `Words ${i}.`, instruction }, editor));
    happens(edit('draft.publish', { document, note: '' }));
  }
  const { items, updated } = feed(given.process.nouns)!;
  assert.deepEqual([items.length, updated, items[0].at], [50, given.now, given.now]);
  assert.deepEqual(new Set(items.map(({ what }) => what.code)), new Set(['draftPublished']));
});
