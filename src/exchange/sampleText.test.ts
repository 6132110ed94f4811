import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operator } from '../../test/given.ts';
import { emptySite, type Given } from '../../test/site.ts';
import { isRefusal } from '../base/result.ts';
import { amendmentOutcomes } from '../domain/amendments.ts';
import { bracketsOf } from '../domain/clauseText.ts';
import { commentKinds } from '../domain/comments.ts';
import { dispositionOf, openInputs } from '../domain/dispositions.ts';
import { orphansOf } from '../domain/documents.ts';
import type { Nouns } from '../domain/index.ts';
import { isWithheld } from '../views/shown.ts';
import { supportOf } from '../views/support.ts';
import { sampleProcess } from './sample.ts';
import { openingOfSample } from './sampleOrders.ts';
import { textSteps } from './sampleText.ts';

const NOW = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;

describe('the text of the sample', () => {
  let given: Given;
  let nouns: Nouns;
  before(async () => {
    given = await emptySite(() => NOW);
    const opening = openingOfSample(sampleProcess(), NOW, 'drafted');
    const made = await given.site.create(
      opening.map((each) => (typeof each === 'function' ? each : { ...each, actor: operator })),
    );
    assert.ok(!isRefusal(made), JSON.stringify(made));
    nouns = (await given.hosted('routing-security')).lane.process.nouns;
  });
  after(() => given.close());

  test('has about twenty clauses, three drafts, and a window that is open', () => {
    const { list, clauses } = nouns.documents;
    const [document] = list;
    assert.ok(document && list.length === 1);
    const standing = document.order.flatMap((id) => clauses.get(id) ?? []).filter(({ kind }) => kind === 'clause');
    assert.ok(standing.length >= 18 && standing.length <= 22, `${standing.length} clauses`);
    assert.equal(document.drafts.length, 3);
    assert.equal(document.windows.length, 3);
    const [drafted = 0, , last = 0] = document.drafts.map(({ at }) => at);
    assert.ok(last - drafted > 10 * DAY && last < NOW, 'they are days apart, in the past');
    assert.ok((document.windows.at(-1)?.closesAt ?? 0) > NOW);
    assert.ok(standing.filter(({ translations }) => translations.has('fr')).length >= 3);
    assert.deepEqual(
      standing.filter(({ versions }) => bracketsOf(versions.at(-1)?.text ?? '').length > 0),
      [],
    );
    assert.ok(standing.some(({ versions: [version] }) => bracketsOf(version?.text ?? '').length > 0));
    const seats = new Set(document.changes.map(({ seat }) => seat));
    assert.equal(seats.size, 3, 'editors of more than one group');
  });

  test('has a source for every change; statements and inputs of every kind are cited', () => {
    const [document] = nouns.documents.list;
    assert.deepEqual(orphansOf(document!), []);
    const kinds = new Set(document!.changes.flatMap(({ sources }) => sources.map(({ kind }) => kind)));
    const all = ['amendment', 'comment', 'contribution', 'editorial', 'instruction', 'objection', 'statement'];
    assert.deepEqual([...kinds].sort(), all);
  });

  test('has comments of all kinds, answered with reasons, disputed and open', () => {
    const { contributions, comments, dispositions } = nouns;
    assert.ok(comments.list.length >= 22 && comments.list.length <= 28, `${comments.list.length} comments`);
    assert.deepEqual(new Set(comments.list.map(({ kind }) => kind)), new Set(commentKinds));
    const open = openInputs(nouns, NOW);
    assert.ok(open.length >= 3 && open.length <= 9, `${open.length} open`);
    const codes = [...contributions.list, ...comments.list].map(
      ({ id }) => dispositionOf(dispositions, id)?.disposition,
    );
    assert.equal(new Set(codes).size, 7, 'every disposition, and none');
    assert.ok(dispositions.list.every(({ reason }) => reason));
    assert.ok([...dispositions.byInput.values()].some(({ disputes }) => disputes.length > 0));
  });

  test('has amendments with every outcome, and objections in seven states or more', () => {
    const outcomes = new Set(nouns.amendments.list.map(({ settled }) => settled?.outcome));
    assert.deepEqual(outcomes, new Set([...amendmentOutcomes, undefined]));
    const states = new Set(nouns.objections.list.map(({ state }) => state));
    assert.ok(states.size >= 7, [...states].join());
  });

  test('shows what seats say of several clauses', () => {
    const shown = [...nouns.documents.clauses.keys()].filter((id) =>
      supportOf(nouns, id).seats.some(({ people }) => !isWithheld(people)),
    );
    assert.ok(shown.length >= 9, `${shown.length} clauses`);
  });

  test('says what everybody else says of themselves: nothing', () => {
    for (const { input } of textSteps) assert.doesNotMatch(JSON.stringify(input), /lorem|ipsum|todo|example/i);
  });
});
