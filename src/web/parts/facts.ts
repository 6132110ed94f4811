/** The size of it all in a few lines: who took part, what came of it, how sure it is. */
import type { Evidence } from '../../views/commonGround.ts';
import { isWithheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import { groupMark } from './marks.ts';

export function factsList(words: Words, evidence: Evidence, statements: number): Html {
  const { facts, format } = words;
  const { people, votes, holds, divides, open, thin, moderated, camps, certainty } = evidence;
  const whole = [
    [facts.people, people],
    [facts.votes, votes],
    [facts.statements, statements],
  ] as const;
  const parts = [
    [facts.holds, holds.length],
    [facts.divides, divides.length],
    [facts.open, open.length],
    [facts.thin, thin.length],
    [facts.moderated, moderated.length],
  ] as const;
  const rows = whole.map(([name, count]) => row(name, html`${format.number(count)}`));
  const partRows = parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => row(name, html`${format.number(count)}`, 'part'));
  const groups = camps.map(
    ({ letter, size }) =>
      html`<span>${groupMark(letter)} ${letter} ${isWithheld(size) ? facts.few : format.number(size)}</span> `,
  );
  const none = certainty.later ? facts.groupsLater : facts.noGroups;
  const apart = certainty.separation === null ? none : facts.separation[certainty.separation];
  return html`<dl class="facts">${rows}${partRows}${groups.length > 0 && row(facts.groups, html`${groups}`)}${row(facts.apart, html`${apart}`)}</dl>`;
}

const row = (name: string, value: Html, kind?: string): Html =>
  html`<div${kind && html` class="${kind}"`}><dt>${name}</dt><dd>${value}</dd></div>`;
