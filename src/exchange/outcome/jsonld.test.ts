/** Linked data by its own rules: everything is named within the file, and nothing is fetched to read it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseIds, outcomeExample } from '../../../test/outcomeExample.ts';
import { payloads } from '../../../trials/payloads.ts';
import type { Outcome } from '../../views/outcomeModel.ts';
import { outcomeJsonld } from './jsonld.ts';

interface File {
  readonly '@context': Record<string, unknown>;
  readonly '@graph': Record<string, unknown>[];
}

const write = (outcome: Outcome): File =>
  JSON.parse(
    JSON.stringify(
      outcomeJsonld({
        outcome,
        address: 'https://plenary.example/p/routes/outcome',
        source: ({ id }) => (id === null ? undefined : `https://plenary.example/${id}`),
        clause: (id) => `https://plenary.example/clauses/${id}`,
      }),
    ),
  );

/** Every object in it, however deep. */
function objects(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objects)];
}

const nodeOf = ({ '@graph': graph }: File, id: string) =>
  graph.find((node) => node['@id'] === `urn:plenary:${id}`) ?? assert.fail(id);

test('every term is of a vocabulary that the context names, and none is fetched', () => {
  const file = write(outcomeExample());
  const context = file['@context'];
  for (const [key, value] of Object.entries(context)) {
    if (typeof value === 'string') assert.match(value, /^(https?:\/\/\S+[/#]|urn:plenary:ns:)$/, key);
    else assert.ok(key.includes(':'), key);
  }
  const prefixes = Object.keys(context).filter((key) => !key.includes(':'));
  const named = (term: string) => prefixes.includes(term.split(':')[0] ?? '');
  for (const object of objects(file['@graph'])) {
    for (const key of Object.keys(object)) assert.ok(/^@(id|type|value|language)$/.test(key) || named(key), key);
    const types = [object['@type'] ?? []].flat().map(String);
    for (const type of types) assert.ok(named(type), type);
    // What is a value is nothing else (JSON-LD 1.1 §9.5).
    if ('@value' in object)
      assert.deepEqual(
        Object.keys(object).filter((key) => !['@value', '@language'].includes(key)),
        [],
      );
  }
});

test('every pointer to what is ours leads to a node, but for the text itself', () => {
  const outcome = outcomeExample();
  const file = write(outcome);
  const there = file['@graph'].map((node) => node['@id']);
  const pointers = objects(file['@graph']).filter((object) => Object.keys(object).join() === '@id');
  const missing = pointers.map((object) => object['@id']).filter((id) => !there.includes(id));
  assert.deepEqual(new Set(missing), new Set([`urn:plenary:${outcome.text.document}`]));
});

test('each clause has its words in every language, where it comes from, and how strong it is', () => {
  const file = write(outcomeExample());
  const clause = nodeOf(file, clauseIds[2] ?? '');
  assert.deepEqual(clause['schema:text'], [
    { '@value': 'Within [[thirty|ninety]] days.', '@language': 'en' },
    { '@value': 'خلال ثلاثين يوما', '@language': 'ar' },
  ]);
  const [source] = [clause['prov:wasDerivedFrom']].flat() as { '@id': string }[];
  assert.equal(nodeOf(file, source?.['@id'].replace('urn:plenary:', '') ?? '')['schema:identifier'], 'K1');
  assert.deepEqual(clause['plenary:changedBy'], ['editorial']);
  const strength = clause['plenary:strength'] as Record<string, unknown>[];
  assert.deepEqual(
    strength.map((seat) => [seat['plenary:support'], seat['plenary:withheld']]),
    [
      [8, undefined],
      [undefined, true],
    ],
  );
});

test('what was erased leaves its place and says so', () => {
  const node = nodeOf(write(outcomeExample()), `mst_${'3'.padStart(26, '0')}`);
  assert.deepEqual([node['schema:text'], node['plenary:erased']], [undefined, true]);
});

test('whatever was typed stays a value', () => {
  const shape = (file: File) => objects(file['@graph']).map((object) => Object.keys(object));
  const wanted = shape(write(outcomeExample()));
  for (const payload of [...payloads, '{"@id":"x"}', '\u2028', '\ud800'])
    assert.deepEqual(shape(write(outcomeExample((text) => `${text}${payload}`))), wanted, payload);
});
