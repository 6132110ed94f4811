import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMailboxAt, provableDomain, proven, type Resolve, recordOf, stillProven } from './domains.ts';

const claim = { domain: 'ngo.example.org', site: 'https://p.example', organisation: 'org_1', token: 'T'.repeat(43) };
const { name, value } = recordOf({ ...claim, domain: 'example.org' });

test('a domain that somebody registered can be proven; a public suffix, an address or free mail cannot', async () => {
  const cases: [string, string][] = [
    ['example.org', 'example.org'],
    ['  Mail.Example.ORG. ', 'example.org'],
    ['cs.uni.ac.uk', 'uni.ac.uk'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['ministère.gouv.fr', 'xn--ministre-60a.gouv.fr'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['somebody.github.io', 'somebody.github.io'],
    ...['gmail.com', 'GoogleMail.com', 'x.proton.me', 'qq.com'].map((each): [string, string] => [
      each,
      'domain-of-all',
    ]),
    ...[
      'org',
      'co.uk',
      'ac.uk',
      'github.io',
      'localhost',
      'intranet.local',
      '192.0.2.7',
      '[::1]',
      '',
      '.',
      'a b.org',
      'a_b',
    ].map((each): [string, string] => [each, 'domain-unknown']),
    ...['https://example.org/x', 'example.org@evil.org', 'x'.repeat(300)].map((each): [string, string] => [
      each,
      'domain-unknown',
    ]),
  ];
  for (const [got, expected] of cases) {
    const found = await provableDomain(got);
    assert.equal('domain' in found ? found.domain : found.refused, expected, got);
  }
});

test('two resolvers have to see the very record, under the name of the registered domain', async () => {
  const wrong = [
    value.replace('org_1', 'org_2'),
    value.replace('https://p.example', 'https://q.example'),
    `${value} `,
    value.slice(0, -1),
    value.toUpperCase(),
  ];
  const cases: [string, Record<string, string[][]>, string | undefined][] = [
    ['all', { a: [[value]], b: [[value]], c: [[value]] }, undefined],
    ['two of three', { a: [[value]], b: [['v=spf1 -all'], [value]] }, undefined],
    ['in pieces', { a: [[value.slice(0, 20), value.slice(20)]], b: [[value]] }, undefined],
    ['one of three', { a: [[value]], b: [['other']] }, 'proof-unsure'],
    ['none', {}, 'proof-missing'],
    ['another', { a: wrong.map((each) => [each]), b: wrong.map((each) => [each]) }, 'proof-missing'],
    [
      'beyond the sixteenth',
      { a: [...Array(16).fill(['x']), [value]], b: [...Array(16).fill(['x']), [value]] },
      'proof-missing',
    ],
  ];
  for (const [what, zones, expected] of cases) {
    const resolve: Resolve = async (asked, resolver) => {
      assert.equal(asked, name);
      const records = zones[resolver];
      if (!records) throw new Error('no answer');
      return records;
    };
    assert.equal((await proven(claim, resolve, ['a', 'b', 'c']))?.refused, expected, what);
  }
});

test('a record that is too long for one, and a domain that nobody can prove, prove nothing', async () => {
  const long = { ...claim, token: 'T'.repeat(300) };
  const { value } = recordOf(long);
  assert.equal((await proven(long, async () => [[value]], ['a', 'b']))?.refused, 'proof-missing');
  const asked: string[] = [];
  const resolve: Resolve = async (each) => {
    asked.push(each);
    return [[value]];
  };
  assert.equal((await proven({ ...claim, domain: 'gmail.com' }, resolve, ['a', 'b']))?.refused, 'domain-of-all');
  assert.deepEqual(asked, [], 'nobody is asked');
});

test('a proof is gone only where two resolvers say so and none shows it', async () => {
  const none = Object.assign(new Error('queryTxt ENODATA'), { code: 'ENODATA' });
  const noName = Object.assign(new Error('queryTxt ENOTFOUND'), { code: 'ENOTFOUND' });
  const failing = Object.assign(new Error('queryTxt ETIMEOUT'), { code: 'ETIMEOUT' });
  const cases: [what: string, answers: (string[][] | Error)[], expected: string][] = [
    ['all show it', [[[value]], [[value]], [[value]]], 'shown'],
    ['two show it', [[[value]], [[value]], none], 'shown'],
    ['one shows it', [[[value]], none, noName], 'unsure'],
    ['nobody can be asked', [failing, failing, failing], 'unsure'],
    ['one can be asked', [none, failing, failing], 'unsure'],
    ['two say that there is none', [none, noName, failing], 'gone'],
    ['two show another', [[['v=spf1 -all']], [[`${value}x`]], failing], 'gone'],
  ];
  for (const [what, answers, expected] of cases) {
    const resolve: Resolve = async (_, resolver) => {
      const answer = answers['abc'.indexOf(resolver)];
      if (answer instanceof Error) throw answer;
      return answer;
    };
    assert.equal(await stillProven(claim, resolve, ['a', 'b', 'c']), expected, what);
  }
});

test('a mailbox is at a domain, or below it', async () => {
  const cases: [string, string, boolean][] = [
    ['a@example.org', 'example.org', true],
    ['a@mail.example.org', 'example.org', true],
    ['a@example.org.evil.com', 'example.org', false],
    ['a@notexample.org', 'example.org', false],
    ['example.org@evil.com', 'example.org', false],
    ['a@gmail.com', 'gmail.com', false],
  ];
  for (const [mail, domain, expected] of cases) assert.equal(await isMailboxAt(mail, domain), expected, mail);
});
