/** What conveners do with webhooks. What they add and why stands in no journal: an address is nobody else's business. */
import type { Context } from 'hono';
import type { Secret } from '../app/hooks.ts';
import type { ProcessId } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { browserOf } from './doors.ts';
import { again, withDone } from './giving.ts';
import { limited } from './limiting.ts';
import { Once } from './once.ts';
import { webhookSecretPage } from './pages/webhooks.ts';
import { paths, routes as patterns } from './paths.ts';
import { page, plainContext, refused } from './replies.ts';
import { bodyOf, type Env, personOf } from './request.ts';
import type { Route } from './server.ts';

interface At {
  readonly process: ProcessId;
  readonly n: number;
  /** What was sent: the id of a webhook, or the address of a new one. */
  readonly about: string;
}

/** Gives a secret to be shown once, or nothing. */
type Act = (env: Env, at: At) => Promise<Secret | Refusal | undefined>;

const acts: Readonly<Record<string, { readonly field: string; readonly act: Act }>> = {
  add: { field: 'address', act: ({ doors }, { process, n, about }) => doors.hooks.add(process, n, about) },
  rotate: { field: 'id', act: ({ doors }, { process, about }) => doors.hooks.rotate(process, about) },
  resume: { field: 'id', act: ({ doors }, { process, about }) => doors.hooks.resume(process, about) },
  remove: {
    field: 'id',
    async act({ doors }, { process, about }) {
      await doors.hooks.remove(process, about);
      return undefined;
    },
  },
};

const once = new Once();

async function perform(c: Context, env: Env, name: string): Promise<Response> {
  const { slug = '' } = c.req.param();
  const command = `webhooks.${name}`;
  const { field, act } = acts[name];
  const body = await bodyOf(c, command);
  if (isRefusal(body)) return refused(c, body, false);
  const sent = body.input[field];
  const { account = 'operator' } = await personOf(c, env);
  const asked = async () => {
    const { process } = (await env.site.hosted(slug))?.lane ?? {};
    if (!process) return refuse('unknown-process', { slug });
    const about = typeof sent === 'string' ? sent : '';
    return limited(c, env, 'command', account) ?? act(env, { process: process.id, n: process.n, about });
  };
  // Pressed twice, it is done once, and the same secret is shown once more.
  const outcome = await once.do(`${command} ${slug} ${body.key} ${account} ${browserOf(c, env)}`, asked);
  if (isRefusal(outcome)) return body.isForm ? again(c, env, command, body, outcome) : refused(c, outcome, false);
  // Neither the browser nor anything on the way is to keep it.
  c.header('Cache-Control', 'no-store');
  if (!body.isForm) return c.json(outcome ?? {});
  if (outcome) return page(c, webhookSecretPage(outcome.secret, slug, plainContext(c)));
  return c.redirect(withDone(paths.webhooks(slug), command), 303);
}

export const hookingRoutes: readonly Route[] = Object.keys(acts).map((name) => ({
  method: 'POST',
  path: `${patterns.webhooks}/${name}`,
  who: ['convener', 'operator'],
  handle: (c, env) => perform(c, env, name),
}));
