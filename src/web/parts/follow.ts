/** How to follow a process: for people below a page, for programs in its head. */
import { holds } from '../../views/viewer.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import type { Alternate } from '../pages/layout.ts';
import { paths } from '../paths.ts';

export function followLine(slug: string, { words: { following, webhooks }, visit }: PageContext): Html {
  if (!visit) return nothing;
  const hooks = holds(visit.viewer, 'convener') && html` · <a href="${paths.webhooks(slug)}">${webhooks.desk}</a>`;
  return html`<p class="note"><a href="${paths.calendar(slug)}">${following.calendar}</a> · <a href="${paths.feed(slug)}">${following.feed}</a>${hooks}</p>`;
}

export function alternates(slug: string, { words: { following }, visit }: PageContext): Alternate[] {
  if (!visit) return [];
  return [
    { type: 'application/atom+xml', href: paths.feed(slug), title: following.feed },
    { type: 'text/calendar', href: paths.calendar(slug), title: following.calendar },
  ];
}
