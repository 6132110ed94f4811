import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { emptyProcess, fold, load, type Process, save } from '../src/app/engine.ts';
import { toBase64 } from '../src/base/base64.ts';
import { plain } from '../src/base/rows.ts';
import { type Actor, register } from '../src/domain/index.ts';
import type { Input } from '../src/domain/input.ts';
import { account, charter, comer, convener, type Journal, journal, participant } from './given.ts';

const DAY = 86_400_000;
const stages = [
  { id: 'listen', name: 'Listen', closesAt: 6 * DAY },
  { id: 'draft', name: 'Draft', closesAt: 15 * DAY },
];

/** One act of somebody, by small numbers that are taken modulo what there is. */
type Act =
  | { do: 'join'; seat: number }
  | { do: 'say'; who: number; text: number }
  | { do: 'vote'; who: number; on: number; how: number; key: number }
  | { do: 'moderate'; on: number; out: boolean }
  | { do: 'import'; people: number; votes: number }
  | { do: 'wait'; ms: number }
  | { do: 'invite'; by: number; role: boolean }
  | { do: 'come'; account: number; invitation: number; told: number }
  | { do: 'tell'; who: number; told: number }
  | { do: 'raise'; who: number; level: number }
  | { do: 'contest'; who: number; on: number; settle: boolean }
  | { do: 'represent'; who: number; prove: boolean }
  | { do: 'erase'; who: number }
  | { do: 'charter'; what: number }
  | { do: 'handle'; who: number; on: number; how: number }
  | { do: 'edit'; on: number; after: number; how: number }
  | { do: 'input'; who: number; on: number; how: number }
  | { do: 'close' };

