/** The views by address: what each shows, as a model for JSON and as a page. */
import { setTimeout as patience } from 'node:timers/promises';
import type { Site } from '../app/site.ts';
import { commonGround } from '../views/common-ground.ts';
import { home } from '../views/home.ts';
import { overview } from '../views/overview.ts';
import { statementView } from '../views/statement.ts';
import type { Html } from './html.ts';
import { commonGroundPage } from './pages/common-ground.ts';
import type { PageContext } from './pages/context.ts';
import { homePage } from './pages/home.ts';
import { processPage } from './pages/process.ts';
import { statementPage } from './pages/statement.ts';
import { routes } from './paths.ts';

export interface Shown {
  readonly model: object;
  page(context: PageContext): Html;
}

export interface View {
  /** As the router writes it. */
  readonly path: string;
  readonly summary: string;
  /** Undefined where nothing stands at the address. */
  show(site: Site, params: Readonly<Record<string, string>>, now: number): Promise<Shown | undefined>;
}

/** A view and its page, which takes the view's model and no other. */
const shown = <M extends object>(
  model: M | undefined,
  page: (model: M, context: PageContext) => Html,
): Shown | undefined => model && { model, page: (context) => page(model, context) };

/** Whoever comes first after a start waits this long for the figures, and sees the page without them after that. */
const PATIENCE_MS = 1500;

async function viewOf(site: Site, slug: string) {
  const hosted = await site.hosted(slug);
  if (!hosted) return undefined;
  if (!hosted.view().figures) await Promise.race([hosted.settled(), patience(PATIENCE_MS, undefined, { ref: false })]);
  return hosted.view();
}

export const views: readonly View[] = [
  {
    path: routes.home,
    summary: 'What is open now, by deadline, and what was done before.',
    async show(site, _params, now) {
      const processes = await Promise.all(site.slugs().map((slug) => viewOf(site, slug)));
      return shown(
        home(
          processes.filter((process) => process !== undefined),
          now,
        ),
        homePage,
      );
    },
  },
  {
    path: routes.process,
    summary: 'A process at a glance: its question, its stage, who is at the table, what changed.',
    async show(site, { slug }, now) {
      const view = await viewOf(site, slug);
      return shown(view && overview(view.conversation, view.figures, now), processPage);
    },
  },
  {
    path: routes.commonGround,
    summary: 'What holds across the groups, what divides them, and how sure that is.',
    async show(site, { slug }, now) {
      const view = await viewOf(site, slug);
      return shown(view && commonGround(view.conversation, view.figures, now), commonGroundPage);
    },
  },
  {
    path: routes.statement,
    summary: 'One statement, and where every group and every seat stands on it.',
    async show(site, { slug, id }, now) {
      const view = await viewOf(site, slug);
      return shown(view && statementView(view.conversation, view.figures, id, now), statementPage);
    },
  },
];
