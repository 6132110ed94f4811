/** Every page in Chromium: for eyes, for axe, for a keyboard, for a narrow screen, from right to left, and without scripts. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { analysisPage } from '../../src/web/pages/report.ts';
import { paths } from '../../src/web/paths.ts';
import { json } from '../site.ts';
import { complaintsOf, openBrowser, type Seen, skip } from './browser.ts';

const slug = 'routing-security';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('in a browser', { skip }, () => {
  let seen: Seen;
  let pages: Record<string, string>;
  const folder = mkdtempSync(join(tmpdir(), 'plenary-e2e-'));

  before(async () => {
    seen = await openBrowser();
    const hosted = await seen.given.hosted(slug);
    const { conversation, figures } = hosted.view();
    assert.ok(figures);
    const report = join(folder, 'report.html');
    writeFileSync(report, analysisPage(conversation, figures, { source: 'the sample process' }));
    const at = (path: string) => seen.address + path;
    const idOf = (kind: string) => conversation.statements[figures.standings.findIndex((s) => s.kind === kind)].id;
    pages = {
      home: at(paths.home()),
      process: at(paths.process(slug)),
      'common ground': at(paths.commonGround(slug)),
      'a statement that holds': at(paths.statement(slug, idOf('holds'))),
      'a statement that divides': at(paths.statement(slug, idOf('divides'))),
      'a statement taken out': at(paths.statement(slug, idOf('moderated'))),
      'sign-in': at('/sign-in?token=x'),
      report: pathToFileURL(report).href,
    };
  });
  after(async () => {
    await seen?.close();
    rmSync(folder, { recursive: true });
    assert.deepEqual(seen?.given.failures ?? [], []);
  });

  async function visit(
    url: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await seen.browser.newContext(options);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(url);
    await look(page);
    assert.deepEqual(complaints, [], url);
    await context.close();
  }

  const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any page, ${colorScheme}, with everything unfolded`, async () => {
      for (const [name, url] of Object.entries(pages)) {
        await visit(url, { viewport: { width: 1280, height: 900 }, colorScheme, bypassCSP: true }, async (page) => {
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe } = window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
          });
          assert.deepEqual(violations, [], name);
        });
      }
    });
  }

  test('no page is wider than a screen of 320 pixels, from left to right and from right to left', async () => {
    for (const [name, url] of Object.entries(pages)) {
      await visit(url, { viewport: { width: 320, height: 640 } }, async (page) => {
        assert.ok((await widthOf(page)) <= 320, `${name}: ${await widthOf(page)} px`);
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl';
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        assert.ok((await widthOf(page)) <= 320, `${name}, unfolded, from right to left: ${await widthOf(page)} px`);
      });
    }
  });

  test('without scripts every page says the same', async () => {
    const textOf = (page: Page) =>
      page.evaluate(() => document.querySelector('main')?.textContent?.replace(/\s+/g, ' '));
    for (const [name, url] of Object.entries(pages)) {
      const texts: unknown[] = [];
      for (const javaScriptEnabled of [true, false]) {
        await visit(url, { javaScriptEnabled }, async (page) => {
          texts.push(javaScriptEnabled ? await textOf(page) : await page.locator('main').first().textContent());
        });
      }
      const [withScript, without] = texts.map((text) => String(text).replace(/\s+/g, ' ').trim());
      assert.ok(without.length > 40, name);
      assert.equal(withScript, without, name);
    }
  });

  test('no page moves while it loads, asks another origin for anything, or weighs more than 100 kB', async () => {
    for (const [name, url] of Object.entries(pages)) {
      await visit(url, { viewport: { width: 360, height: 740 } }, async (page) => {
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                // Layout shifts are not in the DOM library's types yet.
                for (const entry of list.getEntries() as unknown as { value: number }[]) sum += entry.value;
              }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
            }),
        );
        assert.equal(shift, 0, name);
        const outside = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => new URL(name).origin !== location.origin),
        );
        assert.deepEqual(outside, [], name);
      });
      if (!url.startsWith('http')) continue;
      const body = await (await fetch(url)).text();
      const assets = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
      let weight = gzipSync(body).length;
      for (const path of assets) weight += gzipSync(await (await fetch(seen.address + path)).text()).length;
      assert.ok(weight <= 100_000, `${name}: ${weight} bytes`);
    }
  });

  test('a keyboard gets everywhere: first to the content, then through links and folds in reading order', async () => {
    await visit(pages['common ground'], { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#content');
      await page.keyboard.press('Enter');
      const tops: number[] = [];
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab');
        const { top, outline } = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const style = getComputedStyle(element);
          return { top: element.getBoundingClientRect().top + scrollY, outline: parseFloat(style.outlineWidth) };
        });
        tops.push(top);
        assert.ok(outline > 0, 'what has the focus can be seen to have it');
      }
      assert.ok(tops.filter((top, i) => i > 0 && top < tops[i - 1] - 200).length <= 1, `order: ${tops.join(' ')}`);
    });
  });

  test('new figures are announced, and shown only when asked for', async () => {
    await visit(pages.process, {}, async (page) => {
      const before = await page.locator('body').getAttribute('data-n');
      const hosted = await seen.given.hosted(slug);
      const statement = hosted.lane.process.nouns.statements.list[5].id;
      const Cookie = await seen.given.session('moderator');
      const input = { action: 'take-out', statement, reason: 'off-topic' };
      const reply = await seen.given.ask(`/p/${slug}/statement.moderate`, json(input, { Cookie }));
      assert.equal(reply.status, 200);
      const show = page.getByRole('status').getByRole('button');
      await show.waitFor();
      assert.equal(await page.locator('body').getAttribute('data-n'), before);
      await show.click();
      await page.waitForFunction((n) => document.body.dataset.n !== n, before);
    });
  });
});
