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
