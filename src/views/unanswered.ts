/** The desk of who answers input: what waits, oldest first, how long answering takes, and which changes an answer may name. */
import { isRefusal } from '../base/result.ts';
import { findInput, type OpenInput, openInputs } from '../domain/dispositions.ts';
import type { Nouns } from '../domain/index.ts';
import { headOf } from './charter.ts';
import { excerpt, type InputItem, inputById, type Paged, paged } from './input.ts';
import type { ProcessHead } from './process.ts';
import { holds, type Viewer } from './viewer.ts';

export const mayAnswer = (viewer: Viewer): boolean => holds(viewer, 'editor', 'chair', 'convener');

/** How long it takes to answer all that waits. */
export interface Forecast {
  readonly inputs: number;
  readonly minutes: number;
  readonly people: number;
  /** Hours in all, and for each of the people; of one decimal. */
  readonly hours: number;
  readonly hoursEach: number;
}

export interface OpenItem extends InputItem {
  /** Milliseconds; null where it is shown whether it waits or not. */
  readonly waits: number | null;
  /** Said by who looks: somebody else answers it. */
  readonly own: boolean;
}

/** A change of the text that an answer may name. */
export interface ChangeOption {
  readonly change: number;
  readonly clause: string;
  readonly number: number | null;
  readonly text: string | null;
  readonly at: number;
}

export interface AnsweringModel {
  readonly process: ProcessHead;
  /** How many wait in all. */
  readonly open: number;
  /** The one that was asked for; null for all that wait. */
  readonly only: string | null;
  readonly list: Paged<OpenItem>;
  /** How long the oldest has waited, in milliseconds. */
  readonly longest: number;
  readonly forecast: Forecast;
  readonly changes: readonly ChangeOption[];
  readonly document: string | null;
  /** How many answers there are: one given after them is not replaced unseen. */
  readonly seen: number;
  readonly closed: boolean;
}

const OPEN_A_PAGE = 20;
const MINUTES_EACH = 10;
const MOST_CHANGES = 12;

export interface AnsweringAsked {
  readonly page: number;
  /** One input, also to answer it anew. */
  readonly input?: string | undefined;
  readonly minutes: number | undefined;
  readonly people: number | undefined;
}

/** Oldest first. For who may answer. */
export function answeringView(
  nouns: Nouns,
  viewer: Viewer,
  now: number,
  { page, input, minutes, people }: AnsweringAsked,
): AnsweringModel | undefined {
  const { charter, ended } = nouns.process;
  if (!charter) return undefined;
  const open = openInputs(nouns, now);
  const document = nouns.documents.list.at(-1);
  return {
    process: headOf(charter),
    list: paged<Asked, OpenItem>(only(nouns, input) ?? open, page, OPEN_A_PAGE, (each) =>
      openItem(nouns, viewer, each),
    ),
    open: open.length,
    only: input ?? null,
    longest: open[0]?.waits ?? 0,
    forecast: forecast(open.length, minutes ?? MINUTES_EACH, people ?? answerers(nouns)),
    changes: changeOptions(nouns),
    document: document?.id ?? null,
    seen: nouns.dispositions.list.length,
    closed: ended,
  };
}

type Asked = Pick<OpenInput, 'kind' | 'id' | 'place'> & { readonly waits: number | null };

/** One input, answered or not; undefined where none is asked for. */
function only(nouns: Nouns, input: string | undefined): Asked[] | undefined {
  const found = input === undefined ? undefined : findInput(nouns, input);
  if (!found || isRefusal(found)) return undefined;
  const kind = found.id.startsWith('ctb_') ? 'contribution' : 'comment';
  const { places } = kind === 'contribution' ? nouns.contributions : nouns.comments;
  return [{ kind, id: found.id, place: places.get(found.id) ?? -1, waits: null }];
}

function openItem(nouns: Nouns, { person }: Viewer, { kind, id, place, waits }: Asked): OpenItem {
  const input = (kind === 'contribution' ? nouns.contributions : nouns.comments).list[place]!;
  // It stands in the list that its place is from.
  return { ...excerpt(inputById(nouns, id)!), waits, own: person !== -1 && input.by === person };
}

/** Everybody who may answer, each once; one, where nobody holds the role yet. */
const answerers = ({ roles }: Nouns): number =>
  Math.max(1, [...roles.held.values()].filter((held) => held.has('editor') || held.has('chair')).length);

const tenths = (value: number): number => Math.round(value * 10) / 10;

export function forecast(inputs: number, minutes: number, people: number): Forecast {
  const hours = (inputs * minutes) / 60;
  return { inputs, minutes, people, hours: tenths(hours), hoursEach: tenths(hours / people) };
}

/** The last ones, newest first. */
function changeOptions({ documents }: Nouns): ChangeOption[] {
  const document = documents.list.at(-1);
  if (!document) return [];
  const numbers = document.order.filter((id) => documents.clauses.get(id)?.kind === 'clause');
  const from = Math.max(0, document.changes.length - MOST_CHANGES);
  const options = document.changes.slice(from).map(({ clause, at }, i) => {
    const text = documents.clauses.get(clause)?.versions.findLast((each) => each.text !== undefined)?.text ?? null;
    return { change: from + i, clause, number: numbers.indexOf(clause) + 1 || null, text, at };
  });
  return options.reverse();
}

/** What waits for an answer, for the desk. */
export function unanswered(nouns: Nouns, now: number): { readonly count: number; readonly time: number } {
  const open = openInputs(nouns, now);
  return { count: open.length, time: open[0]?.waits ?? 0 };
}
