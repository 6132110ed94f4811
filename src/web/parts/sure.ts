/** How sure all of it is, what the words mean, and how it is computed. */
import type { Certainty } from '../../views/findings.ts';
import type { FiguresInput } from '../../views/process.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { anchors } from '../paths.ts';

/** A table of seats has a rule of its own for what a seat carries. */
export function certaintyList({ certainty: say }: Words, certainty: Certainty, k: number, ofTable: boolean): Html {
  const { silhouette, separation, people, placed, later } = certainty;
  const none = later ? say.groupsLater : say.noGroups;
  const apart = silhouette === null || separation === null ? none : say.separation[separation]({ silhouette });
  return html`<ul class="sure"><li>${later ? say.voted({ people }) : say.people({ people, placed })}</li><li>${apart}</li><li>${ofTable ? say.intervalsAcross : say.intervals}</li><li>${say.small({ k })}</li></ul>`;
}

export function outsideFigures({ certainty: say }: Words, { outside }: Certainty): Html {
  if (outside === null) return nothing;
  return html`<details class="more" id="${anchors.outside}"><summary>${say.outsideTitle}</summary><p>${say.outside(outside)}</p></details>`;
}

/** With the words of the journal where there is one. */
export function glossary({ certainty }: Words, hasJournal: boolean): Html {
  const known = hasJournal ? [...certainty.terms, ...certainty.journalTerms] : certainty.terms;
  const terms = known.map(([term, meaning]) => html`<dt>${term}</dt><dd>${meaning}</dd>`);
  return html`<details class="data"><summary>${certainty.glossary}</summary><dl>${terms}</dl></details>`;
}

/** The foot of every page with figures: what they were computed from, and who can compute them again. */
export function methodNote({ method, format }: Words, input: FiguresInput | null): Html {
  if (input === null) return nothing;
  const { n, at, version, seed } = input;
  return html`<section class="method" id="${anchors.method}"><h2>${method.title}</h2><p>${method.tally}</p><p>${method.analysis} ${method.limits}</p><p>${method.input({ n, when: format.dateTime(at), version, seed })}</p></section>`;
}
