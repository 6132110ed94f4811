import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { account, convener, idIn, type Outcome, opened, participant } from '../../test/given.ts';
import { chairing, DAY, happens, refusedAs, withText } from '../../test/givenText.ts';
import { load, save } from '../app/engine.ts';
import { plain } from '../base/rows.ts';
import {
  type Commitment,
  commitmentStates,
  covers,
  isOver,
  measuredAs,
  periodsDue,
  standingEvidence,
  statusAt,
} from './commitments.ts';
import type { Actor } from './noun.ts';
import { incidentScore } from './penalties.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const delegate: Actor = { id: account(80), roles: ['delegate'], account: account(80) };
const auditor: Actor = { id: account(81), roles: ['scrutineer'], account: account(81) };
const START = 100 * DAY;

const indicator = {
  name: 'Invalid routes',
  unit: 'routes',
  direction: 'down',
  target: { value: 0, at: START + 300 * DAY },
  method: 'Count them each month.',
};
const promised = {
  title: 'Filter routes',
  text: 'We filter what our customers announce.',
  actor: { kind: 'organisation', name: 'A network' },
  kind: 'action',
  measure: 'technical',
  locus: 'network',
  indicator,
  reports: 'P30D',
  reviewAt: START + 360 * DAY,
};

function promising(more: object = {}) {
  const { given, persons } = opened(3, 1, { stages: [] });
  given.now = START;
  const [one, two] = persons.map(participant);
  const propose = (other: object = {}, actor = one) =>
    given.when('commitment.propose', { ...promised, reviewAt: given.now + 360 * DAY, ...other }, actor);
  const id = idIn(propose(more), 'commitment');
  const state = () => given.process.nouns.commitments;
  const commitment = (): Commitment => state().list[0];
  const does = (act: string, input: object = {}, actor: Actor = chairing): Outcome =>
    given.when(`commitment.${act}`, { commitment: id, ...input }, actor);
  const report = (input: object = {}, actor: Actor = delegate): Outcome => {
    const period = { from: given.now - 30 * DAY, to: given.now };
    return given.when('evidence.submit', { commitment: id, period, value: 3, level: 1, ...input }, actor);
  };
  const last = () => commitment().evidence.at(-1)?.id ?? '';
  const dispute = (actor: Actor = two, evidence = last()): Outcome =>
    given.when('evidence.dispute', { commitment: id, evidence, grounds: 'It was not so.' }, actor);
  const settle = (outcome: string, actor: Actor = chairing, evidence = last()): Outcome =>
    given.when('dispute.settle', { commitment: id, evidence, outcome, answer: 'We looked.' }, actor);
  return { given, one, two, propose, id, state, commitment, does, report, dispute, settle, last };
}
type Register = ReturnType<typeof promising>;

/** Each act as whoever may do it does it. */
const acts: Record<string, (register: Register) => Outcome> = {
  pledge: ({ does }) => does('pledge', { mandate: 'The board.' }, delegate),
  accept: ({ does }) => does('accept'),
  begin: ({ does }) => does('begin', {}, delegate),
  report: ({ report }) => report(),
  dispute: ({ dispute }) => dispute(),
  uphold: ({ settle }) => settle('upheld'),
  reject: ({ settle }) => settle('rejected'),
  verified: ({ does }) => does('judge', { verdict: 'verified', reasons: 'Seen.' }),
  'partially-met': ({ does }) => does('judge', { verdict: 'partially-met', reasons: 'Half.' }),
  'not-met': ({ does }) => does('judge', { verdict: 'not-met', reasons: 'No.' }),
  withdraw: ({ does }) => does('withdraw', { reason: 'No money.' }, delegate),
  supersede: ({ does, propose }) => does('supersede', { by: idIn(propose(), 'commitment'), reasons: 'Better.' }),
  wait: ({ given }) => {
    given.now += 400 * DAY;
    return [];
  },
};

const signed = 'pledge > accept';
const paths: [path: string, state: string][] = [
  ['', 'proposed'],
  ['pledge', 'pledged'],
  ['pledge > withdraw', 'withdrawn'],
  [signed, 'accepted'],
  [`${signed} > begin`, 'in-progress'],
  [`${signed} > report`, 'reported'],
  [`${signed} > begin > report > report`, 'reported'],
  [`${signed} > report > dispute > uphold`, 'reported'],
  [`${signed} > report > dispute > reject > verified`, 'verified'],
  [`${signed} > report > dispute > uphold > report > verified`, 'verified'],
  [`${signed} > begin > report > partially-met`, 'partially-met'],
  [`${signed} > not-met`, 'not-met'],
  [`${signed} > report > withdraw`, 'withdrawn'],
  [`${signed} > report > supersede`, 'superseded'],
  ['supersede', 'superseded'],
  [`${signed} > report > wait`, 'expired'],
  ['wait', 'expired'],
];

