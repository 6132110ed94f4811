import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convener, idIn, type Journal, opened, participant } from '../../test/given.ts';
import { inputOf, viewerOf } from '../../test/views/taking.ts';
import { random } from '../base/random.ts';
import type { Asked } from './card.ts';
import { progressOf, takePart } from './takePart.ts';

const shownTo = (given: Journal, id?: string, asked: Asked = {}, seed = 1) =>
  takePart(inputOf(given), viewerOf(given, id), given.now, { asked, chance: random(seed) });

const many = (given: Journal, count: number): string[] =>
  Array.from({ length: count }, (_, i) => idIn(given.when('statement.submit', { text: `Idea ${i}.` }), 'statement'));

test('nobody is asked about what they answered, what they wrote, what waits, and what was taken out', () => {
  const { given, statements, persons } = opened(2, 1, { moderation: 'before' });
  const [me, other] = persons as [string, string];
  const [answered, out] = statements as [string, string];
  const later = many(given, 3);
  given.when('vote.cast', { statement: answered, value: 'agree' }, participant(me));
  given.when('statement.moderate', { action: 'take-out', statement: out, reason: 'off-topic' });
  const own = idIn(given.when('statement.submit', { text: 'Mine.' }, participant(me)), 'statement');
  given.when('statement.moderate', { action: 'approve', statement: own });
  given.when('statement.submit', { text: 'Waits.' }, participant(other));
  const seen = new Set(Array.from({ length: 60 }, (_, seed) => shownTo(given, me, {}, seed).card?.id));
  assert.deepEqual([...seen].sort(), later.sort());
  const { progress, writing } = shownTo(given, me);
  assert.deepEqual(progress, { voted: 1, left: 3, of: 4, about: false });
  assert.equal(writing.waiting, 0);
  assert.equal(shownTo(given, other).writing.waiting, 1);
});

test('the probability with which a statement was drawn goes along, and adds up to one', () => {
  const { given, persons } = opened(1);
  many(given, 4);
  const drawn = new Map<string, number>();
  for (let seed = 0; seed < 200; seed++) {
    const { card } = shownTo(given, persons[0], {}, seed);
    if (card?.propensity) drawn.set(card.id, card.propensity);
  }
  const sum = [...drawn.values()].reduce((total, each) => total + each, 0);
  assert.ok(Math.abs(sum - 1) < 1e-9, String(sum));
  const [[id, propensity] = ['', 0]] = drawn;
  assert.equal(shownTo(given, persons[0], { statement: id, propensity }).card?.propensity, propensity);
  assert.equal(shownTo(given, persons[0], { statement: id }).card?.propensity, null, 'chosen, not drawn');
});

test('a statement that is asked for by name and may not be answered is not shown for it', () => {
  const { given, statements, persons } = opened(1);
  given.when('vote.cast', { statement: statements[0], value: 'pass' }, participant(persons[0]!));
  for (const statement of [statements[0], 'stm_nothing', '']) {
    assert.equal(shownTo(given, persons[0], { statement }).card?.id, statements[1]);
  }
});

test('who may answer, and what keeps others from it', () => {
  const cases: [string, object, 'me' | undefined, number, string][] = [
    ['who has a seat', {}, 'me', 0, 'may'],
    ['who has none', {}, undefined, 0, 'join'],
    ['who has shown too little', { levels: { vote: 1, statement: 2, invite: 2 } }, 'me', 0, 'level'],
    ['anybody, once it is closed', {}, 'me', 2_000_000, 'closed'],
  ];
  for (const [name, terms, who, now, state] of cases) {
    const { given, persons } = opened(1, 1, terms);
    if (now > 0) given.now = now;
    const model = shownTo(given, who && persons[0]);
    assert.equal(model.state, state, name);
    assert.equal(model.card === null, state === 'closed', name);
  }
});

test('the last answer can be undone: to what was said before, or to nothing', () => {
  const { given, statements, persons } = opened(1);
  const me = participant(persons[0]!);
  const [one, two] = statements as [string, string];
  const last = () => shownTo(given, me.id).last;
  assert.equal(last(), null);
  given.when('vote.cast', { statement: one, value: 'agree' }, me);
  assert.deepEqual([last()?.statement, last()?.value, last()?.before], [one, 'agree', null]);
  given.when('vote.cast', { statement: two, value: 'pass' }, me);
  given.when('vote.cast', { statement: one, value: 'disagree' }, me);
  assert.deepEqual([last()?.statement, last()?.value, last()?.before], [one, 'disagree', 'agree']);
  given.when('vote.withdraw', { statement: one }, me);
  assert.equal(last(), null, 'taking back is not taken back');
  given.when('vote.cast', { statement: two, value: 'agree' }, me);
  given.when('statement.moderate', { action: 'take-out', statement: two, reason: 'off-topic' });
  assert.equal(last(), null, 'nothing to undo on what is gone');
});

