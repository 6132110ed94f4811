/** Views of decisions: what was found, one finding with its evidence, and reviews of what was adopted. */
import { decisionView } from '../../views/decision.ts';
import { decisionsView, reviewsView } from '../../views/decisions.ts';
import { decisionPage } from '../pages/decision.ts';
import { decisionsPage } from '../pages/decisions.ts';
import { reviewsPage } from '../pages/reviews.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View } from './view.ts';

const nounsOf = async ({ site, params: { slug = '' } }: Asking) => (await site.hosted(slug))?.lane.process.nouns;

export const decisionViews: readonly View[] = [
  {
    path: routes.decisions,
    summary: 'Decisions by where they stand: to be found on, open to challenge, decided, and what came to none.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      return shown(nouns && decisionsView(nouns, asking.now), decisionsPage);
    },
  },
  {
    path: routes.decision,
    summary:
      'One decision: what was found, by whom and why, the evidence as it was then, what it excludes, dissent, challenges, appeals with their clocks.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, now, params } = asking;
      return shown(nouns && decisionView(nouns, viewer, params.id ?? '', now), decisionPage);
    },
  },
  {
    path: routes.reviews,
    summary: 'Reviews of what was adopted: due, under way and concluded, with what came of them.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      return shown(nouns && reviewsView(nouns, asking.now), reviewsPage);
    },
  },
];
