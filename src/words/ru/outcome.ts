/** Russian: the outcome. */
import { list, number } from './counts.ts';

export const outcome = {
  title: 'Итог',
  none: 'Итога пока нет: ни один проект текста не опубликован.',
  above: (p: { process: string }) => `Итог процесса «${p.process}»`,
  status: {
    adopted: 'Принято',
    final: 'Окончательно',
    provisional: 'Предварительно',
    appealed: 'Обжалуется',
    rejected: 'Отклонено',
    deferred: 'Отложено',
    'no-consensus': 'Консенсуса нет',
    superseded: 'Заменено',
    reopened: 'Возобновлено',
    overturned: 'Отменено',
    open: 'Не решено',
  },
  decided: {
    adopted: (p: { draft: number; when: string }) => `Проект ${number(p.draft)} этого текста принят ${p.when}.`,
    final: (p: { draft: number; when: string }) =>
      `Вывод по проекту ${number(p.draft)} этого текста окончателен с ${p.when}.`,
    provisional: (p: { draft: number; when: string }) =>
      `Вывод по проекту ${number(p.draft)} этого текста от ${p.when} предварительный: его можно оспорить.`,
    appealed: (p: { draft: number; when: string }) =>
      `Апелляция по проекту ${number(p.draft)} этого текста открыта с ${p.when}.`,
    rejected: (p: { draft: number; when: string }) => `Проект ${number(p.draft)} этого текста отклонён ${p.when}.`,
    deferred: (p: { draft: number; when: string }) =>
      `Решение по проекту ${number(p.draft)} этого текста отложено ${p.when}.`,
    'no-consensus': (p: { draft: number; when: string }) =>
      `${p.when} установлено, что консенсуса по проекту ${number(p.draft)} этого текста нет. Это тоже итог.`,
    superseded: (p: { draft: number; when: string }) =>
      `Решение по проекту ${number(p.draft)} этого текста утратило силу или заменено ${p.when}.`,
    reopened: (p: { draft: number; when: string }) =>
      `Пересмотр ${p.when} вернул к обсуждению то, что было принято. Это проект ${number(p.draft)} текста.`,
    overturned: (p: { draft: number; when: string }) =>
      `Апелляция удовлетворена ${p.when}: прежний вывод по этому тексту больше не действует. Это проект ${number(p.draft)}.`,
    open: (p: { draft: number; when: string }) =>
      `По проекту ${number(p.draft)} этого текста, опубликованному ${p.when}, ещё ничего не решено.`,
  },
  found: (p: { result: string; name: string; when: string }) =>
    `Вывод: «${p.result}», сделан ${p.when}; сделал(а) ${p.name}.`,
  foundByChair: (p: { result: string; when: string }) => `Вывод: «${p.result}», сделан председателем ${p.when}.`,
  rough: (p: { count: number }) => `Возражения, на которые ответили и на которых настаивают: ${number(p.count)}.`,
  standing: (p: { count: number }) => `Возражения, которые открыты или признаны обоснованными: ${number(p.count)}.`,
  minorities: (p: { count: number }) => `Приложенные заявления меньшинства: ${number(p.count)}.`,
  reservations: (p: { count: number }) => `Приложенные оговорки: ${number(p.count)}.`,
  challenged: (p: { count: number }) => `Оспариваний вывода: ${number(p.count)}.`,
  appeals: {
    open: (p: { count: number }) => `Апелляций на рассмотрении: ${number(p.count)}.`,
    dismissed: (p: { count: number }) => `Апелляций подано и отклонено: ${number(p.count)}.`,
    upheld: (p: { count: number }) => `Апелляций подано и удовлетворено: ${number(p.count)}.`,
    settled: (p: { count: number }) => `Апелляций улажено: ${number(p.count)}.`,
    withdrawn: (p: { count: number }) => `Апелляций отозвано: ${number(p.count)}.`,
  },
  undisputed: 'Ни на одном возражении не настаивают, заявлений и оговорок никто не подал.',
  empty: (p: { seats: readonly string[] }) => `Места, на которых никого не было: ${list(p.seats)}.`,
  contents: {
    input: 'Судьба материалов',
    endorsements: 'Поддержка',
    annex: 'По местам',
    provenance: 'Происхождение',
    recount: 'Пересчитать',
  },
  text: 'Текст',
  textNote: (p: { k: number }) =>
    `Рядом с каждым пунктом показано, что каждое место говорит именно об этих словах: закрашено, где их поддерживают или могут принять, заштриховано, где не могут. О месте сообщается, когда высказались не менее ${number(p.k)} его участников.`,
  strengthNone: (p: { k: number }) =>
    `Что места говорят об отдельных пунктах, не сообщается: нужно не менее ${number(p.k)} участников одного места, высказавшихся об одних и тех же словах.`,
  fingerprint: 'Отпечаток текста (SHA-256)',
  instruction: 'указание',
  translation: (p: { language: string }) => `На языке: ${p.language}`,
  reservation: 'К этому пункту есть оговорка',
  dissent: 'Несогласие',
  dissentNote: 'Словами тех, кто не согласен. Убрать их не может никто.',
  dissentNone: 'Ни на одном возражении не настаивают, открытых нет, заявлений и оговорок никто не подал.',
  answer: 'Что было отвечено',
  answerNone: 'Пока ничего не отвечено.',
  decisions: 'Как это решалось',
  decisionsNone: 'На решение ничего не выносилось.',
  eligible: (p: { count: number }) => `Могли занять позицию: ${number(p.count)}.`,
  onClauses: (p: { clauses: readonly string[] }) => `Пункты: ${list(p.clauses)}`,
  participation: 'Кто участвовал',
  participationNote: (p: { k: number }) =>
    `Люди считаются целыми шагами по ${number(p.k)} с округлением вниз, чтобы никого нельзя было узнать; сумма строк может быть меньше общего числа. Внесённое местом – это то, что его называет.`,
  people: (p: { people: string }) => `Людей за столом: ${p.people}.`,
  headPeople: 'Люди',
  headTarget: 'Желательно',
  headGiven: 'Внесено',
  headAnswered: 'Отвечено',
  headAccepted: 'Принято',
  headCited: 'Упомянуто',
  input: 'Что стало с внесённым',
  inputs: (p: { inputs: number; answered: number }) =>
    `Поступило материалов и комментариев: ${number(p.inputs)}; отвечено: ${number(p.answered)}.`,
  headAnswer: 'Ответ',
  headCount: 'Сколько',
  objections: 'Возражения по состоянию',
  commitments: 'Обязательства',
  aim: (p: { name: string; unit: string; value: string; when: string }) =>
    `${p.name} (${p.unit}): цель ${p.value} до ${p.when}`,
  headPromise: 'Обещание',
  headDue: 'Пересмотр',
  endorsements: 'Организации, которые его поддержали',
  endorsementsNote: 'Каждую поддержку выразил один человек из организации и подтвердил другой.',
  endorsementsNone: 'Ни одна организация пока не поддержала издание.',
  endorsed: (p: { organisation: string; edition: number; when: string }) =>
    `${p.organisation}, издание ${number(p.edition)}, ${p.when}`,
  annex: 'Приложение: насколько силён каждый пункт на каждом месте',
  headClause: 'Пункт',
  strengthOrder: (p: { order: string }) => `Числа — это участники, высказавшиеся именно об этих словах: ${p.order}.`,
  strengthFew: (p: { clauses: readonly string[]; k: number }) =>
    `Ни на одном месте не высказалось хотя бы ${number(p.k)} участников об этих пунктах: ${list(p.clauses)}.`,
  recount: 'Как пересчитать',
  recountText:
    'Каждый подсчёт в этом документе следует из таблиц, приложенных к нему файлами. У кого они есть, тот может пересчитать сам, без этого сервера.',
  countedFrom: 'Сосчитано по',
  figure: 'Показатель',
  inputOf: {
    strength: 'Насколько силён каждый пункт',
    positions: 'Позиции в опросах',
    objections: 'Возражения, и какие из них открыты или остаются в силе',
    statements: 'Заявления, оговорки, оспаривания и апелляции',
    dispositions: 'Что стало с внесённым',
    given: 'Что внесло каждое место',
    people: 'Люди за столом',
    eligible: 'Кто мог занять позицию',
  },
  fromFile: (p: { file: string }) => `файл ${p.file}`,
  fromPeople: (p: { n: number; k: number }) => `журнал до записи ${number(p.n)}, целыми шагами по ${number(p.k)}`,
  fromGiven: (p: { n: number }) => `журнал до записи ${number(p.n)}: внесённое по месту, которое в нём названо`,
  fromEligible: (p: { n: number }) => `журнал до записи ${number(p.n)}: все, кто был за столом, когда опрос открылся`,
  hashText:
    'Отпечаток – это SHA-256 канонического JSON (RFC 8785) файла outcome.json без членов «at», «input», «edition», «erased», «editions» и «endorsements».',
  provenance: 'Откуда это',
  asOf: (p: { n: number; when: string }) => `По состоянию на запись ${number(p.n)} журнала процесса, ${p.when}.`,
  hash: 'Отпечаток (SHA-256)',
  cite: 'Ссылаться так',
  citationLive: (p: {
    convener: string;
    title: string;
    process: string;
    when: string;
    address: string;
    hash: string;
  }) => `${p.convener}: ${p.title}. Итог процесса «${p.process}» на ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  citation: (p: {
    convener: string;
    title: string;
    process: string;
    edition: number;
    when: string;
    address: string;
    hash: string;
  }) =>
    `${p.convener}: ${p.title}. Итог процесса «${p.process}», издание ${number(p.edition)}, ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  editions: 'Издания',
  editionsNote: 'Издание никогда не меняется. Его отпечаток стоит в журнале процесса.',
  editionsNone: 'Ни одного не опубликовано. То, что стоит здесь, меняется вместе с процессом.',
  edition: (p: { edition: number; when: string }) => `Издание ${number(p.edition)}, ${p.when}`,
  editionName: (p: { edition: number }) => `Издание ${number(p.edition)}`,
  isEdition: (p: { edition: number; when: string }) =>
    `Это издание ${number(p.edition)} от ${p.when}. Оно остаётся таким, какое есть.`,
  live: 'К итогу, каков он сейчас',
  erased: (p: { count: number }) =>
    `Слов, стёртых с тех пор: ${number(p.count)}. Отпечаток снят и с них, поэтому проверить его можно только на прежних копиях.`,
  files: 'Файлами',
  formats: {
    html: 'Веб-страница одним файлом (HTML)',
    md: 'Markdown',
    docx: 'Текстовый документ (DOCX)',
    pdf: 'PDF',
    'akn.xml': 'Akoma Ntoso',
    jsonld: 'JSON-LD',
    json: 'JSON',
  },
  annexFiles: 'Таблицы приложения',
  publish: {
    title: 'Опубликовать издание',
    text: 'Оно закрепляет итог таким, какой он на этой странице. На него можно ссылаться по номеру и отпечатку, и организации могут его поддержать. Отозвать его не может никто.',
    button: 'Опубликовать это издание',
    ask: (p: { edition: number }) =>
      `Издание ${number(p.edition)} навсегда сохранит то, что итог говорит сейчас. Никто не сможет его изменить или отозвать. Вы прочитали его до конца?`,
    yes: 'Да, опубликовать навсегда',
    no: 'Пока нет: назад к итогу',
  },
  endorse: {
    title: (p: { name: string }) => `Поддержать от имени: ${p.name}`,
    text: (p: { edition: number }) =>
      `Поддерживается издание ${number(p.edition)}. Второй человек, который говорит за организацию, должен это подтвердить; лишь тогда это показывается. Любой из них может взять это назад.`,
    button: 'Поддержать это издание',
    waits: 'Вы поддержали это издание от имени организации. Нужно подтверждение второго человека.',
    confirmText: 'Другой человек из вашей организации поддержал это издание. Это покажут, как только вы подтвердите.',
    confirm: 'Подтвердить поддержку',
    confirmed: 'Ваша организация поддерживает это издание.',
    withdraw: 'Взять поддержку назад',
  },
  done: {
    'edition.publish': 'Издание опубликовано. Оно остаётся таким, какое есть.',
    'outcome.endorse': 'Записано. Поддержка ждёт второго человека из вашей организации.',
    'endorsement.confirm': 'Ваша организация поддерживает это издание.',
    'endorsement.withdraw': 'Поддержка взята назад.',
  },
};

export const outcomeRefusals = {
  'no-outcome': () => 'Итога пока нет: ни один проект текста не опубликован.',
  'unknown-edition': () => 'Такого издания нет. Вернитесь к итогу и выберите издание из списка.',
  'edition-same': () => 'С последнего издания ничего не изменилось, поэтому новое не опубликовано.',
  'endorsed-already': () => 'Ваша организация уже поддержала это издание, или её поддержка ждёт подтверждения.',
  'not-endorsed': () => 'Ваша организация не поддерживала это издание.',
};
