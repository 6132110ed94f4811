import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Given, given, NOW } from '../../test/views/conversations.ts';
import { commonGround, type Evidence } from './commonGround.ts';
import { WAITING } from './conversation.ts';
import { findings, separation } from './findings.ts';
import { home } from './home.ts';
import { overview } from './overview.ts';
import { isWithheld, nobody, withheld } from './shown.ts';
import { statementView } from './statement.ts';
import type { StatementItem } from './statements.ts';

const seats = { Governments: 3, 'Private sector': 40, 'Civil society': 60, Academia: 0 };

function evidenceOf({ conversation, figures }: Given): Evidence {
  const { evidence } = commonGround(conversation, figures, NOW);
  assert.ok(evidence);
  return evidence;
}

const codes = ({ conversation, figures }: Given, now = NOW) =>
  commonGround(conversation, figures, now).findings.map(({ code }) => code);

test('every statement is in exactly one list, the clearest first', () => {
  const { conversation, figures } = given({ text: (i) => (i === 5 ? { moderatedOut: 'personal' } : {}) });
  const { holds, divides, open, thin, moderated } = evidenceOf({ conversation, figures });
  const numbers = [...holds, ...divides, ...open, ...thin, ...moderated].map(({ number }) => number);
  assert.deepEqual(
    numbers.sort((a, b) => a - b),
    conversation.statements.map((_, i) => i + 1),
  );
  for (const list of [holds, divides]) {
    const strengths = list.map(({ number }) => figures.standings[number - 1]!.strength);
    assert.deepEqual(
      strengths,
      [...strengths].sort((a, b) => b - a),
    );
  }
});

test('what is on the table is counted alike everywhere, and beside it what moderators took out', () => {
  const out = ['personal', 'duplicate', WAITING];
  const { conversation, figures } = given({ text: (i) => (out[i] ? { moderatedOut: out[i] } : {}) });
  const all = conversation.statements.length;
  const { open, closed } = home([{ conversation, figures }], NOW);
  const [row] = [...open, ...closed];
  assert.equal(row.statements, all - 3);
  assert.equal(overview(conversation, figures, NOW).statements, all - 3);
  const { statements, findings } = commonGround(conversation, figures, NOW);
  assert.equal(statements, all - 3);
  const took = findings.find(({ code }) => code === 'tookPart');
  assert.ok(took?.code === 'tookPart');
  assert.deepEqual([took.params.statements, took.params.out], [all - 3, 2]);
});

test('the text of a statement that moderators took out, or that was erased, is nowhere in the model', () => {
  const text = (i: number) =>
    i === 5 ? { moderatedOut: 'personal', text: 'SECRET A' } : i === 6 ? { text: undefined } : {};
  const { conversation, figures } = given({ text });
  const models = [
    commonGround(conversation, figures, NOW),
    statementView(conversation, figures, conversation.statements[5]!.id, NOW),
  ];
  assert.doesNotMatch(JSON.stringify(models), /SECRET/);
  assert.equal(statementView(conversation, figures, conversation.statements[6]!.id, NOW)?.text, null);
});

test('a statement on which too few have voted, or too few who did the same, tells no counts at all', () => {
  const { conversation, figures } = given({});
  const [agree, disagree, pass] = [
    [1, 4, 9, 10, 3, 0],
    [0, 0, 0, 0, 2, 0],
    [0, 0, 0, 0, 0, 0],
  ].map((first) => {
    const column = new Uint32Array(conversation.statements.length).fill(20);
    column.set(first);
    return column;
  }) as [Uint32Array, Uint32Array, Uint32Array];
  const few = { ...figures, report: { ...figures.report, tally: { agree, disagree, pass } } };
  const everyone = (i: number) =>
    statementView(conversation, few, conversation.statements[i]!.id, NOW)?.evidence?.item.everyone;
  assert.deepEqual(
    [0, 1, 2].map((i) => isWithheld(everyone(i))),
    [true, true, true],
  );
  assert.deepEqual(everyone(3), { agree: 10, disagree: 0, pass: 0, votes: 10, leftOut: false });
  assert.deepEqual(everyone(4), { agree: 3, disagree: 2, pass: 0, votes: 5, leftOut: false });
  assert.deepEqual(everyone(5), { ...nobody, votes: 0, leftOut: false });
});

test('every model says the same after a journey through JSON, and withheld figures say that they are', () => {
  const all = given({ seats, newcomers: 2, camps: 3 });
  const models = [
    commonGround(all.conversation, all.figures, NOW),
    overview(all.conversation, all.figures, NOW),
    home([all], NOW),
    ...all.conversation.statements.map(({ id }) => statementView(all.conversation, all.figures, id, NOW)),
  ];
  for (const model of models) {
    const text = JSON.stringify(model);
    assert.equal(JSON.stringify(JSON.parse(text)), text);
    assert.doesNotMatch(text, /NaN|undefined/);
  }
  assert.match(JSON.stringify(models[0]), /"withheld"/);
});

