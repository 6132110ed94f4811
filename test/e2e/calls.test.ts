/** The pages of calls in Chromium: for axe, for a narrow screen, for fingers; a position is taken, and nothing chosen beforehand. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { paths } from '../../src/web/paths.ts';
import { callOnSite } from '../callSite.ts';
import { comes } from '../taking.ts';
import { openBrowser, type Seen, skip } from './browser.ts';
import { lowerThan44, turn, violations, Windows, widthsOf } from './looks.ts';

const slug = 'routing-security';
const MOST_BYTES = 100_000;
const pressed =
  'main :is(button, .button, select, textarea, summary, label.option, input:not([type=hidden], [type=radio], [type=checkbox]))';

interface Look {
  readonly widths: readonly number[];
  readonly low: readonly string[];
  readonly violations: readonly string[];
  readonly chosen: number;
  readonly bytes: number;
}

describe('calls in a browser', { skip }, () => {
  let seen: Seen;
  const looked = new Map<string, Look>();

  before(async () => {
    seen = await openBrowser();
    const chair = await seen.given.session('editor', 'chair', 'convener');
    const { charter } = (await seen.given.hosted(slug)).lane.process.nouns.process;
    const person = await comes(seen.given, charter?.seats[0]?.id, slug);
    const call = await callOnSite(seen.given, slug, chair);
    const pages: [name: string, cookie: string, path: string][] = [
      ['calls', '', paths.calls(slug)],
      ['calls for who chairs', chair, paths.calls(slug)],
      ['a call', '', paths.call(slug, call)],
      ['a call for who takes part', person, paths.call(slug, call)],
      ['a call in Arabic for who chairs', chair, `${paths.call(slug, call)}?lang=ar`],
    ];
    const windows = new Windows(seen.browser, seen.address);
    for (const [name, cookie, path] of pages) {
      const at = { cookie, url: seen.address + path, size: { width: 320, height: 640 } };
      const complaints = await windows.visit(at, async (page) => {
        const widths = await widthsOf(page);
        await turn(page, 'ltr');
        await page.setViewportSize({ width: 360, height: 740 });
        const low = await lowerThan44(page, pressed);
        const chosen = await page.locator('[name=stance]:checked').count();
        const bytes = gzipSync(await page.content()).length;
        looked.set(name, { widths, low, chosen, bytes, violations: await violations(page) });
      });
      assert.deepEqual(complaints, [], path);
    }
  });
  after(async () => {
    await seen?.close();
    assert.deepEqual(seen?.given.failures ?? [], []);
  });

  test('axe finds nothing, light and dark, in either direction, with everything unfolded', () => {
    assert.equal(looked.size, 5);
    for (const [name, { violations }] of looked) assert.deepEqual(violations, [], name);
  });

  test('nothing is wider than 320 pixels, nothing is chosen beforehand, no page comes to more than 100 kB', () => {
    for (const [name, { widths, low, chosen, bytes }] of looked) {
      assert.ok(Math.max(...widths) <= 320, `${name}: ${widths.join(', ')} px`);
      assert.deepEqual(low, [], name);
      assert.equal(chosen, 0, name);
      assert.ok(bytes <= MOST_BYTES, `${name}: ${bytes}`);
    }
  });
});
