/** From the steps of the sample's text to commands: each names what the ones before it led to, so it waits for the state. */
import { type Id, idFromBytes } from '../base/ids.ts';
import { current, type TextDocument } from '../domain/document.ts';
import type { Actor, Nouns } from '../domain/index.ts';
import { type Order, ordersOfSample } from './opening.ts';
import type { Sample } from './sample.ts';
import { first, type SampleClause, type SampleHand, type SampleStep, textSteps } from './sampleText.ts';

export type SampleOrder = Order & { readonly at: number; readonly actor: Actor };
/** As it is, or as the state has it that the orders before it led to. */
export type Opening = (Order & { readonly at?: number }) | ((nouns: Nouns) => SampleOrder);

const DAY_MS = 86_400_000;

/** The commands that open the sample process with its text, as if listening had begun three weeks before `now`. */
export function openingOfSample(sample: Sample, now: number): Opening[] {
  const orders = ordersOfSample(sample, now);
  const start = now - Math.max(...sample.votes.seconds) * 1000;
  const voting = orders.findIndex(({ command }) => command === 'votes.import');
  const before = orders.slice(0, voting).map((order) => ({ ...order, at: start }));
  return [...before, ...textOrders(start), ...orders.slice(voting)];
}

function textOrders(start: number): Opening[] {
  return textSteps.map((step) => (nouns: Nouns) => {
    const { day, by, command, input } = step;
    return { command, input: told(nouns, input), actor: actorOf(nouns, by), at: Math.round(start + day * DAY_MS) };
  });
}

/** The same input with everything that the process knows by then. */
function told(nouns: Nouns, input: SampleStep['input']): Record<string, unknown> {
  const one = (value: unknown): unknown =>
    typeof value === 'string' && value[0] === '@' ? known(nouns, value) : value;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, Array.isArray(value) ? value.map(one) : one(value)]),
  );
}

function known(nouns: Nouns, reference: string): unknown {
  const document = nouns.documents.list[0]!;
  const [what = '', name = ''] = reference.slice(1).split(' ');
  if (what === 'document') return document.id;
  if (what === 'newest') return document.changes.length - 1;
  if (/^[AO]\d+$/.test(what)) {
    const { list } = what[0] === 'A' ? nouns.amendments : nouns.objections;
    return list[Number(what.slice(1)) - 1]?.id;
  }
  const clause = clauseCalled(nouns, document, name as SampleClause); // the steps name clauses of the sample only
  if (what === 'clause') return clause.id;
  if (what === 'hash') return current(clause).hash;
  return what === 'change' ? clause.changes[0] : clause.changes.at(-1);
}

/** By the words with which it began. */
function clauseCalled({ documents }: Nouns, { order }: TextDocument, name: SampleClause) {
  const id = order.find((each) => documents.clauses.get(each)?.versions[0]?.text === first[name]);
  return documents.clauses.get(id!)!;
}

/** Accounts of nobody, always the same. */
const account = (number: number): Id<'acc'> => idFromBytes('acc', new Uint8Array(16).fill(number));

function actorOf(nouns: Nouns, hand: SampleHand): Actor {
  if (hand === 'chair') return { id: account(1), roles: ['chair'] };
  const [role, name] = hand.split(' ');
  const { charter } = nouns.process;
  const seats = (charter?.seats ?? []).map(({ id }) => id);
  if (role !== 'editor') return { id: personOf(nouns, seats.indexOf(role!), Number(name)), roles: ['participant'] };
  const seat = seats.indexOf(name!);
  return { id: account(2 + seat), roles: ['editor'], participant: personOf(nouns, seat, 0) };
}

/** Row numbers by seat, in the order in which people joined. Nobody joins the sample while its text is made. */
const seated = new WeakMap<Nouns['participants'], number[][]>();

function personOf({ participants, process }: Nouns, seat: number, number: number): string {
  let rows = seated.get(participants);
  if (!rows) {
    rows = (process.charter?.seats ?? []).map(() => []);
    for (let row = 0; row < participants.ids.size; row++) rows[participants.seat.get(row) - 1]?.push(row);
    seated.set(participants, rows);
  }
  return participants.ids.idAt(rows[seat]![number]!);
}
