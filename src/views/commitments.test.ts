import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, idIn, opened, operator, participant } from '../../test/given.ts';
import { chairing, DAY, happens } from '../../test/givenText.ts';
import type { Actor } from '../domain/index.ts';
import { queuedInputs } from '../domain/inputs.ts';
import { commitmentsCsv, commitmentsJsonld } from '../exchange/commitments.ts';
import { commitmentView } from './commitment.ts';
import { commitmentsView, deadlinesOf } from './commitments.ts';
import { stranger } from './viewer.ts';

const delegate: Actor = { id: account(80), roles: ['delegate'], account: account(80) };
const auditor: Actor = { id: account(81), roles: ['scrutineer'], account: account(81) };
const HOUR = 3_600_000;

/** One commitment that counts incidents, one without a measure, one measured and never reported. */
function register() {
  const { given, persons } = opened(1, 1, { stages: [] });
  given.now = 100 * DAY;
  const start = given.now;
  const indicator = { name: 'Incidents', unit: 'points', direction: 'down', method: 'Watch.', merge: 'incidents' };
  const target = { value: 1, at: start + 90 * DAY };
  const base = { text: 'We do.', kind: 'action', measure: 'technical', locus: 'network', reports: 'P30D' };
  const promised = { ...base, actor: { kind: 'organisation', name: '=HYPERLINK("x")' }, reviewAt: start + 365 * DAY };
  const propose = (more: object) =>
    idIn(given.when('commitment.propose', { ...promised, ...more }, participant(persons[0])), 'commitment');
  const on = (commitment: string, command: string, more: object, actor: Actor) =>
    happens(given.when(command, { commitment, ...more }, actor));
  const accepted = (commitment: string) => {
    on(commitment, 'commitment.pledge', { mandate: 'The board.' }, delegate);
    on(commitment, 'commitment.accept', {}, chairing);
    return commitment;
  };
  const counted = accepted(propose({ title: 'Filter', indicator: { ...indicator, target } }));
  const plain = propose({ title: 'Talk', reports: undefined });
  const silent = accepted(propose({ title: 'Sign', indicator: { ...indicator, merge: 'last', target } }));
  const report = (more: object, actor = delegate) => on(counted, 'evidence.submit', { level: 1, ...more }, actor);
  return { given, start, counted, plain, silent, report, on, person: participant(persons[0]) };
}

test('the register puts in plain sight what is overdue, what has no measure, and what was never reported', () => {
  const { given, start, counted, plain, silent, report } = register();
  given.now = start + 65 * DAY;
  report({ period: { from: start, to: start + 30 * DAY }, noIncidents: true });
  const view = commitmentsView(given.process.nouns, stranger, given.now);
  const ids = (lines: readonly { readonly id: string; readonly missing: number }[] = []) =>
    lines.map(({ id, missing }) => [id, missing]);
  assert.deepEqual(ids(view?.overdue), [
    [silent, 2],
    [counted, 1],
  ]);
  assert.deepEqual(ids(view?.unmeasured), [[plain, 0]]);
  assert.deepEqual(ids(view?.unreported), [[silent, 2]]);
  assert.equal(view?.proposing, null);
  const [first] = commitmentsView(given.process.nouns, stranger, given.now, 'due')?.groups ?? [];
  assert.deepEqual(first.rows.map(({ id }) => id).at(-1), plain);
  assert.deepEqual(
    commitmentsView(given.process.nouns, stranger, given.now)?.groups.map(({ rows }) => rows.length),
    [3],
  );
});

