/** The register: every noun of a process. Adding one is its file and a line here. */
import { invitations } from './invitations.ts';
import { organisations } from './organisations.ts';
import { participants } from './participants.ts';
import { process } from './process.ts';
import { reports } from './reports.ts';
import { roles as heldRoles } from './roles.ts';
import { statements } from './statements.ts';
import { votes } from './votes.ts';

export const register = {
  process,
  roles: heldRoles,
  participants,
  invitations,
  organisations,
  statements,
  votes,
  reports,
};

/** The state of a process, by noun. */
export type Nouns = { [name in keyof typeof register]: ReturnType<(typeof register)[name]['initial']> };

export type { Actor, NewEvent, Role } from './noun.ts';
export { roles } from './noun.ts';
export type { CharterData, CharterInput, ProcessState } from './process.ts';
