/** Sample messages of our own making, each with a quirk that archives of lists are known for. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { folderWith } from '../../test/exchange/folder.ts';
import { isRefusal } from '../base/result.ts';
import type { ContributionSet } from './contributionSet.ts';
import { readMail } from './mail.ts';
import { mailText } from './mailText.ts';
import { messagesIn, readMbox } from './mbox.ts';

const envelope = 'From sample.one at host.example  Thu Nov  1 10:00:00 2001\n';
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

async function read(archive: string | Uint8Array): Promise<ContributionSet> {
  const file = join(folderWith(), 'sample.mbox');
  writeFileSync(file, archive);
  const set = await readMbox(file);
  assert.ok(!isRefusal(set), JSON.stringify(set));
  return set;
}

/** Headers, then an empty line, then the words. */
const message = (headers: readonly string[], words: string): string => `${headers.join('\n')}\n\n${words}\n`;

interface Quirk {
  readonly name: string;
  readonly source: string | Buffer;
  readonly subject?: string;
  readonly author?: string;
  readonly text?: string;
  readonly id?: string;
  readonly answers?: readonly string[];
  readonly repaired?: boolean;
  readonly broken?: number;
  readonly at?: number | undefined;
}

const FROM = 'From: sample.one at host.example (Sample One)';
const IN_BASE64 = 'Content-Transfer-Encoding: base64';

