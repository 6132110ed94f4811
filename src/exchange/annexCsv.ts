/** The annex as a file: every input once, with its disposition, or with `open`. */
import type { InputItem } from '../views/input.ts';
import type { ClauseRef } from '../views/provenance.ts';
import { type Cell, csv } from './csv.ts';

const HEAD = [
  ...['input', 'id', 'kind', 'title', 'text', 'language', 'links', 'seat', 'organisation', 'country', 'day'],
  ...['draft', 'clause', 'clause_id', 'words'],
  ...['disposition', 'reason', 'answered', 'answered_by', 'duplicate_of', 'changed_clauses', 'shaped_clauses'],
  ...['disputed', 'disputed_disposition', 'disputed_reason', 'disputed_because'],
];

export const annexHead = csv([HEAD]);
export const annexLines = (items: readonly InputItem[]): string => csv(items.map(rowOf));

/** Who disputes an answer has an open input. Times of what people say are told by the day. */
function rowOf(item: InputItem): Cell[] {
  const { author, answer, clause, disputedAnswer } = item;
  return [
    ...[item.label, item.id, item.what, item.title, item.text, item.language, item.links.join(' ')],
    ...[author.seat?.name ?? null, author.organisation, item.origin?.country ?? null, date(item.day)],
    ...[item.draft, clause?.number ?? null, clause?.id ?? null, item.quote],
    ...[answer?.code ?? 'open', answer?.reason ?? null, answer ? date(answer.at) : null, answer?.by ?? null],
    ...[answer?.of?.label ?? null, clauses(answer?.clauses), clauses(item.shaped)],
    ...[item.disputed ? 'disputed' : '', disputedAnswer?.code ?? null, disputedAnswer?.reason ?? null],
    disputedAnswer?.dispute?.why ?? null,
  ];
}

const date = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** By number; by id where they have none. */
const clauses = (refs: readonly ClauseRef[] = []): string => refs.map(({ number, id }) => number ?? id).join(' ');