const small = fc.nat({ max: 30 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('join' as const), seat: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('say' as const), who: small, text: small }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('vote' as const),
      who: small,
      on: small,
      how: fc.nat({ max: 2 }),
      key: fc.nat({ max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('moderate' as const), on: small, out: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      people: fc.integer({ min: 1, max: 15 }),
      votes: fc.integer({ min: 1, max: 40 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('edit' as const), on: small, after: small, how: fc.nat({ max: 13 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('input' as const), who: small, on: small, how: fc.nat({ max: 7 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'close' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('invite' as const), by: small, role: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('come' as const),
      account: fc.nat({ max: 8 }),
      invitation: fc.nat({ max: 4 }),
      told: fc.nat({ max: 7 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tell' as const), who: small, told: fc.nat({ max: 7 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('raise' as const), who: small, level: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('contest' as const), who: small, on: small, settle: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('represent' as const), who: small, prove: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('erase' as const), who: small }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('charter' as const), what: fc.nat({ max: 3 }) }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('handle' as const), who: small, on: small, how: fc.nat({ max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: -500, max: 5000 }) }) },
);

function perform(given: Journal, act: Act): void {
  const { participants, statements } = given.process.nouns;
  const personAt = (who: number) =>
    participants.ids.size ? participants.ids.idAt(who % participants.ids.size) : 'nobody';
  const statementAt = (on: number) => statements.list[on % (statements.list.length || 1)]?.id ?? 'stm_none';
  switch (act.do) {
    case 'join':
      given.when(
        'participant.join',
        { seat: ['governments', 'private', undefined][act.seat], region: 'Here' },
        convener,
      );
      break;
    case 'say':
      given.when('statement.submit', { text: `Statement ${act.text}` }, participant(personAt(act.who)));
      break;
    case 'vote': {
      const value = ['agree', 'pass', 'disagree'][act.how];
      given.when(
        'vote.cast',
        { statement: statementAt(act.on), value },
        participant(personAt(act.who)),
        `key ${act.key}`,
      );
      break;
    }
    case 'moderate': {
      const statement = statementAt(act.on);
      const input = act.out ? { action: 'take-out', statement, reason: 'duplicate' } : { action: 'restore', statement };
      given.when('statement.moderate', input);
      break;
    }
    case 'import':
      importBlock(given, act.people, act.votes);
      break;
    case 'wait':
      given.now += act.ms;
      break;
    case 'handle':
      handle(given, statementAt(act.on), statementAt(act.who), participant(personAt(act.who)), act.how);
      break;
    case 'input':
      giveInput(given, act, participant(personAt(act.who)));
      break;
    case 'edit':
      editText(given, act);
      break;
    case 'close':
      given.now += 4 * DAY;
      given.close();
      break;
    default:
      performAsSomebody(given, act, participant(personAt('who' in act ? act.who : 0)));
  }
}

/** What else is done with a statement, by who votes and by who moderates. */
function handle(given: Journal, statement: string, other: string, who: Actor, how: number): void {
  const note = `Note ${how}`;
  const { participants, statements } = given.process.nouns;
  const out = statements.list.find(({ by, status, appeal }) => by !== -1 && status === 'out' && !appeal);
  const author = participant(out ? participants.ids.idAt(out.by) : 'nobody');
  const appealed = statements.list.find(({ appeal }) => appeal?.state === 'open')?.id ?? statement;
  const acts: [string, object, Actor?][] = [
    ['vote.withdraw', { statement }, who],
    ['statement.mark', { statement, important: true }, who],
    ['statement.mark', { statement, important: false }, who],
    ['statement.translate', { statement, language: 'fr', text: `Par ${who.id}` }, who],
    ['statement.appeal', { statement: out?.id ?? statement, why: 'Why not?' }, author],
    ['statement.moderate', { action: 'approve', statement, note }],
    ['statement.merge', { statement, into: other, note }],
    ['statement.reword', { statement, text: `Instead of ${statement}`, note }],
    ['appeal.settle', { statement: appealed, outcome: 'upheld', note }, chair],
    ['appeal.settle', { statement: appealed, outcome: 'overruled', note }, chair],
  ];
  given.when(...acts[how]);
}

const editor: Actor = { id: account(97), roles: ['editor'] };

/** Opened, and taken back before anybody said anything of it. */
function withdrawn(given: Journal): void {
  const made = given.when('document.open', { title: 'Other', text: 'One.' }, editor);
  if (!('refused' in made)) given.when('document.withdraw', { document: made[0]?.data.document }, editor);
}

/** What is done with a text, by its editor and by who chairs. */
function editText(given: Journal, { on, after, how }: Extract<Act, { do: 'edit' }>): void {
  const { documents } = given.process.nouns;
  const give = (command: string, input: object, who = editor) => given.when(command, input, who);
  if (documents.list.length === 0) give('document.open', { title: 'Text', text: '# One\n\nTwo', instruction: 'So.' });
  const [document] = documents.list;
  const all = [...documents.clauses.keys()];
  const clause = all[on % (all.length || 1)] ?? '';
  const other = document?.order[after % (document.order.length || 1)] ?? '';
  const at = () => ({ clause, base: documents.clauses.get(clause)?.versions.at(-1)?.hash ?? '' });
  const cause = { sources: on % 3 ? ['S1'] : [], instruction: after % 3 ? 'Asked for.' : '' };
  const change = on % (document?.changes.length || 1);
  const acts: (() => unknown)[] = [
    () => give('clause.add', { document: document?.id, after: other, text: `Clause ${on}`, ...cause }),
    () => give('clause.change', { ...at(), text: `Instead ${after}`, ...cause }),
    () => give('clause.remove', { ...at(), ...cause }),
    () => give('clause.move', { ...at(), after: other, ...cause }),
    () => give('change.cite', { document: document?.id, change, ...cause }),
    () => give('clause.translate', { ...at(), language: 'fr', text: `Mots ${on}` }),
    () => give('clause.change', { ...at(), text: `Instead [[${on}|${after}]]`, instruction: 'So.' }),
    () => give('bracket.hold', { ...at(), bracket: 0, option: after % 2, seats: ['private'] }),
    () => withdrawn(given),
    () => give('draft.publish', { note: `Draft at ${given.now}` }),
    () => give('window.open', { days: 1 + (on % 3) }, chair),
    () => give('window.close', { reason: 'Enough was said.' }, chair),
    () => give('lastcall.open', { days: 1 }, chair),
    () => give('lastcall.end', { reason: 'Asked for.' }, chair),
  ];
  // Two at once: what holds a bracket follows upon the bracket, a window upon its draft.
  for (const act of acts.slice(how, how + 2)) act();
}

/** What people hand in and say of a text, what becomes of it, and what they say of that. */
function giveInput(given: Journal, { on, how }: Extract<Act, { do: 'input' }>, who: Actor): void {
  const { documents, contributions, comments, dispositions, participants } = given.process.nouns;
  const clauses = [...documents.clauses.keys()];
  const inputs = [...contributions.list, ...comments.list];
  const input = inputs[on % (inputs.length || 1)]?.id ?? 'C1';
  const answered = inputs.find(({ id, by }) => by !== -1 && dispositions.byInput.has(id));
  const author = participant(answered ? participants.ids.idAt(answered.by) : 'nobody');
  /** Takes words out, hears of it, and decides. */
  const moderate = (made: readonly Input[]) => {
    const last = made.findLast(({ by }) => by !== -1);
    if (!last) return;
    const of = { input: made === contributions.list ? `C${made.indexOf(last) + 1}` : `K${made.indexOf(last) + 1}` };
    const writer = participant(participants.ids.idAt(last.by));
    given.when('input.moderate', { ...of, action: 'take-out', reason: 'off-topic', note: 'No.' });
    if (how === 6) given.when('input.appeal', { ...of, why: 'Read it again.' }, writer);
    if (on % 4) given.when('input.rehear', { ...of, outcome, note: 'Read again.' }, second);
  };
  const outcome = on % 3 ? 'upheld' : 'overruled';
  const links = on % 2 ? ['https://example.net/'] : [];
  const clause = clauses[on % (clauses.length || 1)] ?? '';
  const acts: (() => unknown)[] = [
    () => given.when('contribution.submit', { title: `Title ${on}`, text: 'At length.', links }, who),
    () => given.when('comment.make', { clause, words: on % 3 ? '' : 'One', text: `Comment ${on}`, links }, who),
    () => given.when('comment.make', { kind: 'missing', text: `Missing ${on}` }, who),
    () => given.when('disposition.give', { inputs: [input], disposition: 'accepted', reason: 'So.' }, editor),
    () => given.when('disposition.dispute', { input: answered?.id ?? input, why: 'Not so.' }, author),
    () => given.when('contributions.import', { source: 'mbox', contributions: [{ type: 'x', title: 'T', text: 'M' }] }),
    () => [contributions.list, comments.list].map(moderate),
    () => [contributions.list, comments.list].map(moderate),
  ];
  acts[how]?.();
}

const operator: Actor = { id: 'operator', roles: ['operator'] };
const chair: Actor = { id: account(99), roles: ['chair'] };
const second: Actor = { id: account(98), roles: ['convener'] };
const told = (bits: number) => ({
  organisation: bits & 1 ? `Org ${bits}` : undefined,
  region: bits & 2 ? `Region ${bits}` : undefined,
  language: bits & 4 ? 'fr' : undefined,
  expertise: bits & 1 ? ['Law'] : undefined,
  interest: bits & 2 ? 'None.' : undefined,
  seat: ['governments', 'other', 'undisclosed', undefined][bits & 3],
});

type Other = Extract<Act, { do: 'invite' | 'come' | 'tell' | 'raise' | 'contest' | 'represent' | 'erase' | 'charter' }>;

/** What people do beside speaking and voting: they come and go, and are doubted. */
function performAsSomebody(given: Journal, act: Other, who: Actor): void {
  const { invitations, organisations, participants } = given.process.nouns;
  switch (act.do) {
    case 'invite':
      given.when('invitations.issue', {
        invitations: [act.role ? { role: 'editor' } : { seat: 'private', name: 'N' }],
      });
      if (act.by % 3 === 0) given.when('invitation.withdraw', { invitation: invitations.list.at(-1)?.id });
      break;
    case 'come': {
      const token = invitations.list[act.invitation]?.token;
      given.when('participant.join', { ...told(act.told), token }, comer(act.account));
      given.when('invitation.accept', { token: token ?? '' }, comer(act.account));
      break;
    }
    case 'tell':
      given.when('participant.change', told(act.told), who);
      break;
    case 'raise':
      if (act.level < 3) given.when('participant.confirm', { participant: who.id, level: act.level }, operator);
      else {
        for (const by of [chair, second]) {
          given.when('participant.verify', { participant: who.id, level: act.level, reason: 'Seen.' }, by);
        }
      }
      break;
    case 'contest': {
      const on = participants.ids.size ? participants.ids.idAt(act.on % participants.ids.size) : 'nobody';
      const input = { participant: on, seat: 'governments', why: 'So it is.' };
      given.when('seat.contest', input, who);
      if (act.settle) given.when('seat.settle', input, chair);
      break;
    }
    case 'represent':
      given.when('organisation.declare', { name: 'Org', domain: 'org.example' }, who);
      if (act.prove)
        given.when('organisation.prove', { organisation: organisations.list[0]?.id, how: 'dns' }, operator);
      break;
    case 'erase':
      given.when('participant.erase', { participant: who.id, refs: [] }, operator);
      break;
    case 'charter':
      changeCharter(given, act.what);
  }
}

function changeCharter(given: Journal, what: number): void {
  const { charter } = given.process.nouns.process;
  const stages = charter?.stages.map((stage, at, all) =>
    at === all.length - 1 ? { ...stage, closesAt: (stage.closesAt ?? 0) + 5 * DAY } : stage,
  );
  const seats = [...(charter?.seats ?? []), { id: 'users', name: 'Users', letter: 'U' }];
  const change = [{ title: `At ${given.now}` }, { seats }, { stages }, { noticeDays: given.now % 3 }][what];
  given.when('charter.change', { change, reason: 'Asked for.' });
}

function importBlock(given: Journal, people: number, votes: number): void {
  const before = given.process.nouns.participants.ids.size;
  const statements = Math.max(1, given.process.nouns.statements.list.length);
  given.when('participants.import', {
    count: people,
    seat: toBase64(new Uint8Array(people).fill(1)),
    sourceIds: '[]',
    organisations: ['A', 'B'],
    organisation: toBase64(Uint32Array.from({ length: people }, (_, i) => i % 3)),
    regions: [],
    region: toBase64(new Uint8Array(people)),
  });
  given.when('votes.import', {
    count: votes,
    participant: toBase64(Uint32Array.from({ length: votes }, (_, i) => before + (i % people))),
    statement: toBase64(Uint16Array.from({ length: votes }, (_, i) => i % statements)),
    value: toBase64(Int8Array.from({ length: votes }, (_, i) => (i % 3) - 1)),
    seconds: toBase64(Uint32Array.from({ length: votes }, (_, i) => i)),
    from: 0,
  });
}

/** As a snapshot carries it, whatever objects were shared in memory. */
const digest = (process: Process): unknown => deserialize(serialize(plain(structuredClone(save(process)))));

function foldAll(given: Journal, secrets = given.secrets, from = emptyProcess(given.process.id)): Process {
  for (const row of given.rows.slice(from.n)) fold(from, row, row.vault && secrets.get(row.vault));
  return from;
}

const history = fc.array(act, { maxLength: 60, size: 'max' }).map((acts) => {
  const given = journal();
  const moderation = acts.length % 2 ? 'before' : 'after';
  given.when('process.open', { ...charter, stages, noticeDays: 2, moderation }, convener);
  for (const act of acts) {
    // As the lane does before every command.
    given.close();
    perform(given, act);
  }
  return given;
});

test('a fold from zero, a fold step by step, and a fold of the export of a fold are the same', () => {
  fc.assert(
    fc.property(history, fc.nat(), (given, cut) => {
      const whole = foldAll(given);
      assert.deepEqual(digest(whole), digest(given.process));
      const prefix = { ...given, rows: given.rows.slice(0, cut % (given.rows.length + 1)) };
      const exported = digest(foldAll(prefix));
      assert.deepEqual(digest(foldAll(given, given.secrets, load(exported))), digest(whole));
    }),
    { numRuns: 150 },
  );
});

test('a fold copes with every secret that was erased, and says the same with and without a snapshot', () => {
  fc.assert(
    fc.property(history, fc.array(fc.nat(), { maxLength: 10 }), (given, picks) => {
      const left = new Map(given.secrets);
      const refs = [...left.keys()];
      for (const pick of picks) left.delete(refs[pick % (refs.length || 1)]);
      const process = foldAll(given, left);
      assert.deepEqual(digest(load(digest(process))), digest(process));
      assert.equal(process.nouns.votes.count, given.process.nouns.votes.count);
      assert.equal(process.nouns.statements.list.length, given.process.nouns.statements.list.length);
    }),
    { numRuns: 100 },
  );
});

test('time in a journal never runs back, and numbers have no gaps', () => {
  fc.assert(
    fc.property(history, (given) => {
      given.rows.forEach((row, i) => {
        assert.equal(row.n, i + 1);
        assert.ok(i === 0 || row.at >= given.rows[i - 1].at);
      });
    }),
    { numRuns: 50 },
  );
});

test('these histories hold every event of people, their roles, the charter, statements, votes and texts', () => {
  const types = new Set(
    fc.sample(history, { numRuns: 300, seed: 1 }).flatMap(({ rows }) => rows.map(({ type }) => type)),
  );
  const nouns = [
    ...(['process', 'participants', 'roles', 'invitations', 'organisations', 'statements', 'votes'] as const),
    ...(['documents', 'contributions', 'comments', 'dispositions'] as const),
  ];
  const all = nouns.flatMap((noun) => register[noun].events.map(({ type }) => type));
  const never = ['process.closed', 'participant.lapsed', 'role.taken', 'organisation.lapsed'];
  assert.deepEqual(
    all.filter((type) => !types.has(type)),
    never.filter((type) => all.includes(type)),
  );
});
