import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idIn, participant } from '../../test/given.ts';
import { editor, withText } from '../../test/givenText.ts';
import { answeringView, forecast } from './unanswered.ts';
import { stranger, type Viewer } from './viewer.ts';

const HOUR = 3_600_000;
const looking: Viewer = { ...stranger, person: 1, roles: ['editor'] };

test('the desk has the oldest first, leaves out what who looks wrote, and says how long answering takes', () => {
  const { given, clauses, persons } = withText(3, { people: 2, draft: true });
  const say = (clause: number) =>
    idIn(
      given.when(
        'comment.make',
        { clause: clauses()[clause], text: `Words ${given.process.n}.` },
        participant(persons[0]!),
      ),
      'comment',
    );
  say(0);
  given.now += HOUR;
  given.when('contribution.submit', { title: 'T', text: 'Words.' }, participant(persons[1]!));
  given.now += HOUR;
  say(1);
  const desk = (input?: string) =>
    answeringView(given.process.nouns, looking, given.now, {
      page: 1,
      input,
      minutes: 10,
      people: 2,
    });
  assert.deepEqual(
    desk()?.list.rows.map(({ label, waits, own }) => [label, (waits ?? 0) / HOUR, own]),
    [
      ['K1', 2, false],
      ['C1', 1, true],
      ['K2', 0, false],
    ],
  );
  given.when('disposition.give', { inputs: ['K1'], disposition: 'accepted', reason: 'So.' }, editor);
  assert.deepEqual([desk()?.open, desk()?.list.rows[0]?.label, desk()?.longest], [2, 'C1', HOUR]);
  assert.deepEqual(
    desk('K1')?.list.rows.map(({ label, answer }) => [label, answer?.code]),
    [['K1', 'accepted']],
  );
  assert.deepEqual([desk()?.seen, desk()?.list.rows.length], [1, 2]);
  assert.deepEqual(forecast(1370, 10, 4), { inputs: 1370, minutes: 10, people: 4, hours: 228.3, hoursEach: 57.1 });
  assert.doesNotMatch(JSON.stringify(desk()), new RegExp(persons.join('|')));
});
