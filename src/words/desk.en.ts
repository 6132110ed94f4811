/** The convener's desk, and invitations. */
import { capital, entries, few, format, number, people, plural, statements } from './counts.en.ts';
import { duration } from './moderation.en.ts';

const roles = {
  convener: 'Convener',
  chair: 'Chair',
  editor: 'Editor',
  moderator: 'Moderator',
  delegate: 'Delegate',
  scrutineer: 'Scrutineer',
  observer: 'Observer',
};

export const desk = {
  title: 'Desk',
  lead: 'What this process needs from you, and everything you can do for it.',
  needs: 'What needs you now',
  needsNothing: 'Nothing needs you at the moment.',
  need: {
    'no-stage': 'No stage has a deadline: people cannot tell how much time they have.',
    'empty-seats': (p: { seats: readonly string[] }) =>
      `${plural(p.seats.length, { one: 'A chair is empty', other: `${capital(few(p.seats.length))} chairs are empty` })}: ${format.list(p.seats)}.`,
    'few-here': (p: { seats: readonly string[] }) =>
      `Fewer than half of the people wanted are here: ${format.list(p.seats)}.`,
    'no-statements': 'There is no statement yet. Give people something to answer.',
    'few-statements': (p: { count: number }) =>
      `There ${plural(p.count, { one: 'is only one statement', other: `are only ${few(p.count)} statements` })}. With ten or more, people see what it is about.`,
    waiting: (p: { count: number; time: number }) =>
      `${capital(entries(p.count))} ${plural(p.count, { one: 'waits', other: 'wait' })} to be read before ${plural(p.count, { one: 'it is', other: 'they are' })} shown, the oldest for ${duration(p.time)}.`,
    unread: (p: { count: number; time: number }) =>
      `${capital(entries(p.count))} nobody has read yet, the oldest for ${duration(p.time)}.`,
    appeals: (p: { count: number; time: number }) =>
      `${plural(p.count, { one: 'An appeal is', other: `${capital(few(p.count))} appeals are` })} open, the oldest for ${duration(p.time)}.`,
    invitations: (p: { count: number; time: number }) =>
      `${plural(p.count, { one: 'An invitation was', other: `${number(p.count)} invitations were` })} not used yet, the oldest handed out ${duration(p.time)} ago.`,
    expiring: (p: { count: number }) =>
      `${plural(p.count, { one: 'An invitation runs', other: `${number(p.count)} invitations run` })} out within two days.`,
    unanswered: (p: { count: number; time: number }) =>
      `Input without an answer: ${number(p.count)}, the oldest for ${duration(p.time)}.`,
    contests: (p: { count: number }) =>
      `${plural(p.count, { one: 'A seat is', other: `${capital(few(p.count))} seats are` })} in question.`,
    second: (p: { count: number }) =>
      `${plural(p.count, { one: 'What one person has seen of somebody waits', other: `What one person has seen of ${few(p.count)} people waits` })} for a second chair or convener.`,
    deadline: (p: { stage: string; when: string; time: number }) =>
      `“${p.stage}” closes in ${duration(p.time)}, on ${p.when}.`,
    'no-moderator': 'Nobody but you can deal with statements, and you cannot act on those you wrote or voted against.',
    pending: (p: { when: string }) => `The charter changes on ${p.when}.`,
    over: 'All stages are over. Close the process when nothing more will be added.',
  },
  go: {
    answer: 'Answer it',
    table: 'See the table',
    invite: 'Invite people',
    inviteModerator: 'Invite a moderator',
    queue: 'Go to the queue',
    seeds: 'Put statements on the table',
    charter: 'Change the charter',
    seeCharter: 'See the change',
    remind: 'See the invitations',
    close: 'Close the process',
  },
  fine: {
    seats: 'Every group is at the table',
    statements: 'There are statements to answer',
    queue: 'Everything was read',
    invitations: 'No invitation is waiting',
  },
  links: 'Elsewhere',
  stages: 'Stages and deadlines',
  noStages: 'There are no stages: it stays open until you close it.',
  moveDeadline: 'Move a deadline',
  seats: 'Who is here',
  seatsNote: 'Exact numbers, for who holds a role here only.',
  headSeat: 'Group',
  headHere: 'Here',
  headWanted: 'Wanted',
  headInvited: 'Invited, not here yet',
  noSeat: 'Without a seat',
  noTarget: '–',
  roles: 'Roles',
  rolesNote: 'What people do in a role is public. Roles are given by invitation.',
  role: roles,
  unnamed: 'Somebody without a name here',
  you: 'You',
  takeRole: (p: { role: keyof typeof roles }) => `Take away the role: ${roles[p.role]}`,
  take: 'Take away',
  giveRole: 'Give somebody a role',
  lastConvener: 'The only convener cannot lay the role down.',
  seeds: 'Statements to start from',
  seedsText:
    'Ten to thirty, from every side. One idea on each line, in words that people can agree or disagree with. They are marked as brought in by the convener.',
  seedsField: 'Statements, one on each line',
  seedsHint: (p: { most: number; longest: number }) =>
    `At most ${number(p.most)} at once, each of at most ${number(p.longest)} characters.`,
  seedsButton: 'Put them on the table',
  seedsThere: (p: { count: number }) => `${capital(statements(p.count))} on the table now.`,
  close: 'Close the process',
  closeText:
    'Once it is closed, nobody can join, vote or write any more, and it cannot be opened again. What was said stays and can be read.',
  closeButton: 'Close the process …',
  closeTitle: 'Close this process for good?',
  closeWarn: (p: { people: number; waiting: number; stage: string | null; when: string | null }) => {
    const here = `${capital(people(p.people))} took part.`;
    const open =
      p.stage === null ? '' : ` The stage “${p.stage}” is still open${p.when === null ? '' : `, until ${p.when}`}.`;
    const left = p.waiting === 0 ? '' : ` ${capital(entries(p.waiting))} would never be read.`;
    return here + open + left;
  },
  closeYes: 'Yes, close it for good',
  closeNo: 'No, leave it open',
  closed: 'This process is closed. It can be read, and nothing can be added.',
  done: {
    'process.open': 'The process is open. What to do next stands below.',
    'process.close': 'The process is closed.',
    'role.take': 'The role is taken away.',
    'statement.seed': 'The statements are on the table.',
    'charter.change': 'The change is made or announced.',
  },
};

