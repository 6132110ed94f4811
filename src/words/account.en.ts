/** The account: what is kept, what opens it, taking it along and giving it up. And how programs use the site. */
export const account = {
  title: 'Your account',
  lead: 'An account is what keeps your seat, your votes and your statements together. It has no name and no picture.',
  stranger: 'You have no account on this device. It is made when you take a seat, or when you sign in.',
  kept: 'What is kept about you',
  keptText: {
    none: 'A number for this account, the day it was made, and which processes it belongs to. Nothing that says who you are.',
    mail: 'A number for this account, the day it was made, which processes it belongs to, and your mailbox, locked with a key that does not stand in the database.',
  },
  keptRest:
    'No internet address, no make of your browser, no record of what you looked at. What you said of yourself when you took a seat is kept in that process; you see it under “Mine” there.',
  fragile: {
    title: 'Only this device opens your account',
    text: 'If you lose it, or clear its browser, nobody can give you your seat back. Any of these keeps it: a mailbox, a passkey, or a second device.',
  },

  mailbox: 'Mailbox',
  mailboxHas: (p: { mail: string }) => `${p.mail} is confirmed. It can sign you in, and nobody else sees it.`,
  mailboxNone:
    'With a mailbox you can come back from any device. It also shows that somebody is behind the account, which some processes ask for.',
  mailboxOff:
    'This site sends no mail, so a mailbox cannot be confirmed here. Where a process asks for one, ask its chair, who can answer for who you are instead.',
  mail: 'E-mail address',
  mailAdd: 'Send a code there',
  mailSent:
    'A message with a link and a six-digit code is on its way. Type the code here, or open the link on this device.',
  code: 'Six-digit code',
  mailConfirm: 'Confirm the mailbox',
  mailRemove: 'Take the mailbox away',

  passkeys: 'Passkeys',
  passkeysNone: 'A passkey lets your device recognise you by finger, face or its own code.',
  passkeyName: 'What to call it',
  passkeyNameHint: 'Like “my phone”.',
  passkeyAdd: 'Add a passkey',
  passkeyAdded: (p: { when: string }) => `added on ${p.when}`,
  remove: 'Remove',
  removeOf: (p: { name: string }) => `Remove ${p.name}`,

  issuers: 'Accounts elsewhere',
  issuersNone: 'None is linked.',
  issuerLink: (p: { name: string }) => `Link ${p.name}`,

  devices: 'Devices',
  deviceThis: 'this device',
  deviceLine: (p: { since: string; used: string }) => `Signed in on ${p.since}, last used on ${p.used}`,
  deviceEnd: 'Sign this one out',
  devicesEnd: 'Sign all the others out',

  elsewhere: 'Go on on another device',
  elsewhereText:
    'Makes a link that signs another device in. It works once, for a quarter of an hour. Whoever has it has your account, so give it to nobody.',
  elsewhereButton: 'Make the link',
  elsewhereReady: 'Open this on the other device',
  elsewhereNote: 'It is shown only here and now. The other device asks once before it signs in.',

  tokens: 'Keys for programs',
  tokensText: 'With a key a program can read and act in your place. Give each program its own, and only what it needs.',
  tokensMore: '<a>How programs use this site</a>',
  tokenName: 'What it is for',
  tokenMay: 'What it may do',
  may: { read: 'Read only', act: 'Read and act in my place' },
  tokenWhere: 'Where',
  whereAll: 'Wherever I take part',
  tokenDays: 'For how many days',
  tokenAdd: 'Make a key',
  tokenReady: 'Your new key',
  tokenOnce: 'Copy it now. It is shown this once and cannot be shown again.',
  tokenLine: (p: { may: string; where: string; until: string; used: string }) =>
    `${p.may}. ${p.where}. Until ${p.until}, last used on ${p.used}`,
  tokenEnd: 'Take the key back',
  back: 'Back to your account',

  processes: 'Where you take part',
  processesNone: 'You take part in nothing yet.',
  asRole: (p: { roles: readonly string[] }) => `Roles: ${p.roles.join(', ')}`,
  role: {
    visitor: 'visitor',
    participant: 'participant',
    observer: 'observer',
    scrutineer: 'scrutineer',
    delegate: 'delegate',
    editor: 'editor',
    moderator: 'moderator',
    chair: 'chair',
    convener: 'convener',
    operator: 'operator',
  },

  export: 'Take your data with you',
  exportText:
    'One file with everything that is kept of you: the account, and for each process what you said of yourself, your statements, votes, translations and appeals.',
  exportButton: 'Get the file',

  erase: 'Be forgotten',
  eraseSummary: 'What goes, what stays, and how to do it',
  eraseGoes:
    'What goes, for good and everywhere: the account and all that opens it; in each process what you said of yourself, the words of your statements and translations, and your reasons. Where a process is still open, your votes are withdrawn. Those that no figure counts yet never will be. Figures that are published already stay as they are until they next move together with enough others, or for good where that does not happen before the close: otherwise the difference would tell how you voted.',
  eraseStays:
    'What stays: that somebody once sat there, as an entry without a name; votes in processes that have closed, counted with all the others and tied to nobody; and what you did in public under a role.',
  eraseBackups:
    'Backups that were made before are deleted after thirty days at the latest. Copies that others made of what was public cannot be called back.',
  eraseWord: 'forget me',
  eraseType: (p: { word: string }) => `To go on, type: ${p.word}`,
  eraseButton: 'Forget me',
  erased: 'You are forgotten',
  erasedText: 'Your account is gone, and this device is signed out. You can come back at any time, as somebody new.',

  done: {
    'mailbox-removed': 'The mailbox is taken away.',
    confirm: 'The mailbox is confirmed.',
    passkey: 'The passkey is added.',
    'passkey-remove': 'The passkey is removed.',
    end: 'That device is signed out.',
    'end-others': 'All other devices are signed out.',
    revoke: 'The key is taken back.',
    unlink: 'That account is no longer linked.',
    digest: 'Your choice is kept.',
  },
};

export const api = {
  title: 'For programs',
  lead: 'Everything a page of this site shows or does, a program can read or do as well, under the same rules.',
  reading: 'Reading',
  readingText:
    'Add .json to the address of any page. What the page says is there as data, and nothing that the page would not show you.',
  writing: 'Acting',
  writingText:
    'Every act is a command. Send its input as JSON to the address of the process, followed by the name of the command. The answer comes once the act is on the disk.',
  key: 'Keys',
  keyText:
    '<a>Make a key in your account</a> and send it along with every request. It does what you may do, no more, and can be taken back at any time.',
  once: 'Once, and only once',
  onceText:
    'Every command carries an Idempotency-Key that you choose: 8 to 100 letters, digits, dots or dashes. If the line breaks before the answer comes, send the same command with the same key: it acts once, and you get the answer of the first time. Any other request under a key that was used is refused (422).',
  refused: 'When something is refused',
  refusedText:
    'The status is 4xx, and the answer names a code, its parameters, and a sentence for people, in the language that Accept-Language asks for. Where fields are wrong, each is named with its place. After 429 and 503, wait as long as Retry-After says.',
  whole: 'The whole list',
  wholeText:
    '<a>The OpenAPI document</a> names every page and every command with its input. It is made from the same definitions that the site runs on.',
  embed: 'On your own site',
  embedText:
    'A small box with the question, the table and the stage of a process. It sets no cookie and runs no script.',
  /** In examples: what a reader puts their own in place of. */
  sample: { text: 'Route servers should drop invalid routes.', key: 'my-first-statement-1' },
};
