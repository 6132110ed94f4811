import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutAddresses } from './addresses.ts';

const table: [string, string][] = [
  ['Write to a.b+c@list.example.org today.', 'Write to […] today.'],
  ['<mailto:a@b.example>', '<[…]>'],
  ['one@b.example | two@b.example', '[…] | […]'],
  ['someone (at) host.example', '[…]'],
  ['someone [at] host [dot] example', '[…]'],
  ['someone AT host DOT example', '[…]'],
  ['On Thursday, a sample <user at host.example> wrote:', 'On Thursday, a sample <[…]> wrote:'],
  ['> From: user at host.example (A sample)', '> From: […] (A sample)'],
  ['user at host.example wrote:', '[…] wrote:'],
  ['user at host.example', '[…]'],
  ['user@sample.... (A sample) and user@host....', '[…] (A sample) and […]'],
  ['Look at example.org for the draft.', 'Look at example.org for the draft.'],
  ['The meeting at w3.org was open (see the notes).', 'The meeting at w3.org was open (see the notes).'],
  ['a @ b, and 5@6', 'a @ b, and 5@6'],
];

for (const [text, expected] of table) {
  test(`addresses in “${text}”`, () => {
    const { text: left, found } = withoutAddresses(text);
    assert.deepEqual([left, found], [expected, expected.split('[…]').length - 1]);
  });
}
