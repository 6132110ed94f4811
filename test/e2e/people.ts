/** Made-up people in a browser: each comes to the table in their own way, and acts there with clicks, forms or requests. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Letter } from '../../src/app/mailer.ts';
import type { VoteValue } from '../../src/domain/votes.ts';
import { paths } from '../../src/web/paths.ts';
import { complaintsOf, type Seen } from './browser.ts';
import type { Reader } from './reader.ts';

export interface Meeting {
  readonly seen: Seen;
  readonly slug: string;
  readonly letters: readonly Letter[];
}

/** Somebody with a browser of their own. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
  /** How the browser is set up. */
  readonly key: string;
}

export interface Person {
  readonly number: number;
  readonly cookie: string;
  /** Pseudonym in the process. */
  readonly id: string;
}

/**
 * Windows that somebody has left, by how they were set up: they know nobody any more, and the next one takes them. A new one
 * costs more processor time than what is done in it.
 */
const free = new WeakMap<Seen, Map<string, Visitor[]>>();

const left = (seen: Seen, key: string): Visitor[] => {
  const all = free.get(seen) ?? new Map<string, Visitor[]>();
  const list = all.get(key) ?? [];
  free.set(seen, all.set(key, list));
  return list;
};

export async function visitor(seen: Seen, options: BrowserContextOptions = {}): Promise<Visitor> {
  const key = JSON.stringify(options);
  const taken = left(seen, key).pop();
  if (taken) return taken;
  const context = await seen.browser.newContext(options);
  const page = await context.newPage();
  return { context, page, complaints: complaintsOf(page), key };
}

/** Whoever takes this window next is somebody else to the server, and finds nothing in it that was typed. */
export async function leave(seen: Seen, one: Visitor): Promise<void> {
  await one.page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await one.context.clearCookies();
  one.complaints.length = 0;
  left(seen, one.key).push(one);
}

/** Presses what leads to another page, and waits for it. */
export async function press(page: Page, what: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), what.click()]);
}

export const formOf = (page: Page, command: string, about = '') =>
  page.locator(`form#${`${command}-${about}`.replace(/[^\w-]/g, '-')}`);

/** Sends a form for good: a button with a name asks for something else first, such as more rows or a look beforehand. */
export const submit = (page: Page, command: string, about = '') =>
  press(page, formOf(page, command, about).locator('button[type=submit]:not([name])').last());

/** Opens what a form is folded into, where it is. */
export async function unfold(page: Page, command: string, about = ''): Promise<Locator> {
  const form = formOf(page, command, about);
  if (!(await form.isVisible())) await page.locator('details', { has: form }).locator('> summary').first().click();
  return form;
}

