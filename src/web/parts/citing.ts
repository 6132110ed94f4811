/** Fields by which an editor says what a change comes from; the same in every form of an editor. */
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
import type { Fields } from './form.ts';

export function citingFields(f: Fields, { clause }: Words): Html {
  const { cite } = clause;
  return html`${f.text('sources', { label: cite.sources, hint: cite.sourcesHint, rows: 2 })}${f.text('instruction', { label: cite.instruction, hint: cite.instructionHint, most: 500 })}${f.check('editorial', { label: cite.editorial })}`;
}
