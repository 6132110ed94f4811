/** A person is erased from a process in which everything has happened: nothing anywhere holds a word or a name of theirs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Process, save } from '../src/app/engine.ts';
import { erasePerson } from '../src/app/erasure.ts';
import { folded, type Lane } from '../src/app/lane.ts';
import { isRefusal } from '../src/base/result.ts';
import { plain } from '../src/base/rows.ts';
import { type Actor, register } from '../src/domain/index.ts';
import { moderable, moderableInputs } from '../src/domain/inputs.ts';
import { moderationOf } from '../src/domain/moderating.ts';
import { participantOf } from '../src/domain/participants.ts';
import { annexFiles } from '../src/exchange/outcome/csv.ts';
import { paths } from '../src/web/paths.ts';
import { approveWaiting } from './approving.ts';
import { type Table, tableOfAll } from './authorisation.ask.ts';
import { eventful } from './eventful.ts';
import { eventfulCalls } from './eventfulCalls.ts';
import { eventfulDecisions } from './eventfulDecisions.ts';
import { eventfulInputs } from './eventfulInputs.ts';
import { eventfulText, textPagesOf } from './eventfulText.ts';

const CANARY = 'Κανάρι';
/** Whatever these histories say and do not look for again. */
const SAID = 'Ὅτι.';

/** The pseudonyms of two, and every word of theirs marked on its way in. */
async function marked(table: Table): Promise<{ lane: Lane; persons: readonly string[] }> {
  const lane = await table.lane('open');
  const { participants } = lane.process.nouns;
  const persons: readonly string[] = [table.account.invited, table.account.verified].map((account) =>
    participants.ids.idAt(participantOf(participants, account)),
  );
  const marks = (value: unknown): unknown => {
    if (typeof value === 'string') return value === SAID ? `${value} ${CANARY}` : value;
    if (Array.isArray(value)) return value.map(marks);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marks(each)]));
  };
  const submit = lane.submit.bind(lane);
  lane.submit = (request) =>
    submit(persons.includes(request.actor.id) ? { ...request, input: marks(request.input) } : request);
  return { lane, persons };
}

/** What nobody of the two may write, or what stands in it is no words: who they are is looked for in src/app/erasure.test.ts. */
const others = [
  ...['participant.joined', 'participants.imported', 'participant.vouched', 'participant.verified', 'seat.settled'],
  ...['invitation.issued', 'organisation.declared', 'contribution.imported', 'outcome.endorsed'],
  // These histories look for statements by their words.
  'statement.submitted',
];

const names = new Set(['organisations', 'regions', 'languages']);

/** As a snapshot has it; names that nobody has any more are blank in one that lives, and a fresh one never heard them. */
const digest = (process: Process): string =>
  JSON.stringify(plain(save(process)), (key, value: unknown) => {
    if (names.has(key) && Array.isArray(value)) return value.slice(0, value.findLastIndex((each) => each !== '') + 1);
    if (value instanceof Map) return { map: [...value] };
    if (value instanceof Set) return { set: [...value] };
    return ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value;
  });

