import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CharterData } from '../../domain/charter.ts';
import type { Finding } from '../../views/findings.ts';
import type { SeatMark, SeatState } from '../../views/seats.ts';
import { withheld } from '../../views/shown.ts';
import { words } from '../../words/index.ts';
import { html } from '../html.ts';
import { groupBars, groupTable } from './bars.ts';
import { fieldText } from './charterText.ts';
import { findingParagraph } from './findings.ts';
import { annulus, hull, seatAngles } from './geometry.ts';
import { mapFigure } from './map.ts';
import { definitions } from './marks.ts';
import { rich } from './rich.ts';
import { SHAPES } from './shapes.ts';
import { largeTable, mediumTable, smallTable, tableDefinitions } from './table.ts';
import { clip } from './texts.ts';

const en = words('en');

test('a sentence links what its marks enclose, and escapes everything else', () => {
  const text = (sentence: string, href?: string) =>
    String(rich(sentence, { href, slots: { who: html`<bdi>${'<b>'}</bdi>` } }));
  assert.equal(text('On <a>9 of 10</a> they agree.', '#holds'), 'On <a href="#holds">9 of 10</a> they agree.');
  assert.equal(text('On <a>9 of 10</a> they agree.'), 'On 9 of 10 they agree.');
  assert.equal(text('{who} said <i> & {nobody}', '#x'), '<bdi>&lt;b&gt;</bdi> said &lt;i&gt; &amp; {nobody}');
});

test('a procedure is linked where it is explained: on the site, in the process that derived it, and nowhere else', () => {
  const named = (procedure: string) => {
    // The rest of it is not asked.
    const charter = { slug: 'routes', procedure } as CharterData;
    return /href="([^"]*)"/.exec(String(fieldText('procedure', charter, en, 'en', ['own-rules'])))?.[1];
  };
  assert.equal(named('ietf-rough-consensus'), '/procedures/ietf-rough-consensus');
  assert.equal(named('own-rules'), '/p/routes/procedures/own-rules');
  assert.equal(named('unheard-of'), undefined);
});

test('a text is cut between words, and never within a character', () => {
  assert.equal(clip('one two three', 13), 'one two three');
  assert.equal(clip('one two three', 9), 'one two…');
  assert.equal(clip('同意同意同意', 4), '同意同意…');
  assert.equal(clip('😀😀😀', 3), '😀…');
});

test('every finding has its sentence, linked to where its numbers are', () => {
  const finding: Finding = {
    code: 'thin',
    params: { count: 3, of: 9 },
    anchor: 'thin',
    statement: null,
  };
  assert.match(
    String(findingParagraph(en, [finding])),
    /On <a href="#thin">three statements<\/a> there are too few votes/,
  );
  const elsewhere = String(findingParagraph(en, [finding], { page: '/p/x/common-ground' }));
  assert.match(elsewhere, /href="\/p\/x\/common-ground#thin"/);
});

test('a finding that quotes a statement which is not there is left out', () => {
  const finding: Finding = {
    code: 'clearest',
    params: { side: 'agree', camps: [] },
    anchor: 'holds',
    statement: 'stm_1',
  };
  assert.doesNotMatch(String(findingParagraph(en, [finding])), /agree/);
  const quotes = new Map([['stm_1', { text: 'Said <so>.', language: 'fr' }]]);
  assert.match(
    String(findingParagraph(en, [finding], { quotes })),
    /<q><bdi lang="fr" dir="auto">Said &lt;so&gt;\.<\/bdi><\/q>/,
  );
});

const interval = (share: number) => ({ share, lower: share - 0.1, upper: share + 0.1 });
const cell = { votes: 40, agree: interval(0.6), disagree: interval(0.3) };

test('bars say in words what they draw, and nothing where figures are withheld', () => {
  const bars = String(groupBars(en, [cell, withheld]));
  assert.match(bars, /Group A: 60% agree, 30% disagree/);
  assert.match(bars, /M0 4h60v6H0z/);
  assert.match(bars, /M50 1v12M70 1v12M50 7H70/);
  assert.match(bars, /Group B: too few to show/);
  assert.equal(bars.match(/class="bar"/g)?.length, 1);
  assert.match(String(groupTable(en, [cell])), /<td>40<\/td><td>60% \(50% to 70%\)/);
});

const mark = (state: SeatState, agree = 0, disagree = 0, name = 'Civil society'): SeatMark => ({
  letter: 'C',
  name,
  state,
  agree,
  disagree,
});
const everyState: SeatMark[] = [
  mark('firm', 0.9, 0.05),
  mark('support', 0.7, 0.2),
  mark('split', 0.5, 0.4),
  mark('opposed', 0.1, 0.8),
  mark('empty'),
  mark('withheld'),
];

