/** The outcome as people read it: its first sentences, its tables on a phone, its Markdown, its pages on paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '../src/views/outcomeModel.ts';
import { outcomeHtml } from '../src/web/outcomeHtml.ts';
import { printStyle } from '../src/web/outcomePrint.ts';
import { leadOf } from '../src/web/parts/outcomeLead.ts';
import { outcomeMarkdown } from '../src/web/parts/outcomeMarkdown.ts';
import type { Making } from '../src/web/parts/outcomeRuns.ts';
import { outcomeDocument } from '../src/web/parts/outcomeSections.ts';
import { offered, words } from '../src/words/index.ts';
import { outcomeExample } from './outcomeExample.ts';

const makingIn = (language: string): Making => ({
  words: words(language),
  source: ({ id }) => `/source/${id}`,
  clause: (id) => `/clauses/${id}`,
  edition: (number) => `/editions/${number}`,
});
const documentIn = (outcome: Outcome, language = 'en') =>
  outcomeDocument(outcome, makingIn(language), 'https://plenary.example/outcome');

type Appeal = Outcome['designations'][number]['appeals'][number];

test('of every appeal the first paragraph says what became of it, in every language', () => {
  const outcome = outcomeExample();
  const [main] = outcome.designations;
  const { id, day, author, words: own } = main.challenges[0];
  const appeal = (result?: string): Appeal => ({
    ...{ id, day, author, words: own, to: 'chairs_collective' },
    decided: result === undefined ? null : { outcome: result, at: day, reasons: '' },
  });
  const lead = (appeals: Appeal[], language: string) =>
    leadOf({ ...outcome, designations: [{ ...main, appeals }] }, words(language));
  const told: readonly (readonly [(string | undefined)[], string])[] = [
    [['dismissed'], '1 appeal was filed and dismissed.'],
    [['dismissed', 'dismissed'], '2 appeals were filed and dismissed.'],
    [[undefined], '1 appeal is open.'],
    [['upheld'], '1 appeal was filed and upheld.'],
    [['settled'], '1 appeal was filed and settled.'],
    [['withdrawn'], '1 appeal was filed and withdrawn.'],
  ];
  for (const [results, sentence] of told) {
    const appeals = results.map(appeal);
    assert.ok(lead(appeals, 'en').includes(sentence), sentence);
    for (const { tag } of offered) assert.equal(lead(appeals, tag).length, lead([], tag).length + 1, tag);
  }
});

test('a table of three columns or more is a list of each row on a phone; a shorter one stays a table', () => {
  const page = outcomeHtml(outcomeExample(), documentIn(outcomeExample()));
  const tables = [...page.matchAll(/<table( class="stacked")?[^>]*>(.*?)<\/table>/gs)];
  assert.ok(tables.length >= 5);
  for (const [, stacked, inside = ''] of tables) {
    const columns = inside.match(/<th[^>]*scope="col"/g)?.length ?? 0;
    assert.equal(stacked !== undefined, columns >= 3, `${columns} columns`);
  }
  assert.match(page, /data-of="Who answers for it"/);
});

test('Markdown explains no drawing and says no heading twice; DOCX alike', () => {
  const text = outcomeMarkdown(documentIn(outcomeExample()), words('en'));
  assert.doesNotMatch(text, /hatched|filled where/i);
  const lines = text.split('\n').filter((line) => line !== '');
  for (const [at, line] of lines.entries())
    if (line.startsWith('#')) assert.notEqual(lines[at + 1], line.replace(/^#+ /, ''), line);
});

test('a target says of what it is, in which unit, by when', () => {
  const text = outcomeMarkdown(documentIn(outcomeExample()), words('en'));
  assert.ok(text.includes('Signed \\(%\\)\\: target 90 by 24 November 2026'), text);
});

test('an instruction leads to the page where its words stand', () => {
  const outcome = outcomeExample();
  const [first, ...others] = outcome.text.clauses;
  const source = { kind: 'instruction', label: null, id: null, clause: null, seat: null } as const;
  const text = { ...outcome.text, clauses: [{ ...first, sources: [source] }, ...others] };
  const written = outcomeMarkdown(documentIn({ ...outcome, text }), words('en'));
  assert.ok(written.includes(`[an instruction](</clauses/${first.id}>)`), written);
});

test('who named no seat has a row, so that the rows tell of everybody', () => {
  const outcome = outcomeExample();
  const participation = { ...outcome.participation, noSeat: 30 };
  const rows = (of: Outcome) => outcomeMarkdown(documentIn(of), words('en')).match(/^\| Without a seat .*$/gm);
  assert.deepEqual(rows({ ...outcome, participation })?.length, 1);
  assert.equal(rows(outcome), null);
});

test('on paper each page has its number, the fingerprint and that it is made up; whatever is written stays text', () => {
  const hash = 'd'.repeat(64);
  const style = printStyle({ direction: 'ltr', simulated: 'It is "made" up; </style>\\' }, hash, words('en'));
  assert.ok(style.includes(hash) && style.includes('size:A4'));
  assert.match(style, /counter\(page\).*counter\(pages\)/);
  assert.doesNotMatch(style, /<|up;|\\"/);
  assert.match(style, /@bottom-right\{content:"Page "/);
  const arabic = printStyle({ direction: 'rtl', simulated: null }, hash, words('ar'));
  assert.match(arabic, /@bottom-right\{content:"SHA/);
  assert.doesNotMatch(arabic, /@top/);
});
