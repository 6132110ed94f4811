/**
 * What is done outside the journals of processes, done once however often its form is sent: the answer to the first sending is
 * kept for a while, and given to the others.
 */
const KEPT_MS = 10 * 60_000;
const MOST = 10_000;

export class Once {
  readonly #answers = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();
  readonly #clock: () => number;

  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
  }

  /** `key`: of the form, and of whoever sends it. What failed is tried again. */
  async do<T>(key: string, act: () => Promise<T>): Promise<T> {
    const now = this.#clock();
    this.#drop(now);
    const known = this.#answers.get(key);
    // Under one key stands what its own act gave: keys are made up anew for every form.
    if (known) return known.answer as Promise<T>;
    const answer = act();
    this.#answers.set(key, { at: now, answer });
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }

  /** The oldest come first. */
  #drop(now: number): void {
    for (const [key, { at }] of this.#answers) {
      if (now - at < KEPT_MS && this.#answers.size < MOST) return;
      this.#answers.delete(key);
    }
  }
}
