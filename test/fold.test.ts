import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { emptyProcess, fold, load, type Process, save } from '../src/app/engine.ts';
import { toBase64 } from '../src/base/base64.ts';
import { plain } from '../src/base/rows.ts';
import { charter, convener, type Journal, journal, participant } from './given.ts';

/** One act of somebody, by small numbers that are taken modulo what there is. */
type Act =
  | { do: 'join'; seat: number }
  | { do: 'say'; who: number; text: number }
  | { do: 'vote'; who: number; on: number; how: number; key: number }
  | { do: 'moderate'; on: number; out: boolean }
  | { do: 'import'; people: number; votes: number }
  | { do: 'wait'; ms: number }
  | { do: 'close' };

const small = fc.nat({ max: 30 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('join' as const), seat: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('say' as const), who: small, text: small }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('vote' as const),
      who: small,
      on: small,
      how: fc.nat({ max: 2 }),
      key: fc.nat({ max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('moderate' as const), on: small, out: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      people: fc.integer({ min: 1, max: 15 }),
      votes: fc.integer({ min: 1, max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'close' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: -500, max: 5000 }) }) },
);

function perform(given: Journal, act: Act): void {
  const { participants, statements } = given.process.nouns;
  const personAt = (who: number) =>
    participants.ids.size ? participants.ids.idAt(who % participants.ids.size) : 'nobody';
  const statementAt = (on: number) => statements.list[on % (statements.list.length || 1)]?.id ?? 'stm_none';
  switch (act.do) {
    case 'join':
      given.when(
        'participant.join',
        { seat: ['governments', 'private', undefined][act.seat], region: 'Here' },
        convener,
      );
      break;
    case 'say':
      given.when('statement.submit', { text: `Statement ${act.text}` }, participant(personAt(act.who)));
      break;
    case 'vote': {
      const value = ['agree', 'pass', 'disagree'][act.how];
      given.when(
        'vote.cast',
        { statement: statementAt(act.on), value },
        participant(personAt(act.who)),
        `key ${act.key}`,
      );
      break;
    }
    case 'moderate': {
      const statement = statementAt(act.on);
      const input = act.out ? { action: 'take-out', statement, reason: 'duplicate' } : { action: 'restore', statement };
      given.when('statement.moderate', input);
      break;
    }
    case 'import':
      importBlock(given, act.people, act.votes);
      break;
    case 'wait':
      given.now += act.ms;
      break;
    case 'close':
      given.now += 1_000_000;
      given.close();
  }
}

function importBlock(given: Journal, people: number, votes: number): void {
  const before = given.process.nouns.participants.ids.size;
  const statements = Math.max(1, given.process.nouns.statements.list.length);
  given.when('participants.import', {
    count: people,
    seat: toBase64(new Uint8Array(people).fill(1)),
    sourceIds: '[]',
    organisations: ['A', 'B'],
    organisation: toBase64(Uint32Array.from({ length: people }, (_, i) => i % 3)),
    regions: [],
    region: toBase64(new Uint8Array(people)),
  });
  given.when('votes.import', {
    count: votes,
    participant: toBase64(Uint32Array.from({ length: votes }, (_, i) => before + (i % people))),
    statement: toBase64(Uint16Array.from({ length: votes }, (_, i) => i % statements)),
    value: toBase64(Int8Array.from({ length: votes }, (_, i) => (i % 3) - 1)),
    seconds: toBase64(Uint32Array.from({ length: votes }, (_, i) => i)),
    from: 0,
  });
}

/** As a snapshot carries it, whatever objects were shared in memory. */
const digest = (process: Process): unknown => deserialize(serialize(plain(structuredClone(save(process)))));

function foldAll(given: Journal, secrets = given.secrets, from = emptyProcess(given.process.id)): Process {
  for (const row of given.rows.slice(from.n)) fold(from, row, row.vault && secrets.get(row.vault));
  return from;
}

const history = fc.array(act, { maxLength: 60 }).map((acts) => {
  const given = journal();
  given.when('process.open', charter, convener);
  for (const act of acts) perform(given, act);
  return given;
});

test('a fold from zero, a fold step by step, and a fold of the export of a fold are the same', () => {
  fc.assert(
    fc.property(history, fc.nat(), (given, cut) => {
      const whole = foldAll(given);
      assert.deepEqual(digest(whole), digest(given.process));
      const prefix = { ...given, rows: given.rows.slice(0, cut % (given.rows.length + 1)) };
      const exported = digest(foldAll(prefix));
      assert.deepEqual(digest(foldAll(given, given.secrets, load(exported))), digest(whole));
    }),
    { numRuns: 150 },
  );
});

test('a fold copes with every secret that was erased, and says the same with and without a snapshot', () => {
  fc.assert(
    fc.property(history, fc.array(fc.nat(), { maxLength: 10 }), (given, picks) => {
      const left = new Map(given.secrets);
      const refs = [...left.keys()];
      for (const pick of picks) left.delete(refs[pick % (refs.length || 1)]);
      const process = foldAll(given, left);
      assert.deepEqual(digest(load(digest(process))), digest(process));
      assert.equal(process.nouns.votes.count, given.process.nouns.votes.count);
      assert.equal(process.nouns.statements.list.length, given.process.nouns.statements.list.length);
    }),
    { numRuns: 100 },
  );
});

test('time in a journal never runs back, and numbers have no gaps', () => {
  fc.assert(
    fc.property(history, (given) => {
      given.rows.forEach((row, i) => {
        assert.equal(row.n, i + 1);
        assert.ok(i === 0 || row.at >= given.rows[i - 1].at);
      });
    }),
    { numRuns: 50 },
  );
});
