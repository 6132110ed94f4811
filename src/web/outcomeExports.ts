/** The formats of an outcome that other programs open: PDF, DOCX, Akoma Ntoso, JSON-LD. */
import { chromiumOf, Printer } from '../app/printing.ts';
import { akomaNtoso } from '../exchange/outcome/akomaNtoso.ts';
import { docx } from '../exchange/outcome/docx.ts';
import { outcomeJsonld } from '../exchange/outcome/jsonld.ts';
import { type Words, words } from '../words/index.ts';
import type { OutcomeFile, Written } from './outcomeFormats.ts';
import { outcomeHtml } from './outcomeHtml.ts';
import { resultName } from './parts/finding.ts';

/** One for the whole server: so are its processors. */
const printer = new Printer(chromiumOf(process.env.PLENARY_CHROMIUM));

export const pdfFile = (file: OutcomeFile): Promise<Written> => pdfBy(printer, file);

/** Where no PDF can be made, the page that it would be made of, with a sentence on how to make it. */
export async function pdfBy(printer: Printer, { outcome, document }: OutcomeFile): Promise<Written> {
  const print = await printer.print(outcomeHtml(outcome, document));
  if (print instanceof Uint8Array) return print;
  const { byHand } = words(document.language).printing;
  return { page: outcomeHtml(outcome, document, byHand), isLater: print !== 'none' };
}

export function docxFile({ outcome, document }: OutcomeFile): Promise<Uint8Array> {
  const { edition, input, process } = outcome;
  const say = words(document.language);
  return docx(document, {
    creator: process.convener || say.site.name,
    hash: edition?.hash ?? input.hash,
    edition: edition?.number ?? null,
    page: say.printing.page({ page: '{page}', pages: '{pages}' }),
  });
}

export const aknFile = ({ outcome, document, source }: OutcomeFile): string =>
  akomaNtoso({ outcome, document, source, labels: labelsOf(words(document.language)) });

function labelsOf(say: Words) {
  const { stance } = say.procedures.by;
  const { convener, chair, editor } = say.desk.role;
  return {
    stance: { ...stance, 'live-with': stance.can_live_with, 'stand-aside': stance.stand_aside },
    ...{ convener, chair, editor },
    designation: (id: string) => resultName(id, say),
  };
}

export const jsonldFile = (file: OutcomeFile): string => `${JSON.stringify(outcomeJsonld(file), null, 2)}\n`;
