import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nouns } from '../domain/index.ts';
import { type ActingRole, unnamedRole } from './moderation.ts';

type Roles = Nouns['roles'];

const act = (at: number, code: 'given' | 'taken', role: Roles['acts'][number]['role'], account = 'a') => ({
  ...{ at, code, role, account, by: 'operator' },
  name: undefined,
  byName: undefined,
});

test('whoever came without a name stands under the role that they held then, and under no role where they held none', () => {
  const acts = [
    act(10, 'given', 'moderator'),
    act(20, 'given', 'chair'),
    act(30, 'given', 'convener'),
    act(40, 'taken', 'convener'),
    act(50, 'taken', 'chair'),
    act(5, 'given', 'convener', 'b'),
  ].sort((a, b) => a.at - b.at);
  const roles = { held: new Map(), names: new Map([['b', 'Ada']]), acts };
  // Nothing but roles is looked at.
  const nouns = { roles } as unknown as Nouns;
  const cases: [account: string, at: number, role: ActingRole | null][] = [
    ['a', 5, null],
    ['a', 15, null],
    ['a', 25, 'chair'],
    ['a', 35, 'convener'],
    ['a', 45, 'chair'],
    ['a', 55, null],
    ['b', 35, null],
    ['system', 35, null],
  ];
  for (const [account, at, role] of cases) assert.equal(unnamedRole(nouns, account, at), role, `${account} at ${at}`);
});