function walked(path: string, more: object = { sunsetAt: START + 380 * DAY }): Register {
  const register = promising(more);
  for (const act of path.split(' > ').filter(Boolean)) {
    register.given.now += 1000;
    happens(acts[act](register));
  }
  return register;
}

test('a commitment goes every path, keeps each step of it, and is the same after a snapshot', () => {
  for (const [path, state] of paths) {
    const { commitment, given, state: all } = walked(path);
    assert.equal(statusAt(commitment(), given.now), state, path);
    assert.equal(commitment().history[0].status, 'proposed');
    assert.deepEqual(load(structuredClone(plain(save(given.process)))).nouns.commitments, all(), path);
  }
  const reached = new Set(paths.map(([, state]) => state));
  assert.deepEqual(
    commitmentStates.filter((state) => !reached.has(state)),
    [],
  );
});

test('in every state, whatever cannot be done is refused and changes nothing', () => {
  const from: Record<string, readonly string[]> = {
    pledge: ['proposed'],
    accept: ['pledged'],
    begin: ['accepted'],
    report: ['accepted', 'in-progress', 'reported'],
    verified: ['reported'],
    'not-met': ['accepted', 'in-progress', 'reported'],
    withdraw: ['pledged', 'accepted', 'in-progress', 'reported'],
    supersede: ['proposed', 'pledged', 'accepted', 'in-progress', 'reported'],
  };
  const evidenceGone = `${signed} > report > dispute > uphold`;
  for (const [path, status] of paths) {
    for (const [act, states] of Object.entries(from)) {
      if (path === evidenceGone && act === 'verified') continue;
      const register = walked(path);
      const before = structuredClone(register.commitment());
      const outcome = refusedAs(acts[act](register));
      assert.equal(outcome === 'done', states.includes(status), `${act} of ${status}: ${outcome}`);
      if (outcome !== 'done') assert.deepEqual(register.commitment(), before);
    }
  }
});

test('what is missing, too much or in other hands is refused', () => {
  const other: Actor = { ...delegate, id: account(82), account: account(82) };
  const table: [path: string, (register: Register) => Outcome, code: string][] = [
    ['', ({ propose }) => propose({ title: '' }), 'invalid'],
    ['', ({ propose }) => propose({ clause: 'cls_none' }), 'unknown-clause'],
    ['', ({ propose }) => propose({ reviewAt: START - 1 }), 'review-in-the-past'],
    ['', ({ propose }) => propose({ sunsetAt: START + DAY }), 'sunset-before-review'],
    ['', ({ propose }) => propose({ reports: 'P1D' }), 'reports-too-often'],
    ['', ({ propose }) => propose({}, auditor), 'not-allowed'],
    ['', ({ does, one }) => does('pledge', { mandate: 'Mine.' }, one), 'not-allowed'],
    ['', ({ propose }) => propose({ actor: { kind: 'person', name: 'Somebody' } }), 'delegate-needed'],
    ['', ({ does }) => does('pledge', {}, delegate), 'mandate-needed'],
    ['pledge', ({ does }) => does('pledge', { mandate: 'Mine.' }, other), 'already-signed'],
    ['', ({ does }) => does('accept'), 'commitment-not-now'],
    ['pledge', ({ does }) => does('accept', {}, delegate), 'not-allowed'],
    [signed, ({ does }) => does('begin', {}, other), 'signer-only'],
    [signed, ({ does }) => does('withdraw', { reason: 'No.' }, other), 'signer-only'],
    [signed, ({ does }) => does('withdraw', { reason: '' }, delegate), 'invalid'],
    [signed, ({ does }) => does('judge', { verdict: 'verified', reasons: 'Yes.' }), 'no-evidence'],
    [signed, ({ does }) => does('judge', { verdict: 'verified', reasons: '' }), 'invalid'],
    [
      `${signed} > report > dispute`,
      ({ does }) => does('judge', { verdict: 'not-met', reasons: 'No.' }),
      'dispute-open',
    ],
    [`${signed} > report > dispute > uphold`, acts.verified, 'no-evidence'],
    ['pledge', ({ report }) => report(), 'commitment-not-now'],
    [signed, ({ report, given }) => report({ period: { from: given.now, to: given.now } }), 'period-wrong'],
    [signed, ({ report, given }) => report({ period: { from: given.now - DAY, to: given.now + DAY } }), 'period-wrong'],
    [signed, ({ report }) => report({ level: 4, ref: 'x' }), 'not-independent'],
    [signed, ({ report }) => report({ level: 5, ref: 'x' }), 'not-independent'],
    [signed, ({ report }) => report({ level: 2 }), 'reference-needed'],
    [signed, ({ report }) => report({ level: 6, ref: 'x' }), 'hash-needed'],
    [signed, ({ report }) => report({ level: 7 }), 'invalid'],
    [signed, ({ report }) => report({ noIncidents: true }), 'incidents-not-counted'],
    [`${signed} > report`, ({ dispute }) => dispute(delegate), 'own-evidence'],
    [
      `${signed} > report`,
      ({ dispute }) => dispute({ ...participant('ptp_x'), account: delegate.account }),
      'own-evidence',
    ],
    [`${signed} > report`, ({ dispute, two }) => dispute(two, 'evd_none'), 'unknown-evidence'],
    [`${signed} > report > dispute`, acts.dispute, 'dispute-open'],
    [`${signed} > report > dispute > uphold`, acts.dispute, 'evidence-gone'],
    [`${signed} > report`, ({ settle }) => settle('upheld'), 'no-dispute'],
    ['', ({ given }) => given.when('commitment.accept', { commitment: 'no' }, chairing), 'unknown-commitment'],
    ['', ({ does, id }) => does('supersede', { by: id, reasons: 'So.' }), 'successor-of-another'],
    [
      '',
      ({ does, propose }) => {
        const by = idIn(propose({ actor: { kind: 'organisation', name: 'Another' } }), 'commitment');
        return does('supersede', { by, reasons: 'So.' });
      },
      'successor-of-another',
    ],
    [
      'supersede',
      ({ given, state, id }) =>
        given.when('commitment.supersede', { commitment: state().list[1].id, by: id, reasons: 'Back.' }, chairing),
      'commitment-over',
    ],
  ];
  for (const [path, act, code] of table) assert.equal(refusedAs(act(walked(path))), code, `${path}: ${code}`);
  const { propose } = promising();
  for (let n = 1; n < 20; n++) happens(propose());
  assert.equal(refusedAs(propose()), 'too-much-today');
});

