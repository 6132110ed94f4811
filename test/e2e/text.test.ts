/** The pages of the text in Chromium: for axe, for a narrow screen, for fingers, and three columns where there is room. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/web/paths.ts';
import { textOnSite } from '../textSite.ts';
import { openBrowser, type Seen, skip } from './browser.ts';
import { type Look, looksAt } from './looks.ts';

const slug = 'routing-security';
const MOST_BYTES = 100_000;
/** How many columns the first entry of a text stands in, on a desk. */
async function columnsOf(page: Page): Promise<number> {
  await page.setViewportSize({ width: 1280, height: 900 });
  return page.evaluate(() => {
    const entry = document.querySelector('.text-page .entry:not(.part)');
    return entry ? getComputedStyle(entry).gridTemplateColumns.split(' ').length : 0;
  });
}

describe('the text in a browser', { skip }, () => {
  let seen: Seen;
  let looked: Map<string, Look<number>>;

  before(async () => {
    seen = await openBrowser();
    const editor = await seen.given.session('editor', 'chair', 'convener');
    const { clauses } = await textOnSite(seen.given, slug, editor);
    const [, one = '', two = ''] = clauses;
    const pages: [name: string, cookie: string, path: string][] = [
      ['the text', '', paths.text(slug)],
      ['the text for its editor', editor, paths.text(slug)],
      ['a clause', '', paths.clause(slug, one)],
      ['a clause in Arabic', '', `${paths.clause(slug, one)}?lang=ar`],
      ['a clause with brackets for its editor', editor, paths.clause(slug, two)],
      ['a redline', '', `${paths.redline(slug)}?whole=1`],
      ['what became of what was said', '', paths.uptake(slug)],
    ];
    looked = await looksAt(seen, pages, columnsOf);
  });
  after(async () => {
    await seen?.close();
    assert.deepEqual(seen?.given.failures ?? [], []);
  });

  test('axe finds nothing, light and dark, in either direction, with everything unfolded', () => {
    assert.equal(looked.size, 7);
    for (const [name, { violations }] of looked) assert.deepEqual(violations, [], name);
  });

  test('nothing is wider than 320 pixels, and what is pressed is high enough for a finger', () => {
    for (const [name, { widths, low }] of looked) {
      assert.ok(Math.max(...widths) <= 320, `${name}: ${widths.join(', ')} px`);
      assert.deepEqual(low, [], name);
    }
  });

  test('mark, words and margin stand in three columns on a desk', () => {
    assert.equal(looked.get('the text')?.more, 3);
    assert.equal(looked.get('a redline')?.more, 3);
  });

  test('no page comes to more than 100 kB', () => {
    for (const [name, { bytes }] of looked) assert.ok(bytes <= MOST_BYTES, `${name}: ${bytes}`);
  });
});
