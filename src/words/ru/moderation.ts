/** Moderation in public, in Russian: what waits, what moderators did and why, and where a statement came from. */
import type { moderation as English } from '../moderation.en.ts';
import { appeals, capital, days, entries, form, format, hours, minutes, number, ofPeople, percent } from './counts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something lasts, in its largest unit, never more than has passed; as an object: «ждёт 1 минуту». */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'меньше минуты';
  if (milliseconds < HOUR) return minutes(Math.floor(milliseconds / MINUTE));
  if (milliseconds < 2 * DAY) return hours(Math.floor(milliseconds / HOUR));
  return days(Math.floor(milliseconds / DAY));
}

/** `{number}` and `{other}` are what statements are called by. */
export const moderation: typeof English = {
  title: 'Модерация',
  lead: 'Модераторы читают то, что пишут люди. Они снимают только то, что нарушает правило, указывают какое и записывают это здесь. Голоса остаются там, где были поданы.',
  inForce: {
    before: 'В этом процессе написанное показывается после того, как его прочитал модератор.',
    after: 'В этом процессе написанное показывается сразу, а модератор читает его потом.',
  },
  queue: 'Ждут модератора',
  queueNone: 'Ничего не ждёт: всё прочитано, открытых апелляций нет.',
  queueOf: (p) => {
    const parts = [
      p.waiting > 0 ? `${entries(p.waiting)} ещё не ${form(p.waiting, 'показан', 'показаны', 'показаны')}` : '',
      p.unread > 0
        ? `${entries(p.unread)} ${form(p.unread, 'показан, но ещё не прочитан', 'показаны, но ещё не прочитаны', 'показаны, но ещё не прочитаны')}`
        : '',
      p.appeals > 0 ? appeals(p.appeals) : '',
    ].filter((part) => part !== '');
    return `${capital(format.list(parts))}. Дольше всего ждут ${duration(p.longest)}.`;
  },
  queueMore: (p) => `За ними ждут ещё: ${number(p.count)}. Они появятся, когда будут рассмотрены эти.`,
  queueBefore: 'Предыдущие',
  queueNext: 'Показать следующие',
  queueForOthers: 'То, что ждёт, видят только модераторы и автор.',
  waitingFor: (p) => `Ждёт ${duration(p.time)}`,
  why: {
    waiting: 'Не показывается, пока вы не прочитаете',
    unreviewed: 'Показывается с тех пор, как написан',
    appealed: 'Автор подал апелляцию',
  },
  writtenIn: (p) => `Язык: ${p.language}`,
  seed: 'Внесён организатором',
  recused: {
    wrote: 'Этот тезис написали вы, поэтому им должен заняться другой модератор.',
    disagrees: 'Вы проголосовали против этого тезиса, поэтому им должен заняться другой модератор.',
    settled: 'Этот тезис сняли вы, поэтому решение по апелляции должен принять кто-то другой.',
    decided: 'Вы решали то, что здесь оспаривается, поэтому этим должен заняться другой модератор.',
  },
  alone: 'Другого модератора пока нет.',
  inviteAnother: 'Пригласить ещё одного модератора',
  appealWords: 'Слова автора',
  earlierReason: (p) => `Причина, указанная при снятии: ${p.reason}.`,
  earlierWords: 'Слова модератора',
  takenOutBy: 'Кто снял: {name}.',

  act: {
    approve: 'Одобрить',
    approveShown: 'Прочитано, оставить как есть',
    takeOut: 'Снять',
    restore: 'Вернуть',
    merge: 'Объединить с другим',
    mergeNow: 'Объединить',
    reword: 'Переформулировать',
    uphold: 'Вернуть',
    overrule: 'Оставить снятым',
  },
  settle: 'Решить апелляцию',
  outcome: 'Ваше решение',
  reason: 'Причина',
  chooseReason: 'Выберите причину',
  words: 'Своими словами',
  wordsHint: 'Автору и всем: что нужно было бы изменить?',
  wordsOptional: 'Своими словами, если причина говорит не всё',
  wordsRestore: 'Почему он возвращается, своими словами',
  wordsAppeal: 'Почему, своими словами',
  newText: 'Та же мысль другими словами',
  newTextHint: (p) =>
    `Это станет новым тезисом, по которому голосуют заново; старый снимается. Не больше ${number(p.most)} ${form(p.most, 'символа', 'символов', 'символов')}.`,
  wordsReword: 'Почему он переформулирован',
  mergeNote: 'Снять этот тезис, потому что другой говорит то же самое. Голоса по нему к другому не переносятся.',
  mergeInto: 'Который остаётся',
  similar: 'Эти сформулированы очень похоже:',
  noSimilar: 'Очень похоже не сформулирован ни один.',
  find: 'Найти другой по номеру или словам',
  findButton: 'Найти',
  findElsewhere: 'Искать другой',
  found: 'Подходит к запросу «{find}»:',
  notFound: 'Ни один показанный тезис не подходит к запросу «{find}».',
  publicNote: 'То, что вы здесь делаете, записывается в журнал под вашим именем с указанием причины и видно всем.',
  choose: (p) => `${p.number} · ${p.text}`,

  log: 'Что сделали модераторы',
  logIntro: 'Все действия, сначала новые, с причиной и тем, кто их совершил.',
  logNone: 'Модераторы пока ничего не сделали.',
  logBy: 'кто: {name}',
  logPage: (p) => `Страница ${number(p.page)} из ${number(p.of)}`,
  newer: 'Более новые',
  older: 'Более старые',
  acts: {
    approve: 'Прочитан и одобрен <a>тезис {number}</a>',
    'take-out': (p) => `Снят <a>тезис {number}</a>: ${p.reason}`,
    restore: 'Возвращён <a>тезис {number}</a>',
    merge: '<a>Тезис {number}</a> объединён с тезисом {other}',
    reword: '<a>Тезис {number}</a> переформулирован как тезис {other}',
    upheld: 'Решена апелляция по <a>тезису {number}</a>: он возвращается',
    overruled: 'Решена апелляция по <a>тезису {number}</a>: он остаётся снятым',
  },

  /** Of contributions, comments, amendments and objections; `{label}` is what they are called by, such as K12. */
  input: {
    title: (p) => `Модерация: ${p.what} ${p.label}`,
    link: 'Модерировать',
    linkDissent: 'Скрыть незаконные или личные слова',
    note: 'Номер, место и то, что из этого вышло, остаются; не показываются только слова.',
    toQueue: 'Ко всему, что ждёт',
    toAll: 'Прочитать целиком и принять решение',
    kinds: {
      contribution: 'Материал',
      comment: 'Комментарий',
      amendment: 'Поправка',
      objection: 'Возражение',
      said: 'В обсуждении возражения',
      assessment: 'Оценка',
      position: 'Обоснование позиции в опросе',
      minority: 'Особое мнение или оговорка',
      challenge: 'Оспаривание вывода',
      appeal: 'Апелляция на решение',
      dispute: 'Основание для оспаривания подтверждения',
    },
    hidden: {
      waiting: 'Ждёт модератора. До этого текст читают только модераторы и автор.',
      out: (p) => `Модераторы сняли эти слова: ${p.reason}. <a>Посмотреть, что было сделано</a>`,
      /** In files, which have no page to go to. */
      plain: (p) => `Модераторы сняли эти слова: ${p.reason}.`,
    },
    acts: {
      approve: 'Прочитано и одобрено: <a>{label}</a>',
      'take-out': (p) => `Сняты слова <a>{label}</a>: ${p.reason}`,
      restore: 'Возвращены слова <a>{label}</a>',
      upheld: 'Решена апелляция по <a>{label}</a>: слова возвращаются',
      overruled: 'Решена апелляция по <a>{label}</a>: слова остаются снятыми',
    },
  },

  roles: 'Роли',
  rolesIntro: 'Все, кто получил здесь роль или лишился её, сначала новые.',
  roleActs: {
    given: (p) => `Роль получена: {name} — ${p.role}`,
    taken: (p) => `Роль снята: {name} — ${p.role}`,
    opened: (p) => `Процесс открыт: {name} — ${p.role}`,
    laidDown: (p) => `Роль сложена: {name} — ${p.role}`,
  },

  rates: 'Чьи тезисы сняты',
  ratesIntro: (p) =>
    `Из тезисов каждой группы, на ${p.when}. Группы, в которых писали меньше ${ofPeople(p.k)}, опущены, а иногда вместе с ними ещё одна, чтобы никого нельзя было узнать.`,
  ratesLater:
    'Сколько снято в каждой группе, показывается здесь по завершении этапа, чтобы ни одно число не выдавало, кто что написал.',
  headSeat: 'Группа',
  headMade: 'Тезисы',
  headOut: 'Сняты',
  rate: (p) => (p.made === 0 ? '0' : `${number(p.out)} (${percent(p.out / p.made)})`),
  withheld: 'слишком мало, чтобы показать',

  lineage: 'Откуда он и что с ним стало',
  merged: 'Объединён с <a>тезисом {number}</a>, который говорит то же самое. Голоса остаются там, где были поданы.',
  mergedHere: 'С этим объединён <a>тезис {number}</a>. Голоса остаются там, где были поданы.',
  rewordedAs: 'Переформулирован как <a>тезис {number}</a>. Голоса по этому не перенесены.',
  rewordedFrom: 'Другими словами передаёт <a>тезис {number}</a>.',
  waits: (p) => `Ждёт модератора ${duration(p.time)}.`,
  waitsForOthers: 'Этот тезис ждёт модератора. До тех пор его читают только модераторы и автор.',
  appealState: {
    open: 'Автор подал апелляцию. Решение примет другой модератор.',
    upheld: 'Он возвращён по апелляции.',
    overruled: 'Апелляция отклонена; он остаётся снятым.',
  },
  yours: 'Этот тезис написали вы. В разделе «Моё» видно, что с ним стало, и можно подать апелляцию.',
  toMine: 'Перейти к своему',
  history: 'Что с ним делали модераторы',
  translatedFrom: (p) => `Перевод одного из участников. Язык оригинала: ${p.language}.`,
  original: (p) => `Оригинал. Язык: ${p.language}`,
  translations: 'На других языках',
  done: {
    'statement.moderate': 'Готово. Это записано в журнале вместе с вашей причиной.',
    'statement.merge': 'Объединено. Те, кто голосовал по нему, найдут ссылку на другой.',
    'statement.reword': 'Новая формулировка на столе, старая снята.',
    'appeal.settle': 'Решено. Автор увидит это в разделе «Моё».',
  },
};
