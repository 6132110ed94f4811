/** Coming in: taking a seat, invitations, signing in. */
export const joining = {
  title: 'Take a seat',
  lead: (p: { linked: boolean }): string =>
    p.linked
      ? 'You need no name, no e-mail address and no password. In this process votes are published so that those of one person can be told to be of one person, under no name.'
      : 'You need no name, no e-mail address and no password. What you vote is shown only in counts, never beside a name.',
  seat: 'Where do you sit?',
  seatHint:
    'The group you come from. Every seat counts the same, however many people sit there. You can change it later.',
  otherSeats: 'Another seat',
  seatInvited:
    'It is filled in for the seat you were invited to. If you come from another group, choose that one; you can change it later.',
  otherSeat: 'None of these groups',
  more: 'More about you (you may leave all of it out)',
  moreNote:
    'It helps to see who is missing. Other people see it only in counts of several people; those who run the process see it as you write it.',
  speaksFor: 'For whom do you speak?',
  self: 'In my own name',
  forOrganisation: 'For an organisation',
  organisation: 'Name of the organisation',
  organisationHint: 'Only if you speak for one.',
  region: 'Your region',
  notSaid: 'I would rather not say',
  regionHint: 'In your own words, like a country or a part of the world.',
  language: 'The language you would like to write in',
  expertise: 'What do you know about?',
  expertiseHint: 'These fields are sought. Tick what fits.',
  expertiseOther: 'Other fields',
  expertiseOtherHint: 'Separated by commas.',
  interest: 'Statement of interest',
  interestHint: 'What is at stake for you or for those you speak for, in a few sentences.',
  button: 'Take your seat',
  kept: 'What is kept',
  keptText: (p: { linked: boolean }): string =>
    p.linked
      ? 'A pseudonym, your seat, and what you choose to say above. Your votes are kept under the pseudonym, apart from your name. They are published together, as those of one person: somebody who knows a few of them for certain may find the others. You can take your data with you, or have it erased, under “Account”.'
      : 'A pseudonym, your seat, and what you choose to say above. Your votes are kept under the pseudonym, apart from your name, and are published only as counts of several people. You can take your data with you, or have it erased, under “Account”.',
  device: 'You stay signed in on this device. Under “Account” you can go on on another one.',
  joined: (p: { seat: string }) => `You sit with ${p.seat}.`,
  joinedNoSeat: 'You take part without a seat.',
  goOn: 'Go on',
  unused:
    'This invitation has not been used: one person has one seat. Whoever it is meant for opens the link in a browser of their own, or here once you have signed out.',
  heldTitle: 'You hold this role already',
  held: (p: { role: string }) =>
    `You hold the role of ${p.role} here already: this link has done its work, and you need it no more.`,
  already: 'You are at the table',
  closed: 'This process is closed: it can be read, and nobody can join any more.',
  read: 'Read where everyone stands',

  invited: 'You are invited',
  invitedBy: (p: { by: 'convener' | 'participant' | 'unknown'; name: string }) =>
    p.by === 'participant'
      ? 'Somebody who takes part has invited you.'
      : p.by === 'convener' && p.name !== ''
        ? `${p.name} has invited you.`
        : 'The convener has invited you.',
  invitedFor: (p: { seat: string }) => `The invitation is for the seat “${p.seat}”.`,
  invitedUntil: (p: { when: string }) => `It can be used once, until ${p.when}.`,
  role: {
    observer: 'You are invited to observe this process',
    scrutineer: 'You are invited to scrutinise this process',
    delegate: 'You are invited to be a delegate in this process',
    editor: 'You are invited to edit the text of this process',
    moderator: 'You are invited to moderate this process',
    chair: 'You are invited to chair this process',
    convener: 'You are invited to convene this process',
  },
  roleMeans: {
    observer: 'Observers follow everything and decide nothing.',
    scrutineer: 'Scrutineers check that what is published is what happened.',
    delegate: 'Delegates speak for an organisation that has proven who it is.',
    editor: 'Editors put into words what people agree on.',
    moderator:
      'Moderators look at what is written before or after it is shown, and give a reason for everything they take out.',
    chair: 'Chairs lead the process, settle questions about seats and decide appeals.',
    convener: 'Conveners hold the charter, invite people and give roles.',
  },
  rolePublic: 'What you do in this role is public, with a reason where one is asked for.',
  accept: 'Accept',
  roleDevice:
    'The role belongs to an account that so far is known to this device only. Add a mailbox or a passkey under “Account”, so that you do not lose it with the device.',
  bad: {
    used: 'This invitation has been used. If it was you, go on on the device you used, or sign in. If not, ask whoever sent it for a new one.',
    expired: 'This invitation has expired. Ask whoever sent it for a new one.',
    withdrawn: 'This invitation was withdrawn. Ask whoever sent it whether that was meant.',
    unknown: 'This is no invitation to this process. Look whether the whole link was copied, or ask for a new one.',
  },
  badTitle: 'This invitation cannot be used',
  withoutIt: 'You can take a seat without it as well:',
  byInvitation: 'By invitation',
  byInvitationText:
    'In this process people take a seat by invitation only. If you have one, open its link. If not, ask the convener; you can read everything meanwhile.',
};

export const signingIn = {
  title: 'Sign in',
  lead: 'Most people need this only on a second device, or for a role. To take part, just join a process.',
  already: 'You are signed in on this device.',
  toAccount: 'Go to your account',
  loses:
    'Only this device opens the seat that you have here. If you come in with another account, nobody can give you that seat back: first add a mailbox, a passkey or a second device to the account that is open now.',
  byMail: 'With a mailbox',
  byMailText: 'A message brings a link and a six-digit code. Either of them signs you in, once.',
  mail: 'E-mail address',
  mailButton: 'Send the message',
  sent: 'Look into your mailbox',
  sentText: 'A message is on its way to the address you gave. Open its link on this device, or type its code here.',
  sentNote:
    'The message says the same whether the mailbox is known here or not. If nothing comes within a few minutes, look among unwanted mail, or ask once more.',
  code: 'Six-digit code',
  codeButton: 'Sign in with the code',
  sentAgain: 'Ask once more',
  byPasskey: 'With a passkey',
  byPasskeyText: 'Your device asks for your finger, your face or its own code. Nothing to remember.',
  passkeyButton: 'Use a passkey',
  passkeyScript: 'A passkey needs a browser that runs the script of this page.',
  passkeyFailed: 'The passkey was not used. Try once more, or choose another way.',
  byIssuer: 'With an account elsewhere',
  byIssuerText: 'You sign in there, and come back. Of what they know about you, only a number is kept here.',
  issuerButton: (p: { name: string }) => `Go to ${p.name}`,
  byDevice: 'From another device',
  byDeviceText:
    'Where you are signed in already, open “Account” and ask for a link to go on on another device. Open that link here, or paste it:',
  link: 'The link',
  linkButton: 'Use the link',
  byInvitation:
    'You were invited and used your link already on another device? The same way brings you here. Nobody can sign in for you.',
  linkTo: 'The link was sent to:',
};
