/** The formats of an outcome that other programs open: PDF, DOCX, Akoma Ntoso, JSON-LD. */
import { setTimeout as inAMoment } from 'node:timers/promises';
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

/** No reply waits longer for a browser; the page that is shown meanwhile asks again. */
const PATIENCE_MS = 1_500;

/** Where there is no PDF, or not yet: the page that it is made of, with a sentence on how to come by it. */
export async function pdfBy(
  printer: Printer,
  { outcome, document }: OutcomeFile,
  patience = PATIENCE_MS,
): Promise<Written> {
  const print = await Promise.race([
    printer.print(outcomeHtml(outcome, document)),
    inAMoment(patience, 'busy' as const, { ref: false }),
  ]);
  if (print instanceof Uint8Array) return print;
  const { byHand, soon } = words(document.language).printing;
  const isSoon = print === 'busy';
  return { page: outcomeHtml(outcome, document, isSoon ? soon : byHand), when: isSoon ? 'soon' : print };
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
