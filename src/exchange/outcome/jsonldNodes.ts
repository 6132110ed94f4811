/** Nodes of linked data that every part of an outcome is made with: ids, times, words, and what people filed. */
import type { Outcome, OutcomeObjection, OutcomeSeat, OutcomeStatement, Words } from '../../views/outcomeModel.ts';

export type Node = Readonly<Record<string, unknown>>;

export const iri = (id: string): string => `urn:plenary:${id}`;
export const to = (id: string): Node => ({ '@id': iri(id) });
export const time = (at: number): string => new Date(at).toISOString();
export const date = (at: number): string => time(at).slice(0, 10);
export const text = (value: string, language: string): Node => ({
  '@value': value,
  // Nobody knows which language `und` is; then it has none.
  ...(language !== 'und' && { '@language': language }),
});
/** What was erased leaves its place. */
export const words = ({ text: value, language }: Words): Node =>
  value === null ? { 'plenary:erased': true } : { 'schema:text': text(value, language) };
export const seatId = ({ id }: OutcomeSeat, outcome: Outcome): Node => to(`${outcome.process.id}:seat:${id}`);

export function statement({ id, day, author, words: own }: OutcomeStatement, type: string, outcome: Outcome): Node {
  const { seat, organisation } = author;
  return {
    '@id': iri(id),
    '@type': ['schema:Comment', 'prov:Entity', type],
    ...words(own),
    'plenary:day': date(day),
    ...(seat && { 'prov:wasAttributedTo': seatId(seat, outcome) }),
    ...(organisation && { 'plenary:onBehalfOf': { '@type': 'schema:Organization', ...nameOf(organisation) } }),
  };
}

export const nameOf = ({ text: name }: Words): Node =>
  name === null ? { 'plenary:erased': true } : { 'schema:name': name };

export function objection({ reason, answer, clause, ...each }: OutcomeObjection, outcome: Outcome): Node {
  return {
    ...statement({ ...each, words: reason }, 'plenary:Objection', outcome),
    'schema:identifier': each.label,
    'plenary:class': each.class,
    'plenary:state': each.state,
    'plenary:ownWord': each.word,
    ...(clause && { 'schema:about': to(clause.id) }),
    ...(each.remedy.text !== '' && { 'plenary:remedy': words(each.remedy) }),
    ...(answer && { 'plenary:answer': { 'plenary:act': answer.act, ...words(answer.reasons) } }),
  };
}
