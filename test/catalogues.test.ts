/** Every language says everything: the same keys, the same parameters, the same marks; and nothing of a page is in no catalogue. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { en, webRefusals } from '../src/words/en.ts';
import { formats } from '../src/words/format.ts';
import { offered, words } from '../src/words/index.ts';

const others = offered.filter(({ tag }) => tag !== 'en');
/** What pages read; the sentences for whoever runs the server are in English only. */
const english = { ...en, refusals: webRefusals };

type Messages = Readonly<Record<string, unknown>>;
const isMessages = (value: unknown): value is Messages => typeof value === 'object' && value !== null;

/** Every message by its place: `takePart.agree`. */
function messagesOf(catalogue: Messages, place = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, value] of Object.entries(catalogue)) {
    const at = place ? `${place}.${name}` : name;
    if (isMessages(value)) for (const [inner, message] of messagesOf(value, at)) found.set(inner, message);
    else found.set(at, value);
  }
  return found;
}

/** Marks that pages put something in place of. */
const marksOf = (text: string): string[] => [...text.matchAll(/\{\w+\}|<\/?a>/g)].map(([mark]) => mark).sort();

const wanted = messagesOf(english);

for (const { tag, dir, name } of others) {
  test(`${name}: every message is there, of the same kind, and nothing else`, () => {
    const catalogue = words(tag);
    assert.equal(catalogue.language, tag, `there is no catalogue for ${tag}`);
    assert.equal(catalogue.direction, dir);
    const got = messagesOf(catalogue);
    assert.deepEqual(
      [...wanted.keys()].filter((place) => !got.has(place)),
      [],
      'missing',
    );
    assert.deepEqual(
      [...got.keys()].filter((place) => !wanted.has(place)),
      [],
      'not in English',
    );
    for (const [place, message] of wanted) assert.equal(typeof got.get(place), typeof message, place);
  });

  test(`${name}: marks stand where English has them, and texts are not left in English`, () => {
    const got = messagesOf(words(tag));
    const same: string[] = [];
    for (const [place, message] of wanted) {
      const translated = got.get(place);
      if (typeof message !== 'string' || typeof translated !== 'string') continue;
      assert.deepEqual(marksOf(translated), marksOf(message), place);
      // Three words or more that are the same in both have been forgotten, unless a program reads them: a command to type, headings of a list.
      const isCommand = message.startsWith('plenary ') || place === 'invitations.listExample';
      if (translated === message && message.split(' ').length >= 3 && !isCommand) same.push(place);
    }
    assert.deepEqual(same, []);
  });
}

const FOLDER = new URL('../src/words/', import.meta.url);
/** What only whoever runs the server reads, on a terminal. */
const OF_THE_TERMINAL = /^(bench|cli)\.en\.ts$/;

/** Versions of the locale data differ in how wide a no-break space they write. */
const anySpace = (text: string): string => text.replaceAll('\u202f', '\u00a0');

function sourcesOf(tag: string): string[] {
  const folder = tag === 'en' ? FOLDER : new URL(`${tag}/`, FOLDER);
  const names = readdirSync(folder).filter((name) => (tag === 'en' ? name.endsWith('.en.ts') : name.endsWith('.ts')));
  return names.filter((name) => !OF_THE_TERMINAL.test(name)).map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

for (const { tag, name } of offered) {
  test(`${name}: a percentage is written in one way, which no line breaks in two`, () => {
    const { percent } = formats(tag);
    for (const source of sourcesOf(tag)) {
      for (const [written, digits] of source.matchAll(/(\d+)[\s\u200e]*[%٪]\u200e?/g))
        assert.equal(anySpace(written), anySpace(percent(Number(digits) / 100)));
      assert.doesNotMatch(source, /\}[\s\u200e]*[%٪]/, 'a number with a sign of its own: percent() writes it');
    }
  });
}
