/** What of a message is kept: its words and what it quotes, without signatures, footers of lists, and addresses. */
import { withoutAddresses } from './addresses.ts';

export interface MailText {
  readonly text: string;
  readonly addresses: number;
  readonly signatures: number;
}

/** Usenet's mark (RFC 3676, 4.3), which mail readers write with and without its space. */
const SIGNATURE = /^-- ?$/;
/** Mailman's rule above the footer. */
const FOOTER = /^_{20,}$/;
/** What introduces quoted words: they are not the writer's signature. */
const INTRODUCTION =
  /(?:\b(?:wrote|writes|said|écrit|schrieb|escribió|escreveu)\s*:|^-+ ?Original Message ?-+|^-+ ?Forwarded)/i;
const QUOTE = /^(?:\s?>)+ ?/;

export function mailText(text: string): MailText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const { kept, signatures } = withoutSignatures(lines);
  const { text: left, found } = withoutAddresses(kept.map((line) => line.trimEnd()).join('\n'));
  return { text: left.replace(/\n{4,}/g, '\n\n\n').replace(/^\n+|\n+$/g, ''), addresses: found, signatures };
}

/** A signature ends where the depth of quotation changes, or where other words are introduced. */
function withoutSignatures(lines: readonly string[]): { kept: string[]; signatures: number } {
  const kept: string[] = [];
  let signatures = 0;
  let within: number | undefined;
  for (const [at, line] of lines.entries()) {
    const depth = depthOf(line);
    const said = line.replace(QUOTE, '');
    if (within !== undefined && (depth !== within || INTRODUCTION.test(said))) within = undefined;
    if (within === undefined && (SIGNATURE.test(said) || isFooter(lines, at))) {
      within = depth;
      signatures++;
    }
    if (within === undefined) kept.push(line);
  }
  return { kept, signatures };
}

const depthOf = (line: string): number => QUOTE.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0;

/** Writers draw such lines too; under a list's one its name follows. */
function isFooter(lines: readonly string[], at: number): boolean {
  const [rule, next = '', third = ''] = lines.slice(at, at + 3).map((line) => line.replace(QUOTE, '').trim());
  return FOOTER.test(rule) && /mailing list|listinfo|unsubscribe|mailman/i.test(`${next} ${third}`);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a message that is a page only. */
export function htmlText(html: string): string {
  return withoutUnread(html)
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h[1-6]|\/li|\/blockquote)\b[^<>]*>\s?/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > 0x10ffff ? '' : String.fromCodePoint(code).toWellFormed();
    });
}

/** Without remarks, styles and scripts; one that never ends hides all that follows. */
function withoutUnread(html: string): string {
  const begins = /<!--|<(style|script|head|title)\b/gi;
  const small = html.toLowerCase();
  let left = '';
  let at = 0;
  for (let begin = begins.exec(html); begin; begin = begins.exec(html)) {
    left += html.slice(at, begin.index);
    const end = small.indexOf(begin[1] ? `</${begin[1].toLowerCase()}` : '-->', begins.lastIndex);
    if (end === -1) return left;
    at = small.indexOf('>', end) + 1 || html.length;
    begins.lastIndex = at;
  }
  return left + html.slice(at);
}
