/** Somebody who reads forms from pages and sends them, as a browser without scripts does, with cookies of their own. */
import assert from 'node:assert/strict';
import { bodyOf, formsOf } from './everyForm.ts';

export class Reader {
  readonly #cookies = new Map<string, string>();
  #page = '';
  #url = '';

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get path(): string {
    return new URL(this.#url).pathname;
  }

  /** Goes where it is sent on to. */
  async open(url: string, init: RequestInit = {}): Promise<void> {
    const headers = { ...init.headers, Cookie: this.cookie };
    const reply = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    this.#page = await reply.text();
    this.#url = url;
    const next = reply.headers.get('Location');
    if (next !== null) return this.open(new URL(next, url).href);
    assert.equal(reply.status, 200, `${url}: ${this.#page.replace(/<[^>]*>/g, ' ').slice(0, 300)}`);
  }

  /** Sends the form of this id or to this address, with this filled in or chosen. */
  async send(which: string, filled: Readonly<Record<string, string>> = {}): Promise<void> {
    const form = formsOf(this.#page).find(({ id, action }) => id === which || action === which);
    assert.ok(form, `${which} on ${this.#url}`);
    const body = bodyOf(form);
    for (const [name, value] of Object.entries(filled)) body.set(name, value);
    const headers = { Origin: new URL(this.#url).origin };
    await this.open(new URL(form.action, this.#url).href, { method: 'POST', body, headers });
  }
}
