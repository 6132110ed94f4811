/** Why a statement is found to be what it is, and what would change that, in words. */
import type { ExclusionTold, ReasonTold, StatementEvidence } from '../../views/evidence.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { rich } from './rich.ts';
import { slotsOf } from './seatBars.ts';

/** `titled`: with a heading of its own. */
export function whyNotMore({ evidence: say }: Words, { excludes, bySeat }: StatementEvidence, titled = true): Html {
  const { slot, slots } = slotsOf(bySeat);
  const entries = excludes.map(({ designation, because }) => {
    const reasons = because.map((reason) => against(say, reason, slot)).filter((text) => text !== '');
    return html`<li>${say.not[designation]} ${rich(say.together({ parts: reasons }), { slots })}</li>`;
  });
  return entries.length === 0
    ? nothing
    : html`${titled && html`<h4>${say.whyTitle}</h4>`}<ul class="reasons">${entries}</ul>`;
}

export function whatWouldChange(
  { evidence: say }: Words,
  evidence: StatementEvidence,
  accounts: number | null,
  titled = true,
): Html {
  const { slot, slots } = slotsOf(evidence.bySeat);
  const next = evidence.wouldChange;
  const what = next
    ? html`<li>${towards(say, next)} ${rich(lacking(say, next, slot), { slots })}</li>`
    : html`<li>${say.beyond}</li>`;
  const seats = Math.max(2, evidence.bySeat.length - 1);
  const fraud = accounts !== null && html`<li>${say.accounts({ accounts, seats })}</li>`;
  return html`${titled && html`<h4>${say.changeTitle}</h4>`}<ul class="reasons">${what}${fraud}</ul>`;
}

function towards(say: Words['evidence'], { designation }: ExclusionTold): string {
  const names: Readonly<Record<string, string>> = say.towards;
  return names[designation] ?? '';
}

function lacking(say: Words['evidence'], { because }: ExclusionTold, slot: (letter: string) => string): string {
  return say.together({ parts: because.map((reason) => lack(say, reason, slot)).filter((text) => text !== '') });
}

const share = (percent: number): number => percent / 100;

function against({ reasons }: Words['evidence'], reason: ReasonTold, slot: (letter: string) => string): string {
  switch (reason.code) {
    case 'not-heard':
      return reasons[reason.code]({ seats: reason.seats.map(slot) });
    case 'seat-below':
    case 'seat-opposes':
      return reasons[reason.code]({ seats: reason.seats.map(slot), threshold: share(reason.threshold) });
    case 'bin-below':
    case 'nobody-above':
    case 'mean-below':
    case 'mean-above':
      return reasons[reason.code]({ threshold: share(reason.threshold) });
    default:
      return reasons[reason.code]();
  }
}

function lack({ changes }: Words['evidence'], reason: ReasonTold, slot: (letter: string) => string): string {
  switch (reason.code) {
    case 'not-heard':
      return changes[reason.code]({ seats: reason.seats.map(slot), enough: reason.enough });
    case 'seat-below':
    case 'seat-opposes': {
      const { enough, threshold } = reason;
      const seats = reason.seats.map((letter, i) => ({ slot: slot(letter), lacks: Math.max(1, reason.lacks[i] ?? 1) }));
      return changes[reason.code]({ seats, enough, threshold: share(threshold) });
    }
    case 'bin-below':
      return changes[reason.code]({ threshold: share(reason.threshold) });
    case 'mean-below':
      return changes[reason.code]({ lacks: Math.max(1, reason.lacks), threshold: share(reason.threshold) });
    case 'nobody-above':
    case 'mean-above':
      return '';
    default:
      return changes[reason.code]();
  }
}
