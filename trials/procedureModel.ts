/** Plays sequences of acts, right and wrong ones, on one decision item, and looks at every step for what may never be. */
import { isRefusal } from '../src/base/result.ts';
import { after } from '../src/domain/duration.ts';
import { newItem, type ObjectionFacts } from '../src/domain/item.ts';
import { challenged, objectionMoved, step } from '../src/domain/itemStep.ts';
import {
  type ItemAct,
  itemMachine,
  led,
  type ObjectionAct,
  objectionMachine,
  objectorWords,
} from '../src/domain/machine.ts';
import type { Procedure } from '../src/domain/procedure.ts';
import { itemLaws, objectionLaws } from './procedureLaws.ts';
import { type Board, itemAct, objectionAct, spoilt } from './procedureMoves.ts';

/** One command, as numbers: which act, which variant of it, what is wrong with it, and how much time has gone by. */
export interface Move {
  readonly act: number;
  readonly pick: number;
  readonly wrong: number;
  readonly wait: number;
}

export interface Played {
  readonly board: Board;
  readonly broken: readonly string[];
}

/** What was seen over many sequences, so that it can be told that they went everywhere. */
export class Seen {
  readonly states = new Map<string, number>();
  readonly allowed = new Map<string, number>();
  readonly refused = new Map<string, number>();
  moves = 0;
  objections = 0;

  count(of: 'states' | 'allowed' | 'refused', name: string): void {
    this[of].set(name, (this[of].get(name) ?? 0) + 1);
  }
}

const HOUR = 3_600_000;
/** In hours. */
const waits = [0, 0, 0, 1, 3, 24, 7 * 24, 14 * 24, 28 * 24, 46 * 24, 61 * 24, 190 * 24, 1900 * 24];
const itemActs = keys(itemMachine.acts);
const objectionActs = keys(objectionMachine.acts);

function keys<K extends string>(of: Readonly<Record<K, unknown>>): K[] {
  // The machine has these acts and no others.
  return Object.keys(of) as K[];
}

export function play(procedure: Procedure, moves: readonly Move[], seen: Seen): Played {
  const broken: string[] = [];
  let board = begun(procedure, moves[0]?.pick ?? 0);
  for (const move of moves) {
    // Nothing can happen to it any more.
    if (itemMachine.terminal.includes(board.item.at)) break;
    board = { ...board, now: board.now + waits[move.wait % waits.length] * HOUR };
    const next = moved(board, move, seen, broken);
    const isThere = (id: string) => next.objections.some((each) => each.id === id);
    if (!board.objections.every(({ id }) => isThere(id))) broken.push('an objection has vanished');
    board = next;
    seen.moves++;
    seen.count('states', board.item.at);
  }
  seen.objections += board.objections.length;
  return { board, broken };
}

const path: readonly ItemAct[] = ['table', 'discuss', 'open_call', 'close_call', 'designate', 'finalise'];

/** An item that is some way ahead already: chance alone seldom comes far. */
function begun(procedure: Procedure, pick: number): Board {
  const filed = (pick >> 5) % 2 ? ['statement'] : [];
  let board: Board = { procedure, item: newItem(['author']), objections: [], filed, now: Date.UTC(2026, 0, 31) };
  const last: ItemAct[] = procedure.ratifier === null ? ['adopt_direct'] : ['advance', 'ratify'];
  for (const act of [...path, ...last].slice(0, pick % 10)) {
    board = { ...board, now: Math.max(board.now, due(board)) };
    const given = itemAct(act, board, act === 'designate' ? pick >> 4 : 0);
    const item = step(board.item, given, board);
    if (!isRefusal(item)) board = { ...board, item };
  }
  return board;
}

function moved(board: Board, move: Move, seen: Seen, broken: string[]): Board {
  const { act, pick } = move;
  // Of twenty: fourteen acts on the item, four on objections, one that raises one, and one of the small ones.
  switch (act % 20) {
    case 0:
      return raised(board, pick);
    case 1:
      return said(board, pick, seen);
    case 2:
    case 3:
    case 4:
    case 5:
      return onObjection(board, move, seen, broken);
    default:
      return onItem(board, move, seen, broken);
  }
}

function raised(board: Board, pick: number): Board {
  if (board.objections.length >= 4) return board;
  const id = `objection-${board.objections.length}`;
  // Now and then it is the first designator, or the author, who objects.
  const by = ['objector-0', 'objector-1', 'objector-2', 'designator', 'author'][pick % 5];
  const objection = { id, by: [by], raisedAt: board.now, state: 'raised', word: 'silent' } as const;
  return { ...board, objections: [...board.objections, objection] };
}

/** A challenge, a minority statement, or an objector's own word. */
function said(board: Board, pick: number, seen: Seen): Board {
  if (pick % 4 === 0)
    return board.filed.length < 3 ? { ...board, filed: [...board.filed, `statement-${pick}`] } : board;
  if (pick % 4 === 1) {
    const place = pick % Math.max(1, board.objections.length);
    const word = objectorWords[(pick >> 2) % objectorWords.length];
    return { ...board, objections: board.objections.map((each, at) => (at === place ? { ...each, word } : each)) };
  }
  const item = challenged(board.item, `challenge-${pick}`, board.procedure);
  seen.count(isRefusal(item) ? 'refused' : 'allowed', isRefusal(item) ? item.refused : 'challenge');
  return isRefusal(item) ? board : { ...board, item };
}

