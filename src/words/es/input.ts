/** Contributions, comments and what became of them, in Spanish. */
import type {
  input as English,
  comments as EnglishComments,
  contributions as EnglishContributions,
  dispositions as EnglishDispositions,
  inputRefusals as EnglishRefusals,
} from '../input.en.ts';
import { format, number, plural } from './counts.ts';
import { duration } from './moderation.ts';

const codes: typeof English.codes = {
  accepted: 'Aceptado',
  'accepted-in-part': 'Aceptado en parte',
  'not-accepted': 'No aceptado',
  'out-of-scope': 'Fuera del tema',
  duplicate: 'Duplicado',
  noted: 'Se toma nota',
  open: 'Aún sin respuesta',
};

const kinds: typeof English.kinds = {
  contribution: 'Contribución',
  comment: 'Comentario',
  missing: 'Falta algo',
  question: 'Pregunta',
  evidence: 'Prueba',
};

export const input: typeof English = {
  kinds,
  codes,
  title: (p) => `${kinds[p.kind]} ${p.label}`,
  noGroup: 'Grupo no indicado',
  erased: 'Las palabras se borraron a petición de su autor. Queda que algo se dijo.',
  links: 'En qué se apoya',
  onClause: (p) => `Sobre la cláusula ${number(p.number)}`,
  afterClause: (p) => `Después de la cláusula ${number(p.number)}`,
  onHeading: 'Sobre un título',
  onRemoved: 'Sobre una cláusula que se retiró',
  onText: 'Sobre el conjunto del texto',
  quote: 'Acerca de estas palabras',
  overtaken: 'La cláusula ha cambiado desde entonces.',
  answer: 'Qué pasó con ello',
  waiting: (p) => `Espera respuesta desde hace ${duration(p.time)}`,
  sameAs: 'Dice lo mismo que <a>{label}</a>.',
  disputedAnswer: 'La última respuesta, que su autor impugna:',
  disputedOn: (p) => `Su autor, el ${p.when}: esto no es lo que dije.`,
  earlier: 'Respuestas anteriores',
  shaped: 'Cláusulas a las que dio forma',
  shapedNone: 'Ninguna cláusula lo cita todavía.',
  clause: (p) => `Cláusula ${number(p.number)}`,
  heading: 'Un título',
  removed: 'Una cláusula que se retiró',
  likeness: (p) => `${format.percent(p.share)} de la redacción es igual`,
  language: 'Idioma en que escribe',
  shown: 'Lo que todos ven de usted',
  shownAs: {
    seat: 'Su grupo',
    organisation: (p) => `Su grupo y su organización: ${p.name}`,
    none: 'Nada',
  },
  shownHint: 'Nunca su nombre, ni nada que relacione esto con lo demás que diga.',
  linksField: 'Enlaces, uno por línea',
  linksHint: (p) => `Direcciones de páginas que empiecen por https://. Como máximo ${number(p.most)}.`,
  hint: (p) => `Como máximo ${number(p.most)} caracteres.`,
  cannot: {
    join: 'Para escribir aquí, tome primero un asiento.',
    joinButton: 'Tomar un asiento',
    level: 'Para escribir aquí tiene que mostrar un poco más quién es.',
    levelButton: 'Ir a su cuenta',
    closed: 'Este proceso está cerrado. Se puede leer, y no se puede añadir nada.',
  },
  dispute: {
    title: 'Esto no es lo que dije',
    text: 'Si la respuesta trata de otra cosa que la que usted quiso decir, diga qué quiso decir. Su texto queda otra vez abierto hasta que se le responda de nuevo.',
    why: 'Lo que quiso decir',
    button: 'Pedir otra respuesta',
  },
};

