/** A real browser on a real server, for what only a person with one would see. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from '../../src/web/server.ts';
import { type Given, sampleSite, standing } from '../site.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why browser tests are skipped here; false where they run. */
export const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; name one in CHROMIUM`;

export interface Seen {
  readonly given: Given;
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Seen> {
  const given = await sampleSite();
  const app = createServer({
    site: given.site,
    operator: false,
    failed: (e) => given.failures.push(e),
    version: '0',
    ...standing(),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
  return {
    given,
    browser,
    address: `http://localhost:${port}`,
    async close() {
      await browser.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await given.close();
    },
  };
}

/** What a page complained of while `visit` looked at it: errors, failed requests, refusals of the security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  return complaints;
}
