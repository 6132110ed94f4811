/** What frames the pages: names, navigation, the list of processes, one process at a glance, errors, signing in. */
import { capital, fewStatements, list, number, people, statements } from './counts.en.ts';

export const site = {
  name: 'Plenary',
  title: (p: { page: string }) => `${p.page} · Plenary`,
  skip: 'Skip to the content',
  navigation: 'Pages of this process',
  menu: 'Menu',
  overview: 'Overview',
  commonGround: 'Common ground',
  simulated: 'Simulated sample',
  simulatedNote: 'The people and the votes shown here are made up.',
  convenedBy: (p: { name: string }) => `Convened by ${p.name}`,
  json: 'These figures as JSON',
  newFigures: 'New figures are out.',
  showNew: 'Show them',
  takePart: 'Take part',
  table: 'The table',
  quality: 'Quality',
  text: 'Text',
  mine: 'Mine',
  queue: 'Queue',
  desk: 'Desk',
  convene: 'Convene',
  signIn: 'Sign in',
  account: 'Account',
  signOut: 'Sign out',
  language: 'Language',
  notReviewed: 'No one who grew up with this language has reviewed these words yet.',
};

export const home = {
  title: 'What is being worked out',
  lead: 'Each process puts one question on the table, gives every group with a stake a seat, and shows what holds across all of them.',
  open: 'Open now',
  closed: 'Closed',
  none: 'Nothing is open at the moment.',
  convene: 'How to convene',
  conveneText: 'A process starts with a question and a list of seats.',
  conveneWho: {
    anyone: 'Everybody with an account on this site can open one.',
    invited:
      'On this site, those can open one whom the people who run it have asked to. Ask them, if you would like to.',
    you: 'You can open one on this site.',
  },
  conveneElsewhere:
    'Whoever runs this site can also bring in a conversation that was held elsewhere, on the command line:',
  conveneCommand: 'plenary import polis PATH --as SLUG',
  counts: (p: { people: number | null; statements: number }) =>
    p.people === null ? statements(p.statements) : `${people(p.people)} on ${statements(p.statements)}`,
  until: (p: { stage: string; when: string }) => `${p.stage}, until ${p.when}`,
  noDeadline: (p: { stage: string }) => `${p.stage}, no deadline set`,
  openedOn: (p: { when: string }) => `Opened on ${p.when}`,
};

export const overview = {
  takePart: 'Take part',
  takePartText: (p: { statements: number }) =>
    `Read what others say, ${statements(p.statements)} so far, agree or disagree, and add what is missing. Two minutes are enough.`,
  goOn: 'Go on',
  goOnText: (p: { statements: number }) =>
    `There are ${statements(p.statements)}. You can go on where you stopped, and change any vote.`,
  outcome: (p: { outcome: string }) => `Hoped-for outcome: ${p.outcome}`,
  stages: 'Stages',
  stage: {
    closed: (p: { when: string | null }) => (p.when === null ? 'closed' : `closed ${p.when}`),
    open: (p: { when: string | null }) => (p.when === null ? 'open now, no deadline' : `open until ${p.when}`),
    ahead: (p: { when: string | null }) => (p.when === null ? 'still ahead' : `still ahead, until ${p.when}`),
  },
  next: 'Read where everyone stands',
  nextText: (p: { people: number; statements: number }) =>
    `${people(p.people)} on ${statements(p.statements)}: what holds across the groups, what divides them, and how sure that is.`,
  nextWaiting: (p: { statements: number }) => `${capital(statements(p.statements))} on the table so far.`,
  nextButton: 'Go to the common ground',
  outcomeText: 'What was decided, in which words, how strong it is in each seat, and who differs.',
  toOutcome: 'Read the outcome',
  changed: 'What changed',
  change: {
    figuresAcross: (p: { people: number }) => `Figures released: ${people(p.people)}`,
    figures: (p: { people: number; holds: number }) =>
      `Figures released: ${people(p.people)}, ${fewStatements(p.holds)} on which every group of opinion takes the same side`,
    closed: (p: { stage: string }) => `Stage closed: ${p.stage}`,
    adopted: (p: { draft: number }) => `Draft ${number(p.draft)} was adopted`,
    appealed: 'An appeal was filed',
    appeal: {
      dismissed: 'The appeal was dismissed',
      upheld: 'The appeal was upheld',
      settled: 'The appeal was settled',
      withdrawn: 'The appeal was withdrawn',
    },
    edition: (p: { edition: number }) => `Edition ${number(p.edition)} of the outcome was published`,
    committed: (p: { count: number }) => `Commitments in the register: ${number(p.count)}`,
    reviewed: 'A review was concluded',
    opened: 'The process opened',
  },
  missing: 'Who is missing',
  missingText: (p: { seats: readonly string[] }) => `Not heard in the figures yet: ${list(p.seats)}.`,
  nobodyMissing: 'Every seat is heard in the figures.',
  inShort: 'In short',
};

export const report = {
  eyebrow: 'Report on a conversation',
  simulatedGroups: 'Simulated groups',
  simulatedGroupsNote:
    'Who sits with which group is made up here: figures of groups show how the page works, and say nothing of any real group. The votes are as they were read.',
  generated: (p: { when: string }) => `Written on ${p.when}`,
  madeBy: 'Written by Plenary, which needs no connection to show it: this file holds everything.',
  asked: 'What people were asked',
};

export const errors = {
  typed: 'What you typed, so that you can take it along',
  400: {
    title: 'That cannot be used as it is',
    text: 'Something in what was sent does not fit. Go back, correct it and send it again; nothing has been changed.',
  },
  403: {
    title: 'This is not open to you',
    text: 'You may need to sign in, or a role that you do not have. Ask the convener if you think you should have it.',
  },
  404: {
    title: 'Nothing stands here',
    text: 'The address may be mistyped, or what stood here has moved. Start again from the list of processes.',
  },
  503: {
    title: 'Not ready yet',
    text: 'The site is starting, or has more to do than it can. Wait a minute, then load the page again; nothing that you sent has been lost.',
  },
  home: 'Go to all processes',
};

export const signIn = {
  title: 'Sign in',
  text: 'You followed a link that signs you in once. Press the button to use it.',
  button: 'Sign in',
  note: 'If you did not ask for this link, close the page: nothing has happened.',
};