test('figures that the charter hides are in no model until the stages close', () => {
  const { conversation, figures } = given({ seats, charter: { figures: 'hidden' } });
  for (const model of [
    commonGround(conversation, figures, NOW),
    statementView(conversation, figures, conversation.statements[0]!.id, NOW),
  ]) {
    assert.equal(model?.state, 'hidden');
    assert.equal(model.evidence, null);
    assert.doesNotMatch(JSON.stringify(model), /"(agree|disagree|silhouette|cells)"/);
  }
  const { people, votes, table } = overview(conversation, figures, NOW);
  assert.deepEqual([people, votes], [null, null]);
  assert.ok(table.every(({ state }) => state === 'present' || state === 'empty'));
  const closed = { ...conversation.charter, stages: [{ id: 'a', name: 'A', closesAt: NOW - 1, closed: true }] };
  assert.equal(commonGround({ ...conversation, charter: closed }, figures, NOW).state, 'ready');
});

test('without votes, figures or statements the findings say what is missing', () => {
  const { conversation, figures } = given();
  assert.equal(commonGround(conversation, undefined, NOW).state, 'waiting');
  const none = given({ people: 0 });
  assert.deepEqual(codes(none), ['noVotes']);
  const empty = { ...conversation, statements: [] };
  assert.equal(commonGround(empty, figures, NOW).state, 'empty');
});

test('without groups everyone is counted together and nothing is said to divide', () => {
  const alone = given({ people: 3, statements: 9 });
  const found = codes(alone);
  assert.ok(found.includes('noGroups'));
  assert.ok(!found.includes('divides') && !found.includes('apart'));
  assert.equal(evidenceOf(alone).certainty.separation, null);
});

test('groups are called by how far they stand apart', () => {
  for (const [silhouette, name] of [
    [0.71, 'strong'],
    [0.7, 'reasonable'],
    [0.51, 'reasonable'],
    [0.5, 'weak'],
    [0.26, 'weak'],
    [0.25, 'unstable'],
    [-0.1, 'unstable'],
  ] as const) {
    assert.equal(separation(silhouette), name, String(silhouette));
  }
});

test('nothing is claimed about a group of which fewer than k people voted', () => {
  const { conversation, figures } = given({ people: 60, share: 0.5 });
  const strict = { ...conversation, charter: { ...conversation.charter, smallCell: 25 } };
  const { holds, divides, thin } = evidenceOf({ conversation: strict, figures });
  assert.deepEqual([holds.length, divides.length], [0, 0]);
  assert.ok(thin.length > 0);
});

test('seats that nobody has been heard from are named, in the findings and at the table', () => {
  const all = given({ seats });
  const notHeard = commonGround(all.conversation, all.figures, NOW).findings.find(({ code }) => code === 'notHeard');
  assert.deepEqual(notHeard?.params, { seats: ['Academia'] });
  const { table } = overview(all.conversation, all.figures, NOW);
  assert.equal(table.find(({ name }) => name === 'Academia')?.state, 'empty');
});

test('a statement that came after the figures has no votes yet and breaks nothing', () => {
  const { conversation, figures } = given({ seats });
  const late = { ...conversation.statements[0]!, id: 'stm_late', text: 'Said just now.' };
  const grown = { ...conversation, statements: [...conversation.statements, late] };
  assert.ok(evidenceOf({ conversation: grown, figures }).thin.some(({ id }) => id === 'stm_late'));
  assert.deepEqual(statementView(grown, figures, 'stm_late', NOW)?.evidence?.item.everyone, {
    ...nobody,
    votes: 0,
    leftOut: false,
  });
});

test('points of the map stand on a coarse grid, in the order of the grid, with nothing to tell whose they are', () => {
  const all = given({ people: 200 });
  const { map, camps } = evidenceOf(all);
  assert.ok(map);
  assert.deepEqual(Object.keys(map.camps[0]!).sort(), ['cells', 'center', 'letter', 'spread']);
  map.camps.forEach(({ cells }, i) => {
    const places: number[] = [];
    let people = 0;
    for (let at = 0; at < cells.length; at += 3) {
      assert.ok([cells[at]!, cells[at + 1]!].every((value) => Number.isInteger(value) && value >= 0 && value <= 100));
      places.push(cells[at + 1]! * 101 + cells[at]!);
      people += cells[at + 2]!;
    }
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.equal(people, camps[i]!.size);
  });
});

