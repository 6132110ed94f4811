/** What people hand in about a text, with a payload in every field: contributions, comments, amendments, objections, answers. */

import { contributionSources } from '../src/domain/contributions.ts';
import type { Actor } from '../src/domain/index.ts';
import { procedures } from '../src/domain/shippedProcedures.ts';
import type { Writing, Written } from './filledText.ts';

export interface Handing extends Writing {
  readonly operator: Actor;
  /** Six of them. */
  readonly people: readonly Actor[];
  /** The words of a clause as they stand. */
  words(clause: string): string;
}

export interface Handed {
  readonly contribution: string;
  readonly objection: string;
}

const IMPORTED = 40;

export async function handIn(handing: Handing, { document, clauses: [clause] }: Written): Promise<Handed> {
  const contribution = await contribute(handing);
  const quoted = await quotedClause(handing, document);
  await comment(handing, document, quoted);
  await amend(handing, clause);
  const objection = await object(handing, clause);
  await derive(handing);
  return { contribution, objection };
}

/** Three a head: what everybody may hand in on a day is more than that. */
const EACH = 3;
const times = <T>(people: readonly T[]): T[] => Array.from({ length: EACH }, () => people).flat();

async function contribute({ give, take, operator, people }: Handing): Promise<string> {
  const last = { id: '' };
  for (const person of times(people)) {
    const [made] = await give(person, 'contribution.submit', {
      title: take('contribution.submit: title'),
      text: take('contribution.submit: text'),
    });
    last.id = String(made?.contribution);
  }
  const of = (field: string) => take(`contributions.import: contributions.*.${field}`);
  const contributions = Array.from({ length: IMPORTED }, () => ({
    ...{ label: of('label'), country: of('country'), type: of('type'), title: of('title') },
    ...{ text: of('text'), author: of('author'), organisation: of('organisation') },
  }));
  await give(operator, 'contributions.import', { source: contributionSources[0], contributions });
  return last.id;
}

/** A clause whose words are what a comment will quote. */
async function quotedClause({ give, take, own, editor }: Handing, document: string): Promise<string> {
  const text = take('comment.make: words');
  const [added] = await give(editor, 'clause.add', { document, text, instruction: own('clause.add: instruction') });
  return String(added?.clause);
}

async function comment(handing: Handing, document: string, clause: string): Promise<void> {
  const { give, take, convener, people, words } = handing;
  // An appeal goes to somebody else.
  const second: Actor = { id: 'acc_second', roles: ['moderator'] };
  for (const person of people) {
    const input = { clause, words: words(clause), text: take('comment.make: text') };
    const [made] = await give(person, 'comment.make', input);
    const comment = String(made?.comment);
    const moderate = (action: object) => give(convener, 'input.moderate', { input: comment, ...action });
    await moderate({ action: 'take-out', reason: 'off-topic', note: take('input.moderate: note') });
    await give(person, 'input.appeal', { input: comment, why: take('input.appeal: why') });
    const note = take('input.rehear: note');
    await give(second, 'input.rehear', { input: comment, outcome: 'upheld', note });
    const reason = take('disposition.give: reason');
    await give(convener, 'disposition.give', { inputs: [comment], disposition: 'noted', reason });
    await give(person, 'disposition.dispute', { input: comment, why: take('disposition.dispute: why') });
  }
  await give(people[0] ?? convener, 'comment.make', { document, text: take('comment.make: text') });
}

async function amend({ give, take, own, base, editor, convener, people }: Handing, clause: string): Promise<void> {
  const propose = async (person: Actor, place: object) => {
    const wording = own('amendment.propose: wording');
    const input = { ...place, wording, reason: take('amendment.propose: reason') };
    const [made] = await give(person, 'amendment.propose', input);
    return String(made?.amendment);
  };
  for (const person of people) {
    const on = { clause, base: base(clause) };
    const amendment = await propose(person, on);
    await give(person, 'amendment.withdraw', { amendment, reason: take('amendment.withdraw: reason') });
    const declined = { amendment: await propose(person, on), reason: take('amendment.decline: reason') };
    await give(convener, 'amendment.decline', declined);
    const adopted = { amendment: await propose(person, { after: clause }), reason: take('amendment.adopt: reason') };
    await give(editor, 'amendment.adopt', { ...adopted, wording: own('amendment.adopt: wording') });
    await propose(person, on);
  }
}

async function object({ give, take, convener, people }: Handing, clause: string): Promise<string> {
  const chair: Actor = { ...convener, roles: ['chair'] };
  const raise = async (person: Actor) => {
    const texts = { reason: take('objection.raise: reason'), remedy: take('objection.raise: remedy') };
    const [made] = await give(person, 'objection.raise', { clause, class: 'merits', ...texts });
    return String(made?.objection);
  };
  const last = { id: '' };
  for (const person of people) {
    const objection = await raise(person);
    const move = (act: string, more: object = {}) =>
      give(chair, 'objection.move', { objection, act, reasons: take('objection.move: reasons'), ...more });
    await move('admit');
    await move('discuss');
    await give(person, 'objection.say', { objection, text: take('objection.say: text') });
    await give(chair, 'objection.reply', { objection, text: take('objection.reply: text') });
    await move('answer');
    await move('find_outweighed', { alternatives: take('objection.move: alternatives') });
    const contested = { objection: await raise(person), reasons: take('objection.contest: reasons') };
    await give(chair, 'objection.move', { objection: contested.objection, act: 'admit' });
    await give(person, 'objection.contest', { ...contested, act: 'stand' });
    const withdrawn = { objection: await raise(person), reasons: take('objection.retract: reasons') };
    await give(person, 'objection.retract', { ...withdrawn, word: 'satisfied' });
    last.id = objection;
  }
  return last.id;
}

/** One with a scale of its own, and one that is made of others. */
async function derive({ give, take, convener }: Handing): Promise<void> {
  const some = (field: string, count: number) =>
    Array.from({ length: count }, () => take(`procedure.derive: procedure.${field}.*`));
  for (const { id: from, version: _, ...origin } of procedures) {
    const { pollScale, composite } = origin;
    if (!pollScale && !composite) continue;
    const own = {
      ...{ id: `own-${from}`, read: some('read', 8), known: some('known', 8) },
      ...(pollScale && { pollScale: some('pollScale', 9) }),
      ...(composite && { composite: { ...composite, allOf: some('composite.allOf', 20) } }),
    };
    await give(convener, 'procedure.derive', { from, procedure: { ...origin, ...own } });
  }
}
