/** The pages of conveners and moderators in Chromium: for axe, for a narrow screen, for a keyboard, with a script and without. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { paths } from '../../src/web/paths.ts';
import { json } from '../site.ts';
import { complaintsOf, openBrowser, type Seen, skip } from './browser.ts';
import { lowerThan44, turn, violations, Windows, widthsOf } from './looks.ts';
import { formOf, unfoldAll } from './people.ts';

const slug = 'routing-security';
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

  /** `refused`: what a browser complains of where a form is refused on the way. */
  async function visit(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
    refused?: RegExp,
  ) {
    const context = await seen.browser.newContext(options);
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: seen.address }]);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(seen.address + path);
    await look(page);
    assert.deepEqual(
      complaints.filter((each) => !refused?.test(each)),
      [],
      path,
    );
    await context.close();
  }

  interface Look {
    readonly widths: readonly number[];
    readonly low: readonly string[];
    readonly violations: readonly string[];
  }
  /** What is seen of each page, in one visit: on the narrowest phone, on a common one, and on a desk. */
  const looked = new Map<string, Look>();
  const pressed =
    'main :is(button, .button, select, textarea, summary, label.option, input:not([type=hidden], [type=radio], [type=checkbox]))';

  before(async () => {
    const windows = new Windows(seen.browser, seen.address);
    for (const [name, path] of Object.entries(pages)) {
      const at = { cookie, url: seen.address + path, size: { width: 320, height: 640 } };
      const complaints = await windows.visit(at, async (page) => {
        const widths = await widthsOf(page);
        await turn(page, 'ltr');
        await page.setViewportSize({ width: 360, height: 740 });
        const low = await lowerThan44(page, pressed);
        await page.setViewportSize({ width: 1280, height: 900 });
        looked.set(name, { widths, low, violations: await violations(page) });
      });
      assert.deepEqual(complaints, [], path);
    }
  });

  test('axe finds nothing, light and dark, in either direction, with everything unfolded', () => {
    assert.equal(looked.size, Object.keys(pages).length);
    for (const [name, { violations }] of looked) assert.deepEqual(violations, [], name);
  });

  test('nothing is wider than 320 pixels, in either direction of writing', () => {
    for (const [name, { widths }] of looked) assert.ok(Math.max(...widths) <= 320, `${name}: ${widths.join(', ')} px`);
  });

  test('what is pressed or filled in is at least 44 pixels high', () => {
    for (const [name, { low }] of looked) assert.deepEqual(low, [], name);
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

  test('what a convener types is there again after a reload, and gone once it has arrived', async () => {
    const typing = async (page: Page) => {
      await unfoldAll(formOf(page, 'process.open'));
      await page.getByLabel('Title', { exact: true }).fill('Kept in the tab');
      await page.getByLabel('Letter').first().fill('Z');
      await page.getByLabel('Hidden until it closes').check();
      await page.context().setOffline(true);
      const lost = page.waitForEvent('requestfailed');
      await page.getByRole('button', { name: 'Open the process' }).click({ noWaitAfter: true });
      await lost;
      await page.context().setOffline(false);
      await page.goto(seen.address + paths.convene());
      assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), 'Kept in the tab');
      assert.equal(await page.getByLabel('Letter').first().inputValue(), 'Z');
      assert.ok(await page.getByLabel('Hidden until it closes').isChecked());
      assert.match(
        await page.locator('#process-open- > [role=status]').innerText(),
        /What you typed on .+ is still here/,
      );
      await page.getByRole('button', { name: 'Discard it' }).click();
      assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), '');
      await page.reload();
      assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), '');
      assert.equal(await page.getByRole('button', { name: 'Discard it' }).count(), 0);
    };
    await visit(paths.convene(), {}, typing, /ERR_INTERNET_DISCONNECTED/);
    await visit(paths.invitations(slug), {}, async (page) => {
      const list = page.getByLabel('The list', { exact: true });
      const typed = 'Amina Diallo,amina@example.org';
      await list.fill(typed);
      await page.locator('#role').getByLabel('Name', { exact: true }).fill('Second');
      await page.reload();
      assert.equal(await list.inputValue(), typed);
      assert.equal(await page.locator('#role').getByLabel('Name', { exact: true }).inputValue(), 'Second');
      await page.locator('#many button[type=submit]').click();
      await page.waitForURL(/done=invitations\.issue/);
      assert.equal(await list.inputValue(), '');
      assert.equal(await page.locator('#role').getByLabel('Name', { exact: true }).inputValue(), 'Second');
    });
  });

  test('the form of a new process asks for little, and tells what is wrong in a part that is folded', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
    const look = async (page: Page) => {
      const form = formOf(page, 'process.open');
      assert.equal(await form.locator('details[open]').count(), 0);
      assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) < 3000);
      assert.match(await form.locator('summary', { hasText: 'Groups at the table' }).innerText(), /Civil society/);
      await page.getByLabel('Title', { exact: true }).fill('Night desks, previewed');
      await page.getByLabel('The question', { exact: true }).fill('Who answers at night?');
      await form.locator('summary', { hasText: 'More about it' }).click();
      await page.getByLabel('Address on this site').fill('Not An Address');
      await form.locator('summary', { hasText: 'More about it' }).click();
      await page.getByRole('button', { name: 'Show what people will see' }).click();
      const address = page.getByLabel('Address on this site');
      assert.ok(await address.isVisible());
      assert.equal(await address.getAttribute('aria-invalid'), 'true');
      assert.equal(await address.inputValue(), 'Not An Address');
      assert.equal(await page.getByRole('region', { name: 'What people will see' }).count(), 0);
      assert.equal(await form.locator('details[open]').count(), 1);
    };
    await visit(paths.convene(), options, look, /status of 400/);
  });

  test('Enter in a line of text asks to see the process, and all that is wrong is told at once', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const look = async (page: Page) => {
        const title = page.getByLabel('Title', { exact: true });
        const enter = async () => {
          await title.focus();
          await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
        };
        await enter();
        assert.match(
          await page.getByRole('alert').innerText(),
          /The question is what it is all about.*\nTitle is missing$/s,
        );
        await title.fill('Night desks');
        await page.getByLabel('The question', { exact: true }).fill('Who answers at night?');
        await enter();
        await page.getByRole('alert').filter({ hasText: 'Nothing is open yet' }).waitFor();
        assert.equal(await page.getByRole('region', { name: 'What people will see' }).count(), 1);
      };
      await visit(paths.convene(), { javaScriptEnabled, viewport: { width: 360, height: 740 } }, look, /status of 400/);
    }
  });

  test('a link that was made stands first, in sight, and is copied by one press', async () => {
    for (const javaScriptEnabled of [false, true]) {
      await visit(
        paths.invitations(slug),
        { javaScriptEnabled, viewport: { width: 360, height: 740 } },
        async (page) => {
          await page.locator('#one').getByLabel('Name', { exact: true }).fill('Amina Diallo');
          await page.locator('#one button[type=submit]').click();
          await page.waitForURL(/#made$/);
          const made = page.locator('#made');
          assert.match(await made.getByRole('status').first().innerText(), /The links are made/);
          const field = made.getByLabel('Personal link of Amina Diallo');
          assert.match(await field.inputValue(), /\/join\?token=/);
          const { y = -1 } = (await made.boundingBox()) ?? {};
          assert.ok(y >= 0 && y < 740, `${y}`);
          const copy = made.getByRole('button', { name: 'Copy the link of Amina Diallo' });
          assert.equal(await copy.count(), javaScriptEnabled ? 1 : 0);
          if (!javaScriptEnabled) return;
          await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
          await copy.click();
          await made.getByText('Copied').waitFor();
          assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await field.inputValue());
        },
      );
    }
  });

  test('an invitation to a seat has that seat chosen, and the others are one tap away', async () => {
    const { nouns } = (await seen.given.hosted(slug)).lane.process;
    const [seat, other] = nouns.process.charter?.seats ?? [];
    const input = { invitations: [{ name: 'Amina Diallo', seat: seat?.id }] };
    await seen.given.ask(`/p/${slug}/invitations.issue`, json(input, { Cookie: cookie }));
    const context = await seen.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(seen.address + paths.invitation(slug, nouns.invitations.list.at(-1)?.token ?? ''));
    const radio = (id = '') => formOf(page, 'participant.join').locator(`input[name=seat][value="${id}"]`);
    assert.ok(await radio(seat?.id).isChecked());
    assert.deepEqual([await radio(seat?.id).isVisible(), await radio(other?.id).isVisible()], [true, false]);
    await page.locator('summary', { hasText: 'Another seat' }).click();
    await radio(other?.id).check();
    assert.equal(await radio(seat?.id).isChecked(), false);
    await formOf(page, 'participant.join').locator('button[type=submit]').click();
    assert.match(await page.getByRole('status').first().innerText(), /You have a seat/);
    await context.close();
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
        await page.locator('summary', { hasText: 'Names of the stages' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Add rows' }).first().focus();
        await page.keyboard.press('Enter');
        assert.match(await page.getByRole('alert').innerText(), /Nothing has been sent off yet/);
        assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), 'Night desks');
        assert.ok(await page.getByRole('button', { name: 'Add rows' }).first().isVisible());
        await page.getByRole('button', { name: 'Show what people will see' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('alert').filter({ hasText: 'Nothing is open yet' }).waitFor();
        const seenThen = page.getByRole('region', { name: 'What people will see' });
        assert.match(await seenThen.innerText(), /Who answers at night\?/);
        assert.equal(await seen.given.site.hosted('night-desks'), undefined);
        assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), 'Night desks');
        await page.getByRole('button', { name: 'Open the process' }).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/p\/night-desks\/convene\?done=process\.open#content$/);
        assert.match(await page.getByRole('status').first().innerText(), /The process is open/);
      },
    );
  });
});
