/** Spanish: programs elsewhere that are told of what happens. */
import type { webhooks as English, followingRefusals as EnglishRefusals } from '../webhooks.en.ts';
import { number, plural } from './counts.ts';

export const webhooks: typeof English = {
  title: 'Webhooks',
  lead: 'Un programa suyo puede saber lo que ocurre aquí en cuanto ocurre: lo que se abre, se publica, se convoca, se constata y se cierra. Nunca se le dice lo que una persona participante dijo o hizo.',
  how: 'Cada mensaje va firmado. <a>Cómo comprobar una firma</a>',
  check:
    'Un mensaje de webhook lleva la cabecera Plenary-Signature con t y v1. t es la hora en segundos; v1, el HMAC-SHA-256 en hexadecimal, con su secreto, de t, un punto y el cuerpo tal como llegó. Rechace lo que no coincida o tenga más de cinco minutos. Plenary-Id es el mismo si un mensaje se repite.',
  none: 'No se avisa a ningún programa.',
  list: 'A quién se avisa',
  since: (p) => `Añadido: ${p.when}.`,
  known: (p) => `Ha recibido todo hasta la entrada ${number(p.n)} del diario.`,
  failing: (p) =>
    `Falla desde: ${p.when}; ${number(p.tries)} ${plural(p.tries, { one: 'vez', other: 'veces' })} hasta ahora. ${p.why}`,
  off: (p) =>
    `Desactivado (${p.when}) tras un día de fallos. No se le dice nada hasta que lo intente de nuevo. ${p.why}`,
  why: {
    address: 'Su nombre lleva a una dirección que no está en la internet pública.',
    name: 'No se encuentra su nombre.',
    certificate: 'Su certificado no es válido.',
    connection: 'No se pudo establecer la conexión.',
    timeout: 'No respondió en cinco segundos.',
    status: (p) => `Respondió con el código ${p.status}.`,
  },
  add: 'Avisar a un programa',
  address: 'Dirección',
  addressHint: 'Empieza por https:// y tiene un nombre de la internet pública, sin puerto.',
  addButton: 'Añadir',
  rotate: 'Crear un secreto nuevo',
  rotateNote: 'Un secreto nuevo vale desde el mensaje siguiente; el anterior deja entonces de servir.',
  rotateOf: (p) => `Crear un secreto nuevo para ${p.host}`,
  resume: 'Intentar de nuevo',
  resumeOf: (p) => `Intentar de nuevo ${p.host}`,
  remove: 'Quitar',
  removeOf: (p) => `Quitar ${p.host}`,
  secretReady: 'El secreto de este webhook',
  secretOnce: 'Cópielo ahora en su programa. Se muestra solo esta vez.',
  back: 'Volver a los webhooks',
  desk: 'Webhooks para programas',
  done: {
    'webhooks.remove': 'Ya no se avisa a ese programa.',
    'webhooks.resume': 'Se intentará de nuevo en medio minuto, desde donde estaba.',
  },
};

export const followingRefusals: typeof EnglishRefusals = {
  'digest-needs-mail': () => 'El resumen necesita una dirección de correo: confirme una primero.',
  'hook-address': () =>
    'No se puede avisar a esa dirección: debe empezar por https://, tener un nombre público y no llevar puerto.',
  'hook-there': () => 'A esa dirección ya se la avisa.',
  'too-many-hooks': (p) => `Un proceso avisa a ${number(Number(p.most))} programas como máximo.`,
  'unknown-hook': () => 'Ese webhook ya no existe.',
};
