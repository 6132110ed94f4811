/** Every tally of the sample’s outcome, counted again from the tables of its annex alone; its hash, and its editions. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
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
import { type Annex, annexOf, recounts, rowsOf } from './outcomeCount.ts';
import { emptySite, type Given, json } from './site.ts';

const NOW = Date.UTC(2026, 5, 1);
const at = '/p/routing-security/outcome';

let given: Given;
let told: Outcome;
let annex: Annex;

before(async () => {
  given = await emptySite(() => NOW);
  const orders = openingOfSample(sampleProcess(), NOW);
  const made = await given.site.create(
    orders.map((each) => (typeof each === 'function' ? each : { ...each, actor: operator })),
  );
  assert.ok(!isRefusal(made), JSON.stringify(made));
  told = await fetched(`${at}.json`);
  annex = await annexOf(async (name) => (await given.ask(`${at}/${name}.csv`)).text());
});
after(() => given.close());

const fetched = async (path: string) => (await given.ask(path)).json();
const lane = async () => (await given.hosted('routing-security')).lane;

test('the sample has something of everything to count', () => {
  for (const name of annexFiles) assert.ok(rowsOf(annex, name).length > 0, name);
  assert.equal(told.status, 'adopted');
  const { rough, minority, reservations } = told.dissent;
  const challenges = told.designations.flatMap((each) => each.challenges);
  const appeals = told.designations.flatMap((each) => each.appeals);
  const counts = [rough, minority, reservations, challenges, appeals].map(({ length }) => length);
  assert.deepEqual(counts, [1, 2, 1, 1, 1]);
});

for (const [what, recount] of Object.entries(recounts)) test(what, () => recount(told, annex));

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
