import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account } from '../../test/given.ts';
import { DAY, designator, weighed, withItem } from '../../test/givenItem.ts';
import { happens } from '../../test/givenText.ts';
import { advisoryChecks } from '../domain/decisionEvidence.ts';
import { decisionView } from './decision.ts';
import { stranger, type Viewer } from './viewer.ts';

const answers = advisoryChecks.map((check) => ({ check, answer: 'Looked at.' }));

/** A finding on which somebody differs, and against which they appeal. */
function contested() {
  const made = withItem();
  const { given, call, take, does, wait, item, people } = made;
  const id = call();
  happens(take(0, id, 'support'));
  happens(given.when('minority.file', { item, kind: 'minority', text: 'Not like this.' }, people[1]));
  wait(15);
  happens(does('determination.make', { item, ...weighed, answers }));
  given.now += DAY / 3;
  happens(given.when('appeal.file', { item, grounds: 'Nobody asked us.' }, people[1]));
  const seen = (viewer: Viewer) => decisionView(given.process.nouns, viewer, item, given.now) ?? assert.fail();
  return { ...made, seen };
}

test('words of what is attached to a decision may be hidden by moderators who did not take it, and by nobody else', () => {
  const { seen, people, given } = contested();
  const moderator: Viewer = { ...stranger, account: account(70), roles: ['moderator'] };
  const judge: Viewer = { ...moderator, account: designator.id, roles: ['chair', 'convener'] };
  const author = given.process.nouns.participants.ids.indexOf(people[1]?.id ?? '');
  const cases: readonly [string, Viewer, boolean][] = [
    ['anybody', stranger, false],
    ['a moderator', moderator, true],
    ['who took the decision', judge, false],
    ['who wrote it', { ...moderator, person: author }, false],
    ['a chair', { ...moderator, roles: ['chair'] }, false],
  ];
  for (const [who, viewer, may] of cases) {
    const { statements, appeals } = seen(viewer);
    assert.deepEqual(
      [...statements, ...appeals].map(({ moderable }) => moderable),
      [may, may],
      who,
    );
  }
});

test('of what participants did the day alone is told, of acts under a role the time', () => {
  const { seen } = contested();
  const { history, at } = seen(stranger);
  const appealed = history.find(({ act }) => act === 'appeal') ?? assert.fail();
  assert.deepEqual([appealed.dayOnly, appealed.at % DAY], [true, 0]);
  assert.equal(at % DAY, 0, 'and of the last act in lists');
  const designated = history.find(({ act }) => act === 'designate') ?? assert.fail();
  assert.equal(designated.dayOnly, false);
});
