/** Moderation in public, in Spanish: what waits, what moderators did and why, and where a statement came from. */
import type { moderation as English } from '../moderation.en.ts';
import { capital, entries, few, fewOf, format, number, percent, plural } from './counts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const unit = (name: 'minute' | 'hour' | 'day') => {
  const format = new Intl.NumberFormat('es', { style: 'unit', unit: name, unitDisplay: 'long' });
  return (count: number) => format.format(count);
};
const [minutes, hours, days] = [unit('minute'), unit('hour'), unit('day')];

/** How long something lasts, in its largest unit, never more than has passed. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'menos de un minuto';
  if (milliseconds < HOUR) return minutes(Math.floor(milliseconds / MINUTE));
  if (milliseconds < 2 * DAY) return hours(Math.floor(milliseconds / HOUR));
  return days(Math.floor(milliseconds / DAY));
}

/** `{number}` and `{other}` are what statements are called by. */
export const moderation: typeof English = {
  title: 'Moderación',
  lead: 'Los moderadores leen lo que se escribe. Retiran solo lo que incumple una regla, dicen cuál y lo hacen constar aquí. Los votos permanecen donde se emitieron.',
  inForce: {
    before: 'En este proceso, lo que se escribe se muestra cuando lo ha leído un moderador.',
    after: 'En este proceso, lo que se escribe se muestra enseguida, y después lo lee un moderador.',
  },
  queue: 'En espera de un moderador',
  queueNone: 'Nada espera: todo se ha leído, y no hay apelaciones abiertas.',
  /** For everybody: how much waits, never what. */
  queueOf: (p) => {
    const parts = [
      p.waiting > 0 ? `${entries(p.waiting)} sin mostrar todavía` : '',
      p.unread > 0
        ? `${entries(p.unread)} ya ${plural(p.unread, { one: 'mostrada', other: 'mostradas' })} y sin leer todavía`
        : '',
      p.appeals > 0 ? `${fewOf(p.appeals)} ${plural(p.appeals, { one: 'apelación', other: 'apelaciones' })}` : '',
    ].filter((part) => part !== '');
    return `${capital(format.list(parts))}. La espera más larga dura ya ${duration(p.longest)}.`;
  },
  queueMore: (p) =>
    `Detrás de estas ${plural(p.count, { one: 'espera', other: 'esperan' })} ${number(p.count)} más, que ${plural(p.count, { one: 'aparece', other: 'aparecen' })} a medida que se tratan.`,
  queueBefore: 'Lo anterior',
  queueNext: 'Mostrar lo siguiente',
  queueForOthers: 'Lo que espera lo ven solo los moderadores y quien lo escribió.',
  waitingFor: (p) => `En espera desde hace ${duration(p.time)}`,
  why: {
    waiting: 'No se muestra hasta que usted la lea',
    unreviewed: 'Se muestra desde que se escribió',
    appealed: 'Su autor ha apelado',
  },
  writtenIn: (p) => `Escrita en ${p.language}`,
  seed: 'Aportada por la persona convocante',
  recused: {
    wrote: 'Usted escribió esta afirmación, así que debe tratarla otro moderador.',
    disagrees: 'Usted votó en contra de esta afirmación, así que debe tratarla otro moderador.',
    settled: 'Usted retiró esta afirmación, así que otra persona debe resolver la apelación.',
    decided: 'Usted decidió sobre lo que aquí se impugna, así que debe ocuparse otra persona de la moderación.',
  },
  alone: 'Todavía no hay otro moderador.',
  inviteAnother: 'Invitar a otro moderador',
  appealWords: 'El mensaje del autor',
  earlierReason: (p) => `Motivo indicado al retirarla: ${p.reason}.`,
  earlierWords: 'El mensaje del moderador',
  takenOutBy: 'Retirada por {name}.',

  act: {
    approve: 'Aprobar',
    approveShown: 'Leída, dejarla como está',
    takeOut: 'Retirarla',
    restore: 'Restablecerla',
    merge: 'Fusionar con otra',
    mergeNow: 'Fusionar',
    reword: 'Reformular',
    uphold: 'Restablecerla',
    overrule: 'Mantenerla retirada',
  },
  settle: 'Resolver la apelación',
  outcome: 'Su decisión',
  reason: 'Motivo',
  chooseReason: 'Elegir un motivo',
  words: 'Con sus propias palabras',
  wordsHint: 'A quien la escribió y a todos: ¿qué tendría que cambiar?',
  wordsOptional: 'Con sus propias palabras, si el motivo no lo dice todo',
  wordsRestore: 'Por qué se restablece, con sus propias palabras',
  wordsAppeal: 'Por qué, con sus propias palabras',
  newText: 'La misma idea, reformulada',
  newTextHint: (p) =>
    `Pasa a ser una afirmación nueva sobre la que se vota otra vez; la antigua se retira. ${number(p.most)} caracteres como máximo.`,
  wordsReword: 'Por qué se reformula',
  mergeNote: 'Retira esta afirmación porque otra dice lo mismo. Sus votos no se trasladan a la otra.',
  mergeInto: 'La que queda',
  similar: 'Estas están redactadas de forma muy parecida:',
  noSimilar: 'Ninguna está redactada de forma muy parecida.',
  find: 'Buscar otra por su número o sus palabras',
  findButton: 'Buscar',
  findElsewhere: 'Buscar otra',
  found: 'Lo que corresponde a «{find}»:',
  notFound: 'Ninguna afirmación que se muestre corresponde a «{find}».',
  publicNote: 'Lo que haga aquí queda en el registro con su nombre y su motivo, y todos lo ven.',
  choose: (p) => `${p.number} · ${p.text}`,

  log: 'Lo que han hecho los moderadores',
  logIntro: 'Todos los actos, primero los más recientes, con su motivo y quién los hizo.',
  logNone: 'Los moderadores no han hecho nada hasta ahora.',
  logBy: 'por {name}',
  logPage: (p) => `Página ${number(p.page)} de ${number(p.of)}`,
  newer: 'Más recientes',
  older: 'Más antiguos',
  acts: {
    approve: 'Leyó y aprobó la <a>afirmación {number}</a>',
    'take-out': (p) => `Retiró la <a>afirmación {number}</a>: ${p.reason}`,
    restore: 'Restableció la <a>afirmación {number}</a>',
    merge: 'Fusionó la <a>afirmación {number}</a> con la afirmación {other}',
    reword: 'Reformuló la <a>afirmación {number}</a>, que ahora es la afirmación {other}',
    upheld: 'Resolvió una apelación: la <a>afirmación {number}</a> se restablece',
    overruled: 'Resolvió una apelación: la <a>afirmación {number}</a> sigue retirada',
  },

  /** Of contributions, comments, amendments and objections; `{label}` is what they are called by, such as K12. */
  input: {
    title: (p) => `Moderación: ${p.what} ${p.label}`,
    link: 'Moderar',
    linkDissent: 'Ocultar palabras ilícitas o personales',
    note: 'Su número, su lugar y lo que resultó de ello se quedan; solo no se muestran sus palabras.',
    toQueue: 'A todo lo que espera',
    toAll: 'Leerlo entero y actuar',
    kinds: {
      contribution: 'Contribución',
      comment: 'Comentario',
      amendment: 'Enmienda',
      objection: 'Objeción',
      said: 'En el diálogo sobre una objeción',
      assessment: 'Evaluación',
      position: 'Motivo de una posición en una llamada',
      minority: 'Declaración minoritaria o reserva',
      challenge: 'Impugnación de una determinación',
      appeal: 'Apelación contra una decisión',
      dispute: 'Motivo para impugnar una prueba',
    },
    hidden: {
      waiting: 'En espera de un moderador. Hasta entonces solo lo leen la moderación y quien lo escribió.',
      out: (p) => `La moderación ha retirado estas palabras: ${p.reason}. <a>Ver qué se hizo</a>`,
      /** In files, which have no page to go to. */
      plain: (p) => `La moderación ha retirado estas palabras: ${p.reason}.`,
    },
    acts: {
      approve: 'Leyó y aprobó <a>{label}</a>',
      'take-out': (p) => `Retiró las palabras de <a>{label}</a>: ${p.reason}`,
      restore: 'Restableció las palabras de <a>{label}</a>',
      upheld: 'Resolvió una apelación sobre <a>{label}</a>: sus palabras se restablecen',
      overruled: 'Resolvió una apelación sobre <a>{label}</a>: sus palabras siguen retiradas',
    },
  },

  roles: 'Roles',
  rolesIntro: 'Quién recibió un rol aquí o lo perdió, lo más reciente primero.',
  roleActs: {
    given: (p) => `{name} asumió un rol: ${p.role}`,
    taken: (p) => `Se retiró un rol a {name}: ${p.role}`,
    opened: (p) => `{name} abrió el proceso, con el rol: ${p.role}`,
    laidDown: (p) => `{name} dejó un rol: ${p.role}`,
  },

  rates: 'De quién son las afirmaciones retiradas',
  ratesIntro: (p) =>
    `De las afirmaciones de cada grupo, cifras del ${p.when}. Se omiten los grupos en los que menos de ${few(p.k)} personas escribieron algo, y a veces otro con ellos, para que no se reconozca a nadie.`,
  ratesLater:
    'Cuánto se retiró de cada grupo se dice aquí cuando cierra una etapa, para que ningún número delate quién escribió qué.',
  headSeat: 'Grupo',
  headMade: 'Afirmaciones',
  headOut: 'Retiradas',
  rate: (p) => (p.made === 0 ? '0' : `${number(p.out)} (${percent(p.out / p.made)})`),
  withheld: 'muy pocas personas para mostrarlo',

  /** On the page of a statement. */
  lineage: 'De dónde viene y qué ha sido de ella',
  merged: 'Fusionada con la <a>afirmación {number}</a>, que dice lo mismo. Los votos permanecen donde se emitieron.',
  mergedHere: 'La <a>afirmación {number}</a> se fusionó con esta. Los votos permanecen donde se emitieron.',
  rewordedAs: 'Reformulada como <a>afirmación {number}</a>. Los votos sobre esta no se trasladaron.',
  rewordedFrom: 'Reformula la <a>afirmación {number}</a>.',
  waits: (p) => `Espera a un moderador desde hace ${duration(p.time)}.`,
  waitsForOthers: 'Esta afirmación espera a un moderador. Hasta entonces la leen solo los moderadores y su autor.',
  appealState: {
    open: 'Su autor ha apelado. Otro moderador resolverá.',
    upheld: 'Se restableció tras una apelación.',
    overruled: 'Se desestimó una apelación; sigue retirada.',
  },
  yours: 'Usted escribió esta afirmación. En «Mis aportes» ve qué ha sido de ella y puede apelar.',
  toMine: 'Ir a sus aportes',
  history: 'Qué han hecho los moderadores con ella',
  translatedFrom: (p) => `Traducida por un participante; el original está en ${p.language}.`,
  original: (p) => `El original, en ${p.language}`,
  translations: 'En otros idiomas',
  done: {
    'statement.moderate': 'Hecho. Queda en el registro, con su motivo.',
    'statement.merge': 'Fusionada. Quien votó sobre ella encuentra un enlace a la otra.',
    'statement.reword': 'La nueva redacción está sobre la mesa, y la antigua se ha retirado.',
    'appeal.settle': 'Resuelto. El autor lo ve en «Mis aportes».',
  },
};
