/** Files for word processors, opened by another library and looked into: all of the text, and nothing that acts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import { documentExample, outcomeExample } from '../../../test/outcomeExample.ts';
import { unzipped } from '../../../test/zip.ts';
import { payloads } from '../../../trials/payloads.ts';
import type { Block, OutcomeDocument } from './document.ts';
import { docx } from './docx.ts';

type Say = (text: string) => string;
const about = { creator: 'A council', hash: 'd'.repeat(64), edition: 1, page: '{page} / {pages}' };
const example = (say?: Say, language?: string): OutcomeDocument => documentExample(outcomeExample(say, language), say);
const file = (document: OutcomeDocument): Promise<Uint8Array> => docx(document, about);

/** Every text that somebody is to read. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return block.runs.map(({ text }) => text);
    case 'quote':
      return block.text.split('\n');
    case 'clause': {
      const beside = block.heading ? [] : block.notes.flat().map(({ text }) => text);
      return [...block.text.split('\n'), ...block.translations.map(({ text }) => text), ...beside];
    }
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(String)];
    case 'list':
      return block.items.flat().flatMap(textsOf);
    case 'part':
      return [block.title, ...block.blocks.flatMap(textsOf)];
  }
}

const parts = async (document: OutcomeDocument): Promise<Map<string, string>> =>
  new Map([...unzipped(await file(document))].map(([name, bytes]) => [name, bytes.toString()]));

const W = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
function attributesOf(text: string, path: string): string[] {
  const xml = XmlDocument.fromString(text);
  const found = xml.find(path, W).map(({ content }) => content);
  xml.dispose();
  return found;
}

test('another library opens it, and finds every text in its order', async () => {
  for (const language of ['en', 'ar', 'ja']) {
    const document = example(undefined, language);
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(await file(document)) });
    assert.deepEqual(messages, []);
    let from = 0;
    const inside = document.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]);
    for (const text of [
      document.above,
      document.title,
      ...document.lead.map((run) => run.text),
      document.citation,
      ...inside,
    ]) {
      const at = value.indexOf(text, from);
      assert.ok(at >= 0, `${language}: ${text}`);
      from = at + text.length;
    }
  }
});

test('headings are headings, clauses are numbered, tables are tables', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await file(example())) });
  for (const part of [
    '<h1>What was decided</h1>',
    '<h2>Evidence</h2>',
    '<h2>Duties</h2>',
    '<th>',
    '<strong>1.\t</strong>Everybody signs.',
  ])
    assert.ok(value.includes(part), `${part} in ${value}`);
});

test('every language has its direction, its tag and fonts that have its letters', async () => {
  const document = (await parts(example(undefined, 'ar'))).get('word/document.xml') ?? '';
  assert.ok(attributesOf(document, '//w:p/w:pPr/w:bidi').length > 10);
  assert.ok(attributesOf(document, "//w:r[w:t='Declaration']/w:rPr/w:rtl").length > 0);
  assert.deepEqual(new Set(attributesOf(document, "//w:r[w:t='Declaration']/w:rPr/w:lang/@w:bidi")), new Set(['ar']));
  assert.ok(attributesOf(document, '//w:tblPr/w:bidiVisual').length > 0);
  // What is in French runs from left to right, whatever stands around it.
  assert.deepEqual(attributesOf(document, "//w:r[w:t='All was answered.']/w:rPr/w:lang/@w:val"), ['fr']);
  const eastern = (await parts(example(undefined, 'ja'))).get('word/document.xml') ?? '';
  assert.deepEqual(
    new Set(attributesOf(eastern, "//w:r[w:t='Declaration']/w:rPr/w:lang/@w:eastAsia")),
    new Set(['ja']),
  );
  assert.deepEqual(
    new Set(attributesOf(eastern, "//w:r[w:t='Declaration']/w:rPr/w:rFonts/@w:eastAsia")),
    new Set(['Yu Gothic']),
  );
});

test('its properties say what it is, by whom, and under which hash', async () => {
  const all = await parts(example());
  const core = all.get('docProps/core.xml') ?? '';
  for (const part of ['<dc:title>Declaration<', '<dc:subject>Routing security<', '<dc:creator>A council<'])
    assert.ok(core.includes(part), core);
  assert.ok(all.get('docProps/custom.xml')?.includes('d'.repeat(64)));
});

test('whatever was typed is text: no field, no link, no element of its own', async () => {
  const fields = [
    '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe" }',
    '=1+1',
    'https://elsewhere.example',
    ']]>',
    '\u0000\ufffe\ud800',
    'PAGE',
  ];
  const say: Say = (text) => text;
  const shape = async (document: OutcomeDocument) => {
    const all = await parts(document);
    return [...all].flatMap(([name, text]) => [name, ...[...text.matchAll(/<\/?[\w:]+/g)].map(String)]);
  };
  const wanted = await shape(example(say));
  for (const payload of [...payloads.slice(0, 40), ...fields]) {
    const document = example((text) => `${text}${payload.replaceAll(/[\r\n]/g, ' ')}`);
    const all = await parts(document);
    for (const [name, text] of all) if (/\.(xml|rels)$/.test(name)) XmlDocument.fromString(text).dispose();
    assert.deepEqual(await shape(document), wanted, payload);
    const written = all.get('word/document.xml') ?? '';
    assert.deepEqual(attributesOf(written, '//w:instrText'), []);
    const links = all.get('word/_rels/document.xml.rels') ?? '';
    assert.deepEqual(
      [...links.matchAll(/Target="(https?:[^"]*)"/g)].map(([, to]) => to),
      ['https://plenary.example/p/routes'],
    );
  }
});

test('a file is written in a thread of its own: what comes in meanwhile is answered', async () => {
  let turns = 0;
  const counting = setInterval(() => turns++, 0);
  const document = example();
  const [first, again] = [file(document), file(document)];
  assert.equal(first, again);
  await first;
  clearInterval(counting);
  assert.ok(turns > 0);
  const broken = { ...document, sections: [null] } as unknown as OutcomeDocument;
  await assert.rejects(file(broken));
  assert.ok((await file(document)).length > 0);
});
