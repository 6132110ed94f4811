/** HTML with everything escaped unless it is HTML already. */
import { raw, html as template } from 'hono/html';

export { raw };

/** A piece of HTML. Made by `html`, or by `raw` where a reason stands beside it. */
export type Html = ReturnType<typeof raw>;

/** What may stand in a template. Numbers are meant to be formatted by `words`; a withheld figure does not fit. */
export type Slot = string | Html | undefined | null | false | readonly Slot[];

export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  const made = template(strings, ...slots);
  // Only promises among the slots make it one, and `Slot` has none.
  if (made instanceof Promise) throw new TypeError('A page was given something to wait for.');
  return made;
}

export const nothing: Html = raw('');
