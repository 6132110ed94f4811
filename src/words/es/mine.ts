/** What somebody gave to a process, and what became of it, in Spanish. */
import type { mine as English } from '../mine.en.ts';
import { list, number, own, plural, statements } from './counts.ts';

const answers = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'respuesta', other: 'respuestas' })}`;

export const mine: typeof English = {
  title: 'Sus aportes, y qué ha sido de ellos',
  lead: (p) => `De usted: ${list([answers(p.votes), statements(p.statements)])}. Nadie más ve esta página.`,
  open: (p) => `Puede cambiarlo todo hasta el ${p.when}.`,
  openNoDeadline: 'Puede cambiarlo todo hasta que cierre el proceso.',
  closed: 'El proceso está cerrado: todo queda como está.',
  join: {
    title: 'Todavía no tiene asiento aquí',
    text: 'En cuanto participe, todos sus aportes figurarán aquí, junto con lo que ha sido de ellos.',
    button: 'Tomar asiento',
  },
  statements: {
    title: 'Sus afirmaciones',
    none: 'Todavía no ha escrito ninguna afirmación.',
    write: 'Escribir una',
    waiting: (p) => `Espera a que un moderador la lea desde el ${p.when}. Hasta entonces nadie más la ve.`,
    shown: (p) => `Sobre la mesa desde el ${p.when}.`,
    unread: 'Un moderador todavía no la ha leído.',
    read: 'Un moderador la ha leído.',
    out: (p) => `Retirada. Motivo: ${p.reason}.`,
    merged: 'Otra afirmación dice lo mismo y vale por las dos: {statement}',
    reworded: 'Está sobre la mesa, reformulada: {statement}',
    votesStay: 'Los votos permanecen donde se emitieron.',
    came: 'Reformula una afirmación anterior: {statement}',
    note: 'El mensaje del moderador: {quote}',
    erased: 'Su texto se ha borrado.',
  },
  appeal: {
    title: 'Apelación',
    text: 'La examina otro moderador, no quien decidió.',
    why: '¿Por qué debería restablecerse?',
    button: 'Apelar la decisión',
    open: (p) => `Apeló el ${p.when}; otro moderador la resolverá.`,
    upheld: 'Su apelación se aceptó: está de nuevo sobre la mesa.',
    overruled: 'Su apelación se desestimó: sigue retirada.',
    yours: 'Usted escribió: {quote}',
    note: 'El mensaje de quien resolvió: {quote}',
  },
  fate: {
    hidden: 'El número de respuestas permanece oculto hasta que cierre la votación.',
    few: 'Han respondido muy pocas personas para mostrar las respuestas.',
    later: 'Todavía no está en las cifras.',
    counts: (p) =>
      `${answers(p.votes)}: ${number(p.agree)} de acuerdo, ${number(p.disagree)} en desacuerdo, ${number(p.pass)} sin opinión.`,
    kind: {
      holds: (p) =>
        own(
          p.side === 'agree'
            ? 'Une: todos los grupos de opinión están de acuerdo.'
            : 'Todos los grupos de opinión la rechazan.',
        ),
      divides: 'Divide a los grupos de opinión.',
      open: 'Todavía sin posición clara.',
      thin: 'Muy pocos votos para decir qué piensan los grupos.',
    },
    both: (p) => `${p.counts} ${p.what}`,
    see: 'Ver sus cifras',
  },
  votes: {
    title: 'Sus respuestas',
    none: 'Todavía no ha respondido a nada.',
    start: 'Responder a la primera afirmación',
    yours: {
      agree: 'Está de acuerdo',
      disagree: 'Está en desacuerdo',
      pass: 'Pasó',
    },
    change: 'Cambiar',
    changeLabel: 'Cambiar su respuesta',
    withdraw: 'Retirar la respuesta',
    important: 'Importante para usted',
    mark: 'Marcar como importante',
    unmark: 'Ya no es importante',
    marks: (p) => `${number(p.of - p.left)} de ${number(p.of)} marcas puestas para lo que es importante para usted.`,
    counted: 'Su respuesta está contada.',
    uncounted: 'Su respuesta se contará cuando también hayan respondido suficientes personas de su grupo.',
    outNow: 'Después se retiró; su respuesta ya no cuenta para los grupos.',
    mergedNow: 'Se fusionó con {statement}. Su respuesta se quedó aquí; responda también a esa si lo desea.',
    rewordedNow: 'Ahora está reformulada: {statement}. Su respuesta se quedó aquí; responda también a esa si lo desea.',
    page: (p) => `De ${number(p.from)} a ${number(p.to)} de ${number(p.of)}; primero, las más recientes`,
    newer: 'Más recientes',
    older: 'Más antiguas',
  },
  marked: {
    title: 'Marcadas como importantes, sin respuesta',
  },
  translations: {
    title: 'Sus traducciones',
    shown: (p) => `Se muestra a quien lee en ${p.language}.`,
    replaced: (p) => `Ahora se muestra una traducción posterior en ${p.language}.`,
    of: 'Original: {statement}',
  },
  seat: {
    title: 'Su asiento y sus datos',
    at: 'Su asiento: {seat}.',
    other: 'No pertenece a ninguno de los grupos de la mesa.',
    undisclosed: 'No ha dicho a qué grupo pertenece.',
    change: 'Cambiar su asiento o sus datos',
    fixed:
      'Su asiento se impugnó y se decidió después, así que no puede cambiarlo aquí. Si no es correcto, escriba a la persona convocante.',
    seatField: 'Su grupo',
    noSeat: 'Ninguno de estos',
    notSaid: 'Prefiero no decirlo',
    speaksFor: 'Habla',
    self: 'en su propio nombre',
    organisation: 'por una organización',
    organisationName: 'Organización',
    region: 'Región',
    language: 'Idioma que prefiere',
    expertise: 'Conocimientos',
    expertiseHint: 'Uno por línea, diez como máximo.',
    interest: 'Declaración de intereses',
    interestHint: 'Qué pueden ganar o perder usted o su organización.',
    button: 'Guardar',
    level: {
      0: 'No ha acreditado nada sobre quién es, y no tiene por qué hacerlo.',
      1: 'Ha confirmado una dirección de correo.',
      2: 'Recibió una invitación personal.',
      3: 'Ha acreditado su afiliación.',
      4: 'La presidencia ha visto quién es.',
    },
    contested: 'Alguien dice que su lugar es este: {seat}. Decidirá la persona convocante o la presidencia.',
    settled: 'Tras la impugnación se decidió que su asiento es este: {seat}.',
    why: 'El motivo indicado: {quote}',
  },
  data: {
    title: 'Sus datos',
    text: 'Lléveselo todo o haga que se borre.',
    button: 'Ir a su cuenta',
  },
};
