/** The convener's desk, and invitations, in Russian. */
import type { desk as English, invitations as EnglishInvitations } from '../desk.en.ts';
import { chairs, entries, form, format, invitationsLeft, number, people, statements } from './counts.ts';
import { duration } from './moderation.ts';

const roles = {
  convener: 'Организатор',
  chair: 'Председатель',
  editor: 'Редактор',
  moderator: 'Модератор',
  delegate: 'Делегат',
  scrutineer: 'Контролёр',
  observer: 'Наблюдатель',
};

const MINUTE = 60_000;
const within = (time: number): string => (time < MINUTE ? 'менее чем через минуту' : `через ${duration(time)}`);

export const desk: typeof English = {
  title: 'Управление',
  lead: 'Что этому процессу нужно от вас и всё, что вы можете для него сделать.',
  needs: 'Что сейчас требует внимания',
  needsNothing: 'Сейчас ничего не требует вашего внимания.',
  need: {
    'no-stage': 'Ни у одного этапа нет срока: людям непонятно, сколько у них времени.',
    'empty-seats': (p) =>
      `${form(p.seats.length, 'Пустует', 'Пустуют', 'Пустуют')} ${chairs(p.seats.length)}: ${format.list(p.seats)}.`,
    'few-here': (p) => `Здесь меньше половины нужных людей: ${format.list(p.seats)}.`,
    'no-statements': 'Тезисов пока нет. Дайте людям то, на что можно ответить.',
    'few-statements': (p) => `Пока только ${statements(p.count)}. Когда их десять или больше, понятно, о чём речь.`,
    waiting: (p) =>
      `${form(p.count, 'Ждёт', 'Ждут', 'Ждут')} прочтения до показа: ${entries(p.count)}; дольше всего ждут ${duration(p.time)}.`,
    unread: (p) =>
      `Ещё никем не ${form(p.count, 'прочитан', 'прочитаны', 'прочитаны')}: ${entries(p.count)}; дольше всего ждут ${duration(p.time)}.`,
    appeals: (p) => `Открытых апелляций: ${number(p.count)}; дольше всего ждут ${duration(p.time)}.`,
    invitations: (p) =>
      `Ещё не использовано: ${invitationsLeft(p.count)}; самое раннее выдано ${duration(p.time)} назад.`,
    expiring: (p) => `В течение двух дней истекает срок: ${invitationsLeft(p.count)}.`,
    unanswered: (p) => `Без ответа: ${number(p.count)}, самое давнее: ${duration(p.time)}.`,
    contests: (p) => `Оспорено мест: ${number(p.count)}.`,
    second: (p) => `Проверок личности, ждущих второго человека: ${number(p.count)}.`,
    deadline: (p) => `«${p.stage}» завершится ${within(p.time)}, ${p.when}.`,
    'no-moderator':
      'Кроме вас, тезисами заняться некому, а с теми, что написали вы или против которых голосовали, вам действовать нельзя.',
    pending: (p) => `Устав изменится ${p.when}.`,
    over: 'Все этапы завершены. Завершите процесс, когда добавлять больше нечего.',
  },
  go: {
    answer: 'Ответить',
    table: 'Посмотреть стол',
    invite: 'Пригласить людей',
    inviteModerator: 'Пригласить модератора',
    queue: 'Перейти к очереди',
    seeds: 'Вынести тезисы на стол',
    charter: 'Изменить устав',
    seeCharter: 'Посмотреть изменение',
    remind: 'Посмотреть приглашения',
    close: 'Завершить процесс',
  },
  fine: {
    seats: 'За столом есть все группы',
    statements: 'Есть тезисы, на которые можно ответить',
    queue: 'Всё прочитано',
    invitations: 'Неиспользованных приглашений нет',
  },
  links: 'Ещё',
  stages: 'Этапы и сроки',
  noStages: 'Этапов нет: процесс открыт, пока вы его не завершите.',
  moveDeadline: 'Перенести срок',
  seats: 'Кто здесь',
  seatsNote: 'Точные числа, только для тех, у кого здесь есть роль.',
  headSeat: 'Группа',
  headHere: 'Здесь',
  headWanted: 'Нужно',
  headInvited: 'Приглашены, ещё не здесь',
  noSeat: 'Без места',
  noTarget: '–',
  roles: 'Роли',
  rolesNote: 'То, что люди делают в роли, видно всем. Роли дают по приглашению.',
  role: roles,
  unnamed: 'Имя здесь не указано',
  you: 'Вы',
  takeRole: (p) => `Снять роль: ${roles[p.role]}`,
  take: 'Снять',
  giveRole: 'Дать кому-то роль',
  lastConvener: 'Единственный организатор не может сложить эту роль.',
  seeds: 'Исходные тезисы',
  seedsText:
    'От десяти до тридцати, с разных сторон. По одной мысли в строке, такими словами, чтобы можно было ответить «за» или «против». Они отмечены как внесённые организатором.',
  seedsField: 'Тезисы, по одному в строке',
  seedsHint: (p) =>
    `Не больше ${number(p.most)} за один раз, каждый не длиннее ${number(p.longest)} ${form(p.longest, 'символа', 'символов', 'символов')}.`,
  seedsButton: 'Вынести на стол',
  seedsThere: (p) => `Сейчас на столе ${statements(p.count)}.`,
  close: 'Завершить процесс',
  closeText:
    'После завершения никто не сможет присоединиться, голосовать или писать, и открыть процесс снова нельзя. Сказанное остаётся, и его можно прочитать.',
  closeButton: 'Завершить процесс…',
  closeTitle: 'Завершить этот процесс навсегда?',
  closeWarn: (p) => {
    const here = `Участников: ${people(p.people)}.`;
    const open = p.stage === null ? '' : ` Этап «${p.stage}» ещё открыт${p.when === null ? '' : `, до ${p.when}`}.`;
    const left =
      p.waiting === 0
        ? ''
        : ` ${form(p.waiting, 'Останется непрочитанным', 'Останутся непрочитанными', 'Останутся непрочитанными')}: ${entries(p.waiting)}.`;
    return here + open + left;
  },
  closeYes: 'Да, завершить навсегда',
  closeNo: 'Нет, оставить открытым',
  closed: 'Этот процесс завершён. Его можно прочитать, но добавить ничего нельзя.',
  done: {
    'process.open': 'Процесс открыт. Что делать дальше, сказано ниже.',
    'process.close': 'Процесс завершён.',
    'role.take': 'Роль снята.',
    'statement.seed': 'Тезисы на столе.',
    'charter.change': 'Изменение внесено или объявлено.',
  },
};

