/** What a view is: what it shows, as a model for JSON and as a page, of what is asked for and by whom. */
import { setTimeout as patience } from 'node:timers/promises';
import type { Site } from '../../app/site.ts';
import type { Refusal } from '../../base/result.ts';
import type { Role } from '../../domain/index.ts';
import type { Viewer } from '../../views/viewer.ts';
import type { Fields } from '../formInput.ts';
import type { Html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import type { Asked, Env } from '../request.ts';

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
export async function viewOf(site: Site, slug: string) {
  const hosted = await site.hosted(slug);
  if (!hosted) return undefined;
  if (!hosted.view().figures) await Promise.race([hosted.settled(), patience(PATIENCE_MS, undefined, { ref: false })]);
  return hosted.view();
}
