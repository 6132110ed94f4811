/** The pages of calls in Chromium: for axe, for a narrow screen, for fingers; a position is taken, and nothing chosen beforehand. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { paths } from '../../src/web/paths.ts';
import { callOnSite } from '../callSite.ts';
import { comes } from '../taking.ts';
import { openBrowser, type Seen, skip } from './browser.ts';
import { type Look, looksAt } from './looks.ts';

const slug = 'routing-security';
const MOST_BYTES = 100_000;
describe('calls in a browser', { skip }, () => {
  let seen: Seen;
  let looked: Map<string, Look<number>>;

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
    looked = await looksAt(seen, pages, (page) => page.locator('[name=stance]:checked').count());
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
    for (const [name, { widths, low, bytes, more: chosen }] of looked) {
      assert.ok(Math.max(...widths) <= 320, `${name}: ${widths.join(', ')} px`);
      assert.deepEqual(low, [], name);
      assert.equal(chosen, 0, name);
      assert.ok(bytes <= MOST_BYTES, `${name}: ${bytes}`);
    }
  });
});
