/**
 * English as nobody writes it: every message of the catalogue stands between ⟦ and ⟧ and in accented letters, and what a
 * page puts into it, between ⟪ and ⟫. Whatever words a page shows outside of them come from no catalogue.
 */
import type { Words } from '../src/words/index.ts';

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'ÅƁÇĐÉƑĜĤÎĴĶĽṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķľɱñöþǫŕšţûṽŵẋýž'];

const accented = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** Links and places stay as they are; what stands in a place is the page's, and what stands between marks, a parameter's. */
const pieces = /(<\/?a>|\{\w+\}|⟪[^⟪⟫]*⟫)/;

function message(text: string): string {
  const inside = text
    .split(pieces)
    .map((piece) => (/^\{\w+\}$/.test(piece) ? `⟪${piece}⟫` : pieces.test(piece) ? piece : accented(piece)));
  return `⟦${inside.join('')}⟧`;
}

/** Sides, levels, units and other codes choose a sentence and are not shown. */
const isCode = (text: string): boolean => /^([a-z][a-z-]*)?$/.test(text);

/** A parameter, marked; one that a catalogue has written already is none of the page's. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return isCode(value) || value.startsWith('⟦') ? value : `⟪${value}⟫`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each)]));
  }
  return value;
}

function wrapped(value: unknown): unknown {
  if (typeof value === 'string') return message(value);
  if (typeof value === 'function') return (...given: unknown[]) => message(String(value(...given.map(marked))));
  if (Array.isArray(value)) return value.map(wrapped);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wrapped(each)]));
  }
  return value;
}

export function pseudoOf(catalogue: Words): Words {
  const { language, direction, ...messages } = catalogue;
  // The same keys, and of each the same kind.
  return { ...(wrapped(messages) as Omit<Words, 'language' | 'direction'>), language, direction };
}

/** Attributes that are shown or read out, or that a script shows. */
const SPOKEN =
  /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext)|data-(new|show|off|undone|failed|local))$/;
/** What programs read: commands, addresses, examples of code; how a page looks, and what runs in it. */
const NOT_READ = /<(script|style|code|kbd|pre)\b[^>]*>.*?<\/\1>|<!--.*?-->/gs;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
const plain = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

/** The texts of a page that no message holds, each as it stands. */
export function loose(page: string): string[] {
  const found: string[] = [];
  const held: string[] = [];
  for (const [part] of page.replace(NOT_READ, '').matchAll(/<(?:[^>"]|"[^"]*")*>|[^<]+/g)) {
    if (!part.startsWith('<')) found.push(...outside(plain(part), held));
    else for (const text of spokenIn(part)) found.push(...outside(plain(text), []));
  }
  if (held.length > 0) found.push(`${held.join('')} is never closed`);
  return found.map((text) => text.trim()).filter((text) => text !== '');
}

function spokenIn(tag: string): string[] {
  const isButton = /^<input [^>]*type="(submit|button|reset)"/.test(tag);
  return [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => SPOKEN.test(name) || (isButton && name === 'value'))
    .map(([, , value = '']) => value);
}

/** What stands in no message; `held`: the marks that are open, from one text to the next. */
function outside(text: string, held: string[]): string[] {
  const found: string[] = [];
  for (const piece of text.split(/([⟦⟧⟪⟫])/)) {
    if (piece === '⟦' || piece === '⟪') held.push(piece);
    else if (piece === '⟧' || piece === '⟫') {
      if (held.pop() !== (piece === '⟧' ? '⟦' : '⟪')) found.push(`${piece} closes nothing in “${text}”`);
    } else if (held.at(-1) !== '⟦') found.push(piece);
  }
  return found;
}
