/** The procedures and their machines against the reference they were taken from, its traces, and any order of acts. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRefusal, type Refusal } from '../src/base/result.ts';
import { after } from '../src/domain/duration.ts';
import { guardRefusals } from '../src/domain/guards.ts';
import { newItem, type ObjectionFacts } from '../src/domain/item.ts';
import { challenged, objectionMoved, step } from '../src/domain/itemStep.ts';
import {
  type ItemAct,
  itemMachine,
  type ObjectionAct,
  objectionMachine,
  objectionSets,
  setAsideReasons,
} from '../src/domain/machine.ts';
import {
  designationClasses,
  eligibles,
  furtherNeeds,
  minorities,
  objectionRules,
  type Procedure,
  reopenings,
  silences,
  supports,
  units,
  votes,
} from '../src/domain/procedure.ts';
import { procedureCalled, procedures } from '../src/domain/shippedProcedures.ts';
import { procedurePage as modelOf, procedureList, stances } from '../src/views/procedures.ts';
import { procedurePage, proceduresPage } from '../src/web/pages/procedures.ts';
import { paths } from '../src/web/paths.ts';
import { offered, words } from '../src/words/index.ts';
import { ending, play, Seen } from '../trials/procedureModel.ts';
import { type Board, itemAct, objectionAct } from '../trials/procedureMoves.ts';

const governance = join(import.meta.dirname, '../../shared/data/governance');
const skip = !existsSync(governance);
const read = (name: string) => JSON.parse(readFileSync(join(governance, name), 'utf8'));

/** Names as the reference spells them. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const spelled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(spelled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [snake(name), spelled(member)]));
};

/** What the reference does not have: our own bounds, sources in our own words, and what a finding rests on. */
function asReferred({ id, version, read, known, bounds, designations, ...rest }: Procedure): unknown {
  const bare = designations.map(({ classes, also, ...each }) => each);
  return spelled({ ...rest, designations: bare });
}

/** Two spellings of one thing in the reference are one here. */
function referred({ source, ...procedure }: Record<string, unknown>): unknown {
  const text = JSON.stringify(procedure)
    .replace('"chairs_judgement"', '"chair_judgement"')
    .replace('"n/a"', '"not_asked"');
  return JSON.parse(text);
}

test('every procedure that ships says what its reference says, field by field', { skip }, () => {
  const reference: Record<string, Record<string, unknown>> = read('procedures.json').procedures;
  assert.deepEqual(
    procedures.map(({ id }) => id),
    Object.keys(reference),
  );
  for (const procedure of procedures) {
    assert.deepEqual(asReferred(procedure), referred(reference[procedure.id]), procedure.id);
    // Read or only known: the source says which, and so do we.
    const { source } = reference[procedure.id];
    assert.equal(procedure.read.length > 0, String(source).includes('read'), procedure.id);
    assert.equal(procedure.known.length > 0, String(source).includes('known'), procedure.id);
  }
});

/** Guards of the reference that have another name here. */
const renamed: Readonly<Record<string, string[]>> = {
  'window>=min_call': ['window_long_enough'],
  'call_iterations<max': ['calls_left'],
  every_objection_terminal_or_standing_listed: ['every_objection_listed'],
  [`reason_code in [${setAsideReasons.join()}]`]: ['reason_code'],
  // May be left out, so nothing has to hold for it.
  proposed_remedy_optional: [],
};

interface Row {
  id: string;
  from: string[];
  to: string;
  roles: string[];
  guards: string[];
}

test('both machines are those of the reference, act by act', { skip }, () => {
  const reference = read('procedures.json');
  for (const [machine, told] of [
    [itemMachine, reference.item_machine],
    [objectionMachine, reference.objection_machine],
  ] as const) {
    assert.deepEqual([machine.states, machine.initial], [told.states, told.initial]);
    const rows = told.transitions.map(({ id, roles, guards, ...row }: Row) => [
      id,
      { ...row, hands: roles, guards: guards.flatMap((guard) => renamed[guard] ?? [guard]) },
    ]);
    assert.deepEqual(machine.acts, Object.fromEntries(rows));
  }
});

