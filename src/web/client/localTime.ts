/**
 * Times are in UTC; beside them stands what the reader's own clock will show. As an attribute that the style sheet shows,
 * so that the text of a page is the same with a script and without.
 */
export function showLocalTimes(): void {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const tell = (at: HTMLElement, template: string | undefined, time: number) => {
    const same = new Date(time).getTimezoneOffset() === 0;
    if (Number.isNaN(time) || same || template === undefined) delete at.dataset.when;
    else at.dataset.when = template.replace('{when}', format.format(time));
  };
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-local]')) {
    tell(time, time.dataset.local, Date.parse(time.dateTime));
  }
  for (const rows of document.querySelectorAll<HTMLElement>('[data-local]:not(time)')) {
    for (const input of rows.querySelectorAll<HTMLInputElement>('input[type=datetime-local]')) {
      const update = () => tell(input.parentElement ?? rows, rows.dataset.local, Date.parse(`${input.value}Z`));
      input.addEventListener('input', update);
      update();
    }
  }
}
