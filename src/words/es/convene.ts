/** Putting a question on the table, in Spanish: the charter, its form, and how it changes. */
import type {
  charter as English,
  convene as EnglishConvene,
  problems as EnglishProblems,
  refusals as EnglishRefusals,
} from '../convene.en.ts';
import { few, fewOf, fewStatements, format, number, plural } from './counts.ts';

const levels = {
  0: 'Cualquier persona',
  1: 'Quien ha confirmado una dirección de correo',
  2: 'Quien recibió una invitación personal',
  3: 'Quien ha acreditado una afiliación',
  4: 'Toda persona a quien la presidencia ha visto',
};
const whom = (level: keyof typeof levels): string => levels[level].toLocaleLowerCase('es');
const days = (count: number): string => `${few(count)} ${plural(count, { one: 'día', other: 'días' })}`;

/** The fields of a charter, as the form and the page of the charter call them. */
export const charter: typeof English = {
  sections: {
    question: 'La pregunta',
    more: 'Más detalles',
    scope: 'Alcance',
    stages: 'Etapas',
    seats: 'Grupos en la mesa',
    table: 'La mesa',
    wanted: 'A quién más necesita',
    taking: 'Quién puede hacer qué',
    figures: 'Votos y cifras',
    rules: 'Moderación y reglas',
  },
  fields: {
    title: 'Título',
    slug: 'Dirección en este sitio',
    question: 'La pregunta',
    outcome: 'Qué debería resultar',
    convener: 'Quién convoca',
    language: 'Idioma de la carta orgánica',
    languages: 'Idiomas en los que se puede escribir',
    inScope: 'Qué forma parte',
    outOfScope: 'Qué no forma parte',
    authority: 'Quién actuará según el resultado',
    guidelines: 'Cómo escribir',
    stages: 'Etapas',
    seats: 'Grupos en la mesa',
    regions: 'Regiones',
    expertise: 'Conocimientos que se buscan',
    joining: 'Quién puede tomar asiento',
    levels: 'Qué tiene que acreditar cada persona',
    vote: 'Quién puede votar',
    statement: 'Quién puede escribir una afirmación',
    invite: 'Qué participantes pueden invitar a otros',
    statementsEach: 'Afirmaciones que puede escribir cada persona',
    importantEach: 'Marcas «importante para mí» que tiene cada persona',
    invitesEach: 'Invitaciones que puede repartir cada participante',
    ballots: 'Votos de una misma persona',
    figures: 'Resultados mientras está abierto',
    smallCell: 'Menor número de personas que se muestra',
    moderation: 'Cuándo se leen las afirmaciones',
    procedure: 'Cómo se declara una decisión al final',
    editorGroups: 'Editores de cuántos grupos, antes de trabajar en un texto',
    noticeDays: 'Días de aviso antes de un cambio de esta carta orgánica',
    template: 'Plantilla',
  },
  hints: {
    title: 'Unas pocas palabras, para listas y enlaces.',
    slug: 'Minúsculas, cifras y guiones, como routing-security. No cambia nunca. Si se deja vacía, se forma a partir del título.',
    question: 'Una sola pregunta que puedan responder personas de todos los grupos, en una o dos frases.',
    outcome:
      'El texto, el dictamen o los compromisos que deberían existir al final, para que todos puedan comprobarlo.',
    convener: 'La organización o las personas que responden del proceso.',
    authority: 'Quién ha prometido hacer qué con el resultado, y para cuándo. Es lo primero que se pregunta.',
    guidelines: 'Se muestra junto al campo en el que se escriben las afirmaciones.',
    stages: 'Las horas son UTC. Una etapa sin plazo sigue abierta hasta que se cierra el proceso.',
    seats:
      'Todos los grupos cuentan igual, haya las personas que haya en ellos. Para omitir un grupo, vacíe toda su fila. Un grupo sin letra recibe una.',
    seatsFixed:
      'Alguien ha tomado asiento: se pueden cambiar los nombres de los grupos y añadir otros, pero conservan su orden y no se pueden omitir.',
    regions: 'Si las deja todas vacías, cada persona dice con sus propias palabras de dónde es.',
    expertise: 'Uno por línea. Quienes se unen pueden decir que los aportan.',
    languages: 'Las afirmaciones conservan el idioma en que se escribieron; otras personas pueden traducirlas.',
    smallCell: 'Quien no tiene un rol no ve ningún número menor. Lo habitual es cinco; nunca menos de dos.',
    editorGroups: 'Hasta entonces, nadie puede cambiar el texto ni abrir una última llamada. 0 no pide ninguno.',
    noticeDays: 'Una vez que alguien se ha unido, un cambio se anuncia y entra en vigor después de estos días.',
    invitesEach: '0: solo invita la persona convocante.',
    statementsEach: 'Nunca más de tres al día.',
  },
  row: {
    order: 'Lugar',
    name: 'Nombre',
    letter: 'Letra',
    target: 'Personas deseadas',
    closesAt: 'Cierra (UTC)',
    seat: (p) => `Grupo ${number(p.number)}`,
    stage: (p) => `Etapa ${number(p.number)}`,
    closesOf: (p) => `Cierre de «${p.stage}» (UTC)`,
    region: (p) => `Región ${number(p.number)}`,
  },
  choice: {
    joining: { open: 'Cualquier persona con el enlace', invited: 'Solo quien tiene una invitación personal' },
    levels,
    ballots: {
      unlinked: 'Separados en lo que se publica: nadie puede reunirlos',
      linked: 'Juntos en lo que se publica, sin nombre: otras personas pueden volver a calcular los grupos de opinión',
    },
    figures: {
      live: 'Cambian con cada voto (solo si los votos de una misma persona se publican juntos)',
      batched: 'Cambian cada vez que han votado diez personas más',
      hidden: 'Ocultos hasta que cierre',
    },
    moderation: {
      after: 'Se muestran enseguida, y después las lee un moderador',
      before: 'Se muestran cuando las ha leído un moderador',
    },
    noProcedure: 'Sin decidir todavía',
  },
  /** By id of the procedure. */
  procedures: {
    'ietf-rough-consensus': 'Consenso aproximado (IETF)',
    'gnso-wg': 'Niveles de consenso (GNSO de la ICANN)',
    'w3c-consensus': 'Consenso con objeciones formales (W3C)',
    'ripe-pdp': 'Proceso de desarrollo de políticas (RIPE)',
    'iso-consensus': 'Consenso de los intereses implicados (ISO)',
    'ansi-ballot': 'Votación de un órgano equilibrado (ANSI)',
    consent: 'Consentimiento (sociocracia)',
    'quaker-sense': 'Sentir de la asamblea (cuáqueros)',
    'lazy-consensus': 'Consenso tácito',
    'aso-global-policy': 'Política global por regiones (ASO)',
    'plenary-communique': 'Comunicado aprobado en plenaria',
  },
  /** As the page of a charter says it, in a sentence. */
  says: {
    joining: {
      open: 'Cualquier persona que tenga el enlace puede tomar asiento.',
      invited: 'Se toma asiento por invitación personal.',
    },
    may: {
      vote: (p) => `Puede votar: ${whom(p.level)}.`,
      statement: (p) => `Puede escribir afirmaciones: ${whom(p.level)}.`,
    },
    statementsEach: (p) =>
      p.count === 0 ? 'Nadie puede escribir afirmaciones.' : `Cada persona puede escribir ${fewStatements(p.count)}.`,
    importantEach: (p) =>
      p.count === 0
        ? 'Nadie puede marcar afirmaciones como importantes.'
        : `Cada persona puede marcar ${fewStatements(p.count)} como ${plural(p.count, { one: 'importante', other: 'importantes' })} para ella.`,
    invitesEach: (p) =>
      p.count === 0
        ? 'Invita la persona convocante.'
        : `Invita la persona convocante, y cada participante puede repartir ${fewOf(p.count)} ${plural(p.count, { one: 'invitación', other: 'invitaciones' })} (${whom(p.level)}).`,
    ballots: {
      unlinked: 'Lo que votó una misma persona nunca se publica junto: solo se publican totales.',
      linked:
        'Lo que votó una misma persona se publica junto y sin nombre, para que otras personas puedan volver a calcular los grupos de opinión.',
    },
    figures: {
      live: 'Los resultados cambian con cada voto.',
      batched:
        'Los resultados cambian cada vez que han votado diez personas más, para que de ellos no se deduzca el voto de nadie.',
      hidden: 'Los resultados están ocultos para todos hasta que cierre el proceso.',
    },
    smallCell: (p) => `No se muestra ningún número de menos de ${few(p.count)} personas, ni ninguno que lo delate.`,
    moderation: {
      after: 'Las afirmaciones se muestran enseguida, y después las leen moderadores.',
      before: 'Las afirmaciones se muestran cuando las ha leído un moderador.',
    },
    editorGroups: (p) =>
      p.groups === 0
        ? 'De cualquier grupo.'
        : `Número mínimo de grupos: ${number(p.groups)}; hasta entonces nadie trabaja en un texto.`,
    noticeDays: (p) =>
      p.days === 0
        ? 'Un cambio de esta carta orgánica entra en vigor enseguida.'
        : `Un cambio de esta carta orgánica se anuncia ${days(p.days)} antes de entrar en vigor.`,
    noProcedure: 'Todavía no está decidido cómo se declara una decisión al final.',
    nothing: 'No se dice nada.',
    target: (p) => plural(p.count, { one: `${number(p.count)} deseada`, other: `${number(p.count)} deseadas` }),
    closes: 'hasta el {when}',
    noDeadline: 'sin plazo',
  },
  stageNames: 'Nombres de las etapas, y otras etapas',
  localTime: 'En su hora: {when}',

  title: 'La carta orgánica',
  lead: 'Qué se pregunta, quién está en la mesa y con qué reglas. Todos pueden leerla, en todas sus versiones.',
  version: (p) => `Versión ${number(p.version)}, en vigor desde el ${p.when}`,
  history: 'Versiones',
  opened: 'El proceso se abrió con su primera carta orgánica.',
  changed: (p) => `Cambiado: ${format.list(p.fields)}.`,
  versionTitle: (p) => `Versión ${number(p.version)}`,
  by: 'por {name}',
  pending: 'Hay un cambio anunciado',
  pendingText: (p) => `Entra en vigor el ${p.when}. Hasta entonces rige la carta orgánica que sigue.`,
  pendingReason: 'Motivo',
  was: 'Ahora',
  becomes: 'Después',
  change: 'Cambiar la carta orgánica',
  changeOpen: 'Mostrar el formulario',
  changeAtOnce: 'Todavía no se ha unido nadie, así que un cambio entra en vigor enseguida.',
  changeNotice: (p) =>
    p.days === 0
      ? 'Ya se han unido personas. A todas se les dice qué cambió y por qué; entra en vigor enseguida.'
      : `Ya se han unido personas. A todas se les dice qué cambia y por qué; entra en vigor ${days(p.days)} después.`,
  changePending: 'Mientras haya un cambio anunciado, no se puede hacer otro.',
  changeClosed: 'El proceso está cerrado, así que su carta orgánica queda como está.',
  reason: 'Motivo del cambio',
  reasonHint: 'Lo leen todos.',
  changeButton: 'Anunciar el cambio',
  changeButtonAtOnce: 'Cambiar la carta orgánica',
  done: {
    'charter.change': 'El cambio está hecho o anunciado, como se dice abajo.',
  },
};

