/**
 * How often something may be done, where it is asked for over the web. Whoever reaches the operator's socket is not counted.
 *
 * Behind a proxy that the operator trusts, the address is the last one of `X-Forwarded-For`: the proxy put it there. From
 * anywhere else that header says nothing.
 */
import { isIP } from 'node:net';
import type { Limited } from '../app/limits.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { Actor } from '../domain/index.ts';
import type { Asked, Env } from './request.ts';

/** What a request of Node brings along; there is none where the application is called without a network. */
interface Connected extends Asked {
  readonly env?: unknown;
  /** Set where a request did not come through the router. */
  readonly address?: string | undefined;
}

/** Takes one from the bucket of an address, or of whom `whose` names: the refusal where it is empty. */
export function limited(c: Connected, env: Env, what: Limited, whose?: string, count = 1): Refusal | undefined {
  if (env.operator) return undefined;
  const { limits } = env.doors;
  const seconds = limits.take(what, whose ?? limits.addressKey(addressOf(c, env)), count);
  return seconds === 0 ? undefined : refuse('too-many-requests', { seconds });
}

/** Of every command: wide for an address, narrow for a person. `count`: how many votes come at once. */
export function limitedCommand(
  c: Connected,
  env: Env,
  command: string,
  { account }: Actor,
  count = 1,
): Refusal | undefined {
  if (env.operator) return undefined;
  const what = command === 'vote.cast' || command === 'votes.cast' ? 'vote' : 'command';
  return limited(c, env, 'writeAddress') ?? (account === undefined ? undefined : limited(c, env, what, account, count));
}

export function addressOf(c: Connected, { trustProxy }: Pick<Env, 'trustProxy'>): string {
  const direct = c.address ?? remoteOf(c.env) ?? '';
  const forwarded = trustProxy ? (c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '') : '';
  return isIP(forwarded) === 0 ? direct : forwarded;
}

/** `c.env` is what the server was called with: on Node, the request under the name `incoming`. */
function remoteOf(env: unknown): string | undefined {
  const socket = property(property(env, 'incoming'), 'socket');
  const address = property(socket, 'remoteAddress');
  return typeof address === 'string' ? address : undefined;
}

const property = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && name in of ? Reflect.get(of, name) : undefined;
