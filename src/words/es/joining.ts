/** Coming in, in Spanish: taking a seat, invitations, signing in. */
import type { joining as English, signingIn as EnglishSigningIn } from '../joining.en.ts';

export const joining: typeof English = {
  title: 'Tomar asiento',
  lead: (p) =>
    p.linked
      ? 'No hace falta nombre, ni dirección de correo, ni contraseña. En este proceso los votos se publican de modo que se vea cuáles son de una misma persona, sin ningún nombre.'
      : 'No hace falta nombre, ni dirección de correo, ni contraseña. Lo que vote se muestra solo en totales, nunca junto a un nombre.',
  seat: '¿Dónde se sienta?',
  seatHint:
    'El grupo del que viene. Todos los asientos cuentan igual, haya las personas que haya en ellos. Puede cambiarlo más adelante.',
  otherSeats: 'Otro asiento',
  seatInvited:
    'Está rellenado para el asiento al que se le invitó. Si viene de otro grupo, elíjalo; podrá cambiarlo más tarde.',
  otherSeat: 'Ninguno de estos grupos',
  more: 'Más sobre usted (todo es opcional)',
  moreNote:
    'Ayuda a ver quién falta. Los demás lo ven solo en totales de varias personas; los responsables del proceso lo ven tal como lo escribe.',
  speaksFor: '¿Por quién habla?',
  self: 'En mi propio nombre',
  forOrganisation: 'Por una organización',
  organisation: 'Nombre de la organización',
  organisationHint: 'Solo si habla por una.',
  region: 'Su región',
  notSaid: 'Prefiero no decirlo',
  regionHint: 'Con sus propias palabras, por ejemplo un país o una parte del mundo.',
  language: 'El idioma en el que desea escribir',
  expertise: '¿De qué tiene conocimientos?',
  expertiseHint: 'Se buscan estos ámbitos. Marque los que correspondan.',
  expertiseOther: 'Otros ámbitos',
  expertiseOtherHint: 'Separados por comas.',
  interest: 'Declaración de intereses',
  interestHint: 'Qué está en juego para usted o para quienes representa, en unas frases.',
  button: 'Tomar este asiento',
  kept: 'Qué se guarda',
  keptText: (p) =>
    p.linked
      ? 'Un seudónimo, su asiento y lo que decida decir arriba. Sus votos se guardan bajo el seudónimo, separados de su nombre. Se publican juntos, como los de una misma persona: quien conozca algunos con certeza podría encontrar los demás. Puede llevarse sus datos, o hacer que se borren, en «Cuenta».'
      : 'Un seudónimo, su asiento y lo que decida decir arriba. Sus votos se guardan bajo el seudónimo, separados de su nombre, y se publican solo en totales de varias personas. Puede llevarse sus datos, o hacer que se borren, en «Cuenta».',
  device: 'Su sesión sigue abierta en este dispositivo. En «Cuenta» puede continuar en otro.',
  joined: (p) => `Su asiento: ${p.seat}.`,
  joinedNoSeat: 'Participa sin asiento.',
  goOn: 'Continuar',
  unused:
    'Esta invitación no se ha usado: a cada persona le corresponde un solo asiento. Quien la recibió puede abrir el enlace en su propio navegador, o aquí cuando usted haya cerrado la sesión.',
  heldTitle: 'Ya tiene este rol',
  held: (p) => `Ya tiene este rol aquí (${p.role}): el enlace ya ha cumplido su función y no lo necesita más.`,
  already: 'Ya está en la mesa',
  closed: 'Este proceso está cerrado: se puede leer, y ya nadie puede unirse.',
  read: 'Leer las posiciones de todos',

  invited: 'Tiene una invitación',
  invitedBy: (p) =>
    p.by === 'participant'
      ? 'Le invita alguien que participa.'
      : p.by === 'convener' && p.name !== ''
        ? `Le invita ${p.name}.`
        : 'Le invita la persona convocante.',
  invitedFor: (p) => `La invitación es para el asiento «${p.seat}».`,
  invitedUntil: (p) => `Se puede usar una vez, hasta el ${p.when}.`,
  role: {
    observer: 'Invitación a observar este proceso',
    scrutineer: 'Invitación a fiscalizar este proceso',
    delegate: 'Invitación al rol de delegado en este proceso',
    editor: 'Invitación a redactar el texto de este proceso',
    moderator: 'Invitación a moderar este proceso',
    chair: 'Invitación a presidir este proceso',
    convener: 'Invitación a convocar este proceso',
  },
  roleMeans: {
    observer: 'Los observadores siguen todo y no deciden nada.',
    scrutineer: 'Los escrutadores comprueban que lo publicado es lo que ocurrió.',
    delegate: 'Los delegados hablan por una organización que ha demostrado quién es.',
    editor: 'Los redactores ponen en palabras aquello en lo que se coincide.',
    moderator:
      'Los moderadores leen lo que se escribe, antes o después de mostrarse, y dan un motivo de todo lo que retiran.',
    chair: 'La presidencia dirige el proceso, decide sobre los asientos impugnados y resuelve las apelaciones.',
    convener: 'Las personas convocantes llevan la carta orgánica, invitan y asignan roles.',
  },
  rolePublic: 'Lo que haga en este rol es público, con un motivo donde se pida.',
  accept: 'Aceptar',
  roleDevice:
    'El rol pertenece a una cuenta que por ahora solo conoce este dispositivo. Añada una dirección de correo o una llave de acceso en «Cuenta», para no perderlo con el dispositivo.',
  bad: {
    used: 'Esta invitación ya se ha usado. Si fue usted, continúe en el dispositivo que usó o inicie sesión. Si no, pida una nueva a quien se la envió.',
    expired: 'Esta invitación ha caducado. Pida una nueva a quien se la envió.',
    withdrawn: 'Esta invitación se retiró. Pregunte a quien se la envió si fue a propósito.',
    unknown:
      'Esto no es una invitación a este proceso. Compruebe que se haya copiado el enlace entero, o pida uno nuevo.',
  },
  badTitle: 'Esta invitación no se puede usar',
  withoutIt: 'También puede tomar asiento sin ella:',
  byInvitation: 'Por invitación',
  byInvitationText:
    'En este proceso solo se toma asiento por invitación. Si tiene una, abra su enlace. Si no, consulte a la persona convocante; mientras tanto puede leerlo todo.',
};

