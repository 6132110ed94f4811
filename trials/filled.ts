/** A process with a payload in every text of it: opened, joined, argued about, moderated, and about to be changed. */
import assert from 'node:assert/strict';
import type { Site } from '../src/app/site.ts';
import { toBase64 } from '../src/base/base64.ts';
import { isRefusal } from '../src/base/result.ts';
import type { Actor } from '../src/domain/index.ts';
import type { Corpus } from './corpus.ts';

export interface Cast {
  readonly convener: string;
  readonly moderator: string;
  /** Six of them. */
  readonly participants: readonly string[];
}

export interface Filled {
  readonly slug: string;
  /** Taken out, appealed and settled; in other words; merged; taken out and waiting for an appeal; translated; shown. */
  readonly statements: readonly string[];
  /** Of an invitation to a seat that nobody has used. */
  readonly token: string;
}

const IMPORTED = 14;
const SEEDS = 23;
const range = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));
const visitor = (account: string): Actor => ({ id: 'visitor', roles: ['visitor'], account });
const operator: Actor = { id: 'operator', roles: ['operator'] };
const under = (account: string, role: 'convener' | 'moderator'): Actor => ({ id: account, roles: [role], account });

/** The fields that a charter and its change have in common. `at` is what stands before their names. */
function charterOf(corpus: Corpus, at: string, withRegions: boolean) {
  const take = (field: string) => corpus.take(`${at}${field}`);
  // A change that changes nothing would not be announced.
  const own = (field: string) => `${take(field)} ${at.slice(0, 2)}`;
  return {
    ...{ title: own('title'), question: own('question'), outcome: own('outcome'), convener: own('convener') },
    ...{ inScope: own('inScope'), outOfScope: own('outOfScope'), authority: own('authority') },
    guidelines: own('guidelines'),
    expertise: corpus.some(`${at}expertise.*`, 20),
    // No two seats have one letter.
    seats: range(Math.min(20, corpus.sizeOf(`${at}seats.*.letter`)), (i) => ({
      id: `seat-${i}`,
      name: take('seats.*.name'),
      letter: take('seats.*.letter'),
    })),
    stages: range(12, (i) => ({ id: `stage-${i}`, name: take('stages.*.name') })),
    regions: withRegions ? range(60, (i) => ({ id: `region-${i}`, name: take('regions.*.name') })) : [],
  };
}

