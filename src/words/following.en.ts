/** What programs that follow a process are told: deadlines for calendars, news for readers of feeds. No line begins with what somebody wrote. */
import { number } from './counts.en.ts';

export const following = {
  calendar: 'Deadlines as a calendar',
  feed: 'News as a feed',
  calendarOf: (p: { title: string }) => `Deadlines: ${p.title}`,
  feedOf: (p: { title: string }) => `News: ${p.title}`,
  /** Spans are named by what is open in them, moments by what is due. */
  deadline: {
    stage: (p: { name: string }) => `Stage: ${p.name}`,
    charter: (p: { version: number }) => `Version ${number(p.version)} of the charter takes effect`,
    window: (p: { draft: number; title: string }) => `Draft ${number(p.draft)} is open for comments: ${p.title}`,
    lastCall: (p: { draft: number; title: string }) => `Last call on draft ${number(p.draft)}: ${p.title}`,
    call: (p: { question: string }) => `Call: ${p.question}`,
    challenge: (p: { question: string }) => `The time to challenge the finding ends: ${p.question}`,
    appeal: (p: { question: string }) => `The time to appeal ends: ${p.question}`,
    answer: (p: { question: string }) => `An appeal is to be answered by now: ${p.question}`,
    ratify: (p: { question: string }) => `Ratification is due: ${p.question}`,
    review: (p: { question: string }) => `A review is due: ${p.question}`,
    revisit: (p: { question: string }) => `To be taken up again: ${p.question}`,
    report: (p: { title: string }) => `A report on a commitment is due: ${p.title}`,
    commitment: (p: { title: string }) => `The review of a commitment is due: ${p.title}`,
  },
  news: {
    opened: 'The process opened',
    reportPublished: 'A report was published',
    charterAnnounced: (p: { version: number }) => `Version ${number(p.version)} of the charter was announced`,
    charterChanged: (p: { version: number }) => `Version ${number(p.version)} of the charter took effect`,
    stageClosed: (p: { name: string }) => `Stage closed: ${p.name}`,
    draftPublished: (p: { draft: number; title: string }) => `Draft ${number(p.draft)} was published: ${p.title}`,
    windowOpened: (p: { draft: number; title: string }) =>
      `Draft ${number(p.draft)} was opened for comments: ${p.title}`,
    windowClosed: (p: { draft: number; title: string }) =>
      `The time to comment on draft ${number(p.draft)} was closed early: ${p.title}`,
    lastCallOpened: (p: { draft: number; title: string }) =>
      `A last call was opened on draft ${number(p.draft)}: ${p.title}`,
    lastCallEnded: (p: { draft: number; title: string }) =>
      `The last call on draft ${number(p.draft)} was ended before its time: ${p.title}`,
    callOpened: (p: { question: string }) => `A call was opened: ${p.question}`,
    callClosed: (p: { question: string }) => `A call was closed: ${p.question}`,
    found: (p: { question: string }) => `A provisional finding was made: ${p.question}`,
    final: (p: { question: string }) => `The finding is final: ${p.question}`,
    appealDecided: (p: { question: string }) => `An appeal was decided: ${p.question}`,
    reviewed: (p: { question: string }) => `A review was concluded: ${p.question}`,
    adopted: (p: { question: string }) => `Adopted: ${p.question}`,
    editionPublished: (p: { edition: number }) => `Edition ${number(p.edition)} of the outcome was published`,
    committed: (p: { title: string }) => `A commitment was entered into the register: ${p.title}`,
  },
};
