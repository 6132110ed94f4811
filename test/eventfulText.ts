/** What pages tell of a text: amendments with every outcome, support that was asked for again, objections in every state. */
import assert from 'node:assert/strict';
import { isRefusal } from '../src/base/result.ts';
import { confidences, effects, methods, perspectives, reversibilities } from '../src/domain/assessmentMethods.ts';
import { current } from '../src/domain/document.ts';
import type { Actor, Role } from '../src/domain/index.ts';
import { participantOf } from '../src/domain/participants.ts';
import { approveWaiting } from './approving.ts';
import type { Table } from './authorisation.ask.ts';
import type { Name } from './authorisation.table.ts';

const because = 'Ὅτι.';
const reasons = because;

/** In the process `open` of the table, after `eventful`. */
export async function eventfulText(table: Table): Promise<void> {
  const lane = await table.lane('open');
  const { nouns } = lane.process;
  const give = async (command: string, input: object, actor: Actor): Promise<void> => {
    const outcome = await lane.submit({ command, input, actor });
    assert.ok(!isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
    await approveWaiting(lane, inRole('moderator', 'moderator'));
  };
  const inRole = (name: Name, role: Role): Actor => ({
    id: table.account[name],
    roles: [role],
    account: table.account[name],
  });
  const taking = (name: Name): Actor => {
    const id = nouns.participants.ids.idAt(participantOf(nouns.participants, table.account[name]));
    return { id, roles: ['participant'], account: table.account[name], level: 2 };
  };
  const [convener, chair, editor] = [
    inRole('convener', 'convener'),
    inRole('chair', 'chair'),
    inRole('editor', 'editor'),
  ];
  const [invited, verified] = [taking('invited'), taking('verified')];
  const text = ['Νῆες πλέουσιν.', 'Λιμένες κλείονται.', 'Ἄνεμοι πνέουσιν.'].join('\n\n');
  await give('document.open', { title: 'Νόμοι', text, instruction: because }, convener);
  await give('draft.publish', {}, chair);
  const clauses = () => nouns.documents.list.at(-1)?.order ?? [];
  const base = (clause: string) => current(nouns.documents.clauses.get(clause) ?? assert.fail(clause)).hash;
  const [first = '', second = '', third = ''] = clauses();

  const propose = async (wording: string, place: object) => {
    await give('amendment.propose', { wording, reason: because, ...place }, invited);
    return nouns.amendments.list.at(-1)?.id ?? '';
  };
  const on = (clause: string) => ({ clause, base: base(clause) });
  for (const outcome of ['declined', 'overtaken'])
    await give('amendment.decline', { amendment: await propose('Νῆες.', on(first)), outcome, reason: because }, chair);
  await give('amendment.withdraw', { amendment: await propose('Πλέουσιν.', on(first)), reason: because }, invited);
  await give('amendment.adopt', { amendment: await propose('Ναῦς.', { after: first }), reason: because }, editor);
  const open = await propose('Νῆες ἀεὶ πλέουσιν.', on(first));
  await give('amendment.back', { amendment: open, stance: 'oppose' }, verified);
  const reworded = await propose('Λιμένες ἀνοίγονται.', on(second));
  await give('amendment.adopt', { amendment: reworded, wording: 'Λιμήν.', reason: because }, editor);
  for (const actor of [invited, verified])
    await give('clause.support', { clause: first, base: base(first), stance: 'live-with' }, actor);

  const raise = async (more: object = { clause: third }) => {
    await give('objection.raise', { class: 'merits', reason: because, remedy: because, ...more }, invited);
    return nouns.objections.list.at(-1)?.id ?? '';
  };
  const move = (objection: string, act: string, more: object = {}, actor = chair) =>
    give('objection.move', { objection, act, ...more }, actor);
  await raise({});
  const setAside = await raise();
  await move(setAside, 'set_aside', { code: 'out_of_scope', reasons });
  const [dialogue, noBearing, outweighed, standing, upheld, overruled, retracted, accommodated] = [
    await raise(),
    await raise(),
    await raise(),
    await raise(),
    await raise(),
    await raise(),
    await raise(),
    await raise(),
  ];
  for (const each of [dialogue, noBearing, outweighed, standing, upheld, overruled, accommodated]) {
    await move(each, 'admit');
    await move(each, 'discuss', { reasons });
  }
  for (const each of [noBearing, outweighed]) await move(each, 'answer', { reasons }, editor);
  await move(noBearing, 'find_no_bearing', { reasons });
  await move(outweighed, 'find_outweighed', { reasons, alternatives: because });
  await move(standing, 'stand', { reasons });
  for (const each of [upheld, overruled]) {
    await give('objection.contest', { objection: each, act: 'stand', reasons }, invited);
    await give('objection.contest', { objection: each, act: 'escalate', reasons }, invited);
  }
  await move(upheld, 'uphold', { reasons });
  await move(overruled, 'overrule', { reasons });
  await give('objection.retract', { objection: retracted, word: 'can_live_with', reasons }, invited);
  await give('objection.say', { objection: dialogue, text: because }, invited);
  await give('objection.reply', { objection: dialogue, text: because }, chair);
  for (const [objection, word] of [
    [outweighed, 'maintains'],
    [noBearing, 'satisfied'],
    [noBearing, 'can_live_with'],
  ])
    await give('objection.word', { objection, word }, invited);

  const assess = (place: string, effectOf: (at: number) => string, actor: Actor) =>
    Promise.all(
      methods.map(({ id: method, criteria }) => {
        const lines = criteria.map((criterion, at) => ({
          ...{ criterion, effect: effectOf(at), confidence: confidences[at % confidences.length] },
          ...{ perspective: perspectives[at % perspectives.length], reasoning: because },
          ...{ reversibility: reversibilities[at % reversibilities.length], mitigation: at === 1 ? because : '' },
        }));
        return give('assessment.make', { ...on(place), method, lines, summary: because }, actor);
      }),
    );
  await assess(second, (at) => effects[at % effects.length] ?? '0', invited);
  for (const place of [second, third]) await assess(place, (at) => (at % 2 === 0 ? '+1' : '-2'), verified);
  const assessment = nouns.assessments.list[0]?.id ?? '';
  await give('harm.answer', { assessment, criterion: 'T1', text: because }, chair);

  const change = (clause: string, text: string, sources: string[]) =>
    give('clause.change', { clause, base: base(clause), text, sources }, editor);
  await change(third, 'Ἄνεμοι οὐ πνέουσιν.', ['O1', 'A1']);
  await move(
    accommodated,
    'accommodate',
    { change: (nouns.documents.list.at(-1)?.changes.length ?? 0) - 1, reasons },
    editor,
  );
  await change(first, 'Νῆες οὐ πλέουσιν.', ['S1']);
}

/** Pages of the text, by who reads them. */
export async function textPagesOf(table: Table): Promise<{ clauses: string[]; objections: string[]; calls: string[] }> {
  const { documents, objections, calls } = (await table.lane('open')).process.nouns;
  return {
    clauses: [...documents.clauses.keys()],
    objections: objections.list.map(({ id }) => id),
    calls: calls.list.map(({ id }) => id),
  };
}
