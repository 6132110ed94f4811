/** The pages of conveners and moderators in Chromium: for axe, for a narrow screen, for a keyboard, with a script and without. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { paths } from '../../src/web/paths.ts';
import { json } from '../site.ts';
import { complaintsOf, openBrowser, type Seen, skip } from './browser.ts';

const slug = 'routing-security';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DAY = 86_400_000;

describe('convening and moderating in a browser', { skip }, () => {
  let seen: Seen;
  let cookie = '';
  let pages: Record<string, string>;

  before(async () => {
    seen = await openBrowser();
    cookie = await seen.given.session('convener', 'moderator', 'opener');
    const give = async (command: string, input: unknown) => {
      const reply = await seen.given.ask(`/p/${slug}/${command}`, json(input, { Cookie: cookie }));
      assert.equal(reply.status, 200, await reply.clone().text());
    };
    const { list } = (await seen.given.hosted(slug)).lane.process.nouns.statements;
    const shown = list.filter(({ status }) => status === 'shown').map(({ id }) => id);
    await give('invitations.issue', {
      invitations: [
        { name: 'Prof. Łukasz Wiśniewski-Brzęczyszczykiewicz', organisation: 'Université' },
        { role: 'chair' },
      ],
    });
    await give('statement.moderate', {
      action: 'take-out',
      statement: shown[0],
      reason: 'two-ideas',
      note: 'Say one of them.',
    });
    await give('statement.merge', { statement: shown[1], into: shown[2], note: 'The same in other words.' });
    await give('charter.change', { change: { outcome: 'More than before.' }, reason: 'It was asked for.' });
    pages = {
      convene: paths.convene(),
      desk: paths.desk(slug),
      'the question whether to close': `${paths.desk(slug)}?close=1`,
      charter: paths.charter(slug),
      invitations: paths.invitations(slug),
      slips: `${paths.invitations(slug)}?slips=1`,
      queue: paths.queue(slug),
      'a statement that is shown': `${paths.statement(slug, shown[2] ?? '')}?find=network`,
      'a statement taken out': paths.statement(slug, shown[0] ?? ''),
      'a statement that was merged': paths.statement(slug, shown[1] ?? ''),
    };
  });
  after(async () => {
    await seen?.close();
    assert.deepEqual(seen?.given.failures ?? [], []);
  });

  async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await seen.browser.newContext(options);
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: seen.address }]);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(seen.address + path);
    await look(page);
    assert.deepEqual(complaints, [], path);
    await context.close();
  }

  const unfold = (page: Page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}, with everything unfolded`, async () => {
      for (const [name, path] of Object.entries(pages)) {
        await visit(path, { viewport: { width: 1280, height: 900 }, colorScheme, bypassCSP: true }, async (page) => {
          await unfold(page);
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe } = window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 300)}`);
          });
          assert.deepEqual(violations, [], name);
        });
      }
    });
  }

  test('nothing is wider than 320 pixels, in either direction of writing', async () => {
    const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
    for (const [name, path] of Object.entries(pages)) {
      await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
        await unfold(page);
        assert.ok((await widthOf(page)) <= 320, `${name}: ${await widthOf(page)} px`);
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl';
        });
        assert.ok((await widthOf(page)) <= 320, `${name}, from right to left: ${await widthOf(page)} px`);
      });
    }
  });

  test('what is pressed or filled in is at least 44 pixels high', async () => {
    for (const [name, path] of Object.entries(pages)) {
      await visit(path, { viewport: { width: 360, height: 740 } }, async (page) => {
        await unfold(page);
        const low = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              'main :is(button, .button, select, textarea, summary, label.option, input:not([type=hidden], [type=radio], [type=checkbox]))',
            ),
          ]
            .filter((element) => element.getBoundingClientRect().height < 44)
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        assert.deepEqual(low, [], name);
      });
    }
  });

  test('beside a deadline in UTC stands what the clock on the wall will show, and changes with it', async () => {
    await visit(paths.convene(), { timezoneId: 'Asia/Tokyo' }, async (page) => {
      const field = page.locator('input[type=datetime-local]').first();
      const told = () => field.evaluate((input) => input.parentElement?.dataset.when);
      await field.fill('2031-05-06T18:00');
      assert.match((await told()) ?? '', /7 May.*03:00|May 7.*03:00/);
      await field.fill('');
      assert.equal(await told(), undefined);
    });
    await visit(paths.charter(slug), { timezoneId: 'Asia/Tokyo' }, async (page) => {
      assert.ok((await page.locator('time[data-when]').count()) > 0);
    });
  });

  test('without a script a process is convened, from a template to its desk, with the keyboard alone', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
    await visit(
      `${paths.convene()}?template=w3c-call-for-consensus&seats=six-seats&regions=none`,
      options,
      async (page) => {
        await page.getByLabel('Title', { exact: true }).fill('Night desks');
        await page.getByLabel('The question', { exact: true }).fill('Who answers at night?');
        await page
          .getByLabel('Closes (UTC)')
          .first()
          .fill(new Date(Date.now() + DAY).toISOString().slice(0, 16));
        await page.getByRole('button', { name: 'Add rows' }).first().focus();
        await page.keyboard.press('Enter');
        assert.match(await page.getByRole('alert').innerText(), /Nothing has been sent off yet/);
        assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), 'Night desks');
        await page.getByRole('button', { name: 'Open the process' }).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/p\/night-desks\/convene\?done=process\.open#content$/);
        assert.match(await page.getByRole('status').first().innerText(), /The process is open/);
      },
    );
  });
});