export const invitations = {
  title: 'Invitations',
  lead: 'Each invitation is a personal link that works once. Hand it out as you like: nothing is sent by itself, so it works without a mail server.',
  leadOwn: (p: { left: number; of: number }) =>
    p.left === 0
      ? `You have handed out all ${number(p.of)} of your invitations.`
      : `You can hand out ${plural(p.left, { one: 'one more invitation', other: `${number(p.left)} more invitations` })}.`,
  levelNeeded: 'To invite others here, you have to show a little more of who you are. See your account.',
  closed: 'The process is closed, so nobody can be invited any more.',
  none: 'Nobody has been invited yet.',
  contents: 'On this page',
  numbers: 'By group',
  headSeat: 'Group',
  headInvited: 'Invited',
  headJoined: 'Came with it',
  headHere: 'Here in all',
  headWanted: 'Wanted',
  anySeat: 'Any group',
  forRoles: 'To a role',
  one: 'Invite one person',
  oneButton: 'Make the link',
  list: 'Invite many from a list',
  listText:
    'Copy the rows out of a spreadsheet, or write one person on each line. Headings are optional; without them the order is as in the example. Only a name or an e-mail address is needed.',
  listExample: 'name, mail, group, organisation, region, language',
  listGroups: (p: { seats: readonly string[] }) => `Groups by name or letter: ${format.list(p.seats)}.`,
  listField: 'The list',
  listButton: 'Invite them all',
  role: 'Give somebody a role',
  roleText: 'Whoever opens the link takes the role, and everybody sees what they do in it.',
  roleMeans: 'What each role means',
  roleField: 'Role',
  roles,
  name: 'Name',
  nameHint: 'So that you know whose link it is.',
  roleNameHint: 'Shown beside what they do in this role.',
  mail: 'E-mail address',
  mailHint: 'Kept beside the link, and not written to.',
  seat: 'Group',
  seatAny: 'They choose',
  organisation: 'Organisation',
  region: 'Region',
  language: 'Language',
  notSaid: 'Not said',
  days: 'Days it can be used',
  all: 'Handed out',
  shown: {
    open: 'Not used yet',
    used: 'Used',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
    all: 'All',
  },
  filter: 'Show',
  filterOf: (p: { name: string; count: number }) => `${p.name} (${number(p.count)})`,
  linkOf: (p: { name: string }) => `Personal link of ${p.name}`,
  copy: 'Copy',
  copyOf: (p: { name: string }) => `Copy the link of ${p.name}`,
  copied: 'Copied',
  state: {
    open: (p: { time: number; when: string }) => `Not used for ${duration(p.time)}; can be used until ${p.when}`,
    used: 'Used',
    expired: (p: { when: string }) => `Expired on ${p.when}`,
    withdrawn: 'Withdrawn',
  },
  forSeat: 'To the seat {seat}',
  forRole: (p: { role: keyof typeof roles }) => `To a role: ${roles[p.role]}`,
  forAny: 'To any seat',
  byParticipant: 'From a participant',
  unnamed: 'Nobody named',
  withdraw: 'Withdraw',
  withdrawOf: (p: { name: string }) => `Withdraw the invitation of ${p.name}`,
  print: 'All unused links on paper, one to a slip',
  slips: 'Invitations to hand out',
  slipsBack: 'Back to the invitations',
  slipsHow: 'Print this page, cut along the lines, and give each person their own slip.',
  slipTo: 'For {name}',
  slipText: 'You are invited to take a seat. Open this address; it works once, and for you alone.',
  slipRole: (p: { role: keyof typeof roles }) =>
    `You are asked to take a role: ${roles[p.role]}. Open this address; it works once, and for you alone.`,
  slipUntil: (p: { when: string }) => `Until ${p.when}.`,
  page: (p: { from: number; to: number; of: number }) => `${number(p.from)} to ${number(p.to)} of ${number(p.of)}`,
  newer: 'Newer',
  older: 'Older',
  done: {
    'invitations.issue': 'The links are made. They stand in the list below, newest first; hand them out.',
    'invitation.withdraw': 'The invitation is withdrawn: its link works no more.',
  },
};
