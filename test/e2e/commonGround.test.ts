/** The opening of the common ground in every language, as a browser sets it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { paths } from '../../src/web/paths.ts';
import { offered } from '../../src/words/index.ts';
import { openBrowser, type Seen, skip } from './browser.ts';

const slug = 'routing-security';
/** What a reader takes in at once, on a desk. */
const MOST_LINES = 8;

/** Lines of the opening paragraph, and what of its percentages stands on two of them. */
const opening = (page: Page) =>
  page.evaluate(() => {
    const lead = document.querySelector('.opening .lead');
    if (!lead) throw new Error('no opening paragraph');
    const inner = document.createRange();
    inner.selectNodeContents(lead);
    const { lineHeight } = getComputedStyle(lead);
    const torn: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const found of (node.textContent ?? '').matchAll(/\d+\s?\u200e?%/g)) {
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        if (new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1) torn.push(found[0]);
      }
    }
    return { lines: Math.round(inner.getBoundingClientRect().height / Number.parseFloat(lineHeight)), torn };
  });

describe('the common ground in a browser', { skip }, () => {
  let seen: Seen;
  let context: BrowserContext;

  before(async () => {
    seen = await openBrowser();
    await (await seen.given.hosted(slug)).diagnosed();
    context = await seen.browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  });
  after(async () => {
    await seen?.close();
    assert.deepEqual(seen?.given.failures ?? [], []);
  });

  for (const { tag, name } of offered) {
    test(`${name}: the opening takes ${MOST_LINES} lines at most, and no percentage breaks`, async () => {
      const page = await context.newPage();
      await page.setExtraHTTPHeaders({ 'Accept-Language': tag });
      await page.goto(seen.address + paths.commonGround(slug));
      assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
      const { lines, torn } = await opening(page);
      assert.ok(lines > 1 && lines <= MOST_LINES, `${lines} lines`);
      assert.deepEqual(torn, []);
      await page.close();
    });
  }
});
