import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { charter, journal } from '../../test/given.ts';
import { alwaysOffered, DEFAULT_TAXONOMY, taxonomies, taxonomyCalled, unRegionalGroups } from './taxonomies.ts';
import { charterFrom, DEFAULT_TEMPLATE, stagesFrom, templateCalled, templates } from './templates.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 22, 15, 30);

test('every template opens a process as it stands, at any time of the day', () => {
  for (const template of templates) {
    const given = journal();
    given.now = now;
    const outcome = given.when('process.open', { ...charter, ...charterFrom(template, now) });
    assert.ok(Array.isArray(outcome), `${template.id}: ${JSON.stringify(outcome)}`);
    const made = given.process.nouns.process.charter;
    assert.equal(made?.template, template.id);
    assert.ok(made.seats.length >= 3 && made.stages.length >= 2);
  }
});

test('every taxonomy is a table of its own, with letters that tell its seats apart', () => {
  for (const { id, seats } of taxonomies) {
    const given = journal();
    const outcome = given.when('process.open', { ...charter, seats });
    assert.ok(Array.isArray(outcome), `${id}: ${JSON.stringify(outcome)}`);
    for (const offered of alwaysOffered) assert.ok(!seats.some((seat) => seat.id === offered.id));
  }
  const ids = [...taxonomies, ...templates, ...unRegionalGroups].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(taxonomyCalled(DEFAULT_TAXONOMY) && templateCalled(DEFAULT_TEMPLATE));
});

test('who belongs to no seat, or does not say, finds that offered at every table', () => {
  for (const { id } of alwaysOffered) {
    const given = journal();
    given.when('process.open', charter);
    assert.ok(Array.isArray(given.when('participant.join', { seat: id })), id);
  }
});

test('stages follow each other to the ends of days', () => {
  const stages = stagesFrom({ stages: [2, 3].map((days) => ({ id: `d${days}`, name: 'D', days })) }, now);
  assert.deepEqual(
    stages.map(({ closesAt = 0 }) => closesAt % DAY),
    [0, 0],
  );
  assert.deepEqual(
    stages.map(({ closesAt = 0 }) => Math.floor((closesAt - now) / DAY)),
    [2, 5],
  );
});

const procedures = join(import.meta.dirname, '../../../shared/data/governance/procedures.json');
test('procedures of templates are among those that are known', { skip: !existsSync(procedures) }, () => {
  const known = Object.keys(JSON.parse(readFileSync(procedures, 'utf8')).procedures);
  for (const { charter } of templates) assert.ok(known.includes(charter.procedure ?? ''), charter.procedure);
});
