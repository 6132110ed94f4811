/** Taking part, in Spanish: the card with its three answers, writing a statement, where one stands, and what is like a text. */
import type { takePart as English, similar as EnglishSimilar } from '../takePart.en.ts';
import { fewOf, number, percent, plural, statements } from './counts.ts';

export const takePart: typeof English = {
  title: 'Participar',
  until: (p) => `${p.stage}: abierto hasta el ${p.when}`,
  noDeadline: (p) => `${p.stage}: abierto, sin plazo`,
  progress: (p) => (p.about ? `${number(p.voted)} de unas ${number(p.of)}` : `${number(p.voted)} de ${number(p.of)}`),
  pace: {
    start: 'Pare cuando quiera: cada respuesta cuenta.',
    under: 'Pare cuando quiera.',
    enough: 'Ya es mucho, gracias. Continúe si lo desea.',
  },
  written: {
    participant: 'Escrita por un participante',
    convener: 'Escrita por la persona convocante',
    imported: 'De una conversación anterior',
    you: 'Escrita por usted',
  },
  writtenIn: {
    participant: (p) => `Escrita por un participante, en ${p.language}`,
    convener: (p) => `Escrita por la persona convocante, en ${p.language}`,
    imported: (p) => `De una conversación anterior, en ${p.language}`,
    you: (p) => `Escrita por usted, en ${p.language}`,
  },
  /** Opens the original. */
  translation: {
    participant: 'Traducción de un participante. Mostrar el original',
    convener: 'Traducción de la persona convocante. Mostrar el original',
  },
  reworded: 'Reformula <a>una afirmación anterior</a>.',
  answer: { agree: 'De acuerdo', disagree: 'En desacuerdo', pass: 'Pasar, o sin opinión' },
  undo: 'Deshacer',
  last: {
    agree: 'Estuvo de acuerdo con la anterior.',
    disagree: 'Estuvo en desacuerdo con la anterior.',
    pass: 'Pasó la anterior.',
  },
  important: 'Importante para mí',
  importantLeft: (p) =>
    p.left === 0
      ? `Ya ha puesto sus ${number(p.of)} marcas. Quite una en «Mis aportes» para ponerla aquí.`
      : plural(p.left, { one: 'Queda una marca', other: `Quedan ${number(p.left)} marcas` }),
  translate: {
    title: 'Traducir esta afirmación',
    text: 'Su traducción',
    hint: 'Diga lo mismo, ni más ni menos. Se muestra como traducción de un participante, con el original al alcance de un toque.',
    language: 'Idioma de la traducción',
    button: 'Añadir la traducción',
  },
  keys: {
    on: 'Las teclas 1, 2, 3 responden; u retira la última respuesta. Desactivar estas teclas',
    off: 'Las teclas 1, 2, 3 y u están desactivadas. Activarlas',
  },
  lost: 'Su respuesta todavía no ha llegado. Se guarda aquí y se vuelve a enviar hasta que llegue; cuenta una sola vez.',
  hasty: 'La tecla llegó antes de que se pudiera leer la afirmación, así que no se contó nada. Vuelva a pulsarla.',
  join: {
    title: 'Tome asiento para responder',
    text: 'Ve una de las afirmaciones que hay sobre la mesa. Tome asiento y responda a tantas como quiera; ninguna página muestra qué respuestas son suyas.',
    none: 'Todavía no hay afirmaciones. Tome asiento y escriba la primera.',
    button: 'Tomar asiento',
  },
  level: {
    title: 'Un paso antes de poder responder',
    vote: {
      1: 'En este proceso cuentan las respuestas de quienes han confirmado una dirección de correo. Confirme la suya en su cuenta y vuelva después.',
      2: 'En este proceso cuentan las respuestas de quienes han recibido una invitación. Pida un enlace personal a quien invita por su grupo.',
      3: 'En este proceso cuentan las respuestas de quienes han acreditado su afiliación. Acredite la suya en su cuenta o consulte a la presidencia.',
      4: 'En este proceso cuentan las respuestas de las personas a quienes la presidencia ha visto. Consulte a la presidencia.',
    },
    write: {
      1: 'En este proceso, las afirmaciones son de quienes han confirmado una dirección de correo. Confirme la suya en su cuenta.',
      2: 'En este proceso, las afirmaciones son de quienes han recibido una invitación. Consulte a quien invita por su grupo.',
      3: 'En este proceso, las afirmaciones son de quienes han acreditado su afiliación. Acredite la suya en su cuenta o consulte a la presidencia.',
      4: 'En este proceso, las afirmaciones son de personas a quienes la presidencia ha visto. Consulte a la presidencia.',
    },
    button: 'Ir a su cuenta',
  },
  closed: {
    title: 'Este proceso está cerrado',
    text: 'Ya no se puede añadir nada. Lo que se dijo y las posiciones de todos se pueden seguir leyendo.',
    button: 'Leer las posiciones de todos',
  },
  finish: {
    title: 'Eso era todo. Gracias.',
    text: (p) =>
      p.votes === 1
        ? 'Ha respondido a la única afirmación que hay ahora sobre la mesa.'
        : `Ha respondido a las ${statements(p.votes)} que hay ahora sobre la mesa.`,
    empty: 'Todavía no hay nada a lo que responder.',
    emptyText: 'Sea la primera persona en decir algo con lo que otras puedan estar de acuerdo o en desacuerdo.',
    more: 'Las nuevas afirmaciones aparecen aquí a medida que se escriben.',
    common: 'Leer las posiciones de todos',
    mine: 'Ver o cambiar sus respuestas',
  },
  where: {
    title: 'Su posición',
    hidden:
      'Los resultados permanecen ocultos hasta que cierre la votación, para que la respuesta de nadie influya en la de los demás. Los verá entonces.',
    waiting: 'Se están calculando las cifras. Las verá aquí en un momento.',
    empty: 'La verá aquí cuando hayan respondido al menos diez personas.',
    early: (p) =>
      `Cuando hayan respondido al menos diez personas, y usted a ${plural(p.more, { one: 'una afirmación más', other: `${fewOf(p.more)} afirmaciones más` })}, podrá ver aquí de qué opinión está cerca.`,
    few: (p) =>
      `Con ${plural(p.more, { one: 'una respuesta más', other: `${fewOf(p.more)} respuestas más` })} podrá ver aquí de qué opinión está cerca.`,
    later:
      'Sus respuestas entran en las cifras cuando también hayan respondido suficientes personas de su grupo, para que no se reconozcan las de nadie.',
    close:
      'Los grupos de opinión se dan a conocer cuando cierra la votación, para que sus cambios no revelen las respuestas de nadie.',
    none: 'Todavía no se distinguen grupos de opinión.',
    near: (p) => `Por sus respuestas, el más cercano a usted es el <a>grupo ${p.letter}</a>.`,
    unsure: 'Los grupos no están claramente separados, así que puede cambiar con unas pocas respuestas más.',
    alike: {
      agree: (p) => `Como el ${percent(p.share)} de ese grupo, usted está de acuerdo: {quote}`,
      disagree: (p) => `Como el ${percent(p.share)} de ese grupo, usted está en desacuerdo: {quote}`,
    },
    unlike: {
      agree: (p) =>
        `A diferencia del ${percent(p.share)} de ese grupo, que está en desacuerdo, usted está de acuerdo: {quote}`,
      disagree: (p) =>
        `A diferencia del ${percent(p.share)} de ese grupo, que está de acuerdo, usted está en desacuerdo: {quote}`,
    },
    asOf: (p) => `Según las cifras del ${p.when}. Nadie más ve esto.`,
  },
  write: {
    title: '¿Falta algo?',
    add: 'Añadir una afirmación',
    text: 'Su afirmación',
    hint: (p) =>
      `Una idea con la que otras personas puedan estar de acuerdo o en desacuerdo. ${number(p.most)} caracteres como máximo.`,
    guide: 'Qué hace buena una afirmación',
    guidelines: [
      'Una sola idea: con dos ideas no se sabe con cuál se está de acuerdo.',
      'Diga lo que debería ser, no quién tiene la culpa. Sin nombres de personas.',
      'Palabras sencillas, comprensibles por sí mismas. Así se podrá traducir.',
    ],
    ofConvener: 'De la persona convocante',
    before: 'Un moderador la lee antes de que aparezca.',
    after: 'Aparece enseguida. Un moderador la lee después y da el motivo si no se queda.',
    left: (p) =>
      plural(p.left, {
        one: 'Puede añadir una afirmación más.',
        other: `Puede añadir ${number(p.left)} afirmaciones más.`,
      }),
    none: 'Ha añadido tantas afirmaciones como puede una persona aquí.',
    today: 'Ha añadido tantas afirmaciones como puede una persona en un día. Vuelva mañana para añadir más.',
    language: 'Idioma del texto',
    button: 'Añadir la afirmación',
    check: 'Ver antes qué se le parece',
    alike: 'Otras personas han dicho algo parecido. Si una de estas afirmaciones ya lo dice, responda a esa:',
    waiting: (p) =>
      `${plural(p.count, { one: 'Una afirmación suya espera', other: `${number(p.count)} afirmaciones suyas esperan` })} a que un moderador ${plural(p.count, { one: 'la', other: 'las' })} lea.`,
    seeMine: 'Ver qué ha sido de ella',
  },
  /** By the command that was given. */
  done: {
    'vote.cast': 'Su respuesta está registrada.',
    'vote.withdraw': 'Su respuesta se ha retirado.',
    'statement.submit': 'Su afirmación está registrada.',
    'statement.mark': 'Sus marcas se han cambiado.',
    'statement.translate': 'Su traducción está registrada. Gracias.',
    'statement.appeal': 'Su apelación está registrada. Otro moderador la resolverá.',
    'participant.change': 'Sus datos se han cambiado.',
    'participant.join': 'Ya tiene asiento. Responda a tantas afirmaciones como quiera.',
  },
};

export const similar: typeof EnglishSimilar = {
  title: 'Qué se le parece',
  lead: 'Antes de añadir su afirmación, compruebe si alguien ya la ha dicho.',
  none: 'Nadie ha dicho todavía nada parecido.',
  found: (p) =>
    plural(p.count, {
      one: 'Una afirmación se le parece:',
      other: `${statements(p.count)} se le parecen; primero, las más parecidas:`,
    }),
  see: 'Verla',
  again: 'Su afirmación, tal cual o cambiada',
  back: 'Volver sin añadirla',
  empty: 'Escriba algo primero.',
};
