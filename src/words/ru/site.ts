/** What frames the pages, in Russian: names, navigation, the list of processes, one process at a glance, errors, signing in. */
import type {
  site as English,
  errors as EnglishErrors,
  home as EnglishHome,
  overview as EnglishOverview,
  report as EnglishReport,
  signIn as EnglishSignIn,
} from '../site.en.ts';
import { byStatements, list, number, people, statements } from './counts.ts';

export const site: typeof English = {
  name: 'Plenary',
  title: (p) => `${p.page} · Plenary`,
  skip: 'Перейти к содержанию',
  navigation: 'Страницы этого процесса',
  menu: 'Меню',
  overview: 'Обзор',
  commonGround: 'Общие позиции',
  simulated: 'Смоделированный пример',
  simulatedNote: 'Показанные здесь люди и голоса вымышлены.',
  convenedBy: (p) => `Организатор: ${p.name}`,
  json: 'Эти данные в формате JSON',
  newFigures: 'Опубликованы новые данные.',
  showNew: 'Показать',
  takePart: 'Участвовать',
  table: 'Стол',
  quality: 'Качество',
  text: 'Текст',
  mine: 'Моё',
  queue: 'Очередь',
  desk: 'Управление',
  convene: 'Созвать',
  signIn: 'Войти',
  account: 'Учётная запись',
  signOut: 'Выйти',
  language: 'Язык',
  notReviewed: 'Этот перевод ещё не проверил носитель языка.',
};

export const home: typeof EnglishHome = {
  title: 'Что сейчас обсуждается',
  lead: 'Каждый процесс выносит на стол один вопрос, даёт место каждой заинтересованной группе и показывает, что объединяет их все.',
  open: 'Открыты сейчас',
  closed: 'Завершены',
  none: 'Сейчас нет открытых процессов.',
  convene: 'Как созвать процесс',
  conveneText: 'Процесс начинается с вопроса и списка мест.',
  conveneWho: {
    anyone: 'Открыть его может любой, у кого есть учётная запись на этом сайте.',
    invited: 'На этом сайте его могут открыть те, кого пригласили его владельцы. Обратитесь к ним, если хотите.',
    you: 'Вы можете открыть его на этом сайте.',
  },
  conveneElsewhere:
    'Тот, кто ведёт этот сайт, может также перенести сюда обсуждение, прошедшее в другом месте, из командной строки:',
  conveneCommand: 'plenary import polis PATH --as SLUG',
  counts: (p) => (p.people === null ? statements(p.statements) : `${people(p.people)}, ${statements(p.statements)}`),
  until: (p) => `${p.stage}, до ${p.when}`,
  noDeadline: (p) => `${p.stage}, срок не установлен`,
  openedOn: (p) => `Открыт ${p.when}`,
};

export const overview: typeof EnglishOverview = {
  takePart: 'Участвовать',
  takePartText: (p) =>
    `Прочитайте, что говорят другие (пока ${statements(p.statements)}), ответьте «за» или «против» и добавьте то, чего не хватает. Достаточно двух минут.`,
  goOn: 'Продолжить',
  goOnText: (p) =>
    `На столе ${statements(p.statements)}. Можно продолжить с того места, где вы остановились, и изменить любой голос.`,
  outcome: (p) => `Ожидаемый результат: ${p.outcome}`,
  stages: 'Этапы',
  stage: {
    closed: (p) => (p.when === null ? 'завершён' : `завершён ${p.when}`),
    open: (p) => (p.when === null ? 'открыт, без срока' : `открыт до ${p.when}`),
    ahead: (p) => (p.when === null ? 'ещё впереди' : `ещё впереди, до ${p.when}`),
  },
  next: 'Кто какую позицию занимает',
  nextText: (p) =>
    `${people(p.people)}, ${statements(p.statements)}: что объединяет группы, что их разделяет и насколько это достоверно.`,
  nextWaiting: (p) => `Пока на столе ${statements(p.statements)}.`,
  nextButton: 'Перейти к общим позициям',
  outcomeText: 'Что решено, какими словами, насколько это сильно на каждом месте и кто не согласен.',
  toOutcome: 'Читать итог',
  changed: 'Что изменилось',
  change: {
    figuresAcross: (p) => `Опубликованы данные: ${people(p.people)}`,
    figures: (p) => `Опубликованы данные: ${people(p.people)}; все группы мнений сходятся по ${byStatements(p.holds)}`,
    closed: (p) => `Этап завершён: ${p.stage}`,
    adopted: (p) => `Проект ${number(p.draft)} принят`,
    appealed: 'Подана апелляция',
    appeal: {
      dismissed: 'Апелляция отклонена',
      upheld: 'Апелляция удовлетворена',
      settled: 'Апелляция улажена',
      withdrawn: 'Апелляция отозвана',
    },
    edition: (p) => `Издание ${number(p.edition)} итога опубликовано`,
    committed: (p) => `Обязательств в реестре: ${number(p.count)}`,
    reviewed: 'Пересмотр завершён',
    opened: 'Процесс открыт',
  },
  missing: 'Кого не хватает',
  missingText: (p) => `В данных пока не слышно: ${list(p.seats)}.`,
  nobodyMissing: 'В данных слышно все места.',
  inShort: 'Коротко',
};

export const report: typeof EnglishReport = {
  eyebrow: 'Отчёт об обсуждении',
  simulatedGroups: 'Вымышленные группы',
  simulatedGroupsNote:
    'Кто в какой группе, здесь придумано: цифры по группам показывают, как работает страница, и ничего не говорят о настоящих группах. Голоса такие, какими они были прочитаны.',
  generated: (p) => `Составлен ${p.when}`,
  madeBy: 'Составлен программой Plenary. Для просмотра не нужно подключение: в этом файле есть всё.',
  asked: 'О чём спросили людей',
};

export const errors: typeof EnglishErrors = {
  typed: 'То, что вы ввели, чтобы это можно было скопировать',
  400: {
    title: 'Это нельзя использовать в таком виде',
    text: 'Что-то в отправленном не подходит. Вернитесь, исправьте и отправьте снова; ничего не изменено.',
  },
  403: {
    title: 'Эта страница вам не открыта',
    text: 'Возможно, нужно войти или иметь роль, которой у вас нет. Если она должна у вас быть, обратитесь к организатору.',
  },
  404: {
    title: 'Здесь ничего нет',
    text: 'Возможно, в адресе опечатка или страница перемещена. Начните снова со списка процессов.',
  },
  503: {
    title: 'Пока не готово',
    text: 'Сайт запускается или перегружен. Подождите минуту и загрузите страницу снова; ничего из отправленного не потеряно.',
  },
  home: 'Ко всем процессам',
};

export const signIn: typeof EnglishSignIn = {
  title: 'Вход',
  text: 'Вы открыли ссылку, по которой можно войти один раз. Нажмите кнопку, чтобы использовать её.',
  button: 'Войти',
  note: 'Если вы не запрашивали эту ссылку, закройте страницу: ничего не произошло.',
};
