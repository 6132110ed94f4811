/** The account, in Spanish: what is kept, what opens it, taking it along and giving it up. And how programs use the site. */
import type { account as English, api as EnglishApi } from '../account.en.ts';

export const account: typeof English = {
  title: 'Su cuenta',
  lead: 'Una cuenta mantiene juntos su asiento, sus votos y sus afirmaciones. No tiene nombre ni imagen.',
  stranger: 'No tiene cuenta en este dispositivo. Se crea cuando toma asiento o cuando inicia sesión.',
  kept: 'Qué se guarda sobre usted',
  keptText: {
    none: 'Un número para esta cuenta, el día en que se creó y a qué procesos pertenece. Nada que diga quién es usted.',
    mail: 'Un número para esta cuenta, el día en que se creó, a qué procesos pertenece y su dirección de correo, cifrada con una clave que no está en la base de datos.',
  },
  keptRest:
    'Ni dirección de Internet, ni tipo de navegador, ni constancia de lo que consultó. Lo que dijo de usted al tomar asiento se guarda en ese proceso; lo ve allí en «Mis aportes».',
  fragile: {
    title: 'Solo este dispositivo abre su cuenta',
    text: 'Si lo pierde, o borra los datos de su navegador, nadie puede devolverle su asiento. Cualquiera de estos medios lo conserva: una dirección de correo, una llave de acceso o un segundo dispositivo.',
  },

  mailbox: 'Dirección de correo',
  mailboxHas: (p) => `${p.mail} está confirmada. Con ella puede iniciar sesión, y nadie más la ve.`,
  mailboxNone:
    'Con una dirección de correo puede volver desde cualquier dispositivo. También muestra que hay alguien detrás de la cuenta, algo que piden algunos procesos.',
  mailboxOff:
    'Este sitio no envía correo, así que aquí no se puede confirmar una dirección de correo. Si un proceso lo exige, pregunte a su presidencia, que puede responder de su identidad en su lugar.',
  mail: 'Dirección de correo',
  mailAdd: 'Enviar un código a esa dirección',
  mailSent:
    'Un mensaje con un enlace y un código de seis cifras va de camino. Escriba el código aquí o abra el enlace en este dispositivo.',
  code: 'Código de seis cifras',
  mailConfirm: 'Confirmar la dirección de correo',
  mailRemove: 'Eliminar la dirección de correo',

  passkeys: 'Llaves de acceso',
  passkeysNone: 'Con una llave de acceso, su dispositivo le reconoce por el dedo, la cara o su propio código.',
  passkeyName: 'Nombre que le pone',
  passkeyNameHint: 'Por ejemplo, «mi teléfono».',
  passkeyAdd: 'Añadir una llave de acceso',
  passkeyAdded: (p) => `añadida el ${p.when}`,
  remove: 'Eliminar',
  removeOf: (p) => `Eliminar ${p.name}`,

  issuers: 'Cuentas de otros servicios',
  issuersNone: 'No hay ninguna vinculada.',
  issuerLink: (p) => `Vincular ${p.name}`,

  devices: 'Dispositivos',
  deviceThis: 'este dispositivo',
  deviceLine: (p) => `Sesión iniciada el ${p.since}, usada por última vez el ${p.used}`,
  deviceEnd: 'Cerrar la sesión de este',
  devicesEnd: 'Cerrar la sesión de todos los demás',

  elsewhere: 'Continuar en otro dispositivo',
  elsewhereText:
    'Crea un enlace que inicia sesión en otro dispositivo. Sirve una vez, durante un cuarto de hora. Quien lo tiene, tiene su cuenta: no se lo dé a nadie.',
  elsewhereButton: 'Crear el enlace',
  elsewhereReady: 'Abra esto en el otro dispositivo',
  elsewhereNote: 'Se muestra solo aquí y ahora. El otro dispositivo pide confirmación antes de iniciar sesión.',

  tokens: 'Tokens para programas',
  tokensText:
    'Con un token, un programa puede leer y actuar en su lugar. Dé a cada programa el suyo, y solo lo que necesite.',
  tokensMore: '<a>Cómo usan los programas este sitio</a>',
  tokenName: 'Para qué es',
  tokenMay: 'Qué permite',
  may: { read: 'Solo leer', act: 'Leer y actuar en mi lugar' },
  tokenWhere: 'Dónde',
  whereAll: 'Dondequiera que participe',
  tokenDays: 'Durante cuántos días',
  tokenAdd: 'Crear un token',
  tokenReady: 'Su nuevo token',
  tokenOnce: 'Cópielo ahora. Se muestra esta única vez y no se podrá volver a mostrar.',
  tokenLine: (p) => `${p.may}. ${p.where}. Hasta el ${p.until}, usado por última vez el ${p.used}`,
  tokenEnd: 'Revocar el token',
  back: 'Volver a su cuenta',

  processes: 'Dónde participa',
  processesNone: 'Todavía no participa en nada.',
  asRole: (p) => `Roles: ${p.roles.join(', ')}`,
  role: {
    visitor: 'visitante',
    participant: 'participante',
    observer: 'observador',
    scrutineer: 'escrutador',
    delegate: 'delegado',
    editor: 'redactor',
    moderator: 'moderador',
    chair: 'presidencia',
    convener: 'convocante',
    operator: 'operador',
  },

  export: 'Llevarse sus datos',
  exportText:
    'Un archivo con todo lo que se guarda de usted: la cuenta y, de cada proceso, lo que dijo de usted, sus afirmaciones, votos, traducciones y apelaciones.',
  exportButton: 'Obtener el archivo',

  erase: 'Borrar todos sus datos',
  eraseSummary: 'Qué desaparece, qué queda y cómo hacerlo',
  eraseGoes:
    'Qué desaparece, para siempre y en todas partes: la cuenta y todo lo que la abre; en cada proceso, lo que dijo de usted, el texto de sus afirmaciones y traducciones, y sus motivos. Donde un proceso siga abierto, se retiran sus votos. Los que ninguna cifra cuenta todavía no se contarán nunca. Las cifras ya publicadas quedan como están hasta que se muevan junto con otros votos suficientes, o para siempre si eso no ocurre antes del cierre: de otro modo, la diferencia revelaría cómo votó.',
  eraseStays:
    'Qué queda: que alguien estuvo sentado allí, como una entrada sin nombre; los votos en procesos ya cerrados, contados con todos los demás y sin relación con nadie; y lo que hizo en público en un rol.',
  eraseBackups:
    'Las copias de seguridad hechas antes se borran a los treinta días como máximo. Las copias que otras personas hicieron de lo que era público no se pueden recuperar.',
  eraseWord: 'borrar mis datos',
  eraseType: (p) => `Para continuar, escriba: ${p.word}`,
  eraseButton: 'Borrar mis datos',
  erased: 'Sus datos se han borrado',
  erasedText:
    'Su cuenta ya no existe, y la sesión de este dispositivo está cerrada. Puede volver en cualquier momento, como una persona nueva.',

  done: {
    'mailbox-removed': 'La dirección de correo se ha eliminado.',
    confirm: 'La dirección de correo está confirmada.',
    passkey: 'La llave de acceso se ha añadido.',
    'passkey-remove': 'La llave de acceso se ha eliminado.',
    end: 'La sesión de ese dispositivo está cerrada.',
    'end-others': 'La sesión de todos los demás dispositivos está cerrada.',
    revoke: 'El token se ha revocado.',
    unlink: 'Esa cuenta ya no está vinculada.',
    digest: 'Su elección queda guardada.',
  },
};

