/** Archives of mailing lists (mbox, RFC 4155, as lists really write them), as contributions: one of each message. */
import { readFileSync, statSync } from 'node:fs';
import { type Refusal, refuse } from '../base/result.ts';
import { LONGEST_IMPORTED, LONGEST_TITLE, MOST_IMPORTED } from '../domain/contributions.ts';
import type { ContributionSet, ReadContribution, Threads } from './contributionSet.ts';
import { unreadable } from './files.ts';
import { type Mail, readMail } from './mail.ts';

const MOST_BYTES = 256 * 2 ** 20;
const LONGEST_IMPORTED_TITLE = 5 * LONGEST_TITLE;
const LONGEST_LABEL = 40;
const TITLE_OF_WORDS = 80;

export async function readMbox(path: string): Promise<ContributionSet | Refusal> {
  let messages: Uint8Array[];
  try {
    if (statSync(path).size > MOST_BYTES) return refuse('file-too-large', { file: path, expected: MOST_BYTES });
    messages = messagesIn(readFileSync(path));
  } catch (error) {
    const refusal = unreadable(path, error);
    return refusal.refused === 'file-missing' ? refuse('mails-missing', { file: path }) : refusal;
  }
  if (messages.length === 0) return refuse('mbox-without-messages', { file: path });
  if (messages.length > MOST_IMPORTED) {
    return refuse('too-many-messages', { file: path, most: MOST_IMPORTED, got: messages.length });
  }
  const mails: (Mail | undefined)[] = [];
  for (const message of messages) mails.push(await readMail(message));
  return setOf(mails);
}

/** `From ` also begins sentences: a message begins where an address and a date follow it, and a header in the next line. */
const ENVELOPE = /^From \S.*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\d:\d\d.*\d\d/i;
/** LISTSERV's archives have a line of these instead, the first line of the file on. */
const RULE = /^={73}\s*$/;
const HEADER = /^(?:[!-9;-~]+[ \t]*:|>From )/;

/** The messages of an archive; a file that begins with a header is one message. */
export function messagesIn(bytes: Uint8Array): Uint8Array[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const line = (from: number) => {
    const end = all.indexOf(10, from);
    return { text: all.toString('latin1', from, Math.min(end === -1 ? all.length : end, from + 500)), next: end + 1 };
  };
  const ruled = RULE.test(line(0).text);
  const [begins, mark] = ruled ? [RULE, '\n====='] : [ENVELOPE, '\nFrom '];
  const starts: { at: number; body: number }[] = [];
  for (let at = 0; at !== -1; at = afterLine(all.indexOf(mark, at))) {
    const { text, next } = line(at);
    if (begins.test(text) && next > 0 && HEADER.test(line(next).text)) starts.push({ at, body: next });
  }
  if (starts.length === 0) return HEADER.test(line(0).text) ? [all] : [];
  return starts.map(({ body }, i) => unquoted(all.subarray(body, starts[i + 1]?.at)));
}

const afterLine = (end: number): number => (end === -1 ? -1 : end + 1);

/** Archives put a mark before `From ` in a message, so that it begins none. */
const unquoted = (message: Buffer): Buffer =>
  message.includes('>From ')
    ? Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
    : message;

function setOf(mails: readonly (Mail | undefined)[]): ContributionSet {
  const placing = new Placing();
  const contributions: ReadContribution[] = [];
  const cut: string[] = [];
  let [twice, empty, broken] = [0, 0, 0];
  const inPart: string[] = [];
  for (const mail of mails) {
    if (!mail) continue;
    if (placing.has(mail)) twice++;
    else if (mail.text.trim() === '' && mail.broken > 0) broken++;
    else if (mail.text.trim() === '') empty++;
    else {
      const label = placing.labelOf(mail);
      if (mail.text.length > LONGEST_IMPORTED) cut.push(label);
      if (mail.broken > 0) inPart.push(label);
      contributions.push(contributionOf(mail, label));
    }
  }
  const read = mails.filter((mail) => mail !== undefined);
  const sum = (of: (mail: Mail) => number) => read.reduce((all, mail) => all + of(mail), 0);
  return {
    source: 'mbox',
    contributions,
    asRead: contributions.map(({ text }) => text),
    repairs: {
      windows1252: sum(({ repaired }) => Number(repaired)),
      of: mails.length,
      addressesLeftOut: sum(({ addresses }) => addresses),
    },
    threads: {
      ...placing.counts,
      ...{ twice, empty, unreadable: mails.length - read.length + broken },
      ...{ signaturesLeftOut: sum(({ signatures }) => signatures), cut, inPart },
    },
  };
}

function contributionOf({ subject, text, author, at }: Mail, label: string): ReadContribution {
  const title = (subject || text.replace(/\s+/g, ' ').trim().slice(0, TITLE_OF_WORDS)).slice(0, LONGEST_IMPORTED_TITLE);
  return {
    ...{ label, type: 'Mailing list', title: title.toWellFormed() },
    ...{ text: text.slice(0, LONGEST_IMPORTED).toWellFormed(), author, organisation: '' },
    ...(at === undefined ? {} : { said: at }),
  };
}

/** In a subject, that it answers another, and what lists put before it. */
const ANSWER = /^(?:\[[^\]]*\]\s*|(?:re|aw|sv|antw|tr|rép|réf|vs|odp)(?:\[\d+\])?\s*:\s*)+/i;

/**
 * Where each message stands: threads are numbered, answers after a point (2, 2.1, 2.1.1). A message answers what it names; one
 * that names nothing known answers the first of its subject, where it says that it answers.
 */
class Placing {
  readonly #ids = new Map<string, string>();
  readonly #subjects = new Map<string, string>();
  readonly #answers = new Map<string, number>();
  #threads = 0;
  #replies = 0;
  #bySubject = 0;

  get counts(): Pick<Threads, 'threads' | 'replies' | 'bySubject'> {
    return { threads: this.#threads, replies: this.#replies, bySubject: this.#bySubject };
  }

  has({ id }: Mail): boolean {
    return id !== undefined && this.#ids.has(id);
  }

  labelOf(mail: Mail): string {
    const label = this.#under(this.#parentOf(mail));
    if (mail.id !== undefined) this.#ids.set(mail.id, label);
    const subject = subjectOf(mail);
    if (!this.#subjects.has(subject)) this.#subjects.set(subject, label);
    return label;
  }

  #parentOf(mail: Mail): string | undefined {
    const named = mail.answers.find((id) => this.#ids.has(id));
    if (named !== undefined) return this.#ids.get(named);
    if (!/\b(?:re|aw|sv|antw|tr|rép|réf|vs|odp)(?:\[\d+\])?\s*:/i.test(ANSWER.exec(mail.subject)?.[0] ?? ''))
      return undefined;
    const first = this.#subjects.get(subjectOf(mail));
    if (first !== undefined) this.#bySubject++;
    return first;
  }

  #under(parent: string | undefined): string {
    if (parent === undefined) return String(++this.#threads);
    this.#replies++;
    const label = this.#next(parent);
    // Of a thread that goes deeper than a label, what follows stands under its first message.
    return label.length <= LONGEST_LABEL ? label : this.#next(parent.split('.')[0]);
  }

  #next(parent: string): string {
    const number = (this.#answers.get(parent) ?? 0) + 1;
    this.#answers.set(parent, number);
    return `${parent}.${number}`;
  }
}

const subjectOf = ({ subject }: Mail): string => subject.replace(ANSWER, '').toLowerCase();
