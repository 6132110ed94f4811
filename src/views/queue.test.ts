import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, charter, comer, idIn, journal, participant } from '../../test/given.ts';
import { queueView } from './queue.ts';
import { isWithheld } from './shown.ts';
import { stranger, type Viewer } from './viewer.ts';

const HOUR = 3_600_000;
const MODERATOR = `acc_${'1'.repeat(25)}0`;
const moderator = { id: MODERATOR, roles: ['moderator', 'visitor'] as const, account: MODERATOR };
const viewer: Viewer = { ...stranger, account: MODERATOR, roles: ['moderator', 'visitor'] };

function opened(terms: object = {}) {
  const given = journal();
  given.when('process.open', {
    ...charter,
    stages: [
      { id: 'a', name: 'A', closesAt: 40 * HOUR },
      { id: 'b', name: 'B' },
    ],
    ...terms,
  });
  const join = (seat: string | undefined) => {
    return participant(idIn(given.when('participant.join', { seat }), 'participant'));
  };
  const say = (text: string, who: ReturnType<typeof participant>) => {
    return idIn(given.when('statement.submit', { text }, who), 'statement');
  };
  const takeOut = (statement: string) =>
    given.when('statement.moderate', { action: 'take-out', statement, reason: 'off-topic' }, moderator);
  return { given, join, say, takeOut, view: (who: Viewer) => queueView(given.process.nouns, who, given.now)! };
}

test('what waits is shown to moderators oldest first, and to nobody else', () => {
  const { given, join, say, view } = opened({ moderation: 'before' });
  const [one, two] = [join('private'), join('governments')];
  say('First.', one);
  given.now += HOUR;
  say('Second.', two);
  given.now += HOUR;
  const queue = view(viewer);
  assert.deepEqual(
    queue.items?.map(({ about, why, waits }) => [about.text, why, waits]),
    [
      ['First.', 'waiting', 2 * HOUR],
      ['Second.', 'waiting', HOUR],
    ],
  );
  const open = view(stranger);
  assert.equal(open.items, null);
  assert.deepEqual([open.size.waiting, open.size.longest], [2, 2 * HOUR]);
  assert.doesNotMatch(JSON.stringify(open), /First|Second/);
});

test('what says nearly the same stands beside what waits', () => {
  const { join, say, view } = opened({ moderation: 'before' });
  const one = join('private');
  say('Networks should publish their filters.', one);
  say('Something else entirely, about the weather.', one);
  const { items } = view(viewer);
  assert.deepEqual(items?.[0]?.alike, []);
});

test('what waits is shown page by page, each once, in the same order', () => {
  const { given, join, say } = opened({ moderation: 'before', statementsEach: 50 });
  for (let i = 0; i < 31; i++) {
    given.now++;
    say(`Statement number ${i}.`, join('private'));
  }
  const at = (queue: number) => queueView(given.process.nouns, viewer, given.now, { queue })!;
  const texts = (queue: number) => at(queue).items!.map(({ about }) => about.text);
  const expected = Array.from({ length: 31 }, (_, i) => `Statement number ${i}.`);
  assert.deepEqual([1, 2, 3].flatMap(texts), expected);
  assert.deepEqual(
    [1, 2, 3].map((page) => [at(page).before, at(page).items?.length, at(page).behind, at(page).queuePages]),
    [
      [0, 12, 19, 3],
      [12, 12, 7, 3],
      [24, 7, 0, 3],
    ],
  );
  assert.deepEqual([at(99).queuePage, at(-1).queuePage], [3, 1]);
  const open = queueView(given.process.nouns, stranger, given.now, { queue: 2 })!;
  assert.deepEqual([open.items, open.queuePage, open.behind], [null, 1, 0]);
});

