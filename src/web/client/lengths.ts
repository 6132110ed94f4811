/** A text that is too long is never cut: it says how long it is, and is not sent before it fits. */
export function sayLengths(): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-over]')) {
    const note = document.createElement('span');
    note.className = 'wrong';
    note.setAttribute('role', 'status');
    const told = () => tell(field, note);
    field.addEventListener('input', told);
    // What a browser or a script has filled in again.
    told();
  }
}

function tell(field: HTMLInputElement | HTMLTextAreaElement, note: HTMLElement): void {
  const { most = '', over = '' } = field.dataset;
  const { length } = field.value.trim();
  const isOver = length > Number(most);
  const number = (value: number) => value.toLocaleString(document.documentElement.lang);
  const said = isOver ? over.replace('{count}', number(length)).replace('{most}', number(Number(most))) : '';
  field.setCustomValidity(said);
  if (said === note.textContent) return;
  note.textContent = said;
  if (isOver) field.before(note);
  else note.remove();
}
