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
