/** Contributions, comments and what became of them, in Russian. */
import type {
  input as English,
  comments as EnglishComments,
  contributions as EnglishContributions,
  dispositions as EnglishDispositions,
  inputRefusals as EnglishRefusals,
} from '../input.en.ts';
import { format, number, plural } from './counts.ts';
import { duration } from './moderation.ts';

const codes: typeof English.codes = {
  accepted: 'Принято',
  'accepted-in-part': 'Принято частично',
  'not-accepted': 'Не принято',
  'out-of-scope': 'Вне темы',
  duplicate: 'Повтор',
  noted: 'Принято к сведению',
  open: 'Пока без ответа',
};

const kinds: typeof English.kinds = {
  contribution: 'Материал',
  comment: 'Комментарий',
  missing: 'Чего-то не хватает',
  question: 'Вопрос',
  evidence: 'Подтверждение',
};

export const input: typeof English = {
  kinds,
  codes,
  title: (p) => `${kinds[p.kind]} ${p.label}`,
  noGroup: 'Группа не указана',
  erased: 'Слова стёрты по просьбе автора. Осталось то, что нечто было сказано.',
  links: 'На чём это основано',
  onClause: (p) => `К пункту ${number(p.number)}`,
  afterClause: (p) => `После пункта ${number(p.number)}`,
  onHeading: 'К заголовку',
  onRemoved: 'К пункту, который был исключён',
  onText: 'К тексту в целом',
  quote: 'Об этих словах',
  overtaken: 'С тех пор пункт изменился.',
  answer: 'Что с этим стало',
  waiting: (p) => `Ждёт ответа: ${duration(p.time)}`,
  sameAs: 'Здесь сказано то же, что в <a>{label}</a>.',
  disputedAnswer: 'Последний ответ, который автор оспаривает:',
  disputedOn: (p) => `Автор, ${p.when}: это не то, что я сказал.`,
  earlier: 'Прежние ответы',
  shaped: 'Пункты, на которые это повлияло',
  shapedNone: 'Ни один пункт пока на это не ссылается.',
  clause: (p) => `Пункт ${number(p.number)}`,
  heading: 'Заголовок',
  removed: 'Пункт, который был исключён',
  likeness: (p) => `совпадает ${format.percent(p.share)} текста`,
  language: 'Язык, на котором вы пишете',
  shown: 'Что все видят о вас',
  shownAs: {
    seat: 'Ваша группа',
    organisation: (p) => `Ваша группа и ваша организация: ${p.name}`,
    none: 'Ничего',
  },
  shownHint: 'Никогда не имя, и ничего, что связало бы это с другими вашими словами.',
  linksField: 'Ссылки, по одной в строке',
  linksHint: (p) => `Адреса страниц, начинающиеся с https://. Не больше ${number(p.most)}.`,
  hint: (p) => `Не больше ${number(p.most)} знаков.`,
  cannot: {
    join: 'Чтобы писать здесь, сначала займите место.',
    joinButton: 'Занять место',
    level: 'Чтобы писать здесь, нужно немного больше показать, кто вы.',
    levelButton: 'К вашей учётной записи',
    closed: 'Этот процесс закрыт. Его можно читать, но ничего нельзя добавить.',
  },
  dispute: {
    title: 'Это не то, что я сказал',
    text: 'Если ответ о другом, чем вы имели в виду, скажите, что вы имели в виду. Тогда ваш текст снова открыт, пока на него не ответят заново.',
    why: 'Что вы имели в виду',
    button: 'Попросить другой ответ',
  },
};

