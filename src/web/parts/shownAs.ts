/** What pages are to say of who writes: their seat, their organisation too, or neither. */
import type { Saying } from '../../views/input.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import type { Fields } from './form.ts';

export function shownField(f: Fields, { organisation }: Saying, { input }: Words): Html {
  const own =
    organisation === null ? [] : [{ value: 'organisation', label: input.shownAs.organisation({ name: organisation }) }];
  const options = [{ value: 'seat', label: input.shownAs.seat }, ...own, { value: 'none', label: input.shownAs.none }];
  return f.radios('shown', { label: input.shown, hint: input.shownHint, options, value: 'seat' });
}

interface Refused {
  readonly refused: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
}

/** A text that takes nothing now says why, in the words of its refusal. */
export function refusedText({ refused }: Refused, { words }: PageContext): Html | undefined {
  const sentence = refused === null ? undefined : words.refusals[refused.code];
  return sentence && refused ? html`<p class="note">${sentence(refused.params)}</p>` : undefined;
}

/** Out of the way until it is asked for, or was refused. */
export function foldedForm(
  title: string,
  { command, about = '', id }: { readonly command: string; readonly about?: string; readonly id?: string },
  inside: Html,
  { visit }: PageContext,
): Html {
  const isSent = visit?.form?.command === command && visit.form.about === about;
  return html`<details class="act"${id !== undefined && html` id="${id}"`}${isSent && html` open`}><summary>${title}</summary>${inside}</details>`;
}
