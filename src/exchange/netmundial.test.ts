import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderWith } from '../../test/exchange/folder.ts';
import { isRefusal } from '../base/result.ts';
import { contributions as noun } from '../domain/contributions.ts';
import { ordersInto, ordersOfContributions } from './contributionOrders.ts';
import { type ContributionSet, reportOn } from './contributionSet.ts';
import { readNetmundial } from './netmundial.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/data/netmundial');
const skip = existsSync(FOLDER) ? false : `needs ${FOLDER}`;

const head = (fields: Record<string, string> = {}): string => {
  const { Title = 'A sample', ...rest } = fields;
  const given = {
    Area: 'SAMPLE',
    'Entitled by': 'Sample One',
    Region: 'Brazil',
    Organization: 'Sample',
    Sector: 'Academia',
  };
  const lines = Object.entries({ ...given, ...rest }).map(([name, value]) => `${name}: ${value}`);
  return `${Title}\r\n${lines.join('\r\n')}\r\nKeywords: none\r\nAbstract\r\nShort.`;
};

/** A folder of samples: of each contribution the header and the text. */
function folderOf(...samples: [string | Uint8Array, (string | Uint8Array)?][]): string {
  const folder = folderWith();
  for (const [at, [header, body]] of samples.entries()) {
    writeFileSync(join(folder, `00${at + 1}A.txt`), header);
    if (body !== undefined) writeFileSync(join(folder, `00${at + 1}B.txt`), body);
  }
  return folder;
}

function read(path: string): ContributionSet {
  const set = readNetmundial(path);
  assert.ok(!isRefusal(set), JSON.stringify(set));
  return set;
}

test('a header and a text make a contribution', () => {
  const wrapped = {
    Title: 'A sample\r\nin two lines',
    Region: 'Denmark, Europe',
    Organization: 'Sample of\r\nsamples',
  };
  const { contributions } = read(
    folderOf(
      [head(wrapped), 'Document\r\n\r\nFirst.\r\nSecond.'],
      [
        Buffer.from(head({ Title: 'S\xe3o \x93Paulo\x94', Region: 'Global' }), 'latin1'),
        Buffer.from('It\x92s.', 'latin1'),
      ],
      [head({ 'Entitled by': 'one@host.example' }).replace('\r\nArea', 'Area'), 'Write to two@host.example.'],
    ),
  );
  const given = { type: 'Academia', author: 'Sample One' };
  assert.deepEqual(contributions, [
    {
      ...{ ...given, label: '1', country: 'DK', title: 'A sample in two lines' },
      ...{ text: 'First.\nSecond.', organisation: 'Sample of samples' },
    },
    { ...given, label: '2', country: undefined, title: 'São “Paulo”', text: 'It’s.', organisation: 'Sample' },
    {
      ...given,
      label: '3',
      country: 'BR',
      title: 'A sample',
      text: 'Write to […].',
      author: '[…]',
      organisation: 'Sample',
    },
  ]);
});

test('what is not as it should be is one sentence that names the file', () => {
  const table: [string, string, string][] = [
    [folderWith(), 'contributions-missing', ''],
    [join(folderWith(), 'none'), 'contributions-missing', 'none'],
    [folderOf([head()]), 'contribution-without-text', '001A.txt'],
    [folderOf(['Only words.', 'Words.']), 'contribution-header-unknown', '001A.txt'],
    [folderOf([head(), 'Words.'], [head({ Sector: 'Everybody' }), 'Words.']), 'sector-unknown', '002A.txt'],
  ];
  for (const [path, refused, file] of table) {
    const set = readNetmundial(path);
    assert.ok(isRefusal(set));
    assert.equal(set.refused, refused);
    assert.ok(String(set.params.file).endsWith(file));
  }
});

test('the table of a process is found by the seats that it has', () => {
  const set = read(folderOf([head({ Sector: 'Government' }), 'Words.'], [head({ Sector: 'Other' }), 'Words.']));
  const seatsOf = ({ input }: { input: unknown }) =>
    (input as { contributions: { seat?: string }[] }).contributions.map(({ seat }) => seat); // as the orders are made
  const [, opening] = ordersOfContributions(set, { slug: 'sample', language: 'en' }, 0);
  assert.deepEqual(seatsOf(opening), ['government', undefined]);
  const tried = ordersInto(set, 'en').map((order) => seatsOf(order)[0]);
  assert.ok(tried.includes('governments') && tried.includes('government'));
  assert.equal(tried.at(-1), undefined);
});

describe('the contributions of 2014', { skip }, () => {
  const set = skip ? undefined : readNetmundial(FOLDER);
  assert.ok(set === undefined || !isRefusal(set));
  const report = set && reportOn(set);
  const oracle = skip ? '' : readFileSync(join(FOLDER, '../governance/reference_values.json'), 'utf8');

  test('are as many, of the kinds and with the words that were counted independently', () => {
    const { netmundial2014 } = JSON.parse(oracle);
    assert.equal(report?.contributions, netmundial2014.submissions);
    assert.equal(report?.words, netmundial2014.words);
    const expected = Object.entries(netmundial2014.by_sector).map(([type, count]) => [type.toLowerCase(), count]);
    const types = report?.types.map(({ type, contributions }) => [type.toLowerCase(), contributions]);
    assert.deepEqual(types?.sort(), expected.sort());
    assert.equal(report?.places?.spellings, netmundial2014.distinct_free_text_countries);
    const alike = netmundial2014['near_duplicates_5word_jaccard_ge_0.3'].filter(
      ([, , likeness]: number[]) => likeness >= 0.5,
    );
    const found = report?.alike.map(({ first, second, likeness }) => [
      Number(first.label),
      Number(second.label),
      likeness,
    ]);
    assert.deepEqual(found, alike);
  });

  test('are valid Unicode, with the letters that their writers used, and fit what the command takes', () => {
    const shown = JSON.stringify(set?.contributions);
    assert.ok(shown.isWellFormed());
    assert.doesNotMatch(shown, /[\u0080-\u009f\ufffd]/);
    assert.doesNotMatch(shown, /[\w.]@\w+\.\w/);
    const titles = set?.contributions.map(({ author }) => author).join();
    assert.match(titles ?? '', /Germán Montejano/);
    const [, order] = ordersOfContributions(set!, { slug: 'sample', language: 'en' }, 0); // it is there, or the test is skipped
    const command = noun.commands.find(({ type }) => type === 'contributions.import');
    assert.equal(command?.input.safeParse(order.input).success, true);
  });

  test('name a country or say why not: none is guessed', () => {
    const { named = [], unnamed = [], countries = [] } = report?.places ?? {};
    assert.deepEqual([named.length, unnamed.length, countries.length], [67, 26, 44]);
    assert.equal(
      countries.reduce((sum, { contributions }) => sum + contributions, 0),
      138,
    );
    const reasons = (why: string) => unnamed.filter((each) => each.why === why).length;
    assert.deepEqual([reasons('region'), reasons('several'), reasons('unclear')], [9, 7, 10]);
  });
});

test('a folder of folders is taken as its makers have laid it out', () => {
  const folder = folderWith();
  mkdirSync(join(folder, 'all_contributions'));
  writeFileSync(join(folder, 'all_contributions', '001A.txt'), head());
  writeFileSync(join(folder, 'all_contributions', '001B.txt'), 'Words.');
  assert.equal(read(folder).contributions.length, 1);
});
