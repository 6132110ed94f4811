import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journal, charter as terms } from '../../test/given.ts';
import { given, NOW } from '../../test/views/conversations.ts';
import type { Tally } from '../opinion/types.ts';
import { commonGround } from './commonGround.ts';
import { groupsTold, withGroups } from './groups.ts';
import { isWithheld } from './shown.ts';
import { statementItem } from './statements.ts';

const all = given({ people: 160, newcomers: 3, seats: { Governments: 40, Academia: 60 } });
/** Who is in no camp stands nearest to the first: where exactly does not matter here. */
const { tally } = all.figures.report;
const nearest = all.figures.report.camps.map((camp, i) =>
  i === 0 ? without(tally, all.figures.report.camps) : camp.tally,
);

function without(whole: Tally, [, ...others]: readonly { tally: Tally }[]): Tally {
  const column = (key: keyof Tally) =>
    whole[key].map((count, i) => count - others.reduce((sum, { tally }) => sum + (tally[key][i] ?? 0), 0));
  return { agree: column('agree'), disagree: column('disagree'), pass: column('pass') };
}

test('while voting is open no group is told, not even by what holds or divides', () => {
  const figures = withGroups(all.figures, 'later', nearest);
  const { evidence, findings } = commonGround(all.conversation, figures, NOW);
  assert.deepEqual([evidence?.camps, evidence?.map, evidence?.divides], [[], null, []]);
  assert.ok(findings.some(({ code }) => code === 'groupsLater'));
  assert.ok(!findings.some(({ code }) => /apart|noGroups|placed|divides/.test(code)));
  for (const { people } of evidence?.seats ?? []) assert.equal(isWithheld(people) ? 0 : people % 5, 0);
  const { everyone, camps } = statementItem(all.conversation, figures, 0);
  assert.ok(!isWithheld(everyone) && !everyone.leftOut);
  assert.deepEqual(camps, []);
});

test('once it is over nobody is left out of a total, and the groups on a statement are told all or not at all', () => {
  const figures = withGroups(all.figures, 'once', nearest);
  for (const [i] of all.conversation.statements.entries()) {
    const { everyone, camps } = statementItem(all.conversation, figures, i);
    assert.ok(isWithheld(everyone) || !everyone.leftOut);
    assert.ok(camps.every(isWithheld) || !camps.some(isWithheld));
    const votes = camps.reduce((sum, cell) => sum + (isWithheld(cell) ? 0 : cell.votes), 0);
    if (!camps.some(isWithheld) && !isWithheld(everyone)) assert.equal(votes, everyone.votes);
  }
});

test('groups wait only where figures come in batches and people have voted here', () => {
  const cases: [object, boolean, string | undefined][] = [
    [{ simulated: false }, true, 'later'],
    [{ simulated: false }, false, undefined],
    [{ simulated: true }, true, undefined],
    [{ simulated: false, figures: 'hidden' }, true, undefined],
    [{ simulated: false, figures: 'live', ballots: 'linked' }, true, undefined],
  ];
  for (const [charter, voted, expected] of cases) {
    const given = journal();
    given.when('process.open', { ...terms, ...charter });
    const { nouns } = given.process;
    assert.equal(groupsTold({ ...nouns, votes: { ...nouns.votes, own: Number(voted) } }), expected);
    given.now = 2_000_000;
    given.close();
    const closed = groupsTold({ ...nouns, votes: { ...nouns.votes, own: Number(voted) } });
    assert.equal(closed, expected === 'later' ? 'once' : expected);
  }
});