export const contributions: typeof EnglishContributions = {
  title: 'Материалы',
  lead: 'Более длинные тексты в письменном виде. Каждый получает ответ с обоснованием, и видно, на какие пункты он повлиял.',
  count: (p) =>
    p.all === 0
      ? 'Пока ничего не подано.'
      : `${plural(p.all, { one: `${number(p.all)} материал`, few: `${number(p.all)} материала`, many: `${number(p.all)} материалов`, other: `${number(p.all)} материала` })}; пока без ответа: ${number(p.open)}.`,
  alike: (p) =>
    `Текстов, у которых не меньше половины слов совпадает с другим: ${number(p.count)}. Это ничего не говорит о том, кто у кого взял.`,
  alikeTitle: 'Похожие тексты',
  filter: 'Показать',
  group: 'Группа',
  everyGroup: 'Все группы',
  answer: 'Ответ',
  everyAnswer: 'С ответом и без',
  answered: 'С ответом',
  filterButton: 'Показать эти',
  none: 'Таких нет.',
  origin: {
    netmundial: 'Подано для NETmundial в 2014 году',
    mbox: 'Из списка рассылки',
  },
  written: 'Написано {when}',
  broughtIn: 'Внесено {when}',
  write: 'Подать материал',
  writeText: 'То, что вы подаёте, видят все, рядом указана ваша группа, если вы не выберете иначе.',
  titleField: 'Заголовок',
  textField: 'Ваш текст',
  button: 'Подать',
  annex: 'Материалы и комментарии, каждый с ответом',
  done: {
    'contribution.submit': 'Ваш материал подан. Он стоит первым в списке ниже.',
    'disposition.give': 'Ответ дан, и каждый может его прочесть.',
    'disposition.dispute': 'Ваш текст снова открыт, и у тех, кто редактирует, просят другой ответ.',
  },
};

export const comments: typeof EnglishComments = {
  title: 'Комментарии к этому пункту',
  none: 'Этот пункт пока никто не комментировал.',
  count: (p) =>
    `С ответом: ${number(p.answered)}. Пока без ответа: ${number(p.open)}. О том, что чего-то не хватает: ${number(p.missing)}.`,
  write: 'Комментировать этот пункт',
  kind: 'Что это',
  kinds: {
    comment: 'Комментарий',
    missing: 'После этого пункта чего-то не хватает',
    question: 'Вопрос',
    evidence: 'Подтверждение, со ссылками',
  },
  words: 'Слова, о которых речь',
  wordsHint: 'Так, как они стоят в пункте. Оставьте пустым, чтобы говорить обо всём пункте.',
  wordsSelect: 'Выделите слова пункта, чтобы заполнить это поле.',
  text: 'Что вы говорите',
  button: 'Отправить',
  done: { 'comment.make': 'Ваш комментарий стоит ниже. Каждый может его прочесть, и на него ответят.' },
};

