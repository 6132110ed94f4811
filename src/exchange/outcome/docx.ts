/** An outcome as a word processor has it: Office Open XML. The library is loaded for the first that asks. */
import type { OutcomeDocument } from './document.ts';

export interface DocxAbout {
  readonly creator: string;
  /** SHA-256 of the outcome. */
  readonly hash: string;
  /** Null where it is no edition. */
  readonly edition: number | null;
  /** How a page is numbered, with `{page}` and `{pages}` where the numbers go. */
  readonly page: string;
}

export async function docx(document: OutcomeDocument, about: DocxAbout): Promise<Uint8Array> {
  const { packed } = await import('./docxFile.ts');
  return packed(document, about);
}
