/** Portuguese: what programs that follow a process are told. */
import type { following as English } from '../following.en.ts';
import { number } from './counts.ts';

export const following: typeof English = {
  calendar: 'Os prazos num calendário',
  feed: 'As novidades num feed',
  calendarOf: (p) => `Prazos: ${p.title}`,
  feedOf: (p) => `Novidades: ${p.title}`,
  deadline: {
    stage: (p) => `Etapa: ${p.name}`,
    charter: (p) => `A versão ${number(p.version)} da carta entra em vigor`,
    window: (p) => `A minuta ${number(p.draft)} recebe comentários: ${p.title}`,
    lastCall: (p) => `Última chamada sobre a minuta ${number(p.draft)}: ${p.title}`,
    call: (p) => `Chamada: ${p.question}`,
    challenge: (p) => `Fim do prazo para contestar a constatação: ${p.question}`,
    appeal: (p) => `Fim do prazo de recurso: ${p.question}`,
    answer: (p) => `Vence o prazo de resposta a um recurso: ${p.question}`,
    ratify: (p) => `Vence o prazo para confirmar: ${p.question}`,
    review: (p) => `Está prevista uma revisão: ${p.question}`,
    revisit: (p) => `A retomar: ${p.question}`,
    report: (p) => `Vence um relatório sobre um compromisso: ${p.title}`,
    commitment: (p) => `Está prevista a revisão de um compromisso: ${p.title}`,
  },
  news: {
    opened: 'O processo foi aberto',
    reportPublished: 'Foi publicado um relatório',
    charterAnnounced: (p) => `A versão ${number(p.version)} da carta foi anunciada`,
    charterChanged: (p) => `A versão ${number(p.version)} da carta entrou em vigor`,
    stageClosed: (p) => `Etapa encerrada: ${p.name}`,
    draftPublished: (p) => `A minuta ${number(p.draft)} foi publicada: ${p.title}`,
    windowOpened: (p) => `A minuta ${number(p.draft)} foi aberta a comentários: ${p.title}`,
    windowClosed: (p) => `O prazo para comentar a minuta ${number(p.draft)} foi encerrado antes do tempo: ${p.title}`,
    lastCallOpened: (p) => `Foi aberta a última chamada sobre a minuta ${number(p.draft)}: ${p.title}`,
    lastCallEnded: (p) => `A última chamada sobre a minuta ${number(p.draft)} terminou antes do prazo: ${p.title}`,
    callOpened: (p) => `Foi aberta uma chamada: ${p.question}`,
    callClosed: (p) => `Foi encerrada uma chamada: ${p.question}`,
    found: (p) => `Há uma constatação provisória: ${p.question}`,
    final: (p) => `A constatação é definitiva: ${p.question}`,
    appealDecided: (p) => `Um recurso foi decidido: ${p.question}`,
    reviewed: (p) => `Uma revisão foi concluída: ${p.question}`,
    committed: (p) => `Um compromisso foi inscrito no registo: ${p.title}`,
  },
};
