/** What frames the pages, in Spanish: names, navigation, the list of processes, one process at a glance, errors, signing in. */
import type {
  site as English,
  errors as EnglishErrors,
  home as EnglishHome,
  overview as EnglishOverview,
  report as EnglishReport,
  signIn as EnglishSignIn,
} from '../site.en.ts';
import { capital, fewStatements, list, number, people, plural, statements } from './counts.ts';

export const site: typeof English = {
  name: 'Plenary',
  title: (p) => `${p.page} · Plenary`,
  skip: 'Ir al contenido',
  navigation: 'Páginas de este proceso',
  menu: 'Menú',
  overview: 'Vista general',
  commonGround: 'Terreno común',
  simulated: 'Ejemplo simulado',
  simulatedNote: 'Las personas y los votos que se muestran aquí son ficticios.',
  convenedBy: (p) => `Convoca: ${p.name}`,
  json: 'Estas cifras en JSON',
  newFigures: 'Se han publicado nuevas cifras.',
  showNew: 'Mostrarlas',
  takePart: 'Participar',
  table: 'La mesa',
  quality: 'Calidad',
  text: 'Texto',
  mine: 'Mis aportes',
  queue: 'Cola',
  desk: 'Panel',
  convene: 'Convocar',
  signIn: 'Iniciar sesión',
  account: 'Cuenta',
  signOut: 'Cerrar sesión',
  language: 'Idioma',
  notReviewed: 'Ninguna persona que tenga este idioma como lengua materna ha revisado todavía estos textos.',
};

export const home: typeof EnglishHome = {
  title: 'Lo que se está elaborando',
  lead: 'Cada proceso pone una pregunta sobre la mesa, da un asiento a cada grupo interesado y muestra lo que une a todos.',
  open: 'Abiertos ahora',
  closed: 'Cerrados',
  none: 'No hay nada abierto en este momento.',
  convene: 'Cómo convocar un proceso',
  conveneText: 'Un proceso empieza con una pregunta y una lista de asientos.',
  conveneWho: {
    anyone: 'Cualquier persona con una cuenta en este sitio puede abrir uno.',
    invited:
      'En este sitio pueden abrir uno las personas a quienes han invitado quienes lo administran. Pregúnteles si quiere hacerlo.',
    you: 'Usted puede abrir uno en este sitio.',
  },
  conveneElsewhere:
    'Quienes administran este sitio también pueden importar, en la línea de comandos, una conversación que se haya mantenido en otro lugar:',
  conveneCommand: 'plenary import polis RUTA --as DIRECCION',
  counts: (p) => (p.people === null ? statements(p.statements) : `${people(p.people)}, ${statements(p.statements)}`),
  until: (p) => `${p.stage}, hasta el ${p.when}`,
  noDeadline: (p) => `${p.stage}, sin plazo`,
  openedOn: (p) => `Abierto el ${p.when}`,
};

export const overview: typeof EnglishOverview = {
  takePart: 'Participar',
  takePartText: (p) =>
    `Lea lo que dicen los demás (${statements(p.statements)} hasta ahora), diga si está de acuerdo o no y añada lo que falte. Bastan dos minutos.`,
  goOn: 'Continuar',
  goOnText: (p) => `Hay ${statements(p.statements)}. Puede continuar donde lo dejó y cambiar cualquiera de sus votos.`,
  outcome: (p) => `Resultado esperado: ${p.outcome}`,
  stages: 'Etapas',
  stage: {
    closed: (p) => (p.when === null ? 'cerrada' : `cerrada el ${p.when}`),
    open: (p) => (p.when === null ? 'abierta, sin plazo' : `abierta hasta el ${p.when}`),
    ahead: (p) => (p.when === null ? 'por venir' : `por venir, hasta el ${p.when}`),
  },
  next: 'Leer las posiciones de todos',
  nextText: (p) =>
    `${people(p.people)}, ${statements(p.statements)}: lo que une a los grupos, lo que los divide y con cuánta certeza.`,
  nextWaiting: (p) => `${capital(statements(p.statements))} sobre la mesa hasta ahora.`,
  nextButton: 'Ver el terreno común',
  outcomeText: 'Qué se decidió, con qué palabras, qué fuerza tiene en cada asiento y quién disiente.',
  toOutcome: 'Leer el resultado',
  changed: 'Qué ha cambiado',
  change: {
    figuresAcross: (p) => `Cifras publicadas: ${people(p.people)}`,
    figures: (p) =>
      `Cifras publicadas: ${people(p.people)}, ${fewStatements(p.holds)} en ${plural(Math.max(p.holds, 1), { one: 'la', other: 'las' })} que todos los grupos de opinión coinciden`,
    closed: (p) => `Etapa cerrada: ${p.stage}`,
    adopted: (p) => `Se adoptó el borrador ${number(p.draft)}`,
    appealed: 'Se presentó una apelación',
    appeal: {
      dismissed: 'La apelación fue desestimada',
      upheld: 'La apelación fue estimada',
      settled: 'La apelación se resolvió por acuerdo',
      withdrawn: 'La apelación fue retirada',
    },
    edition: (p) => `Se publicó la edición ${number(p.edition)} del resultado`,
    committed: (p) => `Compromisos en el registro: ${number(p.count)}`,
    reviewed: 'Concluyó una revisión',
    opened: 'Se abrió el proceso',
  },
  missing: 'Quién falta',
  missingText: (p) => `Todavía no oídos en las cifras: ${list(p.seats)}.`,
  nobodyMissing: 'Todos los asientos se oyen en las cifras.',
  inShort: 'En síntesis',
};

export const report: typeof EnglishReport = {
  eyebrow: 'Informe sobre una conversación',
  simulatedGroups: 'Grupos simulados',
  simulatedGroupsNote:
    'Quién pertenece a qué grupo está inventado aquí: las cifras de los grupos muestran cómo funciona la página y no dicen nada de ningún grupo real. Los votos están como se leyeron.',
  generated: (p) => `Redactado el ${p.when}`,
  madeBy: 'Redactado por Plenary. No hace falta conexión para mostrarlo: este archivo lo contiene todo.',
  asked: 'Qué se preguntó',
};

export const errors: typeof EnglishErrors = {
  typed: 'Lo que escribió, para que pueda llevárselo',
  400: {
    title: 'No se puede usar tal como está',
    text: 'Algo de lo enviado no es correcto. Vuelva atrás, corríjalo y envíelo de nuevo; no se ha modificado nada.',
  },
  403: {
    title: 'No tiene acceso a esta página',
    text: 'Puede que deba iniciar sesión o tener un rol que no tiene. Si cree que debería tenerlo, consulte a la persona convocante.',
  },
  404: {
    title: 'Aquí no hay nada',
    text: 'Puede que la dirección esté mal escrita o que lo que había aquí se haya trasladado. Empiece de nuevo por la lista de procesos.',
  },
  503: {
    title: 'Todavía no está listo',
    text: 'El sitio está arrancando o está sobrecargado. Espere un minuto y vuelva a cargar la página; no se ha perdido nada de lo que envió.',
  },
  home: 'Ver todos los procesos',
};

export const signIn: typeof EnglishSignIn = {
  title: 'Iniciar sesión',
  text: 'Ha seguido un enlace que permite iniciar sesión una sola vez. Pulse el botón para usarlo.',
  button: 'Iniciar sesión',
  note: 'Si no ha pedido este enlace, cierre la página: no ha ocurrido nada.',
};
