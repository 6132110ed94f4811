/** The text that a process works out, in Spanish. */
import type {
  clause as EnglishClause,
  redlines as EnglishRedlines,
  textRefusals as EnglishRefusals,
  text as EnglishText,
} from '../text.en.ts';
import { format, list, number, plural } from './counts.ts';

const counted = (one: string, other: string) => (p: { count: number }) =>
  `${number(p.count)} ${plural(p.count, { one, other })}`;
const changes = (count: number): string => counted('cambio', 'cambios')({ count });

export const text: typeof EnglishText = {
  title: 'El texto',
  none: 'Todavía no se ha abierto ningún texto.',
  empty: 'Todavía no tiene ninguna cláusula.',
  draft: (p) => `Borrador ${number(p.number)}`,
  noDraft: 'Aún no publicado como borrador',
  ahead: (p) =>
    `Después del borrador ${number(p.draft)} hubo ${changes(p.count)} que aún no ${plural(p.count, { one: 'figura', other: 'figuran' })} en ningún borrador.`,
  windowOpen: (p) => `El borrador ${number(p.draft)} admite comentarios, objeciones y enmiendas hasta el {when}.`,
  windowOver: (p) => `El borrador ${number(p.draft)} admitió comentarios, objeciones y enmiendas hasta el {when}.`,
  lastCall: (p) =>
    `Última llamada sobre el borrador ${number(p.draft)} hasta el {when}. Hasta entonces nadie puede cambiar el texto.`,
  windowBehind: (p) =>
    `Se admiten comentarios, objeciones y enmiendas hasta el {when}. Este plazo se abrió para el borrador ${number(p.draft)}; desde entonces ha llegado el borrador ${number(p.newest)}, y lo que se diga ahora trata del borrador ${number(p.newest)}.`,
  windowClosed: (p) =>
    `El borrador ${number(p.draft)} admitió comentarios, objeciones y enmiendas hasta el {when}. El plazo se cerró antes de tiempo: {reason}`,
  numberIn: (p) => `Cláusula ${number(p.number)} del borrador ${number(p.draft)}`,
  headingIn: (p) => `Un epígrafe del borrador ${number(p.draft)}`,
  marked: (p) => `Los cambios desde el borrador ${number(p.draft)} están marcados.`,
  others: 'Otros textos de este proceso',
  clause: (p) => `Cláusula ${number(p.number)}`,
  heading: 'Epígrafe',
  outClause: 'Una cláusula que se retiró',
  count: {
    statement: counted('afirmación', 'afirmaciones'),
    contribution: counted('contribución', 'contribuciones'),
    comment: counted('comentario', 'comentarios'),
    amendment: counted('enmienda', 'enmiendas'),
    objection: counted('objeción', 'objeciones'),
    instruction: counted('instrucción', 'instrucciones'),
    editorial: () => 'cambios de redacción',
  },
  from: (p) => `A partir de ${list(p.sources)}`,
  noSource: 'Aún no se cita nada',
  source: {
    statement: (p) => `Afirmación ${p.label}`,
    contribution: (p) => `Contribución ${p.label}`,
    comment: (p) => `Comentario ${p.label}`,
    amendment: (p) => `Enmienda ${p.label}`,
    objection: (p) => `Objeción ${p.label}`,
  },
  instruction: 'una instrucción: {note}',
  editorial: 'un cambio de redacción',
  since: {
    added: (p) => `Añadida después del borrador ${number(p.draft)}, a partir de {sources}`,
    changed: (p) => `Cambiada después del borrador ${number(p.draft)}, a partir de {sources}`,
    removed: (p) => `Retirada después del borrador ${number(p.draft)}, a partir de {sources}`,
    restored: (p) => `Repuesta después del borrador ${number(p.draft)}, a partir de {sources}`,
    moved: (p) => `Movida después del borrador ${number(p.draft)}, a partir de {sources}`,
  },
  sinceOrphan: (p) => `Editada después del borrador ${number(p.draft)} sin fuente`,
  bracketHeld: '«{option}» lo sostiene {seats}',
  bracketFree: 'Sin acuerdo, y de momento nadie sostiene ninguna versión: {options}',
  blank: 'nada aquí',
  bracket: (p) => `sin acuerdo: o bien ${p.options.join(', o bien ')}`,
  propose: 'Proponer un cambio',
  comment: 'Comentar',
  object: 'Objetar esta cláusula',
  missing: 'Aquí falta algo',
  history: 'Historia y fuentes',
  rows: (p) => `${number(p.from)} a ${number(p.to)} de ${number(p.of)}`,
  next: 'Cláusulas siguientes',
  previous: 'Cláusulas anteriores',
  comments: {
    open: counted('comentario espera respuesta', 'comentarios esperan respuesta'),
    answered: counted('comentario respondido', 'comentarios respondidos'),
    missing: counted('persona dice que falta algo', 'personas dicen que falta algo'),
  },
  objections: {
    open: counted('objeción abierta', 'objeciones abiertas'),
    addressed: counted('objeción tratada', 'objeciones tratadas'),
    standing: counted('objeción en pie', 'objeciones en pie'),
    accommodated: counted('objeción atendida', 'objeciones atendidas'),
  },
  drafts: 'Borradores',
  compare: (p) => `Qué cambió el borrador ${number(p.to)} del borrador ${number(p.from)}`,
  compareNow: (p) => `Qué ha cambiado desde el borrador ${number(p.from)}`,
  hash: 'SHA-256 de sus cláusulas, en JSON canónico (RFC 8785):',
  orphans: 'Cambios sin fuente',
  orphansLead: (p) =>
    `Sin ninguna fuente citada: ${changes(p.count)}. No puede haber última llamada hasta que cada cambio cite de dónde viene.`,
  orphansMore: (p) => `Y ${number(p.count)} más.`,
  orphansCite: {
    title: 'Citar de dónde vienen',
    which: 'Qué cambios',
    all: (p) => `Todos los que no tienen fuente: ${changes(p.count)}`,
    button: 'Citarlo para ellos',
  },
  orphanLine: {
    added: (p) => `añadida el ${p.when}`,
    changed: (p) => `cambiada el ${p.when}`,
    removed: (p) => `retirada el ${p.when}`,
    restored: (p) => `repuesta el ${p.when}`,
    moved: (p) => `movida el ${p.when}`,
  },
  editors: 'Desde qué asientos se editó',
  editorsOf: (p) => `${p.seat}: ${changes(p.count)}`,
  noSeat: 'Redactores sin asiento aquí',
  open: {
    title: 'Abrir un texto',
    name: 'Título del texto',
    language: 'Idioma',
    text: 'Texto de partida',
    textHint:
      'Pegue Markdown, texto simple o numerado: cada párrafo y cada punto numerado se convierte en una cláusula. Puede dejarlo vacío. Las palabras sin acuerdo van entre corchetes, como [[treinta|noventa]].',
    instruction: 'De dónde viene',
    instructionHint:
      'Todas sus cláusulas citarán esto, por ejemplo la reunión que lo pidió. Sin ello, aún no citan nada.',
    button: 'Abrir este texto',
  },
  preview: {
    button: 'Ver en qué se convertiría',
    title: 'En qué se convertiría',
    counts: (p) =>
      `${counted('cláusula', 'cláusulas')({ count: p.clauses })} y ${counted('epígrafe', 'epígrafes')({ count: p.headings })}. Aún no se ha guardado nada.`,
    mark: 'se quita: {mark}',
    more: (p) => `Y ${number(p.count)} más.`,
  },
  withdraw: {
    title: 'Retirar este texto',
    lead: 'Usted lo abrió, y nadie ha dicho nada sobre él todavía. Desaparece de las páginas; que se abrió queda en el diario.',
    button: 'Retirar el texto',
  },
  publish: {
    title: 'Publicar un borrador',
    lead: 'Congela todo el texto tal como está, bajo su huella. Lo que se diga después se refiere a este borrador.',
    note: 'Una nota sobre él',
    button: 'Publicar este texto como borrador',
  },
  window: {
    title: 'Abrir el borrador a comentarios',
    days: 'Durante cuántos días',
    button: 'Abrir el borrador a comentarios',
  },
  windowMove: {
    title: (p) => `Abrir en su lugar el borrador ${number(p.draft)} a comentarios`,
    lead: (p) =>
      `El plazo abierto para el borrador ${number(p.draft)} pasa al borrador ${number(p.newest)}. No puede terminar antes de lo anunciado.`,
  },
  windowClose: {
    title: 'Cerrar antes de tiempo el plazo de comentarios',
    lead: 'Desde ese momento nadie puede comentar, objetar ni proponer enmiendas. La razón queda junto al texto, a la vista de todos.',
    reason: 'Por qué termina antes de tiempo',
    button: 'Cerrarlo ahora',
  },
  call: {
    title: 'Última llamada',
    lead: 'Durante una última llamada nadie puede cambiar el texto; quien tenga una objeción la presenta ahora.',
    notYet: 'Todavía no puede haber última llamada.',
    objections: 'Objeciones abiertas o en pie: {objections}',
    days: 'Durante cuántos días',
    button: 'Abrir una última llamada',
    reason: 'Por qué termina antes de tiempo',
    end: 'Terminar la última llamada',
  },
  done: {
    'document.open': 'El texto está abierto.',
    'document.withdraw': 'El texto se ha retirado.',
    'draft.publish': 'El borrador está publicado.',
    'window.open': 'El borrador está abierto a comentarios.',
    'window.close': 'El plazo de comentarios está cerrado.',
    'lastcall.open': 'La última llamada está abierta.',
    'lastcall.end': 'La última llamada ha terminado: el texto se puede editar de nuevo.',
    'clause.add': 'La cláusula está añadida.',
    'clause.change': 'La cláusula está cambiada.',
    'clause.remove': 'La cláusula está retirada.',
    'clause.move': 'La cláusula está movida.',
    'change.cite': 'Las fuentes están anotadas.',
    'clause.translate': 'La traducción está guardada.',
    'bracket.hold': 'Queda anotado quién sostiene qué.',
  },
};

