/**
 * An outcome as people read it, in one language of the site: sections of sentences, tables and quoted words, the same for
 * every format that is read. Made of the model by `web/parts/outcomeSections.ts`, which knows the words.
 */

/** A stretch of a line. `language` where it is not the document’s own; then its direction may differ too. */
export interface Run {
  readonly text: string;
  readonly language?: string | undefined;
  readonly strong?: boolean | undefined;
  readonly code?: boolean | undefined;
  /** An absolute address. */
  readonly href?: string | undefined;
}

/** A cell is read as a number where it is one. */
export type Cell = string | number;

export type Block =
  /** `marks`: about the marks beside clauses, which only pages have. */
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly note?: boolean; readonly marks?: boolean }
  /** Somebody’s own words, with their paragraphs. */
  | { readonly kind: 'quote'; readonly text: string; readonly language: string }
  /** A clause or heading of the text; `note` says in one line how strong it is, and `label` is such as “3”. */
  | {
      readonly kind: 'clause';
      readonly id: string;
      readonly label: string | null;
      readonly heading: boolean;
      readonly text: string;
      readonly language: string;
      readonly notes: readonly (readonly Run[])[];
      readonly translations: readonly { readonly language: string; readonly text: string }[];
    }
  /** The first cell of each row names it. A row that ends early says one thing in its last cell, across all that is left. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'part'; readonly id: string | null; readonly title: string; readonly blocks: readonly Block[] };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface OutcomeDocument {
  /** BCP 47, of the document’s own words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** Of the title: that of the text. */
  readonly titleLanguage: string;
  /** What stands above the title, such as the process. */
  readonly above: string;
  /** What was decided, in one paragraph. */
  readonly lead: readonly Run[];
  readonly sections: readonly Section[];
  /** How to cite it, with its hash. */
  readonly citation: string;
  /** That people and figures were simulated; null where they were not. */
  readonly simulated: string | null;
}