test('who was given a role, or lost one, is told to everybody: by whom, and when', () => {
  const given = journal();
  const [opener, other] = [account(1), account(2)];
  const as = (id: string) => ({ id, roles: ['convener'] as const });
  given.when('process.open', charter, as(opener));
  const { invitations } = given.process.nouns;
  const give = (role: string, by: string, to: number, name?: string) => {
    given.now++;
    given.when('invitations.issue', { invitations: [{ role, name }] }, as(by));
    given.when('invitation.accept', { token: invitations.list.at(-1)?.token }, comer(to));
  };
  give('convener', opener, 2, 'Ada of the sample');
  give('moderator', other, 3, 'Ben');
  give('chair', opener, 1, 'Cyd');
  given.now++;
  given.when('role.take', { account: account(3), role: 'moderator' }, as(other));
  given.when('role.take', { account: other, role: 'convener' }, as(other));
  const lines = queueView(given.process.nouns, stranger, given.now)!.roles;
  assert.deepEqual(
    lines.map(({ at, code, role, name, by }) => [at, code, role, name, by]),
    [
      [1004, 'laidDown', 'convener', 'Ada of the sample', null],
      [1004, 'taken', 'moderator', 'Ben', 'Ada of the sample'],
      [1003, 'given', 'chair', 'Cyd', null],
      [1002, 'given', 'moderator', 'Ben', 'Ada of the sample'],
      [1001, 'given', 'convener', 'Ada of the sample', 'Cyd'],
      [1000, 'opened', 'convener', null, null],
    ],
  );
  assert.doesNotMatch(JSON.stringify(lines), /acc_/);
});

test('acts are told page by page, newest first', () => {
  const { given, join, say, view } = opened({ statementsEach: 50 });
  const who = Array.from({ length: 30 }, () => join('private'));
  const said = who.flatMap((each, i) => [0, 1].map((j) => say(`Statement ${i} ${j}.`, each)));
  for (const statement of said) {
    given.now++;
    given.when('statement.moderate', { action: 'approve', statement }, moderator);
  }
  const first = view(viewer);
  assert.deepEqual([first.acts.length, first.pages, first.acts[0]?.about.id], [50, 2, said.at(-1)]);
  const second = queueView(given.process.nouns, viewer, given.now, { page: 2 })!;
  assert.deepEqual([second.acts.length, second.acts.at(-1)?.about.id], [10, said[0]]);
  assert.equal(queueView(given.process.nouns, viewer, given.now, { page: 99 })!.page, 2);
});

test('rates stand still between the ends of stages, so that no act tells from which seat a statement came', () => {
  const { given, join, say, takeOut, view } = opened();
  const made = Array.from({ length: 12 }, (_, i) => say(`Statement ${i}.`, join(i % 2 ? 'private' : 'governments')));
  takeOut(made[0]!);
  assert.deepEqual([view(stranger).ratesAsOf, view(stranger).rates], [null, []]);
  assert.equal(view(viewer).rates.length, 2);
  given.now = 41 * HOUR;
  given.close();
  const before = JSON.stringify(view(stranger).rates);
  assert.equal(before, JSON.stringify(view(viewer).rates));
  takeOut(made[2]!);
  assert.equal(JSON.stringify(view(stranger).rates), before);
  assert.notEqual(JSON.stringify(view(viewer).rates), before);
});

test('no seat is told of in which fewer people wrote than the charter allows to show, nor can it be told by subtraction', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 40 }), fc.nat({ max: 7 }), (seats, out) => {
      const { join, say, takeOut, view } = opened();
      const ids = [undefined, 'governments', 'private'];
      const made = seats.map((seat, i) => say(`Statement ${i}.`, join(ids[seat])));
      for (const statement of made.slice(0, out)) takeOut(statement);
      const { rates, smallCell } = view(viewer);
      const hidden = rates.filter(({ rate }) => isWithheld(rate));
      const authors = (letter: string) => seats.filter((seat) => ['', 'G', 'P'][seat] === letter).length;
      for (const { letter, rate } of rates) {
        assert.ok(isWithheld(rate) || authors(letter) === 0 || authors(letter) >= smallCell);
      }
      const rest = hidden.reduce((sum, { letter }) => sum + authors(letter), seats.filter((seat) => seat === 0).length);
      assert.ok(rates.length === 0 || rest === 0 || rest >= smallCell, `${rest} people are what remains`);
    }),
    { numRuns: 60 },
  );
});
