/** What can be told of any page that is open: what axe finds, how wide it is, what is too low to be pressed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { complaintsOf } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What hangs on colours and on places; whatever else axe looks for is the same however a page looks. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

export const turn = (page: Page, dir: string) =>
  page.evaluate((to) => {
    document.documentElement.dir = to;
  }, dir);

export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

export const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** What axe finds with everything unfolded, light from left to right and dark from right to left. */
export async function violations(page: Page): Promise<string[]> {
  await unfold(page);
  await page.evaluate(axe);
  const found: string[] = [];
  for (const [colorScheme, dir, rules] of [
    ['light', 'ltr', undefined],
    ['dark', 'rtl', OF_LOOKS],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await turn(page, dir);
    found.push(...(await run(page, rules)).map((each) => `${colorScheme}, ${dir}: ${each}`));
  }
  return found;
}

const run = (page: Page, rules: readonly string[] | undefined) =>
  page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const options = { resultTypes: ['violations'], ...(only && { runOnly: { type: 'rule', values: only } }) };
    const { violations } = await axe.run(options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 300)}`);
  }, rules);

/** Widths of an unfolded page in either direction of writing. */
export async function widthsOf(page: Page): Promise<number[]> {
  const widths: number[] = [];
  await unfold(page);
  for (const dir of ['ltr', 'rtl']) {
    await turn(page, dir);
    widths.push(await widthOf(page));
  }
  return widths;
}

/** What can be seen of these, and is lower than a finger needs. */
export const lowerThan44 = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 120)),
    selector,
  );

/**
 * What was moved while the page loaded, and how far. What moves right after the window took another size, or was touched, was
 * moved by that, and counts for nothing (Layout Instability, “hadRecentInput”).
 */
export const movedOn = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          // Layout shifts are not in the DOM library's types yet.
          const shifts = list.getEntries() as unknown as {
            value: number;
            hadRecentInput: boolean;
            sources: { node: Element | null }[];
          }[];
          for (const { value, hadRecentInput, sources } of shifts) {
            if (hadRecentInput) continue;
            const what = sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? '').slice(0, 120));
            moved.push(`${value}: ${what.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
      }),
  );

interface Window {
  readonly page: Page;
  readonly complaints: string[];
}

/**
 * One window for each who looks, taken from page to page: a new one costs more processor time than what is looked at.
 */
export class Windows {
  readonly #open = new Map<string, Promise<Window>>();
  readonly #browser: Browser;
  readonly #address: string;

  constructor(browser: Browser, address: string) {
    this.#browser = browser;
    this.#address = address;
  }

  /** Gives what the page complained of. */
  async visit(
    { cookie, url, size }: { cookie: string; url: string; size: { width: number; height: number } },
    look: (page: Page) => Promise<void>,
  ): Promise<string[]> {
    const opened = this.#open.get(cookie) ?? this.#openWindow(cookie);
    this.#open.set(cookie, opened);
    const { page, complaints } = await opened;
    complaints.length = 0;
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(url);
    await look(page);
    return [...complaints];
  }

  async #openWindow(cookie: string): Promise<Window> {
    const context = await this.#browser.newContext();
    const [name = '', value = ''] = cookie.split('=');
    if (name) await context.addCookies([{ name, value, url: this.#address }]);
    const page = await context.newPage();
    return { page, complaints: complaintsOf(page) };
  }
}

/** Whatever is pressed or filled on a page, but for what the browser makes small. */
const PRESSED =
  'main :is(button, .button, select, textarea, summary, label.option, input:not([type=hidden], [type=radio], [type=checkbox]))';

export interface Look<T> {
  /** Pixels, of a screen of 320. */
  readonly widths: readonly number[];
  /** What is lower than a finger needs. */
  readonly low: readonly string[];
  readonly violations: readonly string[];
  /** Bytes, gzip. */
  readonly bytes: number;
  readonly more: T;
}

/** Looks at each page as this person, by name; `more` is asked once everything is unfolded on a narrow screen. */
export async function looksAt<T>(
  { browser, address }: { readonly browser: Browser; readonly address: string },
  pages: readonly (readonly [name: string, cookie: string, path: string])[],
  more: (page: Page) => Promise<T>,
): Promise<Map<string, Look<T>>> {
  const looked = new Map<string, Look<T>>();
  const windows = new Windows(browser, address);
  for (const [name, cookie, path] of pages) {
    const at = { cookie, url: address + path, size: { width: 320, height: 640 } };
    const complaints = await windows.visit(at, async (page) => {
      const widths = await widthsOf(page);
      await turn(page, 'ltr');
      await page.setViewportSize({ width: 360, height: 740 });
      const low = await lowerThan44(page, PRESSED);
      const bytes = gzipSync(await page.content()).length;
      looked.set(name, { widths, low, bytes, more: await more(page), violations: await violations(page) });
    });
    assert.deepEqual(complaints, [], path);
  }
  return looked;
}
