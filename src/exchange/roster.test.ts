import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoster } from './roster.ts';

const of = {
  seats: [
    { id: 'governments', name: 'Governments', letter: 'G' },
    { id: 'technical', name: 'Technical community', letter: 'T' },
  ],
  regions: [{ id: 'africa', name: 'African States' }],
};

const peopleIn = (text: string, more: Partial<typeof of> = {}) => {
  const roster = readRoster(text, { ...of, ...more });
  assert.ok('people' in roster, JSON.stringify(roster));
  // What is missing is undefined: not told apart here from what is not there.
  return JSON.parse(JSON.stringify(roster.people));
};
const problemsIn = (text: string) => {
  const roster = readRoster(text, of);
  assert.ok('problems' in roster, JSON.stringify(roster));
  return roster.problems.map(({ code, params }) => [code, params.line ?? params.got ?? params.most ?? '']);
};

test('a list is read with headings in any order and without any, from any spreadsheet', () => {
  const amina = { name: 'Amina Diallo', mail: 'amina@example.org', seat: 'technical' };
  const table = [
    'Amina Diallo,amina@example.org,Technical community',
    '\ufeffname,mail,group\r\nAmina Diallo,amina@example.org,technical\r\n',
    'E-mail;Name;Stakeholder group\namina@example.org;Amina Diallo;T\n\n',
    'Amina Diallo\tamina@example.org\tTECHNICAL COMMUNITY\t\t\t',
    '"Amina Diallo",amina@example.org, t ',
    'Name,,Group,Mail\nAmina Diallo,,T,amina@example.org',
  ];
  for (const text of table) assert.deepEqual(peopleIn(text), [amina], text);
});

test('every field finds its place, and a name in quotes keeps its comma', () => {
  assert.deepEqual(peopleIn('"Diallo, Amina",,G,"Exchange ""North""",African States,pt-BR'), [
    {
      name: 'Diallo, Amina',
      seat: 'governments',
      organisation: 'Exchange "North"',
      region: 'africa',
      language: 'pt-BR',
    },
  ]);
  assert.deepEqual(peopleIn('Amina,,,,Sahel', { regions: [] }), [{ name: 'Amina', region: 'Sahel' }]);
});

test('every line that does not fit is told, and then there is nobody', () => {
  const table: [string, unknown[][]][] = [
    ['', [['roster-empty', '']]],
    ['name,mail\n', [['roster-empty', '']]],
    [
      'name,phone,shoe size\nA,1,2',
      [
        ['roster-heading', 'phone'],
        ['roster-heading', 'shoe size'],
      ],
    ],
    ['name,mail,email\nA,a@b.example,', [['roster-heading-twice', 'mail']]],
    [
      'A,not an address\n\nB,b@example.org,Nobles\n,,G\nC,b@example.org\nD,,,,Mars\nE,,,,,English',
      [
        ['roster-mail', 1],
        ['roster-group', 3],
        ['roster-nobody', 4],
        ['roster-mail-twice', 5],
        ['roster-region', 6],
        ['roster-language', 7],
      ],
    ],
    ['A,"unpaired', [['roster-quotes', 1]]],
    ['A,,,,,en,more', [['roster-fields', 1]]],
    ['name,,group\nA,stray,G', [['roster-fields', 2]]],
    ['A'.repeat(121), [['roster-field-long', 1]]],
    [
      'name;mail\r\n\r\nA;none\r\nB;b@example.org\r\nC;neither\r\n',
      [
        ['roster-mail', 3],
        ['roster-mail', 5],
      ],
    ],
    [Array.from({ length: 501 }, (_, i) => `Person ${i}`).join('\n'), [['roster-long', 500]]],
  ];
  for (const [text, expected] of table) assert.deepEqual(problemsIn(text), expected, text.slice(0, 60));
});
