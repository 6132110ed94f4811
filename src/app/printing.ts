/**
 * Pages as PDF, by a Chromium of this machine where there is one: one at a time, without any network, and for so long at most.
 * The page comes from a file, and what it names elsewhere is not reached.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256 } from '../base/hash.ts';

const USUAL = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  ...['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'],
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** `PLENARY_CHROMIUM` names one, or says with `none` that there is to be none. */
export function chromiumOf(named: string | undefined, exists = existsSync): string | undefined {
  if (named === undefined || named === '') return USUAL.find(exists);
  return named === 'none' ? undefined : named;
}

/** The file, or why there is none: no browser, too many who wait, or the browser did not do it in time. */
export type Print = Uint8Array | 'none' | 'busy' | 'failed';

export interface PrinterLimits {
  /** How long one may take. */
  readonly patience: number;
  /** How many may wait for their turn. */
  readonly waiting: number;
  /** How many of the last are kept. */
  readonly kept: number;
}

const LIMITS: PrinterLimits = { patience: 20_000, waiting: 4, kept: 8 };

export class Printer {
  readonly #browser: string | undefined;
  readonly #limits: PrinterLimits;
  /** By the hash of the page; the oldest first. */
  readonly #prints = new Map<string, Promise<Print>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(browser: string | undefined, limits: Partial<PrinterLimits> = {}) {
    this.#browser = browser;
    this.#limits = { ...LIMITS, ...limits };
  }

  get isThere(): boolean {
    return this.#browser !== undefined;
  }

  /** Whoever asks for the same page again gets the same print. The page brings its own policy, and no script. */
  async print(html: string): Promise<Print> {
    const browser = this.#browser;
    if (browser === undefined) return 'none';
    const key = sha256(html);
    const known = this.#prints.get(key);
    if (known) return known;
    if (this.#waiting > this.#limits.waiting) return 'busy';
    const print = this.#inTurn(() => printed(browser, html, this.#limits.patience));
    this.#prints.set(key, print);
    if (!(await print.then(isBytes))) this.#prints.delete(key);
    this.#forget();
    return print;
  }

  #inTurn(print: () => Promise<Uint8Array | undefined>): Promise<Print> {
    this.#waiting++;
    const turn = this.#last.then(print).then(
      (bytes) => bytes ?? ('failed' as const),
      () => 'failed' as const,
    );
    this.#last = turn.finally(() => this.#waiting--);
    return turn;
  }

  #forget(): void {
    for (const key of this.#prints.keys()) {
      if (this.#prints.size <= this.#limits.kept) return;
      this.#prints.delete(key);
    }
  }
}

const isBytes = (print: Print): boolean => print instanceof Uint8Array;

async function printed(browser: string, html: string, patience: number): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-print-'));
  try {
    const [page, print] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html, { mode: 0o600 });
    const options = [...OPTIONS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const child = spawn(browser, [...options, profile, `--print-to-pdf=${print}`, pathToFileURL(page).href], {
      stdio: 'ignore',
    });
    return (await ended(child, patience)) ? await readFile(print) : undefined;
  } finally {
    // Helpers of the browser may be writing still.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Nothing but the file: names and addresses alike go to a proxy that is not there. */
const OPTIONS = [
  ...['--headless', '--no-pdf-header-footer', '--generate-pdf-document-outline'],
  ...['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=<-loopback>', '--disable-background-networking'],
  ...[
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--no-first-run',
    '--no-default-browser-check',
  ],
];

/** Whether it ended well, and in time. */
function ended(child: ChildProcess, patience: number): Promise<boolean> {
  return new Promise((settle) => {
    const late = setTimeout(() => child.kill('SIGKILL'), patience);
    const done = (isWell: boolean) => {
      clearTimeout(late);
      settle(isWell);
    };
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
