/** Calendars and feeds as a strict reader takes them: what was said comes out, and nothing besides. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { atomFile } from './atom.ts';
import { type CalendarEvent, calendarFile } from './ics.ts';

const AT = Date.UTC(2026, 10, 23, 8, 0, 0, 500);
const event: CalendarEvent = {
  ...{ uid: 'routes-stage-listen@plenary.example', title: 'Stage: Listen', description: '' },
  page: 'https://plenary.example/p/routes',
  ...{ start: AT, end: AT + 86_400_000, sequence: 0, at: AT, cancelled: false },
};
const entry = {
  id: 'https://plenary.example/p/routes/feed.atom#opened',
  title: 'Opened',
  summary: '',
  page: event.page,
  at: AT,
};
const feed = {
  ...{ address: 'https://plenary.example/p/routes/feed.atom', page: event.page, title: 'News', subtitle: '' },
  ...{ author: 'A test', language: 'en', updated: AT, entries: [entry] },
};

/** Content lines by RFC 5545 §3.1, or what breaks it. */
function contentLines(file: string): { name: string; value: string }[] {
  assert.ok(file.endsWith('\r\n'));
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    assert.ok(Buffer.byteLength(line) <= 75, `too long: ${line}`);
    assert.doesNotMatch(line, /[\r\n]/);
    assert.equal(line, line.toWellFormed());
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => {
    const [, name, value] =
      /^([A-Z-]+)(?:;[A-Z-]+=[^:]*)?:(.*)$/su.exec(line) ?? assert.fail(`no content line: ${line}`);
    assert.doesNotMatch(value, /[^\P{Cc}\t]/u);
    return { name, value };
  });
}

/** A text by RFC 5545 §3.3.11: a backslash stands before what it takes back and nothing else. */
function unescaped(value: string): string {
  assert.match(value, /^(?:[^\\;,]|\\[\\;,nN])*$/su);
  return value.replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));
}

/** As texts come in (domain/fields.ts): one kind of line end, no other controls. */
const asKept = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    'a\r\nBEGIN:VALARM',
    '=cmd|x',
    'a\\nb',
    'a\\',
    ';,:"',
    '\u2028ATTACH:x',
    '👩‍👩‍👧‍👦'.repeat(30),
    ']]><x>&amp;',
    '\ud800',
  ),
);

test('any title survives a calendar, folded and escaped, and adds no line to it', () => {
  const names = contentLines(calendarFile({ title: 'x', events: [event] })).map(({ name }) => name);
  fc.assert(
    fc.property(anything, anything, (title, uid) => {
      const lines = contentLines(calendarFile({ title, events: [{ ...event, title, uid }] }));
      assert.deepEqual(
        lines.map(({ name }) => name),
        names,
      );
      const value = (name: string) => unescaped(lines.find((line) => line.name === name)?.value ?? '');
      assert.deepEqual([value('NAME'), value('SUMMARY'), value('UID')], [asKept(title), asKept(title), asKept(uid)]);
    }),
    { numRuns: 500 },
  );
});

test('an event has what RFC 5545 asks for, in UTC, and no end where it is a moment', () => {
  const told = (more: Partial<CalendarEvent>) =>
    Object.fromEntries(
      contentLines(calendarFile({ title: 'x', events: [{ ...event, ...more }] })).map(({ name, value }) => [
        name,
        value,
      ]),
    );
  const span = told({ description: 'a, b\nc' });
  assert.deepEqual(
    [span.DTSTART, span.DTEND, span.DTSTAMP, span.SEQUENCE, span.STATUS, span.DESCRIPTION],
    ['20261123T080000Z', '20261124T080000Z', '20261123T080000Z', '0', 'CONFIRMED', 'a\\, b\\nc'],
  );
  for (const end of [null, AT, AT + 100]) assert.equal(told({ end }).DTEND, undefined);
  assert.equal(told({ cancelled: true }).STATUS, 'CANCELLED');
});

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };

/** Elements, with their text, of XML that has nothing but elements, attributes and text in it; or what is not well-formed. */
function elements(xml: string): { name: string; text: string; attributes: Record<string, string> }[] {
  assert.doesNotMatch(xml, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  const plain = (text: string) => {
    assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot|#13);)|]]>/);
    return text.replace(/&([^;]+);/g, (_, name: string) => ENTITIES[name]);
  };
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  const found: { name: string; text: string; attributes: Record<string, string> }[] = [];
  const open: (typeof found)[number][] = [];
  for (const [, text, tag] of body.matchAll(/([^<]*)(?:<([^<>]*)>|$)/gsu)) {
    const parent = open.at(-1);
    if (parent) parent.text += plain(text);
    if (tag === undefined) continue;
    if (tag.startsWith('/')) {
      assert.equal(open.pop()?.name, tag.slice(1));
      continue;
    }
    const [, name, rest, closed] = /^(\w+)((?: [\w:]+="[^"]*")*)(\/?)$/su.exec(tag) ?? assert.fail(`no tag: ${tag}`);
    const attributes = [...rest.matchAll(/ ([\w:]+)="([^"]*)"/gsu)].map(([, key, value]) => [key, plain(value)]);
    const element = { name, text: '', attributes: Object.fromEntries(attributes) };
    found.push(element);
    if (!closed) open.push(element);
  }
  assert.equal(open.length, 0);
  return found;
}

test('any text survives a feed, and adds no element to it', () => {
  const allowed = (text: string) =>
    text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  const made = (title: string, summary: string) =>
    elements(atomFile({ ...feed, title, author: title, entries: [{ ...entry, title, summary: `s${summary}` }] }));
  const names = made('x', 'y').map(({ name }) => name);
  fc.assert(
    fc.property(anything, anything, (title, summary) => {
      const found = made(title, summary);
      assert.deepEqual(
        found.map(({ name }) => name),
        names,
      );
      const texts = (name: string) => found.filter((element) => element.name === name).map(({ text }) => text);
      assert.deepEqual(texts('title'), [allowed(title), allowed(title)]);
      assert.deepEqual([...texts('name'), ...texts('summary')], [allowed(title), `s${allowed(summary)}`]);
    }),
    { numRuns: 500 },
  );
});

test('a feed has what RFC 4287 asks for', () => {
  const found = elements(atomFile({ ...feed, subtitle: 'Made up.' }));
  const count = (name: string) => found.filter((element) => element.name === name).length;
  assert.deepEqual(['id', 'title', 'updated', 'author', 'subtitle', 'entry'].map(count), [2, 2, 2, 1, 1, 1]);
  assert.equal(found[0].attributes.xmlns, 'http://www.w3.org/2005/Atom');
  assert.deepEqual(
    found.filter(({ name }) => name === 'link').map(({ attributes }) => [attributes.rel, attributes.href]),
    [
      ['self', feed.address],
      ['alternate', feed.page],
      ['alternate', entry.page],
    ],
  );
});
