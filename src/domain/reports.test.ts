import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, charter, convener, journal, opened, participant } from '../../test/given.ts';
import { emptyProcess, fold, load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import { designations } from '../opinion/index.ts';
import { classes, latestDesignations, saysTheSame } from './reports.ts';

const hash = 'a'.repeat(64);
const inclusion = (measure: string, seat: string | null, ...told: (number | string | null)[]) => {
  const [numerator, denominator, value] = told;
  return { measure, seat, numerator, denominator, value };
};
const figures = (statement: string, more: object = {}) => ({
  ...{ n: 9, at: 1000, method: 'official', version: '1', seed: 0, table: ['governments', 'private'], hash },
  inclusion: [inclusion('silent', null, 10, 60, 0.17), inclusion('people', 'private', 'withheld', 60, 'withheld')],
  statements: [{ statement, consistentWith: 'consensus', seats: [[61, 93, 17], null] }],
  ...more,
});
const chair = { id: account(9), roles: ['chair'] as const };

test('classes have the names that figures give them, in their order', () => {
  assert.deepEqual([...classes], [...designations]);
});

test('chair and convener publish what the application has filled in, under their name', () => {
  const { given, statements } = opened(2);
  const cases = [
    [convener, figures(statements[0])],
    [chair, figures(statements[1], { hash: 'b'.repeat(64) })],
  ] as const;
  for (const [actor, frozen] of cases) {
    const made = given.when('report.publish', { note: ' Why now. ', figures: frozen }, actor);
    assert.ok(Array.isArray(made), JSON.stringify(made));
    const [{ type, data }] = made;
    const { report, stage, ...rest } = data;
    assert.equal(type, 'report.published');
    assert.match(String(report), /^rpt_/);
    assert.equal(stage, 'listen');
    assert.deepEqual(rest, frozen);
  }
  const { list } = given.process.nouns.reports;
  assert.deepEqual(
    list.map(({ by, note }) => [by, note]),
    [
      [convener.id, 'Why now.'],
      [chair.id, 'Why now.'],
    ],
  );
});

test('who may not publish, and what is no report, is refused', () => {
  const { given, statements, persons } = opened(1);
  const code = (outcome: unknown) => (outcome as { refused?: string }).refused; // Or events, which have none.
  const publish = (frozen: unknown, actor = convener) => code(given.when('report.publish', { figures: frozen }, actor));
  const good = figures(statements[0]);
  assert.equal(publish(good, participant(persons[0])), 'not-allowed');
  for (const [what, frozen] of [
    ['nothing', undefined],
    ['a hash that is none', { ...good, hash: 'x' }],
    ['a share above all', figures(statements[0], { statements: [{ ...good.statements[0], seats: [[0, 101, 3]] }] })],
    ['a class of nobody', figures(statements[0], { statements: [{ ...good.statements[0], consistentWith: 'yes' }] })],
    ['more than there is', { ...good, more: 1 }],
    ['no figures of who is heard', { ...good, inclusion: undefined }],
    ['a count of words', { ...good, inclusion: [inclusion('silent', null, 'few', 60, 0.17)] }],
    ['fewer than nobody', { ...good, inclusion: [inclusion('silent', null, -1, 60, 0.17)] }],
  ] as const) {
    assert.equal(publish(frozen), 'invalid', what);
  }
  assert.equal(publish(good), undefined);
  assert.equal(publish(good), 'report-same');
  assert.equal(publish({ ...good, n: 10, at: 2000, hash: 'b'.repeat(64) }), 'report-same', 'as of a later entry');
  const heard = (told: object) => ({ ...good, hash: 'c'.repeat(64), inclusion: [...good.inclusion, told] });
  assert.equal(
    publish(heard(inclusion('objectionsAge', null, null, null, 12))),
    'report-same',
    'what only grows older',
  );
  assert.equal(publish(heard(inclusion('emptyChairs', null, 1, 3, 0.33))), undefined, 'others are heard');
  assert.equal(code(journal().when('report.publish', { figures: good })), 'not-open');
});

test('the last report says what statements were published as; a snapshot keeps all of them', () => {
  const { given, statements } = opened(0);
  given.when('report.publish', { figures: figures(statements[0]) });
  given.when('report.publish', { figures: figures(statements[1], { hash: 'c'.repeat(64) }) });
  const { reports } = given.process.nouns;
  assert.deepEqual([...latestDesignations(reports)], [[statements[1], 'consensus']]);
  assert.deepEqual(load(plain(save(given.process))).nouns.reports, reports);
});

test('reports are published after the close, too, and then of no stage', () => {
  const { given, statements } = opened(0);
  given.now = charter.stages[0].closesAt;
  given.close();
  const made = given.when('report.publish', { figures: figures(statements[0]) }, chair);
  assert.ok(Array.isArray(made));
  assert.equal(made[0].data.stage, undefined);
});

test('a report of version 1 is read as one that keeps nothing of who is heard, and may be published anew with it', () => {
  const { given, statements } = opened(0);
  given.when('report.publish', { figures: figures(statements[0]) });
  const rows = given.rows.map((row) => {
    if (row.type !== 'report.published') return row;
    const { inclusion: _, ...data } = JSON.parse(row.data);
    return { ...row, v: 1, data: JSON.stringify(data) };
  });
  const old = emptyProcess(given.process.id);
  for (const row of rows) fold(old, row, row.vault && given.secrets.get(row.vault));
  const [then, now] = [old, given.process].map(({ nouns }) => nouns.reports.list[0]);
  assert.deepEqual(then, { ...now, inclusion: null });
  assert.equal(saysTheSame(then!, now!), false);
});
