/** The page of the table, in Russian: who is here, who is missing, and what somebody may say about a seat. Also the small page that other sites show. */
import type { table as English, embed as EnglishEmbed } from '../table.en.ts';
import { chairs, form, list, number, people, seatsHeld, statements } from './counts.ts';

/** A count as far as it may be said: null where it is too small. */
interface Count {
  readonly count: number | null;
  readonly exact: boolean;
  readonly k: number;
}

const counted = ({ count, exact, k }: Count): string => {
  if (count === null) return `меньше ${number(k)}`;
  if (count === 0) return 'пока никого';
  return exact ? number(count) : `${number(count)} или больше`;
};

/** The same, of what are no people. */
const things = (of: Count): string => (of.count === 0 ? 'нет' : counted(of));

const joined = (of: Count): string => {
  if (of.count === 0) return 'Пока никто не присоединился';
  if (of.count !== null && of.exact) {
    return `${form(of.count, 'Присоединился', 'Присоединились', 'Присоединилось')} ${people(of.count)}`;
  }
  return of.count === null
    ? `Присоединилось меньше ${number(of.k)} человек`
    : `Присоединилось не меньше ${number(of.count)} ${form(of.count, 'человека', 'человек', 'человек')}`;
};

export const table: typeof English = {
  title: 'Кто за столом',
  lead: (p) => {
    if (p.count === null || (p.count === 0 && !p.exact)) return 'Пока присоединились лишь несколько человек.';
    return p.seats === 0
      ? `${joined(p)}.`
      : `${joined(p)}; ${form(p.seated, 'занято', 'заняты', 'занято')} ${seatsHeld(p.seated)} из ${number(p.seats)}.`;
  },
  balance: 'Пока есть время',
  until: (p) => `Этап «${p.stage}» завершится ${p.when}. До тех пор ещё может прийти любой.`,
  closed: 'Присоединиться больше нельзя. Вот кто пришёл.',
  notSaid: 'не указано',
  noTargets: 'Сколько людей нужно на каждом месте, не указано.',
  seatBalance: (p) => {
    if (p.count === 0) return `Нужно ${people(p.target)}; все кресла пустуют`;
    const wanted = `Есть ${counted(p)}, нужно ${number(p.target)}`;
    if (p.full) return `${wanted}: все кресла заняты`;
    if (p.filled === null) return wanted;
    const filled = `${chairs(p.filled.part)} из ${number(p.filled.of)}`;
    return `${wanted}: ${form(p.filled.part, 'занято', 'заняты', 'занято')} ${p.filled.exactly ? '' : 'примерно '}${filled}`;
  },
  seatNoTarget: (p) => (p.count === 0 ? 'пока никого' : `здесь ${counted(p)}`),
  counted,
  seats: 'Места',
  headSeat: 'Место',
  headHere: 'Здесь',
  headWanted: 'Нужно',
  caption:
    'По одному месту на каждую заинтересованную группу; все места равны, сколько бы людей их ни занимало. Пунктир: пустое кресло.',
  noSeat: 'Без места',
  noSeats: 'В этом процессе нет мест: все участвуют на равных.',
  regions: 'Регионы',
  headRegion: 'Регион',
  noRegions: 'Никто не указал регион, или таких слишком мало, чтобы показать.',
  languages: 'Языки',
  headLanguage: 'Язык',
  expertise: 'Компетенции',
  headExpertise: 'Область',
  headSought: 'Требуется',
  sought: 'да',
  noExpertise: 'Особых компетенций не требуется.',
  invitations: 'Приглашения',
  invited: (p) => `Выдано приглашений: ${things(p.issued)}. Использовано: ${things(p.used)}.`,
  noInvitations: 'Лично никого не приглашали.',
  organisations: 'Организации',
  organisationsNote:
    'Тот, кто говорит от имени организации, может заявить её здесь и подтвердить это записью в её домене или почтовым ящиком в нём.',
  noOrganisations: 'Организаций не заявлено.',
  proven: (p) => `подтверждена ${p.when}`,
  declared: 'заявлена, не подтверждена',
  rounding: (p) =>
    `Чтобы по этим числам нельзя было узнать, кто пришёл или ушёл, они округляются вниз до кратных ${number(p.k)} и меняются, когда приходит ещё ${people(p.step)}. Число людей меньше ${number(p.k)} публично не указывается. Тот, чьи данные удалены, учитывается, пока на том же месте не станет ${number(p.k)} удалённых.`,
  roundingRole:
    'У вас здесь роль, поэтому ваши числа точные. Все остальные видят их округлёнными, а малых не видят вовсе.',
  take: 'Занять место',

  wrongSeat: 'Кто-то занимает не своё место',
  contestNote:
    'Каждый сам выбирает себе место. Если выбор кажется неверным, скажите об этом: решение примет организатор или председатель, и причина сохранится.',
  contested: 'Вопросы о местах',
  contestOf: 'Тот, кто заявил',
  contestOfHint: 'Об остальных за столом никому не сообщается, кто где сидит.',
  declaredAs: (p) => `${p.name} – ${p.domain}`,
  contestNobody:
    'Здесь никто не назван публично. Как только кто-то заявит организацию, можно будет оспорить место этого человека.',
  contestedAs: (p) => `Указан как тот, кто заявил организацию «${p.name}».`,
  contestedBy: (p) => `Место: ${p.seat}; ${p.when} предложено: ${p.wanted}.`,
  person: 'Участник',
  personHint: 'Псевдоним начинается с ptp_.',
  people: (p) => `Люди и что они говорят о себе (${number(p.count)})`,
  peopleNote: 'Этот список видит только тот, у кого здесь есть роль.',
  peopleMore: (p) => `И ещё ${people(p.count)}.`,
  about: {
    until: (p) => `До ${p.when}`,
    level: (p) => `Подтверждено о себе: ${p.level}`,
    organisation: (p) => `От имени организации: ${p.name}`,
    own: 'От своего имени',
    region: (p) => `Регион: ${p.region}`,
    language: (p) => `Язык: ${p.language}`,
    expertise: (p) => `Компетенции: ${list(p.fields)}`,
  },
  level: {
    0: 'пока ничего',
    1: 'почтовый ящик',
    2: 'приглашение',
    3: 'принадлежность к организации',
    4: 'личность проверена председателем',
  },
  rightSeat: 'Место, которое кажется верным',
  decidedSeat: 'Место, которое следует занять',
  none: 'Без места',
  why: 'Почему',
  contest: 'Оспорить это место',
  settle: 'Решить',
  second: 'Нужен второй человек',
  secondNote:
    'Чтобы засвидетельствовать личность, нужны два человека из числа председателей и организаторов. Подтверждайте только то, что видели сами.',
  secondOf: (p) => `${p.when} за участника поручился один человек. Место: ${p.seat}.`,
  secondOther: 'Подтвердить должен кто-то другой: вы уже поручились, или речь о вас.',
  secondButton: 'Подтверждаю и я',
  verify: 'Поручиться за чью-то личность',
  verifyNote:
    'Для людей, которых вы знаете или чьи документы видели. Это записывается вместе с вашей причиной. За себя поручиться нельзя. Для проверки председателем нужны два человека; она действует год.',
  verifyLevel: 'Что вы видели',
  verifyButton: 'Поручиться',
  lettered: (p) => `${p.letter} – ${p.name}`,
  done: {
    contest: 'Ваш вопрос о месте передан организатору и председателю.',
    settle: 'Решение о месте принято.',
    verify: 'Ваше поручительство записано.',
    declare: 'Организация заявлена. Подтвердите её способом, описанным ниже.',
    proven: 'Организация подтверждена.',
  },

  declare: 'Заявить свою организацию',
  declareNote: 'Её название и домен увидят все, кто читает эту страницу.',
  name: 'Название организации',
  domain: 'Её домен',
  domainHint: 'Например, example.org.',
  declareButton: 'Заявить',
  prove: (p) => `Подтвердите, что вы говорите от имени организации: ${p.name}`,
  proveByRecord: 'Добавьте в домен эту текстовую запись (TXT) и запустите её поиск:',
  recordName: 'Имя записи',
  recordText: 'Текст записи',
  proveByMailbox: 'Или подтвердите в своей учётной записи почтовый ящик в этом домене.',
  check: 'Искать запись сейчас',
};

export const embed: typeof EnglishEmbed = {
  title: (p) => `Участвовать: ${p.title}`,
  counts: (p) =>
    p.people === null ? `Пока ${statements(p.statements)}` : `${people(p.people)}, ${statements(p.statements)}`,
  takePart: 'Участвовать',
  read: 'Посмотреть результаты',
  by: (p) => `Организатор: ${p.name}`,
  note: 'Откроется в новом окне. Этот блок не ставит cookie и никого не считает.',
};
