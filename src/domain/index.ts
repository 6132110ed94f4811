/** The register: every noun of a process. Adding one is its file and a line here. */
import { amendments } from './amendments.ts';
import { appeals } from './appeals.ts';
import { assessments } from './assessments.ts';
import { calls } from './calls.ts';
import { comments } from './comments.ts';
import { commitments } from './commitments.ts';
import { contributions } from './contributions.ts';
import { determinations } from './determinations.ts';
import { dispositions } from './dispositions.ts';
import { documents } from './documents.ts';
import { editions } from './editions.ts';
import { endorsements } from './endorsements.ts';
import { inputs } from './inputs.ts';
import { invitations } from './invitations.ts';
import { items } from './items.ts';
import { minorities } from './minorities.ts';
import { objections } from './objections.ts';
import { organisations } from './organisations.ts';
import { participants } from './participants.ts';
import { procedures } from './procedures.ts';
import { process } from './process.ts';
import { quality } from './quality.ts';
import { reports } from './reports.ts';
import { reviews } from './reviews.ts';
import { roles as heldRoles } from './roles.ts';
import { statements } from './statements.ts';
import { supports } from './support.ts';
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
  documents,
  contributions,
  comments,
  dispositions,
  amendments,
  support: supports,
  objections,
  inputs,
  assessments,
  procedures,
  items,
  calls,
  minorities,
  determinations,
  appeals,
  reviews,
  commitments,
  quality,
  editions,
  endorsements,
};

/** The state of a process, by noun. */
export type Nouns = { [name in keyof typeof register]: ReturnType<(typeof register)[name]['initial']> };

export type { Actor, NewEvent, Role } from './noun.ts';
export { roles } from './noun.ts';
export type { CharterData, CharterInput, ProcessState } from './process.ts';