test('nobody judges, or hears a dispute about, what is their own, under whichever name', () => {
  const as = (role: 'chair' | 'scrutineer', who: Actor): Actor => ({ ...who, roles: [role] });
  const names = ({ one, two }: Register): [Actor, string][] => [
    [{ ...chairing, account: delegate.account }, 'recused'],
    [{ ...chairing, participant: two.id }, 'of the dispute'],
    [as('scrutineer', delegate), 'recused'],
    [{ ...chairing, participant: one.id }, 'done'],
  ];
  for (const [n] of names(promising()).entries()) {
    const path = `${signed} > report > dispute`;
    const register = walked(path);
    const [actor, told] = names(register)[n];
    assert.equal(refusedAs(register.settle('rejected', actor)), told === 'done' ? 'done' : 'recused', told);
    const judging = walked(`${signed} > report`);
    const [judge] = names(judging)[n];
    const outcome = judging.does('judge', { verdict: 'verified', reasons: 'Yes.' }, judge);
    assert.equal(refusedAs(outcome), told === 'recused' ? 'recused' : 'done', told);
  }
});

test('a promise is made, kept and reported on under a role: no row of the journal joins a name to a pseudonym', () => {
  const { given, one, propose, state } = promising();
  // The same person as a participant, whose account the process knows, and as a delegate.
  const byName: Actor = { ...delegate, participant: one.id };
  const pseudonym: Actor = { ...one, account: delegate.account };
  const named = { actor: { kind: 'person', name: 'Somebody' } };
  assert.equal(refusedAs(propose(named, pseudonym)), 'delegate-needed');
  const commitment = idIn(propose(named, byName), 'commitment');
  const does = (command: string, input: object, actor: Actor) => given.when(command, { commitment, ...input }, actor);
  const period = { from: given.now - DAY, to: given.now };
  const steps: [string, object][] = [
    ['commitment.pledge', {}],
    ['commitment.begin', {}],
    ['evidence.submit', { period, value: 3, level: 1 }],
    ['commitment.withdraw', { reason: 'No money.' }],
  ];
  for (const [command, input] of steps) {
    assert.notEqual(refusedAs(does(command, input, pseudonym)), 'done', command);
    happens(does(command, input, byName));
    if (command === 'commitment.pledge') happens(does('commitment.accept', {}, chairing));
  }
  const { signed, history, evidence } = state().list[1];
  const hands = [signed?.by, ...history.map(({ by }) => by), ...evidence.map(({ by }) => by)];
  assert.deepEqual([...new Set(hands)], [delegate.id, chairing.id]);
});

const counting = { indicator: { ...indicator, merge: 'incidents' }, sunsetAt: undefined };
const lasting = (ms: number, from: number) => ({ from, to: from + ms });