/** Opens every part of a form that is folded, from the outside in. */
export async function unfoldAll(form: Locator): Promise<void> {
  const folded = form.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

export type Filled = readonly [name: string, value: string];

/** Fills a form of a page in and sends it; that it is refused is a failure. Of a box to tick, the value may be left empty. */
export async function fill(
  page: Page,
  url: string,
  [command, about]: readonly [command: string, about: string],
  fields: readonly Filled[],
): Promise<void> {
  await page.goto(url);
  const form = await unfold(page, command, about);
  for (const [name, value] of fields) {
    const field = form.locator(`[name="${name}"]`);
    const folded = form.locator('details:not([open])', { has: page.locator(`[name="${name}"]`) }).locator('> summary');
    if ((await folded.count()) > 0) await folded.first().click();
    const kind = (await field.first().getAttribute('type')) ?? (await field.first().evaluate((one) => one.tagName));
    if (kind === 'radio' || kind === 'checkbox')
      await (value === '' ? field : form.locator(`[name="${name}"][value="${value}"]`)).check();
    else if (kind === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  await submit(page, command, about);
  const refused = await page.locator('[data-focus=""]').allInnerTexts();
  assert.deepEqual(refused, [], `${command} on ${url}`);
}

export async function takeSeat(page: Page, seat: string): Promise<void> {
  const chosen = formOf(page, 'participant.join').locator(`input[name=seat][value="${seat}"]`);
  if (!(await chosen.isVisible())) await page.locator('fieldset summary').click();
  await chosen.check();
  await submit(page, 'participant.join');
  assert.match(new URL(page.url()).pathname, /\/take-part$/, await page.locator('main').innerText());
}

const linkIn = ({ text }: Letter): string => /https?:\S+/.exec(text)?.[0] ?? '';
const codeIn = ({ text }: Letter): string => /\b\d{6}\b/.exec(text)?.[0] ?? '';

async function askForLetter({ seen, letters }: Meeting, page: Page, mail: string): Promise<Letter> {
  await page.goto(seen.address + paths.signIn());
  await formOf(page, 'sign-in.mail').locator('[name=mail]').fill(mail);
  await submit(page, 'sign-in.mail');
  const letter = letters.findLast(({ to }) => to === mail);
  assert.ok(letter, `a letter to ${mail}`);
  return letter;
}

export async function byMailLink(meeting: Meeting, page: Page, mail: string): Promise<void> {
  const letter = await askForLetter(meeting, page, mail);
  await page.goto(linkIn(letter));
  await press(page, page.locator('main form button'));
}

export async function byMailCode(meeting: Meeting, page: Page, mail: string): Promise<void> {
  const letter = await askForLetter(meeting, page, mail);
  await formOf(page, 'sign-in.code').locator('[name=code]').fill(codeIn(letter));
  await submit(page, 'sign-in.code');
}

/** The same by request: what is read, filled in and sent is what the pages hold. */
export async function signsInByForms({ seen, letters }: Meeting, reader: Reader, mail: string, by: 'link' | 'code') {
  await reader.open(seen.address + paths.signIn());
  await reader.send('sign-in-mail-', { mail });
  const letter = letters.findLast(({ to }) => to === mail);
  assert.ok(letter, `a letter to ${mail}`);
  if (by === 'code') return reader.send('sign-in-code-', { code: codeIn(letter) });
  await reader.open(linkIn(letter));
  return reader.send(paths.signIn());
}

export async function byIssuer({ seen }: Meeting, page: Page): Promise<void> {
  await page.goto(seen.address + paths.signIn());
  await press(page, page.locator('a[href^="/sign-in/with/"]'));
  assert.equal(new URL(page.url()).pathname, paths.account());
}

/** Makes a passkey, goes, and comes back with nothing else. */
export async function byPasskey({ seen }: Meeting, { context, page }: Visitor): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const kind = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const;
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...kind, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await page.goto(seen.address + paths.account());
  await page.locator('plenary-passkey input').fill('A made-up phone');
  await press(page, page.locator('plenary-passkey button'));
  await press(page, page.locator('form.signed-in button'));
  assert.deepEqual(
    (await context.cookies()).filter(({ name }) => name.includes('session')),
    [],
  );
  await page.goto(seen.address + paths.signIn());
  await press(page, page.locator('plenary-passkey button'));
  assert.equal(new URL(page.url()).pathname, paths.account());
  // The next one in this window has no such device.
  await devtools.detach();
}

/** From the device where somebody sits to another one, by a link that works once. */
export async function onAnotherDevice(meeting: Meeting, page: Page, options: BrowserContextOptions): Promise<Visitor> {
  await page.goto(meeting.seen.address + paths.account());
  await submit(page, 'account.resume');
  const link = await page.locator('.secret code').innerText();
  const other = await visitor(meeting.seen, options);
  await other.page.goto(link);
  await press(other.page, other.page.locator('main form button'));
  await other.page.goto(meeting.seen.address + paths.takePart(meeting.slug));
  return other;
}

export async function cookieOf(context: BrowserContext): Promise<string> {
  const session = (await context.cookies()).find(({ name }) => name === 'plenary-session');
  assert.ok(session, 'somebody who is known here');
  return `${session.name}=${session.value}`;
}

export async function personOf({ seen, slug }: Meeting, cookie: string, number: number): Promise<Person> {
  const reply = await fetch(seen.address + paths.json(paths.mine(slug)), { headers: { Cookie: cookie } });
  // The model of the page, as views/mine.ts has it.
  const { seat } = (await reply.json()) as { seat: { participant: string } | null };
  assert.ok(seat, 'somebody with a seat');
  return { number, cookie, id: seat.participant };
}

/** A command as a program would give it, in somebody's session. */
async function send({ seen, slug }: Meeting, { cookie }: Pick<Person, 'cookie'>, command: string, input: object) {
  const headers = { Cookie: cookie, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
  const url = seen.address + paths.command(slug, command);
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
  return { status: reply.status, text: await reply.text() };
}

export async function give(meeting: Meeting, person: Pick<Person, 'cookie'>, command: string, input: object) {
  const { status, text } = await send(meeting, person, command, input);
  assert.equal(status, 200, `${command}: ${text}`);
  return JSON.parse(text);
}

/** The same where it is to be refused: with which status, and by which code. */
export async function refusedTo(meeting: Meeting, person: Pick<Person, 'cookie'>, command: string, input: object) {
  const { status, text } = await send(meeting, person, command, input);
  // A refusal as the API gives it.
  const body = JSON.parse(text) as { refused?: string; code?: string };
  return { status, code: body.refused ?? body.code ?? text };
}

/** What each person thinks of each statement, as they were told that it was counted. */
export class Ledger {
  readonly votes = new Map<string, Map<string, VoteValue>>();
  /** Answers that were given, by how. */
  readonly given = { clicked: 0, formed: 0, sent: 0, changed: 0, undone: 0 };

  note(how: keyof Ledger['given'], { id }: Person, statement: string, value: VoteValue | undefined): void {
    const own = this.votes.get(id) ?? new Map<string, VoteValue>();
    if (value === undefined) own.delete(statement);
    else own.set(statement, value);
    this.votes.set(id, own);
    this.given[how]++;
  }

  has = ({ id }: Person, statement: string): boolean => this.votes.get(id)?.has(statement) ?? false;

  get size(): number {
    return [...this.votes.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

export type Thinks = (person: Person, statement: string) => VoteValue;

const asked = (page: Page) => page.locator('form.answers input[name=statement]').getAttribute('value');

/** Answers what the page asks, a few times: with a script by mouse and keys in turn, without one by form. */
export async function answer(
  page: Page,
  person: Person,
  { times, script, ledger, thinks }: { times: number; script: boolean; ledger: Ledger; thinks: Thinks },
): Promise<void> {
  for (let i = 0; i < times; i++) {
    const statement = String(await asked(page));
    const value = thinks(person, statement);
    const button = page.locator(`#${value}`);
    if (!script) await press(page, button);
    else if (i % 2 === 0) await button.click();
    else await page.keyboard.press(String(['agree', 'disagree', 'pass'].indexOf(value) + 1));
    if (script) await nextCard(page, statement);
    ledger.note(script ? 'clicked' : 'formed', person, statement, value);
  }
}

/** Past the moment in which a second click is taken for one on what was there before. */
export const settle = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 450)));

/** Once another statement is there. */
export async function nextCard(page: Page, before: string): Promise<void> {
  const next = (statement: string) =>
    document.querySelector<HTMLInputElement>('form.answers input[name=statement]')?.value !== statement;
  await page.waitForFunction(next, before);
  await settle(page);
}
