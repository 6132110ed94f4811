/** Every tally of the sample’s outcome, counted again from the tables of its annex alone; its hash, and its editions. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { emptyProcess, fold } from '../src/app/engine.ts';
import { outcomeInput } from '../src/app/outcomeFrozen.ts';
import { canonicalJson } from '../src/base/json.ts';
import { isRefusal } from '../src/base/result.ts';
import { annexFiles } from '../src/exchange/outcome/csv.ts';
import { sampleProcess } from '../src/exchange/sample.ts';
import { openingOfSample } from '../src/exchange/sampleOrders.ts';
import { editionOf, outcomeOf } from '../src/views/outcome.ts';
import type { Outcome } from '../src/views/outcomeModel.ts';
import { offered, words } from '../src/words/index.ts';
import { operator } from './given.ts';
import { emptySite, type Given, json } from './site.ts';

const NOW = Date.UTC(2026, 5, 1);
const at = '/p/routing-security/outcome';

let given: Given;
let told: Outcome;
let tables: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;

before(async () => {
  given = await emptySite(() => NOW);
  const orders = openingOfSample(sampleProcess(), NOW);
  const made = await given.site.create(
    orders.map((each) => (typeof each === 'function' ? each : { ...each, actor: operator })),
  );
  assert.ok(!isRefusal(made), JSON.stringify(made));
  told = await fetched(`${at}.json`);
  const read = async (name: string) => {
    const rows: Record<string, string>[] = parse(await (await given.ask(`${at}/${name}.csv`)).text(), {
      columns: true,
    });
    return [name, rows] as const;
  };
  tables = new Map(await Promise.all(annexFiles.map(read)));
});
after(() => given.close());

const fetched = async (path: string) => (await given.ask(path)).json();
const lane = async () => (await given.hosted('routing-security')).lane;
const rows = (name: (typeof annexFiles)[number]) => tables.get(name) ?? assert.fail(name);
const count = (name: (typeof annexFiles)[number], column: string, value: string): number =>
  rows(name).filter((row) => row[column] === value).length;
const numberIn = (value: string | undefined): number | 'withheld' => (value === 'withheld' ? value : Number(value));

test('the sample has something of everything to count', () => {
  for (const name of annexFiles) assert.ok(rows(name).length > 0, name);
  assert.equal(told.status, 'adopted');
});

test('objections, by state and by what is maintained', () => {
  const { objections, dissent } = told;
  assert.equal(rows('objections').length, objections.all);
  for (const { state, count: expected } of objections.byState)
    assert.equal(count('objections', 'state', state), expected, state);
  assert.equal(count('objections', 'dissent', 'rough'), dissent.rough.length);
  assert.equal(count('objections', 'dissent', 'standing'), dissent.standing.length);
  assert.equal(dissent.rough.length, 1);
});

test('statements, reservations, challenges and appeals', () => {
  const { dissent, designations } = told;
  const expected = {
    minority: dissent.minority.length,
    reservation: dissent.reservations.length,
    challenge: designations.flatMap(({ challenges }) => challenges).length,
    appeal: designations.flatMap(({ appeals }) => appeals).length,
  };
  for (const [kind, many] of Object.entries(expected)) assert.equal(count('statements', 'kind', kind), many, kind);
  assert.deepEqual(expected, { minority: 2, reservation: 1, challenge: 1, appeal: 1 });
});

test('what became of the input', () => {
  const { inputs, answered, byCode } = told.dispositions;
  assert.equal(rows('dispositions').length, inputs);
  assert.equal(inputs - count('dispositions', 'disposition', 'open'), answered);
  for (const { code, count: expected } of byCode)
    assert.equal(count('dispositions', 'disposition', code), expected, code);
});

test('how strong each clause is in each seat, and that people are the sum of what they say', () => {
  for (const { id, strength } of told.text.clauses) {
    for (const seat of strength) {
      const row = rows('support').find((each) => each.id === id && each.seat === seat.id);
      const [people, ...of] = [row?.people, row?.support, row?.live_with, row?.cannot].map(numberIn);
      if (seat.withheld) assert.deepEqual([people, ...of], ['withheld', 'withheld', 'withheld', 'withheld']);
      else {
        assert.deepEqual([people, ...of], [seat.people, seat.support, seat.liveWith, seat.cannot]);
        assert.equal(
          of.reduce<number>((sum, each) => sum + Number(each), 0),
          people,
        );
        assert.ok(seat.people >= told.process.smallCell);
      }
    }
  }
  const numbered = told.text.clauses.filter(({ number }) => number !== null);
  assert.equal(rows('clauses').filter(({ clause }) => clause !== '').length, numbered.length);
});

test('positions of each seat in the call that a finding rests on', () => {
  for (const { item, finding } of told.designations) {
    for (const seat of finding?.evidence.positions ?? []) {
      const row = rows('positions').find((each) => each.item === item && each.seat === seat.id);
      assert.equal(numberIn(row?.people), seat.withheld ? 'withheld' : seat.people);
      if (seat.withheld || !row) continue;
      const columns = ['support', 'live_with', 'stand_aside', 'abstain', 'disagree', 'object'];
      const all = columns.map((column) => Number(row[column]));
      const { support, liveWith, standAside, abstain, disagree, object } = seat;
      assert.deepEqual(all, [support, liveWith, standAside, abstain, disagree, object]);
      assert.equal(
        all.reduce((sum, each) => sum + each, 0),
        seat.people,
      );
    }
  }
});

test('every other figure names its input, in every language', async () => {
  for (const { tag } of offered) {
    const page = await (await given.ask(`${at}?lang=${tag}`)).text();
    const say = words(tag).outcome;
    for (const name of Object.values(say.inputOf)) assert.ok(page.includes(name), `${tag}: ${name}`);
    for (const file of ['support', 'positions', 'objections', 'statements', 'dispositions'])
      assert.ok(page.includes(`${file}.csv`), file);
  }
});

test('the hash is that of the canonical JSON of what is said, and the same however often it is asked for', async () => {
  const { at: _, input, edition, erased, editions, endorsements, ...said } = told;
  assert.equal(createHash('sha256').update(canonicalJson(said)).digest('hex'), input.hash);
  assert.deepEqual([edition, erased, editions, endorsements], [null, 0, [], []]);
  assert.deepEqual(await fetched(`${at}.json`), told);
});

/** The journal as it stood at `n`, folded anew. */
async function foldedTo(n: number) {
  const { id } = (await lane()).process;
  const again = emptyProcess(id);
  for await (const piece of given.site.store.read(id, 0))
    for (const { row, secret } of piece) if (row.n <= n) fold(again, row, secret);
  return again;
}

test('an edition is what the journal says when it is folded up to its entry, and stays so', async () => {
  const made = await given.operate('/p/routing-security/edition.publish', json({}));
  assert.equal(made.status, 200, await made.clone().text());
  const edition: Outcome = await fetched(`${at}/editions/1.json`);
  assert.equal(edition.input.hash, told.input.hash);
  assert.equal(edition.edition?.n, told.at.n);
  const { at: _, input: __, edition: ___, editions: ____, ...said } = edition;
  const { at: _1, input: _2, edition: _3, editions: _4, ...then } = told;
  assert.deepEqual(said, then);
  const again = outcomeOf(outcomeInput(await foldedTo(told.at.n)));
  assert.ok(!isRefusal(again));
  assert.equal(again.input.hash, edition.input.hash);
  // Words that are erased are gone from the edition too, and it says so.
  const { nouns } = (await lane()).process;
  const [statement] = nouns.minorities.list;
  assert.ok(statement);
  const before = statement.text;
  statement.text = undefined;
  const erased = editionOf(nouns, 1);
  statement.text = before;
  assert.equal(erased?.erased, 1);
  assert.equal(erased?.input.hash, edition.input.hash);
  assert.deepEqual(editionOf(nouns, 1)?.dissent, edition.dissent);
});
