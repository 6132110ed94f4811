/**
 * Long forms are kept in the tab as they are filled in, field by field, until the page that follows says that they have
 * arrived: a reload, or a connection that is cut, loses nothing that was typed.
 */
import { keep, keepTyped, noteSent, read, tellKept, typedIn } from './kept.ts';

/** By name: what stands in a field, or the values that are chosen. Only of fields that somebody touched. */
type Kept = Record<string, string | string[]>;
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function keepForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-kept]')) watch(form);
}

function watch(form: HTMLFormElement): void {
  const { kept = '' } = form.dataset;
  const name = `plenary-form ${kept}`;
  const before = typedIn<Kept>(name);
  let touched: Kept = before?.typed ?? {};
  // Refused, it comes back with what was sent.
  if (before && form.querySelector('[data-focus]') === null && restore(form, touched)) {
    tellKept(form, before.at, () => {
      touched = {};
      keep('session', name, null);
      form.reset();
      fieldsOf(form)
        .find(({ type }) => type !== 'hidden')
        ?.focus();
    });
  }
  form.addEventListener('input', ({ target }) => {
    if (!isField(target) || target.name === '' || isForgotten(target)) return;
    touched[target.name] = enteredIn(form, target);
    keepTyped(name, touched);
  });
  form.addEventListener('submit', () => noteSent(name, kept.split(' ')[0], read('session', name)));
}

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** What is ticked in such a form is chosen anew each time: its list may be another one. */
const isForgotten = (field: Field): boolean => field.form?.getAttribute('autocomplete') === 'off' && isChoice(field);

const isChoice = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';

const fieldsOf = (form: HTMLFormElement): Field[] => [...form.elements].filter(isField);

function enteredIn(form: HTMLFormElement, field: Field): string | string[] {
  if (!isChoice(field)) return field.value;
  const chosen = fieldsOf(form).filter((each) => each.name === field.name && isChoice(each) && each.checked);
  return chosen.map(({ value }) => value);
}

/** Whether anything is other than the page has it. */
function restore(form: HTMLFormElement, touched: Kept): boolean {
  let isChanged = false;
  for (const field of fieldsOf(form)) {
    const before = touched[field.name];
    if (before === undefined || field.type === 'hidden' || isForgotten(field)) continue;
    if (String(enteredIn(form, field)) === String(before)) continue;
    if (Array.isArray(before)) {
      if (isChoice(field)) field.checked = before.includes(field.value);
    } else if (!isChoice(field)) field.value = before;
    for (let at = field.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
    isChanged = true;
  }
  return isChanged;
}
