/** The site in a browser that runs no script, by keyboard alone; and on a line that breaks. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { OPENER } from '../../src/app/accounts.ts';
import { isRefusal } from '../../src/base/result.ts';
import { paths } from '../../src/web/paths.ts';
import { callOnSite } from '../callSite.ts';
import { decidedOnSite } from '../decidedSite.ts';
import { emptySite, type Given, json, ORIGIN } from '../site.ts';
import { comes, openTable, slug, votesCast } from '../taking.ts';
import { textOnSite } from '../textSite.ts';
import { openBrowser, type Seen, skip } from './browser.ts';
import { bodyOf, formsOf, type PlainForm } from './everyForm.ts';
import { formOf, press, takeSeat } from './people.ts';

const MOST_TABS = 250;
const DAY_MS = 86_400_000;

describe('without scripts', { skip }, () => {
  let seen: Seen;
  let given: Given;
  /** How far the clock of the site is ahead. */
  let ahead = 0;
  const at = (path: string) => seen.address + path;
  const nouns = async (of = slug) => (await given.hosted(of)).lane.process.nouns;

  before(async () => {
    // Sends no letters, and offers the forms for them.
    const doors = { post: () => {} };
    seen = await openBrowser(
      emptySite(() => Date.now() + ahead, doors),
      doors,
    );
    given = seen.given;
    await openTable(given, { importantEach: 2, invitesEach: 3, languages: ['en', 'fr'] });
  });
  after(async () => {
    await seen?.close();
    assert.deepEqual(given?.failures ?? [], []);
  });

  async function browse(
    act: (page: Page, context: BrowserContext) => Promise<void>,
    options: BrowserContextOptions = { javaScriptEnabled: false },
  ): Promise<void> {
    const context = await seen.browser.newContext(options);
    await act(await context.newPage(), context);
    await context.close();
  }

  /** Tab by tab, to what fits; what has the focus can be seen to have it. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    const here = page.locator(selector).and(page.locator(':focus'));
    for (let i = 0; i < MOST_TABS; i++) {
      await page.keyboard.press('Tab');
      if ((await here.count()) > 0) return;
    }
    assert.fail(`${selector} is not reached by ${MOST_TABS} tabs on ${page.url()}`);
  }

  async function enter(page: Page, selector: string): Promise<void> {
    await tabTo(page, selector);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }

  async function type(page: Page, selector: string, text: string): Promise<void> {
    await tabTo(page, selector);
    await page.keyboard.type(text);
  }

  async function comesByKeys(page: Page): Promise<void> {
    await page.goto(at(paths.join(slug)));
    await tabTo(page, '#participant-join- input[name=seat]');
    await page.keyboard.press('Space');
    await enter(page, '#participant-join- button[type=submit]');
  }

  async function signsIn(page: Page, roles: readonly string[]): Promise<void> {
    const { token } = await seen.doors.accounts.siteLink(roles);
    await page.goto(at(paths.signInWith(token)));
    await enter(page, 'main form button');
  }

  test('by keyboard alone somebody joins, answers, takes it back, adds a statement, changes an answer and leaves', async () => {
    await browse(async (page) => {
      await comesByKeys(page);
      assert.equal(new URL(page.url()).pathname, paths.takePart(slug));
      const before = await votesCast(given);
      const first = await page.locator('#statement').textContent();
      await enter(page, '#agree');
      await enter(page, '#undo');
      assert.equal(await page.locator('#statement').textContent(), first);
      await enter(page, '#disagree');
      assert.equal(await votesCast(given), before + 3);

      await tabTo(page, '.write summary');
      await page.keyboard.press('Enter');
      await type(page, '.write textarea', 'Said by keyboard alone.');
      await enter(page, '.write button[type=submit]');
      assert.ok((await nouns()).statements.list.some(({ text }) => text === 'Said by keyboard alone.'));

      await page.goto(at(paths.mine(slug)));
      const entry = page.locator('li', { has: page.locator('b.disagree') });
      const id = await entry.getAttribute('id');
      await tabTo(page, `#${id} details summary`);
      await page.keyboard.press('Enter');
      await enter(page, `#${id} button[value=agree]`);
      assert.equal(await page.locator(`#${id} b.agree`).count(), 1);

      await enter(page, 'form.signed-in button');
      assert.equal(new URL(page.url()).pathname, paths.home());
      await page.goto(at(paths.account()));
      assert.equal(await page.locator('form.signed-in').count(), 0);
    });
  });

  test('by keyboard alone a moderator comes in by a link, takes a statement out with words, and brings it back', async () => {
    await browse(async (page) => {
      await signsIn(page, ['moderator']);
      const text = 'Said by keyboard alone.';
      const { id = '' } = (await nouns()).statements.list.find((each) => each.text === text) ?? {};
      await page.goto(at(paths.queue(slug)));
      const form = `form#statement-moderate-take-out-${id}`;
      await tabTo(page, `details:has(${form}) > summary`);
      await page.keyboard.press('Enter');
      await tabTo(page, `${form} select`);
      await page.keyboard.press('ArrowDown');
      await type(page, `${form} textarea`, 'Words by keyboard.');
      await enter(page, `${form} button[type=submit]`);
      const out = (await nouns()).statements.list.find((each) => each.id === id);
      assert.deepEqual([out?.status, out?.note], ['out', 'Words by keyboard.']);
      await page.goto(at(paths.statement(slug, id)));
      await enter(page, `form#statement-moderate-restore-${id} button[type=submit]`);
      assert.equal((await nouns()).statements.list.find((each) => each.id === id)?.status, 'shown');
    });
  });

  test('by keyboard alone a convener opens a process; a deadline in the past is told beside its field, and nothing is lost', async () => {
    await browse(async (page) => {
      await signsIn(page, [OPENER]);
      assert.equal(new URL(page.url()).pathname, paths.convene());
      const field = (name: string) => `#process-open- [name="${name}"]`;
      await type(page, field('title'), 'Opened by keyboard');
      await type(page, field('question'), 'Is a keyboard enough? (A made-up question.)');
      await page.locator(field('stages.0.closesAt')).fill('2020-01-01T12:00');
      await enter(page, '#process-open- button[type=submit]:not([name])');
      const told = page.locator('.field', { has: page.locator('[name="stages.0.closesAt"]') }).locator('.wrong');
      assert.equal(await told.count(), 1, await page.locator('main').innerText());
      assert.equal(await page.locator(field('title')).inputValue(), 'Opened by keyboard');
      assert.equal(await page.locator(field('stages.0.closesAt')).inputValue(), '2020-01-01T12:00');
      await page.locator(field('stages.0.closesAt')).fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 16));
      await enter(page, '#process-open- button[type=submit]:not([name])');
      assert.equal(new URL(page.url()).pathname, paths.desk('opened-by-keyboard'));
      assert.equal((await nouns('opened-by-keyboard')).process.charter?.simulated, false);
    });
  });

  test('what is refused comes back in its form, with the reason, an alert, and what was typed', async () => {
    await browse(async (page) => {
      await comesByKeys(page);
      await page.locator('.write summary').click();
      await page.locator('.write textarea').fill('Publish what you filter.');
      await press(page, page.locator('.write button[type=submit]'));
      const form = formOf(page, 'statement.submit');
      assert.ok(await form.locator('[role=alert]').isVisible());
      assert.equal(await form.locator('textarea').inputValue(), 'Publish what you filter.');
      await page.goto(at(paths.account()));
      await page
        .locator('details', { has: formOf(page, 'account.erase') })
        .locator('summary')
        .click();
      await formOf(page, 'account.erase').locator('[name=word]').fill('something else');
      await press(page, formOf(page, 'account.erase').locator('button'));
      assert.ok(await formOf(page, 'account.erase').locator('[role=alert]').isVisible());
      assert.equal(await formOf(page, 'account.erase').locator('[name=word]').inputValue(), 'something else');
    });
  });

  test('every form of every page acts where it is sent as it stands, or comes back with what is wrong and what was typed', async () => {
    const { session } = given;
    const keeper = await session('convener', 'moderator', OPENER);
    const statement = (await nouns()).statements.list[0]!.id;
    const writer = await session('convener', 'chair', 'editor');
    const call = await callOnSite(given, slug, writer);
    const { clauses } = await textOnSite(given, slug, writer);
    const texts = [
      paths.text(slug),
      paths.clause(slug, clauses[2] ?? ''),
      paths.redline(slug),
      paths.calls(slug),
      paths.call(slug, call),
      paths.assessments(slug),
    ];
    const open = [paths.home(), paths.process(slug), paths.takePart(slug), paths.table(slug), paths.charter(slug)];
    const input = [paths.contributions(slug), paths.annex(slug)];
    const more = [...input, paths.mine(slug), `${paths.similar(slug)}?text=publish`, paths.account(), paths.signIn()];
    const kept = [
      paths.desk(slug),
      paths.invitations(slug),
      paths.queue(slug),
      paths.reports(slug),
      paths.unanswered(slug),
      paths.statement(slug, statement),
    ];
    const visits: [Cookie: string, addresses: readonly string[]][] = [
      ['', [...open, paths.join(slug), paths.signIn(), `${paths.signIn()}?token=x`, paths.commonGround(slug)]],
      [await comes(given), [...open, ...more, ...texts, paths.statement(slug, statement)]],
      [writer, texts],
      [keeper, [...kept, paths.convene(), paths.charter(slug), paths.table(slug)]],
    ];
    const tried = new Set<string>();
    await tryAll(visits, tried);
    assert.ok(tried.size >= 28, `${tried.size} forms: ${[...tried].join('; ')}`);
  });

  test('so does every form from a call that is over to its outcome, and of what was promised', async () => {
    const person = await comes(given);
    await callOnSite(given, slug, await given.session('convener', 'chair', 'editor'));
    const { items } = await nouns();
    const item = items.list.at(-1)?.id ?? '';
    const tried = new Set<string>();
    const decision = paths.decision(slug, item);
    // A finding may be made once the call is over; it may be challenged until it is final.
    ahead += 4 * DAY_MS;
    // Somebody who wrote nothing of it.
    const chair = await given.sessionOf('acc_chair', 'chair');
    await tryAll([[chair, [decision]]], tried);
    await findOn(item, chair);
    await tryAll(
      [
        [person, [decision]],
        [chair, [decision]],
      ],
      tried,
    );
    const of = await decidedOnSite(given, 'decided');
    const keeper = await given.session('convener', 'chair', 'editor');
    const visitor = await comes(given, 'private-sector', 'decided');
    await failingHook('decided');
    const all = [
      of.decision,
      of.outcome,
      `${of.outcome}?publish=1`,
      of.commitments,
      of.commitment,
      of.quality,
      of.webhooks,
    ];
    await tryAll(
      [
        [keeper, all],
        [visitor, all.slice(0, -1)],
        ['', [paths.unsubscribe('x')]],
      ],
      tried,
    );
    assert.ok(tried.size >= 16, `${tried.size} forms: ${[...tried].join('; ')}`);
    // It may be there already: then nothing new can be published.
    await given.ask(paths.command('decided', 'edition.publish'), json({}, { Cookie: keeper }));
    const [speaker, second] = [await speaks('decided'), await speaks('decided')];
    const endorsed = json({ edition: '1' }, { Cookie: speaker });
    assert.equal((await given.ask(paths.command('decided', 'outcome.endorse'), endorsed)).status, 200);
    // It waits to be confirmed, and can be taken back and given anew.
    await tryAll([[second, [of.edition]]], tried);
    const named = ['webhooks-rotate', 'webhooks-remove', 'webhooks-resume', 'outcome-endorse', 'endorsement-confirm'];
    for (const each of [...named, 'endorsement-withdraw'])
      assert.ok(
        [...tried].some((form) => form.startsWith(each)),
        `${each} is not among ${[...tried].join('; ')}`,
      );
  });

  /** One that can be tried again. */
  async function failingHook(of: string): Promise<void> {
    const { hooks } = seen.doors;
    const { id: process, n } = (await given.hosted(of)).lane.process;
    assert.ok(!isRefusal(await hooks.add(process, n, 'https://hooks.example/here')));
    const [{ id } = assert.fail()] = await hooks.rows.hooksOf(process);
    const failing = { since: Date.now(), tries: 1, nextAt: Date.now() + DAY_MS, why: 'timeout' };
    await hooks.rows.noteHook({ id, n, failing });
  }

  /** Somebody who speaks for an organisation. */
  async function speaks(of: string): Promise<string> {
    const person = await comes(given, 'private-sector', of);
    const told = { organisation: 'North', speaksFor: 'organisation' };
    const reply = await given.ask(paths.command(of, 'participant.change'), json(told, { Cookie: person }));
    assert.equal(reply.status, 200, await reply.text());
    return person;
  }

  /** With an answer to every check that the evidence raises. */
  async function findOn(item: string, Cookie: string): Promise<void> {
    const said = { item, designation: 'consented', reasons: 'x', alternatives: 'x', reopensOn: 'x' };
    const answers: { check: string; answer: string }[] = [];
    for (;;) {
      const reply = await given.ask(paths.command(slug, 'determination.make'), json({ ...said, answers }, { Cookie }));
      if (reply.status === 200) return;
      const { refused, params } = await reply.json();
      assert.equal(refused, 'check-unanswered', JSON.stringify(params));
      answers.push({ check: params.check, answer: 'x' });
    }
  }

  /** Every kind of form once, those too that come up as others are sent. */
  async function tryAll(
    visits: readonly (readonly [Cookie: string, addresses: readonly string[]])[],
    tried: Set<string>,
  ): Promise<void> {
    const kindOf = ({ id, action }: PlainForm) =>
      `${id.replace(/-(stm|acc|inv|ptp|cls|itm|cal|cmm|apl|evd|hook)_.*$/, '')} ${action}`;
    for (const [Cookie, addresses] of visits) {
      for (const address of addresses) {
        const next = async () => {
          const reply = await given.ask(address, { headers: { Cookie } });
          assert.equal(reply.status, 200, address);
          const forms = formsOf(await reply.text());
          return forms.find((form) => !tried.has(kindOf(form)) && form.action !== paths.signOut());
        };
        // What is sent may change the page.
        for (let form = await next(); form; form = await next()) {
          tried.add(kindOf(form));
          await tryForm(form, Cookie, address);
        }
      }
    }
  }

  async function tryForm(form: PlainForm, Cookie: string, address: string): Promise<void> {
    const what = `${form.id || form.action} on ${address}`;
    assert.ok(form.buttons.length > 0, `${what} has a button`);
    const typed = Object.fromEntries(
      form.fields
        .filter(({ kind, value }) => kind === 'text' && value === '')
        .map(({ name }) => [name, `<Typed> & ${name}`]),
    );
    const body = bodyOf(form, typed);
    const headers = { Cookie, Origin: ORIGIN, Host: 'localhost:8080', 'Sec-Fetch-Site': 'same-origin' };
    if (form.method === 'get') {
      const query = new URLSearchParams([...body].map(([name, value]) => [name, String(value)]));
      assert.equal((await given.ask(`${form.action}?${query}`, { headers })).status, 200, what);
      return;
    }
    const reply = await given.ask(form.action, { method: 'POST', body, headers });
    if (reply.status === 303 || reply.status === 200) return;
    const page = await reply.text();
    assert.ok(reply.status >= 400 && reply.status < 500, `${what}: ${reply.status}`);
    if (form.id === '') return;
    const back = formsOf(page).find(({ id }) => id === form.id);
    assert.ok(back, `${what} comes back: ${page.replace(/<[^>]*>/g, ' ').slice(0, 300)}`);
    assert.match(page, /role="alert"/, what);
    for (const [name, text] of Object.entries(typed)) {
      assert.equal(back.fields.find((field) => field.name === name)?.value, text, `${what}: ${name}`);
    }
  }

  test('a form that is double-clicked acts once', async () => {
    await browse(async (page) => {
      const people = (await nouns()).participants.ids.size;
      await page.goto(at(paths.join(slug)));
      await formOf(page, 'participant.join').locator('input[name=seat]').first().check();
      await twice(page, '#participant-join- button[type=submit]');
      assert.equal((await nouns()).participants.ids.size, people + 1);
      const votes = await votesCast(given);
      await page.goto(at(paths.takePart(slug)));
      await twice(page, '#pass');
      // The second click may have met the next page: then it is another answer, and a new form.
      const cast = (await votesCast(given)) - votes;
      const statements = new Set((await ownVotes()).slice(-cast));
      assert.equal(statements.size, cast);
      await page.goto(at(paths.takePart(slug)));
      await page.locator('.write summary').click();
      await page.locator('.write textarea').fill('Said with two clicks.');
      await twice(page, '.write button[type=submit]');
      const said = (await nouns()).statements.list.filter(({ text }) => text === 'Said with two clicks.');
      assert.equal(said.length, 1);
      assert.equal(await page.locator('main .refusal:visible').count(), 0, 'and nothing is said to be wrong');
    });
  });

  /** Places of the statements that were voted on, in the order of the votes. */
  async function ownVotes(): Promise<number[]> {
    const { votes } = await nouns();
    return Array.from({ length: votes.count }, (_, row) => votes.statement.get(row));
  }

  async function twice(page: Page, selector: string): Promise<void> {
    await Promise.all([page.waitForEvent('load'), page.locator(selector).dblclick()]);
    await page.waitForLoadState('networkidle');
  }

  for (const javaScriptEnabled of [true, false]) {
    test(`a line that is cut while somebody writes loses nothing of it, ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
      await browse(
        async (page, context) => {
          await page.goto(at(paths.join(slug)));
          await takeSeat(page, 'private');
          await page.goto(at(paths.takePart(slug)));
          await page.locator('.write summary').click();
          await page.locator('.write textarea').fill('Typed before the line was cut.');
          await context.setOffline(true);
          await page.locator('.write button[type=submit]').click();
          await page.waitForURL(/chrome-error|submit/);
          await context.setOffline(false);
          await page.goBack({ waitUntil: 'load' });
          assert.equal(await page.locator('.write textarea').inputValue(), 'Typed before the line was cut.');
          if (javaScriptEnabled) {
            await page.goto(at(paths.takePart(slug)));
            assert.equal(await page.locator('.write textarea').inputValue(), 'Typed before the line was cut.');
          }
        },
        { javaScriptEnabled },
      );
    });
  }
});
