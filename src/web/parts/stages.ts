/** The stages of a process as one line of marks: done, open, ahead. */
import type { StageMark } from '../../views/process.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';

export function stageLine(words: Words, stages: readonly StageMark[]): Html {
  if (stages.length === 0) return nothing;
  const { overview, format } = words;
  const marks = stages.map(({ name, state, closesAt }) => {
    // The hour matters for the deadline that is running.
    const day = state === 'open' ? format.dateTime : format.date;
    const when = closesAt === null ? null : day(closesAt);
    const current = state === 'open' ? html` aria-current="step"` : '';
    return html`<li class="${state}"${current}><span class="stage">${name}</span> <span class="when">${overview.stage[state]({ when })}</span></li>`;
  });
  return html`<ol class="stages" aria-label="${overview.stages}">${marks}</ol>`;
}
