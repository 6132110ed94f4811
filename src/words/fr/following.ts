/** French: what programs that follow a process are told. */
import type { following as English } from '../following.en.ts';
import { number } from './counts.ts';

export const following: typeof English = {
  calendar: 'Les échéances dans un agenda',
  feed: 'Les nouvelles dans un flux',
  calendarOf: (p) => `Échéances : ${p.title}`,
  feedOf: (p) => `Nouvelles : ${p.title}`,
  deadline: {
    stage: (p) => `Étape : ${p.name}`,
    charter: (p) => `La version ${number(p.version)} de la charte prend effet`,
    window: (p) => `Le projet ${number(p.draft)} est ouvert aux commentaires : ${p.title}`,
    lastCall: (p) => `Dernier appel sur le projet ${number(p.draft)} : ${p.title}`,
    call: (p) => `Appel : ${p.question}`,
    challenge: (p) => `Fin du délai pour contester le constat : ${p.question}`,
    appeal: (p) => `Fin du délai de recours : ${p.question}`,
    answer: (p) => `Réponse due à un recours : ${p.question}`,
    ratify: (p) => `Confirmation attendue : ${p.question}`,
    review: (p) => `Réexamen dû : ${p.question}`,
    revisit: (p) => `À reprendre : ${p.question}`,
    report: (p) => `Rapport dû sur un engagement : ${p.title}`,
    commitment: (p) => `Réexamen dû d’un engagement : ${p.title}`,
  },
  news: {
    opened: 'Le processus s’est ouvert',
    reportPublished: 'Un rapport a été publié',
    charterAnnounced: (p) => `La version ${number(p.version)} de la charte a été annoncée`,
    charterChanged: (p) => `La version ${number(p.version)} de la charte a pris effet`,
    stageClosed: (p) => `Étape close : ${p.name}`,
    draftPublished: (p) => `Le projet ${number(p.draft)} a été publié : ${p.title}`,
    windowOpened: (p) => `Le projet ${number(p.draft)} a été ouvert aux commentaires : ${p.title}`,
    windowClosed: (p) => `Le délai pour commenter le projet ${number(p.draft)} a été clos avant terme : ${p.title}`,
    lastCallOpened: (p) => `Un dernier appel a été ouvert sur le projet ${number(p.draft)} : ${p.title}`,
    lastCallEnded: (p) => `Le dernier appel sur le projet ${number(p.draft)} a pris fin avant son terme : ${p.title}`,
    callOpened: (p) => `Un appel a été ouvert : ${p.question}`,
    callClosed: (p) => `Un appel a été clos : ${p.question}`,
    found: (p) => `Un constat provisoire a été posé : ${p.question}`,
    final: (p) => `Le constat est définitif : ${p.question}`,
    appealDecided: (p) => `Un recours a été tranché : ${p.question}`,
    reviewed: (p) => `Un réexamen a été conclu : ${p.question}`,
    committed: (p) => `Un engagement a été inscrit au registre : ${p.title}`,
  },
};
