/** One message as lists have kept them for thirty years: read as it says, and as it must have been meant where that is wrong. */
import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { withoutAddresses } from './addresses.ts';
import { decoded, withoutControls } from './encodings.ts';
import { readableParts } from './mailParts.ts';
import { htmlText, type MailText, mailText } from './mailText.ts';

export interface Mail extends MailText {
  readonly id: string | undefined;
  /** Ids of the messages that it answers, the nearest first. */
  readonly answers: readonly string[];
  readonly subject: string;
  /** Empty where the message only has an address. */
  readonly author: string;
  /** It was in Windows-1252, and said something else, or nothing. */
  readonly repaired: boolean;
  /** When its writer sent it, by their clock; undefined where it does not say. */
  readonly at: number | undefined;
  /** Texts in it that nobody can read, and that were left out. */
  readonly broken: number;
}

/** Undefined where no message can be made of it. */
export async function readMail(bytes: Uint8Array): Promise<Mail | undefined> {
  const read = await parsed(bytes);
  if (!read) return undefined;
  const { email, repaired, broken } = read;
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? '';
  const text = mailText(withoutControls(email.text ?? htmlText(email.html ?? '')));
  const subject = withoutAddresses(inOneLine(email.subject ?? '').replace(/^'(.*)'$/, '$1'));
  return {
    id: idsIn(header('message-id'))[0],
    answers: [...idsIn(header('in-reply-to')), ...idsIn(header('references')).reverse()],
    subject: subject.text,
    author: authorOf(header('from'), email),
    repaired,
    at: timeIn(header('date')),
    broken,
    ...text,
    addresses: text.addresses + subject.found,
  };
}

/** The first messages between networks, and what any clock of today can show. */
const FIRST = Date.UTC(1971, 0);
const LAST = Date.UTC(2100, 0);

function timeIn(date: string): number | undefined {
  const time = Date.parse(date.replace(/\([^()]*\)/g, ' ').trim());
  return time >= FIRST && time < LAST ? time : undefined;
}

interface Parsed {
  readonly email: Email;
  readonly repaired: boolean;
  readonly broken: number;
}

async function parsed(bytes: Uint8Array): Promise<Parsed | undefined> {
  const { source, broken } = readableParts(mended(Buffer.from(bytes).toString('latin1')));
  const email = await parse(Buffer.from(source, 'latin1'));
  if (email && lost(email) === 0) return { email, repaired: false, broken };
  // What it says of its letters is wrong: they are read as UTF-8 or Windows-1252, whichever they can be.
  const { text, encoding } = decoded(Buffer.from(source, 'latin1'));
  const other = await parse(text.replace(/charset\s*=\s*("[^"\n]*"|[^\s;"]+)/gi, 'charset=utf-8'));
  if (!other || (email && lost(other) >= lost(email))) return email && { email, repaired: false, broken };
  return { email: other, repaired: encoding === 'windows-1252', broken };
}

async function parse(source: Uint8Array | string): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(source);
  } catch {
    // Nested deeper, or with longer headers, than any message is.
    return undefined;
  }
}

/** How many letters could not be read. */
const lost = ({ text = '', html = '', subject = '', headers }: Email): number =>
  `${text}${html}${subject}${headers.find(({ key }) => key === 'from')?.value ?? ''}`.split('\ufffd').length - 1;

/** Headers that gateways have garbled, as their writers meant them. */
function mended(source: string): string {
  const end = /\r?\n\r?\n/.exec(source)?.index ?? source.length;
  const headers = source
    .slice(0, end)
    .replace(/^([!-9;-~]+)[ \t]+:/gm, '$1:')
    .split(/\r?\n(?![ \t])/);
  const types = headers.filter((header) => /^content-type:/i.test(header));
  const kept = headers.filter((header) => !types.includes(header) || header === types[0]);
  return kept.map((header) => (header === types[0] ? firstType(header) : header)).join('\r\n') + source.slice(end);
}

/** Several types in one line: the first one counts. */
function firstType(header: string): string {
  const second = header.slice(1).search(/[\s,;]{1,20}content-type:/i);
  return second === -1 ? header : header.slice(0, second + 1);
}

/** Longer ones are nobody's subject or name. */
const LONGEST_LINE = 2_000;
const inOneLine = (text: string): string => withoutControls(text.slice(0, LONGEST_LINE)).replace(/\s+/g, ' ').trim();

/** Some archives have lost the brackets around ids, and some write “at” in them as in addresses. */
const idsIn = (header: string): string[] =>
  [...header.matchAll(/<([^<>]+)>|([^\s<>]+@[^\s<>]+)/g)].map(([, bracketed, bare]) =>
    (bracketed ?? bare).replace(/\s+at\s+/, '@').replace(/\s+/g, ''),
  );

/** The name beside an address, in whichever of the two ways it is written, and never the address. */
function authorOf(from: string, email: Email): string {
  const comment = /\(((?:[^()]|\([^()]*\))*)\)\s*$/.exec(from.slice(0, LONGEST_LINE))?.[1];
  const said = comment === undefined ? (email.from?.name ?? '') : decodeWords(comment);
  const { text, found } = withoutAddresses(inOneLine(said).replace(/^["']+|["']+$/g, ''));
  return found > 0 || / at [^ ]+\.[^ ]+$/.test(text) ? '' : text.slice(0, LONGEST_NAME).toWellFormed();
}

const LONGEST_NAME = 200;