const quirks: Quirk[] = [
  {
    name: 'an address that the archive has written out',
    source: message([FROM, 'Subject: Sample'], 'Words.'),
    author: 'Sample One',
    subject: 'Sample',
    text: 'Words.',
  },
  {
    name: 'a name before its address',
    source: message(['From: "Sample One" <one@host.example>', 'Subject: Sample'], 'Words.'),
    author: 'Sample One',
  },
  { name: 'an address without a name', source: message(['From: one@host.example'], 'Words.'), author: '' },
  {
    name: 'an address for a name',
    source: message(['From: "one@host.example" <one@host.example>'], 'Words.'),
    author: '',
  },
  {
    name: 'an address written out, without a name',
    source: message(['From: one at host.example'], 'Words.'),
    author: '',
  },
  { name: 'no sender at all', source: message(['Subject: Sample'], 'Words.'), author: '' },
  {
    name: 'a name in encoded words within a comment',
    source: message(['From: one at host.example (=?ISO-8859-1?Q?Sample_=C9l=E9ment?=)'], 'Words.'),
    author: 'Sample Élément',
  },
  {
    name: 'a subject in encoded words, over two lines',
    source: message([FROM, 'Subject: =?utf-8?B?w4kgU2FtcGxl?=', ' =?iso-8859-1?Q?_caf=E9?='], 'Words.'),
    subject: 'É Sample café',
  },
  {
    name: 'letters of Windows-1252 in encoded words that are said to be of Latin-1',
    source: message([FROM, 'Subject: =?iso-8859-1?Q?=93Sample=94?='], 'Words.'),
    subject: '“Sample”',
  },
  {
    name: 'an old date, with two digits for its year',
    source: message([FROM, 'Date: Mon, 1 Nov 93 10:00:00 EST', 'Subject: Sample'], 'Words.'),
    subject: 'Sample',
  },
  {
    name: 'no id',
    source: message([FROM, 'In-Reply-To: Your message of Thursday <sample.1 at host.example>'], 'Words.'),
    id: undefined,
    answers: ['sample.1@host.example'],
  },
  {
    name: 'references over several lines, the nearest last',
    source: message([FROM, 'Message-ID: <3@h>', 'References: <1@h>', '\t<2@h>', '  <x@h>'], 'Words.'),
    id: '3@h',
    answers: ['x@h', '2@h', '1@h'],
  },
  {
    name: 'Latin-1 that does not say so',
    source: latin1(message([FROM, 'Subject: Sampl\xe9'], 'Caf\xe9 \x93open\x94')),
    subject: 'Samplé',
    text: 'Café “open”',
    repaired: true,
  },
  {
    name: 'Windows-1252 that says it is UTF-8',
    source: latin1(message([FROM, 'Content-Type: text/plain; charset="utf-8"'], 'Caf\xe9 \x97 open')),
    text: 'Café — open',
    repaired: true,
  },
  {
    name: 'Windows-1252 that says it is Latin-1',
    source: latin1(message([FROM, 'Content-Type: text/plain; charset=iso-8859-1'], 'It\x92s open')),
    text: 'It’s open',
    repaired: false,
  },
  {
    name: 'UTF-8 that says nothing',
    source: Buffer.from(message([FROM, 'Subject: Sample'], 'Café ✓')),
    text: 'Café ✓',
    repaired: false,
  },
  {
    name: 'base64, with header names in small letters',
    source: message(
      [
        'from: Sample One <one@host.example>',
        'content-type: text/plain; charset=utf-8',
        'content-transfer-encoding: base64',
      ],
      Buffer.from('Wörter\n').toString('base64'),
    ),
    author: 'Sample One',
    text: 'Wörter',
  },
  {
    name: 'quoted-printable',
    source: message(
      [FROM, 'Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
      'Caf=E9 is =\nopen',
    ),
    text: 'Café is open',
  },
  {
    name: 'several types in one line',
    source: latin1(
      message(
        [FROM, 'Content-Type: text/plain; charset=iso-8859-1, Content-Type: text/html; charset=utf-8'],
        'Caf\xe9',
      ),
    ),
    text: 'Café',
  },
  {
    name: 'several lines that say its type',
    source: message([FROM, 'Content-Type: text/plain', 'Content-Type: multipart/mixed; boundary=none'], 'Words.'),
    text: 'Words.',
  },
  {
    name: 'values padded with spaces',
    source: message(
      [
        'Date:         Tue, 4 Nov 2014 10:00:00 +0100',
        'From:         Sample One <one@HOST.EXAMPLE>',
        'Subject:      Sample  words ',
      ],
      'Words.',
    ),
    subject: 'Sample words',
    author: 'Sample One',
  },
  {
    name: 'an address without brackets after a name',
    source: message(['from: "One, Sample"              sample.one@HOST.EXAMPLE'], 'Words.'),
    author: 'One, Sample',
  },
  {
    name: 'ids without brackets',
    source: message([FROM, 'message-id: 2@host.example', 'in-reply-to: 1@host.example'], 'Words.'),
    id: '2@host.example',
    answers: ['1@host.example'],
  },
  {
    name: 'its subject between quotation marks, with padding within',
    source: message([FROM, "subject: 'Re: A sample              of words'"], 'Words.'),
    subject: 'Re: A sample of words',
  },
  {
    name: 'its type given again as a part of the type',
    source: message(
      [FROM, 'Content-Type: text/plain; charset="utf-8"; Content-Type="multipart/mixed"; MIME-Version="1.0"'],
      'Wörter.',
    ),
    text: 'Wörter.',
  },
  { name: 'a space before the colon', source: message([FROM, 'Subject : Sample'], 'Words.'), subject: 'Sample' },
  {
    name: 'a page only',
    source: message(
      [FROM, 'Content-Type: text/html; charset=utf-8'],
      '<html><head><style>p{}</style></head><p>One &amp; two</p>\n<p>Three<br>four&#8217;s</p></html>',
    ),
    text: 'One & two\nThree\nfour’s',
  },
  {
    name: 'a text that says it is in base64 and is not',
    source: message([FROM, IN_BASE64], 'not base64 at all'),
    text: '',
    broken: 1,
  },
  {
    name: 'base64 that was cut off within a letter',
    source: message([FROM, IN_BASE64], `${Buffer.from('Wörter und mehr').toString('base64').slice(0, -3)}`),
    text: '',
    broken: 1,
  },
  {
    name: 'base64 with a footer of its list below',
    source: message(
      [FROM, IN_BASE64, 'Content-Type: text/plain; charset=utf-8'],
      `${Buffer.from('Wörter\n').toString('base64')}\n${'_'.repeat(47)}\nsample mailing list\nhttps://lists.example/`,
    ),
    text: 'Wörter',
    broken: 0,
  },
  {
    name: 'a broken text beside one that can be read',
    source: message(
      [FROM, 'Content-Type: multipart/mixed; boundary="b c"'],
      `--b c\nContent-Type: text/plain\n\nWords.\n--b c\nContent-Type: text/plain\n${IN_BASE64}\n\n???\n--b c--`,
    ),
    text: 'Words.',
    broken: 1,
  },
  {
    name: 'the time of its writer',
    source: message([FROM, 'Date: Sat, 1 Mar 2014 23:30:00 -0300 (BRT)'], 'Words.'),
    at: Date.UTC(2014, 2, 2, 2, 30),
  },
  { name: 'a time that is none', source: message([FROM, 'Date: yesterday'], 'Words.'), at: undefined },
  {
    name: 'words beside a page',
    source: message(
      [FROM, 'Content-Type: multipart/alternative; boundary=b'],
      '--b\nContent-Type: text/plain\n\nWords.\n--b\nContent-Type: text/html\n\n<p>Page.</p>\n--b--',
    ),
    text: 'Words.',
  },
];

for (const { name, source, ...expected } of quirks) {
  test(`a message with ${name} is read`, async () => {
    const mail = await readMail(typeof source === 'string' ? Buffer.from(source) : source);
    assert.ok(mail);
    for (const [field, value] of Object.entries(expected)) {
      assert.deepEqual(mail[field as keyof typeof mail], value, field); // named as in the message
    }
  });
}

test('signatures, footers and addresses are left out; what is quoted stays', () => {
  const table: [string, string][] = [
    ['Words.\n-- \nSample One\n+00 000', 'Words.'],
    ['Words.\n--\nSample One', 'Words.'],
    ['Words -- and more.\n-----\nMore.', 'Words -- and more.\n-----\nMore.'],
    ['> Quoted.\n> -- \n> Sample Two\nAnswer.', '> Quoted.\nAnswer.'],
    ['Answer.\n-- \nSample One\n\nSample Two wrote:\n> Quoted.', 'Answer.\nSample Two wrote:\n> Quoted.'],
    ['Answer.\n-- \nSample One\n> Quoted.', 'Answer.\n> Quoted.'],
    ['>> Twice.\n>> -- \n>> Sample\n> Once.', '>> Twice.\n> Once.'],
    [`Words.\n${'_'.repeat(47)}\nsample mailing list\nsample at lists.example\nhttps://lists.example/`, 'Words.'],
    [`Words.\n${'_'.repeat(47)}\nA table of mine.`, `Words.\n${'_'.repeat(47)}\nA table of mine.`],
    [
      'On Thursday, Sample Two <two at host.example> wrote:\n> Quoted.',
      'On Thursday, Sample Two <[…]> wrote:\n> Quoted.',
    ],
    ['One.  \r\n\r\n\r\n\r\n\r\nTwo.', 'One.\n\n\nTwo.'],
  ];
  assert.deepEqual(
    table.map(([words]) => [words, mailText(words).text]),
    table,
  );
});

test('a message begins where an address, a date and a header follow, and nowhere else', () => {
  const one = message([FROM, 'Subject: Sample'], 'Words.\n\nFrom here on it is open.\nFrom: is a header elsewhere.');
  const rule = `${'='.repeat(73)}\n`;
  const table: [string, string, number][] = [
    ['two messages', `${envelope}${one}\n${envelope}${one}`, 2],
    ['without an empty line between them', `${envelope}${one}${envelope}${one}`, 2],
    ['lines that end as in the RFC', `${envelope}${one}\n${envelope}${one}`.replaceAll('\n', '\r\n'), 2],
    ['a zone in the date', `From one@host.example Thu Nov 01 10:00:00 +0000 2001\n${one}`, 1],
    ['rules, as LISTSERV has them', `${rule}${one}${rule}${one}`, 2],
    ['a rule within a message', `${envelope}${one}${rule}${one}`, 1],
    ['one message alone', one, 1],
    ['an envelope that is quoted', `${envelope}${message([FROM], `>${envelope}Subject: quoted`)}`, 1],
    ['an envelope with no header after it', `${envelope}${message([FROM], `${envelope}\nand so on`)}`, 1],
    ['no message', 'Only words.\n', 0],
    ['nothing', '', 0],
  ];
  for (const [name, archive, count] of table) assert.equal(messagesIn(Buffer.from(archive)).length, count, name);
});

test('the mark that archives put before “From ” is taken back', () => {
  const [found] = messagesIn(
    Buffer.from(`${envelope}${message([FROM], '>From here on.\n>>From there.\n> From quoted.')}`),
  );
  assert.match(Buffer.from(found).toString(), /\n\nFrom here on\.\n>From there\.\n> From quoted\.\n/);
});

test('threads are numbered, with answers after a point', async () => {
  const mail = (id: string, subject: string, ...answers: string[]) =>
    `${envelope}${message([FROM, ...(id ? [`Message-ID: <${id}@h>`] : []), `Subject: ${subject}`, ...answers], `Words of ${subject} ${id}.`)}\n`;
  const set = await read(
    [
      mail('1', '[sample] Open'),
      mail('2', 'Other'),
      mail('3', 'Re: [sample] Open', 'In-Reply-To: <1@h>'),
      mail('4', 'Re: Open', 'References: <1@h>', '\t<3@h>'),
      mail('5', 'Re: Open', 'References: <1@h> <gone@h>'),
      mail('', 'AW: [sample] Re: open'),
      mail('', 'Re: Something that is not here'),
      mail('1', '[sample] Open'),
      `${envelope}${message([FROM, 'Message-ID: <9@h>', 'Subject: Empty'], '-- \nSample One')}`,
    ].join(''),
  );
  const labels = set.contributions.map(({ label, title }) => [label, title]);
  assert.deepEqual(labels, [
    ['1', '[sample] Open'],
    ['2', 'Other'],
    ['1.1', 'Re: [sample] Open'],
    ['1.1.1', 'Re: Open'],
    ['1.2', 'Re: Open'],
    ['1.3', 'AW: [sample] Re: open'],
    ['3', 'Re: Something that is not here'],
  ]);
  assert.deepEqual(set.threads, {
    ...{ threads: 3, replies: 4, bySubject: 1, twice: 1, empty: 1, unreadable: 0 },
    ...{ signaturesLeftOut: 1, cut: [], inPart: [] },
  });
});

test('what cannot be read is counted and left out; what was said tells when', async () => {
  const broken = `${IN_BASE64}\nContent-Type: text/plain`;
  const set = await read(
    [
      `${envelope}${message([FROM, 'Subject: None', broken], 'not base64')}`,
      `${envelope}${message([FROM, 'Subject: Some', broken], `${Buffer.from('Words.').toString('base64')}\n???`)}`,
      `${envelope}${message([FROM, 'Subject: All', 'Date: Thu, 1 Nov 2001 10:00:00 +0000'], 'Words, too.')}`,
    ].join(''),
  );
  assert.deepEqual(
    set.contributions.map(({ label, text, said }) => [label, text, said]),
    [
      ['1', 'Words.', undefined],
      ['2', 'Words, too.', Date.UTC(2001, 10, 1, 10)],
    ],
  );
  assert.deepEqual([set.threads?.unreadable, set.threads?.empty, set.threads?.inPart], [1, 0, ['1']]);
});

test('of a thread that goes deeper than labels do, every message still has one of its own', async () => {
  const mails = Array.from({ length: 60 }, (_, i) =>
    message([FROM, `Message-ID: <${i}@h>`, `In-Reply-To: <${i - 1}@h>`, 'Subject: Sample'], `Words ${i}.`),
  );
  const { contributions } = await read(mails.map((mail) => `${envelope}${mail}\n`).join(''));
  const labels = contributions.map(({ label }) => label);
  assert.equal(new Set(labels).size, 60);
  assert.ok(labels.every((label) => label.length <= 40));
});

test('no address is in anything that is read', async () => {
  const set = await read(
    `${envelope}${message(['From: "one@host.example" <one@host.example>', 'Subject: Ask two@host.example'], 'Write to <mailto:three@host.example>, or\nfour at host.example wrote:\n> five@host.example')}`,
  );
  assert.doesNotMatch(JSON.stringify(set), /@|host\.example/);
  assert.equal(set.repairs.addressesLeftOut, 4);
});

test('what is no archive is refused', async () => {
  const folder = folderWith();
  const file = join(folder, 'words.txt');
  writeFileSync(file, 'Only words.\n');
  for (const [path, refused] of [
    [file, 'mbox-without-messages'],
    [join(folder, 'none'), 'mails-missing'],
    [folder, 'file-unreadable'],
  ]) {
    const set = await readMbox(path);
    assert.equal(isRefusal(set) && set.refused, refused);
  }
});

test('a message that was made to be slow is read all the same', async () => {
  const many = 200_000;
  const words = [
    ...['a'.repeat(many), ' '.repeat(many), '<'.repeat(many), '('.repeat(many), 'a at '.repeat(many / 5)],
    ...['<!--'.repeat(many / 4), 'a.'.repeat(many / 2), '&#'.repeat(many / 2), '> '.repeat(many / 2)],
  ];
  for (const type of ['plain', 'html']) {
    for (const each of words) {
      const headers = [`From: ${each}`, `Content-Type: text/${type}; ${each.slice(0, 50_000)}`];
      assert.ok(await readMail(Buffer.from(message([...headers, `Subject: ${each}`], `x${each}y`))));
    }
  }
});

test('whatever bytes come as a message, what is read is valid Unicode', async () => {
  const bytes = fc.array(
    fc.constantFrom(...Buffer.from('From: =?utf-8?Q?=C3?= <a@b>\nContent-Type: text\n\nx'), 0xe9, 0x93, 0xc3, 0),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (all) => {
      const mail = await readMail(Uint8Array.from(all));
      assert.ok([mail?.text, mail?.subject, mail?.author].every((each) => (each ?? '').isWellFormed()));
    }),
  );
});
