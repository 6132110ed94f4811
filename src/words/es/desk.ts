/** The convener's desk, and invitations, in Spanish. */
import type { desk as English, invitations as EnglishInvitations } from '../desk.en.ts';
import { capital, entries, few, fewOf, format, number, people, plural, statements } from './counts.ts';
import { duration } from './moderation.ts';

const roles: typeof English.role = {
  convener: 'Convocante',
  chair: 'Presidencia',
  editor: 'Redactor',
  moderator: 'Moderador',
  delegate: 'Delegado',
  scrutineer: 'Escrutador',
  observer: 'Observador',
};

export const desk: typeof English = {
  title: 'Panel',
  lead: 'Lo que este proceso necesita de usted y todo lo que puede hacer por él.',
  needs: 'Lo que le necesita ahora',
  needsNothing: 'Nada le necesita en este momento.',
  need: {
    'no-stage': 'Ninguna etapa tiene plazo: no se puede saber cuánto tiempo queda.',
    'empty-seats': (p) =>
      `${plural(p.seats.length, { one: 'Hay una silla vacía', other: `Hay ${fewOf(p.seats.length)} sillas vacías` })}: ${format.list(p.seats)}.`,
    'few-here': (p) => `Está aquí menos de la mitad de las personas deseadas: ${format.list(p.seats)}.`,
    'no-statements': 'Todavía no hay ninguna afirmación. Dé algo a lo que responder.',
    'few-statements': (p) =>
      `Solo hay ${plural(p.count, { one: 'una afirmación', other: `${fewOf(p.count)} afirmaciones` })}. Con diez o más se ve de qué se trata.`,
    waiting: (p) =>
      `${capital(entries(p.count))} ${plural(p.count, { one: 'espera a que se lea antes de mostrarse', other: 'esperan a que se lean antes de mostrarse' })}, la más antigua desde hace ${duration(p.time)}.`,
    unread: (p) =>
      `${capital(entries(p.count))} que nadie ha leído todavía, la más antigua desde hace ${duration(p.time)}.`,
    appeals: (p) =>
      `${plural(p.count, { one: 'Hay una apelación abierta', other: `Hay ${fewOf(p.count)} apelaciones abiertas` })}, la más antigua desde hace ${duration(p.time)}.`,
    invitations: (p) =>
      `${plural(p.count, { one: 'Una invitación no se ha usado todavía', other: `${number(p.count)} invitaciones no se han usado todavía` })}; la más antigua se repartió hace ${duration(p.time)}.`,
    expiring: (p) =>
      `${plural(p.count, { one: 'Una invitación caduca', other: `${number(p.count)} invitaciones caducan` })} en los próximos dos días.`,
    unanswered: (p) => `Aportes sin respuesta: ${number(p.count)}, el más antiguo desde hace ${duration(p.time)}.`,
    contests: (p) =>
      `${plural(p.count, { one: 'Hay un asiento impugnado', other: `Hay ${few(p.count)} asientos impugnados` })}.`,
    second: (p) =>
      `${plural(p.count, { one: 'Una comprobación de identidad espera', other: `${capital(few(p.count))} comprobaciones de identidad esperan` })} a una segunda persona.`,
    deadline: (p) => `«${p.stage}» cierra dentro de ${duration(p.time)}, el ${p.when}.`,
    'no-moderator':
      'Nadie más que usted puede tratar las afirmaciones, y no puede actuar sobre las que escribió ni sobre aquellas contra las que votó.',
    pending: (p) => `La carta orgánica cambia el ${p.when}.`,
    over: 'Todas las etapas han terminado. Cierre el proceso cuando no se vaya a añadir nada más.',
    'appeal-due': 'Hay apelaciones contra decisiones que esperan respuesta.',
    find: 'Una llamada ha terminado y todavía no se ha determinado nada.',
    challenged: 'Una determinación fue impugnada y espera respuesta.',
    finalise: 'El plazo para impugnar una determinación ha pasado: puede hacerse definitiva.',
    ratify: 'Una determinación espera ser ratificada.',
    review: 'Una revisión de lo adoptado está pendiente o en curso.',
    revisit: 'Lo que se aplazó debe retomarse.',
    'asked-again': 'Esto ya se decidió y se pregunta de nuevo: diga por qué o retírelo.',
    'reports-overdue': 'Faltan informes sobre compromisos.',
    'reports-disputed': 'Hay pruebas de compromisos impugnadas y nadie lo ha resuelto.',
    'to-accept': 'Hay compromisos firmados que esperan entrar en el registro.',
  },
  groups: {
    decide: 'Decidir',
    follow: 'Seguir lo que se prometió',
    answer: 'Responder',
    read: 'Leer lo que llegó',
    gather: 'Traer gente a la mesa',
    arrange: 'Fijar el marco',
  },
  acts: (p) => `Quién actúa: ${format.list(p.roles)}`,
  dueBy: 'hasta el {when}',
  dueSince: 'pendiente desde el {when}',
  allOf: (p) => `Ver todo (${number(p.count)})`,
  ofWhat: 'De qué se trata',
  statement: 'Afirmación',
  go: {
    decisions: 'Ir a las decisiones',
    reviews: 'Ir a las revisiones',
    commitments: 'Ir a los compromisos',
    answer: 'Responder',
    table: 'Ver la mesa',
    invite: 'Invitar a personas',
    inviteModerator: 'Invitar a un moderador',
    queue: 'Ir a la cola',
    seeds: 'Poner afirmaciones sobre la mesa',
    charter: 'Cambiar la carta orgánica',
    seeCharter: 'Ver el cambio',
    remind: 'Ver las invitaciones',
    close: 'Cerrar el proceso',
  },
  fine: {
    seats: 'Todos los grupos están en la mesa',
    statements: 'Hay afirmaciones a las que responder',
    queue: 'Todo se ha leído',
    invitations: 'No hay invitaciones en espera',
  },
  links: 'En otras páginas',
  stages: 'Etapas y plazos',
  noStages: 'No hay etapas: sigue abierto hasta que usted lo cierre.',
  moveDeadline: 'Cambiar un plazo',
  seats: 'Quién está aquí',
  seatsNote: 'Números exactos, solo para quien tiene un rol aquí.',
  headSeat: 'Grupo',
  headHere: 'Presentes',
  headWanted: 'Deseadas',
  headInvited: 'Invitadas, todavía no presentes',
  noSeat: 'Sin asiento',
  noTarget: '–',
  roles: 'Roles',
  rolesNote: 'Lo que se hace en un rol es público. Los roles se asignan por invitación.',
  role: roles,
  unnamed: 'Alguien sin nombre aquí',
  you: 'Usted',
  takeRole: (p) => `Quitar el rol: ${roles[p.role]}`,
  take: 'Quitar',
  giveRole: 'Asignar un rol a alguien',
  lastConvener: 'La única persona convocante no puede dejar el rol.',
  seeds: 'Afirmaciones para empezar',
  seedsText:
    'De diez a treinta, de todos los lados. Una idea por línea, con palabras con las que se pueda estar de acuerdo o en desacuerdo. Se señalan como aportadas por la persona convocante.',
  seedsField: 'Afirmaciones, una por línea',
  seedsHint: (p) => `Como máximo ${number(p.most)} a la vez, cada una de ${number(p.longest)} caracteres como máximo.`,
  seedsButton: 'Ponerlas sobre la mesa',
  seedsThere: (p) => `${capital(statements(p.count))} sobre la mesa ahora.`,
  close: 'Cerrar el proceso',
  closeText:
    'Una vez cerrado, nadie puede unirse, votar ni escribir, y no se puede volver a abrir. Lo que se dijo permanece y se puede leer.',
  closeButton: 'Cerrar el proceso…',
  closeTitle: '¿Cerrar este proceso definitivamente?',
  closeWarn: (p) => {
    const here = `${plural(p.people, { one: 'Participó', other: 'Participaron' })} ${people(p.people)}.`;
    const open =
      p.stage === null ? '' : ` La etapa «${p.stage}» sigue abierta${p.when === null ? '' : `, hasta el ${p.when}`}.`;
    const left =
      p.waiting === 0
        ? ''
        : ` ${capital(entries(p.waiting))} no se ${plural(p.waiting, { one: 'leería', other: 'leerían' })} nunca.`;
    return here + open + left;
  },
  closeYes: 'Sí, cerrarlo definitivamente',
  closeNo: 'No, dejarlo abierto',
  closed: 'Este proceso está cerrado. Se puede leer, y no se puede añadir nada.',
  done: {
    'process.open': 'El proceso está abierto. Abajo figura qué hacer a continuación.',
    'process.close': 'El proceso está cerrado.',
    'role.take': 'El rol se ha quitado.',
    'statement.seed': 'Las afirmaciones están sobre la mesa.',
    'charter.change': 'El cambio está hecho o anunciado.',
  },
};

