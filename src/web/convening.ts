/** What conveners send that is more than one command's plain fields: a charter, a change of it, a list of people. */
import type { Context } from 'hono';
import { commandNamed } from '../app/engine.ts';
import type { Answer } from '../app/lane.ts';
import { isRefusal, type Problem, type Refusal, refuse } from '../base/result.ts';
import type { CharterData } from '../domain/index.ts';
import { readRoster } from '../exchange/roster.ts';
import { atFields, type SentCharter, sentCharter } from './charterInput.ts';
import { again, give, withDone } from './giving.ts';
import { anchors, paths, routes } from './paths.ts';
import { refused } from './replies.ts';
import { actorOf, type Body, bodyOf, type Env, isJson } from './request.ts';
import type { Route } from './server.ts';
import { PREVIEW, unreadable, wouldBe } from './wouldBe.ts';

async function openProcess(c: Context, env: Env): Promise<Response> {
  const command = 'process.open';
  const body = await bodyOf(c, command);
  if (isRefusal(body)) return refused(c, body, !isJson(c));
  if (body.form?.values.more === PREVIEW) return previewed(c, env, command, body);
  if (wantsRows(body)) return moreRows(c, env, command, body);
  const sent = charterIn(body, command, '');
  const input: Body['input'] = body.isForm ? { ...sent.input, simulated: false } : sent.input;
  const slug = typeof input.slug === 'string' ? input.slug : '';
  const once = () => give(c, env, { slug, command }, { ...body, input });
  const early = unfit(body, command, sent, '');
  const first = early ?? (await once());
  // Sent twice at the same moment, the second finds the address taken by the first: asked again, it gets its answer.
  const outcome = isRefusal(first) && first.refused === 'slug-taken' ? await once() : first;
  const told = isRefusal(outcome) && outcome !== early ? atFields(addressTaken(outcome), sent, '') : outcome;
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
  const early = unfit(body, command, sent, 'change.');
  const outcome = early ?? (await give(c, env, { slug, command }, { ...body, input: sent.input }));
  const told = isRefusal(outcome) && outcome !== early ? atFields(outcome, sent, 'change.') : outcome;
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
      ? { ...refuse('roster-wrong', { count: linesOf(list.problems) }), problems: list.problems }
      : await give(c, env, { slug, command }, { ...body, input: { invitations: list.people, ...days } });
  return goOn(c, env, { command, next: `${paths.invitations(slug)}#${anchors.made}` }, body, outcome);
}

/** A line may have several problems; what is wrong with no line of its own is the first one's. */
const linesOf = (problems: readonly Problem[]): number => new Set(problems.map(({ params }) => params.line ?? 1)).size;

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

/** The process as people would see it, and the form below with all that was typed; or what would be refused. Nothing is opened. */
async function previewed(c: Context, env: Env, command: string, body: Body): Promise<Response> {
  const sent = charterIn(body, command, '');
  const early = unfit(body, command, sent, '');
  const outcome = early ?? (await opening(c, env, { ...sent.input, simulated: false }));
  if (isRefusal(outcome)) {
    return again(c, env, command, body, outcome === early ? early : atFields(outcome, sent, ''));
  }
  const { body: page, headers } = await again(c, env, command, body, refuse('charter-previewed'));
  return new Response(page, { headers });
}

async function opening(c: Context, env: Env, input: Body['input']) {
  const slug = typeof input.slug === 'string' ? input.slug : '';
  if (await env.site.hosted(slug)) return refuse('slug-taken', { slug });
  return wouldBe(input, await actorOf(c, env, undefined, 'process.open'), await env.site.store.now());
}

/** A charter from the fields of a form; from an integrator as it came. */
function charterIn(body: Body, command: string, prefix: '' | 'change.', before?: CharterData): SentCharter {
  const schema = commandNamed(command)?.input;
  if (!body.form || !schema) return { input: body.input, problems: [], fieldOf: (place) => place };
  return sentCharter(schema, body.form.values, prefix, before);
}

/** A command may leave the question to the title; people who fill in the form may not. */
function asksNothing({ form }: Body, command: string): Problem[] {
  if (!form || command !== 'process.open' || String(form.values.question ?? '').trim() !== '') return [];
  return [{ place: 'question', code: 'question-missing', params: {} }];
}

/** What is wrong with a form before a command is made of it, and with it what the command would say of the other fields. */
function unfit(body: Body, command: string, sent: SentCharter, prefix: '' | 'change.'): Refusal | undefined {
  const own = [...asksNothing(body, command), ...sent.problems];
  if (!body.form || own.length === 0) return undefined;
  const refusal = refuse('invalid', { command });
  const input = prefix === '' ? { ...sent.input, simulated: false } : sent.input;
  const { problems = [] } = atFields({ ...refusal, problems: unreadable(command, input) }, sent, prefix);
  const others = problems.filter(({ place }) => !own.some((each) => each.place === place));
  return { ...refusal, problems: [...own, ...others] };
}

/** To who opens a process, another one at the address is an address that is taken. */
const addressTaken = (refusal: Refusal): Refusal =>
  refusal.refused === 'already-open' ? refuse('slug-taken', { slug: refusal.params.slug ?? '' }) : refusal;

export const conveningRoutes: readonly Route[] = [
  { method: 'POST', path: routes.convene, who: 'command', handle: openProcess },
  { method: 'POST', path: routes.charter, who: 'command', handle: changeCharter },
  { method: 'POST', path: routes.invitations, who: 'command', handle: inviteMany },
];
