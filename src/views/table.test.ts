import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  comer,
  convener,
  idIn,
  type Journal,
  journal,
  operator,
  participant,
  charter as plain,
} from '../../test/given.ts';
import { conversationOf } from '../app/conversation.ts';
import { random } from '../base/random.ts';
import type { Role } from '../domain/noun.ts';
import { isWithheld, type Shown } from './shown.ts';
import { type TableModel, table } from './table.ts';
import { stranger, type Viewer } from './viewer.ts';

const charter = {
  ...plain,
  seats: [
    { id: 'governments', name: 'Governments', letter: 'G', target: 12 },
    { id: 'private', name: 'Private sector', letter: 'P', target: 10 },
    { id: 'civil', name: 'Civil society', letter: 'C' },
  ],
  regions: [
    { id: 'africa', name: 'Africa', target: 5 },
    { id: 'asia', name: 'Asia' },
  ],
  languages: ['en', 'fr'],
  expertise: ['Routing'],
};
const k = charter.smallCell;

function opened(terms: object = {}): Journal {
  const given = journal();
  given.when('process.open', { ...charter, ...terms });
  return given;
}

const looking = (...roles: Role[]): Viewer => ({ account: 'acc_x', person: -1, roles, level: 0 });

const seen = ({ process, now }: Journal, viewer: Viewer = stranger): TableModel =>
  table(conversationOf(process, undefined), process.nouns, viewer, now);

let comers = 0;
const come = (given: Journal, told: object) => given.when('participant.join', told, comer(comers++ % 256));

/** Every count that a page shows, by what it is of. */
function countsOf(model: TableModel): Map<string, Shown> {
  const named = (kind: string, rows: readonly { name: string; people: Shown }[]) =>
    rows.map(({ name, people }) => [`${kind} ${name}`, people] as const);
  return new Map<string, Shown>([
    ['people', model.people],
    ['no seat', model.noSeat],
    ...named('seat', model.seats),
    ...named('region', model.regions),
    ...named('language', model.languages),
    ...named('expertise', model.expertise),
    ['issued', model.invitations.issued],
    ['used', model.invitations.used],
  ]);
}

test('in public no count is small, and from one page to the next none moves by fewer than the limit', () => {
  const given = opened();
  const chance = random(7);
  const pick = <T>(list: readonly T[]): T => list[chance.below(list.length)]!;
  const people: string[] = [];
  let before = countsOf(seen(given));
  for (let act = 0; act < 600; act++) {
    const told = {
      seat: pick(['governments', 'private', 'private', 'civil', 'other', undefined]),
      region: pick(['africa', 'africa', 'asia', undefined]),
      language: pick(['en', 'fr', 'sw', undefined]),
      expertise: pick([['Routing'], ['Law'], []]),
    };
    const one = people[chance.below(Math.max(1, people.length))];
    const what = chance.below(10);
    if (what < 7 || one === undefined) {
      const made = given.when('participant.join', told, convener);
      if (Array.isArray(made)) people.push(String(made[0]!.data.participant));
    } else if (what < 9) given.when('participant.change', told, participant(one));
    else given.when('participant.erase', { participant: one, refs: [] }, operator);
    const after = countsOf(seen(given));
    for (const [name, count] of after) {
      if (isWithheld(count)) continue;
      assert.ok(count === 0 || count >= k, `${name}: ${count}`);
      const last = before.get(name);
      if (last === undefined || isWithheld(last)) continue;
      const moved = Math.abs(count - last);
      assert.ok(moved === 0 || moved >= k, `${name}: ${last}, then ${count}`);
    }
    before = after;
  }
  assert.ok(people.length > 300);
});

test('who comes is shown once ten have come; until then not even which chairs are empty', () => {
  const given = opened();
  assert.deepEqual([seen(given).people, ...seen(given).seats.map(({ people }) => people)], [0, 0, 0, 0]);
  for (let i = 0; i < 9; i++) come(given, { seat: 'private', region: 'asia', language: 'fr' });
  for (const [name, count] of countsOf(seen(given))) if (!/issued|used/.test(name)) assert.ok(isWithheld(count), name);
  come(given, { seat: 'private', region: 'asia', language: 'fr' });
  const model = seen(given);
  assert.deepEqual(
    model.seats.map(({ people }) => people),
    [0, 10, 0],
  );
  assert.deepEqual(
    model.marks.map(({ state }) => state),
    ['empty', 'present', 'empty'],
  );
  come(given, { seat: 'governments' });
  assert.deepEqual(seen(given).seats, model.seats);
});

