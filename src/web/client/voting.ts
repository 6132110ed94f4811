/**
 * Answers without loading the page anew. An answer is kept until the server has it, and sent again with the same key where
 * the connection was lost: it counts once. The next statement comes from the server as HTML (parts/card.ts).
 */
import { keep, read } from './kept.ts';

/** One form as a command: what is sent, again and again if need be, and the page to show afterwards. */
interface Order {
  readonly url: string;
  readonly key: string;
  readonly body: string;
  readonly next: string;
}

const KEYS_OFF = 'plenary-keys-off';
/** So soon after a statement appeared nobody has read it: that was a second click on the one before. */
const TOO_SOON_MS = 400;
const RETRY_MS = 2000;
const LONGEST_RETRY_MS = 30_000;

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

export function quickAnswers(): void {
  const root = find('.answering');
  if (root === null || find('[data-say]') === null) return;
  const name = `plenary-answer ${location.pathname}`;
  let order: Order | undefined = JSON.parse(read('session', name) ?? 'null') ?? undefined;
  let wait = RETRY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownAt = -TOO_SOON_MS;
  let byKey = false;

  async function send(): Promise<void> {
    clearTimeout(timer);
    const sent = order;
    if (sent === undefined) return;
    try {
      const refusal = await give(sent);
      const pieces = await pageOf(sent.next);
      // Sent once more when the line came back: what came of it first is in sight, and another answer may be on its way.
      if (order !== sent) return;
      const undone = sent.url.endsWith('.withdraw');
      order = undefined;
      wait = RETRY_MS;
      keep('session', name, null);
      show(pieces, refusal, undone);
      shownAt = performance.now();
    } catch {
      if (order !== sent) return;
      tellLost(true);
      clearTimeout(timer);
      timer = setTimeout(() => void send(), wait);
      wait = Math.min(2 * wait, LONGEST_RETRY_MS);
    }
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.classList.contains('quick')) return;
    event.preventDefault();
    const early = order !== undefined || event.timeStamp - shownAt < TOO_SOON_MS;
    // A second click of the same finger says nothing; a key was meant for a statement that nobody can have read yet.
    if (!early || byKey) tellHasty(early);
    if (early) return;
    event.submitter?.classList.add('chosen');
    order = orderOf(form, event.submitter);
    keep('session', name, JSON.stringify(order));
    void send();
  });
  addEventListener('online', () => void send());
  answerByKeys((press) => {
    byKey = true;
    press();
    byKey = false;
  });
  root.dataset.ready = '';
  void send();
}

function orderOf(form: HTMLFormElement, button: HTMLElement | null): Order {
  const fields = new Map<string, string>();
  for (const [name, value] of new FormData(form)) fields.set(name, String(value));
  if (button instanceof HTMLButtonElement && button.name) fields.set(button.name, button.value);
  const input = [...fields].filter(([name]) => !name.startsWith('_')).map(([name, value]) => [name, meant(value)]);
  return {
    url: form.action,
    key: fields.get('_key') ?? '',
    body: JSON.stringify(Object.fromEntries(input)),
    next: fields.get('_next') ?? location.pathname,
  };
}

/** A form has only texts; a command has booleans and shares too. */
const meant = (value: string): unknown => (/^(true|false|[01]\.\d+)$/.test(value) ? JSON.parse(value) : value);

/** Why it was refused, empty where it was not. Throws where it may be taken when it is sent again. */
async function give({ url, key, body }: Order): Promise<string> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
  const reply = await fetch(url, { method: 'POST', headers, body });
  if (reply.status >= 500 || reply.status === 429) throw new Error(String(reply.status));
  return reply.ok ? '' : String((await reply.json()).sentence);
}

async function pageOf(next: string): Promise<Document> {
  const reply = await fetch(`${next}${next.includes('?') ? '&' : '?'}part=card`);
  if (!reply.ok) throw new Error(String(reply.status));
  return new DOMParser().parseFromString(await reply.text(), 'text/html');
}

/** Sets the new pieces in place. Focus stays on what it was on; nothing scrolls unless the statement is out of sight. */
function show(page: Document, refusal: string, undone: boolean): void {
  const before = find('#statement')?.textContent;
  const focused = document.activeElement;
  const within = focused?.closest('[data-part]');
  for (const piece of page.querySelectorAll<HTMLElement>('[data-part]')) {
    find(`[data-part="${piece.dataset.part}"]`)?.replaceChildren(...piece.childNodes);
  }
  const statement = find('#statement');
  if (within) ((focused?.id && find(`#${focused.id}`)) || statement)?.focus({ preventScroll: true });
  statement?.scrollIntoView({ block: 'nearest' });
  tellLost(false);
  const refused = find('[data-refused]');
  if (refused) {
    refused.hidden = refusal === '';
    refused.textContent = refusal;
  }
  const say = find('[data-say]');
  if (say && statement?.textContent !== before) {
    const said = undone ? say.dataset.undone : find('#said')?.textContent;
    say.textContent = `${said ?? ''} ${statement?.textContent ?? ''}`;
  }
}

function tellLost(lost: boolean): void {
  const note = find('[data-lost]');
  if (note) note.hidden = !lost;
}

function tellHasty(hasty: boolean): void {
  const note = find('[data-hasty]');
  if (note) note.hidden = !hasty;
}

/** 1, 2, 3 and u; whoever has no use for them turns them off (WCAG 2.1.4). */
function answerByKeys(pressed: (press: () => void) => void): void {
  let off = read('local', KEYS_OFF) !== null;
  const button = find('[data-keys]');
  const flip = () => {
    if (!button) return;
    const text = button.textContent;
    button.textContent = button.dataset.off ?? '';
    button.dataset.off = text ?? '';
  };
  if (off) flip();
  button?.addEventListener('click', () => {
    off = !off;
    keep('local', KEYS_OFF, off ? 'off' : null);
    flip();
  });
  document.addEventListener('keydown', (event) => {
    const { target, ctrlKey, altKey, metaKey, repeat } = event;
    const writing = target instanceof Element && target.closest('input, textarea, select') !== null;
    if (off || writing || ctrlKey || altKey || metaKey || repeat) return;
    const button = find(`[data-part] [aria-keyshortcuts="${keyOf(event)}"]`);
    if (button) pressed(() => button.click());
  });
}

/** Digits by their place, for not every keyboard has them without shift; the letter by its name where letters are Latin. */
function keyOf({ code, key }: KeyboardEvent): string {
  const digit = /^(?:Digit|Numpad)([123])$/.exec(code)?.[1];
  return digit ?? (key.toLowerCase() === 'u' || (code === 'KeyU' && key > '~') ? 'u' : '');
}
