import assert from 'node:assert/strict';
import { test } from 'node:test';
import { given, NOW } from '../../test/views/conversations.ts';
import { figuresCsv } from '../exchange/figuresCsv.ts';
import { commonGround, everyItem } from './commonGround.ts';
import type { Finding, FindingCode } from './findings.ts';
import { withGroups } from './groups.ts';

const seats = { Governments: 40, 'Private sector': 60, 'Civil society': 60, 'Technical community': 60 };
const table = (wanted: Parameters<typeof given>[0]) => {
  const { conversation, figures } = given({ people: 220, statements: 24, seats, official: true, ...wanted });
  return commonGround(conversation, figures, NOW);
};
const has = (findings: readonly Finding[], code: FindingCode) => findings.find((one) => one.code === code);

test('every statement is in one class, the surest first', () => {
  const { evidence } = table({});
  const { of, classes } = evidence!.across!;
  const listed = classes.flatMap(({ statements }) => statements);
  assert.equal(listed.length, of);
  assert.equal(new Set(listed).size, of);
  const items = new Map(everyItem(evidence!).map((item) => [item.id, item]));
  for (const { statements } of classes) {
    const sure = statements.map((id) => {
      const lower = items.get(id)!.evidence!.bySeat.map((seat) => (seat.heard === 'shown' ? seat.lower! : 0));
      return lower.reduce((sum, value) => sum + value, 0) - Math.min(...lower) * 0.99;
    });
    assert.deepEqual(
      sure,
      [...sure].sort((a, b) => b - a),
    );
  }
});

test('of what most of the table carries, each seat is told where it does not go along, furthest first', () => {
  const { evidence } = table({ statements: 60, share: 0.4 });
  const { dissent, carried, classes } = evidence!.across!;
  const codes = ['full-consensus', 'consensus', 'pending', 'so-far', 'strong-support'];
  const ids = classes.flatMap(({ code, statements }) => (codes.includes(code) ? statements : []));
  assert.equal(carried, ids.length);
  const items = new Map(everyItem(evidence!).map((item) => [item.id, item]));
  assert.ok(dissent.some(({ statements }) => statements.length > 1));
  for (const [i, { statements }] of dissent.entries()) {
    const expected = ids.filter((id) => {
      const { heard, lower } = items.get(id)!.evidence!.bySeat[i]!;
      return heard === 'shown' && lower! < 60;
    });
    assert.deepEqual(new Set(statements.map(({ statement }) => statement)), new Set(expected));
    const upper = statements.map((one) => one.upper);
    assert.deepEqual(
      upper,
      [...upper].sort((a, b) => a - b),
    );
  }
});

test('what the whole table agrees on is said first, and the large table is a mean of it', () => {
  const { findings, evidence } = table({ alike: 1 });
  assert.deepEqual(has(findings, 'across')?.params, { full: 24, consensus: 0, of: 24, seats: 4, together: 4 });
  assert.ok(has(findings, 'clearestAcross') && has(findings, 'allHeard') && !has(findings, 'insufficient'));
  assert.equal(evidence!.carried, 24);
  assert.ok(evidence!.table.every(({ state }) => state === 'firm'));
});

test('with two seats empty there is no consensus, but what all others carry is said, and who is missing', () => {
  const { findings, evidence } = table({ alike: 1, seats: { ...seats, Academia: 0, International: 0 } });
  assert.deepEqual(has(findings, 'across')?.params, { full: 0, consensus: 0, of: 24, seats: 6, together: 0 });
  assert.deepEqual(has(findings, 'soFar')?.params, { count: 24, of: 24 });
  assert.deepEqual(has(findings, 'unheard')?.params, {
    seats: [
      { name: 'Academia', count: 24 },
      { name: 'International', count: 24 },
    ],
    others: 0,
    most: 0,
    of: 24,
  });
  assert.deepEqual(
    evidence!.across!.classes.map(({ code }) => code),
    ['so-far'],
  );
});

test('where one seat is empty and all others go along, it is said how many were heard', () => {
  const { findings } = table({ alike: 1, seats: { ...seats, Academia: 0 } });
  assert.deepEqual(has(findings, 'across')?.params, { full: 0, consensus: 24, of: 24, seats: 5, together: 4 });
  assert.ok(!has(findings, 'aside'));
});

test('while voting is open, what the seats carry is told apart from consensus', () => {
  const { conversation, figures } = given({ people: 220, statements: 24, seats, official: true, alike: 1 });
  const told = withGroups({ ...figures, exact: false }, 'later', []);
  const { findings, evidence } = commonGround(conversation, told, NOW);
  assert.deepEqual(has(findings, 'pending')?.params, { count: 24, of: 24, seats: 4 });
  assert.ok(!has(findings, 'across'));
  assert.ok(everyItem(evidence!).every((item) => item.evidence!.consistentWith === 'strong-support'));
});

test('a table without seats, or with one, has no classes', () => {
  const tables: Readonly<Record<string, number>>[] = [{}, { Everybody: 200 }];
  for (const few of tables) assert.equal(table({ seats: few }).evidence!.across, null);
});

test('until groups are told, so is nothing of how easily it could be bought', () => {
  const { conversation, figures } = given({ people: 220, seats, official: true });
  const { evidence } = commonGround(conversation, { ...figures, groups: 'later' }, NOW);
  assert.deepEqual(evidence!.diagnosis, { state: 'later' });
  assert.ok(everyItem(evidence!).every(({ accounts }) => accounts === null));
});

test('where votes are known nowhere else, no single statement is named in the report on manipulation', () => {
  const { conversation, figures } = given({ people: 220, seats, official: true });
  const diagnosed = { ...figures.diagnosed!, isOpen: false, restsOn: new Uint8Array(24).fill(1) };
  const { evidence } = commonGround(conversation, { ...figures, diagnosed }, NOW);
  const { diagnosis } = evidence!;
  assert.ok(diagnosis?.state === 'ready');
  assert.deepEqual([diagnosis.organisations.restsOn, diagnosis.medianAccounts], [[], null]);
  assert.ok(everyItem(evidence!).every(({ accounts }) => accounts === null));
});

test('the file has a row for each statement and seat, and says what is withheld', () => {
  const text = (i: number) => (i === 0 ? { text: '=1+1, "so"' } : {});
  const model = table({ seats: { ...seats, Few: 3 }, text });
  const [head, ...rows] = figuresCsv(model).trimEnd().split('\r\n');
  assert.match(head!, /^statement,number,text,consistent_with,/);
  assert.equal(rows.length, model.evidence!.across!.of * 5);
  const few = rows.filter((row) => row.includes(',Few,'));
  assert.ok(
    few.length > 0 && few.every((row) => /,(withheld,withheld,withheld,withheld|empty,0,0,0),,,,,,4711$/.test(row)),
  );
  assert.ok(rows.some((row) => row.includes(`"'=1+1, ""so"""`)));
});
