/**
 * The key of an installation. It stands outside the database, so that who has only the database can neither read addresses
 * nor try out whether one is in it.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

export class SiteKey {
  readonly #marking: Uint8Array;
  readonly #sealing: Uint8Array;

  constructor(key: Uint8Array) {
    if (key.length !== KEY_BYTES) throw new RangeError(`The site's key has ${KEY_BYTES} bytes, got ${key.length}.`);
    this.#marking = derived(key, 'plenary/mark/v1');
    this.#sealing = derived(key, 'plenary/seal/v1');
  }

  /** The same for the same text and purpose; says nothing about the text to who has not the key. */
  mark(purpose: string, text: string): string {
    return createHmac('sha256', this.#marking).update(`${purpose}\0${text}`).digest('base64url');
  }

  seal(purpose: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#sealing, nonce).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
  }

  /** Undefined where it was sealed with another key or for another purpose, or was changed. */
  open(purpose: string, sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv(CIPHER, this.#sealing, bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      );
    } catch {
      return undefined;
    }
  }
}

const derived = (key: Uint8Array, info: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), info, KEY_BYTES));