export const clause: typeof EnglishClause = {
  back: 'Volver al texto',
  previous: 'La cláusula anterior',
  next: 'La cláusula siguiente',
  out: 'Esta cláusula se retiró del texto. Sus versiones permanecen.',
  outSay: 'Ya no se puede decir nada más de ella. Lo que se dijo queda aquí.',
  shaped: 'Qué dio forma a esta cláusula',
  shapedNone: 'Aún no se cita nada.',
  versions: 'Todas las versiones',
  version: (p) => `Versión ${number(p.number)}`,
  act: { added: 'añadida', changed: 'cambiada', removed: 'retirada', restored: 'repuesta', moved: 'movida' },
  by: 'por {name}',
  cites: 'A partir de {sources}',
  orphan: 'Este cambio no cita nada.',
  inDrafts: (p) => `En ${p.drafts.length === 1 ? 'el borrador' : 'los borradores'} ${list(p.drafts.map(number))}`,
  hash: 'Huella SHA-256',
  translations: 'En otros idiomas',
  stale: 'El original ha cambiado desde que se hizo esta traducción.',
  original: (p) => `El original (${p.language})`,
  translated: (p) => `Idioma del original: ${p.language}.`,
  brackets: 'Lo que no está acordado',
  say: 'Lo que puede decir sobre ella',
  editing: 'Editar esta cláusula',
  change: {
    title: 'Cambiar las palabras',
    text: 'La cláusula',
    hint: 'Cada versión queda pública para siempre. Las palabras sin acuerdo van entre corchetes, como [[treinta|noventa]].',
    button: 'Cambiar la cláusula',
  },
  cite: {
    title: 'Citar más fuentes de un cambio',
    sources: 'De dónde viene',
    sourcesHint:
      'Etiquetas, una por línea, como S12 (afirmación), C3 (contribución), K118 (comentario), A4 (enmienda), O2 (objeción).',
    instruction: 'Instrucción que sigue',
    instructionHint: 'Del grupo o de quien convoca, con sus palabras; todos pueden leerla.',
    editorial: 'Es de redacción: el sentido queda igual',
    change: 'Qué cambio',
    button: 'Citar esto',
  },
  remove: { title: 'Retirar la cláusula', button: 'Retirar la cláusula' },
  move: {
    title: 'Mover la cláusula',
    after: 'Debe ir después de',
    first: 'nada: al principio de todo',
    button: 'Mover la cláusula',
  },
  add: {
    title: 'Añadir una cláusula después de esta',
    kind: 'Qué es',
    kinds: { clause: 'Una cláusula', heading: 'Un epígrafe' },
    text: 'Sus palabras',
    button: 'Añadir la cláusula',
  },
  translate: {
    title: 'Traducirla',
    language: 'Idioma',
    text: 'La cláusula en este idioma',
    button: 'Guardar esta traducción',
  },
  hold: {
    title: 'Decir quién sostiene qué en un corchete',
    seats: (p) => `Asientos que sostienen «${p.option}»`,
    button: 'Anotar quién lo sostiene',
  },
  conflict: {
    title: 'Otra persona cambió esta cláusula mientras usted escribía',
    lead: 'Estas son las palabras tal como están ahora, y en qué se distingue lo que usted escribió. Lo que escribió sigue en el formulario: si lo envía de nuevo, sustituye a las palabras actuales.',
    stands: 'Como está ahora',
    typed: 'Lo que usted escribió, comparado con ello',
  },
  shapedClauses: 'Las cláusulas a las que dio forma',
};

