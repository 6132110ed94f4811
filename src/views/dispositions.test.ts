import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idIn, type Journal, participant } from '../../test/given.ts';
import { DAY, editor, withText } from '../../test/givenText.ts';
import { type DispositionCode, dispositionCodes } from '../domain/dispositions.ts';
import { annexLines } from '../exchange/annexCsv.ts';
import { annexRows, annexView, answerIndicators } from './dispositions.ts';
import { isWithheld } from './shown.ts';

const HOUR = 3_600_000;

function saying(people = 4) {
  const { given, clauses, persons } = withText(3, { people, draft: true });
  const say = (by: number, clause = 0, more: object = {}) =>
    idIn(
      given.when(
        'comment.make',
        { clause: clauses()[clause], text: `Words ${given.process.n}.`, ...more },
        participant(persons[by]!),
      ),
      'comment',
    );
  const give = (inputs: string[], disposition: DispositionCode, more: object = {}) =>
    given.when('disposition.give', { inputs, disposition, reason: 'So.', ...more }, editor);
  const contribute = (by: number, more: object = {}) =>
    given.when('contribution.submit', { title: 'T', text: 'Words.', ...more }, participant(persons[by]!));
  return { given, persons, say, give, contribute };
}

const annex = ({ process, now }: Journal, page = 1) => annexView(process.nouns, now, { page })!;

const acts = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('say' as const), by: fc.nat(3), clause: fc.nat(2), none: fc.boolean() }),
    fc.record({ do: fc.constant('contribute' as const), by: fc.nat(3) }),
    fc.record({
      do: fc.constant('give' as const),
      inputs: fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 5 }),
      code: fc.constantFrom(...dispositionCodes.filter((code) => code !== 'duplicate')),
    }),
    fc.record({ do: fc.constant('dispute' as const), input: fc.nat(12), by: fc.nat(3) }),
    fc.record({ do: fc.constant('erase' as const), by: fc.nat(3) }),
  ),
  { maxLength: 40 },
);

test('the annex is complete: inputs in are those answered and those open, by code and by seat, on pages and in the file', () => {
  fc.assert(
    fc.property(acts, (acts) => {
      const { given, persons, contribute, give } = saying();
      const [document] = given.process.nouns.documents.list;
      for (const act of acts) {
        given.now += HOUR;
        const { contributions, comments } = given.process.nouns;
        const ids = [...contributions.list, ...comments.list].map(({ id }) => String(id));
        if (act.do === 'say') {
          const input = { clause: document!.order[act.clause], text: 'Words.', shown: act.none ? 'none' : 'seat' };
          given.when('comment.make', input, participant(persons[act.by]!));
        } else if (act.do === 'contribute') contribute(act.by);
        else if (act.do === 'give')
          give(
            act.inputs.flatMap((at) => ids[at] ?? []),
            act.code,
          );
        else if (act.do === 'dispute')
          given.when('disposition.dispute', { input: ids[act.input] ?? '', why: 'No.' }, participant(persons[act.by]!));
        else
          given.when('participant.erase', { participant: persons[act.by], refs: [] }, { id: 'o', roles: ['operator'] });
      }
      isComplete(given);
    }),
    { numRuns: 40 },
  );
});

function isComplete(given: Journal): void {
  const { rows } = given;
  const cameIn = rows.filter(({ type }) => ['comment.made', 'contribution.submitted'].includes(type)).length;
  const model = annex(given);
  const { total, seats } = model;
  assert.equal(model.in, cameIn);
  assert.equal(model.answered + model.open, cameIn);
  assert.equal(
    dispositionCodes.reduce((sum, code) => sum + total[code], 0),
    model.answered,
  );
  assert.equal(total.open, model.open);
  assert.equal(
    seats.reduce((sum, { all }) => sum + all, 0),
    cameIn,
  );
  const listed = Array.from({ length: model.list.pages }, (_, page) => annex(given, page + 1).list.rows).flat();
  assert.deepEqual(listed, annexRows(given.process.nouns));
  assert.equal(new Set(listed.map(({ id }) => id)).size, cameIn);
  assert.equal(listed.filter(({ answer }) => answer === null).length, model.open);
  assert.equal(annexLines(listed).split('\r\n').length, cameIn + 1);
  for (const { mix, all } of seats) {
    if (!isWithheld(mix))
      assert.equal(
        Object.values(mix).reduce((sum, count) => sum + count),
        all,
      );
  }
}

test('uptake is a seat’s part of what was accepted over its part of the input; of few inputs nothing is compared', () => {
  const { given, say, give } = saying();
  const ids = Array.from({ length: 8 }, () => say(0));
  for (let i = 0; i < 2; i++) say(1, 0, { shown: 'none' });
  assert.equal(annex(given).seats[1]?.uptake, null, 'nothing was accepted');
  give(ids.slice(0, 2), 'accepted');
  give(ids.slice(2, 3), 'accepted-in-part');
  give(ids.slice(3, 5), 'not-accepted');
  give(['K9'], 'accepted');
  const [governments, business, nowhere] = annex(given).seats;
  assert.deepEqual([governments?.all, isWithheld(governments?.mix)], [0, true]);
  assert.deepEqual([nowhere?.seat, nowhere?.all, isWithheld(nowhere?.uptake)], [null, 2, true]);
  const uptake = business?.uptake;
  assert.ok(uptake && !isWithheld(uptake));
  assert.deepEqual([uptake.numerator, uptake.denominator], [3 / 4, 8 / 10]);
  assert.ok(Math.abs(uptake.value - 0.9375) < 1e-12);
});

test('what still waits counts as having waited, and merely noted is no answer of substance', () => {
  const { given, say, give } = saying();
  const ids = Array.from({ length: 10 }, () => say(0));
  const figures = () =>
    answerIndicators(given.process.nouns, given.now).map(({ numerator, denominator, value }) => [
      numerator,
      denominator,
      typeof value === 'number' && value > 1 ? value / HOUR : value,
    ]);
  const start = given.now;
  give(ids.slice(0, 2), 'noted');
  given.now = start + 10 * HOUR;
  give(ids.slice(2, 5), 'accepted');
  given.now = start + DAY;
  assert.deepEqual(figures(), [
    [3, 10, 0.3],
    [5, 10, 10],
    [5, 10, null],
  ]);
  give(ids.slice(5, 9), 'out-of-scope');
  assert.deepEqual(figures().at(-1), [9, 10, 24]);
  // Asked for a better answer, an input was answered all the same.
  given.when(
    'disposition.dispute',
    { input: ids[2], why: 'No.' },
    participant(given.process.nouns.participants.ids.idAt(0)),
  );
  assert.deepEqual(figures(), [
    [6, 10, 0.6],
    [9, 10, 10],
    [9, 10, 24],
  ]);
});

test('of fewer inputs than a cell shows, no measure is told', () => {
  const { given, say } = saying();
  for (let i = 0; i < 4; i++) say(0);
  for (const { numerator, value } of answerIndicators(given.process.nouns, given.now)) {
    assert.ok(isWithheld(numerator) && isWithheld(value));
  }
});
