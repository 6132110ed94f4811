/** Sends letters, over SMTP, some time after they were posted. What fails is tried again; of whom it was for, nothing is told. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for who prefers it so. */
  readonly html?: string;
  /** Of a letter that comes again and again: where one request without a session ends that (RFC 8058). */
  readonly unsubscribe?: string;
}

export interface Mailer {
  /** Rejects where it could not be handed over. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** Of what the transport said only its code: its message may quote an address. */
export class MailFailed extends Error {
  override readonly name = 'MailFailed';
  readonly code: string;

  constructor(error: unknown) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    super(code);
    this.code = code;
  }
}

const TIMEOUT_MS = 20_000;

/** `url`: `smtp://user:password@host:587?from=plenary@example.org`, or `smtps://`. */
export async function smtpMailer(url: string, sender: string): Promise<Mailer> {
  const { createTransport } = await import('nodemailer');
  const { from, server } = parted(url);
  const transport = createTransport({
    url: server,
    ...{ pool: true, maxConnections: 2, disableFileAccess: true, disableUrlAccess: true },
    ...{ connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
  });
  return {
    async send({ to, subject, text, html, unsubscribe }) {
      if ([to, subject, unsubscribe ?? ''].some((line) => BREAKING.test(line))) throw new MailFailed(undefined);
      // An address as an object is taken as it is, not read as a list of them.
      const address = (each: string) => ({ name: '', address: each });
      const headers = unsubscribe === undefined ? {} : endingWith(unsubscribe);
      try {
        await transport.sendMail({ from: address(from ?? sender), to: address(to), subject, text, html, headers });
      } catch (error) {
        throw new MailFailed(error);
      }
    },
    close: () => transport.close(),
  };
}

const endingWith = (address: string): Record<string, string> => ({
  'List-Unsubscribe': `<${new URL(address).href.replace(/[<>]/g, encodeURIComponent)}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  'Auto-Submitted': 'auto-generated',
});

/** What would end a header and begin another one. */
const BREAKING = /[\r\n\0]/;

function parted(url: string): { server: string; from: string | undefined } {
  const parsed = new URL(url);
  const from = parsed.searchParams.get('from') ?? undefined;
  parsed.searchParams.delete('from');
  return { server: parsed.href, from };
}

/** After each failure, in milliseconds. What is in a letter is worth nothing after a quarter of an hour. */
const WAITS = [5_000, 30_000, 120_000, 300_000];
const MOST_WAITING = 10_000;

/** Letters that wait for their turn, in memory: whoever misses one after a restart asks again. */
export class Outbox {
  readonly #mailer: Mailer;
  readonly #failed: (error: unknown) => void;
  readonly #wait: (milliseconds: number) => Promise<unknown>;
  readonly #open = new Set<Promise<void>>();
  #isClosed = false;

  constructor(
    mailer: Mailer,
    failed: (error: unknown) => void,
    wait = (ms: number) => pause(ms, undefined, { ref: false }),
  ) {
    this.#mailer = mailer;
    this.#failed = failed;
    this.#wait = wait;
  }

  post(letter: Letter): void {
    if (this.#open.size >= MOST_WAITING || this.#isClosed) {
      this.#failed(new MailFailed(undefined));
      return;
    }
    const sent = this.#send(letter)
      .catch(this.#failed)
      .finally(() => this.#open.delete(sent));
    this.#open.add(sent);
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#open.size;
  }

  /** Resolves once nothing waits. */
  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }

  /** Lets go of what waits. */
  close(): void {
    this.#isClosed = true;
    this.#mailer.close();
  }

  async #send(letter: Letter): Promise<void> {
    for (const wait of [...WAITS, undefined]) {
      try {
        return await this.#mailer.send(letter);
      } catch (error) {
        if (wait === undefined || this.#isClosed) throw error;
        await this.#wait(wait);
      }
    }
  }
}