export const api: typeof EnglishApi = {
  title: 'Para programas',
  lead: 'Todo lo que una página de este sitio muestra o hace, un programa también puede leerlo o hacerlo, con las mismas reglas.',
  reading: 'Leer',
  readingText:
    'Añada .json a la dirección de cualquier página. Allí está en forma de datos lo que dice la página, y nada que la página no le mostraría.',
  writing: 'Actuar',
  writingText:
    'Cada acto es un comando. Envíe sus datos en JSON a la dirección del proceso, seguida del nombre del comando. La respuesta llega cuando el acto está en el disco.',
  key: 'Tokens',
  keyText:
    '<a>Cree un token en su cuenta</a> y envíelo con cada solicitud. Permite lo que usted puede hacer, nada más, y se puede revocar en cualquier momento.',
  once: 'Una vez, y solo una',
  onceText:
    'Cada comando lleva una Idempotency-Key que usted elige: de 8 a 100 letras, cifras, puntos o guiones. Si la conexión se corta antes de la respuesta, envíe el mismo comando con la misma clave: actúa una sola vez, y usted recibe la respuesta de la primera vez. Cualquier otra solicitud con una clave ya usada se rechaza (422).',
  refused: 'Cuando algo se rechaza',
  refusedText:
    'El estado es 4xx, y la respuesta indica un código, sus parámetros y una frase para personas, en el idioma que pide Accept-Language. Si hay campos incorrectos, se nombra cada uno con su lugar. Después de 429 y 503, espere tanto como diga Retry-After.',
  whole: 'La lista completa',
  wholeText:
    '<a>El documento OpenAPI</a> nombra todas las páginas y todos los comandos con sus datos. Se genera a partir de las mismas definiciones con las que funciona el sitio.',
  embed: 'En su propio sitio',
  embedText:
    'Un pequeño recuadro con la pregunta, la mesa y la etapa de un proceso. No instala cookies ni ejecuta ningún script.',
  /** In examples: what a reader puts their own in place of. */
  sample: { text: 'Los servidores de rutas deberían descartar las rutas no válidas.', key: 'mi-primera-afirmacion-1' },
};
