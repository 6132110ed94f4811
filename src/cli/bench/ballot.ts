/** Votes to send, each with its key, and the count of those that were acknowledged. */
import type { Electorate } from './conversation.ts';
import { SLUG } from './conversation.ts';
import type { Source } from './load.ts';

const VALUES = ['agree', 'disagree', 'pass'];
const KEY_DIGITS = 12;
const KEY = new RegExp(`^bench-(\\d{${KEY_DIGITS}})$`);

/** Hands out votes so that every one changes something: who goes round all statements comes back with another value. */
export class Ballot {
  readonly #electorate: Electorate;
  /** Votes handed out, by person. */
  readonly #cast: Uint32Array;
  #turn = 0;
  /** By number of the request: votes that the journal must hold of it, less those found there. */
  readonly #owed: number[] = [];
  acknowledged = 0;

  constructor(electorate: Electorate) {
    this.#electorate = electorate;
    this.#cast = new Uint32Array(electorate.participants.length);
  }

  /** What one connection sends: requests of so many votes of one person. */
  source(together: number): Source {
    let number = 0;
    return {
      next: () => {
        number = this.#owed.push(0) - 1;
        return this.#request(number, together);
      },
      answered: (status) => {
        if (status !== 200) return;
        this.#owed[number] += together;
        this.acknowledged += together;
      },
    };
  }

  /** Tells of a vote in the journal, by the key it stands under. */
  found(key: string | undefined): void {
    const number = Number(KEY.exec(key ?? '')?.[1] ?? Number.NaN);
    if (!(this.#owed[number] > 0)) throw new Error(`The journal holds a vote that nobody was told of, under ${key}.`);
    this.#owed[number]--;
  }

  /** Throws where an acknowledged vote was not found. */
  settle(): void {
    const lost = this.#owed.reduce((sum, owed) => sum + owed, 0);
    if (lost > 0) throw new Error(`The journal lacks ${lost} of ${this.acknowledged} acknowledged votes.`);
  }

  #request(number: number, together: number): Buffer {
    const { participants, statements } = this.#electorate;
    const person = this.#turn++ % participants.length;
    const votes = Array.from({ length: together }, () => {
      const place = this.#cast[person]++;
      const value = VALUES[Math.floor(place / statements.length) % VALUES.length];
      return `{"statement":"${statements[place % statements.length]}","value":"${value}"}`;
    });
    const body = together === 1 ? votes[0] : `{"votes":[${votes.join()}]}`;
    const key = `bench-${String(number).padStart(KEY_DIGITS, '0')}`;
    return Buffer.from(
      `POST /p/${SLUG}/${together === 1 ? 'vote.cast' : 'votes.cast'} HTTP/1.1\r\nHost: localhost\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n` +
        `Idempotency-Key: ${key}\r\nPlenary-As: ${participants[person]}\r\n\r\n${body}`,
      'latin1',
    );
  }
}
