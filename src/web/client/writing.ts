/**
 * While somebody writes: how long it is, what is like it, and nothing typed is lost. A text is kept in the tab until the
 * page that follows says that it has arrived.
 */
import { forgetArrived, keep, keepTyped, noteSent, read, tellKept, typedIn } from './kept.ts';

const PAUSE_MS = 500;
/** In some scripts this is a sentence. */
const SHORTEST = 4;

export function keepTexts(): void {
  forgetArrived();
  for (const box of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    const text = box.querySelector('textarea');
    if (text !== null) watch(box, text);
  }
}

function watch(box: HTMLElement, text: HTMLTextAreaElement): void {
  const name = `plenary-text ${box.dataset.keep}`;
  const changed = () => {
    if (text.value === '') keep('session', name, null);
    else keepTyped(name, text.value);
    count(box, text.value);
    lookUp(box, text);
  };
  const before = typedIn<string>(name);
  if (text.value === '' && before) {
    text.value = before.typed;
    box.closest('details')?.setAttribute('open', '');
    count(box, before.typed);
    tellKept(box, before.at, () => {
      text.value = '';
      changed();
      text.focus();
    });
  }
  text.addEventListener('input', changed);
  text.form?.addEventListener('submit', () => {
    const command = new URL(text.form?.action ?? '').pathname.split('/').pop();
    noteSent(name, command, read('session', name));
  });
}

function count(box: HTMLElement, { length }: string): void {
  const shown = box.querySelector('[data-count]');
  const number = (value: number) => value.toLocaleString(document.documentElement.lang);
  if (shown) shown.textContent = `${number(length)} / ${number(Number(box.dataset.most))}`;
}

interface Alike {
  readonly id: string;
  readonly text: string;
  readonly language: string;
}

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

function lookUp(box: HTMLElement, text: HTMLTextAreaElement): void {
  const { similar } = box.dataset;
  const list = box.querySelector<HTMLElement>('[data-alike]');
  if (similar === undefined || list === null) return;
  clearTimeout(timers.get(box));
  const ask = async () => {
    const asked = text.value.trim();
    if (asked.length < SHORTEST) return showAlike(box, list, []);
    const reply = await fetch(`${similar}?text=${encodeURIComponent(asked)}`).catch(() => undefined);
    // What is like an earlier wording is of no use any more.
    if (reply?.ok && asked === text.value.trim()) showAlike(box, list, (await reply.json()).similar);
  };
  timers.set(
    box,
    setTimeout(() => void ask(), PAUSE_MS),
  );
}

/** Nothing is touched where nothing changed: a screen reader would read it out again. */
function showAlike(box: HTMLElement, list: HTMLElement, alike: readonly Alike[]): void {
  const ids = alike.map(({ id }) => id).join();
  if (list.dataset.alike === ids) return;
  list.dataset.alike = ids;
  list.hidden = alike.length === 0;
  list.querySelector('ul')?.replaceChildren(
    ...alike.map(({ id, text, language }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      Object.assign(link, { href: `${box.dataset.statements}${id}`, textContent: text, lang: language, dir: 'auto' });
      item.append(link);
      return item;
    }),
  );
}
