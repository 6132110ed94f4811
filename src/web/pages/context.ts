/** What a page needs to know besides its model. */
import type { Viewer } from '../../views/viewer.ts';
import type { Words } from '../../words/index.ts';

/** A form that was refused, as it was sent: shown again with what is wrong beside each field and nothing lost. */
export interface FormState {
  readonly command: string;
  /** What tells several forms of one command on a page apart. */
  readonly about: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Code of the refusal. */
  readonly refused: string;
  readonly sentence: string;
  readonly problems: readonly { readonly place: string; readonly sentence: string }[];
}

/** Somebody who looks at a page of the server, as against the reader of a file that was mailed. */
export interface Visit {
  readonly viewer: Viewer;
  /** A fresh idempotency key for each form: sent twice, it acts once. */
  newKey(): string;
  readonly form?: FormState;
  /** The command that led here, where it was just given. */
  readonly done?: string;
  /** Whether the server can send mail, and which other ways to sign in it offers. */
  readonly offers: Offers;
  /** Where the site stands for others, for links that people hand out: `https://plenary.example`. */
  readonly origin: string;
}

export interface Offers {
  readonly mail: boolean;
  readonly passkeys: boolean;
  readonly issuers: readonly { readonly id: string; readonly name: string }[];
  /** Whether who looks may open a process of their own, and who may on this site. */
  readonly convening: boolean;
  readonly conveners: 'anyone' | 'invited';
}

export interface PageContext {
  readonly words: Words;
  /** Language of the page's own words, BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The page's own address. */
  readonly path: string;
  /** For the script element, where the server's content security policy asks for one. */
  readonly nonce?: string;
  /** Address of the client bundle. Without it the page is the same, and still. */
  readonly script?: string;
  /** Address of the icon of the site. */
  readonly icon?: string;
  readonly visit?: Visit;
  /** Where journal sizes are announced. */
  readonly live?: { readonly events: string };
}