test('people are promised a number they can reach, and then all there is', () => {
  for (const [voted, left, of, about] of [
    [0, 9, 9, false],
    [0, 40, 15, true],
    [14, 26, 15, true],
    [15, 25, 40, false],
    [3, 12, 15, false],
    [0, 0, 0, false],
  ] as const) {
    assert.deepEqual(progressOf(voted, left), { voted, left, of, about });
  }
});

test('marks on what is no longer shown are free again', () => {
  const { given, statements, persons } = opened(1, 1, { importantEach: 2 });
  const me = participant(persons[0]!);
  for (const statement of statements) given.when('statement.mark', { statement, important: true }, me);
  assert.deepEqual(shownTo(given, me.id).important, { of: 2, left: 0 });
  given.when('statement.moderate', { action: 'take-out', statement: statements[0], reason: 'off-topic' });
  assert.deepEqual(shownTo(given, me.id).important, { of: 2, left: 1 });
});

test('who wrote as much as one may is told so, for today or for good', () => {
  const { given, persons } = opened(1, 1, { statementsEach: 4, stages: [] });
  const me = participant(persons[0]!);
  const state = () => shownTo(given, me.id).writing.state;
  for (const text of ['One.', 'Two.', 'Three.']) given.when('statement.submit', { text }, me);
  assert.equal(state(), 'today');
  given.now += 25 * 3600 * 1000;
  assert.equal(state(), 'may');
  given.when('statement.submit', { text: 'Four.' }, me);
  assert.equal(state(), 'none');
});

test('of several translations into a language the latest is shown, and erased ones never', () => {
  const { given, statements, persons } = opened(2);
  const [one, two] = persons.map(participant) as [ReturnType<typeof participant>, ReturnType<typeof participant>];
  const statement = statements[0];
  given.when('statement.translate', { statement, language: 'fr', text: 'Un.' }, one);
  given.when('statement.translate', { statement, language: 'fr', text: 'Deux.' }, two);
  given.when('statement.translate', { statement, language: 'es', text: 'Uno.' }, convener);
  const { card } = shownTo(given, one.id, { statement });
  assert.deepEqual(card?.translations, [
    { language: 'fr', text: 'Deux.', source: 'participant' },
    { language: 'es', text: 'Uno.', source: 'convener' },
  ]);
});

/** Forty people in two camps on twelve statements; the first is the one who looks. */
function divided(terms: object = {}) {
  const made = opened(40, 1, terms);
  const { given, persons } = made;
  const statements = [...made.statements, ...many(given, 10)];
  persons.forEach((id, i) => {
    statements.forEach((statement, s) => {
      const value = s % 3 === 0 || (i % 2 === 0) === (s % 2 === 0) ? 'agree' : 'disagree';
      if ((i + s) % 9 !== 8) given.when('vote.cast', { statement, value }, participant(id));
    });
  });
  return { given, persons, statements };
}

test('where somebody stands is told from released figures, and only to them', () => {
  const { given, persons } = divided();
  const place = shownTo(given, persons[0]).place;
  assert.equal(place?.state, 'near');
  assert.ok(place?.state === 'near' && place.alike.length === 2 && place.alike.every(({ share }) => share >= 0.5));
  const neighbour = shownTo(given, persons[1]).place;
  assert.ok(place?.state === 'near' && neighbour?.state === 'near' && place.letter !== neighbour.letter);
  assert.equal(shownTo(given).place, null);
  const newcomer = idIn(given.when('participant.join', {}), 'participant');
  assert.deepEqual(shownTo(given, newcomer).place, { state: 'few', more: 7 });
});

test('while figures are hidden nobody is told where they stand', () => {
  const { given, persons } = divided({ figures: 'hidden' });
  assert.deepEqual(shownTo(given, persons[0]).place, { state: 'hidden' });
});

test('answers that no released figures hold place nobody', () => {
  const { given, statements, persons } = opened(1);
  const asked = [...statements, ...many(given, 6)];
  assert.deepEqual(shownTo(given, persons[0]).place, { state: 'early', more: 7 });
  for (const statement of asked) {
    given.when('vote.cast', { statement, value: 'agree' }, participant(persons[0]!));
  }
  assert.deepEqual(shownTo(given, persons[0]).place, { state: 'empty' });
});
