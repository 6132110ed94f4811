import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { roles } from '../domain/noun.ts';
import { moderationReasons } from '../domain/statements.ts';
import { en } from './en.ts';
import { words } from './index.ts';

test('a language without a catalogue reads English', () => {
  assert.equal(words('tlh'), en);
  assert.equal(words('en-GB'), en);
  assert.equal(words('EN'), en);
});

test('one and many are told apart, and numbers are grouped', () => {
  const { findings, certainty, commonGround } = en;
  assert.equal(
    findings.tookPart({ people: 1, votes: 1, statements: 1, out: 0 }),
    '<a>1 person</a> cast 1 vote on 1 statement.',
  );
  assert.equal(
    findings.tookPart({ people: 1921, votes: 49443, statements: 197, out: 0 }),
    '<a>1,921 people</a> cast 49,443 votes on 197 statements.',
  );
  assert.match(
    findings.holds({ count: 1, of: 9, groups: 2 }),
    /^Both groups take the same side on <a>1 of 9 statements/,
  );
  assert.match(findings.holds({ count: 4, of: 9, groups: 3 }), /^All three groups/);
  assert.match(findings.holds({ count: 4, of: 9, groups: 0 }), /^Most people/);
  assert.match(findings.holds({ count: 0, of: 9, groups: 2 }), /no statement<\/a> yet on which both groups/);
  assert.match(commonGround.moderatedIntro({ count: 1 }), /^One statement was/);
  assert.match(certainty.small({ k: 5 }), /fewer than five people voted, nor where fewer than 10/);
});

test('groups that do not stand apart are called unstable, in so many words', () => {
  assert.match(en.findings.apart({ groups: 2, separation: 'unstable' }), /<a>unstable<\/a>/);
  assert.match(en.certainty.separation.unstable({ silhouette: 0.12 }), /unstable.*0\.12/);
});

test('times are in UTC and say so', () => {
  assert.equal(en.format.dateTime(Date.UTC(2026, 10, 28, 18, 0)), 'Sat, 28 November 2026 at 18:00 UTC');
});

test('marks come in pairs, once in a sentence', () => {
  const texts = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.en.ts'))
    .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').match(/'[^'\n]*'|`[^`]*`/g) ?? []);
  for (const text of texts) {
    const count = (mark: string) => text.split(mark).length - 1;
    assert.equal(count('<a>'), count('</a>'), text);
    assert.ok(count('<a>') <= 1, text);
  }
});

/** Leaves of the catalogue, by their own names. */
function leaves(part: object): string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? leaves(value) : [key],
  );
}

test('every message is used somewhere', () => {
  const src = join(import.meta.dirname, '..');
  // Codes that messages are looked up by stand in the views, and in the findings that these tell of.
  const textOf = (layers: string[]) =>
    layers
      .flatMap((layer) =>
        readdirSync(join(src, layer), { recursive: true, encoding: 'utf8' }).map((file) => join(src, layer, file)),
      )
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
  const pages = textOf(['web', 'cli', 'views', 'opinion', 'app']);
  const domain = textOf(['domain']);
  const { format, language, findings, refusals, problems, ...rest } = en;
  // What is looked up by a code of the domain: reasons, roles, procedures, acts.
  const codes = [
    ...roles,
    ...moderationReasons,
    ...Object.keys(rest.charter.procedures),
    // Named after their commands, which are put together.
    ...Object.keys(rest.webhooks.done),
    // Of these, test/procedures.test.ts sees to it that there are no others.
    ...leaves(rest.procedures.by),
    'unreviewed',
    'disagrees',
    'later',
    'laidDown',
  ];
  const byCode = new Set([
    ...codes,
    ...Object.keys({ ...rest.statement.reason, ...rest.errors, ...rest.seats.state, ...rest.certainty.separation }),
  ]);
  // Codes of the domain are looked up by what they are: acts, kinds, effects such as `+1`.
  const isCode = (key: string) => domain.includes(`'${key}'`) || domain.includes(` ${key}: {`);
  const isUsed = (key: string) => byCode.has(key) || isCode(key) || new RegExp(`\\b${key}\\b`).test(pages);
  const unused = leaves(rest).filter((key) => !isUsed(key));
  assert.deepEqual(unused, []);
});
