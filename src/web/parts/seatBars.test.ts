import assert from 'node:assert/strict';
import { test } from 'node:test';
import { given, NOW } from '../../../test/views/conversations.ts';
import { commonGround, everyItem } from '../../views/commonGround.ts';
import { boundState } from '../../views/seats.ts';
import { offered, words } from '../../words/index.ts';
import { nothing } from '../html.ts';
import { classSections, entry } from './acrossTable.ts';
import { findingParagraph } from './findings.ts';
import { whatWouldChange, whyNotMore } from './reasons.ts';
import { seatBars } from './seatBars.ts';
import { mediumTable } from './table.ts';

const en = words('en');
const seats = { Governments: 40, 'Private sector': 60, 'Civil society': 60, 'Technical community': 60, Academia: 0 };
const { conversation, figures } = given({ people: 220, statements: 24, seats, official: true });
const items = everyItem(commonGround(conversation, figures, NOW).evidence!);

test('a seat is on a side by its bounds, not by its share', () => {
  const states = [
    [0.75, 0.9, 'firm'],
    [0.6, 0.99, 'support'],
    [0.59, 0.95, 'split'],
    [0.2, 0.5, 'split'],
    [0.1, 0.49, 'opposed'],
  ] as const;
  for (const [lower, upper, state] of states) assert.equal(boundState({ lower, upper }), state);
});

test('a mark fills a seat as far as is certain, palely as far as may be, and says both', () => {
  const bounds = { lower: 0.6, upper: 0.8 };
  const mark = { letter: 'C', name: 'Civil', state: 'support', agree: 0.7, disagree: 0.1, bounds } as const;
  const drawn = String(mediumTable(en, [mark]));
  assert.match(drawn, /aria-label="Civil: support, 60% to 80% agree, 10% disagree\."/);
  assert.match(drawn, /class="yes".*class="maybe"/);
  const bars = String(seatBars(en, [mark, { ...mark, state: 'empty', bounds: undefined }]));
  assert.match(bars, /M0 8h60v6H0z/);
  assert.match(bars, /M60 8H80v6H60z/);
  assert.match(bars, /60–80%/);
  assert.match(bars, /not heard yet/);
});

test('every statement says why it is what it is and what would change that, in every language', () => {
  for (const { tag } of offered) {
    for (const item of items) {
      const text =
        String(whyNotMore(words(tag), item.evidence!)) + String(whatWouldChange(words(tag), item.evidence!, 12));
      assert.doesNotMatch(text, /undefined|\[object|NaN|\{seat/, tag);
      assert.match(text, /<li>/);
    }
  }
});

test('names of seats stay texts wherever they stand', () => {
  const hostile = given({ people: 220, seats: { '<b>x</b>': 60, '{seat0}': 60, Academia: 0 }, official: true });
  const found = everyItem(commonGround(hostile.conversation, hostile.figures, NOW).evidence!);
  const options = { words: en, longest: 100, longestLine: 100 };
  for (const item of found) assert.doesNotMatch(String(entry(item, options)), /<b>x/);
});

test('the opening is one paragraph that says who does not go along, who is missing and how sure it is; the page says with what', () => {
  const model = commonGround(conversation, figures, NOW);
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const { tag } of offered) {
    const say = words(tag);
    const opening = String(findingParagraph(say, model.findings, { quotes: byId }));
    assert.equal(opening.match(/<p/g)?.length, 1, tag);
    for (const anchor of ['holds', 'dissent', 'heard', 'sure', 'capture']) {
      assert.match(opening, new RegExp(`href="#${anchor}"`), `${tag} ${anchor}`);
    }
    const options = { words: say, longest: 200, longestLine: 80, full: { carried: 5, other: 1 }, lines: 6 };
    const sections = String(classSections(model.evidence!.across!, byId, nothing, options));
    for (const { name, statements } of model.evidence!.across!.dissent) {
      const [, own = ''] = sections.split(`<bdi>${name}</bdi> <span class="note">`);
      assert.ok(own.includes(byId.get(statements[0]?.statement ?? '')?.text ?? ''), `${tag} ${name}`);
    }
  }
});
