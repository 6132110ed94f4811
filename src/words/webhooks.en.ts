/** Programs elsewhere that a convener has told of what happens in a process. */
import { number, plural } from './counts.en.ts';

export const webhooks = {
  title: 'Webhooks',
  lead: 'A program of yours can be told of what happens here as soon as it happens: what was opened, published, called, found and closed. It is never told what a participant said or did.',
  how: 'Each message is signed. <a>How to check a signature</a>',
  check:
    'A message of a webhook has a header Plenary-Signature with t and v1. t is the time in seconds; v1 is the HMAC-SHA-256, in hexadecimal and under your secret, of t, a dot and the body as it came. Refuse what does not match or is older than five minutes. Plenary-Id stays the same when a message is repeated.',
  none: 'No program is told.',
  list: 'Who is told',
  since: (p: { when: string }) => `Added on ${p.when}.`,
  known: (p: { n: number }) => `It has taken everything up to entry ${number(p.n)} of the journal.`,
  failing: (p: { tries: number; when: string; why: string }) =>
    `It fails since ${p.when}, ${number(p.tries)} ${plural(p.tries, { one: 'time', other: 'times' })} so far. ${p.why}`,
  off: (p: { when: string; why: string }) =>
    `Switched off on ${p.when}, after it had failed for a day. It is told nothing until you try it again. ${p.why}`,
  why: {
    address: 'Its name leads to an address that is not on the public internet.',
    name: 'Its name cannot be found.',
    certificate: 'Its certificate does not hold.',
    connection: 'No connection could be made.',
    timeout: 'It did not answer within five seconds.',
    status: (p: { status: string }) => `It answered with the status ${p.status}.`,
  },
  add: 'Tell a program',
  address: 'Address',
  addressHint: 'Begins with https:// and has a name of the public internet, without a port.',
  addButton: 'Add',
  rotate: 'Make a new secret',
  rotateNote: 'A new secret holds from the next message on; the old one is of no use then.',
  rotateOf: (p: { host: string }) => `Make a new secret for ${p.host}`,
  resume: 'Try again',
  resumeOf: (p: { host: string }) => `Try ${p.host} again`,
  remove: 'Remove',
  removeOf: (p: { host: string }) => `Remove ${p.host}`,
  secretReady: 'The secret of this webhook',
  secretOnce: 'Copy it now into your program. It is shown this once and cannot be shown again.',
  back: 'Back to the webhooks',
  desk: 'Webhooks for programs',
  done: {
    'webhooks.remove': 'The program is told nothing any more.',
    'webhooks.resume': 'It is tried again within half a minute, from where it was.',
  },
};

type Params = Readonly<Record<string, string | number>>;

export const followingRefusals: Readonly<Record<string, (params: Params) => string>> = {
  'digest-needs-mail': () => 'A digest needs a mailbox: confirm one first.',
  'hook-address': () => 'That is no address that can be told: it begins with https://, has a public name and no port.',
  'hook-there': () => 'That address is told already.',
  'too-many-hooks': (p) => `A process tells ${number(Number(p.most))} programs at most.`,
  'unknown-hook': () => 'That webhook is no longer there.',
};
