import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { type Fields, formInput } from './formInput.ts';

const schema = z.strictObject({
  title: z.string().trim().max(20),
  note: z.string().optional(),
  important: z.boolean().default(false),
  target: z.number().int().optional(),
  closesAt: z.number().optional(),
  languages: z.array(z.string()).default([]),
  seats: z.array(z.strictObject({ name: z.string(), target: z.number().optional() })).optional(),
});

test('the fields of a form become what the schema means by them', () => {
  const cases: [Fields, object][] = [
    [{ title: 'Seven' }, { title: 'Seven' }],
    [{ title: 'x', note: '' }, { title: 'x' }],
    [{ important: 'on' }, { important: true }],
    [{ important: 'false' }, { important: false }],
    [{ important: 'maybe' }, { important: 'maybe' }],
    [{ target: '12' }, { target: 12 }],
    [{ target: 'twelve' }, { target: 'twelve' }],
    [{ closesAt: '1970-01-02T00:00' }, { closesAt: 86_400_000 }],
    [{ closesAt: '1970-13-02T00:00' }, { closesAt: '1970-13-02T00:00' }],
    [{ languages: 'en\r\n\r\n fr ' }, { languages: ['en', 'fr'] }],
    [{ languages: ['en', 'fr'] }, { languages: ['en', 'fr'] }],
    [
      { 'seats.10.name': 'B', 'seats.2.name': 'A', 'seats.2.target': '5', 'seats.3.name': '' },
      { seats: [{ name: 'A', target: 5 }, { name: 'B' }] },
    ],
    [{ unknown: 'kept, to be refused' }, { unknown: 'kept, to be refused' }],
    [{ 'a.b.c.d.e.f.g': 'too deep' }, {}],
  ];
  for (const [fields, input] of cases) assert.deepEqual(formInput(schema, fields), input, JSON.stringify(fields));
});

test('what has to be there and was left empty is named field by field; a row that was left empty is none', () => {
  const period = z.strictObject({ from: z.number(), to: z.number() });
  const asked = z.strictObject({ period, rows: z.array(period).default([]), may: period.optional() });
  const empty = {
    'period.from': '',
    'period.to': '',
    'rows.0.from': '',
    'rows.0.to': '',
    'may.from': '',
    'may.to': '',
  };
  const input = formInput(asked, empty);
  assert.deepEqual(input, { period: {}, rows: [] });
  const { error } = asked.safeParse(input);
  assert.deepEqual(
    error?.issues.map(({ path }) => path.join('.')),
    ['period.from', 'period.to'],
  );
});

test('names that mean something to the language are names like others', () => {
  const input = formInput(schema, { '__proto__.polluted': 'yes', 'constructor.prototype.polluted': 'yes' });
  assert.equal(({} as { polluted?: string }).polluted, undefined);
  assert.equal(Object.getPrototypeOf(input), Object.prototype);
  assert.equal(schema.safeParse(input).success, false);
});

test('of several shapes, the one whose name was sent is meant', () => {
  const action = z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('take-out'), count: z.number() }),
    z.strictObject({ action: z.literal('restore'), count: z.string() }),
  ]);
  assert.deepEqual(formInput(action, { action: 'take-out', count: '3' }), { action: 'take-out', count: 3 });
  assert.deepEqual(formInput(action, { action: 'restore', count: '3' }), { action: 'restore', count: '3' });
  assert.deepEqual(formInput(action, { action: 'other', count: '3' }), { action: 'other', count: 3 });
});
