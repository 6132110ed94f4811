/** Contributions, comments and what became of them. */
import { capital, format, number, plural } from './counts.en.ts';
import { duration } from './moderation.en.ts';

const codes = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
  'out-of-scope': 'Out of scope',
  duplicate: 'Duplicate',
  noted: 'Noted',
  open: 'Not answered yet',
};

const kinds = {
  contribution: 'Contribution',
  comment: 'Comment',
  missing: 'Something is missing',
  question: 'Question',
  evidence: 'Evidence',
};

/** What contributions and comments have in common. */
export const input = {
  kinds,
  codes,
  title: (p: { kind: keyof typeof kinds; label: string }) => `${kinds[p.kind]} ${p.label}`,
  noGroup: 'No group named',
  erased: 'The words were erased, as their author asked. That something was said stays.',
  links: 'What it rests on',
  onClause: (p: { number: number }) => `On clause ${number(p.number)}`,
  afterClause: (p: { number: number }) => `After clause ${number(p.number)}`,
  onHeading: 'On a heading',
  onRemoved: 'On a clause that was taken out',
  onText: 'On the text as a whole',
  quote: 'About these words',
  overtaken: 'The clause has changed since.',
  answer: 'What became of it',
  waiting: (p: { time: number }) => `Waiting for an answer for ${duration(p.time)}`,
  sameAs: 'It says the same as <a>{label}</a>.',
  disputedAnswer: 'The last answer, which its author disputes:',
  disputedOn: (p: { when: string }) => `Its author, on ${p.when}: this is not what I said.`,
  earlier: 'Earlier answers',
  shaped: 'Clauses it shaped',
  shapedNone: 'No clause cites it yet.',
  clause: (p: { number: number }) => `Clause ${number(p.number)}`,
  heading: 'A heading',
  removed: 'A clause that was taken out',
  likeness: (p: { share: number }) => `${format.percent(p.share)} of the wording is the same`,
  language: 'Language you write in',
  shown: 'What everybody sees of you',
  shownAs: {
    seat: 'Your group',
    organisation: (p: { name: string }) => `Your group, and your organisation: ${p.name}`,
    none: 'Nothing',
  },
  shownHint: 'Never your name, and nothing that links this to what else you say.',
  linksField: 'Links, one on each line',
  linksHint: (p: { most: number }) => `Addresses of pages, beginning with https://. At most ${number(p.most)}.`,
  hint: (p: { most: number }) => `At most ${number(p.most)} characters.`,
  cannot: {
    join: 'To write here, take a seat first.',
    joinButton: 'Take a seat',
    level: 'To write here, you have to show a little more of who you are.',
    levelButton: 'Go to your account',
    closed: 'This process is closed. It can be read, and nothing can be added.',
  },
  dispute: {
    title: 'This is not what I said',
    text: 'If the answer is about something else than you meant, say what you meant. Your input is then open again until it is answered anew.',
    why: 'What you meant',
    button: 'Ask for another answer',
  },
};

export const contributions = {
  title: 'Contributions',
  lead: 'Longer input in writing. Each gets an answer with reasons, and says which clauses it shaped.',
  count: (p: { all: number; open: number }) =>
    p.all === 0
      ? 'Nothing has been handed in yet.'
      : `${capital(plural(p.all, { one: 'one contribution', other: `${number(p.all)} contributions` }))}; not answered yet: ${number(p.open)}.`,
  alike: (p: { count: number }) =>
    `${number(p.count)} of these texts share at least half of their wording with another one. This says nothing of who wrote from whom.`,
  alikeTitle: 'Texts that are alike',
  filter: 'Show',
  group: 'Group',
  everyGroup: 'All groups',
  answer: 'Answer',
  everyAnswer: 'Any or none',
  answered: 'Answered',
  filterButton: 'Show these',
  none: 'There is none of this kind.',
  origin: {
    netmundial: 'Handed in for NETmundial in 2014',
    mbox: 'From a mailing list',
  },
  written: 'Written on {when}',
  broughtIn: 'Brought in on {when}',
  write: 'Hand in a contribution',
  writeText: 'What you hand in is public, with your group beside it unless you choose otherwise.',
  titleField: 'Title',
  textField: 'Your text',
  button: 'Hand it in',
  annex: 'Contributions and comments, each with its answer',
  done: {
    'contribution.submit': 'Your contribution is handed in. It stands first in the list below.',
    'disposition.give': 'The answer is given, and everybody can read it.',
    'disposition.dispute': 'Your input is open again, and whoever edits the text is asked for another answer.',
  },
};

export const comments = {
  title: 'Comments on this clause',
  none: 'Nobody has commented on this clause yet.',
  count: (p: { open: number; answered: number; missing: number }) =>
    `Answered: ${number(p.answered)}. Not answered yet: ${number(p.open)}. That something is missing: ${number(p.missing)}.`,
  write: 'Comment on this clause',
  kind: 'What it is',
  kinds: {
    comment: 'A comment',
    missing: 'Something is missing after this clause',
    question: 'A question',
    evidence: 'Evidence, with links',
  },
  words: 'The words you mean',
  wordsHint: 'As they stand in the clause. Leave it empty to speak of the whole clause.',
  wordsSelect: 'Select words of the clause to fill this in.',
  text: 'What you say',
  button: 'Send it',
  done: { 'comment.make': 'Your comment stands below. Everybody can read it, and it gets an answer.' },
};