export const convene: typeof EnglishConvene = {
  title: 'Poner una pregunta sobre la mesa',
  lead: 'Una carta orgánica dice qué se pregunta, quién está en la mesa y con qué reglas. Parta de cómo lo han hecho otros y cambie lo que no encaje.',
  signIn: 'Inicie sesión primero',
  signInText: 'Quien convoca responde del proceso, así que hace falta una cuenta a la que pueda volver.',
  signInButton: 'Iniciar sesión',
  notInvited: 'En este sitio los procesos se abren por invitación',
  notInvitedText: 'Pida a quienes administran este sitio que le permitan convocar.',
  others: 'Cómo lo hacen otros',
  stagesOf: (p) => `Etapas: ${format.list(p.stages)}.`,
  seatsOf: (p) => `${format.list(p.seats)}.`,
  start: 'Partir de',
  template: 'La forma de hacerlo',
  taxonomy: 'Grupos en la mesa',
  taxonomyAsTemplate: 'Como es habitual en esa plantilla',
  regions: 'Regiones',
  regionsNone: 'Con las palabras de cada persona',
  regionsUn: 'Grupos regionales de las Naciones Unidas',
  fill: 'Rellenar el formulario',
  fillNote: 'Esto rellena de nuevo el formulario que sigue. Elija antes de escribir en él.',
  empty: { name: 'Una carta orgánica vacía', text: 'Sin grupos, una etapa, las protecciones habituales.' },
  short:
    'Solo el título, la pregunta y los plazos dependen de usted. El resto está rellenado: cada parte dice lo que contiene, y se abre si quiere cambiarla.',
  places: 'Otros grupos o regiones',
  preview: 'Mostrar lo que verá la gente',
  previewTitle: 'Lo que verá la gente',
  moreRows: 'Añadir filas',
  open: 'Abrir el proceso',
  openNote:
    'Queda abierto a todos en cuanto pulse, y usted es su convocante. Hasta que se una alguien, puede cambiarlo todo enseguida, salvo su dirección.',
};

