/** Views of assessments: all of a text, and the impact brief. */
import { assessmentsView } from '../../views/assessments.ts';
import { briefView } from '../../views/impactBrief.ts';
import { assessmentsPage } from '../pages/assessments.ts';
import { impactBriefPage } from '../pages/impactBrief.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View } from './view.ts';

const nounsOf = async ({ site, params: { slug = '' } }: Asking) => (await site.hosted(slug))?.lane.process.nouns;

const pageIn = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 1);

export const assessmentViews: readonly View[] = [
  {
    path: routes.assessments,
    summary:
      'What clauses would do to the Internet: clause by criterion, forty clauses a `?page=`; disagreements, clauses not assessed, harms without an answer.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, query } = asking;
      const asked = { page: pageIn(query('page')), document: query('document') };
      return shown(nouns && assessmentsView(nouns, viewer, asked), assessmentsPage);
    },
  },
  {
    path: routes.brief,
    summary:
      'The impact brief of a text (`?document=`) or of one clause (`?clause=`), criterion by criterion, without a score.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { query } = asking;
      const asked = { document: query('document'), clause: query('clause') };
      return shown(nouns && briefView(nouns, asked), impactBriefPage);
    },
  },
];
