import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opened, participant } from '../../test/given.ts';
import { organisationLevel } from './organisations.ts';

const operator = { id: 'operator', roles: ['operator'] } as const;

test('an organisation is declared by a participant, proven and lapsed by who has looked; its name stays in the vault', () => {
  const { given, persons } = opened(1);
  given.when('organisation.declare', { name: 'Org A', domain: 'Org-A.Example' }, participant(persons[0]));
  const { list } = given.process.nouns.organisations;
  const { id, name, domain, by, token } = list[0];
  assert.deepEqual([name, domain, by], ['Org A', 'org-a.example', 0]);
  assert.match(token ?? '', /^[A-Za-z0-9_-]{43}$/);
  assert.doesNotMatch(given.rows.map(({ data }) => data).join(), /org-a|Org A/i);
  const standing = () => [list[0].state, list[0].how, list[0].provenAt, organisationLevel(list[0])];
  assert.deepEqual(standing(), ['declared', undefined, undefined, 1]);
  const input = { organisation: id };
  assert.deepEqual(given.when('organisation.lapse', input, operator), { refused: 'nothing-changed', params: {} });
  given.now = 2000;
  given.when('organisation.prove', { ...input, how: 'dns' }, operator);
  assert.deepEqual(standing(), ['proven', 'dns', 2000, 2]);
  given.when('organisation.lapse', input, operator);
  assert.deepEqual(standing(), ['stale', 'dns', 2000, 1]);
});

test('a declaration is refused where it says nothing new, too much, or no domain', () => {
  const { given, persons } = opened(1);
  const declare = (domain: string, who = persons[0]) => {
    const outcome = given.when(
      'organisation.declare',
      { name: `Org of ${domain.toLowerCase()}`, domain },
      participant(who),
    );
    return 'refused' in outcome ? outcome.refused : 'declared';
  };
  assert.equal(declare('a.example'), 'declared');
  assert.equal(declare('A.example'), 'organisation-there');
  for (const not of ['example', 'a b.example', '-a.example', 'a..example', '192.0.2.1', 'a@b.example', 'bücher']) {
    assert.equal(declare(not), 'invalid', not);
  }
  for (const domain of ['b.example', 'c.example', 'd.example', 'bücher.example']) {
    assert.equal(declare(domain), 'declared');
  }
  assert.equal(declare('xn--bcher-kva.example'), 'organisation-there');
  assert.equal(declare('e.example'), 'too-many-organisations');
  assert.equal(declare('f.example', 'ptp_nobody'), 'not-a-participant');
});