/** Three of four acts are among those that lead on from here. */
function among<A extends string>(all: readonly A[], fits: (act: A) => boolean, act: number): A {
  const fitting = Math.floor(act / 20) % 4 ? all.filter(fits) : all;
  const list = fitting.length > 0 ? fitting : all;
  return list[Math.floor(act / 80) % list.length];
}

function onItem(board: Board, { act, pick, wrong }: Move, seen: Seen, broken: string[]): Board {
  const chosen = among(itemActs, (each) => led(itemMachine, board.item.at, each) !== undefined, act);
  // What ends an item is tried now and then only, so that the rest of a sequence has something to act upon.
  const name = chosen === 'withdraw' && pick % 16 ? (onwards[board.item.at] ?? chosen) : chosen;
  const right = itemAct(name, board, pick);
  const given = wrong % 3 === 0 ? spoilt(right, Math.floor(wrong / 3)) : right;
  const item = step(board.item, given, board);
  if (isRefusal(item)) {
    seen.count('refused', item.refused);
    return board;
  }
  seen.count('allowed', given.act);
  const next = { ...board, item };
  broken.push(...itemLaws(board, given, next));
  return next;
}

function onObjection(board: Board, { act, pick, wrong }: Move, seen: Seen, broken: string[]): Board {
  const place = pick % Math.max(1, board.objections.length);
  const objection = board.objections[place];
  if (!objection) return board;
  const fits = (each: ObjectionAct) => led(objectionMachine, objection.state, each) !== undefined;
  const right = objectionAct(among(objectionActs, fits, act), objection, board, pick);
  const given = wrong % 3 === 0 ? spoilt(right, Math.floor(wrong / 3)) : right;
  const next = objectionMoved(objection, given, board, board.item.authors);
  if (isRefusal(next)) {
    seen.count('refused', next.refused);
    return board;
  }
  seen.count('allowed', `objection.${given.act}`);
  broken.push(...objectionLaws(board, objection, given, next));
  return { ...board, objections: board.objections.map((each, at) => (at === place ? next : each)) };
}

/** Who will not talk to anybody is heard, and stands: what brings an open objection to an end without its objector. */
const settling: Readonly<Record<string, ObjectionAct>> = {
  raised: 'admit',
  admitted: 'stand',
  in_dialogue: 'stand',
  answered: 'stand',
};

function settled(board: Board, objection: ObjectionFacts): ObjectionFacts {
  const act = settling[objection.state];
  if (!act) return objection;
  const next = objectionMoved(objection, objectionAct(act, objection, board), board, board.item.authors);
  return isRefusal(next) ? objection : settled(board, next);
}

const ENDS = ['adopted', 'rejected', 'deferred', 'withdrawn', 'superseded'];
/** The way to a finding that is published, from anywhere, where nobody who objects, wrote or proposed helps. */
const onwards: Readonly<Record<string, ItemAct>> = {
  drafted: 'table',
  tabled: 'discuss',
  returned: 'discuss',
  in_discussion: 'open_call',
  call_open: 'close_call',
  evaluating: 'designate',
  designated_provisional: 'finalise',
  designated_final: 'reject',
  ratifying: 'reject',
  under_appeal: 'appeal_dismissed',
  in_review: 'confirm',
};

/** Where it ends when everybody in office does their part, or undefined where it does not within so many acts. */
export function ending(from: Board, most = 40): string | undefined {
  let board = from;
  for (let acts = 0; acts < most; acts++) {
    if (ENDS.includes(board.item.at)) return board.item.at;
    board = { ...board, objections: board.objections.map((each) => settled(board, each)) };
    board = { ...board, now: Math.max(board.now, due(board)) };
    const item = tried(board);
    if (!item) return undefined;
    board = { ...board, item };
  }
  return undefined;
}

/** Until when one has to wait for the next act. */
function due({ item, procedure }: Board): number {
  if (item.at === 'call_open') return item.call?.closesAt ?? 0;
  return item.at === 'designated_provisional' && item.designated
    ? after(item.designated.at, procedure.provisionalReview)
    : 0;
}

function tried(board: Board): Board['item'] | undefined {
  const { item, procedure } = board;
  const no = procedure.designations.findIndex(({ adopts }) => adopts === false);
  const hand = (act: ItemAct) => (act === 'designate' || act === 'redesignate' ? no : act === 'table' ? 1 : 0);
  const wanted = item.challenges.length > 0 && item.at === 'designated_provisional' ? 'redesignate' : onwards[item.at];
  // Called as often as it may be: it is deferred, which is a result too.
  for (const act of [wanted, 'defer'] as const) {
    const next = step(item, itemAct(act, board, hand(act)), board);
    if (!isRefusal(next)) return next;
  }
  return undefined;
}