export const contributions: typeof EnglishContributions = {
  title: 'Contribuciones',
  lead: 'Textos más largos, por escrito. Cada uno recibe una respuesta razonada y dice a qué cláusulas dio forma.',
  count: (p) =>
    p.all === 0
      ? 'Todavía no se ha entregado nada.'
      : `${plural(p.all, { one: 'Una contribución', other: `${number(p.all)} contribuciones` })}; aún sin respuesta: ${number(p.open)}.`,
  alike: (p) =>
    `${number(p.count)} de estos textos comparten al menos la mitad de su redacción con otro. Esto no dice nada de quién tomó de quién.`,
  alikeTitle: 'Textos que se parecen',
  filter: 'Mostrar',
  group: 'Grupo',
  everyGroup: 'Todos los grupos',
  answer: 'Respuesta',
  everyAnswer: 'Con o sin respuesta',
  answered: 'Con respuesta',
  filterButton: 'Mostrar estas',
  none: 'No hay ninguna de este tipo.',
  origin: {
    netmundial: 'Entregada para NETmundial en 2014',
    mbox: 'De una lista de correo',
  },
  written: 'Escrito el {when}',
  broughtIn: 'Incorporado el {when}',
  write: 'Entregar una contribución',
  writeText: 'Lo que entregue es público, con su grupo al lado, salvo que elija otra cosa.',
  titleField: 'Título',
  textField: 'Su texto',
  button: 'Entregar',
  annex: 'Contribuciones y comentarios, cada uno con su respuesta',
  done: {
    'contribution.submit': 'Su contribución está entregada. Figura la primera en la lista de abajo.',
    'disposition.give': 'La respuesta está dada, y todos pueden leerla.',
    'disposition.dispute': 'Su texto está otra vez abierto, y se pide otra respuesta a quien redacta el texto.',
  },
};

export const comments: typeof EnglishComments = {
  title: 'Comentarios a esta cláusula',
  none: 'Nadie ha comentado todavía esta cláusula.',
  count: (p) =>
    `Con respuesta: ${number(p.answered)}. Aún sin respuesta: ${number(p.open)}. Que dicen que falta algo: ${number(p.missing)}.`,
  write: 'Comentar esta cláusula',
  kind: 'Qué es',
  kinds: {
    comment: 'Un comentario',
    missing: 'Falta algo después de esta cláusula',
    question: 'Una pregunta',
    evidence: 'Una prueba, con enlaces',
  },
  words: 'Las palabras a las que se refiere',
  wordsHint: 'Tal como figuran en la cláusula. Déjelo vacío para hablar de toda la cláusula.',
  wordsSelect: 'Seleccione palabras de la cláusula para rellenar este campo.',
  text: 'Lo que dice',
  button: 'Enviar',
  done: { 'comment.make': 'Su comentario figura abajo. Todos pueden leerlo, y recibirá una respuesta.' },
};