test('no state, journal, page, feed or file holds a word of who was erased, and a fresh fold says the same', async () => {
  const table = await tableOfAll();
  const { at: began } = table.now;
  const { lane, persons } = await marked(table);
  const [person = ''] = persons;
  const give = async (command: string, input: object, actor: Actor) => {
    const outcome = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
  };
  const me: Actor = { id: person, roles: ['participant'], account: table.account.invited, level: 2 };
  const told = { organisation: SAID, region: SAID, interest: SAID, expertise: ['Ναυτική'] };
  await eventful(table);
  await give('participant.change', told, me);
  const [{ id: statement } = { id: '' }] = lane.process.nouns.statements.list;
  await give('statement.translate', { statement, language: 'fr', text: SAID }, me);
  await eventfulText(table);
  await eventfulCalls(table);
  const decisions = await eventfulDecisions(table);
  await eventfulInputs(table);
  const moderator: Actor = { id: table.account.moderator, roles: ['moderator'], account: table.account.moderator };
  await approveWaiting(lane, moderator);
  const { nouns } = lane.process;
  // One of each kind is hidden when they are erased, and they appealed.
  const tried = new Set<string>();
  for (const { kind, input } of moderableInputs(nouns)) {
    const by = persons.find((id) => nouns.participants.ids.indexOf(id) === input.by);
    if (by === undefined || tried.has(kind) || moderationOf(input).appeal) continue;
    tried.add(kind);
    const out = { input: input.id, action: 'take-out', reason: 'personal', note: SAID };
    if (moderationOf(input).status === 'shown') await give('input.moderate', out, moderator);
    await give('input.appeal', { input: input.id, why: SAID }, { ...me, id: by });
  }
  assert.deepEqual([...tried].sort(), Object.keys(moderable).sort());
  const chair: Actor = { id: table.account.chair, roles: ['chair'], account: table.account.chair };
  const published = await table.site.submit('open', { command: 'edition.publish', input: {}, actor: chair });
  assert.ok(!isRefusal(published), JSON.stringify(published));
  assert.match(digest(lane.process), new RegExp(CANARY));

  // Whatever a participant may write in private, they did: of what a noun adds, this test hears.
  const written = new Set<string>();
  for await (const piece of table.store.read(lane.process.id, 0)) {
    for (const { row, secret } of piece)
      if (persons.includes(row.actor) && secret?.includes(CANARY)) written.add(row.type);
  }
  const secrets = Object.values(register).flatMap(({ events }) =>
    events.filter(({ secret, publicity }) => secret && publicity === 'committed').map(({ type }) => type),
  );
  assert.deepEqual(
    secrets.filter((type) => !written.has(type) && !others.includes(type)),
    [],
  );

  for (const each of persons) {
    const answer = await erasePerson(table.site, lane, each);
    assert.ok(!isRefusal(answer), JSON.stringify(answer));
  }
  const gone = (where: string, text: string) => {
    const at = text.indexOf(CANARY);
    assert.equal(at, -1, `${where}: …${text.slice(Math.max(0, at - 80), at + 20)}…`);
  };
  gone('the state', digest(lane.process));
  for await (const piece of table.store.read(lane.process.id, 0)) {
    for (const { row, secret = '' } of piece) gone(`row ${row.n}, ${row.type}`, `${row.data} ${secret}`);
  }
  const [fresh, live] = [digest(await folded(table.store, lane.process.id)), digest(lane.process)];
  const apart = [...live].findIndex((character, at) => character !== fresh[at]);
  assert.equal(live === fresh, true, `${live.slice(apart - 200, apart + 80)} | ${fresh.slice(apart - 20, apart + 80)}`);

  table.now.at = began;
  const { clauses, objections, calls } = await textPagesOf(table);
  const files = ['html', 'md', 'akn.xml', 'jsonld'] as const;
  const at = [
    ...[paths.process('open'), paths.queue('open'), paths.calls('open'), paths.decisions('open'), paths.text('open')],
    ...[paths.contributions('open'), paths.objections('open'), paths.assessments('open'), paths.commonGround('open')],
    ...[paths.outcome('open'), paths.edition('open', 1), paths.annex('open'), paths.uptake('open')],
    ...files.map((ending) => paths.outcomeFile('open', ending)),
    ...annexFiles.map((name) => `${paths.outcome('open')}/${name}.csv`),
    ...nouns.statements.list.map(({ id }) => paths.statement('open', id)),
    ...clauses.flatMap((id) => [paths.clause('open', id), paths.briefOfClause('open', id)]),
    ...objections.map((id) => paths.objection('open', id)),
    ...calls.map((id) => paths.call('open', id)),
    ...decisions.map((id) => paths.decision('open', id)),
    ...['C1', 'K1', 'A1', 'O1', 'M1', 'Q1', 'L1', 'P1', 'V1', 'D1'].map((label) => paths.moderated('open', label)),
  ];
  for (const who of ['stranger', 'moderator', 'convener'] as const) {
    for (const path of at) {
      const reply = await table.ask(who, path);
      assert.ok(reply.status < 500, path);
      gone(`${path} to ${who}`, await reply.text());
    }
  }
  await table.close();
});
