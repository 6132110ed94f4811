/** Which acts on an objection are open to who looks. */
import type { Nouns } from '../domain/index.ts';
import { objectionStep } from '../domain/machine.ts';
import { foundBy, inHands, judging, type Objection, type RoleAct, roleActs, wrote } from '../domain/objections.ts';
import type { Viewer } from './viewer.ts';

export interface ActsOf {
  readonly acts: readonly RoleAct[];
  /** Why not all that their roles are for. */
  readonly recused: 'raised' | 'wrote' | 'found' | null;
}

export function actsOf(nouns: Nouns, objection: Objection, { account = '', person, roles }: Viewer): ActsOf {
  if (person !== -1 && person === objection.by) return { acts: [], recused: 'raised' };
  const open = roleActs.filter((act) => objectionStep(objection.state, act) && inHands(act, roles));
  const hasWritten = wrote(nouns, objection, account);
  const hasFound = foundBy(objection, account);
  const barred = (act: RoleAct) =>
    (hasWritten && judging(act)) || (hasFound && (act === 'uphold' || act === 'overrule'));
  const acts = open.filter((act) => !barred(act));
  return { acts, recused: acts.length === open.length ? null : hasWritten ? 'wrote' : 'found' };
}
