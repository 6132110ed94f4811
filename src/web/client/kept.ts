/** What a tab keeps until the server has it, or a browser for its owner. Where nothing may be kept, nothing is. */
export function read(storage: 'session' | 'local', name: string): string | null {
  try {
    return storeOf(storage).getItem(name);
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function keep(storage: 'session' | 'local', name: string, value: string | null): void {
  try {
    if (value === null) storeOf(storage).removeItem(name);
    else storeOf(storage).setItem(name, value);
  } catch {
    // Private windows and full stores: the page goes on without.
  }
}

const storeOf = (storage: 'session' | 'local'): Storage => (storage === 'session' ? sessionStorage : localStorage);

interface Kept<T> {
  /** When it was typed last. */
  readonly at: number;
  readonly typed: T;
}

/** What was typed and has not arrived yet. */
export function typedIn<T>(name: string): Kept<T> | undefined {
  try {
    const kept = JSON.parse(read('session', name) ?? 'null');
    return typeof kept?.at === 'number' ? kept : undefined;
  } catch {
    return undefined;
  }
}

export const keepTyped = (name: string, typed: unknown): void =>
  keep('session', name, JSON.stringify({ at: Date.now(), typed }));

/** What stands there from before is never there without a word, nor without a way to be rid of it. */
export function tellKept(said: HTMLElement, at: number, discard: () => void): void {
  const note = document.createElement('p');
  const button = document.createElement('button');
  const when = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
  const { still = '' } = said.dataset;
  note.className = 'note';
  note.setAttribute('role', 'status');
  note.append(`${still.replace('{when}', when.format(at))} `, button);
  Object.assign(button, { type: 'button', className: 'quietly', textContent: said.dataset.discard });
  button.addEventListener('click', () => {
    discard();
    note.remove();
  });
  said.prepend(note);
}

const SENT = 'plenary-sent';

/** What is being sent, so that the page that follows can tell what of it has arrived. */
export function noteSent(name: string, command: string | undefined, text: string | null): void {
  keep('session', SENT, JSON.stringify([name, command, text]));
}

/** A form that was sent leads to a page whose address says what was done. */
export function forgetArrived(): void {
  const [name, command, text] = JSON.parse(read('session', SENT) ?? '[]');
  if (typeof command !== 'string' || new URLSearchParams(location.search).get('done') !== command) return;
  if (read('session', name) === text) keep('session', name, null);
  keep('session', SENT, null);
}