test('incidents of 29 minutes, 13 hours and 25 hours are 3.5 points, and one told twice is one', () => {
  const register = walked(signed, counting);
  const { given, report, commitment } = register;
  given.now += 30 * DAY;
  const from = given.now - 30 * DAY;
  const incidents = [
    lasting(29 * MINUTE, from),
    lasting(13 * HOUR, from + 2 * DAY),
    lasting(25 * HOUR, from + 9 * DAY),
  ];
  happens(report({ value: undefined, incidents }));
  assert.equal(measuredAs(commitment().evidence[0]), 3.5);
  happens(report({ value: undefined, incidents: [lasting(20 * HOUR, from + 9 * DAY + HOUR)] }, auditor));
  const all = standingEvidence(commitment()).flatMap(({ incidents = [] }) => incidents);
  assert.equal(incidentScore(all), 3.5);
  const table: [object, string][] = [
    [{ value: 3 }, 'incidents-not-value'],
    [{ value: undefined, incidents, noIncidents: true }, 'incidents-or-none'],
    [{ value: undefined, incidents: [lasting(-HOUR, from + DAY)] }, 'incident-outside'],
    [{ value: undefined, incidents: [lasting(HOUR, from - DAY)] }, 'incident-outside'],
  ];
  for (const [input, code] of table) assert.equal(refusedAs(report(input)), code, code);
});

test('of incidents, an empty list is unknown; only that there were none is 0', () => {
  const { given, report, commitment } = walked(signed, counting);
  given.now += 30 * DAY;
  happens(report({ value: undefined, incidents: [] }));
  assert.equal(measuredAs(commitment().evidence[0]), undefined);
  assert.deepEqual(
    periodsDue(commitment(), given.now).map(({ state }) => state),
    ['unknown', 'running'].slice(0, periodsDue(commitment(), given.now).length),
  );
  happens(report({ value: undefined, noIncidents: true }));
  assert.equal(measuredAs(commitment().evidence[1]), 0);
  assert.equal(periodsDue(commitment(), given.now)[0].state, 'reported');
});

test('a period is reported, unknown or still running, and what nobody reported is never a value', () => {
  const reports = fc.array(
    fc.record({
      from: fc.integer({ min: -40, max: 400 }),
      length: fc.integer({ min: 1, max: 90 }),
      value: fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined }),
      dispute: fc.constantFrom('', 'upheld', 'rejected'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(reports, fc.integer({ min: 0, max: 420 }), (all, passed) => {
      const register = walked(signed, { sunsetAt: undefined, reviewAt: START + 900 * DAY });
      const { given, commitment, report, dispute, settle } = register;
      const start = commitment().acceptedAt ?? 0;
      given.now += passed * DAY;
      for (const { from, length, value, dispute: outcome } of all) {
        const period = { from: start + from * DAY, to: start + (from + length) * DAY };
        const told = refusedAs(report({ period, value }));
        assert.equal(told, period.to > given.now ? 'period-wrong' : 'done');
        if (told !== 'done' || outcome === '') continue;
        happens(dispute());
        happens(settle(outcome));
      }
      const standing = standingEvidence(commitment());
      const upheld = ({ disputes }: Commitment['evidence'][number]) =>
        disputes.some(({ settled }) => settled?.outcome === 'upheld');
      assert.deepEqual(
        standing,
        commitment().evidence.filter((each) => !upheld(each)),
      );
      const periods = periodsDue(commitment(), given.now);
      for (const [i, { from, to, state }] of periods.entries()) {
        assert.equal(from, i === 0 ? start : periods[i - 1].to);
        const told = standing.some((each) => each.value !== undefined && covers(each, { from, to }));
        assert.equal(state, told ? 'reported' : to <= given.now ? 'unknown' : 'running');
      }
      assert.ok(periods.every(({ from }) => from < given.now));
      for (const each of commitment().evidence) if (each.value === undefined) assert.equal(measuredAs(each), undefined);
    }),
    { numRuns: 60 },
  );
});

test('a commitment may stand under a clause that is still in the text, and no other', () => {
  const { given, clauses, edit, base, persons } = withText(2);
  const [first, second] = clauses();
  const propose = (clause: string) =>
    given.when('commitment.propose', { ...promised, clause }, participant(persons[0]));
  happens(edit('clause.remove', { clause: second, base: base(second), editorial: true }));
  assert.equal(refusedAs(propose(second)), 'clause-out');
  happens(propose(first));
  assert.equal(given.process.nouns.commitments.list[0].clause, first);
});

test('after a process was closed for good the register is there to read, and takes nothing more', () => {
  for (const [path, status] of paths) {
    const register = walked(path);
    happens(register.given.when('process.close', {}, convener));
    for (const act of Object.keys(acts)) {
      if (act === 'wait' || act === 'supersede') continue;
      assert.equal(refusedAs(acts[act](register)), 'closed', `${act} of ${status}`);
    }
    assert.equal(refusedAs(register.propose()), 'closed');
    assert.equal(isOver(register.commitment()), isOver({ status: register.commitment().status }));
  }
});
