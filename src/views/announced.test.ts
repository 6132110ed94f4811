import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account } from '../../test/given.ts';
import { designator, withItem } from '../../test/givenItem.ts';
import { happens } from '../../test/givenText.ts';
import { advisoryChecks } from '../domain/decisionEvidence.ts';
import type { Actor } from '../domain/index.ts';
import { announced } from './announced.ts';

const scrutineer: Actor = { id: account(95), roles: ['scrutineer'], account: account(95) };
const answers = advisoryChecks.map((check) => ({ check, answer: 'Yes.' }));
const found = { designation: 'consensus', reasons: 'Because.', alternatives: 'None.', reopensOn: 'News.', answers };

test('programs elsewhere are told of no act of a participant: not that they appealed, nor that they took it back', () => {
  const { given, call, take, wait, does, item, people } = withItem({ terms: { procedure: 'gnso-wg' } });
  const [me, other] = people;
  const called = call();
  for (const person of [0, 1, 2]) happens(take(person, called, 'support'));
  wait(15);
  happens(does('determination.make', { item, ...found }, designator));
  const nouns = given.process.nouns;
  happens(given.when('appeal.file', { item, grounds: 'It is not fair.' }, me));
  happens(given.when('appeal.withdraw', { appeal: nouns.appeals.list[0]?.id }, me));
  happens(given.when('appeal.file', { item, grounds: 'It is not fair.' }, other));
  const dismissed = { appeal: nouns.appeals.list[1]?.id, outcome: 'dismissed', reasons: 'It is.' };
  happens(given.when('appeal.decide', dismissed, scrutineer));

  const told = given.rows.map(({ type, actor, data }) => {
    const said: Readonly<Record<string, unknown>> = JSON.parse(data);
    return { type, actor, said, place: announced(nouns, type, said) };
  });
  const own = told.filter(({ actor }) => actor.startsWith('ptp_'));
  for (const { type, place } of own) assert.equal(place, undefined, type);
  const acts = (some: typeof told) => some.filter(({ type }) => type === 'item.acted').map(({ said }) => said.act);
  assert.deepEqual(acts(own), ['appeal', 'appeal_dismissed', 'appeal']);
  const heard = told.filter(({ place }) => place !== undefined);
  assert.deepEqual(acts(heard).slice(-2), ['designate', 'appeal_dismissed']);
  assert.deepEqual(
    heard.filter(({ type }) => type === 'appeal.decided').map(({ said }) => said.outcome),
    ['dismissed'],
  );
});
