import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, charter, idIn, journal, participant } from '../../test/given.ts';
import { withItem } from '../../test/givenItem.ts';
import { chairing, happens } from '../../test/givenText.ts';
import { advisoryChecks } from '../domain/decisionEvidence.ts';
import type { Actor } from '../domain/index.ts';
import { deskView } from './desk.ts';
import type { Need } from './deskNeeds.ts';
import { stranger, type Viewer } from './viewer.ts';

const DAY = 86_400_000;
const CONVENER = `acc_${'0'.repeat(26)}`;
const MODERATOR = `acc_${'1'.repeat(25)}0`;
const convener = { id: CONVENER, roles: ['convener', 'visitor'] as const, account: CONVENER };
const viewer: Viewer = { ...stranger, account: CONVENER, roles: ['convener', 'visitor'] };

function opened(terms: object = {}) {
  const given = journal();
  given.now = DAY;
  const stages = [{ id: 'listen', name: 'Listen', closesAt: 30 * DAY }];
  given.when('process.open', { ...charter, stages, ...terms }, convener);
  const desk = () => deskView(given.process.nouns, viewer, given.now)!;
  const codes = () => desk().needs.map(({ code }) => code);
  const join = (seat: string) => {
    return participant(idIn(given.when('participant.join', { seat }), 'participant'));
  };
  return { given, desk, codes, join };
}

test('a process that was just opened needs statements, people and a second pair of eyes', () => {
  const { desk, codes } = opened();
  assert.deepEqual(codes(), ['no-statements', 'empty-seats', 'no-moderator']);
  assert.deepEqual(desk().fine, []);
  assert.equal(desk().people, 0);
});

test('what keeps people waiting comes first, with how long it has', () => {
  const { given, codes, desk, join } = opened({ moderation: 'before' });
  const [one, other] = [join('private'), join('governments')];
  given.when('statement.seed', { texts: Array.from({ length: 10 }, (_, i) => `Statement ${i}.`) }, convener);
  const said = idIn(given.when('statement.submit', { text: 'Read me.' }, one), 'statement');
  given.now += DAY;
  given.when('statement.moderate', { action: 'take-out', statement: said, reason: 'off-topic' }, convener);
  given.when('statement.appeal', { statement: said, why: 'It is not.' }, one);
  given.when('statement.submit', { text: 'And me.' }, other);
  given.now = 28 * DAY;
  assert.deepEqual(codes(), ['appeals', 'waiting', 'deadline', 'no-moderator']);
  const waiting = { code: 'waiting', count: 1, time: 26 * DAY, kinds: [{ kind: 'statement', count: 1 }] };
  const asked = { group: 'read', roles: ['moderator', 'convener'], due: null, overdue: false };
  assert.deepEqual(desk().needs[1], { ...waiting, ...asked });
  assert.deepEqual(desk().fine, ['seats', 'statements']);
});

test('chairs, targets and links that nobody used are told seat by seat', () => {
  const seats = [
    { id: 'governments', name: 'Governments', letter: 'G', target: 10 },
    { id: 'private', name: 'Private sector', letter: 'P', target: 2 },
  ];
  const { given, desk, codes, join } = opened({ seats });
  join('governments');
  given.when('invitations.issue', { invitations: [{ seat: 'private' }, { seat: 'private' }], days: 5 }, convener);
  given.now += 4 * DAY;
  assert.deepEqual(codes(), ['no-statements', 'empty-seats', 'few-here', 'expiring', 'invitations', 'no-moderator']);
  assert.deepEqual(
    desk().seats.map(({ id, here, wanted, invited }) => [id, here, wanted, invited]),
    [
      ['governments', 1, 10, 0],
      ['private', 0, 2, 2],
    ],
  );
});

test('a moderator, a convener beside oneself, and roles that may be taken', () => {
  const { given, desk, codes } = opened();
  given.when('invitations.issue', { invitations: [{ role: 'moderator', name: 'M' }] }, convener);
  const { token } = given.process.nouns.invitations.list[0]!;
  given.when('invitation.accept', { token }, { id: 'visitor', roles: ['visitor'], account: MODERATOR });
  assert.ok(!codes().includes('no-moderator'));
  assert.deepEqual(
    desk().holders.map(({ name, own, roles }) => [name, own, roles]),
    [
      [null, true, [{ role: 'convener', mayTake: false }]],
      ['M', false, [{ role: 'moderator', mayTake: true }]],
    ],
  );
});

test('after its last stage it needs only to be closed, and then nothing', () => {
  const { given, desk, codes } = opened();
  given.now = 31 * DAY;
  given.close();
  assert.deepEqual(codes(), ['over']);
  given.when('process.close', {}, convener);
  assert.deepEqual(codes(), []);
  assert.equal(desk().ended, true);
});

