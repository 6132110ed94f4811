/** Views of published reports. */
import { reportsView, reportView } from '../../views/reports.ts';
import { reportPage, reportsPage } from '../pages/reports.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View, viewOf } from './view.ts';

async function inputOf({ site, params: { slug = '' } }: Asking) {
  const hosted = await site.hosted(slug);
  const view = await viewOf(site, slug);
  return hosted && view && { ...view, nouns: hosted.lane.process.nouns };
}

export const reportingViews: readonly View[] = [
  {
    path: routes.reports,
    summary: 'Reports that were published, newest first.',
    async show(asking) {
      const input = await inputOf(asking);
      return shown(input && reportsView(input, asking.viewer, asking.now), reportsPage);
    },
  },
  {
    path: routes.report,
    summary: 'One published report: what the official figures said of every statement, and what has changed since.',
    async show(asking) {
      const input = await inputOf(asking);
      const { params, now, query } = asking;
      const from = query('from') ?? '';
      const first = /^\d{1,9}$/.test(from) ? Number(from) : 0;
      const model = input && reportView(input, params.id ?? '', now);
      return shown(model, (each, context) => reportPage(each, context, first));
    },
  },
];
