/** Putting a question on the table: the charter, its form, and how it changes. */
import { few, format, number, plural } from './counts.en.ts';

const levels = {
  0: 'Anybody',
  1: 'Who has confirmed a mailbox',
  2: 'Who was invited personally',
  3: 'Who has shown an affiliation',
  4: 'Who was seen by a chair',
};

/** The fields of a charter, as the form and the page of the charter call them. */
export const charter = {
  sections: {
    question: 'The question',
    more: 'More about it',
    scope: 'Scope',
    stages: 'Stages',
    seats: 'Groups at the table',
    table: 'The table',
    wanted: 'Whom else it needs',
    taking: 'Who may do what',
    figures: 'Votes and figures',
    rules: 'Moderation and rules',
  },
  fields: {
    title: 'Title',
    slug: 'Address on this site',
    question: 'The question',
    outcome: 'What should come of it',
    convener: 'Who convenes',
    language: 'Language of the charter',
    languages: 'Languages people may write in',
    inScope: 'What belongs to it',
    outOfScope: 'What does not belong to it',
    authority: 'Who will act on the outcome',
    guidelines: 'How people should write',
    stages: 'Stages',
    seats: 'Groups at the table',
    regions: 'Regions',
    expertise: 'Expertise that is sought',
    joining: 'Who may take a seat',
    levels: 'What people have to show of themselves',
    vote: 'Who may vote',
    statement: 'Who may write a statement',
    invite: 'Which participants may invite others',
    statementsEach: 'Statements each person may write',
    importantEach: 'Marks “important to me” each person has',
    invitesEach: 'Invitations each participant may hand out',
    ballots: 'Votes of one person',
    figures: 'Results while it is open',
    smallCell: 'Smallest number of people that is shown',
    moderation: 'When statements are read',
    procedure: 'How a decision is called in the end',
    editorGroups: 'Editors from how many groups, before a text is worked on',
    noticeDays: 'Days of notice before a change of this charter',
    template: 'Template',
  },
  hints: {
    title: 'A few words, for lists and links.',
    slug: 'Small letters, digits and dashes, like routing-security. It stays for ever. Left empty, it is made from the title.',
    question: 'One question that people from every group can answer, in one or two sentences.',
    outcome:
      'The text, advice or commitments that should be there in the end, so that everybody can check whether they are.',
    convener: 'The organisation or the people who answer for the process.',
    authority: 'Who has promised to do what with the outcome, and by when. People ask this first.',
    guidelines: 'Shown beside the box in which people write statements.',
    stages: 'Times are in UTC. A stage without a deadline stays open until the process is closed.',
    seats:
      'All groups count the same, however many people sit there. Empty all of its row to leave a group out. A group without a letter gets one.',
    seatsFixed:
      'Somebody has taken a seat: groups can be renamed and added, but keep their order and cannot be left out.',
    regions: 'Leave all of them empty, and people say in their own words where they are.',
    expertise: 'One on each line. People who join can say that they bring it.',
    languages: 'Statements keep the language they were written in; others can translate them.',
    smallCell: 'No count of fewer people is shown to anybody without a role. Five is usual; never less than two.',
    editorGroups: 'Until there are, nobody can change the text or open a last call on it. 0 asks for none.',
    noticeDays: 'Once somebody has joined, a change is announced and takes effect after so many days.',
    invitesEach: '0: only the convener invites.',
    statementsEach: 'Never more than three a day.',
  },
  row: {
    order: 'Place',
    name: 'Name',
    letter: 'Letter',
    target: 'People wanted',
    closesAt: 'Closes (UTC)',
    seat: (p: { number: number }) => `Group ${number(p.number)}`,
    stage: (p: { number: number }) => `Stage ${number(p.number)}`,
    closesOf: (p: { stage: string }) => `“${p.stage}” closes (UTC)`,
    region: (p: { number: number }) => `Region ${number(p.number)}`,
  },
  choice: {
    joining: { open: 'Anybody with the link', invited: 'Only who has a personal invitation' },
    levels,
    ballots: {
      unlinked: 'Kept apart in what is published: nobody can put them together',
      linked: 'Together in what is published, without a name: others can recompute the groups of opinion',
    },
    figures: {
      live: 'Move with every vote (only where the votes of one person are published together)',
      batched: 'Move each time ten more people have voted',
      hidden: 'Hidden until it closes',
    },
    moderation: {
      after: 'Shown at once, and read by a moderator afterwards',
      before: 'Shown once a moderator has read them',
    },
    noProcedure: 'Not settled yet',
  },
  /** By id of the procedure. */
  procedures: {
    'ietf-rough-consensus': 'Rough consensus (IETF)',
    'gnso-wg': 'Levels of consensus (ICANN GNSO)',
    'w3c-consensus': 'Consensus with formal objections (W3C)',
    'ripe-pdp': 'Policy development process (RIPE)',
    'iso-consensus': 'Consensus of concerned interests (ISO)',
    'ansi-ballot': 'Ballot of a balanced body (ANSI)',
    consent: 'Consent (sociocracy)',
    'quaker-sense': 'Sense of the meeting (Quaker)',
    'lazy-consensus': 'Lazy consensus',
    'aso-global-policy': 'Global policy by regions (ASO)',
    'plenary-communique': 'Communiqué, adopted in plenary',
  },
  /** As the page of a charter says it, in a sentence. */
  says: {
    joining: {
      open: 'Anybody who has the link can take a seat.',
      invited: 'People take a seat by personal invitation.',
    },
    may: {
      vote: (p: { level: 0 | 1 | 2 | 3 | 4 }) => `May vote: ${levels[p.level].toLocaleLowerCase('en')}.`,
      statement: (p: { level: 0 | 1 | 2 | 3 | 4 }) =>
        `May write statements: ${levels[p.level].toLocaleLowerCase('en')}.`,
    },
    statementsEach: (p: { count: number }) =>
      `Each person can write ${plural(p.count, { one: 'one statement', other: `${few(p.count)} statements` })}.`,
    importantEach: (p: { count: number }) =>
      p.count === 0
        ? 'Nobody can mark statements as important.'
        : `Each person can mark ${plural(p.count, { one: 'one statement', other: `${few(p.count)} statements` })} as important to them.`,
    invitesEach: (p: { count: number; level: 0 | 1 | 2 | 3 | 4 }) =>
      p.count === 0
        ? 'The convener invites.'
        : `The convener invites, and participants can hand out ${plural(p.count, { one: 'one invitation', other: `${few(p.count)} invitations` })} each (${levels[p.level].toLocaleLowerCase('en')}).`,
    ballots: {
      unlinked: 'What one person voted is never published together: only counts are.',
      linked:
        'What one person voted is published together under no name, so that others can recompute the groups of opinion.',
    },
    figures: {
      live: 'Results move with every vote.',
      batched: 'Results move each time ten more people have voted, so that nobody’s vote can be read off them.',
      hidden: 'Results are hidden from everybody until the process closes.',
    },
    smallCell: (p: { count: number }) =>
      `No number is shown of fewer than ${few(p.count)} people, nor one that would give it away.`,
    moderation: {
      after: 'Statements are shown at once, and read by moderators afterwards.',
      before: 'Statements are shown once a moderator has read them.',
    },
    editorGroups: (p: { groups: number }) =>
      p.groups === 0
        ? 'Of any group.'
        : `Of ${number(p.groups)} groups at least; until there are, nobody works on a text.`,
    noticeDays: (p: { days: number }) =>
      p.days === 0
        ? 'A change of this charter takes effect at once.'
        : `A change of this charter is announced ${plural(p.days, { one: 'one day', other: `${few(p.days)} days` })} before it takes effect.`,
    noProcedure: 'How a decision is called in the end is not settled yet.',
    nothing: 'Nothing is said.',
    target: (p: { count: number }) => `${number(p.count)} wanted`,
    closes: 'until {when}',
    noDeadline: 'no deadline',
  },
  stageNames: 'Names of the stages, and further stages',
  localTime: 'In your time: {when}',

  title: 'The charter',
  lead: 'What is asked, who is at the table, and by which rules. Everybody can read it, and every version of it.',
  version: (p: { version: number; when: string }) => `Version ${number(p.version)}, in force since ${p.when}`,
  history: 'Versions',
  opened: 'The process opened under its first charter.',
  changed: (p: { fields: readonly string[] }) => `Changed: ${format.list(p.fields)}.`,
  versionTitle: (p: { version: number }) => `Version ${number(p.version)}`,
  by: 'by {name}',
  pending: 'A change is announced',
  pendingText: (p: { when: string }) => `It takes effect on ${p.when}. Until then the charter below holds.`,
  pendingReason: 'Reason',
  was: 'Now',
  becomes: 'Then',
  change: 'Change the charter',
  changeOpen: 'Show the form',
  changeAtOnce: 'Nobody has joined yet, so a change takes effect at once.',
  changeNotice: (p: { days: number }) =>
    p.days === 0
      ? 'People have joined. Everybody is told what changed, and why; it takes effect at once.'
      : `People have joined. Everybody is told what changes, and why; it takes effect ${plural(p.days, { one: 'one day', other: `${few(p.days)} days` })} later.`,
  changePending: 'While one change is announced, no other can be made.',
  changeClosed: 'The process is closed, so its charter stays as it is.',
  reason: 'Reason for the change',
  reasonHint: 'Everybody reads it.',
  changeButton: 'Announce the change',
  changeButtonAtOnce: 'Change the charter',
  done: {
    'charter.change': 'The change is made or announced, as it says below.',
  },
};

