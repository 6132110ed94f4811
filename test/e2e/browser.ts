/** A real browser on a real server, for what only a person with one would see. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Doors } from '../../src/web/doors.ts';
import type { DoorsFrom } from '../../src/web/openDoors.ts';
import { createServer } from '../../src/web/server.ts';
import { type Given, sampleSite, standing } from '../site.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why browser tests are skipped here; false where they run. */
export const skip = existsSync(executablePath) ? false : `no Chromium at ${executablePath}; name one in CHROMIUM`;

export interface Seen {
  readonly given: Given;
  readonly browser: Browser;
  readonly address: string;
  /** Those of the server that the browser talks to. */
  readonly doors: Doors;
  close(): Promise<void>;
}

export async function openBrowser(site: Promise<Given> = sampleSite(), doors: Partial<DoorsFrom> = {}): Promise<Seen> {
  const given = await site;
  let address = '';
  const own = standing(given.site, { origin: () => address, ...doors });
  const app = createServer({
    site: given.site,
    operator: false,
    failed: (e) => given.failures.push(e),
    version: '0',
    ...own,
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  address = `http://localhost:${port}`;
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
    address,
    doors: own.doors,
    async close() {
      await browser.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await given.close();
    },
  };
}

/** What was still being loaded when the next page was asked for. */
const ABORTED = 'net::ERR_ABORTED';

/** What a page complains of as it is looked at: errors, failed requests, refusals of the security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    if (errorText !== ABORTED) complaints.push(`${request.url()} ${errorText}`);
  });
  return complaints;
}
