/** Dissent as notes of Akoma Ntoso, each in its own words: beside the clause that it is about, or beside the title. */
import type { Outcome, Words } from '../../views/outcomeModel.ts';
import { element, type Xml } from '../xml.ts';
import { paragraphs } from './aknBlocks.ts';

export interface Note {
  /** Its eId. */
  readonly id: string;
  readonly marker: string;
  /** Id of the clause; null for the whole. */
  readonly clause: string | null;
  readonly xml: Xml;
}

export function notesOf({ dissent, text }: Outcome): Note[] {
  const { rough, standing, minority, reservations } = dissent;
  const said = [
    ...[...rough, ...standing].map(({ id, clause, reason, remedy }) => ({ id, clause, words: [reason, remedy] })),
    ...minority.map(({ id, words }) => ({ id, clause: null, words: [words] })),
    ...reservations.map(({ id, clause, words }) => ({ id, clause, words: [words] })),
  ];
  const there = new Set(text.clauses.map(({ id }) => id));
  return said.map(({ id, clause, words }, at) => ({
    id: `note-${id}`,
    marker: String(at + 1),
    clause: clause && there.has(clause.id) ? clause.id : null,
    xml: element(
      'note',
      { eId: `note-${id}`, marker: String(at + 1) },
      ...words.filter(({ text }) => text !== '').flatMap((each, part) => worded(each, `note-${id}__${part + 1}`)),
    ),
  }));
}

/** What was erased leaves its place. */
function worded({ text, language }: Words, eId: string): Xml[] {
  if (text === null) return [element('p', { eId, status: 'removed' })];
  return paragraphs(text, { eId, 'xml:lang': language });
}