export const invitations: typeof EnglishInvitations = {
  title: 'Invitaciones',
  lead: 'Cada invitación es un enlace personal que sirve una vez. Repártala como quiera: nada se envía por sí solo, así que funciona sin servidor de correo.',
  leadOwn: (p) =>
    p.left === 0
      ? `Ha repartido todas sus invitaciones (${number(p.of)}).`
      : `Puede repartir ${plural(p.left, { one: 'una invitación más', other: `${number(p.left)} invitaciones más` })}.`,
  levelNeeded: 'Para invitar a otras personas aquí, debe acreditar algo más sobre quién es. Consulte su cuenta.',
  closed: 'El proceso está cerrado, así que ya no se puede invitar a nadie.',
  none: 'Todavía no se ha invitado a nadie.',
  contents: 'En esta página',
  numbers: 'Por grupo',
  headSeat: 'Grupo',
  headInvited: 'Invitadas',
  headJoined: 'Vinieron por invitación',
  headHere: 'Presentes en total',
  headWanted: 'Deseadas',
  anySeat: 'Cualquier grupo',
  forRoles: 'A un rol',
  one: 'Invitar a una persona',
  oneButton: 'Crear el enlace',
  list: 'Invitar a muchas personas con una lista',
  listText:
    'Copie las filas de una hoja de cálculo o escriba una persona por línea. Los encabezados son opcionales y se escriben en inglés; sin ellos, el orden es el del ejemplo: nombre, correo, grupo, organización, región, idioma. Basta con un nombre o una dirección de correo.',
  listExample: 'name,mail,group,organisation,region,language',
  listGroups: (p) => `Grupos, por nombre o letra: ${format.list(p.seats)}.`,
  listField: 'La lista',
  listButton: 'Invitar a todas estas personas',
  role: 'Asignar un rol a alguien',
  roleText: 'Quien abra el enlace toma el rol, y todos ven lo que hace en él.',
  roleMeans: 'Qué significa cada rol',
  roleField: 'Rol',
  roles,
  name: 'Nombre',
  nameHint: 'Para que sepa de quién es el enlace.',
  roleNameHint: 'Se muestra junto a lo que la persona hace en este rol.',
  mail: 'Dirección de correo',
  mailHint: 'Se guarda junto al enlace; no se le escribe.',
  seat: 'Grupo',
  seatAny: 'Elige la persona',
  organisation: 'Organización',
  region: 'Región',
  language: 'Idioma',
  notSaid: 'Sin indicar',
  days: 'Días en que se puede usar',
  all: 'Repartidas',
  shown: {
    open: 'Sin usar todavía',
    used: 'Usadas',
    expired: 'Caducadas',
    withdrawn: 'Retiradas',
    all: 'Todas',
  },
  filter: 'Mostrar',
  filterOf: (p) => `${p.name} (${number(p.count)})`,
  linkOf: (p) => `Enlace personal de ${p.name}`,
  copy: 'Copiar',
  copyOf: (p) => `Copiar el enlace de ${p.name}`,
  copied: 'Copiado',
  state: {
    open: (p) => `Sin usar desde hace ${duration(p.time)}; se puede usar hasta el ${p.when}`,
    used: 'Usada',
    expired: (p) => `Caducó el ${p.when}`,
    withdrawn: 'Retirada',
  },
  forSeat: 'Para el asiento {seat}',
  forRole: (p) => `Para un rol: ${roles[p.role]}`,
  forAny: 'Para cualquier asiento',
  byParticipant: 'De un participante',
  unnamed: 'Sin nombre',
  withdraw: 'Retirar',
  withdrawOf: (p) => `Retirar la invitación de ${p.name}`,
  print: 'Todos los enlaces sin usar en papel, uno por tira',
  slips: 'Invitaciones para repartir',
  slipsBack: 'Volver a las invitaciones',
  slipsHow: 'Imprima esta página, corte por las líneas y dé a cada persona su propia tira.',
  slipTo: 'Para {name}',
  slipText: 'Tiene una invitación para tomar asiento. Abra esta dirección; sirve una vez, y solo para usted.',
  slipRole: (p) => `Se le propone un rol: ${roles[p.role]}. Abra esta dirección; sirve una vez, y solo para usted.`,
  slipUntil: (p) => `Hasta el ${p.when}.`,
  page: (p) => `De ${number(p.from)} a ${number(p.to)} de ${number(p.of)}`,
  newer: 'Más recientes',
  older: 'Más antiguas',
  done: {
    'invitations.issue':
      'Los enlaces están creados. Figuran en la lista de abajo, primero los más recientes; repártalos.',
    'invitation.withdraw': 'La invitación se ha retirado: su enlace ya no sirve.',
  },
};
