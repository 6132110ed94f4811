/** The register: every noun of a process. Adding one is its file and a line here. */
import { participants } from './participants.ts';
import { process } from './process.ts';
import { statements } from './statements.ts';
import { votes } from './votes.ts';

export const register = { process, participants, statements, votes };

/** The state of a process, by noun. */
export type Nouns = { [name in keyof typeof register]: ReturnType<(typeof register)[name]['initial']> };

export type { Actor, NewEvent, Role } from './noun.ts';
export { roles } from './noun.ts';
export type { CharterData, ProcessState } from './process.ts';
