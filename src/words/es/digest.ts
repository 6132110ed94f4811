/** Spanish: the letter of the day. */
import type { digest as English } from '../digest.en.ts';
import { number, plural } from './counts.ts';

export const digest: typeof English = {
  subject: (p) => `Su resumen diario de ${p.site}`,
  lead: 'Esto ha ocurrido desde la última carta, allí donde participa.',
  process: (p) => `Proceso: ${p.title}`,
  forYou: 'Para usted',
  answered: 'Algo suyo ha recibido respuesta.',
  call: (p) => `Una llamada espera su posición hasta: ${p.when}. ${p.question}`,
  dates: 'Próximas fechas',
  date: (p) => `${p.when}. ${p.what}`,
  news: 'Lo que ocurrió',
  more: (p) =>
    `${number(p.count)} ${plural(p.count, { one: 'novedad más figura', other: 'novedades más figuran' })} en la página del proceso.`,
  why: (p) => `Recibe esta carta porque la pidió en su cuenta de ${p.site}.`,
  stop: 'Para dejar de recibirla, abra esta página y pulse el botón:',
  choose: 'Para elegir de qué informa:',
  title: 'Resumen diario por correo',
  text: 'Una carta al día como máximo: primero lo que le concierne, después lo ocurrido. Los días sin novedades no se envía ninguna. No se envía nada hasta que usted lo active.',
  reveals:
    'Un resumen vincula su dirección con sus procesos: para escribirlo, este sitio busca en cuáles participa usted. No nombra ningún seudónimo ni nada de lo que usted escribió. Aun así, quien pueda leer su correo sabrá qué procesos sigue y en qué días algo suyo recibió respuesta.',
  needsMail: 'Hace falta una dirección de correo confirmada.',
  off: 'Este sitio no envía correo, así que no hay resumen.',
  which: 'De qué informa',
  whichHint: 'Si no marca nada, no recibirá cartas.',
  all: 'Todo aquello en lo que participo, ahora y más adelante',
  save: 'Guardar',
  unsubscribe: 'Dejar de recibir el resumen diario',
  unsubscribeText: 'No se enviarán más cartas a la dirección que recibió este enlace. Nada más cambia.',
  unsubscribeButton: 'No enviar más cartas',
  unsubscribed: 'El resumen diario está desactivado',
  unsubscribedText: 'Puede volver a activarlo en su cuenta.',
};
