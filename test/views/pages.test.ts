/** What holds of every page, whatever the conversation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { commonGround } from '../../src/views/commonGround.ts';
import { isWithheld } from '../../src/views/shown.ts';
import { clientBundle } from '../../src/web/client/bundle.ts';
import { commonGroundPage } from '../../src/web/pages/commonGround.ts';
import { paths } from '../../src/web/paths.ts';
import { stylesheet } from '../../src/web/style.ts';
import { given, NOW } from './conversations.ts';
import { hostile } from './hostile.ts';
import { contextAt, everyPage } from './pages.ts';

const seats = { Governments: 3, 'Private sector': 40, 'Civil society': 60, 'Technical community': 70, Academia: 0 };

/** What a browser would make of a page: its tags with their attributes, and its text. */
function parsed(page: string) {
  const tags = [...page.matchAll(/<([a-zA-Z!/][^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)];
  return {
    names: tags.map(([, name]) => name!.toLowerCase()),
    attributes: tags.flatMap(([, , rest]) =>
      [...rest!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => ({ name: name!, value })),
    ),
  };
}

test('no text that a person wrote becomes anything but text, on any page', () => {
  const text = (i: number) => (i === 3 ? { text: undefined } : i === 4 ? { moderatedOut: 'personal' } : {});
  const harmless = everyPage(given({ seats, people: 180, official: true, text }), { statements: 6 });
  const known = new Set(Object.values(harmless).flatMap((page) => parsed(page).names));
  for (const text of hostile) {
    const all = given({
      people: 180,
      official: true,
      seats: { [text]: 80, [`${text} 2`]: 0, [`${text} 3`]: 60 },
      charter: {
        title: text,
        question: text,
        outcome: text,
        convener: text,
        language: text,
        stages: [{ id: text, name: text, closesAt: NOW + 9, closed: false }],
      },
      text: (i) => ({
        text: i === 3 ? undefined : `${text} ${i}`,
        language: text,
        moderatedOut: i === 4 ? text : undefined,
      }),
    });
    const letters = all.conversation.charter.seats.map((seat) => ({ ...seat, letter: text }));
    const charter = { ...all.conversation.charter, seats: letters, slug: text };
    const conversation = { ...all.conversation, charter };
    for (const [name, page] of Object.entries(
      everyPage({ conversation, figures: all.figures }, { secret: text, statements: 6 }),
    )) {
      const { names, attributes } = parsed(page);
      assert.deepEqual(
        names.filter((tag) => !known.has(tag)),
        [],
        `${name}: ${text}`,
      );
      assert.deepEqual(
        attributes.filter((a) => /^on|^srcdoc$|^style$|^contenteditable$|^autofocus$/.test(a.name)),
        [],
        `${name}: ${text}`,
      );
      assert.deepEqual(
        attributes.filter((a) => a.name === 'href' && !/^(\/|#|[\w%.-]*$)/.test(a.value ?? '')),
        [],
        `${name}: ${text}`,
      );
      assert.doesNotMatch(page, /<script>|<img|onerror=alert\(1\)>/i, `${name}: ${text}`);
    }
  }
});

test('ids that a conversation brings with it cannot leave their place in an address', () => {
  assert.equal(paths.statement('a/b', '../../x?y#z"'), '/p/a%2Fb/statements/..%2F..%2Fx%3Fy%23z%22');
});

test('with 500 statements, some of 2,000 characters, and 2,000 people, every page is under 100 kB before compression', () => {
  const long = 'A long statement that goes on and on. '.repeat(52);
  const all = given({
    people: 2000,
    statements: 500,
    camps: 3,
    share: 0.2,
    official: true,
    seats: { ...seats, 'Private sector': 600, 'Civil society': 700, 'Technical community': 500 },
    text: (i) => (i % 4 === 0 ? { text: long } : {}),
  });
  const pages = everyPage(all);
  for (const [name, page] of Object.entries(pages)) {
    if (name === 'report') continue;
    assert.ok(Buffer.byteLength(page) <= 100_000, `${name}: ${Buffer.byteLength(page)} bytes`);
    const wire = gzipSync(page).length + gzipSync(stylesheet.body).length + gzipSync(clientBundle().body).length;
    assert.ok(wire <= 40_000, `${name}: ${wire} bytes over the wire`);
  }
  assert.ok(Buffer.byteLength(pages.report!) <= 600_000, `report: ${Buffer.byteLength(pages.report!)} bytes`);
});

test('the script is at most 20 kB over the wire, the stylesheet half of that', () => {
  const { body, path, type } = clientBundle();
  assert.ok(gzipSync(body).length <= 20_000);
  assert.ok(gzipSync(stylesheet.body).length <= 10_000);
  assert.match(path, /^\/assets\/client-[\w-]{10}\.js$/);
  assert.match(type, /javascript/);
});

test('a withheld figure is never printed: no page knows more of a small seat than that it is there', () => {
  const all = given({ seats, people: 180 });
  const { evidence } = commonGround(all.conversation, all.figures, NOW);
  assert.ok(evidence?.seats.some(({ people }) => isWithheld(people)));
  const [governments] = all.figures.seatTallies;
  for (const statement of all.conversation.statements.slice(0, 6)) {
    const page = everyPage(all, { statements: 6 })[`statement ${statement.id}`]!;
    const row = page.match(/<bdi>Governments<\/bdi><\/th>(.*?)<\/tr>/)?.[1];
    assert.match(row ?? '', /too few to show|not heard yet/);
    assert.doesNotMatch(row ?? '', /\d of \d/);
  }
  assert.ok(governments);
  for (const [name, page] of Object.entries(everyPage(all))) {
    assert.doesNotMatch(page, /\[object|undefined|NaN|null/, name);
  }
});

test('what is simulated says so on every page that shows it, and nothing else does', () => {
  for (const simulated of [true, false]) {
    const pages = everyPage(given({ seats, people: 180, charter: { simulated } }));
    for (const [name, page] of Object.entries(pages)) {
      if (name === 'sign-in' || name === 'error') continue;
      assert.equal(/class="sample">Simulated sample</.test(page), simulated, name);
    }
  }
});

test('a report is one file: no script, no request, nothing but its own style', () => {
  const { report } = everyPage(given({ seats, people: 180 }));
  const { names, attributes } = parsed(report!);
  assert.deepEqual(
    names.filter((name) => /^(script|link|img|iframe|object|form|input|plenary-map)$/.test(name)),
    [],
  );
  assert.match(
    report!,
    /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;/,
  );
  for (const { name, value } of attributes) {
    if (name === 'href') assert.match(value ?? '', /^#/);
  }
  assert.doesNotMatch(report!, /url\((?!#)|@import|https?:/);
});

test('links within a page lead to something on it', () => {
  for (const [name, page] of Object.entries(everyPage(given({ seats, people: 180 })))) {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const wanted = [...page.matchAll(/(?:href|xlink:href)="#([^"]+)"|url\(#([^)]+)\)/g)].map(([, a, b]) => a ?? b);
    assert.deepEqual(
      [...new Set(wanted)].filter((id) => !ids.has(id)),
      [],
      name,
    );
    const all = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(all).size, all.length, `${name} has an id twice`);
  }
});

test('links to other pages lead to sections that these pages have', () => {
  const pages = everyPage(given({ seats, people: 180 }));
  const target = pages['common-ground']!;
  for (const [, id] of pages.process!.matchAll(/href="\/p\/routing\/common-ground#([^"]+)"/g)) {
    assert.ok(target.includes(` id="${id}"`), id);
  }
});

test('texts keep their language and direction', () => {
  const all = given({ text: (i) => (i % 3 === 0 ? { text: 'نص بالعربية', language: 'ar' } : {}) });
  const page = everyPage(all)['common-ground']!;
  assert.match(page, /<span lang="ar" dir="auto">نص بالعربية<\/span>/);
});

test('a page from right to left is the same page with one attribute', () => {
  const { conversation, figures } = given({ seats, people: 180 });
  const model = commonGround(conversation, figures, NOW);
  const at = contextAt(paths.commonGround('routing'));
  const rtl = String(commonGroundPage(model, { ...at, lang: 'ar', dir: 'rtl' }));
  assert.equal(rtl.replace('lang="ar" dir="rtl"', 'lang="en" dir="ltr"'), String(commonGroundPage(model, at)));
});

test('the page one is on is marked in the navigation, and only that one', () => {
  const pages = everyPage(given({ seats, people: 180 }));
  assert.match(pages.process!, /<a href="\/p\/routing" aria-current="page">Overview/);
  assert.match(pages['common-ground']!, /<a href="\/p\/routing\/common-ground" aria-current="page">/);
  for (const page of Object.values(pages)) assert.ok((page.match(/aria-current="page"/g) ?? []).length <= 1);
});

test('pages without figures say why, in words', () => {
  const { conversation, figures } = given({ seats });
  assert.match(everyPage({ conversation, figures: undefined })['common-ground']!, /figures are being computed/);
  const hidden = { ...conversation, charter: { ...conversation.charter, figures: 'hidden' as const } };
  for (const [name, page] of Object.entries(everyPage({ conversation: hidden, figures }))) {
    if (/process|common-ground|statement/.test(name))
      assert.match(page, /results are hidden until voting closes/, name);
  }
});

test('a report gives what was hidden while people voted, because it is made for who asked', () => {
  const { conversation, figures } = given({ charter: { figures: 'hidden' } });
  assert.match(everyPage({ conversation, figures }).report!, /take the same side on/);
});

test('no conversation is too odd for a page: nobody, one voter, one seat, 24 seats, five groups, nothing but erased texts', () => {
  const table = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`Seat number ${i + 1}`, i % 9]));
  const odd: Record<string, ReturnType<typeof given>> = {
    nobody: given({ people: 0, seats: { Governments: 0 } }),
    'no statements': given({ people: 0, statements: 0 }),
    'one voter': given({ people: 1, seats: { Governments: 1 } }),
    'one seat': given({ people: 60, seats: { Everyone: 60 } }),
    '24 seats': given({ people: 120, seats: table }),
    'five groups': given({ people: 300, statements: 60, camps: 5, seed: 9 }),
    'all alike': given({ people: 40, statements: 8, share: 1, alike: 0 }),
    'all erased': given({ text: () => ({ text: undefined }) }),
    'all taken out': given({ text: () => ({ moderatedOut: 'duplicate' }) }),
    'no stages, no question': given({ charter: { stages: [], question: '', outcome: '', convener: '' } }),
  };
  for (const [kind, conversation] of Object.entries(odd)) {
    for (const [name, page] of Object.entries(everyPage(conversation))) {
      assert.doesNotMatch(page, /undefined|NaN|Infinity|\[object|[^.]\.\.[^.]/, `${kind}: ${name}`);
      assert.match(page, /<h1[^>]*>(?!<\/h1>)/, `${kind}: ${name} has a title`);
    }
  }
});
