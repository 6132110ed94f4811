/** News of a process as a feed: Atom (RFC 4287). Ids are addresses, and stay. */
import { xmlText } from './xml.ts';

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  /** Empty where there is nothing to add. */
  readonly summary: string;
  readonly page: string;
  readonly at: number;
}

export interface AtomFeed {
  /** Its own address. */
  readonly address: string;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** BCP 47, of its titles. */
  readonly language: string;
  readonly updated: number;
  readonly entries: readonly AtomEntry[];
}

export function atomFile({ address, page, title, subtitle, author, language, updated, entries }: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    ...[element('id', address), element('title', title)],
    ...(subtitle === '' ? [] : [element('subtitle', subtitle)]),
    element('updated', new Date(updated).toISOString()),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    '<generator>Plenary</generator>',
    ...entries.map(entryOf),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryOf({ id, title, summary, page, at }: AtomEntry): string {
  const time = new Date(at).toISOString();
  const parts = [
    ...[element('id', id), element('title', title)],
    ...[element('published', time), element('updated', time)],
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...(summary === '' ? [] : [element('summary', summary)]),
  ];
  return `<entry>${parts.join('')}</entry>`;
}

/** Text constructs are plain text where they do not say otherwise (RFC 4287 §3.1.1). */
const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
