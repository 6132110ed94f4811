/** Texts that formats and their readers trip over: each file of an outcome opens all the same, and says what was written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { annexCsv, annexFiles } from '../src/exchange/outcome/csv.ts';
import { xmlKept } from '../src/exchange/xml.ts';
import { outcomeFile } from '../src/web/outcomeFiles.ts';
import { outcomeFormats } from '../src/web/outcomeFormats.ts';
import { words } from '../src/words/index.ts';
import { outcomeExample } from './outcomeExample.ts';
import { opensAsAkomaNtoso, opensAsDocx, opensAsJsonld } from './outcomeReaders.ts';
import { ORIGIN } from './site.ts';

const hostile: Readonly<Record<string, (text: string) => string>> = {
  'text that runs backwards': (text) => `\u202e${text}\u202c \u2066${text}\u2069`,
  'right to left': (text) => `${text} שלום العالم ١٢٣`,
  'control characters': (text) => `\u0001${text}\u000b\u001f\u007f\u0085\u2028`,
  'a word without an end': (text) => text + 'x'.repeat(5_000),
  'characters of two units, and marks on marks': (text) => `${text} 👩‍👩‍👧‍👦 𝔘 a${'\u0301'.repeat(40)}`,
  'half a character': (text) => `${text}\ud83d`,
  nothing: () => '',
  formulas: (text) => `=HYPERLINK("http://x.example","${text}")`,
  'formulas in wide letters': (text) => `＝1+1 ${text}`,
  markup: (text) => `</section><b a="1">${text}</b><!-- ]]> &lt; & -->`,
};

const written = async (say: (text: string) => string, language: string): Promise<Map<string, Uint8Array | string>> => {
  const file = outcomeFile(outcomeExample(say, language), words(language), ORIGIN);
  const files = new Map<string, Uint8Array | string>();
  for (const { ending, write } of outcomeFormats) {
    if (ending === 'pdf') continue;
    const made = await write(file);
    assert.ok(typeof made === 'string' || made instanceof Uint8Array, ending);
    files.set(ending, made);
  }
  return files;
};

for (const [name, say] of Object.entries(hostile)) {
  test(`every format opens: ${name}`, async () => {
    for (const language of ['en', 'ar']) {
      const told = outcomeExample((text) => xmlKept(say(text)), language);
      const files = await written(say, language);
      opensAsAkomaNtoso(Buffer.from(files.get('akn.xml') ?? ''), told);
      opensAsJsonld(String(files.get('jsonld')), told);
      const nobody = { ...told, text: { ...told.text, clauses: [] } };
      // A word processor has a line where the text has one: the words themselves are looked for in docx.test.ts.
      await opensAsDocx(Buffer.from(files.get('docx') ?? ''), {
        ...nobody,
        dissent: { ...told.dissent, minority: [], reservations: [] },
      });
      assert.match(String(files.get('html')), /<\/html>\s*$/);
      assert.ok(String(files.get('md')).length > 100);
    }
  });
}

test('no cell of an annex is a formula, and each reads back with as many cells as its head', () => {
  for (const say of Object.values(hostile)) {
    const outcome = outcomeExample(say);
    for (const name of annexFiles) {
      const rows: string[][] = parse(annexCsv(outcome, name));
      for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+@\t\r＝＋－＠]|^-(?!\d)/, name);
    }
  }
});
