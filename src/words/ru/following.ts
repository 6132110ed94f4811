/** Russian: what programs that follow a process are told. */
import type { following as English } from '../following.en.ts';
import { number } from './counts.ts';

export const following: typeof English = {
  calendar: 'Сроки в виде календаря',
  feed: 'Новости в виде ленты',
  calendarOf: (p) => `Сроки: ${p.title}`,
  feedOf: (p) => `Новости: ${p.title}`,
  deadline: {
    stage: (p) => `Этап: ${p.name}`,
    charter: (p) => `Вступает в силу устав в редакции ${number(p.version)}`,
    window: (p) => `Проект ${number(p.draft)} открыт для комментариев: ${p.title}`,
    lastCall: (p) => `Последний опрос по проекту ${number(p.draft)}: ${p.title}`,
    call: (p) => `Опрос: ${p.question}`,
    challenge: (p) => `Истекает срок оспаривания вывода: ${p.question}`,
    appeal: (p) => `Истекает срок обжалования: ${p.question}`,
    answer: (p) => `Истекает срок ответа на апелляцию: ${p.question}`,
    ratify: (p) => `Истекает срок подтверждения: ${p.question}`,
    review: (p) => `Наступает срок пересмотра: ${p.question}`,
    revisit: (p) => `Снова на рассмотрение: ${p.question}`,
    report: (p) => `Наступает срок отчёта по обязательству: ${p.title}`,
    commitment: (p) => `Наступает срок пересмотра обязательства: ${p.title}`,
  },
  news: {
    opened: 'Процесс открыт',
    reportPublished: 'Опубликован отчёт',
    charterAnnounced: (p) => `Объявлен устав в редакции ${number(p.version)}`,
    charterChanged: (p) => `Устав в редакции ${number(p.version)} вступил в силу`,
    stageClosed: (p) => `Этап завершён: ${p.name}`,
    draftPublished: (p) => `Опубликован проект ${number(p.draft)}: ${p.title}`,
    windowOpened: (p) => `Проект ${number(p.draft)} открыт для комментариев: ${p.title}`,
    windowClosed: (p) => `Приём комментариев к проекту ${number(p.draft)} закрыт досрочно: ${p.title}`,
    lastCallOpened: (p) => `Открыт последний опрос по проекту ${number(p.draft)}: ${p.title}`,
    lastCallEnded: (p) => `Последний опрос по проекту ${number(p.draft)} завершён досрочно: ${p.title}`,
    callOpened: (p) => `Открыт опрос: ${p.question}`,
    callClosed: (p) => `Опрос завершён: ${p.question}`,
    found: (p) => `Сделан предварительный вывод: ${p.question}`,
    final: (p) => `Вывод стал окончательным: ${p.question}`,
    appealDecided: (p) => `Принято решение по апелляции: ${p.question}`,
    reviewed: (p) => `Пересмотр завершён: ${p.question}`,
    committed: (p) => `Обязательство внесено в реестр: ${p.title}`,
  },
};
