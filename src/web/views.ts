/** The views by address. */
import { conversationOf } from '../app/conversation.ts';
import type { Site } from '../app/site.ts';
import { type CommonGround, commonGround } from '../views/commonGround.ts';
import { type HomeInput, home } from '../views/home.ts';
import { overview, withDecisions } from '../views/overview.ts';
import { latestReport } from '../views/reports.ts';
import { commonGroundPage, shownOf } from './pages/commonGround.ts';
import type { PageContext } from './pages/context.ts';
import { homePage } from './pages/home.ts';
import { processPage } from './pages/process.ts';
import { routes } from './paths.ts';
import { assessmentViews } from './views/assessments.ts';
import { callViews } from './views/calls.ts';
import { commitmentViews } from './views/commitments.ts';
import { conveningViews } from './views/convening.ts';
import { decisionViews } from './views/decisions.ts';
import { inputViews } from './views/inputs.ts';
import { objectionViews } from './views/objections.ts';
import { outcomeViews } from './views/outcome.ts';
import { peopleViews } from './views/people.ts';
import { procedureViews } from './views/procedures.ts';
import { reportingViews } from './views/reporting.ts';
import { takingViews } from './views/taking.ts';
import { textViews } from './views/text.ts';
import { shown, type View, viewOf } from './views/view.ts';

/** So many processes are opened for the list of them all. */
const FEW = 20;

/** A list must not open everything: what is not in use is told by its charter alone. */
async function homeInput(site: Site, slug: string): Promise<HomeInput | undefined> {
  if (site.isOpen(slug) || site.slugs().length <= FEW) return viewOf(site, slug);
  const process = await site.glimpse(slug);
  return process && { conversation: conversationOf(process, undefined), figures: undefined, glimpsed: true };
}

export const views: readonly View[] = [
  {
    path: routes.home,
    summary: 'What is open now, by deadline, and what was done before.',
    async show({ site, now }) {
      const processes = await Promise.all(site.slugs().map((slug) => homeInput(site, slug)));
      const known = processes.filter((process) => process !== undefined);
      return shown(home(known, now), homePage);
    },
  },
  {
    path: routes.process,
    summary: 'A process at a glance: its question, its stage, who is at the table, what changed.',
    async show({ site, params: { slug = '' }, now }) {
      const view = await viewOf(site, slug);
      const nouns = (await site.hosted(slug))?.lane.process.nouns;
      const model = view && overview(view.conversation, view.figures, now);
      return shown(model && nouns && withDecisions(model, nouns), processPage);
    },
  },
  {
    path: routes.commonGround,
    summary:
      'What holds across the table and its groups of opinion, what divides them, who is missing, and how sure that is (`?show=consensus` lists one class).',
    async show({ site, params: { slug = '' }, now, query }) {
      const view = await viewOf(site, slug);
      const hosted = await site.hosted(slug);
      hosted?.diagnose();
      const nouns = hosted?.lane.process.nouns;
      const asked = shownOf(query('show'), query('from'));
      const page = (model: CommonGround, context: PageContext) => commonGroundPage(model, context, asked);
      const model = view && commonGround(view.conversation, view.figures, now);
      return shown(model && nouns && { ...model, published: latestReport(nouns) }, page);
    },
  },
  ...takingViews,
  ...peopleViews,
  ...conveningViews,
  ...reportingViews,
  ...objectionViews,
  ...commitmentViews,
  ...callViews,
  ...decisionViews,
  ...outcomeViews,
  ...assessmentViews,
  ...procedureViews,
  ...inputViews,
  ...textViews,
];
