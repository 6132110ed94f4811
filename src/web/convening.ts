/** What conveners send that is more than one command's plain fields: a charter, a change of it, a list of people. */
import type { Context } from 'hono';
import { commandNamed } from '../app/engine.ts';
import type { Answer } from '../app/lane.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import type { CharterData } from '../domain/index.ts';
import { readRoster } from '../exchange/roster.ts';
import { atFields, type SentCharter, sentCharter } from './charterInput.ts';
import { again, give, withDone } from './giving.ts';
import { anchors, paths, routes } from './paths.ts';
import { refused } from './replies.ts';
import { type Body, bodyOf, type Env, isJson } from './request.ts';
import type { Route } from './server.ts';

async function openProcess(c: Context, env: Env): Promise<Response> {
  const command = 'process.open';
  const body = await bodyOf(c, command);
  if (isRefusal(body)) return refused(c, body, !isJson(c));
  if (wantsRows(body)) return moreRows(c, env, command, body);
  const sent = charterIn(body, command, '');
  const input: Body['input'] = body.isForm ? { ...sent.input, simulated: false } : sent.input;
  const slug = typeof input.slug === 'string' ? input.slug : '';
  const once = () => give(c, env, { slug, command }, { ...body, input });
  const first = asksNothing(body) ?? (await once());
  // Sent twice at the same moment, the second finds the address taken by the first: asked again, it gets its answer.
  const outcome = isRefusal(first) && first.refused === 'slug-taken' ? await once() : first;
  const told = isRefusal(outcome) ? atFields(addressTaken(outcome), sent, '') : outcome;
  return goOn(c, env, { command, next: `${paths.desk(slug)}#${anchors.content}` }, body, told);
}

async function changeCharter(c: Context, env: Env): Promise<Response> {
  const command = 'charter.change';
  const { slug = '' } = c.req.param();
  const body = await bodyOf(c, command);
  if (isRefusal(body)) return refused(c, body, !isJson(c));
  if (wantsRows(body)) return moreRows(c, env, command, body);
  const hosted = await env.site.hosted(slug);
  const sent = charterIn(body, command, 'change.', hosted?.lane.process.nouns.process.charter);
  const outcome = await give(c, env, { slug, command }, { ...body, input: sent.input });
  const told = isRefusal(outcome) ? atFields(outcome, sent, 'change.') : outcome;
  return goOn(c, env, { command, next: `${paths.charter(slug)}#${anchors.content}` }, body, told);
}

/** Every line of the list has to fit; else nobody is invited, and each line that does not is told. */
async function inviteMany(c: Context, env: Env): Promise<Response> {
  const command = 'invitations.issue';
  const { slug = '' } = c.req.param();
  const body = await bodyOf(c, command);
  if (isRefusal(body)) return refused(c, body, !isJson(c));
  const charter = (await env.site.hosted(slug))?.lane.process.nouns.process.charter;
  if (!charter) return refused(c, refuse('unknown-process', { slug }), body.isForm);
  const list = readRoster(String(body.input.roster ?? ''), charter);
  const days = 'days' in body.input ? { days: body.input.days } : {};
  const outcome =
    'problems' in list
      ? { ...refuse('roster-wrong', { count: list.problems.length }), problems: list.problems }
      : await give(c, env, { slug, command }, { ...body, input: { invitations: list.people, ...days } });
  return goOn(c, env, { command, next: `${paths.invitations(slug)}#list` }, body, outcome);
}

/** Where it was done, on to the next page; where it was refused, the form once more. */
async function goOn(
  c: Context,
  env: Env,
  { command, next }: { command: string; next: string },
  body: Body,
  outcome: Answer | Refusal,
): Promise<Response> {
  if (!isRefusal(outcome)) return body.isForm ? c.redirect(withDone(next, command), 303) : c.json(outcome);
  return body.isForm ? again(c, env, command, body, outcome) : refused(c, outcome, false);
}

/** Whether the form was sent for nothing but more empty rows. */
const wantsRows = ({ form }: Body): boolean => form?.values.more !== undefined;

/** The form once more, with all that was typed and with empty rows behind it. Nothing was wrong with it. */
async function moreRows(c: Context, env: Env, command: string, body: Body): Promise<Response> {
  const { body: page, headers } = await again(c, env, command, body, refuse('more-rows'));
  return new Response(page, { headers });
}

/** A charter from the fields of a form; from an integrator as it came. */
function charterIn(body: Body, command: string, prefix: '' | 'change.', before?: CharterData): SentCharter {
  const schema = commandNamed(command)?.input;
  if (!body.form || !schema) return { input: body.input, fieldOf: (place) => place };
  return sentCharter(schema, body.form.values, prefix, before);
}

/** A command may leave the question to the title; people who fill in the form may not. */
function asksNothing({ form }: Body): Refusal | undefined {
  if (!form || String(form.values.question ?? '').trim() !== '') return undefined;
  const problems = [{ place: 'question', code: 'question-missing', params: {} }];
  return { ...refuse('invalid', { command: 'process.open' }), problems };
}

/** To who opens a process, another one at the address is an address that is taken. */
const addressTaken = (refusal: Refusal): Refusal =>
  refusal.refused === 'already-open' ? refuse('slug-taken', { slug: refusal.params.slug ?? '' }) : refusal;

export const conveningRoutes: readonly Route[] = [
  { method: 'POST', path: routes.convene, who: 'command', handle: openProcess },
  { method: 'POST', path: routes.charter, who: 'command', handle: changeCharter },
  { method: 'POST', path: routes.invitations, who: 'command', handle: inviteMany },
];
