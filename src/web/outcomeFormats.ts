/**
 * The formats of an outcome, each at `/p/{slug}/outcome.{ending}`, with `?edition=2` that of an edition and with `?lang=fr` in
 * that language. A format is one line here: routes, links and the table of who may fetch them follow from the list.
 */

import type { OutcomeDocument } from '../exchange/outcome/document.ts';
import type { Outcome, OutcomeSource } from '../views/outcomeModel.ts';
import { words } from '../words/index.ts';
import { aknFile, docxFile, jsonldFile, pdfFile } from './outcomeExports.ts';
import { outcomeHtml } from './outcomeHtml.ts';
import { outcomeMarkdown } from './parts/outcomeMarkdown.ts';

/** What a format is written from. */
export interface OutcomeFile {
  readonly outcome: Outcome;
  /** The same as people read it, in the language of who asks. */
  readonly document: OutcomeDocument;
  /** Of the server, without a slash at its end. */
  readonly origin: string;
  /** Of the page of this outcome or edition. */
  readonly address: string;
  /** Absolute address of what shaped a clause; undefined where it has no page. */
  source(source: OutcomeSource): string | undefined;
  /** Absolute address of the page of a clause. */
  clause(id: string): string;
}

export interface OutcomeFormat {
  /** Of the address and of the file. */
  readonly ending: string;
  readonly type: string;
  /** Libraries are loaded here, and not when the server starts. */
  write(file: OutcomeFile): Written | Promise<Written>;
}

/** The file; or a page in its stead: it is being made, could not be made, or cannot be made here. */
export type Written = string | Uint8Array | { readonly page: string; readonly when: Later };
export type Later = 'soon' | 'failed' | 'none';

export const outcomeFormats: readonly OutcomeFormat[] = [
  {
    ending: 'html',
    type: 'text/html; charset=utf-8',
    write: ({ outcome, document }) => outcomeHtml(outcome, document),
  },
  {
    ending: 'md',
    type: 'text/markdown; charset=utf-8',
    write: ({ document }) => outcomeMarkdown(document, words(document.language)),
  },
  { ending: 'pdf', type: 'application/pdf', write: pdfFile },
  { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: docxFile },
  { ending: 'akn.xml', type: 'application/akn+xml; charset=utf-8', write: aknFile },
  { ending: 'jsonld', type: 'application/ld+json', write: jsonldFile },
];