/** Whose procedure a trace speaks of, by the beginning of its name. */
const bodies: Readonly<Record<string, string>> = {
  IETF: 'ietf-rough-consensus',
  GNSO: 'gnso-wg',
  W3C: 'w3c-consensus',
  RIPE: 'ripe-pdp',
  consent: 'consent',
  global: 'aso-global-policy',
  communique: 'plenary-communique',
  'WSIS+10': 'plenary-communique',
};

const START = Date.UTC(2026, 0, 31);
const begin = (id: string): Board => {
  const procedure = procedureCalled(id);
  assert.ok(procedure, id);
  return { procedure, item: newItem(['author']), objections: [], filed: [], now: START };
};

/** Each act with all that it needs, and as late as it has to be. */
function follow(steps: readonly ItemAct[], id: string): Board | Refusal {
  let board = begin(id);
  for (const [at, act] of steps.entries()) {
    const { item, procedure } = board;
    const { call, designated } = item;
    const waits = [call?.closesAt ?? 0, designated ? after(designated.at, procedure.provisionalReview) : 0];
    if (procedure.ratifyDeadline && item.ratifyingSince)
      waits.push(after(item.ratifyingSince, procedure.ratifyDeadline));
    if (act === 'start_review') waits.push(item.reviewAt ?? 0);
    board = { ...board, now: Math.max(board.now, ...waits) };
    // By time where it is due; by a person where there is something new.
    const second = (act === 'ratify' && procedure.ratifySilence) || (act === 'start_review' && !item.reviewAt);
    const found = steps[at + 2] === 'reject' ? procedure.designations.length - 1 : 0;
    const asked = act === 'redesignate' ? challenged(item, `challenge-${at}`, procedure) : item;
    if (isRefusal(asked)) return asked;
    const next = step(asked, itemAct(act, board, second ? 1 : found), board);
    if (isRefusal(next)) return next;
    board = { ...board, item: next };
  }
  return board;
}

function followed(steps: readonly ObjectionAct[]): ObjectionFacts | Refusal {
  const board = begin('ietf-rough-consensus');
  let objection: ObjectionFacts = { id: 'o', by: ['objector-0'], raisedAt: START, state: 'raised', word: 'silent' };
  for (const act of steps) {
    const next = objectionMoved(
      objection,
      objectionAct(act, objection, board),
      { ...board, objections: [objection] },
      [],
    );
    if (isRefusal(next)) return next;
    objection = next;
  }
  return objection;
}

const ends: readonly string[] = [
  ...[
    'adopted',
    'adopted',
    'adopted',
    'in_discussion',
    'in_discussion',
    'adopted',
    'adopted',
    'rejected',
    'in_discussion',
  ],
  ...['accommodated', 'standing', 'retracted', 'addressed_outweighed', 'overruled', 'accommodated', 'set_aside'],
];

test('all sixteen traces that are allowed come to their end, with every guard in place', { skip }, () => {
  const { item_allowed, objection_allowed } = read('traces.json');
  const got: string[] = [];
  for (const { name, steps } of item_allowed) {
    const end = follow(steps, bodies[name.split(/[: ]/)[0]]);
    got.push(isRefusal(end) ? `${name}: ${end.refused}` : end.item.at);
  }
  for (const { name, steps } of objection_allowed) {
    const end = followed(steps);
    got.push(isRefusal(end) ? `${name}: ${end.refused}` : end.state);
  }
  assert.deepEqual(got, ends);
});