export const dispositions = {
  annex: 'Contributions and comments, each with its answer',
  annexLead:
    'Every contribution and every comment stands here once, with its answer and the reasons, as the record has them.',
  complete: (p: { in: number; answered: number; open: number }) =>
    `Came in: ${number(p.in)}. Answered: ${number(p.answered)}. Open: ${number(p.open)}.`,
  disputed: (p: { count: number }) =>
    `Open because their authors say that this is not what they said: ${number(p.count)}.`,
  none: 'Nothing has come in yet.',
  csv: 'All of it as a file (CSV)',
  bySeat: 'By group',
  bySeatNote: (p: { k: number }) =>
    `Uptake is a group’s part of what was accepted, also in part, divided by its part of the input: above 1, more of its input was taken up than of others’. Groups with fewer than ${number(p.k)} inputs are not compared.`,
  headGroup: 'Group',
  headAll: 'Input',
  headUptake: 'Uptake',
  few: 'too few',
  figures: 'How fast, and how well',
  headFigure: 'Measure',
  headOf: 'Of',
  headValue: 'Value',
  of: (p: { numerator: number; denominator: number }) => `${number(p.numerator)} of ${number(p.denominator)}`,
  names: {
    response: 'Answers of substance',
    median: 'Time until half of the input is answered',
    ninth: 'Time until nine tenths of the input are answered',
  },
  definitions: {
    response: 'Input with an answer that holds and is more than “noted”, of all input.',
    median:
      'From the day it came in to its first answer, after Kaplan and Meier: what still waits counts as having waited so far, and is not left out.',
    ninth: 'The same, for nine tenths. The count is of the input that got an answer at all.',
  },
  time: (p: { time: number }) => duration(p.time),
  notYet: 'not known yet: too much still waits',
  list: 'Every input',
  answering: 'Unanswered input',
  answeringLead: 'The oldest first. Choose one or several that are alike, and give them an answer with its reasons.',
  answeringNone: 'Nothing waits: every input has an answer.',
  oldest: (p: { count: number; time: number }) =>
    `Waiting for an answer: ${number(p.count)}, the oldest for ${duration(p.time)}.`,
  forecast: 'How long it will take',
  forecastSays: (p: { inputs: number; minutes: number; people: number; hours: number; each: number }) =>
    `At ${number(p.minutes)} minutes each, ${number(p.inputs)} answers take ${number(p.hours)} hours in all, and ${number(p.each)} hours for each of ${number(p.people)}.`,
  minutes: 'Minutes for one answer',
  people: 'People who answer',
  forecastButton: 'Reckon again',
  choose: (p: { label: string }) => `Answer ${p.label}`,
  own: 'You wrote this one, so somebody else answers it.',
  give: 'The answer to those chosen',
  code: 'Answer',
  chooseCode: 'Choose an answer',
  reason: 'Reasons',
  reasonHint: 'Everybody reads them beside each input chosen.',
  original: 'For a duplicate: what says the same',
  originalHint: 'Its label, such as C3 or K118.',
  changes: 'Changes of the text that came of it',
  change: (p: { number: number | null; text: string; when: string }) =>
    p.number === null ? `${p.when}: ${p.text}` : `Clause ${number(p.number)}, ${p.when}: ${p.text}`,
  button: 'Give this answer',
  done: { 'disposition.give': 'The answer is given, and everybody can read it.' },
};

/** In `mine`. */
export const inputRefusals: Readonly<Record<string, (p: Readonly<Record<string, string | number>>) => string>> = {
  'speaks-for-none': () =>
    'You speak in your own name here, so no organisation can be shown. Say in “Mine” that you speak for yours, or choose your group.',
  'too-much-today': ({ most }) => `You have sent ${most} of these within a day, which is the most. Come back tomorrow.`,
  'too-many-contributions': ({ most }) => `There are ${most} contributions already; there is no room for more.`,
  'too-many-comments': ({ most }) => `There are ${most} comments already; there is no room for more.`,
  'said-before': ({ comment }) => `You have said exactly this here already: it is ${comment}. Nothing was sent.`,
  'words-not-there': () => 'These words do not stand in the clause. Copy them from it, or leave the field empty.',
  'unknown-version': () => 'The clause never said this. Load the page again and comment on what it says.',
  'link-needed': () => 'Evidence needs at least one link to where it stands.',
  'unknown-input': ({ input }) => `There is no input “${input}”.`,
  'own-input': () => 'One of these is your own. Somebody else answers what you said.',
  'original-needed': () => 'Say which input says the same, by its label.',
  'duplicate-of-itself': ({ input }) => `“${input}” is one of those chosen: a duplicate repeats another one.`,
  'not-your-input': () => 'Only who said something can say that an answer is not about it.',
  'not-answered': () => 'It has no answer yet.',
  'disputed-already': () => 'You have said so already, and another answer is being asked for.',
  'nothing-chosen': () => 'Nothing is ticked, so nothing was answered.',
  'answered-meanwhile': ({ input, by }) =>
    by === ''
      ? `${input} has been answered meanwhile. Read that answer before you give another one.`
      : `${by} has answered ${input} meanwhile. Read that answer before you give another one.`,
  'disputed-enough': ({ most }) =>
    `You have said so ${most} times of this input. The last answer stands, with what you said beside it.`,
};
