/** Akoma Ntoso as another library reads it: whole, with every pointer leading somewhere; against the schema where one is named. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { clauseIds, documentExample, outcomeExample } from '../../../test/outcomeExample.ts';
import { payloads } from '../../../trials/payloads.ts';
import type { Outcome } from '../../views/outcomeModel.ts';
import { akomaNtoso } from './akomaNtoso.ts';

const NAMESPACE = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };
const labels = {
  ...{ stance: { support: 'Support' }, chair: 'Chair', convener: 'Convener', editor: 'Editor' },
  designation: (id: string) => id,
};

type Say = (text: string) => string;
const write = (outcome: Outcome, say?: Say): string =>
  akomaNtoso({
    ...{ outcome, document: documentExample(outcome, say), labels },
    source: ({ id }) => (id === null ? undefined : `https://plenary.example/${id}`),
  });
const example = (say?: Say): string => write(outcomeExample(say), say);

/** Every attribute of a file, by the path of its element. */
function attributesOf(xml: XmlDocument, name: string): string[] {
  return xml.find(`//@${name}`, NAMESPACE).map((found) => found.content);
}
const texts = (xml: XmlDocument, path: string): string[] => xml.find(path, NAMESPACE).map((found) => found.content);

function reading<T>(text: string, read: (xml: XmlDocument) => T): T {
  const xml = XmlDocument.fromString(text);
  try {
    return read(xml);
  } finally {
    xml.dispose();
  }
}

/** Without what others filed, decided or promised. */
const bare: Outcome = {
  ...outcomeExample(),
  ...{ designations: [], edition: null, editions: [], endorsements: [], commitments: [] },
  dissent: { rough: [], standing: [], minority: [], reservations: [] },
};
const empty: Outcome = { ...bare, text: { ...bare.text, clauses: [] }, process: { ...bare.process, convener: '' } };
const files = [
  ['with one of everything', example()],
  ['without dissent, decision and edition', write(bare)],
  ['without a clause', write(empty)],
] as const;

for (const [name, text] of files) {
  test(`an outcome ${name}: ids are there once, and every pointer leads to one`, () => {
    reading(text, (xml) => {
      const ids = attributesOf(xml, 'eId');
      assert.deepEqual(ids, [...new Set(ids)]);
      for (const id of ids) assert.match(id, /^\S+$/);
      const pointers = ['href', 'source', 'by', 'as', 'outcome', 'for', 'alternativeTo', 'refersTo', 'clause', 'seat'];
      const local = pointers.flatMap((each) => attributesOf(xml, each)).flatMap((value) => value.split(' '));
      for (const pointer of local.filter((value) => value.startsWith('#')))
        assert.ok(ids.includes(pointer.slice(1)), pointer);
      for (const address of local.filter((value) => !value.startsWith('#')))
        assert.match(address, /^(https:\/\/|\/akn\/)/);
    });
  });
}

test('an outcome is identified as a work, an expression and a file, under the hash of its edition', () => {
  reading(example(), (xml) => {
    const value = (path: string) => texts(xml, `//a:identification/${path}`);
    assert.deepEqual(value('a:FRBRWork/a:FRBRuri/@value'), ['/akn/xx/statement/outcome/2026-08-25/routes']);
    const expression = '/akn/xx/statement/outcome/2026-08-25/routes/eng@2026-11-23';
    assert.deepEqual(value('a:FRBRExpression/a:FRBRuri/@value'), [expression]);
    assert.deepEqual(value('a:FRBRExpression/a:FRBRalias/@value'), ['d'.repeat(64)]);
    assert.deepEqual(value('a:FRBRExpression/a:FRBRlanguage/@language'), ['eng', 'ara']);
    assert.deepEqual(value('a:FRBRManifestation/a:FRBRuri/@value'), [`${expression}.akn`]);
    assert.deepEqual(texts(xml, '//a:publication/@number'), ['1']);
  });
});

