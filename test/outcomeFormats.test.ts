/** A process in which everything has happened, in every format it goes out in, read by other libraries. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import mammoth from 'mammoth';
import { chromiumOf, Printer } from '../src/app/printing.ts';
import { isRefusal } from '../src/base/result.ts';
import { pdfBy } from '../src/web/outcomeExports.ts';
import { outcomeNow, outcomeFile as written } from '../src/web/outcomeFiles.ts';
import { outcomeFormats } from '../src/web/outcomeFormats.ts';
import { offered, words } from '../src/words/index.ts';
import { type Table, tableOfAll } from './authorisation.ask.ts';
import { eventful } from './eventful.ts';
import { eventfulDecisions } from './eventfulDecisions.ts';
import { ORIGIN } from './site.ts';
import { unzipped } from './zip.ts';

let table: Table;
before(async () => {
  table = await tableOfAll();
  await eventful(table);
  await eventfulDecisions(table);
});
after(() => table.close());

const fetched = async (path: string): Promise<Buffer> => {
  const reply = await table.ask('stranger', path);
  assert.equal(reply.status, 200, path);
  return Buffer.from(await reply.arrayBuffer());
};
const outcome = async () => {
  const made = outcomeNow((await table.lane('open')).process);
  assert.ok(!isRefusal(made));
  return made;
};
const tags = offered.map(({ tag }) => tag);
const path = (ending: string, language = 'en') => `/p/open/outcome.${ending}?lang=${language}`;

test('every format is sent under its type and a name of its own, and is the same to the next who asks', async () => {
  for (const { ending, type } of outcomeFormats) {
    const reply = await table.ask('stranger', path(ending));
    assert.equal(reply.status, 200, ending);
    if (ending === 'pdf' && reply.headers.get('Content-Type')?.startsWith('text/html')) continue;
    assert.equal(reply.headers.get('Content-Type'), type);
    assert.equal(reply.headers.get('Content-Disposition'), `attachment; filename="open-outcome.${ending}"`);
    if (ending !== 'docx')
      assert.ok(Buffer.from(await reply.arrayBuffer()).equals(await fetched(path(ending))), ending);
  }
});

test('Akoma Ntoso is well-formed in every language, with every clause once', async () => {
  const { text } = await outcome();
  for (const tag of tags) {
    const xml = XmlDocument.fromBuffer(await fetched(path('akn.xml', tag)));
    const namespace = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };
    const ids = xml.find('//a:mainBody//a:section/@eId | //a:mainBody//a:clause/@eId', namespace);
    assert.deepEqual(ids.map(({ content }) => content).sort(), text.clauses.map(({ id }) => id).sort());
    const all = xml.find('//@eId').map(({ content }) => content);
    assert.deepEqual(all, [...new Set(all)]);
    xml.dispose();
  }
});

const schema = process.env.AKN_SCHEMA;
// The schema is not ours to keep here: whoever has a copy names it.
if (schema)
  test('Akoma Ntoso is valid by the schema of OASIS', async () => {
    if (!schema) return;
    xmlRegisterFsInputProviders();
    const xsd = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
    const validator = XsdValidator.fromDoc(xsd);
    for (const tag of tags) {
      const xml = XmlDocument.fromBuffer(await fetched(path('akn.xml', tag)));
      validator.validate(xml);
      xml.dispose();
    }
    validator.dispose();
    xsd.dispose();
  });

test('DOCX opens in every language, with all of the text and every part well-formed', async () => {
  const { text, dissent } = await outcome();
  for (const tag of tags) {
    const buffer = await fetched(path('docx', tag));
    const { value, messages } = await mammoth.extractRawText({ buffer });
    assert.deepEqual(messages, []);
    const said = [...dissent.minority, ...dissent.reservations].map((each) => each.words.text ?? '');
    for (const part of [...text.clauses.map((each) => each.text), ...said]) assert.ok(value.includes(part), part);
    for (const [name, bytes] of unzipped(buffer))
      if (/\.(xml|rels)$/.test(name)) XmlDocument.fromBuffer(bytes).dispose();
  }
});

test('JSON-LD tells each clause with its words', async () => {
  const { text } = await outcome();
  const file: { '@graph': Record<string, unknown>[] } = JSON.parse(String(await fetched(path('jsonld'))));
  for (const { id } of text.clauses) {
    const [node, ...others] = file['@graph'].filter((each) => each['@id'] === `urn:plenary:${id}`);
    assert.ok(node && others.length === 0);
  }
});

const browser = chromiumOf(process.env.CHROMIUM);
test('PDF is whole, with its title, its language and its structure', {
  skip: browser ? false : 'no Chromium',
}, async () => {
  const file = written(await outcome(), words('en'), ORIGIN);
  const pdf = await pdfBy(new Printer(browser), file);
  assert.ok(pdf instanceof Uint8Array);
  const text = Buffer.from(pdf).toString('latin1');
  assert.ok(text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF'));
  assert.match(text, /\/Lang \(en\)/);
  assert.match(text, /\/MarkInfo/);
});

test('where no PDF can be made there is the page to print, and how', async () => {
  for (const tag of tags) {
    const say = words(tag);
    const file = written(await outcome(), say, ORIGIN);
    const none = await pdfBy(new Printer(undefined), file);
    assert.ok(typeof none === 'object' && 'page' in none);
    assert.equal(none.isLater, false);
    assert.ok(none.page.includes(say.printing.byHand));
    const failed = await pdfBy(new Printer('/nowhere/chromium'), file);
    assert.ok(typeof failed === 'object' && 'page' in failed && failed.isLater);
  }
});

test('the calendar is read by another library: times, sequences, what was taken back, ids that stay', async () => {
  const text = String(await fetched('/p/open/calendar.ics'));
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
  const eventsOf = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const events = eventsOf(text);
  assert.ok(events.length > 10);
  const uids = events.map(({ uid }) => uid);
  assert.deepEqual(uids, [...new Set(uids)]);
  for (const event of events) {
    assert.ok(event.uid.endsWith(`@${new URL(ORIGIN).host}`));
    assert.ok(event.summary.length > 0 && Number.isInteger(event.sequence));
    assert.equal(event.startDate.zone, ICAL.Timezone.utcTimezone);
    assert.ok(event.endDate.compare(event.startDate) >= 0);
    assert.match(String(event.component.getFirstPropertyValue('url')), new RegExp(`^${ORIGIN}/p/open`));
  }
  const status = (state: string) =>
    events.filter(({ component }) => component.getFirstPropertyValue('status') === state);
  assert.equal(status('CONFIRMED').length + status('CANCELLED').length, events.length);
  for (const { sequence } of status('CANCELLED')) assert.ok(sequence > 0);
  // Later the same are there, under the same ids, and no sequence went back.
  const known = new Map(events.map(({ uid, sequence }) => [uid, sequence]));
  table.now.at += 86_400_000;
  const later = new Map(
    eventsOf(String(await fetched('/p/open/calendar.ics'))).map((each) => [each.uid, each.sequence]),
  );
  for (const [uid, sequence] of known) assert.ok((later.get(uid) ?? -1) >= sequence, uid);
});

test('the feed is read by another library: ids, order, language, texts as they were written', async () => {
  const text = String(await fetched('/p/open/feed.atom'));
  const feed = parseFeed(text);
  assert.equal(feed.language, 'en');
  assert.ok(feed.items.length > 10);
  const ids = feed.items.map(({ id }) => String(id));
  assert.deepEqual(ids, [...new Set(ids)]);
  const times = feed.items.map(({ updated }) => Number(updated));
  assert.deepEqual(
    times,
    [...times].sort((a, b) => b - a),
  );
  assert.equal(Number(feed.updated), times[0]);
  for (const item of feed.items) {
    assert.ok(item.id?.startsWith(`${ORIGIN}/p/open/feed.atom#`));
    assert.ok(item.url?.startsWith(`${ORIGIN}/p/open`));
    assert.ok((item.title ?? '').length > 0);
    assert.doesNotMatch(item.title ?? '', /&(amp|lt|gt|quot);/);
  }
});
