/** Moderation in public: what waits, what moderators did and why, and where a statement came from. */
import { capital, entries, few, format, number, percent, plural } from './counts.en.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const unit = (name: 'minute' | 'hour' | 'day') => {
  const format = new Intl.NumberFormat('en-GB', { style: 'unit', unit: name, unitDisplay: 'long' });
  return (count: number) => format.format(count);
};
const [minutes, hours, days] = [unit('minute'), unit('hour'), unit('day')];

/** How long something lasts, in its largest unit, never more than has passed. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'less than a minute';
  if (milliseconds < HOUR) return minutes(Math.floor(milliseconds / MINUTE));
  if (milliseconds < 2 * DAY) return hours(Math.floor(milliseconds / HOUR));
  return days(Math.floor(milliseconds / DAY));
}

/** `{number}` and `{other}` are what statements are called by. */
export const moderation = {
  title: 'Moderation',
  lead: 'Moderators read what people write. They take out only what breaks a rule, say which, and put it on record here. Votes stay where they were cast.',
  inForce: {
    before: 'In this process, what people write is shown once a moderator has read it.',
    after: 'In this process, what people write is shown at once, and read by a moderator afterwards.',
  },
  queue: 'Waiting for a moderator',
  queueNone: 'Nothing waits: everything has been read, and no appeal is open.',
  /** For everybody: how much waits, never what. */
  queueOf: (p: { waiting: number; unread: number; appeals: number; longest: number }) => {
    const parts = [
      p.waiting > 0 ? `${entries(p.waiting)} not shown yet` : '',
      p.unread > 0 ? `${entries(p.unread)} shown and not read yet` : '',
      p.appeals > 0 ? `${few(p.appeals)} ${plural(p.appeals, { one: 'appeal', other: 'appeals' })}` : '',
    ].filter((part) => part !== '');
    return `${capital(format.list(parts))}. The oldest has been waiting for ${duration(p.longest)}.`;
  },
  queueMore: (p: { count: number }) =>
    `${number(p.count)} more wait behind these. They come up as these are dealt with.`,
  queueBefore: 'Those before',
  queueNext: 'Show the next ones',
  queueForOthers: 'What waits is seen by moderators only, and by who wrote it.',
  waitingFor: (p: { time: number }) => `Waiting for ${duration(p.time)}`,
  why: {
    waiting: 'Not shown until you have read it',
    unreviewed: 'Shown since it was written',
    appealed: 'Its author appeals',
  },
  writtenIn: (p: { language: string }) => `Written in ${p.language}`,
  seed: 'Brought in by the convener',
  recused: {
    wrote: 'You wrote this one, so another moderator has to deal with it.',
    disagrees: 'You voted against this one, so another moderator has to deal with it.',
    settled: 'You took this one out, so somebody else has to decide on the appeal.',
    decided: 'You decided on what this contests, so another moderator has to deal with it.',
  },
  alone: 'There is no other moderator yet.',
  inviteAnother: 'Invite another moderator',
  appealWords: 'The author’s words',
  earlierReason: (p: { reason: string }) => `Reason given when it was taken out: ${p.reason}.`,
  earlierWords: 'The moderator’s words',
  takenOutBy: 'Taken out by {name}.',

  act: {
    approve: 'Approve',
    approveShown: 'Read, leave it as it is',
    takeOut: 'Take it out',
    restore: 'Bring it back',
    merge: 'Merge into another',
    mergeNow: 'Merge',
    reword: 'Put in other words',
    uphold: 'Bring it back',
    overrule: 'Leave it out',
  },
  settle: 'Decide on the appeal',
  outcome: 'What you decide',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  words: 'In your own words',
  wordsHint: 'To who wrote it, and to everybody: what would have to change?',
  wordsOptional: 'In your own words, if the reason does not say it all',
  wordsRestore: 'Why it comes back, in your own words',
  wordsAppeal: 'Why, in your own words',
  newText: 'The same idea in other words',
  newTextHint: (p: { most: number }) =>
    `It becomes a new statement that people vote on afresh; the old one goes out. At most ${number(p.most)} characters.`,
  wordsReword: 'Why it is put in other words',
  mergeNote: 'Take this one out because another says the same. Votes on it are not moved to the other one.',
  mergeInto: 'The one that stays',
  similar: 'These are worded much alike:',
  noSimilar: 'None is worded much alike.',
  find: 'Find another by its number or its words',
  findButton: 'Find',
  findElsewhere: 'Look for another one',
  found: 'What fits “{find}”:',
  notFound: 'No statement that is shown fits “{find}”.',
  publicNote: 'What you do here stands in the journal under your name with its reason, and everybody sees it.',
  choose: (p: { number: string; text: string }) => `${p.number} · ${p.text}`,

  log: 'What moderators did',
  logIntro: 'Every act, newest first, with its reason and who did it.',
  logNone: 'Moderators have done nothing so far.',
  logBy: 'by {name}',
  logPage: (p: { page: number; of: number }) => `Page ${number(p.page)} of ${number(p.of)}`,
  newer: 'Newer',
  older: 'Older',
  acts: {
    approve: 'Read and approved <a>statement {number}</a>',
    'take-out': (p: { reason: string }) => `Took out <a>statement {number}</a>: ${p.reason}`,
    restore: 'Brought back <a>statement {number}</a>',
    merge: 'Merged <a>statement {number}</a> into statement {other}',
    reword: 'Put <a>statement {number}</a> in other words, as statement {other}',
    upheld: 'Decided an appeal on <a>statement {number}</a>: it comes back',
    overruled: 'Decided an appeal on <a>statement {number}</a>: it stays out',
  },

  /** Of contributions, comments, amendments and objections; `{label}` is what they are called by, such as K12. */
  input: {
    title: (p: { what: string; label: string }) => `Moderation: ${p.what} ${p.label}`,
    link: 'Moderate',
    /** Of what differs from a decision, and stays attached to it. */
    linkDissent: 'Hide unlawful or personal words',
    note: 'Its number, its place and what became of it stay; only its words are not shown.',
    toQueue: 'To everything that waits',
    toAll: 'Read all of it and act',
    kinds: {
      contribution: 'Contribution',
      comment: 'Comment',
      amendment: 'Amendment',
      objection: 'Objection',
      said: 'In the dialogue about an objection',
      assessment: 'Assessment',
      position: 'Reason for a position in a call',
      minority: 'Minority statement or reservation',
      challenge: 'Challenge of a finding',
      appeal: 'Appeal against a decision',
      dispute: 'Reason for disputing evidence',
    },
    hidden: {
      waiting: 'Waits for a moderator. Until then only moderators and its author read it.',
      out: (p: { reason: string }) => `Moderators took these words out: ${p.reason}. <a>See what was done</a>`,
      /** In files, which have no page to go to. */
      plain: (p: { reason: string }) => `Moderators took these words out: ${p.reason}.`,
    },
    acts: {
      approve: 'Read and approved <a>{label}</a>',
      'take-out': (p: { reason: string }) => `Took out the words of <a>{label}</a>: ${p.reason}`,
      restore: 'Brought back the words of <a>{label}</a>',
      upheld: 'Decided an appeal about <a>{label}</a>: its words come back',
      overruled: 'Decided an appeal about <a>{label}</a>: its words stay out',
    },
  },

  roles: 'Roles',
  rolesIntro: 'Everybody who was given a role here, or lost one: newest first.',
  roleActs: {
    given: (p: { role: string }) => `{name} took on a role: ${p.role}`,
    taken: (p: { role: string }) => `A role was taken from {name}: ${p.role}`,
    opened: (p: { role: string }) => `{name} opened the process, with the role: ${p.role}`,
    laidDown: (p: { role: string }) => `{name} laid down a role: ${p.role}`,
  },

  rates: 'Whose statements were taken out',
  ratesIntro: (p: { k: number; when: string }) =>
    `Of the statements of each group, as of ${p.when}. Groups with fewer than ${few(p.k)} people who wrote something are left out, and sometimes another one with them, so that nobody is told apart.`,
  ratesLater:
    'How much of each group was taken out is told here when a stage closes, so that no number gives away who wrote what.',
  headSeat: 'Group',
  headMade: 'Statements',
  headOut: 'Taken out',
  rate: (p: { out: number; made: number }) => (p.made === 0 ? '0' : `${number(p.out)} (${percent(p.out / p.made)})`),
  withheld: 'too few to show',

  /** On the page of a statement. */
  lineage: 'Where it comes from, and what became of it',
  merged: 'Merged into <a>statement {number}</a>, which says the same. Votes stay where they were cast.',
  mergedHere: '<a>Statement {number}</a> was merged into this one. Votes stay where they were cast.',
  rewordedAs: 'Put in other words as <a>statement {number}</a>. Votes on this one were not carried over.',
  rewordedFrom: 'Says <a>statement {number}</a> in other words.',
  waits: (p: { time: number }) => `It has been waiting for a moderator for ${duration(p.time)}.`,
  waitsForOthers: 'This statement waits for a moderator. Until then it is read by moderators and its author only.',
  appealState: {
    open: 'Its author has appealed. Another moderator decides on it.',
    upheld: 'It was brought back on appeal.',
    overruled: 'An appeal was turned down; it stays out.',
  },
  yours: 'You wrote this one. Under “Mine” you see what became of it, and can appeal.',
  toMine: 'Go to what is yours',
  history: 'What moderators did with it',
  translatedFrom: (p: { language: string }) => `Translated by somebody who takes part, from ${p.language}.`,
  original: (p: { language: string }) => `The original, in ${p.language}`,
  translations: 'In other languages',
  done: {
    'statement.moderate': 'Done. It stands in the log, with your reason.',
    'statement.merge': 'Merged. Who voted on it finds the other one linked.',
    'statement.reword': 'The new wording is on the table, and the old one is out.',
    'appeal.settle': 'Decided. The author sees it under “Mine”.',
  },
};
