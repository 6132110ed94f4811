/** What an outcome goes out in, opened by libraries of others, and held against what it says. */
import assert from 'node:assert/strict';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import type { Outcome } from '../src/views/outcomeModel.ts';
import { unzipped } from './zip.ts';

type Told = Pick<Outcome, 'text' | 'dissent'>;

const namespace = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };

/** Well-formed, with every clause once. */
export function opensAsAkomaNtoso(file: Buffer, { text }: Told): void {
  const xml = XmlDocument.fromBuffer(file);
  const ids = xml.find('//a:mainBody//a:section/@eId | //a:mainBody//a:clause/@eId', namespace);
  assert.deepEqual(ids.map(({ content }) => content).sort(), text.clauses.map(({ id }) => id).sort());
  const all = xml.find('//@eId').map(({ content }) => content);
  assert.deepEqual(all, [...new Set(all)]);
  xml.dispose();
}

/** With all of the text, all that was filed, and every part well-formed. */
export async function opensAsDocx(buffer: Buffer, { text, dissent }: Told): Promise<void> {
  const { value, messages } = await mammoth.extractRawText({ buffer });
  assert.deepEqual(messages, []);
  const said = [...dissent.minority, ...dissent.reservations].map((each) => each.words.text ?? '');
  for (const part of [...text.clauses.map((each) => each.text), ...said]) assert.ok(value.includes(part), part);
  for (const [name, bytes] of unzipped(buffer)) if (/\.(xml|rels)$/.test(name)) XmlDocument.fromBuffer(bytes).dispose();
}

/** With every clause once. */
export function opensAsJsonld(text: string, told: Told): void {
  const file: { '@graph': Record<string, unknown>[] } = JSON.parse(text);
  for (const { id } of told.text.clauses) {
    const [node, ...others] = file['@graph'].filter((each) => each['@id'] === `urn:plenary:${id}`);
    assert.ok(node && others.length === 0);
  }
}

/** Whole, with its language and its structure. */
export function opensAsPdf(bytes: Uint8Array): void {
  const text = Buffer.from(bytes).toString('latin1');
  assert.ok(text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF'));
  assert.match(text, /\/Lang \(en\)/);
  assert.match(text, /\/MarkInfo/);
}

/** Its events, each under an id of its own and at a time of UTC; all of them of the process at this address. */
export function opensAsCalendar(text: string, process: string): ICAL.Event[] {
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const uids = events.map(({ uid }) => uid);
  assert.deepEqual(uids, [...new Set(uids)]);
  for (const event of events) {
    assert.ok(event.uid.endsWith(`@${new URL(process).host}`));
    assert.ok(event.summary.length > 0 && Number.isInteger(event.sequence));
    assert.equal(event.startDate.zone, ICAL.Timezone.utcTimezone);
    assert.ok(event.endDate.compare(event.startDate) >= 0);
    assert.ok(String(event.component.getFirstPropertyValue('url')).startsWith(process));
  }
  return events;
}

export const eventsWith = (events: readonly ICAL.Event[], status: string): ICAL.Event[] =>
  events.filter(({ component }) => component.getFirstPropertyValue('status') === status);

/** Its entries, newest first, each under an id of its own; all of them of the process at this address. */
export function opensAsFeed(text: string, process: string): ReturnType<typeof parseFeed>['items'] {
  const feed = parseFeed(text);
  assert.equal(feed.language, 'en');
  const ids = feed.items.map(({ id }) => String(id));
  assert.deepEqual(ids, [...new Set(ids)]);
  const times = feed.items.map(({ updated }) => Number(updated));
  assert.deepEqual(
    times,
    [...times].sort((a, b) => b - a),
  );
  assert.equal(Number(feed.updated), times[0]);
  for (const item of feed.items) {
    assert.ok(item.id?.startsWith(`${process}/feed.atom#`));
    assert.ok(item.url?.startsWith(process));
    assert.ok((item.title ?? '').length > 0);
    assert.doesNotMatch(item.title ?? '', /&(amp|lt|gt|quot);/);
  }
  return feed.items;
}
