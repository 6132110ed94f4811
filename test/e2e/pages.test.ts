/** Every page in Chromium: for eyes, for axe, for a keyboard, for a narrow screen, from right to left, and without scripts. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { analysisPage } from '../../src/web/pages/report.ts';
import { paths } from '../../src/web/paths.ts';
import { decidedOnSite } from '../decidedSite.ts';
import { form, json } from '../site.ts';
import { openBrowser, type Seen, skip } from './browser.ts';
import { movedOn, violations, Windows, widthOf, widthsOf } from './looks.ts';

const slug = 'routing-security';
/** Of replies: they are not compressed, and come to less than this each. */
const HEADERS = 4 * 1_000;

describe('in a browser', { skip }, () => {
  let seen: Seen;
  let pages: Record<string, string>;
  /** Who looks at a page: nobody in particular, unless it is in here. */
  const cookies = new Map<string, string>();
  /** Say more where a script runs: what it can do, or local times. */
  const scripted = new Set<string>();
  const folder = mkdtempSync(join(tmpdir(), 'plenary-e2e-'));

  before(async () => {
    seen = await openBrowser();
    windows = new Windows(seen.browser, seen.address);
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
    await addPagesOfPeople(at);
    await addPagesOfDecision(at);
  });
  after(async () => {
    await seen?.close();
    rmSync(folder, { recursive: true });
    assert.deepEqual(seen?.given.failures ?? [], []);
  });

  /** As somebody at the table sees them, and who convenes it. */
  async function addPagesOfPeople(at: (path: string) => string): Promise<void> {
    const { ask, session } = seen.given;
    const reply = await ask(paths.join(slug), form({ seat: 'academia', interest: 'Made up', _page: paths.join(slug) }));
    const guest = reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const keeper = await session('convener', 'moderator', 'opener');
    const roster = { invitations: [{ name: 'Somebody made up', seat: 'academia' }] };
    const invited = await ask(paths.command(slug, 'invitations.issue'), json(roster, { Cookie: keeper }));
    assert.deepEqual([reply.status, invited.status], [303, 200]);
    const add = (Cookie: string, more: Record<string, string>, script = false) => addPages(at, Cookie, more, script);
    const { join, takePart, table, mine, similar, signIn, account, api, embed, desk, queue, charter } = paths;
    add('', { joining: join(slug), table: table(slug), api: api(), embed: embed(slug), 'public queue': queue(slug) });
    add('', { 'ways to sign in': signIn(), 'account of nobody': account() }, true);
    add(guest, { 'taking part': takePart(slug), similar: `${similar(slug)}?text=Publish`, 'own things': mine(slug) });
    add(guest, { 'joined already': join(slug), 'table from a seat': table(slug) });
    const { contributions, annex, unanswered } = paths;
    add(guest, { contributions: contributions(slug), 'what became of the input': annex(slug) });
    add('', { 'what became of what was said': paths.uptake(slug) });
    add(keeper, { 'unanswered input': unanswered(slug) });
    add(guest, { account: account() }, true);
    add(keeper, { desk: desk(slug), queue: queue(slug), 'table of the convener': table(slug) });
    add(keeper, { slips: `${paths.invitations(slug)}?slips=1` });
    // The script offers to copy a link.
    add(keeper, { invitations: paths.invitations(slug), convene: paths.convene(), charter: charter(slug) }, true);
  }

  function addPages(at: (path: string) => string, Cookie: string, more: Record<string, string>, script = false): void {
    for (const [name, path] of Object.entries(more)) {
      pages[name] = at(path);
      if (Cookie) cookies.set(name, Cookie);
      if (script) scripted.add(name);
    }
  }

  /** From a call to what was promised, as anybody sees it, and with the forms of who convenes and chairs. */
  async function addPagesOfDecision(at: (path: string) => string): Promise<void> {
    const { ask, session } = seen.given;
    const of = await decidedOnSite(seen.given, 'decided');
    const chair = await session('convener', 'chair', 'editor');
    const frozen = await ask(paths.command('decided', 'edition.publish'), json({}, { Cookie: chair }));
    assert.equal(frozen.status, 200, await frozen.clone().text());
    const { outcome, edition, commitments, commitment, quality, procedure, webhooks } = of;
    addPages(at, '', { outcome, edition, commitments, commitment, quality, 'a procedure of its own': procedure });
    addPages(at, '', { procedures: paths.procedures(), 'a procedure': paths.procedure('aso-global-policy') });
    addPages(at, '', { 'end of letters': paths.unsubscribe('x') });
    addPages(at, '', { 'outcome in Arabic': `${outcome}?lang=ar`, 'commitment in Arabic': `${commitment}?lang=ar` });
    addPages(at, chair, { 'outcome for who convenes': outcome, webhooks, 'quality for who convenes': quality });
    addPages(at, chair, { 'commitments for who edits': commitments, 'commitment for who convenes': commitment });
    // The script tells times by the reader's own clock.
    const { calls, call, decisions, decision, reviews } = of;
    addPages(at, '', { calls, call, decisions, decision, reviews, 'decision in Arabic': `${decision}?lang=ar` }, true);
    addPages(at, chair, { 'decision for who chairs': decision }, true);
  }

  let windows: Windows;

  async function visit(
    called: string,
    size: { width: number; height: number },
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const [cookie, url] = [cookies.get(called) ?? '', pages[called] ?? ''];
    const complaints = await windows.visit({ cookie, url, size }, look);
    assert.deepEqual(complaints, [], called);
  }

  async function sourceOf(called: string): Promise<string> {
    const url = pages[called] ?? '';
    if (url.startsWith('file:')) return readFileSync(fileURLToPath(url), 'utf8');
    return (await fetch(url, { headers: { Cookie: cookies.get(called) ?? '' } })).text();
  }

  const wide = { width: 1280, height: 900 };

  /** What is seen of each page, in one visit: on a phone, on the narrowest one, and on a desk. */
  interface Look {
    readonly moved: readonly string[];
    readonly outside: readonly string[];
    readonly said: readonly string[];
    readonly widths: readonly number[];
    readonly violations: readonly string[];
  }
  const looked = new Map<string, Look>();

  before(async () => {
    for (const name of Object.keys(pages)) {
      await visit(name, { width: 360, height: 740 }, async (page) => {
        const moved = await movedOn(page);
        const outside = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => new URL(name).origin !== location.origin),
        );
        const said = await saidWithAndWithoutScript(page, name);
        await page.setViewportSize({ width: 320, height: 640 });
        const widths = [await widthOf(page), ...(await widthsOf(page))];
        await page.setViewportSize(wide);
        looked.set(name, { moved, outside, said, widths, violations: await violations(page) });
      });
    }
  });

  test('axe finds nothing on any page, light and dark, in either direction, with everything unfolded', () => {
    assert.equal(looked.size, Object.keys(pages).length);
    for (const [name, { violations }] of looked) assert.deepEqual(violations, [], name);
  });

  /** The second as a browser without scripts would read what came. */
  const saidWithAndWithoutScript = async (page: Page, name: string): Promise<string[]> =>
    page.evaluate(
      (source) =>
        [document, new DOMParser().parseFromString(source, 'text/html')].map(
          (each) => each.querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        ),
      await sourceOf(name),
    );

  // 320 pixels are also what is left of 1280 at four times the size (WCAG 1.4.10).
  test('no page is wider than a screen of 320 pixels, folded and unfolded, from left to right and from right to left', () => {
    for (const [name, { widths }] of looked) assert.ok(Math.max(...widths) <= 320, `${name}: ${widths.join(', ')} px`);
  });

  test('without scripts every page says the same', () => {
    for (const [name, { said }] of looked) {
      const [withScript = '', without = ''] = said;
      assert.ok(without.length > 40, name);
      if (!scripted.has(name)) assert.equal(withScript, without, name);
    }
  });

  test('no page moves while it loads, asks another origin for anything, or weighs more than 100 kB', async () => {
    for (const [name, { moved, outside }] of looked) {
      assert.deepEqual(moved, [], name);
      assert.deepEqual(outside, [], name);
      if (pages[name]?.startsWith('file:')) continue;
      const body = await sourceOf(name);
      const assets = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
      let weight = gzipSync(body).length;
      for (const path of assets) weight += gzipSync(await (await fetch(seen.address + path)).text()).length;
      assert.ok(weight <= 100_000, `${name}: ${weight} bytes`);
    }
  });

  test('on a slow line the first statement needs four requests and 40 kB at most, and nothing of another site', async () => {
    const context = await seen.browser.newContext({ viewport: { width: 360, height: 740 } });
    const [cookie = '', value = ''] = cookies.get('taking part')?.split('=') ?? [];
    await context.addCookies([{ name: cookie, value, url: seen.address }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const bytesPerSecond = 1_600_000 / 8;
    const line = { latency: 150, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
    const asked: string[] = [];
    let bytes = 0;
    devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(pages['taking part'] ?? '', { waitUntil: 'networkidle' });
    const seenAt = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    assert.ok(await page.locator('#statement').isVisible());
    console.log(`slow 4G: first statement after ${Math.round(seenAt)} ms, ${bytes} bytes, ${asked.length} requests`);
    assert.ok(bytes <= 40_000 + HEADERS, `${bytes} bytes`);
    assert.ok(asked.length <= 4, asked.join(' '));
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${seen.address}/`) && !url.startsWith('data:')),
      [],
    );
    await context.close();
  });

  test('a keyboard gets everywhere: first to the content, then through links and folds in reading order', async () => {
    await visit('common ground', wide, async (page) => {
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

  test('on a phone the pages of a process are behind a button, without a script, and a keyboard gets to them', async () => {
    const context = await seen.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(pages.outcome ?? '');
    const [links, top] = [page.locator('header nav a'), page.locator('header.top')];
    assert.ok(((await top.boundingBox())?.height ?? Infinity) <= 60, 'one row');
    assert.equal(await links.first().isVisible(), false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await links.first().isVisible());
    for (const link of await links.all()) assert.ok(((await link.boundingBox())?.height ?? 0) >= 44);
    assert.ok((await widthOf(page)) <= 360);
    await page.keyboard.press('Tab');
    assert.ok(await links.first().evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Escape');
    assert.equal(await links.first().isVisible(), false);
    await page.setViewportSize(wide);
    assert.ok(await links.last().isVisible(), 'on a desk they stand there');
    assert.ok(((await top.boundingBox())?.height ?? Infinity) <= 60, 'in one row');
    await context.close();
  });

  test('new figures are announced, and shown only when asked for', async () => {
    await visit('process', wide, async (page) => {
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