export const convene = {
  title: 'Put a question on the table',
  lead: 'A charter says what is asked, who is at the table, and by which rules. Start from the way others have done it, and change what does not fit.',
  signIn: 'Sign in first',
  signInText: 'Whoever convenes answers for the process, so it needs an account that you can come back to.',
  signInButton: 'Sign in',
  notInvited: 'On this site, processes are opened by invitation',
  notInvitedText: 'Ask the people who run this site to let you convene.',
  others: 'How others do it',
  stagesOf: (p: { stages: readonly string[] }) => `Stages: ${format.list(p.stages)}.`,
  seatsOf: (p: { seats: readonly string[] }) => `${format.list(p.seats)}.`,
  start: 'Start from',
  template: 'The way it is done',
  taxonomy: 'Groups at the table',
  taxonomyAsTemplate: 'As it is usual there',
  regions: 'Regions',
  regionsNone: 'In people’s own words',
  regionsUn: 'Regional groups of the United Nations',
  fill: 'Fill in the form',
  fillNote: 'This sets the form below anew. Choose before you write into it.',
  empty: { name: 'An empty charter', text: 'No groups, one stage, the usual protections.' },
  short:
    'Only the title, the question and the deadlines need you. The rest is filled in: each part says what it holds, and opens where you want it otherwise.',
  places: 'Other groups or regions',
  preview: 'Show what people will see',
  previewTitle: 'What people will see',
  moreRows: 'Add rows',
  open: 'Open the process',
  openNote:
    'It is open to everybody the moment you press this, and you are its convener. Until somebody joins, you can change all of it at once, but not its address.',
};