test('a trend has 3.5 for 29 minutes, 13 and 25 hours, and a gap where nobody looked', () => {
  const { given, start, counted, report, on } = register();
  given.now = start + 95 * DAY;
  const incidents = [
    { from: start + DAY, to: start + DAY + 29 * 60_000 },
    { from: start + 3 * DAY, to: start + 3 * DAY + 13 * HOUR },
    { from: start + 9 * DAY, to: start + 9 * DAY + 25 * HOUR },
  ];
  report({ period: { from: start, to: start + 30 * DAY }, incidents });
  // The same incident, as somebody else saw it.
  const seen = { period: { from: start, to: start + 30 * DAY }, incidents: incidents.slice(2), level: 4, ref: 'x' };
  report(seen, auditor);
  report({ period: { from: start + 30 * DAY, to: start + 60 * DAY } });
  report({ period: { from: start + 60 * DAY, to: start + 90 * DAY }, noIncidents: true });
  const model = () => commitmentView(given.process.nouns, stranger, counted, given.now);
  assert.deepEqual(
    model()?.trend.map(({ value }) => value),
    [3.5, null, 0],
  );
  assert.deepEqual(
    model()?.trend.map(({ level }) => level),
    [4, null, 1],
  );
  assert.deepEqual(
    model()?.periods.map(({ state }) => state),
    ['reported', 'unknown', 'reported', 'running'],
  );
  on(counted, 'commitment.judge', { verdict: 'verified', reasons: 'Seen.' }, chairing);
  assert.equal(model()?.unsupported, false);
  for (const { id, by } of given.process.nouns.commitments.list[0].evidence) {
    const other = by === auditor.id ? delegate : auditor;
    on(counted, 'evidence.dispute', { evidence: id, grounds: 'No.' }, other);
    assert.equal(model()?.disputedAt, given.now);
    on(counted, 'dispute.settle', { evidence: id, outcome: 'upheld', answer: 'Right.' }, chairing);
  }
  assert.equal(model()?.disputedAt, null);
  assert.deepEqual([model()?.status, model()?.level, model()?.unsupported], ['verified', 0, true]);
  assert.deepEqual(
    model()?.trend.map(({ value }) => value),
    [null, null, null],
  );
});

test('the grounds of a dispute are moderated as every other input, and forgotten with who gave them', () => {
  const { given, start, counted, report, on, person } = register();
  const moderator: Actor = { id: account(82), roles: ['moderator'], account: account(82) };
  given.now = start + 30 * DAY;
  report({ period: { from: start, to: start + 30 * DAY }, noIncidents: true });
  const { nouns } = given.process;
  const [evidence = assert.fail()] = nouns.commitments.list[0]?.evidence ?? [];
  on(counted, 'evidence.dispute', { evidence: evidence.id, grounds: 'Somebody lies.' }, person);
  const shown = () => {
    const [dispute] = commitmentView(nouns, stranger, counted, given.now)?.evidence[0]?.disputes ?? [];
    return [dispute?.label, dispute?.grounds, dispute?.hidden?.reason ?? null];
  };
  assert.deepEqual(shown(), ['D1', 'Somebody lies.', null]);
  assert.deepEqual(
    queuedInputs(nouns, given.now).map(({ label }) => label),
    ['D1'],
  );
  const act = (action: string, more: object = {}) =>
    happens(given.when('input.moderate', { input: 'D1', action, ...more }, moderator));
  act('take-out', { reason: 'personal' });
  assert.deepEqual(shown(), ['D1', null, 'personal']);
  act('restore');
  assert.deepEqual(shown(), ['D1', 'Somebody lies.', null]);
  given.when('participant.erase', { participant: person.id, refs: [] }, operator);
  assert.deepEqual(shown(), ['D1', null, null]);
});

test('deadlines keep their ids whatever becomes of them, and end with the commitment', () => {
  const { given, start, counted, plain, report, on } = register();
  given.now = start + 35 * DAY;
  const own = () => deadlinesOf(given.process.nouns, given.now).filter(({ commitment }) => commitment === counted);
  const before = own();
  assert.deepEqual(
    before.map(({ kind, over }) => [kind, over]),
    [
      ['commitment-report', false],
      ['commitment-report', false],
      ['commitment-review', false],
    ],
  );
  report({ period: { from: start, to: start + 30 * DAY }, noIncidents: true });
  assert.deepEqual(
    own().map(({ id, over }) => [id, over]),
    before.map(({ id }, i) => [id, i === 0]),
  );
  on(counted, 'commitment.withdraw', { reason: 'No money.' }, delegate);
  assert.ok(own().every(({ over }) => over));
  assert.ok(deadlinesOf(given.process.nouns, given.now).every(({ commitment }) => commitment !== plain));
});

test('files say unknown and never 0, and no cell of them is a formula', () => {
  const { given, counted, plain, silent, start } = register();
  given.now = start + 65 * DAY;
  const models = [counted, plain, silent].flatMap(
    (id) => commitmentView(given.process.nouns, stranger, id, given.now) ?? [],
  );
  const lines = commitmentsCsv(models).trimEnd().split('\r\n');
  assert.equal(lines.length, 4);
  for (const line of lines.slice(1)) assert.match(line, /,"'=HYPERLINK\(""x""\)",.*,unknown$/);
  const graph = JSON.stringify(commitmentsJsonld(models));
  assert.match(graph, /"plenary:missingMeans":"unknown"/);
  assert.match(graph, /"plenary:state":"unknown"/);
  assert.doesNotMatch(graph, /"schema:value":0/);
});