test('seats have equal angles whatever their number, the first one at the top', () => {
  for (const count of [1, 2, 6, 24]) {
    const angles = seatAngles(count);
    const widths = angles.map(({ from, to }) => Math.round((to - from) * 1000));
    assert.equal(new Set(widths).size, 1);
    assert.ok(Math.abs(angles[0]!.from + angles[0]!.to) < 1e-9);
  }
  assert.doesNotMatch(
    seatAngles(24)
      .map(({ from, to }) => annulus(46, 120, from, to))
      .join(''),
    /NaN|e-/,
  );
});

test('a table mark says of every seat what it draws, in three sizes', () => {
  const large = String(largeTable(en, everyState, 't'));
  assert.match(large, /<title id="tt">The table<\/title>/);
  assert.match(large, /90% agree, 5% disagree; .*not heard yet; .*too few to show\./);
  assert.match(large, /class="chair"/);
  assert.match(large, /url\(#dots\)/);
  assert.match(String(mediumTable(en, everyState)), /aria-label="Civil society: 90% agree/);
  const small = String(smallTable(en, everyState));
  assert.match(small, /firm support: C; support: C; split: C; opposed: C; not heard yet: C; too few to show: C\./);
  assert.equal(new Set(small.match(/#t\d/g)).size, 6, 'six states, six drawings');
});

test('no seats, no table', () => {
  for (const table of [largeTable(en, [], 't'), mediumTable(en, []), smallTable(en, []), tableDefinitions(0)]) {
    assert.equal(String(table), '');
  }
});

test('a hostile name of a seat is escaped, and one without room stands in the list only', () => {
  const name = 'International organisations, Donaudampfschifffahrtsgesellschaften and <script>alert(1)</script> others';
  const large = String(largeTable(en, [mark('firm', 1, 0, name), mark('firm', 1, 0, 'Short')], 't'));
  assert.doesNotMatch(large, /<script|class="name"/);
  assert.match(large, /class="table lettered"[\s\S]*<ul class="seat-key"[\s\S]*Donaudampfschifffahrtsgesellschaften/);
});

test('what drawings refer to is defined once, for as many groups as there are', () => {
  const all = String(definitions(['A', 'B'], tableDefinitions(6)));
  for (const id of ['hatch', 'hatch-bar', 'hatch-far', 'dots', 'dots-far', 'mA', 'mB', 'ring', 'ticks', 't0', 't6']) {
    assert.equal(all.split(`id="${id}"`).length - 1, 1, id);
  }
});

test('five groups have five shapes', () => {
  assert.equal(new Set(SHAPES).size, 5);
});

test('a hull holds every point, and is itself made of points', () => {
  const points = Array.from({ length: 40 }, (_, i) => ({ x: (i * 37) % 101, y: (i * 53) % 97 }));
  const corners = hull(points);
  assert.ok(corners.length >= 3 && corners.every((corner) => points.includes(corner)));
  for (const { x, y } of points) {
    corners.forEach((a, i) => {
      const b = corners[(i + 1) % corners.length]!;
      assert.ok((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= 0);
    });
  }
  assert.deepEqual(hull([{ x: 1, y: 1 }]), [{ x: 1, y: 1 }]);
});

test('a map draws no outline where there are too few places for one, and gives the shares that the groups give', () => {
  const camp = (letter: string, cells: number[]) => ({ letter, center: [5, 5] as const, spread: 1, cells });
  const camps = [camp('A', [5, 5, 34]), camp('B', [1, 1, 9, 9, 9, 9]), camp('C', [0, 0, 4, 0, 9, 4, 9, 0, 4, 9, 9, 4])];
  const map = { grid: 100, people: 68, camps, seats: [], clusters: null };
  const views = [34, 18, 16, withheld].map((size, i) => ({ letter: 'ABCD'[i]!, size, marks: [] }));
  const page = String(mapFigure(en, map, views, 100));
  assert.doesNotMatch(page, /d="Mz"/);
  assert.equal(page.match(/class="hull"/g)?.length, 1);
  assert.match(page, /<td>34<\/td><td>34%<\/td>/);
});

test('where people in no group are left out, a statement says so without their number', () => {
  const counts = { agree: 2, disagree: 81, pass: 7, votes: 90 };
  assert.match(en.statement.tally({ ...counts, leftOut: true }), /People in no group are not counted here/);
  assert.match(en.statement.everyone({ ...counts, leftOut: true }), /^2 of 90 people in the groups agree/);
  assert.doesNotMatch(en.statement.tally({ ...counts, leftOut: false }), /group/);
});

test('without figures nothing is claimed about who voted', () => {
  assert.match(en.findings.noVotes({ statements: 3 }), /No figures yet: .* at least ten people/);
});