export const dispositions: typeof EnglishDispositions = {
  annex: 'Материалы и комментарии, каждый с ответом',
  annexLead: 'Каждый материал и каждый комментарий стоит здесь один раз, с ответом и обоснованием, как они записаны.',
  complete: (p) => `Поступило: ${number(p.in)}. С ответом: ${number(p.answered)}. Открыто: ${number(p.open)}.`,
  disputed: (p) => `Открыто, потому что авторы говорят, что сказали не это: ${number(p.count)}.`,
  none: 'Пока ничего не поступило.',
  csv: 'Всё это файлом (CSV)',
  bySeat: 'По группам',
  bySeatNote: (p) =>
    `Учтённость — это доля группы в принятом, в том числе частично, делённая на её долю в поступившем: если больше 1, её слова учтены больше, чем слова других. Группы, от которых поступило меньше ${number(p.k)}, не сравниваются.`,
  headGroup: 'Группа',
  headAll: 'Поступило',
  headUptake: 'Учтённость',
  few: 'слишком мало',
  figures: 'Как быстро и как отвечают',
  headFigure: 'Показатель',
  headOf: 'Из',
  headValue: 'Значение',
  of: (p) => `${number(p.numerator)} из ${number(p.denominator)}`,
  names: {
    response: 'Ответы по существу',
    median: 'Время, за которое отвечено на половину',
    ninth: 'Время, за которое отвечено на девять десятых',
  },
  definitions: {
    response: 'Поступившее, ответ на которое действует и говорит больше, чем «принято к сведению», из всего.',
    median:
      'Со дня поступления до первого ответа, по Каплану и Мейеру: то, что ещё ждёт, считается ждавшим до сих пор и не отбрасывается.',
    ninth: 'То же для девяти десятых. Считается то, на что хоть как-то ответили.',
  },
  time: (p) => duration(p.time),
  notYet: 'пока неизвестно: слишком многое ещё ждёт',
  list: 'Всё, что поступило',
  answering: 'Без ответа',
  answeringLead: 'Сначала самое давнее. Выберите одно или несколько похожих и дайте ответ с обоснованием.',
  answeringNone: 'Ничего не ждёт: на всё есть ответ.',
  oldest: (p) => `Ждут ответа: ${number(p.count)}, самое давнее: ${duration(p.time)}.`,
  forecast: 'Сколько это займёт',
  forecastSays: (p) =>
    `Минут на один ответ: ${number(p.minutes)}. Ответов: ${number(p.inputs)}. Всего часов: ${number(p.hours)}; на каждого из ${number(p.people)}: ${number(p.each)}.`,
  minutes: 'Минут на один ответ',
  people: 'Сколько людей отвечает',
  forecastButton: 'Посчитать заново',
  choose: (p) => `Ответить на ${p.label}`,
  own: 'Это написали вы, поэтому отвечает кто-то другой.',
  give: 'Ответ на выбранное',
  code: 'Ответ',
  chooseCode: 'Выберите ответ',
  reason: 'Обоснование',
  reasonHint: 'Его прочтут все рядом с каждым выбранным.',
  original: 'Для повтора: где сказано то же',
  originalHint: 'Обозначение, например C3 или K118.',
  changes: 'Изменения текста, которые из этого вышли',
  change: (p) => (p.number === null ? `${p.when}: ${p.text}` : `Пункт ${number(p.number)}, ${p.when}: ${p.text}`),
  button: 'Дать этот ответ',
  done: { 'disposition.give': 'Ответ дан, и каждый может его прочесть.' },
};

export const inputRefusals: typeof EnglishRefusals = {
  'speaks-for-none': () =>
    'Здесь вы говорите от своего имени, поэтому организацию показать нельзя. Скажите в разделе «Моё», что говорите от её имени, или выберите свою группу.',
  'too-much-today': ({ most }) => `За день отправлено ${most}, больше нельзя. Возвращайтесь завтра.`,
  'too-many-contributions': ({ most }) => `Материалов уже ${most}; места больше нет.`,
  'too-many-comments': ({ most }) => `Комментариев уже ${most}; места больше нет.`,
  'said-before': ({ comment }) => `Вы уже сказали здесь в точности то же самое: это ${comment}. Ничего не отправлено.`,
  'words-not-there': () => 'Этих слов в пункте нет. Скопируйте их из него или оставьте поле пустым.',
  'unknown-version': () =>
    'Пункт никогда так не звучал. Загрузите страницу снова и комментируйте то, что в ней сказано.',
  'link-needed': () => 'Подтверждению нужна хотя бы одна ссылка на источник.',
  'unknown-input': ({ input }) => `Обозначение «${input}» ни к чему не ведёт.`,
  'own-input': () => 'Одно из этого — ваше. На ваши слова отвечает кто-то другой.',
  'original-needed': () => 'Укажите обозначение того, где сказано то же.',
  'duplicate-of-itself': ({ input }) => `«${input}» среди выбранного: повтор повторяет что-то другое.`,
  'not-your-input': () => 'Сказать, что ответ не о том, может только автор.',
  'not-answered': () => 'Ответа пока нет.',
  'disputed-already': () => 'Вы уже сказали это, и другой ответ запрошен.',
  'nothing-chosen': () => 'Ничего не отмечено, поэтому ответ не дан.',
  'answered-meanwhile': ({ input, by }) =>
    by === ''
      ? `На ${input} за это время уже дан ответ. Прочтите его, прежде чем давать другой.`
      : `${by}: на ${input} за это время уже дан ответ. Прочтите его, прежде чем давать другой.`,
  'disputed-enough': ({ most }) =>
    `Вы говорили так об этом уже ${most} раза. Последний ответ остаётся, и рядом стоит то, что вы сказали.`,
};
