/** The views by address: what each shows, as a model for JSON and as a page. */
import { setTimeout as patience } from 'node:timers/promises';
import { conversationOf } from '../app/conversation.ts';
import type { Site } from '../app/site.ts';
import { commonGround } from '../views/commonGround.ts';
import { type HomeInput, home } from '../views/home.ts';
import { overview } from '../views/overview.ts';
import { statementView } from '../views/statement.ts';
import type { Html } from './html.ts';
import { commonGroundPage } from './pages/commonGround.ts';
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
/** So many processes are opened for the list of them all. */
const FEW = 20;

async function viewOf(site: Site, slug: string) {
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
    async show(site, _params, now) {
      const processes = await Promise.all(site.slugs().map((slug) => homeInput(site, slug)));
      const known = processes.filter((process) => process !== undefined);
      return shown(home(known, now), homePage);
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
