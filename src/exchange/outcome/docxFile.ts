/** The file around the blocks: properties, styles, numbering, header and footer. Loads the library: see docx.ts. */
import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { xmlKept } from '../xml.ts';
import type { OutcomeDocument, Run } from './document.ts';
import type { DocxAbout } from './docx.ts';
import { Blocks, LIST } from './docxBlocks.ts';
import { fontsOf, isRightToLeft, languageOf } from './docxLanguages.ts';

/** Half a centimetre, in twentieths of a point, and so on. */
const CM = 567;
const DARK = '1f2933';

export async function packed(document: OutcomeDocument, about: DocxAbout): Promise<Uint8Array> {
  const { language, title, above, citation, simulated } = document;
  const blocks = new Blocks(language);
  const file = new Document({
    title: xmlKept(title),
    subject: xmlKept(above),
    creator: xmlKept(about.creator),
    lastModifiedBy: 'Plenary',
    description: xmlKept(citation),
    customProperties: [
      { name: 'SHA-256', value: about.hash },
      ...(about.edition === null ? [] : [{ name: 'Edition', value: String(about.edition) }]),
    ],
    styles: { default: stylesOf(language) },
    numbering: { config: [list(language)] },
    sections: [
      {
        properties: { page: { size: { width: 21 * CM, height: 29.7 * CM } } },
        headers: {
          default: new Header({ children: [blocks.line([{ text: simulated ?? title }], { style: 'Header' })] }),
        },
        footers: { default: new Footer({ children: [footer(about.page, language), fingerprint(about.hash)] }) },
        children: [
          ...front(document, blocks),
          ...document.sections.flatMap(({ title, blocks: inside }) => [
            blocks.heading(title, 1),
            ...blocks.all(inside, 2, title),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function front(
  { above, title, titleLanguage, lead, citation, simulated }: OutcomeDocument,
  blocks: Blocks,
): Paragraph[] {
  const line = (runs: readonly Run[]) => blocks.line(runs, { spacing: { after: 160 } });
  return [
    line([{ text: above }]),
    blocks.title(title, titleLanguage),
    ...(simulated === null ? [] : [line([{ text: simulated, strong: true }])]),
    line(lead),
    line([{ text: citation }]),
  ];
}

/** The sentence is cut where its numbers stand. */
function footer(page: string, language: string): Paragraph {
  const numbers: Readonly<Record<string, string>> = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
  const run = { rightToLeft: isRightToLeft(language), font: fontsOf(language), size: 18 };
  const children = page
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => new TextRun({ ...run, children: [numbers[part] ?? part] }));
  return new Paragraph({ children, alignment: AlignmentType.CENTER, bidirectional: isRightToLeft(language) });
}

const fingerprint = (hash: string): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: `SHA-256 ${hash}`, font: 'Consolas', size: 14 })],
    alignment: AlignmentType.CENTER,
  });

function stylesOf(language: string) {
  const run = { font: fontsOf(language), language: languageOf(language), color: DARK };
  const heading = (size: number, before: number) => ({
    run: { ...run, size, bold: true, boldComplexScript: true },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    document: { run: { ...run, size: 22 }, paragraph: { spacing: { after: 100, line: 276 } } },
    title: {
      run: { ...run, size: 44, bold: true, boldComplexScript: true },
      paragraph: { spacing: { after: 200, line: 264 } },
    },
    heading1: heading(30, 360),
    heading2: heading(26, 280),
    heading3: heading(23, 220),
    heading4: heading(22, 180),
  };
}

const list = (language: string) => ({
  reference: LIST,
  levels: [0, 1, 2].map((level) => ({
    ...{ level, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START },
    style: {
      paragraph: { indent: { left: CM * (level + 1), hanging: CM / 2 } },
      run: { rightToLeft: isRightToLeft(language) },
    },
  })),
});
