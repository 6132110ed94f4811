/** Who does what here beside taking part: roles that accounts hold in one process, given and taken in the open. */
import { z } from 'zod';
import { refuse } from '../base/result.ts';
import { idOf } from './fields.ts';
import { define, type Role } from './noun.ts';

/** Roles that somebody is given; taking part is none of them. */
export const givenRoles = ['convener', 'chair', 'editor', 'moderator', 'delegate', 'scrutineer', 'observer'] as const;
export type GivenRole = (typeof givenRoles)[number];
export const givenRole = z.enum(givenRoles);

/** A role that was given or taken: public, as what is done in it is. */
export interface RoleAct {
  readonly at: number;
  readonly code: 'given' | 'taken';
  readonly role: GivenRole;
  readonly account: string;
  /** Who invited to it, or took it. */
  readonly by: string;
  /** What both were called then, where it was said. */
  readonly name: string | undefined;
  readonly byName: string | undefined;
}

export interface RolesState {
  readonly held: Map<string, Set<GivenRole>>;
  /** What who holds a role is called, where they or their inviter said it. */
  readonly names: Map<string, string>;
  readonly acts: RoleAct[];
}

const { event, command, noun } = define<RolesState, Record<never, never>>();

export const given = event('role.given', {
  v: 2,
  /** `by`: who invited to it, where that is not whose act it is. */
  data: z.strictObject({ account: idOf('acc'), role: givenRole, by: z.string().optional() }),
  older: { 1: (data) => data },
  secret: z.strictObject({ name: z.string().optional() }),
  publicity: 'open',
  evolve({ held, names, acts }, { data: { account, role, by: inviter }, secret, at, actor }) {
    held.set(account, (held.get(account) ?? new Set()).add(role));
    if (secret?.name) names.set(account, secret.name);
    const by = inviter ?? actor;
    acts.push({ at, code: 'given', role, account, by, name: names.get(account), byName: names.get(by) });
  },
});

const taken = event('role.taken', {
  v: 1,
  data: z.strictObject({ account: idOf('acc'), role: givenRole }),
  publicity: 'open',
  evolve({ held, names, acts }, { data: { account, role }, at, actor: by }) {
    acts.push({ at, code: 'taken', role, account, by, name: names.get(account), byName: names.get(by) });
    const roles = held.get(account);
    roles?.delete(role);
    if (roles?.size !== 0) return;
    held.delete(account);
    names.delete(account);
  },
});

const take = command('role.take', {
  summary: 'Take a role from somebody, or lay down one’s own.',
  who: ['convener', 'operator'],
  input: z.strictObject({ account: idOf('acc'), role: givenRole }),
  decide({ held }, { account, role }) {
    if (!held.get(account)?.has(role)) return refuse('role-not-held', { role });
    const others = [...held].filter(([each, roles]) => each !== account && roles.has(role));
    if (role === 'convener' && others.length === 0) return refuse('last-convener');
    return [taken({ account, role })];
  },
});

export const rolesOf = ({ held }: RolesState, account: string): Role[] => [...(held.get(account) ?? [])];

export const roles = noun({
  name: 'roles',
  uses: [],
  initial: (): RolesState => ({ held: new Map(), names: new Map(), acts: [] }),
  save: (state) => structuredClone(state),
  load: (kept: RolesState) => structuredClone(kept),
  events: [given, taken],
  commands: [take],
});
