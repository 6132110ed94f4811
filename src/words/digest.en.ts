/** The letter of the day, how it is asked for, and how it is stopped. No line begins with what somebody wrote. */
import { number, plural } from './counts.en.ts';

export const digest = {
  subject: (p: { site: string }) => `Your daily digest from ${p.site}`,
  lead: 'This happened since the last letter, where you take part.',
  process: (p: { title: string }) => `Process: ${p.title}`,
  forYou: 'For you',
  answered: 'Something of yours has been answered.',
  call: (p: { question: string; when: string }) => `A call waits for your position until ${p.when}: ${p.question}`,
  dates: 'Coming up',
  date: (p: { when: string; what: string }) => `${p.when}. ${p.what}`,
  news: 'What happened',
  more: (p: { count: number }) =>
    `${number(p.count)} more ${plural(p.count, { one: 'thing', other: 'things' })} happened: they stand on the page of the process.`,
  why: (p: { site: string }) => `You get this letter because you asked for it in your account at ${p.site}.`,
  stop: 'To stop it, open this page and press the button:',
  choose: 'To choose what it tells of:',

  title: 'Daily digest by mail',
  text: 'One letter a day at most: first what concerns you, then what happened. On days without news none is sent. It is off until you switch it on.',
  reveals:
    'A digest ties your address to your processes: for it, this site looks up which of them you are in. It names no pseudonym and nothing that you wrote. Still, whoever can read your mailbox learns which processes you follow, and on which days something of yours was answered.',
  needsMail: 'It needs a mailbox that is confirmed.',
  off: 'This site sends no mail, so there is no digest.',
  which: 'What it tells of',
  whichHint: 'Tick nothing to get no letters.',
  all: 'Everything that I take part in, now and later',
  save: 'Save',

  unsubscribe: 'Stop the daily digest',
  unsubscribeText: 'No more letters will be sent to the mailbox that this link came to. Nothing else changes.',
  unsubscribeButton: 'Stop the letters',
  unsubscribed: 'The daily digest is stopped',
  unsubscribedText: 'You can switch it on again in your account.',
};