export const signingIn: typeof EnglishSigningIn = {
  title: 'Iniciar sesión',
  lead: 'La mayoría de las personas lo necesita solo en un segundo dispositivo o para un rol. Para participar, basta con unirse a un proceso.',
  already: 'Su sesión está abierta en este dispositivo.',
  toAccount: 'Ir a su cuenta',
  loses:
    'Solo este dispositivo abre el asiento que usted ocupa aquí. Si entra con otra cuenta, nadie podrá devolverle ese asiento: añada antes una dirección de correo, una llave de acceso o un segundo dispositivo a la cuenta que está abierta ahora.',
  byMail: 'Con una dirección de correo',
  byMailText: 'Un mensaje le lleva un enlace y un código de seis cifras. Cualquiera de los dos inicia sesión, una vez.',
  mail: 'Dirección de correo',
  mailButton: 'Enviar el mensaje',
  sent: 'Mire su correo',
  sentText:
    'Un mensaje va de camino a la dirección que indicó. Abra su enlace en este dispositivo o escriba aquí su código.',
  sentNote:
    'El mensaje es el mismo, se conozca aquí la dirección o no. Si no llega nada en unos minutos, mire en el correo no deseado o pídalo otra vez.',
  code: 'Código de seis cifras',
  codeButton: 'Iniciar sesión con el código',
  sentAgain: 'Pedirlo otra vez',
  byPasskey: 'Con una llave de acceso',
  byPasskeyText: 'Su dispositivo le pide el dedo, la cara o su propio código. No hay nada que recordar.',
  passkeyButton: 'Usar una llave de acceso',
  passkeyScript: 'Una llave de acceso necesita un navegador que ejecute el script de esta página.',
  passkeyFailed: 'La llave de acceso no se ha usado. Inténtelo otra vez o elija otro modo.',
  byIssuer: 'Con una cuenta de otro servicio',
  byIssuerText: 'Inicia sesión allí y vuelve. De lo que ese servicio sabe de usted, aquí se guarda solo un número.',
  issuerButton: (p) => `Ir a ${p.name}`,
  byDevice: 'Desde otro dispositivo',
  byDeviceText:
    'Donde ya tenga la sesión abierta, vaya a «Cuenta» y pida un enlace para continuar en otro dispositivo. Abra ese enlace aquí o péguelo:',
  link: 'El enlace',
  linkButton: 'Usar el enlace',
  byInvitation:
    '¿Tenía una invitación y ya usó su enlace en otro dispositivo? El mismo camino le trae aquí. Nadie puede iniciar sesión por usted.',
  linkTo: 'El enlace se envió a:',
};