export const invitations: typeof EnglishInvitations = {
  title: 'Приглашения',
  lead: 'Каждое приглашение — личная ссылка, которая действует один раз. Передайте её любым способом: сама она не отправляется, поэтому всё работает и без почтового сервера.',
  leadOwn: (p) =>
    p.left === 0
      ? `Вы выдали все свои приглашения (${number(p.of)}).`
      : `Вы можете выдать ещё ${invitationsLeft(p.left)}.`,
  levelNeeded:
    'Чтобы приглашать сюда других, нужно чуть больше подтвердить, кто вы. Посмотрите в своей учётной записи.',
  closed: 'Процесс завершён, поэтому приглашать больше нельзя.',
  none: 'Пока никто не приглашён.',
  contents: 'На этой странице',
  numbers: 'По группам',
  headSeat: 'Группа',
  headInvited: 'Приглашены',
  headJoined: 'Пришли по приглашению',
  headHere: 'Всего здесь',
  headWanted: 'Нужно',
  anySeat: 'Любая группа',
  forRoles: 'На роль',
  one: 'Пригласить одного человека',
  oneButton: 'Создать ссылку',
  list: 'Пригласить многих по списку',
  listText:
    'Скопируйте строки из таблицы или напишите по одному человеку в строке. Заголовки необязательны; без них порядок как в примере. Нужно только имя или адрес электронной почты.',
  listExample: 'name, mail, group, organisation, region, language',
  listGroups: (p) => `Группы по названию или букве: ${format.list(p.seats)}.`,
  listField: 'Список',
  listButton: 'Пригласить всех',
  role: 'Дать кому-то роль',
  roleText: 'Роль получает тот, кто откроет ссылку, и все видят, что он в ней делает.',
  roleMeans: 'Что означает каждая роль',
  roleField: 'Роль',
  roles,
  name: 'Имя',
  nameHint: 'Чтобы вы знали, чья это ссылка.',
  roleNameHint: 'Показывается рядом с тем, что человек делает в этой роли.',
  mail: 'Адрес электронной почты',
  mailHint: 'Хранится рядом со ссылкой, письма на него не отправляются.',
  seat: 'Группа',
  seatAny: 'По выбору приглашённого',
  organisation: 'Организация',
  region: 'Регион',
  language: 'Язык',
  notSaid: 'Не указано',
  days: 'Сколько дней действует',
  all: 'Выданные',
  shown: {
    open: 'Ещё не использованные',
    used: 'Использованные',
    expired: 'Истёкшие',
    withdrawn: 'Отозванные',
    all: 'Все',
  },
  filter: 'Показать',
  filterOf: (p) => `${p.name} (${number(p.count)})`,
  linkOf: (p) => `Личная ссылка: ${p.name}`,
  copy: 'Скопировать',
  copyOf: (p) => `Скопировать ссылку: ${p.name}`,
  copied: 'Скопировано',
  state: {
    open: (p) => `Не использовано ${duration(p.time)}; действует до ${p.when}`,
    used: 'Использовано',
    expired: (p) => `Срок истёк ${p.when}`,
    withdrawn: 'Отозвано',
  },
  forSeat: 'На место: {seat}',
  forRole: (p) => `На роль: ${roles[p.role]}`,
  forAny: 'На любое место',
  byParticipant: 'От участника',
  unnamed: 'Без имени',
  withdraw: 'Отозвать',
  withdrawOf: (p) => `Отозвать приглашение: ${p.name}`,
  print: 'Все неиспользованные ссылки на бумаге, по одной на листок',
  slips: 'Приглашения для раздачи',
  slipsBack: 'Назад к приглашениям',
  slipsHow: 'Распечатайте эту страницу, разрежьте по линиям и дайте каждому его листок.',
  slipTo: 'Для: {name}',
  slipText: 'Вас приглашают занять место. Откройте этот адрес; он действует один раз и только для вас.',
  slipRole: (p) =>
    `Вас просят взять на себя роль: ${roles[p.role]}. Откройте этот адрес; он действует один раз и только для вас.`,
  slipUntil: (p) => `До ${p.when}.`,
  page: (p) => `${number(p.from)}–${number(p.to)} из ${number(p.of)}`,
  newer: 'Более новые',
  older: 'Более старые',
  done: {
    'invitations.issue': 'Ссылки созданы. Они в списке ниже, сначала новые; раздайте их.',
    'invitation.withdraw': 'Приглашение отозвано: его ссылка больше не действует.',
  },
};