export async function fill(site: Site, corpus: Corpus, cast: Cast, round: number): Promise<Filled> {
  const slug = `round-${round}`;
  const hasRegions = round % 3 === 0;
  const opening = { slug, language: 'en', simulated: false, smallCell: 2, figures: 'batched' };
  const convener = under(cast.convener, 'convener');
  const input = { ...opening, ...charterOf(corpus, 'process.open: ', hasRegions) };
  const made = await site.create([{ command: 'process.open', input, actor: convener }]);
  assert.ok(!isRefusal(made), JSON.stringify(made));
  const hosted = await site.hosted(slug);
  assert.ok(hosted);
  const { lane } = hosted;
  let serial = 0;
  const give = async (actor: Actor, command: string, input: object): Promise<Record<string, unknown>[]> => {
    const outcome = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
    return outcome.events.map(({ data }) => ({ ...Object(data) }));
  };
  const take = (field: string) => corpus.take(field);
  /** With something that no other text has. */
  const own = (field: string) => `${take(field)} ${(serial++).toString(36)}`;

  const invited = (role: object) => ({
    ...role,
    name: take('invitations.issue: invitations.*.name'),
    mail: take('invitations.issue: invitations.*.mail'),
    organisation: take('invitations.issue: invitations.*.organisation'),
    region: take('invitations.issue: invitations.*.region'),
  });
  await give(convener, 'invitations.issue', {
    invitations: [invited({ role: 'moderator' }), ...range(24, (i) => invited({ seat: `seat-${i % 3}` }))],
  });
  const { list } = lane.process.nouns.invitations;
  await give(visitor(cast.moderator), 'invitation.accept', { token: list[0]?.token });
  const moderator = under(cast.moderator, 'moderator');

  const told = (command: string) => ({
    organisation: take(`${command}: organisation`),
    region: hasRegions ? 'region-0' : take(`${command}: region`),
    expertise: corpus.some(`${command}: expertise.*`, 10),
    interest: take(`${command}: interest`),
  });
  const people: Actor[] = [];
  for (const [i, account] of cast.participants.entries()) {
    const [joined] = await give(visitor(account), 'participant.join', {
      seat: `seat-${i}`,
      ...told('participant.join'),
    });
    people.push({ id: String(joined?.participant), roles: ['participant'], account });
  }
  const [one, other, third, fourth] = people;
  assert.ok(one && other && third && fourth);
  for (const person of people)
    await give(person, 'organisation.declare', { name: take('organisation.declare: name'), domain: 'example.org' });
  for (const person of people.slice(2)) await give(person, 'participant.change', told('participant.change'));
  await give(operator, 'participants.import', {
    count: IMPORTED,
    seat: toBase64(Uint8Array.from(range(IMPORTED, (i) => i % 3))),
    sourceIds: '',
    organisations: corpus.some('participants.import: organisations.*', IMPORTED),
    organisation: toBase64(Uint32Array.from(range(IMPORTED, (i) => i + 1))),
    regions: corpus.some('participants.import: regions.*', IMPORTED),
    region: toBase64(Uint8Array.from(range(IMPORTED, (i) => i + 1))),
  });
  await give(operator, 'statements.import', {
    statements: range(SEEDS, () => ({
      ...{ text: own('statements.import: statements.*.text'), label: take('statements.import: statements.*.label') },
      ...{ meta: false, seed: false },
    })),
  });
  await give(convener, 'statement.seed', { texts: range(SEEDS, () => own('statement.seed: texts.*')) });
  const said: string[] = [];
  for (const person of [one, one, one, other, third, fourth]) {
    const [event] = await give(person, 'statement.submit', { text: own('statement.submit: text') });
    said.push(String(event?.statement));
  }
  const shown = lane.process.nouns.statements.list.map(({ id }) => id);
  const voters = range(IMPORTED * shown.length, (row) => row);
  await give(operator, 'votes.import', {
    count: voters.length,
    participant: toBase64(Uint32Array.from(voters, (row) => people.length + (row % IMPORTED))),
    statement: toBase64(Uint16Array.from(voters, (row) => Math.floor(row / IMPORTED))),
    value: toBase64(Int8Array.from(voters, (row) => (row % 2 === 0 || row % 3 === 0 ? 1 : -1))),
    seconds: toBase64(new Uint32Array(voters.length)),
    from: 0,
  });

  const [first = '', second = '', merged = '', waiting = '', plain = '', again = ''] = said;
  const [seed = ''] = shown;
  const note = (command: string) => take(`${command}: note`);
  const takeOut = { action: 'take-out', reason: 'off-topic' };
  for (const statement of [first, waiting]) {
    await give(moderator, 'statement.moderate', { ...takeOut, statement, note: note('statement.moderate') });
  }
  await give(one, 'statement.appeal', { statement: first, why: take('statement.appeal: why') });
  await give(convener, 'appeal.settle', { statement: first, outcome: 'overruled', note: note('appeal.settle') });
  await give(other, 'statement.appeal', { statement: waiting, why: take('statement.appeal: why') });
  for (const statement of [second, again]) {
    const text = own('statement.reword: text');
    await give(moderator, 'statement.reword', { statement, text, note: note('statement.reword') });
  }
  await give(moderator, 'statement.merge', { statement: merged, into: seed, note: note('statement.merge') });
  await give(moderator, 'statement.moderate', {
    action: 'approve',
    statement: plain,
    note: note('statement.moderate'),
  });
  for (const [i, language] of ['fr', 'ar', 'ja'].entries()) {
    await give(people[i] ?? one, 'statement.translate', {
      statement: seed,
      language,
      text: take('statement.translate: text'),
    });
  }
  for (const { id } of [one, other, third]) {
    await give(moderator, 'seat.contest', { participant: id, seat: 'seat-3', why: take('seat.contest: why') });
  }
  for (const { id } of [other, third]) {
    await give(convener, 'seat.settle', { participant: id, seat: 'seat-3', why: take('seat.settle: why') });
  }
  for (const { id } of [third, fourth]) {
    await give(convener, 'participant.verify', {
      participant: id,
      level: 3,
      reason: take('participant.verify: reason'),
    });
  }
  const change = charterOf(corpus, 'charter.change: change.', hasRegions);
  await give(convener, 'charter.change', { change, reason: take('charter.change: reason') });
  await hosted.settled();
  return { slug, statements: [first, second, merged, waiting, seed, plain], token: list[1]?.token ?? '' };
}