/** Refusals of the forms of this part. */
export const refusals: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> = {
  'charter-previewed': () =>
    'This is what people will see. Nothing is open yet, and nobody else sees it. What you typed stands below it.',
  'more-rows': () => 'Here are more rows. Nothing has been sent off yet.',
  'roster-wrong': ({ count }) =>
    `Nobody was invited: ${plural(Number(count), { one: 'one line does', other: `${number(Number(count))} lines do` })} not fit. Mend what is told below and send the list again.`,
};

/** What is wrong with one field, said behind its name. */
export const problems: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> = {
  'slug-taken': () => 'is the address of another process: choose another one',
  'slug-form': () => 'takes small letters, digits and single dashes, like routing-security',
  'named-twice': () => 'is there twice: each needs its own',
  'same-name': ({ name }) => `is “${name}” twice: each needs a name of its own`,
  'name-missing': () => 'is missing: give one, or empty all of this row to leave it out',
  'order-number': () => 'should be a whole number, such as 1',
  'deadline-order': () => 'must lie in the future, and after the deadline of the stage before',
  'live-needs-linked': () => 'can move with every vote only where the votes of one person are published together',
  'less-protected': () => 'can only be made stricter once somebody has joined',
  'stage-fixed': () => 'has closed, or closes before the change takes effect: it stays as it is',
  'question-missing': () => 'is what it is all about: write it down',
  'roster-empty': () => 'Paste a list first: one person on each line.',
  'roster-long': ({ most }) => `The list is longer than ${most} people: send it in parts.`,
  'roster-heading': ({ got }) =>
    `The heading “${got}” means nothing here. Name the columns name, mail, group, organisation, region, language.`,
  'roster-heading-twice': ({ got }) => `Two columns are headed ${got}.`,
  'roster-quotes': ({ line }) => `Line ${line}: a quotation mark is missing.`,
  'roster-fields': ({ line }) => `Line ${line}: there are more fields than columns.`,
  'roster-field-long': ({ line, got }) => `Line ${line}: “${got}…” is longer than 120 characters.`,
  'roster-nobody': ({ line }) => `Line ${line}: there is neither a name nor an e-mail address.`,
  'roster-mail': ({ line, got }) => `Line ${line}: “${got}” is no e-mail address.`,
  'roster-mail-twice': ({ line, got }) => `Line ${line}: “${got}” is in the list twice.`,
  'roster-group': ({ line, got }) => `Line ${line}: there is no group “${got}” at this table.`,
  'roster-region': ({ line, got }) => `Line ${line}: there is no region “${got}” in the charter.`,
  'roster-language': ({ line, got }) => `Line ${line}: “${got}” is no language code like en or pt-BR.`,
};