export const dispositions: typeof EnglishDispositions = {
  annex: 'Contribuciones y comentarios, cada uno con su respuesta',
  annexLead:
    'Cada contribución y cada comentario figura aquí una vez, con su respuesta y las razones, tal como los guarda el registro.',
  complete: (p) => `Recibidos: ${number(p.in)}. Con respuesta: ${number(p.answered)}. Abiertos: ${number(p.open)}.`,
  disputed: (p) => `Abiertos porque sus autores dicen que no es lo que dijeron: ${number(p.count)}.`,
  none: 'Todavía no ha llegado nada.',
  csv: 'Todo en un archivo (CSV)',
  bySeat: 'Por grupo',
  bySeatNote: (p) =>
    `La acogida es la parte de un grupo en lo aceptado, también en parte, dividida por su parte en lo aportado: por encima de 1, de lo suyo se recogió más que de lo de otros. Los grupos con menos de ${number(p.k)} aportes no se comparan.`,
  headGroup: 'Grupo',
  headAll: 'Aportes',
  headUptake: 'Acogida',
  few: 'muy pocos',
  figures: 'Con qué rapidez y de qué modo',
  headFigure: 'Medida',
  headOf: 'De',
  headValue: 'Valor',
  of: (p) => `${number(p.numerator)} de ${number(p.denominator)}`,
  names: {
    response: 'Respuestas sobre el fondo',
    median: 'Tiempo hasta que la mitad tiene respuesta',
    ninth: 'Tiempo hasta que nueve décimas partes tienen respuesta',
  },
  definitions: {
    response: 'Aportes cuya respuesta se mantiene y dice más que «se toma nota», de todos los aportes.',
    median:
      'Desde el día en que llegó hasta su primera respuesta, según Kaplan y Meier: lo que aún espera cuenta como que ha esperado hasta ahora, y no se deja fuera.',
    ninth: 'Lo mismo, para nueve décimas partes. La cuenta es de los aportes que recibieron alguna respuesta.',
  },
  time: (p) => duration(p.time),
  notYet: 'aún no se sabe: demasiado sigue esperando',
  list: 'Cada aporte',
  answering: 'Aportes sin respuesta',
  answeringLead:
    'Primero los más antiguos. Elija uno, o varios que se parezcan, y deles una respuesta con sus razones.',
  answeringNone: 'Nada espera: cada aporte tiene respuesta.',
  oldest: (p) => `Esperan respuesta: ${number(p.count)}, el más antiguo desde hace ${duration(p.time)}.`,
  forecast: 'Cuánto tardará',
  forecastSays: (p) =>
    `A ${number(p.minutes)} minutos cada una, ${number(p.inputs)} respuestas llevan ${number(p.hours)} horas en total, y ${number(p.each)} horas a cada una de ${number(p.people)} personas.`,
  minutes: 'Minutos por respuesta',
  people: 'Personas que responden',
  forecastButton: 'Calcular de nuevo',
  choose: (p) => `Responder a ${p.label}`,
  own: 'Lo escribió usted, así que responde otra persona.',
  give: 'La respuesta a los elegidos',
  code: 'Respuesta',
  chooseCode: 'Elija una respuesta',
  reason: 'Razones',
  reasonHint: 'Todos las leen junto a cada aporte elegido.',
  original: 'Para un duplicado: qué dice lo mismo',
  originalHint: 'Su señal, como C3 o K118.',
  changes: 'Cambios del texto que salieron de ello',
  change: (p) => (p.number === null ? `${p.when}: ${p.text}` : `Cláusula ${number(p.number)}, ${p.when}: ${p.text}`),
  button: 'Dar esta respuesta',
  done: { 'disposition.give': 'La respuesta está dada, y todos pueden leerla.' },
};

export const inputRefusals: typeof EnglishRefusals = {
  'speaks-for-none': () =>
    'Aquí habla en su propio nombre, así que no se puede mostrar ninguna organización. Diga en «Mis aportes» que habla por la suya, o elija su grupo.',
  'too-much-today': ({ most }) => `Ha enviado ${most} en un día, que es el máximo. Vuelva mañana.`,
  'too-many-contributions': ({ most }) => `Ya hay ${most} contribuciones; no caben más.`,
  'too-many-comments': ({ most }) => `Ya hay ${most} comentarios; no caben más.`,
  'said-before': ({ comment }) => `Ya dijo aquí exactamente esto: es ${comment}. No se ha enviado nada.`,
  'words-not-there': () => 'Estas palabras no figuran en la cláusula. Cópielas de ella, o deje el campo vacío.',
  'unknown-version': () => 'La cláusula nunca dijo esto. Cargue la página de nuevo y comente lo que dice.',
  'link-needed': () => 'Una prueba necesita al menos un enlace al lugar donde está.',
  'unknown-input': ({ input }) => `No hay ningún aporte «${input}».`,
  'own-input': () => 'Uno de estos es suyo. A lo que usted dijo responde otra persona.',
  'original-needed': () => 'Diga por su señal qué aporte dice lo mismo.',
  'duplicate-of-itself': ({ input }) => `«${input}» está entre los elegidos: un duplicado repite otro aporte.`,
  'not-your-input': () => 'Solo quien dijo algo puede decir que una respuesta no trata de ello.',
  'not-answered': () => 'Todavía no tiene respuesta.',
  'disputed-already': () => 'Ya lo ha dicho, y se está pidiendo otra respuesta.',
  'nothing-chosen': () => 'No hay nada marcado, así que no se respondió a nada.',
  'answered-meanwhile': ({ input, by }) =>
    by === ''
      ? `${input} ha recibido respuesta entretanto. Léala antes de dar otra.`
      : `${by} ha respondido a ${input} entretanto. Lea esa respuesta antes de dar otra.`,
  'disputed-enough': ({ most }) =>
    `Lo ha dicho ${most} veces de este aporte. La última respuesta se mantiene, con lo que usted dijo al lado.`,
};
