/** The views by address: what each shows, as a model for JSON and as a page. */
import { setTimeout as patience } from 'node:timers/promises';
import { conversationOf } from '../app/conversation.ts';
import type { Site } from '../app/site.ts';
import type { Refusal } from '../base/result.ts';
import type { Role } from '../domain/index.ts';
import { type CommonGround, commonGround } from '../views/commonGround.ts';
import { type HomeInput, home } from '../views/home.ts';
import { outcomeStatus } from '../views/outcome.ts';
import { overview } from '../views/overview.ts';
import { latestReport } from '../views/reports.ts';
import type { Viewer } from '../views/viewer.ts';
import type { Fields } from './formInput.ts';
import type { Html } from './html.ts';
import { commonGroundPage, shownOf } from './pages/commonGround.ts';
import type { PageContext } from './pages/context.ts';
import { homePage } from './pages/home.ts';
import { processPage } from './pages/process.ts';
import { routes } from './paths.ts';
import type { Asked, Env } from './request.ts';
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

export interface Shown {
  readonly model: object;
  page(context: PageContext): Html;
}

/** What is asked for, and by whom. */
export interface Asking {
  readonly env: Env;
  readonly site: Site;
  /** The request itself, for views of what belongs to a session. */
  readonly asked: Asked;
  readonly params: Readonly<Record<string, string>>;
  readonly query: (name: string) => string | undefined;
  /** Of the process at the address, where there is one. */
  readonly viewer: Viewer;
  readonly now: number;
  /** What was typed into a form of the page that was refused. */
  readonly typed?: Typed | undefined;
}

export interface Typed {
  readonly command: string;
  readonly values: Fields;
}

export interface View {
  /** As the router writes it. */
  readonly path: string;
  readonly summary: string;
  /** Whose page it is: anyone's, unless it says otherwise. */
  readonly who?: readonly Role[];
  /** Undefined where nothing stands at the address; a refusal where it may not be shown. */
  show(asking: Asking): Promise<Shown | Refusal | undefined>;
}

/** A view and its page, which takes the view's model and no other. */
export const shown = <M extends object>(
  model: M | undefined,
  page: (model: M, context: PageContext) => Html,
): Shown | undefined => model && { model, page: (context) => page(model, context) };

/** Whoever comes first after a start waits this long for the figures, and sees the page without them after that. */
const PATIENCE_MS = 1500;
/** So many processes are opened for the list of them all. */
const FEW = 20;

export async function viewOf(site: Site, slug: string) {
  const hosted = await site.hosted(slug);
  if (!hosted) return undefined;
  if (!hosted.view().figures) await Promise.race([hosted.settled(), patience(PATIENCE_MS, undefined, { ref: false })]);
  return hosted.view();
}

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
      return shown(model && nouns && { ...model, decided: outcomeStatus(nouns) }, processPage);
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
