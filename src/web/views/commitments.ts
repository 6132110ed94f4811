/** Views of what follows a decision: the register of commitments, one of them, and the twelve steps of the process. */
import { commitmentView } from '../../views/commitment.ts';
import { commitmentsView } from '../../views/commitments.ts';
import { qualityView } from '../../views/quality.ts';
import { commitmentPage } from '../pages/commitment.ts';
import { commitmentsPage } from '../pages/commitments.ts';
import { qualityPage } from '../pages/quality.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View } from './view.ts';

const nounsOf = async ({ site, params: { slug = '' } }: Asking) => (await site.hosted(slug))?.lane.process.nouns;

export const commitmentViews: readonly View[] = [
  {
    path: routes.commitments,
    summary:
      'The register of commitments, what is overdue first; by who answers for them, by clause or by date (`?by=actor|clause|due`).',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, now, query } = asking;
      return shown(nouns && commitmentsView(nouns, viewer, now, query('by')), commitmentsPage);
    },
  },
  {
    path: routes.commitment,
    summary: 'One commitment: what was promised, each report with its kind of evidence, disputes, and what is unknown.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, now, params } = asking;
      return shown(nouns && commitmentView(nouns, viewer, params.id ?? '', now), commitmentPage);
    },
  },
  {
    path: routes.quality,
    summary:
      'The twelve steps of a process, with the records that each left: none, some, or all that it needs. No total.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      return shown(nouns && qualityView(nouns, asking.viewer, asking.now), qualityPage);
    },
  },
];
