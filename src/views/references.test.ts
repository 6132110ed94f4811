import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { references } from './references.ts';

const file = new URL('../../../shared/data/governance/reference_values.json', import.meta.url);

test('what other communities measured is what their records give', { skip: !existsSync(file) }, () => {
  const { netmundial2014, hpke_issues, ietf_perpass_list, tc39_2025_11 } = JSON.parse(readFileSync(file, 'utf8'));
  const { giniStatements, topStatements, silent, evenStatements, organisations } = references;
  const values = [giniStatements, topStatements, silent, evenStatements, organisations].map((list) =>
    list?.map(({ value }) => value),
  );
  assert.deepEqual(values, [
    [
      netmundial2014.gini_words_over_submissions,
      tc39_2025_11.gini_words_incl_silent,
      ietf_perpass_list.gini,
      hpke_issues.gini_posts,
    ],
    [ietf_perpass_list.top5_share, hpke_issues.top3_share],
    [tc39_2025_11.silent / tc39_2025_11.listed_attendees],
    [netmundial2014.pielou_submissions],
    [tc39_2025_11.hhi_org],
  ]);
});