test('neither exact positions nor the loadings of the axes are in any model', () => {
  const all = given({ seats });
  const { positions, components, center, extremity } = all.figures.report;
  const text = JSON.stringify([
    commonGround(all.conversation, all.figures, NOW),
    overview(all.conversation, all.figures, NOW),
    ...all.conversation.statements.map(({ id }) => statementView(all.conversation, all.figures, id, NOW)),
  ]);
  for (const secret of [...positions, ...components[0], ...components[1], ...center, ...extremity]) {
    if (Number.isInteger(secret * 1000)) continue;
    assert.ok(!text.includes(String(secret).slice(0, 8)), String(secret));
  }
});

test('a group under k has neither size, nor marks, nor points', () => {
  const { conversation, figures } = given({ people: 61 });
  const sizes = figures.report.camps.map(({ members }) => members.length);
  const k = Math.min(...sizes) + 1;
  const strict = { ...conversation, charter: { ...conversation.charter, smallCell: k } };
  const { camps, map } = evidenceOf({ conversation: strict, figures });
  const small = camps.filter((_, i) => sizes[i]! < k);
  assert.ok(small.length > 0);
  for (const camp of small) {
    assert.ok(isWithheld(camp.size));
    assert.deepEqual(camp.marks, []);
    assert.ok(!map?.camps.some(({ letter }) => letter === camp.letter));
  }
});

test('above three thousand people the map gives clusters of k or more', () => {
  const { map } = evidenceOf(given({ people: 3600, statements: 14 }));
  assert.ok(map?.clusters);
  assert.ok(map.clusters.every(({ people }) => people >= 5));
});

test('processes are listed by deadline, those without one last, the closed ones apart', () => {
  const at = (slug: string, closesAt: number | undefined, closed = false) =>
    given({ people: 10, charter: { slug, stages: [{ id: 'a', name: 'A', closesAt, closed }] } });
  const model = home([at('never', undefined), at('late', NOW + 9), at('soon', NOW + 1), at('past', NOW - 1)], NOW);
  assert.deepEqual(
    model.open.map(({ process }) => process.slug),
    ['soon', 'late', 'never'],
  );
  assert.deepEqual(
    model.closed.map(({ process }) => process.slug),
    ['past'],
  );
});

test('a sentence gives the shares of every group, or none', () => {
  const { conversation, figures } = given({ camps: 3, people: 210, statements: 40, seed: 4 });
  const { evidence } = commonGround(conversation, figures, NOW);
  const { holds, divides, open } = evidence!;
  const hide = (item: StatementItem): StatementItem => ({ ...item, camps: [withheld, ...item.camps.slice(1)] });
  const quotes = (sorted: Parameters<typeof findings>[2]) =>
    findings(conversation, figures, sorted, []).flatMap(({ code, params, statement }) =>
      'camps' in params ? [[code, statement, params.camps.length]] : [],
    );
  assert.ok(holds.length > 1 && divides.length > 1);
  const firstHidden = {
    holds: [hide(holds[0]!), ...holds.slice(1)],
    divides: [hide(divides[0]!), ...divides.slice(1)],
  };
  const rest = { open, thin: [] };
  assert.deepEqual(quotes({ ...rest, ...firstHidden }), [
    ['clearest', holds[1]!.id, 3],
    ['sharpest', divides[1]!.id, 3],
  ]);
  assert.deepEqual(quotes({ ...rest, holds: holds.map(hide), divides: divides.map(hide) }), [
    ['clearest', holds[0]!.id, 0],
    ['sharpest', divides[0]!.id, 0],
  ]);
});

test('where all votes are alike that is said, and nothing is near, marked out or called too few', () => {
  for (const value of [0, 1]) {
    const { conversation, figures } = given({ people: 40, statements: 8, share: 1, alike: value });
    const { evidence, findings: found } = commonGround(conversation, figures, NOW);
    assert.deepEqual(found.find(({ code }) => code === 'noGroups')?.params, { people: 40, alike: true });
    assert.ok(!found.some(({ code }) => code === 'nearest' || code === 'thin' || code === 'placed'));
    assert.deepEqual(
      evidence!.camps.flatMap(({ marks }) => marks),
      [],
    );
  }
  const few = given({ people: 7, statements: 8, share: 1, alike: 1 });
  const { findings: found } = commonGround(few.conversation, few.figures, NOW);
  assert.ok(!found.some(({ code, params }) => code === 'noGroups' && 'alike' in params && params.alike));
});

test('a statement goes by what its source called it', () => {
  const { conversation, figures } = given({ text: (i) => (i === 3 ? { label: '417' } : {}) });
  const labels = [3, 4].map((i) => statementView(conversation, figures, conversation.statements[i]!.id, NOW)?.label);
  assert.deepEqual(labels, ['417', '5']);
});
