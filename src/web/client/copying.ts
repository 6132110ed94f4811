/** Beside a link to hand out, a button that copies it. Without a script the field itself is selected and copied. */
export function copyLinks(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('[data-copy]')) {
    field.addEventListener('focus', () => field.select());
    field.after(buttonFor(field), said());
  }
}

function buttonFor(field: HTMLTextAreaElement): HTMLButtonElement {
  const { copy = '', copyOf = copy, copied = '' } = field.dataset;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'small', textContent: copy, ariaLabel: copyOf });
  button.addEventListener('click', async () => {
    await copyFrom(field);
    const status = button.nextElementSibling;
    if (status) status.textContent = copied;
  });
  return button;
}

function said(): HTMLElement {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'note';
  return status;
}

/** A page that is not served safely has no clipboard: there the old way. */
async function copyFrom(field: HTMLTextAreaElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    document.execCommand('copy');
  }
}
