import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
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
import { emptyProcess, fold } from '../app/engine.ts';
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

/** People who come, and the places of those who are erased, one after the other. */
const goings = fc.record({
  people: fc.array(
    fc.record({
      seat: fc.constantFrom('governments', 'private', 'civil', 'other'),
      region: fc.constantFrom('africa', 'asia', undefined),
      language: fc.constantFrom('en', 'fr', 'sw'),
      expertise: fc.constantFrom(['Routing'], ['Law', 'routing'], []),
      organisation: fc.constantFrom('Example', undefined),
    }),
    { minLength: 8, maxLength: 45 },
  ),
  erased: fc.uniqueArray(fc.nat(44), { maxLength: 12 }),
});

/** The same journal read again where words of these people are in the vault no more. */
function readAgain({ process, rows, secrets, now }: Journal, gone: readonly string[]): TableModel {
  const again = emptyProcess(process.id);
  for (const row of rows) {
    const { participant: about } = JSON.parse(row.data);
    fold(again, row, gone.includes(about) ? undefined : secrets.get(row.vault ?? ''));
  }
  return table(conversationOf(again, undefined), again.nouns, stranger, now);
}

test('no erasure tells of one person: counts stay, or fall by as many as the limit at once, also when the journal is read again', () => {
  fc.assert(
    fc.property(goings, ({ people, erased }) => {
      const given = opened();
      const ids = people.map((told) => idIn(given.when('participant.join', told, convener), 'participant'));
      const gone: string[] = [];
      const goneOf = new Map<string, number>();
      const start = countsOf(seen(given));
      for (const at of erased) {
        const [id, seat] = [ids[at], people[at]?.seat ?? ''];
        if (id === undefined) continue;
        const before = countsOf(seen(given));
        given.when('participant.erase', { participant: id, refs: [] }, operator);
        gone.push(id);
        goneOf.set(seat, (goneOf.get(seat) ?? 0) + 1);
        const after = countsOf(seen(given));
        // Fewer than the limit have gone: nothing at all is told of them.
        if (gone.length < k) assert.deepEqual(after, start);
        for (const [name, count] of before) {
          const now = after.get(name);
          if (isWithheld(count) || now === undefined) continue;
          assert.ok(!isWithheld(now) || count === 0 || count === k, `${name}: ${count}, then few`);
          if (!isWithheld(now)) assert.ok(now === count || count - now >= k, `${name}: ${count}, then ${now}`);
        }
        assert.deepEqual(countsOf(readAgain(given, gone)), after);
      }
      // What is shown lies no further above who is there than those whose going is not told yet.
      const shown = countsOf(seen(given));
      const exact = countsOf(seen(given, looking('chair')));
      const counted = people.length - (people.length % (2 * k));
      const late = people.length - counted;
      const all = shown.get('people');
      if (typeof all === 'number' && counted > 0) {
        assert.ok(all <= Number(exact.get('people')) + 4 * (k - 1), `${all}`);
        assert.ok(all >= Number(exact.get('people')) - late - k, `${all}`);
      }
    }),
    { numRuns: 60 },
  );
});

test('thirteen have joined, and one is erased: ten or more, before and after', () => {
  const given = opened();
  const told = { seat: 'private', region: 'asia', language: 'fr', expertise: ['Routing'] };
  const ids = Array.from({ length: 13 }, () => idIn(given.when('participant.join', told, convener), 'participant'));
  const shown = () => {
    const { people, seats, regions, languages, expertise } = seen(given);
    return [people, seats[1]?.people, regions[1]?.people, languages[1]?.people, expertise[0]?.people];
  };
  for (let gone = 0; gone <= 10; gone++) {
    const left = gone < 5 ? 10 : gone < 10 ? 5 : 0;
    assert.deepEqual(shown(), [left, left, left, left, left], `${gone} erased`);
    given.when('participant.erase', { participant: ids[gone], refs: [] }, operator);
  }
  assert.doesNotMatch(
    given.rows
      .filter(({ type }) => type === 'headcounts.kept')
      .map(({ data }) => data)
      .join(),
    /ptp_/,
  );
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

test('whoever is named by an organisation is shown by it to who decides, and a participant names nobody in another way', () => {
  const given = opened();
  const [own, other] = [1, 2].map(() => participant(idIn(come(given, { seat: 'private' }), 'participant')));
  given.when('organisation.declare', { name: 'Example', domain: 'example.org' }, own);
  const organisation = seen(given).organisations[0]?.id;
  given.when('seat.contest', { organisation, seat: 'governments', why: 'They are a ministry.' }, other);
  assert.equal(seen(given, looking('chair')).contests[0]?.organisation, 'Example');
  const model = seen(given, { ...looking('participant'), person: 1 });
  assert.deepEqual([model.contests.length, model.persons, model.mayContest], [0, null, true]);
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
