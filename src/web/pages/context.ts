/** What a page needs to know besides its model. */
import type { Words } from '../../words/index.ts';

export interface Viewer {
  readonly moderator: boolean;
  /** A fresh idempotency key for each form: sent twice, it acts once. */
  newKey(): string;
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
  /** Who looks, where they are signed in. */
  readonly viewer?: Viewer;
  /** Where journal sizes are announced. */
  readonly live?: { readonly events: string };
}
