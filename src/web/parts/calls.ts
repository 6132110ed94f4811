/** Calls in lists, and what a deadline, a stance and a kind of call are called. */
import type { CallStance } from '../../domain/call.ts';
import type { CallLine } from '../../views/calls.ts';
import type { Moment } from '../../views/input.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { dayLine } from './inputs.ts';
import { rich } from './rich.ts';
import { smallTable } from './table.ts';

/** As procedures call it. */
export function stanceName(stance: CallStance, { procedures }: Words): string {
  const { stance: names } = procedures.by;
  if (stance === 'live-with') return names.can_live_with;
  return stance === 'stand-aside' ? names.stand_aside : names[stance];
}

/** In one line, what it means to take it. */
export function stanceMeans(stance: CallStance, { procedures }: Words): string {
  const { means } = procedures.by;
  if (stance === 'live-with') return means.can_live_with;
  return stance === 'stand-aside' ? means.stand_aside : means[stance];
}

/** A time that the reader’s own clock is shown beside. */
export const localTime = (at: number, { charter, format }: Words): Html =>
  html`<time datetime="${new Date(at).toISOString()}" data-local="${charter.localTime}">${format.dateTime(at)}</time>`;

/** Where the day alone is told, no time is made up. */
export const momentLine = ({ at, dayOnly }: Moment, words: Words): Html =>
  dayOnly ? dayLine(at, words) : localTime(at, words);

export function whenOf({ state, closesAt, closedAt }: CallLine, words: Words): Html {
  const { calls: say } = words;
  const [sentence, at] = state === 'running' ? [say.until, closesAt] : [say.closedOn, closedAt ?? closesAt];
  return rich(sentence({ when: '{when}' }), { slots: { when: localTime(at, words) } });
}

export function callEntry(line: CallLine, slug: string, context: PageContext): Html {
  const { words } = context;
  const { calls: say } = words;
  const { id, kind, question, language, draft, marks, mine, awaits } = line;
  const facts = html`<b>${say.kind[kind]}</b> · ${whenOf(line, words)} · ${say.draft({ draft })}`;
  const gauge = kind === 'poll' && html`<p class="note">${say.means.poll}</p>`;
  const waits = awaits !== null && html`<p><b>${say.awaits[awaits]}</b></p>`;
  const own = mine !== null && html`<p class="note">${say.mine({ stance: stanceName(mine, words) })}</p>`;
  return html`<article class="input called"><p class="note facts-line">${facts}</p><p class="clause"><a href="${paths.call(slug, id)}" lang="${language}" dir="auto">${question}</a> ${smallTable(words, marks)}</p>${gauge}${waits}${own}</article>`;
}

/** A list of calls under its name; nothing where there is none. */
export function callsIn(lines: readonly CallLine[], title: string, slug: string, context: PageContext): Html {
  if (lines.length === 0) return nothing;
  const rows = lines.map((line) => html`<li>${callEntry(line, slug, context)}</li>`);
  return html`<section><h2>${title}</h2><ol class="inputs">${rows}</ol></section>`;
}
