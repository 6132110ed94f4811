/** Words of the clause that are selected fill the field "the words you mean", with the place at which they begin. */
export function quoteSelections(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-quotes]')) {
    const field = box.querySelector('textarea');
    const near = box.querySelector<HTMLInputElement>('[name="near"]');
    const clause = document.querySelector<HTMLElement>(`[data-clause="${box.dataset.quotes}"]`);
    if (!field || !near || !clause) continue;
    box.querySelector('[data-select]')?.removeAttribute('hidden');
    document.addEventListener('selectionchange', () => {
      const words = selectedIn(clause);
      if (words === undefined) return;
      field.value = words.text;
      near.value = String(words.from);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    // Other words stand elsewhere.
    field.addEventListener('beforeinput', () => {
      near.value = '';
    });
  }
}

/** Undefined where nothing, or something else, is selected. */
function selectedIn(clause: HTMLElement): { text: string; from: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!clause.contains(range.commonAncestorContainer)) return undefined;
  const before = range.cloneRange();
  before.selectNodeContents(clause);
  before.setEnd(range.startContainer, range.startOffset);
  const selected = range.toString();
  const text = selected.trim();
  return text === '' ? undefined : { text, from: before.toString().length + selected.indexOf(text) };
}
