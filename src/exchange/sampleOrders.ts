/** From the steps of the sample to commands: each names what the ones before it led to, so it waits for the state. */
import { type Id, idFromBytes } from '../base/ids.ts';
import { periodsDue } from '../domain/commitments.ts';
import { current, type TextDocument } from '../domain/document.ts';
import type { Actor, Nouns } from '../domain/index.ts';
import { type Order, ordersOfSample } from './opening.ts';
import type { Sample } from './sample.ts';
import { added, DECIDED, decisionSteps } from './sampleDecisions.ts';
import { first, later, type SampleHand, type SampleStep, textSteps } from './sampleText.ts';

export type SampleOrder = Order & { readonly at: number; readonly actor: Actor };
/** As it is, or as the state has it that the orders before it led to. */
export type Opening = (Order & { readonly at?: number }) | ((nouns: Nouns) => SampleOrder);

/** How far the sample has come: to the third draft, which is open for comments, or to what became of the decision. */
export type SampleStage = 'drafted' | 'decided';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The commands that open the sample process with its text, and with what was decided, as if that stage were reached `now`. */
export function openingOfSample(sample: Sample, now: number, stage: SampleStage = 'decided'): Opening[] {
  const heard = Math.max(...sample.votes.seconds) * 1000;
  const start = stage === 'drafted' ? now - heard : now - DECIDED * DAY_MS;
  const orders = ordersOfSample(sample, start + heard);
  const voting = orders.findIndex(({ command }) => command === 'votes.import');
  const before = orders.slice(0, voting).map((order) => ({ ...order, at: start }));
  const votes = orders.slice(voting).map((order) => ({ ...order, at: start + heard }));
  const decided = stage === 'decided' ? decisionSteps : decisionSteps.filter(({ day }) => day < 1);
  const steps = [...textSteps, ...decided].sort((a, b) => a.day - b.day);
  const drafted = steps.filter(({ day }) => day * DAY_MS <= heard);
  return [...before, ...ordersOf(drafted, start), ...votes, ...ordersOf(steps.slice(drafted.length), start)];
}

function ordersOf(steps: readonly SampleStep[], start: number): Opening[] {
  return steps.map((step) => (nouns: Nouns) => {
    const { day, by, command, input } = step;
    const told = (value: unknown): unknown => toldOf(nouns, value, start);
    return { command, input: told(input), actor: actorOf(nouns, by), at: Math.round(start + day * DAY_MS) };
  });
}

/** The same input with everything that the process knows by then. */
function toldOf(nouns: Nouns, value: unknown, start: number): unknown {
  if (typeof value === 'string') return value[0] === '@' ? known(nouns, value.slice(1).split(' '), start) : value;
  if (Array.isArray(value)) return value.map((each) => toldOf(nouns, each, start));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toldOf(nouns, each, start)]));
}

function known(nouns: Nouns, [what = '', name = '', place = '0']: readonly string[], start: number): unknown {
  const nth = Number(name) - 1;
  if (/^[AO]\d+$/.test(what)) {
    const { list } = what[0] === 'A' ? nouns.amendments : nouns.objections;
    return list[Number(what.slice(1)) - 1]?.id;
  }
  const one: Readonly<Record<string, () => unknown>> = {
    document: () => document(nouns).id,
    newest: () => document(nouns).changes.length - 1,
    item: () => nouns.items.list[0]?.id,
    call: () => nouns.calls.list.at(-1)?.id,
    appeal: () => nouns.appeals.list.at(-1)?.id,
    assessment: () => nouns.assessments.list[nth]?.id,
    commitment: () => nouns.commitments.list[nth]?.id,
    evidence: () => nouns.commitments.list[nth]?.evidence[Number(place) - 1]?.id,
    due: () => dueOf(nouns, nth, Number(place) - 1, start),
    day: () => Math.round(start + Number(name) * DAY_MS + Number(place) * MINUTE_MS),
    clause: () => clauseCalled(nouns, name).id,
    hash: () => current(clauseCalled(nouns, name)).hash,
    change: () => clauseCalled(nouns, name).changes[0],
    last: () => clauseCalled(nouns, name).changes.at(-1),
  };
  return one[what]?.();
}

/** The period that a commitment is to be reported on, by its place. */
function dueOf({ commitments }: Nouns, nth: number, place: number, start: number) {
  const due = periodsDue(commitments.list[nth]!, start + DECIDED * DAY_MS)[place];
  return due && { from: due.from, to: due.to };
}

const document = ({ documents }: Nouns): TextDocument => documents.list[0]!;

const named: Readonly<Record<string, string>> = { ...first, ...later, ...added };

/** By the words with which it began. */
function clauseCalled(nouns: Nouns, name: string) {
  const { clauses } = nouns.documents;
  const id = document(nouns).order.find((each) => clauses.get(each)?.versions[0]?.text === named[name]);
  return clauses.get(id!)!;
}

/** Accounts of nobody, always the same. */
const account = (number: number): Id<'acc'> => idFromBytes('acc', new Uint8Array(16).fill(number));

/** First numbers of the accounts that act under a role; editors have one for each seat. */
const accounts = { chair: 1, editor: 2, convener: 20, scrutineer: 30, delegate: 40 } as const;

function actorOf(nouns: Nouns, hand: SampleHand): Actor {
  const [role = '', name = '0'] = hand.split(' ');
  const { charter } = nouns.process;
  const seats = (charter?.seats ?? []).map(({ id }) => id);
  if (role === 'editor') {
    const seat = seats.indexOf(name);
    return { id: account(accounts.editor + seat), roles: ['editor'], participant: personOf(nouns, seat, 0) };
  }
  if (role === 'chair' || role === 'convener' || role === 'scrutineer' || role === 'delegate')
    return { id: account(accounts[role] + Number(name)), roles: [role] };
  return { id: personOf(nouns, seats.indexOf(role), Number(name)), roles: ['participant'] };
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
