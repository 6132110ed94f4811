/** Spanish: what programs that follow a process are told. */
import type { following as English } from '../following.en.ts';
import { number } from './counts.ts';

export const following: typeof English = {
  calendar: 'Los plazos en un calendario',
  feed: 'Las novedades en un canal',
  calendarOf: (p) => `Plazos: ${p.title}`,
  feedOf: (p) => `Novedades: ${p.title}`,
  deadline: {
    stage: (p) => `Etapa: ${p.name}`,
    charter: (p) => `Entra en vigor la versión ${number(p.version)} de la carta orgánica`,
    window: (p) => `El borrador ${number(p.draft)} admite comentarios: ${p.title}`,
    lastCall: (p) => `Última llamada sobre el borrador ${number(p.draft)}: ${p.title}`,
    call: (p) => `Llamada: ${p.question}`,
    challenge: (p) => `Fin del plazo para impugnar lo constatado: ${p.question}`,
    appeal: (p) => `Fin del plazo de recurso: ${p.question}`,
    answer: (p) => `Vence la respuesta a un recurso: ${p.question}`,
    ratify: (p) => `Vence el plazo para confirmar: ${p.question}`,
    review: (p) => `Toca una revisión: ${p.question}`,
    revisit: (p) => `Se retoma: ${p.question}`,
    report: (p) => `Vence un informe sobre un compromiso: ${p.title}`,
    commitment: (p) => `Toca la revisión de un compromiso: ${p.title}`,
  },
  news: {
    opened: 'El proceso se abrió',
    reportPublished: 'Se publicó un informe',
    charterAnnounced: (p) => `Se anunció la versión ${number(p.version)} de la carta orgánica`,
    charterChanged: (p) => `Entró en vigor la versión ${number(p.version)} de la carta orgánica`,
    stageClosed: (p) => `Etapa cerrada: ${p.name}`,
    draftPublished: (p) => `Se publicó el borrador ${number(p.draft)}: ${p.title}`,
    windowOpened: (p) => `El borrador ${number(p.draft)} se abrió a comentarios: ${p.title}`,
    windowClosed: (p) => `El plazo para comentar el borrador ${number(p.draft)} se cerró antes de tiempo: ${p.title}`,
    lastCallOpened: (p) => `Se abrió la última llamada sobre el borrador ${number(p.draft)}: ${p.title}`,
    lastCallEnded: (p) => `La última llamada sobre el borrador ${number(p.draft)} terminó antes de tiempo: ${p.title}`,
    callOpened: (p) => `Se abrió una llamada: ${p.question}`,
    callClosed: (p) => `Se cerró una llamada: ${p.question}`,
    found: (p) => `Se constató provisionalmente el resultado: ${p.question}`,
    final: (p) => `El resultado quedó constatado definitivamente: ${p.question}`,
    appealDecided: (p) => `Se resolvió un recurso: ${p.question}`,
    reviewed: (p) => `Concluyó una revisión: ${p.question}`,
    committed: (p) => `Se inscribió un compromiso en el registro: ${p.title}`,
  },
};
