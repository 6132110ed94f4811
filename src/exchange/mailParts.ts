/** Texts of a message that say they are in base64 and are not: decoded as they stand, they would be other letters. */

const BOUNDARY = /boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/gi;
const IN_BASE64 = /^content-transfer-encoding\s*:\s*base64\s*$/i;
const TYPE = /^content-type\s*:\s*([^;\s]*)/i;
const LETTERS = /^[A-Za-z0-9+/]+={0,2}$/;
/** Lists put a footer in plain text below whatever there is. */
const FOOTER = /^_{20,}$/;

export interface Readable {
  readonly source: string;
  /** Texts of which something was left out, as nobody can read it. */
  readonly broken: number;
}

/** The message with what of such texts can be read. */
export function readableParts(source: string): Readable {
  if (!/base64/i.test(source)) return { source, broken: 0 };
  const lines = source.split('\n');
  const boundaries = new Set([...source.matchAll(BOUNDARY)].map(([, quoted, bare]) => `--${quoted ?? bare}`));
  const kept: string[] = [];
  let broken = 0;
  for (let at = 0; at < lines.length; ) {
    const head = untilBlank(lines, at, boundaries);
    kept.push(...lines.slice(at, head));
    const body = untilPart(lines, head, boundaries);
    const own = lines.slice(head, body);
    if (isTextInBase64(lines.slice(at, head))) {
      const { good, rest } = decodable(own.map((line) => line.trim()));
      kept.push('', ...good, '');
      broken += Number(rest);
    } else kept.push(...own);
    // A part begins with its boundary, which belongs to its head.
    at = Math.max(body, at + 1);
  }
  return { source: kept.join('\n'), broken };
}

const isBoundary = (line: string, boundaries: ReadonlySet<string>): boolean =>
  line.startsWith('--') && (boundaries.has(line.trim()) || boundaries.has(line.trim().replace(/--$/, '')));

function untilBlank(lines: readonly string[], from: number, boundaries: ReadonlySet<string>): number {
  let at = from + Number(isBoundary(lines[from] ?? '', boundaries));
  while (at < lines.length && lines[at].trim() !== '' && !isBoundary(lines[at], boundaries)) at++;
  return at;
}

function untilPart(lines: readonly string[], from: number, boundaries: ReadonlySet<string>): number {
  let at = from;
  while (at < lines.length && !isBoundary(lines[at], boundaries)) at++;
  return at;
}

/** Without a type it is a text (RFC 2045, 5.2). */
function isTextInBase64(head: readonly string[]): boolean {
  const headers = head.map((line) => line.trim());
  const type = headers.map((line) => TYPE.exec(line)?.[1]).find((each) => each !== undefined);
  return headers.some((line) => IN_BASE64.test(line)) && (type === undefined || /^text\//i.test(type));
}

/** Lines from the first on that are base64; `rest`: something follows that is neither, nor the footer of a list. */
function decodable(lines: readonly string[]): { good: readonly string[]; rest: boolean } {
  const written = lines.filter((line) => line !== '');
  const end = written.findIndex((line) => !LETTERS.test(line));
  const good = end === -1 ? written : written.slice(0, end);
  const isWhole = good.join('').length % 4 === 0 && !good.slice(0, -1).some((line) => line.endsWith('='));
  if (!isWhole) return { good: [], rest: true };
  return { good, rest: end !== -1 && !(good.length > 0 && FOOTER.test(written[end])) };
}
