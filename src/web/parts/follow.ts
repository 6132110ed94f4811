/** How to follow a process: for people below a page, for programs in its head. */
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import type { Alternate } from '../pages/layout.ts';
import { paths } from '../paths.ts';

export const followLine = (slug: string, { words: { following }, visit }: PageContext): Html =>
  visit
    ? html`<p class="note"><a href="${paths.calendar(slug)}">${following.calendar}</a> · <a href="${paths.feed(slug)}">${following.feed}</a></p>`
    : nothing;

export function alternates(slug: string, { words: { following }, visit }: PageContext): Alternate[] {
  if (!visit) return [];
  return [
    { type: 'application/atom+xml', href: paths.feed(slug), title: following.feed },
    { type: 'text/calendar', href: paths.calendar(slug), title: following.calendar },
  ];
}
