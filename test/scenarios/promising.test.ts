/** A commitment from promise to finding, with nothing but pages and forms; and the twelve steps that it leaves records of. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../src/web/paths.ts';
import { hashOf, newToken } from '../../src/web/request.ts';
import { emptySite, type Given } from '../site.ts';
import { comes, formIn, openTable, pageFor, plain, sent, slug } from '../taking.ts';

let given: Given;
let [chair, convener, other, me, delegate] = ['', '', '', '', ''];
const DAY = 86_400_000;
let now = Date.UTC(2026, 1, 10, 12);
before(async () => {
  given = await emptySite(() => now);
  await openTable(given);
  chair = await given.session('chair');
  convener = await given.session('convener');
  [me, other] = [await comes(given), await comes(given, 'governments')];
  const token = newToken();
  const link = { account: 'acc_delegate', roles: ['delegate'], expiresAt: now + DAY };
  await given.site.store.saveToken('link', hashOf(token), link);
  const reply = await given.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ token }) });
  delegate = (reply.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
});
after(async () => {
  await given.close();
  assert.deepEqual(given.failures, []);
});

const at = (ms: number) => new Date(ms).toISOString().slice(0, 16);
const list = async () => (await given.hosted(slug)).lane.process.nouns.commitments.list;

async function send(cookie: string, path: string, id: string, chosen: Record<string, string> = {}): Promise<string> {
  const reply = await sent(given, cookie, formIn(await pageFor(given, cookie, path), id), chosen);
  assert.equal(reply.status, 303, plain(await reply.clone().text()).slice(0, 2000));
  return pageFor(given, cookie, reply.headers.get('Location') ?? '');
}

test('a commitment is proposed, signed, taken in, reported on, disputed, settled and judged', async () => {
  const all = paths.commitments(slug);
  assert.match(await pageFor(given, me, all), /Nobody has promised anything yet/);
  // Under a pseudonym nobody names a person, and nobody signs.
  assert.doesNotMatch(await pageFor(given, me, all), /value="person"/);
  const proposed = await send(delegate, all, 'commitment-propose-', {
    title: 'Filter what customers announce',
    text: 'We filter.',
    'actor.kind': 'person',
    'actor.name': 'A Person',
    kind: 'action',
    measure: 'technical',
    locus: 'network',
    reports: 'P1M',
    reviewAt: at(now + 300 * DAY),
    'indicator.name': 'Incidents',
    'indicator.unit': 'points',
    'indicator.direction': 'down',
    'indicator.target.value': '1',
    'indicator.target.at': at(now + 200 * DAY),
    'indicator.method': 'Watch the route collectors.',
    'indicator.merge': 'incidents',
  });
  assert.match(plain(proposed), /Filter what customers announce/);
  const [{ id }] = await list();
  const one = paths.commitment(slug, id);
  const act = (command: string) => `${command.replace('.', '-')}-${id}`;
  assert.match(plain(await pageFor(given, me, one)), /it binds nobody/);
  assert.doesNotMatch(await pageFor(given, me, one), /commitment\.pledge/);
  await send(delegate, one, act('commitment.pledge'));
  await send(chair, one, act('commitment.accept'));
  await send(delegate, one, act('commitment.begin'));
  const start = now;
  // A month later, and before a session ends.
  now += 29 * DAY;
  assert.match(plain(await pageFor(given, me, all)), /Overdue .* Periods without a report: 1/);
  const reported = await send(delegate, one, act('evidence.submit'), {
    'period.from': at(start),
    'period.to': at(start + 28 * DAY),
    'incidents.0.from': at(start + DAY),
    'incidents.0.to': at(start + DAY + 29 * 60_000),
    'incidents.1.from': at(start + 5 * DAY),
    'incidents.1.to': at(start + 5 * DAY + 13 * 3_600_000),
    'incidents.2.from': at(start + 9 * DAY),
    'incidents.2.to': at(start + 9 * DAY + 25 * 3_600_000),
    level: '1',
  });
  assert.match(plain(reported), /3\.5 points/);
  const [{ evidence }] = await list();
  const about = (command: string) => `${command.replace('.', '-')}-${evidence[0].id}`;
  await send(other, one, about('evidence.dispute'), { grounds: 'There was a fourth one.' });
  await send(chair, one, about('dispute.settle'), { outcome: 'rejected', answer: 'The collectors show three.' });
  const judged = await send(chair, one, act('commitment.judge'), { verdict: 'partially-met', reasons: 'Half of it.' });
  assert.match(plain(judged), /Partly met Evidence 1 of 6: Own word/);
});

test('the register comes as CSV and as JSON-LD', async () => {
  const csv = await given.ask(paths.commitmentsCsv(slug));
  assert.match(csv.headers.get('Content-Type') ?? '', /text\/csv/);
  assert.match(await csv.text(), /Filter what customers announce/);
  const graph: unknown = JSON.parse(await (await given.ask(paths.commitmentsJsonld(slug))).text());
  assert.ok(typeof graph === 'object' && graph !== null && '@graph' in graph);
});

test('the steps show what is there, link to it, and one may be said not to apply, with a reason', async () => {
  const path = paths.quality(slug);
  const page = await pageFor(given, me, path);
  assert.match(plain(page), /S11 Do it, and answer for it ● Evidenced/);
  assert.doesNotMatch(page, /quality\.exclude/);
  assert.doesNotMatch(plain(page), /\d+ (of|\/) 12|conforms/);
  const excluded = await send(convener, path, 'quality-exclude-S12', { reason: 'It ends with the decision.' });
  assert.match(plain(excluded), /Does not apply .* It ends with the decision\./);
  await send(convener, path, 'quality-include-S12');
  assert.doesNotMatch(plain(await pageFor(given, me, path)), /It ends with the decision/);
});
