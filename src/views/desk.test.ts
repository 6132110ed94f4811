import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charter, idIn, journal, participant } from '../../test/given.ts';
import { deskView } from './desk.ts';
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
  assert.deepEqual(desk().needs[1], { code: 'waiting', count: 1, time: 26 * DAY });
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
  assert.deepEqual(
    desk().needs.find(({ code }) => code === 'second'),
    { code: 'second', count: 1 },
  );
  verify(CONVENER);
  assert.ok(!desk().needs.some(({ code }) => code === 'second'));
});
