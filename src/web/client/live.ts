/**
 * Newer figures, announced and never forced: nothing moves until the reader asks. The server sends `{"n": …}` when figures
 * up to that entry of the journal are out; the page says which ones it shows.
 */
export function watchFigures(): void {
  const { n, events } = document.body.dataset;
  const bar = document.querySelector('.live');
  if (n === undefined || events === undefined || bar === null) return;
  const source = new EventSource(events);
  source.addEventListener('message', ({ data }) => {
    const news: unknown = JSON.parse(data);
    const shown = Number(document.body.dataset.n);
    if (typeof news === 'object' && news !== null && 'n' in news && Number(news.n) > shown) announce(bar);
  });
}

/** Into a region of role `status`, which screen readers read out when they are done with what they are saying. */
function announce(bar: Element): void {
  if (bar.childElementCount > 0) return;
  const text = document.createElement('span');
  text.textContent = document.body.dataset.new ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = document.body.dataset.show ?? '';
  button.addEventListener('click', () => void show(bar));
  bar.append(text, button);
}

/** Sets the new content in place of the old one. Whatever goes wrong, loading the page anew does the same. */
async function show(bar: Element): Promise<void> {
  try {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [before, after] = [document.querySelector('main'), page.querySelector('main')];
    if (!response.ok || before === null || after === null) throw new Error('No page came back.');
    const open = openDetails(before);
    before.replaceChildren(...after.childNodes);
    reopen(before, open);
    document.querySelector('footer')?.replaceWith(page.querySelector('footer') ?? '');
    document.body.dataset.n = page.body.dataset.n;
    bar.replaceChildren();
    before.focus({ preventScroll: true });
  } catch {
    location.reload();
  }
}

/** What the reader had opened, by the words it is opened with: they stay the same but for counts. */
function openDetails(within: Element): Set<string> {
  return new Set(Array.from(within.querySelectorAll('details[open] > summary'), nameOf));
}

function reopen(within: Element, names: ReadonlySet<string>): void {
  for (const summary of within.querySelectorAll('details > summary')) {
    if (names.has(nameOf(summary))) summary.parentElement?.setAttribute('open', '');
  }
}

const nameOf = (summary: Element): string => (summary.textContent ?? '').replace(/\d+/g, '');