/** Refusals of the forms of this part. */
export const refusals: typeof EnglishRefusals = {
  'charter-previewed': () =>
    'Esto es lo que verá la gente. Todavía no se ha abierto nada, y nadie más lo ve. Lo que usted escribió está debajo.',
  'more-rows': () => 'Aquí tiene más filas. Todavía no se ha enviado nada.',
  'roster-wrong': ({ count }) =>
    `No se ha invitado a nadie: ${plural(Number(count), { one: 'una línea no es correcta', other: `${number(Number(count))} líneas no son correctas` })}. Corrija lo que se indica abajo y envíe de nuevo la lista.`,
};

/** What is wrong with one field, said behind its name. */
export const problems: typeof EnglishProblems = {
  'slug-taken': () => 'es la dirección de otro proceso: elija otra',
  'slug-form': () => 'admite minúsculas, cifras y guiones sencillos, como routing-security',
  'named-twice': () => 'figura dos veces: cada uno necesita el suyo',
  'same-name': ({ name }) => `es dos veces «${name}»: cada uno necesita el suyo`,
  'name-missing': () => 'falta: escríbalo, o vacíe toda la fila para omitirla',
  'order-number': () => 'debe ser un número entero, por ejemplo 1',
  'deadline-order': () => 'debe estar en el futuro y después del plazo de la etapa anterior',
  'live-needs-linked': () => 'solo puede cambiar con cada voto si los votos de una misma persona se publican juntos',
  'less-protected': () => 'solo puede hacerse más estricto una vez que alguien se ha unido',
  'stage-fixed': () => 'ha cerrado, o cierra antes de que el cambio entre en vigor: queda como está',
  'question-missing': () => 'es de lo que se trata todo: escríbala',
  'roster-empty': () => 'Pegue primero una lista: una persona por línea.',
  'roster-long': ({ most }) => `La lista supera las ${most} personas: envíela por partes.`,
  'roster-heading': ({ got }) =>
    `El encabezado «${got}» no se reconoce aquí. Nombre las columnas en inglés: name, mail, group, organisation, region, language.`,
  'roster-heading-twice': ({ got }) => `Dos columnas llevan el encabezado ${got}.`,
  'roster-quotes': ({ line }) => `Línea ${line}: falta una comilla.`,
  'roster-fields': ({ line }) => `Línea ${line}: hay más campos que columnas.`,
  'roster-field-long': ({ line, got }) => `Línea ${line}: «${got}…» supera los 120 caracteres.`,
  'roster-nobody': ({ line }) => `Línea ${line}: no hay ni nombre ni dirección de correo.`,
  'roster-mail': ({ line, got }) => `Línea ${line}: «${got}» no es una dirección de correo.`,
  'roster-mail-twice': ({ line, got }) => `Línea ${line}: «${got}» figura dos veces en la lista.`,
  'roster-group': ({ line, got }) => `Línea ${line}: no hay ningún grupo «${got}» en esta mesa.`,
  'roster-region': ({ line, got }) => `Línea ${line}: no hay ninguna región «${got}» en la carta orgánica.`,
  'roster-language': ({ line, got }) => `Línea ${line}: «${got}» no es un código de idioma como en o pt-BR.`,
};
