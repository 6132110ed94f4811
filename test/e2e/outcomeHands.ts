/**
 * People of a story that lasts for months, on a clock that is moved on: whoever comes back after days signs in anew, by a mail of
 * theirs, and sits down at one of two windows, of which one runs no script.
 */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { paths } from '../../src/web/paths.ts';
import { type Filled, fill, give, leave, type Meeting, signsInByForms, type Visitor, visitor } from './people.ts';
import { Reader } from './reader.ts';

/** After half a day without a request a session of an account with a mailbox is over. */
const SESSION = 11 * 3_600_000;

export interface Hand {
  readonly mail: string;
  readonly script: boolean;
  reader: Reader;
  /** When they last did something. */
  at: number;
}

interface Window {
  readonly visitor: Visitor;
  holder: Hand;
  cookie: string;
}

export class Company {
  readonly #complaints: string[] = [];
  readonly #meeting: Meeting;
  readonly #clock: () => number;
  readonly #windows = new Map<boolean, Window>();

  constructor(meeting: Meeting, clock: () => number) {
    this.#meeting = meeting;
    this.#clock = clock;
  }

  async comes(name: string, script: boolean): Promise<Hand> {
    const hand = { mail: `${name}@people.example`, script, reader: new Reader(), at: 0 };
    await this.#signsIn(hand);
    return hand;
  }

  /** Takes the role that an invitation gives. */
  async accepts(hand: Hand, link: string): Promise<void> {
    await hand.reader.open(this.#at(link));
    await hand.reader.send('invitation-accept-');
  }

  async joins({ reader }: Pick<Hand, 'reader'>, told: Readonly<Record<string, string>>): Promise<void> {
    await reader.open(this.#at(paths.join(this.#meeting.slug)));
    await reader.send('participant-join-', told);
  }

  /** By request, as a program would. */
  async act(hand: Hand, command: string, input: object): Promise<void> {
    await this.#signsIn(hand);
    await give(this.#meeting, hand.reader, command, input);
  }

  /** By a form, in a browser. */
  async fill(hand: Hand, path: string, form: readonly [string, string], fields: readonly Filled[] = []): Promise<Page> {
    const page = await this.#page(hand);
    await fill(page, this.#at(path), form, fields);
    return page;
  }

  async open(hand: Hand, path: string): Promise<Page> {
    const page = await this.#page(hand);
    await page.goto(this.#at(path));
    return page;
  }

  async cookieOf(hand: Hand): Promise<string> {
    await this.#signsIn(hand);
    return hand.reader.cookie;
  }

  #at = (path: string): string => this.#meeting.seen.address + path;

  async #signsIn(hand: Hand): Promise<void> {
    if (hand.at < this.#clock() - SESSION) {
      hand.reader = new Reader();
      await signsInByForms(this.#meeting, hand.reader, hand.mail, 'link');
    }
    hand.at = this.#clock();
  }

  async #page(hand: Hand): Promise<Page> {
    await this.#signsIn(hand);
    const { seen } = this.#meeting;
    const { cookie } = hand.reader;
    const before = this.#windows.get(hand.script);
    if (before?.holder === hand && before.cookie === cookie) return before.visitor.page;
    if (before) {
      this.#complaints.push(...before.visitor.complaints);
      await leave(seen, before.visitor);
    }
    const one = await visitor(seen, { javaScriptEnabled: hand.script, locale: 'en' });
    this.#windows.set(hand.script, { visitor: one, holder: hand, cookie });
    const [, name = '', value = ''] = /(plenary-session)=([^;]*)/.exec(cookie) ?? [];
    assert.ok(value, `${hand.mail} has a session`);
    await one.context.addCookies([{ name, value, url: seen.address }]);
    return one.page;
  }

  /** What pages complained of. */
  complained(): string[] {
    const open = [...this.#windows.values()].flatMap(({ visitor }) => visitor.complaints);
    return [...this.#complaints, ...open];
  }
}
