/** Views of conveners and moderators: the charter and its form, the desk, invitations, the queue, and a statement's fate. */
import { timeOfDay } from '../../views/account.ts';
import { charterView } from '../../views/charter.ts';
import { conveneView } from '../../views/convene.ts';
import { deskView } from '../../views/desk.ts';
import { handledStatement } from '../../views/handling.ts';
import { invitationsView } from '../../views/invitations.ts';
import { queueView } from '../../views/queue.ts';
import { statementView } from '../../views/statement.ts';
import { type WebhookLine, webhooksView } from '../../views/webhooks.ts';
import { charterPage } from '../pages/charter.ts';
import { convenePage } from '../pages/convene.ts';
import { deskPage } from '../pages/desk.ts';
import { invitationsPage } from '../pages/invitations.ts';
import { queuePage } from '../pages/queue.ts';
import { statementPage } from '../pages/statement.ts';
import { webhooksPage } from '../pages/webhooks.ts';
import { routes } from '../paths.ts';
import { previewOf } from '../wouldBe.ts';
import { type Asking, shown, type View, viewOf } from './view.ts';

/** The state of the process at the address; undefined where there is none. */
async function nounsOf({ site, params: { slug = '' } }: Asking) {
  const hosted = await site.hosted(slug);
  return hosted?.lane.process.nouns;
}

async function webhooksOf({ site, env, params: { slug = '' } }: Asking): Promise<WebhookLine[]> {
  const process = (await site.hosted(slug))?.lane.process.id;
  const list = process ? await env.doors.hooks.list(process) : [];
  return list.map(({ id, address, createdDay, n, failing, offAt }) => {
    const line = { id, address, since: timeOfDay(createdDay), n };
    if (!failing) return { ...line, state: { code: 'on' } };
    const { since, tries, why } = failing;
    const state =
      offAt === undefined ? { code: 'failing' as const, since, tries } : { code: 'off' as const, since: offAt };
    return { ...line, state: { ...state, why } };
  });
}

const count = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);

export const conveningViews: readonly View[] = [
  {
    path: routes.convene,
    summary: 'A charter to begin with (`?template=…&seats=…&regions=…`), and the templates there are.',
    async show({ viewer, now, query, typed }) {
      const wanted = { template: query('template'), seats: query('seats'), regions: query('regions') };
      const preview = typed?.command === 'process.open' ? previewOf(typed.values, now) : null;
      return shown({ ...conveneView(viewer, now, wanted), preview }, convenePage);
    },
  },
  {
    path: routes.desk,
    summary: 'The convener’s desk: what the process needs, who is here, who holds a role.',
    who: ['convener', 'operator'],
    async show(asking) {
      const nouns = await nounsOf(asking);
      const closing = asking.query('close') !== undefined;
      return shown(nouns && deskView(nouns, asking.viewer, asking.now, closing), deskPage);
    },
  },
  {
    path: routes.webhooks,
    summary: 'Which programs elsewhere are told of what happens, and how that goes.',
    who: ['convener', 'operator'],
    async show(asking) {
      const nouns = await nounsOf(asking);
      return shown(nouns && webhooksView(nouns, await webhooksOf(asking)), webhooksPage);
    },
  },
  {
    path: routes.charter,
    summary: 'The charter of a process, its versions, and the change that is announced.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      return shown(nouns && charterView(nouns, asking.viewer, asking.now), charterPage);
    },
  },
  {
    path: routes.invitations,
    summary: 'Invitations that you handed out (`?show=open|used|expired|withdrawn`), with their links.',
    who: ['convener', 'operator', 'participant'],
    async show(asking) {
      const { query, viewer, now } = asking;
      const nouns = await nounsOf(asking);
      const asked = {
        shown: query('show'),
        from: count(query('from')),
        slips: query('slips') !== undefined,
        made: query('done') === 'invitations.issue',
      };
      return shown(nouns && invitationsView(nouns, viewer, now, asked), invitationsPage);
    },
  },
  {
    path: routes.queue,
    summary:
      'What moderators did and why (`?page=`), with one input (`?of=K12`), who was given a role or lost one, and for moderators what waits (`?queue=`).',
    async show(asking) {
      const { query, viewer, now } = asking;
      const of = query('of')?.slice(0, 40);
      const pages = { page: count(query('page')), queue: count(query('queue')), of };
      const nouns = await nounsOf(asking);
      return shown(nouns && queueView(nouns, viewer, now, pages), queuePage);
    },
  },
  {
    path: routes.statement,
    summary: 'One statement: where every group and every seat stands on it, and what became of it.',
    async show(asking) {
      const { site, params, viewer, now, query } = asking;
      const { slug = '', id = '' } = params;
      const nouns = await nounsOf(asking);
      const view = await viewOf(site, slug);
      const model = view && statementView(view.conversation, view.figures, id, now, nouns?.reports);
      const find = query('find')?.slice(0, 100);
      return shown(model && nouns && handledStatement(model, nouns, viewer, { now, find }), statementPage);
    },
  },
];