test('who holds a role counts exactly, sees how far each seat is filled, and who is there', () => {
  const given = opened();
  for (let i = 0; i < 3; i++) come(given, { seat: 'governments', region: 'africa', expertise: ['routing', 'Law'] });
  come(given, { seat: 'private' });
  const model = seen(given, looking('chair'));
  assert.deepEqual(
    model.seats.map(({ people, filled }) => [people, filled]),
    [
      [3, { part: 1, of: 4, exactly: true }],
      [1, { part: 1, of: 10, exactly: true }],
      [0, null],
    ],
  );
  assert.deepEqual(model.regions[0], { name: 'Africa', target: 5, people: 3 });
  assert.deepEqual(model.expertise, [
    { name: 'Routing', sought: true, people: 3 },
    { name: 'Law', sought: false, people: 3 },
  ]);
  assert.equal(model.persons?.length, 4);
  for (const role of ['visitor', 'participant', 'observer', 'delegate'] as const) {
    assert.equal(seen(given, looking(role)).persons, null, role);
    assert.ok(!seen(given, looking(role)).exact, role);
  }
});

test('a question about a seat is seen by who decides it and by whom it is about, and by nobody else', () => {
  const given = opened();
  const id = idIn(come(given, { seat: 'private' }), 'participant');
  const chair = { id: 'acc_chair', roles: ['chair' as const], account: 'acc_chair' };
  given.when('seat.contest', { participant: id, seat: 'governments', why: 'They are a ministry.' }, chair);
  assert.equal(seen(given, looking('chair')).contests[0]?.why, 'They are a ministry.');
  assert.equal(seen(given, { ...looking('participant'), person: 0 }).contests.length, 1);
  assert.equal(seen(given, { ...looking('participant'), person: 1 }).contests.length, 0);
  assert.equal(seen(given).contests.length, 0);
});

test('what proves an organisation is shown to who declared it, and to nobody else', () => {
  const given = opened();
  const own = participant(idIn(come(given, { seat: 'private' }), 'participant'));
  given.when('organisation.declare', { name: 'Example', domain: 'example.org' }, own);
  assert.ok(seen(given, { ...looking('participant'), person: 0 }).organisations[0]?.token);
  for (const viewer of [stranger, looking('convener'), { ...looking('participant'), person: 1 }]) {
    const [organisation] = seen(given, viewer).organisations;
    assert.deepEqual([organisation?.name, organisation?.token], ['Example', null]);
  }
});

test('whose level waits for a second person is seen by who may be it; who was the first may not', () => {
  const given = opened();
  const id = idIn(come(given, { seat: 'private' }), 'participant');
  const verify = (by: string) =>
    given.when('participant.verify', { participant: id, level: 4, reason: 'Met.' }, { id: by, roles: ['chair'] });
  verify('acc_x');
  const waiting = { participant: id, seat: 'private', at: 0, why: 'Met.' };
  for (const roles of [[], ['moderator'], ['scrutineer'], ['observer']] as Role[][]) {
    assert.deepEqual(seen(given, looking(...roles)).vouches, []);
  }
  assert.deepEqual(seen(given, looking('chair')).vouches, [{ ...waiting, maySecond: false }]);
  const another = { ...looking('convener'), account: 'acc_y' };
  assert.deepEqual(seen(given, another).vouches, [{ ...waiting, maySecond: true }]);
  assert.deepEqual(seen(given, { ...another, person: 0 }).vouches, [{ ...waiting, maySecond: false }]);
  verify('acc_y');
  const model = seen(given, another);
  assert.deepEqual(model.vouches, []);
  const [person] = model.persons ?? [];
  assert.deepEqual([person.level, person.until], [4, given.now + 365 * 86_400_000]);
});
