import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unRegionalGroups } from '../domain/taxonomies.ts';
import { countries, placed } from './countries.ts';

/** A code and how it was found, or why none was. */
const short = (text: string): string => {
  const found = placed(text);
  return 'unnamed' in found ? found.unnamed : `${found.code} ${found.by}`;
};

test('a country is named where somebody names one, and only then', () => {
  const table: [string, string][] = [
    ['Brazil', 'BR name'],
    ['Brasil', 'BR name'],
    ['ARGENTINA', 'AR name'],
    ['The United States', 'US name'],
    ['U.S.A.', 'US name'],
    ['US', 'US name'],
    ['UK', 'GB name'],
    ['JPN', 'JP name'],
    ['jp', 'unclear'],
    ['NA', 'unclear'],
    ['N/A', 'unclear'],
    ["Cote d'Ivoire", 'CI name'],
    ['Côte d’Ivoire', 'CI name'],
    ['People?s Republic of China', 'CN name'],
    ['Democratic Republic Of Congo', 'CD name'],
    ['Congo', 'unclear'],
    ['Korea', 'unclear'],
    ['Republic of Korea', 'KR name'],
    ['Korea (Republic of)', 'KR name'],
    ['Trinidad and Tobago', 'TT name'],
    ['Trinidad and Tobago, Caribbean', 'TT with-region'],
    ['Sngal', 'SN letters-lost'],
    ['Mxico', 'MX letters-lost'],
    ['Per', 'unclear'],
    ['Denmark, Europe', 'DK with-region'],
    ['Germany/Europe', 'DE with-region'],
    ['Australia/Asia Pacific', 'AU with-region'],
    ['Senegal / AFRICA', 'SN with-region'],
    ['Kenya, Europe', 'unclear'],
    ['Kenya, global', 'unclear'],
    ['Geneva, Switzerland', 'CH with-place'],
    ['United States, New York', 'US with-place'],
    ['US, EU, Geneva', 'unclear'],
    ['Italy, Brazil', 'several'],
    ['Brazil and Germany', 'several'],
    ['Georgia, USA', 'several'],
    ['Africa', 'region'],
    ['Latin America and The Caribbean', 'region'],
    ['Europe, Middle East and North Africa', 'region'],
    ['Global', 'region'],
    ['Ministry of Foreign Affairs of Austria', 'unclear'],
    ['A society with an office in South Africa.', 'unclear'],
    ['Other', 'unclear'],
    ['', 'unclear'],
  ];
  assert.deepEqual(
    table.map(([text]) => [text, short(text)]),
    table,
  );
});

test('every country has a code, a name that finds it, and a group', () => {
  assert.equal(countries.length, 249);
  const groups = new Set(unRegionalGroups.map(({ id }) => id));
  for (const { code, name, group } of countries) {
    assert.equal(short(name), `${code} name`);
    assert.ok(groups.has(group), code);
  }
});

test('the groups have as many members as the United Nations count, with the United States beside them', () => {
  const count = (id: string) => countries.filter(({ group }) => group === id).length;
  const members = unRegionalGroups.slice(0, 5).map(({ id }) => count(id));
  assert.deepEqual(members, [54, 54, 23, 33, 29]);
});
