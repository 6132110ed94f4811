/** Who sits where, as a file says it: participant, group, org. A group is a seat of the table; an empty org is nobody's. */
import { type Refusal, refuse } from '../base/result.ts';
import type { Seating } from '../opinion/seating.ts';
import { indexOf } from './dense.ts';
import { readRecords } from './records.ts';
import { checkHeader, isId, LARGEST_ID, shown } from './table.ts';

export interface Stakeholders {
  /** In the order of their names; seat 1 first. */
  readonly seats: readonly { readonly id: string; readonly name: string; readonly letter: string }[];
  readonly seating: Seating;
}

const COLUMNS = ['participant', 'group', 'org'] as const;
const MOST_SEATS = 40;

interface Row {
  readonly participant: number;
  readonly group: string;
  readonly organisation: string;
}

/** `participantIds`: by index of the votes, ascending. Who is in the file and has not voted is passed over; who is not in it has no seat. */
export function readStakeholders(path: string, participantIds: Uint32Array): Stakeholders | Refusal {
  const rows = new Map<number, Row>();
  const groups = new Set<string>();
  let header: readonly string[] | undefined;
  const refusal = readRecords(path, COLUMNS, (fields, line) => {
    if (header === undefined) {
      header = fields;
      return checkHeader(path, fields, COLUMNS);
    }
    const row = rowOf(path, line, header, fields);
    if ('refused' in row) return row;
    if (rows.has(row.participant)) {
      return refuse('participant-twice', { file: path, line, got: String(row.participant) });
    }
    rows.set(row.participant, row);
    if (row.group !== '') groups.add(row.group);
    return groups.size > MOST_SEATS
      ? refuse('groups-too-many', { file: path, line, expected: MOST_SEATS, got: shown(row.group) })
      : undefined;
  });
  if (refusal?.refused === 'file-missing') {
    return refuse('stakeholders-missing', { ...refusal.params, expected: COLUMNS.join(',') });
  }
  return refusal ?? seated([...groups].sort(), rows, participantIds);
}

function rowOf(file: string, line: number, header: readonly string[], fields: readonly string[]): Row | Refusal {
  if (fields.length !== header.length) {
    const got = shown(fields.join(','));
    return refuse('fields-miscounted', { file, line, expected: header.length, count: fields.length, got });
  }
  const field = (column: (typeof COLUMNS)[number]): string => fields[header.indexOf(column)].trim();
  const id = field('participant');
  if (!isId(id)) {
    return refuse('id-unknown', { file, line, column: 'participant', expected: LARGEST_ID, got: shown(id) });
  }
  return { participant: Number(id), group: field('group'), organisation: field('org') };
}

/** Organisations are told apart by their seat too: one name in two groups is two, unless somebody proves otherwise. */
function seated(groups: readonly string[], rows: ReadonlyMap<number, Row>, participantIds: Uint32Array): Stakeholders {
  const seat = new Uint8Array(participantIds.length);
  const organisation = new Uint32Array(participantIds.length);
  const known = new Map<string, number>();
  for (const { participant, group, organisation: own } of rows.values()) {
    const index = indexOf(participantIds, participant);
    if (index < 0 || group === '') continue;
    seat[index] = groups.indexOf(group) + 1;
    if (own === '') continue;
    const key = JSON.stringify([group, own]);
    if (!known.has(key)) known.set(key, known.size + 1);
    organisation[index] = known.get(key)!;
  }
  return { seats: withLetters(groups), seating: { seats: groups.length, seat, organisation } };
}

/** The first letter of each name that no name before it has taken; two of them, or a number, where none is left. */
function withLetters(names: readonly string[]): Stakeholders['seats'] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const letters = [...name.normalize('NFC')].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    const upper = letters.map((letter) => letter.toUpperCase().slice(0, 1));
    const pairs = letters.slice(1).map((letter) => `${upper[0]}${letter.slice(0, 1)}`);
    const letter = [...upper, ...pairs].find((one) => !taken.has(one)) ?? String(at + 1);
    taken.add(letter);
    return { id: `s${at + 1}`, name, letter };
  });
}