test('every clause stands once, under its id and its heading, in its words', () => {
  reading(example(), (xml) => {
    const found = [...texts(xml, '//a:mainBody//a:clause/@eId'), ...texts(xml, '//a:mainBody//a:section/@eId')];
    assert.deepEqual(found.sort(), clauseIds);
    assert.deepEqual(texts(xml, `//a:section[@eId='${clauseIds[1]}']/a:clause/@eId`), [clauseIds[2]]);
    assert.deepEqual(texts(xml, `//a:clause[@eId='${clauseIds[0]}']//a:p`), ['Everybody signs.', 'And keeps it.']);
    const all = texts(xml, '//a:statement/*[not(self::a:meta)]').join('');
    for (const text of ['Everybody signs.', 'Within [[thirty|ninety]] days.', 'خلال ثلاثين يوما', 'Duties'])
      assert.equal(all.split(text).length, 2, text);
  });
});

test('dissent stands beside what it is about, in its own words; what was erased leaves its place', () => {
  reading(example(), (xml) => {
    const beside = texts(xml, `//a:clause[@eId='${clauseIds[2]}']//a:noteRef/@href`);
    const beneath = beside.map((href) => texts(xml, `//a:note[@eId='${href.slice(1)}']`)[0]);
    assert.deepEqual(beneath, ['It costs too much.A longer term.', 'Not for us.']);
    assert.deepEqual(texts(xml, '//a:note'), ['It costs too much.A longer term.', 'We would wait.', 'Not for us.', '']);
    assert.equal(texts(xml, "//a:note/a:p[@status='removed']").length, 1);
    assert.equal(texts(xml, '//a:longTitle//a:noteRef/@href').length, 2);
  });
});

test('positions are told by seat, and withheld where they are withheld', () => {
  reading(example(), (xml) => {
    const count = (pointer: string) => texts(xml, `//a:voting/a:count[@refersTo='${pointer}']/@value`);
    assert.deepEqual(count('#stance-support #seat-governments'), ['7']);
    assert.deepEqual(count('#seat-technical'), ['withheld']);
    assert.deepEqual(count('#stance-support #seat-technical'), []);
    assert.deepEqual(texts(xml, '//a:quorum/@value'), ['40']);
    assert.deepEqual(texts(xml, '//a:implicitReference/@showAs'), ['K1']);
    const strength = xml
      .find("//*[local-name()='strength']")
      .map((each) => (each as XmlElement).attrs.map(({ name, value }) => `${name}=${value}`));
    assert.deepEqual(
      strength.map((each) => each.slice(2)),
      [['people=12', 'support=8', 'live-with=3', 'cannot=1'], ['withheld=true']],
    );
  });
});

/** Names of all elements and attributes, in order. */
const shape = (text: string): string[] =>
  reading(text, (xml) =>
    xml.find('//*').flatMap((each) => {
      assert.ok(each instanceof XmlElement);
      return [each.name, ...each.attrs.map(({ name }) => name)];
    }),
  );

/** As XML keeps a text: what it has no place for is gone, line ends are one. */
const kept = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

test('whatever was typed stays text: it adds no element, no attribute and no pointer', () => {
  const wanted = shape(example((text) => text.replaceAll('\n', ' ')));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.constantFrom(...payloads, ']]>', '<!ENTITY x SYSTEM "file:///etc/passwd">&x;', '<?x ?>', '\ud800', '\u0000'),
  );
  fc.assert(
    fc.property(anything, (payload) => {
      const one = payload.replaceAll(/[\r\n]/g, ' ');
      const text = example((given) => `${given.replaceAll('\n', ' ')}${one}`);
      assert.deepEqual(shape(text), wanted);
      const [title] = reading(text, (xml) => texts(xml, '//a:docTitle'));
      assert.equal(title, kept(`Declaration${one}`));
    }),
    { numRuns: 200 },
  );
});

const schema = process.env.AKN_SCHEMA;

// The schema is not ours to keep here: whoever has a copy names it.
if (schema)
  test('it is valid by the schema of OASIS', () => {
    if (!schema) return;
    xmlRegisterFsInputProviders();
    const xsd = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
    const validator = XsdValidator.fromDoc(xsd);
    const arabic = outcomeExample(undefined, 'ar');
    const all = [...files.map(([, text]) => text), write(arabic), example((text) => `${text} <&>"'\u0000`)];
    for (const text of all) reading(text, (xml) => validator.validate(xml));
    validator.dispose();
    xsd.dispose();
  });