test('all six traces that are forbidden are refused, under every procedure', { skip }, () => {
  const { item_refused, objection_refused } = read('traces.json');
  for (const { id } of procedures) {
    for (const steps of item_refused) {
      assert.ok(!isRefusal(follow(steps.slice(0, -1), id)), `${id}: ${steps}`);
      const end = follow(steps, id);
      assert.ok(isRefusal(end) && end.refused === 'act-not-now', `${id}: ${steps}`);
    }
  }
  for (const steps of objection_refused) {
    assert.ok(!isRefusal(followed(steps.slice(0, -1))), steps.join());
    const end = followed(steps);
    assert.ok(isRefusal(end) && end.refused === 'act-not-now', steps.join());
  }
});

const number = fc.nat({ max: 1 << 20 });
const moves = fc.array(fc.record({ act: number, pick: number, wrong: number, wait: number }), {
  minLength: 1,
  maxLength: 60,
});

for (const procedure of procedures) {
  test(`${procedure.id}: no order of acts breaks a rule, loses an objection, or comes to no end`, () => {
    const property = fc.property(moves, (sequence) => {
      const { board, broken } = play(procedure, sequence, new Seen());
      assert.deepEqual(broken, []);
      assert.ok(ending(board), `stuck in ${board.item.at}`);
    });
    fc.assert(property, { numRuns: 500 });
  });
}

test('whatever a guard refuses can be said', () => {
  const { refusals } = words('en');
  assert.deepEqual(
    Object.values(guardRefusals).filter((code) => !(code in refusals)),
    [],
  );
});

const vocabulary: Readonly<Record<string, readonly string[]>> = {
  summary: procedures.map(({ id }) => id),
  eligible: eligibles,
  unit: units,
  stance: stances,
  means: stances,
  silence: silences,
  support: supports,
  objectionRule: objectionRules,
  outweighed: ['allowed', 'barred', 'as_dissent'],
  closed: objectionSets.addressed,
  minority: minorities,
  vote: votes,
  adopts: ['yes', 'no', 'ratifier'],
  class: designationClasses,
  also: furtherNeeds,
  reopen: reopenings,
  designation: procedures.flatMap(({ designations }) => designations.map(({ id }) => id)),
  body: procedures.flatMap(({ appeals, ratifier }) => [
    ...appeals.map(({ to }) => to),
    ...(ratifier ? [ratifier] : []),
  ]),
  phase: procedures.flatMap(({ phases = [] }) => phases.map(({ id }) => id)),
  need: procedures.flatMap(({ phases = [] }) => phases.flatMap(({ needs = [] }) => needs)),
  callOf: procedures.flatMap(({ ratifyMinCall = {} }) => Object.keys(ratifyMinCall)),
  category: procedures.flatMap(({ balance }) => Object.keys(balance?.maxShareOneCategory ?? {})),
};

test('there are words for every code of a procedure, and for no other', () => {
  const told = Object.entries(words('en').procedures.by).map(([of, names]) => [of, Object.keys(names).sort()]);
  const used = Object.entries(vocabulary).map(([of, codes]) => [of, [...new Set(codes)].sort()]);
  assert.deepEqual(Object.fromEntries(told), Object.fromEntries(used));
});

for (const { tag, name, dir } of offered) {
  test(`${name}: every procedure is explained on a page, with nothing missing`, () => {
    const context = { words: words(tag), lang: tag, dir, path: '/procedures' };
    for (const { id } of procedureList().procedures) {
      const model = modelOf(id);
      assert.ok(model);
      const page = String(procedurePage(model, context));
      assert.doesNotMatch(page, /undefined|null|NaN|\[object|<p><\/p>|<li><\/li>|<dd><\/dd>/, id);
      // What its charter calls it, and each of the results it can have.
      const { by } = context.words.procedures;
      const results: Readonly<Record<string, string>> = by.designation;
      for (const { id } of model.designations) assert.ok(page.includes(results[id]), id);
    }
    const list = String(proceduresPage(procedureList(), context));
    for (const { id } of procedures) assert.ok(list.includes(`href="${paths.procedure(id)}"`), id);
  });
}
