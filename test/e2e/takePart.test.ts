/** Answering in a real browser: quicker with a script, the same without one, and nothing lost on a bad line. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { paths } from '../../src/web/paths.ts';
import { emptySite, type Given } from '../site.ts';
import { comes, openTable, slug, texts, votesCast } from '../taking.ts';
import { complaintsOf, openBrowser, type Seen, skip } from './browser.ts';
import { lowerThan44, movedOn, turn, violations, widthsOf } from './looks.ts';
import { settle } from './people.ts';

const VOTING_PAGE = 20_000;

describe('taking part in a browser', { skip }, () => {
  let seen: Seen;
  let given: Given;

  before(async () => {
    seen = await openBrowser(emptySite());
    given = seen.given;
    await openTable(given, { importantEach: 2, languages: ['en', 'fr'] });
  });
  after(async () => {
    await seen?.close();
    assert.deepEqual(given?.failures ?? [], []);
  });

  /** Somebody new at the table, on the page where one answers. */
  async function someone(
    options: BrowserContextOptions,
    act: (page: Page) => Promise<void>,
    path = paths.takePart(slug),
    /** Before the page is opened: a browser may take a while until requests of an open page are cut. */
    first: (page: Page) => Promise<unknown> = async () => {},
  ) {
    const context = await seen.browser.newContext(options);
    const [name = '', value = ''] = (await comes(given)).split('=');
    await context.addCookies([{ name, value, url: seen.address }]);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await first(page);
    await page.goto(seen.address + path);
    await act(page);
    assert.deepEqual(
      complaints.filter((each) => !/ERR_|Failed to load resource/.test(each)),
      [],
    );
    await context.close();
  }

  const statement = (page: Page) => page.locator('#statement').innerText();
  const next = (page: Page, before: string) =>
    page.waitForFunction((text) => document.querySelector('#statement')?.textContent !== text, before);

  test('with keys, one answer after the other, and back: the page stays, and says what happened', async () => {
    await someone({ viewport: { width: 1280, height: 900 } }, async (page) => {
      let loads = 0;
      page.on('load', () => loads++);
      const first = await statement(page);
      const top = () => page.locator('#agree').evaluate((button) => button.getBoundingClientRect().top);
      const before = [await votesCast(given), await top()];
      await page.keyboard.press('1');
      await next(page, first);
      const second = await statement(page);
      assert.equal(await page.locator('[data-say]').textContent(), `You agreed with the last one. ${second}`);
      assert.deepEqual([await votesCast(given), await top()], [Number(before[0]) + 1, before[1]]);
      await settle(page);
      await page.keyboard.press('u');
      await next(page, second);
      assert.equal(await statement(page), first, 'undo leads back to it');
      assert.equal(loads, 0);
      const { list } = (await given.hosted(slug)).lane.process.nouns.statements;
      assert.ok(list.some(({ text }) => text === first));
    });
  });

  test('the focus stays on the answer that was pressed', async () => {
    await someone({}, async (page) => {
      const first = await statement(page);
      await page.locator('#disagree').focus();
      await page.keyboard.press('Enter');
      await next(page, first);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'disagree');
    });
  });

  test('who turns the keys off has them off, here and the next time', async () => {
    await someone({}, async (page) => {
      const first = await statement(page);
      await page.locator('[data-keys]').click();
      await page.keyboard.press('1');
      await page.reload();
      await page.keyboard.press('1');
      assert.equal(await statement(page), first);
      await page.locator('[data-keys]').click();
      await page.keyboard.press('1');
      await next(page, first);
    });
  });

  test('two clicks in a row are one answer', async () => {
    await someone({}, async (page) => {
      const [first, before] = [await statement(page), await votesCast(given)];
      // Twice at once, and twice more in the moment in which the next statement appears: whatever else the machine does.
      await page.evaluate(
        (before) =>
          new Promise<void>((resolve) => {
            new MutationObserver((_, observer) => {
              if (document.querySelector('#statement')?.textContent === before) return;
              observer.disconnect();
              for (let i = 0; i < 2; i++) document.querySelector<HTMLElement>('#agree')?.click();
              resolve();
            }).observe(document.body, { subtree: true, childList: true, characterData: true });
            for (let i = 0; i < 2; i++) document.querySelector<HTMLElement>('#agree')?.click();
          }),
        first,
      );
      await settle(page);
      assert.equal(await votesCast(given), before + 1);
    });
  });

  /** Somebody whose answers go through these hands. */
  const onBadLine = (cut: (route: Route) => Promise<void>, act: (page: Page) => Promise<void>) =>
    someone({}, act, paths.takePart(slug), (page) => page.route('**/vote.cast', cut));

  test('an answer whose reply was lost is sent again with its key, and counts once', async () => {
    const keys: (string | undefined)[] = [];
    let goOn = () => {};
    const told = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function cut(route: Route) {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return told.then(() => route.continue());
      await route.fetch();
      return route.abort('connectionreset');
    }
    await onBadLine(cut, async (page) => {
      const [first, before] = [await statement(page), await votesCast(given)];
      await page.keyboard.press('2');
      await page.locator('[data-lost]').waitFor();
      assert.equal(await statement(page), first, 'the statement stays until its answer has arrived');
      goOn();
      await next(page, first);
      assert.equal(await page.locator('[data-lost]').isVisible(), false);
      assert.equal(new Set(keys).size, 1);
      assert.equal(keys.length, 2);
      assert.equal(await votesCast(given), before + 1);
    });
  });

  test('an answer that waits survives a page that is loaded anew', async () => {
    let isDown = true;
    const cut = (route: Route) => (isDown ? route.abort('connectionreset') : route.continue());
    await onBadLine(cut, async (page) => {
      const [first, before] = [await statement(page), await votesCast(given)];
      await page.keyboard.press('3');
      await page.locator('[data-lost]').waitFor();
      isDown = false;
      await page.reload();
      await next(page, first);
      assert.equal(await votesCast(given), before + 1);
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    });
  });

  test('what is refused is told in the server’s words, and the next statement comes', async () => {
    await someone({}, async (page) => {
      const first = await statement(page);
      const { list } = (await given.hosted(slug)).lane.process.nouns.statements;
      const id = list.find(({ text }) => text === first)?.id;
      const moderated = async (action: object) =>
        given.operate(`/p/${slug}/statement.moderate`, {
          method: 'POST',
          body: JSON.stringify({ statement: id, ...action }),
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `take-part-${Math.random()}` },
        });
      await moderated({ action: 'take-out', reason: 'off-topic' });
      await page.keyboard.press('1');
      await next(page, first);
      assert.match(await page.locator('[data-refused]').innerText(), /taken .* out/);
      await moderated({ action: 'restore' });
    });
  });

  test('a text is kept over a reload, what is like it is shown while one types, and it goes once it has arrived', async () => {
    await someone({}, async (page) => {
      const text = page.locator('.write textarea');
      await page.locator('.write summary').click();
      await text.fill('Publish all of what you filter');
      await page.locator('.alike a', { hasText: texts[1] }).waitFor();
      assert.equal(await page.locator('.count').textContent(), '30 / 400');
      await page.reload();
      assert.equal(await text.inputValue(), 'Publish all of what you filter');
      await text.fill('Something new: ships should carry cable.');
      await page.getByRole('button', { name: 'Add the statement' }).click();
      await page.locator('.done').waitFor();
      assert.equal(await text.inputValue(), '');
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    });
  });

  test('without a script the same is done by forms', async () => {
    await someone({ javaScriptEnabled: false }, async (page) => {
      const before = await votesCast(given);
      const first = await page.locator('#statement').textContent();
      await page.locator('#agree').click();
      assert.match(String(await page.locator('#said').textContent()), /You agreed/);
      await page.locator('#undo').click();
      assert.equal(await page.locator('#statement').textContent(), first);
      assert.equal(await votesCast(given), before + 2, 'a vote, and that it was taken back');
      await page.locator('#important').click();
      assert.equal(await page.locator('#important').getAttribute('aria-pressed'), 'true');
      await page.locator('.write summary').click();
      await page.locator('.write textarea').fill('Measure it, each month and everywhere.');
      await page.getByRole('button', { name: 'See what is like it first' }).click();
      assert.match(String(await page.locator('main').textContent()), /Measure it each month/);
      await page.getByRole('button', { name: 'Add the statement' }).click();
      assert.match(String(await page.locator('.done').textContent()), /Your statement is in/);
    });
  });

  const pages = [paths.takePart(slug), paths.mine(slug), `${paths.similar(slug)}?text=publish`];

  test('nothing is wider than 320 pixels, nothing moves while it loads, targets have 44 pixels, and axe finds nothing', async () => {
    for (const path of pages) {
      const look = async (page: Page) => {
        assert.deepEqual(await movedOn(page), [], path);
        assert.ok(Math.max(...(await widthsOf(page))) <= 320, path);
        await turn(page, 'ltr');
        await page.setViewportSize({ width: 360, height: 740 });
        assert.deepEqual(await lowerThan44(page, 'main :is(button, summary, select, textarea)'), [], path);
        await page.setViewportSize({ width: 1280, height: 720 });
        if (path === pages[0]) await answers(page);
        assert.deepEqual(await violations(page), [], path);
      };
      await someone({ viewport: { width: 320, height: 640 } }, look, path);
    }
  });

  async function answers(page: Page): Promise<void> {
    const first = await statement(page);
    await page.keyboard.press('1');
    await next(page, first);
  }

  test('the page on which one answers keeps its budget', async () => {
    const Cookie = await comes(given);
    const html = await (await given.ask(paths.takePart(slug), { headers: { Cookie } })).text();
    const weigh = async (path = '') => gzipSync(await (await given.ask(path)).text()).length;
    const [style] = /\/assets\/style[^"]+/.exec(html) ?? [];
    const [script] = /\/assets\/client[^"]+/.exec(html) ?? [];
    const page = gzipSync(html).length + (await weigh(style));
    assert.ok(page <= VOTING_PAGE, `HTML and CSS: ${page} bytes`);
    assert.ok((await weigh(script)) <= VOTING_PAGE, 'script');
  });
});
