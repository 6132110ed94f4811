/** Coming in, the account and the table in Chromium: for axe, on the narrowest screen, without scripts, and with a passkey. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { paths } from '../../src/web/paths.ts';
import { emptySite, json } from '../site.ts';
import { openTable, slug } from '../taking.ts';
import { complaintsOf, openBrowser, type Seen, skip } from './browser.ts';
import { violations, widthsOf } from './looks.ts';

describe('coming in, in a browser', { skip }, () => {
  let seen: Seen;
  let seat: string;
  let role: string;
  before(async () => {
    const site = emptySite();
    seen = await openBrowser(site, { post: () => {} });
    await openTable(await site, { expertise: ['Routing'], regions: [{ id: 'asia', name: 'Asia', target: 9 }] });
    seat = await invite({ seat: 'private', organisation: 'Example' });
    role = await invite({ role: 'chair' });
  });
  after(async () => {
    await seen?.close();
    assert.deepEqual(seen?.given.failures ?? [], []);
  });

  async function invite(invitation: object): Promise<string> {
    await seen.given.operate(`/p/${slug}/invitations.issue`, json({ invitations: [invitation] }));
    return (await seen.given.hosted(slug)).lane.process.nouns.invitations.list.at(-1)?.token ?? '';
  }

  async function visit(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await seen.browser.newContext(options);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await look(page);
    assert.deepEqual(complaints, []);
    await context.close();
  }

  const goTo = (page: Page, path: string) => page.goto(seen.address + path);

  /** Takes a seat as a person does: chooses, and presses the button. */
  async function takeSeat(page: Page): Promise<void> {
    await goTo(page, paths.join(slug));
    await page.getByLabel('Private sector').check();
    await page.getByRole('button', { name: 'Take your seat' }).click();
    await page.waitForURL(/take-part/).catch(async () => assert.fail(await page.innerText('main')));
  }

  test('axe finds nothing, and nothing is wider than 320 px, light and dark, in either direction', async () => {
    const open = [paths.join(slug), paths.invitation(slug, seat), paths.invitation(slug, role)];
    const own = [paths.join(slug), paths.account(), `${paths.account()}?sent=1`, paths.table(slug)];
    const others = [
      paths.table(slug),
      paths.signIn(),
      `${paths.signIn()}?sent=1`,
      paths.api(),
      paths.embed(slug),
      paths.procedures(),
      paths.procedure('w3c-consensus'),
    ];
    await visit({ viewport: { width: 320, height: 800 } }, async (page) => {
      const look = async (path: string) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await goTo(page, path);
        const width = Math.max(...(await widthsOf(page)));
        assert.ok(width <= 320, `${path} is ${width} wide`);
        assert.deepEqual(await violations(page), [], path);
      };
      for (const path of [...open, ...others]) await look(path);
      await takeSeat(page);
      for (const path of own) await look(path);
    });
  });

  test('without scripts somebody takes a seat, and a page says where a script is needed', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await takeSeat(page);
      await goTo(page, paths.account());
      assert.ok(await page.getByText('needs a browser that runs the script').isVisible());
      assert.equal(await page.getByRole('button', { name: 'Add a passkey' }).isVisible(), false);
      await page.getByRole('button', { name: 'Make the link' }).click();
      assert.match((await page.textContent('code')) ?? '', /\/sign-in\?token=/);
    });
  });

  test('a double click on the button takes one seat', async () => {
    const count = async () => (await seen.given.hosted(slug)).lane.process.nouns.participants.ids.size;
    const before = await count();
    await visit({}, async (page) => {
      await goTo(page, paths.join(slug));
      await page.getByLabel('Governments').check();
      await page.getByRole('button', { name: 'Take your seat' }).dblclick();
      await page.waitForURL(/take-part/);
    });
    assert.equal(await count(), before + 1);
  });

  test('with the keyboard alone somebody takes a seat', async () => {
    await visit({}, async (page) => {
      await goTo(page, paths.join(slug));
      await page.getByLabel('Governments').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/take-part/);
      await goTo(page, paths.join(slug));
      assert.ok(await page.getByText('You sit with').isVisible());
    });
  });

  test('a passkey that is added opens the account again, on a browser that knows nothing else', async () => {
    await visit({}, async (page) => {
      const devices = await page.context().newCDPSession(page);
      await devices.send('WebAuthn.enable');
      await devices.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
          ...{ isUserVerified: true, automaticPresenceSimulation: true },
        },
      });
      await takeSeat(page);
      await goTo(page, paths.account());
      await page.getByLabel('What to call it').fill('my phone');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.waitForURL(/done=account\.passkey/);
      assert.ok(await page.getByText('my phone', { exact: true }).isVisible());
      await page.context().clearCookies();
      await goTo(page, paths.signIn());
      await page.getByRole('button', { name: 'Use a passkey' }).click();
      await page.waitForURL(/\/account/);
      assert.ok(await page.getByText('You sit with').isVisible());
      await page.getByRole('button', { name: 'Remove my phone' }).click();
      await page.waitForURL(/done=account\.passkey-remove/);
      assert.equal(await page.getByText('my phone', { exact: true }).count(), 0);
    });
  });
});
