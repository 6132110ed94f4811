/** Russian: what only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `Страница ${p.page} из ${p.pages}`,
  byHand:
    'Сейчас этот сервер не может создать PDF. Распечатайте эту страницу в браузере и выберите сохранение в PDF: она свёрстана для бумаги.',
  soon: 'PDF создаётся и появится сам через несколько секунд. Пока перед вами страница, из которой он делается.',
};
