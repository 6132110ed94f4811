/** A process in which everything has happened, in every format it goes out in, read by other libraries. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { chromiumOf, Printer } from '../src/app/printing.ts';
import { isRefusal } from '../src/base/result.ts';
import { pdfBy } from '../src/web/outcomeExports.ts';
import { outcomeNow, outcomeFile as written } from '../src/web/outcomeFiles.ts';
import { outcomeFormats } from '../src/web/outcomeFormats.ts';
import { offered, words } from '../src/words/index.ts';
import { type Table, tableOfAll } from './authorisation.ask.ts';
import { eventful } from './eventful.ts';
import { eventfulCalls } from './eventfulCalls.ts';
import { eventfulDecisions } from './eventfulDecisions.ts';
import { eventfulInputs } from './eventfulInputs.ts';
import { eventfulText } from './eventfulText.ts';
import {
  eventsWith,
  opensAsAkomaNtoso,
  opensAsCalendar,
  opensAsDocx,
  opensAsFeed,
  opensAsJsonld,
  opensAsPdf,
} from './outcomeReaders.ts';
import { ORIGIN } from './site.ts';

let table: Table;
before(async () => {
  table = await tableOfAll();
  for (const live of [eventful, eventfulText, eventfulCalls, eventfulDecisions, eventfulInputs]) await live(table);
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
    // Without a browser, or while it prints, there is the page that it prints.
    if (ending === 'pdf' && reply.headers.get('Content-Type')?.startsWith('text/html')) continue;
    assert.equal(reply.status, 200, ending);
    assert.equal(reply.headers.get('Content-Type'), type);
    assert.equal(reply.headers.get('Content-Disposition'), `attachment; filename="open-outcome.${ending}"`);
    if (ending !== 'docx')
      assert.ok(Buffer.from(await reply.arrayBuffer()).equals(await fetched(path(ending))), ending);
  }
});

test('Akoma Ntoso is well-formed in every language, with every clause once', async () => {
  const told = await outcome();
  for (const tag of tags) opensAsAkomaNtoso(await fetched(path('akn.xml', tag)), told);
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
  const told = await outcome();
  for (const tag of tags) await opensAsDocx(await fetched(path('docx', tag)), told);
});

test('JSON-LD tells each clause with its words', async () => {
  opensAsJsonld(String(await fetched(path('jsonld'))), await outcome());
});

const browser = chromiumOf(process.env.CHROMIUM);
test('PDF is whole, with its title, its language and its structure', {
  skip: browser ? false : 'no Chromium',
}, async () => {
  const file = written(await outcome(), words('en'), ORIGIN);
  const pdf = await pdfBy(new Printer(browser), file, 60_000);
  assert.ok(pdf instanceof Uint8Array);
  opensAsPdf(pdf);
});

test('where no PDF can be made there is the page to print, and how', async () => {
  for (const tag of tags) {
    const say = words(tag);
    const file = written(await outcome(), say, ORIGIN);
    const none = await pdfBy(new Printer(undefined), file);
    assert.ok(typeof none === 'object' && 'page' in none);
    assert.equal(none.when, 'none');
    assert.ok(none.page.includes(say.printing.byHand));
    const failed = await pdfBy(new Printer('/nowhere/chromium'), file);
    assert.ok(typeof failed === 'object' && 'page' in failed && failed.when === 'failed');
  }
});

test('while a browser prints, the page asks again by itself', { skip: browser ? false : 'no Chromium' }, async () => {
  const printer = new Printer(browser);
  const file = written(await outcome(), words('en'), ORIGIN);
  const soon = await pdfBy(printer, file, 0);
  assert.ok(typeof soon === 'object' && 'page' in soon && soon.when === 'soon');
  assert.ok(soon.page.includes(words('en').printing.soon));
  assert.ok((await pdfBy(printer, file, 60_000)) instanceof Uint8Array);
});

const address = `${ORIGIN}/p/open`;

test('the calendar is read by another library: times, sequences, what was taken back, ids that stay', async () => {
  const eventsNow = async () => opensAsCalendar(String(await fetched('/p/open/calendar.ics')), address);
  const events = await eventsNow();
  assert.ok(events.length > 10);
  const cancelled = eventsWith(events, 'CANCELLED');
  assert.equal(eventsWith(events, 'CONFIRMED').length + cancelled.length, events.length);
  for (const { sequence } of cancelled) assert.ok(sequence > 0);
  // Later the same are there, under the same ids, and no sequence went back.
  const known = new Map(events.map(({ uid, sequence }) => [uid, sequence]));
  table.now.at += 86_400_000;
  const later = new Map((await eventsNow()).map((each) => [each.uid, each.sequence]));
  for (const [uid, sequence] of known) assert.ok((later.get(uid) ?? -1) >= sequence, uid);
});

test('the feed is read by another library: ids, order, language, texts as they were written', async () => {
  assert.ok(opensAsFeed(String(await fetched('/p/open/feed.atom')), address).length > 10);
});
