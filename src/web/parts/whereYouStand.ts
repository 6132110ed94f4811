/** Which group somebody is near, in sentences, with what they share with it. */
import type { Likeness, Place } from '../../views/whereYouStand.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { rich } from './rich.ts';
import { quoted } from './texts.ts';

const LONGEST_QUOTE = 140;

export function whereYouStand(place: Place | null, slug: string, context: PageContext): Html {
  if (place === null) return nothing;
  return html`<section class="where"><h2 class="minor">${context.words.takePart.where.title}</h2>${sentences(place, slug, context)}</section>`;
}

function sentences(place: Place, slug: string, { words }: PageContext): Html {
  const { where } = words.takePart;
  if ('more' in place) return html`<p class="note">${where[place.state](place)}</p>`;
  if (place.state !== 'near') return html`<p class="note">${where[place.state]}</p>`;
  const said = (kind: 'alike' | 'unlike') => (each: Likeness) => {
    const href = paths.statement(slug, each.id);
    const quote = html`<a href="${href}">${quoted(words, each, LONGEST_QUOTE)}</a>`;
    return html`<li>${rich(where[kind][each.value](each), { slots: { quote } })}</li>`;
  };
  const near = rich(where.near(place), { href: `${paths.commonGround(slug)}#${anchors.groups}` });
  return html`<p>${near}</p><ul>${place.alike.map(said('alike'))}${place.unlike.map(said('unlike'))}</ul>${place.unsure && html`<p class="note">${where.unsure}</p>`}<p class="note">${where.asOf({ when: words.format.date(place.at) })}</p>`;
}
