/** Views of input: contributions, the annex of what became of everything, and the desk of who answers. */
import { alikeAmong } from '../../app/likeness.ts';
import { contributionsView, contributionView } from '../../views/contributions.ts';
import { annexView } from '../../views/dispositions.ts';
import { answeringView } from '../../views/unanswered.ts';
import { uptakeView } from '../../views/uptake.ts';
import { annexPage } from '../pages/annex.ts';
import { contributionPage, contributionsPage } from '../pages/contributions.ts';
import { unansweredPage } from '../pages/unanswered.ts';
import { uptakePage } from '../pages/uptake.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View } from './view.ts';

async function nounsOf({ site, params: { slug = '' } }: Asking) {
  const hosted = await site.hosted(slug);
  return hosted?.lane.process.nouns;
}

/** A whole number from 1 to `most`; undefined for anything else. */
function whole(text: string | undefined, most: number): number | undefined {
  const value = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
  return value >= 1 && value <= most ? value : undefined;
}

const MOST_PAGES = 1_000_000;
const MOST_MINUTES = 480;

export const inputViews: readonly View[] = [
  {
    path: routes.contributions,
    summary: 'Contributions (`?seat=…&answer=open|answered|accepted…&page=`), newest first.',
    async show(asking) {
      const { query, viewer } = asking;
      const nouns = await nounsOf(asking);
      const asked = { page: whole(query('page'), MOST_PAGES) ?? 1, seat: query('seat'), answer: query('answer') };
      const pairs = nouns && (await alikeAmong(nouns.contributions.list));
      return shown(nouns && contributionsView(nouns, viewer, asked, pairs), contributionsPage);
    },
  },
  {
    path: routes.contribution,
    summary: 'One contribution, what became of it, and which clauses it shaped.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const pairs = nouns && (await alikeAmong(nouns.contributions.list));
      return shown(
        nouns && contributionView(nouns, asking.viewer, asking.params.id ?? '', pairs ?? []),
        contributionPage,
      );
    },
  },
  {
    path: routes.annex,
    summary:
      'Every contribution and comment once, with its disposition and reasons (`?page=`, `?input=K3`); by seat, and how fast.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const page = whole(asking.query('page'), MOST_PAGES) ?? 1;
      return shown(nouns && annexView(nouns, asking.now, { page, input: asking.query('input') }), annexPage);
    },
  },
  {
    path: routes.uptake,
    summary:
      'What became of what was said: by group, clause by clause (`?clauses=2`), and what led to nothing (`?nowhere=2`).',
    async show(asking) {
      const { query } = asking;
      const nouns = await nounsOf(asking);
      const page = (name: string) => whole(query(name), MOST_PAGES) ?? 1;
      return shown(nouns && uptakeView(nouns, { clauses: page('clauses'), nowhere: page('nowhere') }), uptakePage);
    },
  },
  {
    path: routes.unanswered,
    summary:
      'Input that waits for an answer, oldest first (`?page=`, or one: `?input=K3`), and how long answering takes (`?minutes=&people=`).',
    who: ['editor', 'chair', 'convener'],
    async show(asking) {
      const { query, viewer, now } = asking;
      const nouns = await nounsOf(asking);
      const asked = {
        page: whole(query('page'), MOST_PAGES) ?? 1,
        input: query('input'),
        minutes: whole(query('minutes'), MOST_MINUTES),
        people: whole(query('people'), MOST_MINUTES),
      };
      return shown(nouns && answeringView(nouns, viewer, now, asked), unansweredPage);
    },
  },
];
