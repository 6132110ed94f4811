/** Views of calls: all of them with the items on their way, and one. */
import { callView } from '../../views/call.ts';
import { callsView } from '../../views/calls.ts';
import { callPage } from '../pages/call.ts';
import { callsPage } from '../pages/calls.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View } from './view.ts';

const nounsOf = async ({ site, params: { slug = '' } }: Asking) => (await site.hosted(slug))?.lane.process.nouns;

const pageIn = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 1);

export const callViews: readonly View[] = [
  {
    path: routes.calls,
    summary: 'Calls that run, with their deadlines, what is announced and on its way, and what is over.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      return shown(nouns && callsView(nouns, asking.viewer, asking.now), callsPage);
    },
  },
  {
    path: routes.call,
    summary: 'One call: its question, its frozen words, its window, where the seats stand, and your own position.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, now, params, query } = asking;
      const asked = { page: pageIn(query('page')), reasons: pageIn(query('reasons')) };
      return shown(nouns && callView(nouns, viewer, params.id ?? '', now, asked), callPage);
    },
  },
];