test('a level that one person answers for needs a second one', () => {
  const { given, desk, join } = opened();
  const { id } = join('private');
  const verify = (by: string) =>
    given.when('participant.verify', { participant: id, level: 4, reason: 'Met.' }, { id: by, roles: ['chair'] });
  verify(MODERATOR);
  const { group, roles, ...second } = desk().needs.find(({ code }) => code === 'second') ?? assert.fail();
  assert.deepEqual([group, roles], ['gather', ['chair', 'convener']]);
  assert.deepEqual(second, { code: 'second', count: 1, due: null, overdue: false });
  verify(CONVENER);
  assert.ok(!desk().needs.some(({ code }) => code === 'second'));
});

/** What is asked for by name: by code, group, roles, whether it is late, and what it is about. */
const naming = (needs: readonly Need[]) =>
  needs.flatMap((need) =>
    'items' in need
      ? [[need.code, need.group, need.roles.join(), need.overdue, need.items.map(({ name }) => name).join()]]
      : [],
  );

test('reports that are late or disputed come by name, with who is to act and since when, what is late before all else', () => {
  const { given, desk, join } = opened({ stages: [{ id: 'listen', name: 'Listen', closesAt: 900 * DAY }] });
  const person = join('private');
  const delegate: Actor = { id: account(80), roles: ['delegate'], account: account(80) };
  const auditor: Actor = { id: account(81), roles: ['scrutineer'], account: account(81) };
  const start = given.now;
  const promised = { text: 'We do.', kind: 'action', measure: 'technical', locus: 'network', reports: 'P30D' };
  const base = { ...promised, actor: { kind: 'organisation', name: 'North' }, reviewAt: start + 365 * DAY };
  const propose = (title: string) => idIn(given.when('commitment.propose', { ...base, title }, person), 'commitment');
  const [filter, sign] = [propose('Filter'), propose('Sign')];
  for (const commitment of [filter, sign])
    happens(given.when('commitment.pledge', { commitment, mandate: 'The board.' }, delegate));
  assert.deepEqual(naming(desk().needs), [['to-accept', 'follow', 'chair,convener', false, 'Filter,Sign']]);
  for (const commitment of [filter, sign]) happens(given.when('commitment.accept', { commitment }, chairing));
  given.now = start + 20 * DAY;
  const period = { from: start, to: start + 20 * DAY };
  const evidence = idIn(given.when('evidence.submit', { commitment: filter, period, level: 1 }, delegate), 'evidence');
  happens(given.when('evidence.dispute', { commitment: filter, evidence, grounds: 'No.' }, auditor));
  given.now = start + 45 * DAY;
  assert.deepEqual(naming(desk().needs), [
    ['reports-overdue', 'follow', 'delegate', true, 'Sign'],
    ['reports-disputed', 'follow', 'chair,scrutineer', false, 'Filter'],
  ]);
  assert.equal(desk().needs[0]?.code, 'reports-overdue');
  assert.equal(desk().needs[0]?.due, start + 30 * DAY);
});

test('of decisions it says who is to act, and when what was adopted is put again', () => {
  const { given, call, take, does, wait, item } = withItem();
  const question = 'Is this what we ask of networks?';
  const needs = () => naming(deskView(given.process.nouns, viewer, given.now)!.needs);
  const id = call();
  happens(take(0, id, 'support'));
  assert.deepEqual(needs(), []);
  wait(15);
  assert.deepEqual(needs(), [['find', 'decide', 'chair', false, question]]);
  const answers = advisoryChecks.map((check) => ({ check, answer: 'Looked at.' }));
  const said = { designation: 'rough_consensus', reasons: 'Weighed.', alternatives: 'None.', reopensOn: 'News.' };
  happens(does('determination.make', { item, ...said, answers }));
  wait(40);
  assert.deepEqual(needs(), [['finalise', 'decide', 'chair', false, question]]);
  happens(does('determination.finalise', { item }));
  happens(does('item.move', { item, act: 'advance', reason: 'It is final.' }, convener));
  assert.deepEqual(
    needs().map(([code, , roles]) => [code, roles]),
    [['ratify', 'convener']],
  );
  happens(does('item.ratify', { item, reason: 'Agreed.' }, convener));
  assert.deepEqual(needs(), []);
  happens(does('review.begin', { item, newInformation: 'News.' }, convener));
  assert.deepEqual(needs(), [['review', 'decide', 'convener,chair', false, question]]);
  happens(does('review.conclude', { item, outcome: 'reopen', report: 'It does not work.' }, chairing));
  assert.deepEqual(needs(), [['asked-again', 'decide', 'chair', false, question]]);
});
