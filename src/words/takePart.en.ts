/** Taking part: the card with its three answers, writing a statement, where one stands, and what is like a text. */
import { few, number, percent, plural, statements } from './counts.en.ts';

type Value = 'agree' | 'disagree' | 'pass';

const answers: Readonly<Record<Value, string>> = { agree: 'Agree', disagree: 'Disagree', pass: 'Pass, or not sure' };

/** By the command that was given. */
const done: Readonly<Record<string, string>> = {
  'vote.cast': 'Your answer is in.',
  'vote.withdraw': 'Your answer is taken back.',
  'statement.submit': 'Your statement is in.',
  'statement.mark': 'Your marks are changed.',
  'statement.translate': 'Your translation is in. Thank you.',
  'statement.appeal': 'Your appeal is in. Another moderator decides on it.',
  'participant.change': 'Your details are changed.',
  'participant.join': 'You have a seat. Answer as many as you like.',
};

export const takePart = {
  title: 'Take part',
  until: (p: { stage: string; when: string }) => `${p.stage}: open until ${p.when}`,
  noDeadline: (p: { stage: string }) => `${p.stage}: open, no deadline set`,
  progress: (p: { voted: number; of: number; about: boolean }) =>
    p.about ? `${number(p.voted)} of about ${number(p.of)}` : `${number(p.voted)} of ${number(p.of)}`,
  pace: {
    start: 'Stop whenever you like: every answer counts.',
    under: 'Stop whenever you like.',
    enough: 'That is plenty, thank you. Go on if you like.',
  },
  written: {
    participant: 'Written by a participant',
    convener: 'Written by the convener',
    imported: 'From an earlier conversation',
    you: 'Written by you',
  },
  writtenIn: {
    participant: (p: { language: string }) => `Written by a participant, in ${p.language}`,
    convener: (p: { language: string }) => `Written by the convener, in ${p.language}`,
    imported: (p: { language: string }) => `From an earlier conversation, in ${p.language}`,
    you: (p: { language: string }) => `Written by you, in ${p.language}`,
  },
  /** Opens the original. */
  translation: {
    participant: 'A participant’s translation. Show the original',
    convener: 'The convener’s translation. Show the original',
  },
  reworded: 'Says <a>an earlier statement</a> in other words.',
  answer: answers,
  undo: 'Undo',
  last: {
    agree: 'You agreed with the last one.',
    disagree: 'You disagreed with the last one.',
    pass: 'You passed on the last one.',
  },
  important: 'Important to me',
  importantLeft: (p: { left: number; of: number }) =>
    p.left === 0
      ? `All ${number(p.of)} marks are given. Take one back under “Mine” to give it here.`
      : plural(p.left, { one: 'One mark left', other: `${number(p.left)} marks left` }),
  translate: {
    title: 'Translate this statement',
    text: 'Your translation',
    hint: 'Say the same, no more and no less. It is shown as a participant’s translation, with the original one tap away.',
    language: 'Into',
    button: 'Add the translation',
  },
  keys: {
    on: 'Keys 1, 2, 3 answer; u takes the last answer back. Turn these keys off',
    off: 'The keys 1, 2, 3 and u are off. Turn them on',
  },
  lost: 'Your answer has not arrived yet. It is kept here and sent again until it does; it counts once.',
  hasty: 'That key came before the statement could be read, so nothing was counted. Press it again.',
  join: {
    title: 'Take a seat to answer',
    text: 'You see one of the statements on the table. Take a seat and answer as many as you like; no page shows which answers are yours.',
    none: 'There are no statements yet. Take a seat and write the first one.',
    button: 'Take a seat',
  },
  level: {
    title: 'One step before you can answer',
    vote: {
      1: 'In this process, answers count from people who have confirmed a mailbox. Confirm yours in your account, then come back.',
      2: 'In this process, answers count from people who were invited. Ask whoever invites for your group for a personal link.',
      3: 'In this process, answers count from people whose affiliation has been shown. Show yours in your account, or ask the chair.',
      4: 'In this process, answers count from people whom the chair has seen. Ask the chair.',
    },
    write: {
      1: 'In this process, statements come from people who have confirmed a mailbox. Confirm yours in your account.',
      2: 'In this process, statements come from people who were invited. Ask whoever invites for your group.',
      3: 'In this process, statements come from people whose affiliation has been shown. Show yours in your account, or ask the chair.',
      4: 'In this process, statements come from people whom the chair has seen. Ask the chair.',
    },
    button: 'Go to your account',
  },
  closed: {
    title: 'This process is closed',
    text: 'Nothing can be added any more. What people said and where they stand remains to be read.',
    button: 'Read where everyone stands',
  },
  finish: {
    title: 'That was all of it. Thank you.',
    text: (p: { votes: number }) =>
      p.votes === 1
        ? 'You have answered the one statement that is on the table now.'
        : `You have answered all ${number(p.votes)} statements that are on the table now.`,
    empty: 'There is nothing to answer yet.',
    emptyText: 'Be the first to say something that others can agree or disagree with.',
    more: 'New statements appear here as people write them.',
    common: 'Read where everyone stands',
    mine: 'See or change your answers',
  },
  where: {
    title: 'Where you stand',
    hidden: 'Results are hidden until voting closes, so that nobody’s answer leans on another’s. You will see then.',
    waiting: 'The figures are being computed. You will see here in a moment.',
    empty: 'You will see here once at least ten people have answered.',
    early: (p: { more: number }) =>
      `Once at least ten people have answered, and you ${plural(p.more, { one: 'one more statement', other: `${few(p.more)} more statements` })}, you can see here which opinion you are near.`,
    few: (p: { more: number }) =>
      `After ${plural(p.more, { one: 'one more answer', other: `${few(p.more)} more answers` })} you can see here which opinion you are near.`,
    later:
      'Your answers are counted in the figures once enough others of your group have answered too, so that nobody’s can be told apart.',
    close: 'Groups of opinion are told once voting closes, so that nobody’s answers can be told from how they change.',
    none: 'No groups of opinion can be told apart yet.',
    near: (p: { letter: string }) => `You are nearest to <a>group ${p.letter}</a> in how you answer.`,
    unsure: 'The groups are not clearly apart, so this may change with a few answers more.',
    alike: {
      agree: (p: { share: number }) => `Like ${percent(p.share)} of it, you agree: {quote}`,
      disagree: (p: { share: number }) => `Like ${percent(p.share)} of it, you disagree: {quote}`,
    },
    unlike: {
      agree: (p: { share: number }) => `Unlike ${percent(p.share)} of it, who disagree, you agree: {quote}`,
      disagree: (p: { share: number }) => `Unlike ${percent(p.share)} of it, who agree, you disagree: {quote}`,
    },
    asOf: (p: { when: string }) => `As of the figures of ${p.when}. Only you see this.`,
  },
  write: {
    title: 'Something missing?',
    add: 'Add a statement',
    text: 'Your statement',
    hint: (p: { most: number }) =>
      `One idea that others can agree or disagree with. At most ${number(p.most)} characters.`,
    guide: 'What makes a good statement',
    guidelines: [
      'One idea: two ideas in one leave people unsure what they agree with.',
      'Say what should be, not who is to blame. No names of people.',
      'Plain words, understandable by itself. It can be translated then.',
    ],
    ofConvener: 'From the convener',
    before: 'A moderator reads it before it appears.',
    after: 'It appears at once. A moderator reads it later, and says why if it does not stay.',
    left: (p: { left: number }) =>
      plural(p.left, {
        one: 'You can add one more statement.',
        other: `You can add ${number(p.left)} more statements.`,
      }),
    none: 'You have added as many statements as one person can here.',
    today: 'You have added as many statements as one person can in a day. Come back tomorrow for more.',
    language: 'Written in',
    button: 'Add the statement',
    check: 'See what is like it first',
    alike: 'Others have said something like this. If one of these says it, answer that one instead:',
    waiting: (p: { count: number }) =>
      `${plural(p.count, { one: 'One statement of yours waits', other: `${number(p.count)} statements of yours wait` })} to be read by a moderator.`,
    seeMine: 'See what became of it',
  },
  done,
};

export const similar = {
  title: 'What is like it',
  lead: 'Before you add your statement, see whether somebody has said it.',
  none: 'Nobody has said anything like this yet.',
  found: (p: { count: number }) =>
    plural(p.count, {
      one: 'One statement is like it:',
      other: `${statements(p.count)} are like it, the most alike first:`,
    }),
  see: 'See it',
  again: 'Your statement, as it is or changed',
  back: 'Back without adding it',
  empty: 'Write something first.',
};