export const redlines: typeof EnglishRedlines = {
  title: 'Qué cambió',
  from: 'De',
  to: 'A',
  nothing: 'antes del primer borrador',
  now: 'el texto tal como está',
  whole: 'Mostrar también las cláusulas iguales',
  button: 'Comparar',
  none: 'No hay ninguna diferencia.',
  added: (p) => `Añadidas: ${number(p.count)}`,
  removed: (p) => `Retiradas: ${number(p.count)}`,
  changed: (p) => `Cambiadas: ${number(p.count)}`,
  moved: (p) => `Movidas: ${number(p.count)}`,
  what: { added: 'Añadida', removed: 'Retirada', changed: 'Cambiada', same: 'Igual' },
  movedHere: 'Movida aquí',
  key: 'Las palabras subrayadas se añadieron; las tachadas se retiraron.',
  why: 'De dónde vienen los cambios',
};

export const textRefusals: typeof EnglishRefusals = {
  'unknown-source': ({ source }) =>
    `Aquí nada se llama «${source}». Cite las etiquetas que muestran las páginas, como S12 para una afirmación o C3 para una contribución.`,
  'unknown-document': () => 'No hay tal texto en este proceso.',
  'unknown-clause': () => 'No hay tal cláusula en este texto.',
  'unknown-change': () => 'No hay tal cambio en este texto.',
  'unknown-bracket': () => 'No hay tal corchete en esta cláusula, o no con tantas opciones.',
  'no-draft': () => 'Todavía no se ha publicado ningún borrador de este texto.',
  'window-closed': ({ at }) => `El plazo para hablar de este borrador terminó el ${format.dateTime(Number(at))}.`,
  'window-open': ({ at }) => `Este borrador ya está abierto a comentarios, hasta el ${format.dateTime(Number(at))}.`,
  'no-window': () => 'No hay ningún plazo de comentarios abierto.',
  'window-shorter': ({ at }) =>
    `Se anunció un plazo hasta el ${format.dateTime(Number(at))}. Elija más días, o cierre antes ese plazo, con una razón.`,
  'in-last-call': ({ at }) =>
    `Hay una última llamada hasta el ${format.dateTime(Number(at))}: nadie puede cambiar el texto. La presidencia puede terminarla antes.`,
  'no-last-call': () => 'No hay ninguna última llamada en curso.',
  'clause-moved-on': () =>
    'Otra persona ha cambiado esta cláusula entretanto. No se cambió nada: compare lo que dice ahora con lo que escribió, y envíelo de nuevo si debe sustituirlo.',
  'clause-out': () => 'Esta cláusula se retiró del texto.',
  'no-change-chosen': () => 'Elija al menos un cambio del que esto sea la fuente.',
  'nothing-cited': () => 'Esto no nombra nada que el cambio no cite ya.',
  'text-language': ({ language }) => `El propio texto está en este idioma (${format.language(String(language))}).`,
  'too-many-clauses': ({ most }) => `Un texto tiene como máximo ${number(Number(most))} cláusulas.`,
  'clause-too-long': ({ clause, most }) =>
    `El párrafo ${number(Number(clause))} tiene más de ${number(Number(most))} caracteres. Divídalo y abra el texto de nuevo.`,
  'brackets-nested': ({ clause }) =>
    `El párrafo ${number(Number(clause))} tiene corchetes dentro de corchetes. Escriba cada opción completa, como [[en treinta días|en noventa días]], y abra el texto de nuevo.`,
  'not-your-text': () => 'Solo quien abrió un texto puede retirarlo.',
  'text-spoken-of': () => 'Ya se ha dicho algo sobre este texto, así que se queda.',
  'editor-groups': ({ groups, seated }) =>
    `La carta pide editores de ${number(Number(groups))} grupos antes de que nadie trabaje en el texto. Grupos con editores hasta ahora: ${number(Number(seated))}. Invite a editores, y que cada uno tome un asiento.`,
  'text-previewed': () =>
    'Aún no se ha guardado nada. Abajo está en qué se convertiría el texto; lo que escribió sigue en el formulario.',
  'text-empty': () => 'Este texto todavía no tiene ninguna cláusula.',
  'draft-same': ({ draft }) => `Nada ha cambiado desde el borrador ${number(Number(draft))}.`,
  'draft-outdated': ({ draft }) =>
    `El texto ha cambiado desde el borrador ${number(Number(draft))}. Publíquelo antes como borrador: una última llamada es sobre un borrador.`,
  'orphan-changes': ({ count }) =>
    `Sin fuente: ${changes(Number(count))}. Antes de una última llamada, cada cambio tiene que citar de dónde viene.`,
  'brackets-open': ({ count }) =>
    `Quedan corchetes abiertos en ${counted('cláusula', 'cláusulas')({ count: Number(count) })}. Resuelva antes sus palabras.`,
};
