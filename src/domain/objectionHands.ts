/** In whose hands an act on an objection lies: by the machine, and not of who wrote the words, or has found on it before. */
import { isRefusal } from '../base/result.ts';
import { findDocument } from './document.ts';
import { type ObjectionAct, objectionMachine } from './machine.ts';
import type { Role } from './noun.ts';
import type { Objection, RoleAct, See } from './objection.ts';

const findings: readonly ObjectionAct[] = [
  'set_aside',
  'find_no_bearing',
  'find_outweighed',
  'stand',
  'overrule',
  'uphold',
];

/** Whether an act finds on an objection: not for who wrote the words that it is about. */
export const judging = (act: ObjectionAct): boolean => findings.includes(act);

/** Whether an act lies in the hands of who holds these roles. The chair, or the convener for them, finds and hears. */
export function inHands(act: RoleAct, roles: readonly Role[]): boolean {
  const { hands } = objectionMachine.acts[act];
  const chairs = roles.includes('chair') || roles.includes('convener');
  return chairs || (roles.includes('editor') && hands.some((hand) => hand === 'editor'));
}

/** Whether somebody wrote the words that are objected to. */
export function wrote(
  { documents }: Pick<See, 'documents'>,
  { document: id, clause: about, hash }: Objection,
  account: string,
): boolean {
  const clause = about === undefined ? undefined : documents.clauses.get(about);
  const document = findDocument(documents, id);
  if (!clause || isRefusal(document)) return false;
  return clause.versions.some((version) => version.hash === hash && document.changes[version.change]?.by === account);
}

/** Who has found on it is not who hears the appeal against it. */
export const foundBy = ({ steps }: Objection, account: string): boolean =>
  steps.some(({ by, act }) => by === account && judging(act));
