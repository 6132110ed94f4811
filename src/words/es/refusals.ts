/** Sentences in Spanish for what a command or a request refuses, by code. Each says what to do where there is something. */
import type { refusals as English, problems as EnglishProblems, wrong as EnglishWrong } from '../refusals.en.ts';
import { account } from './account.ts';
import { charter } from './convene.ts';
import { format } from './counts.ts';

const roles: Readonly<Record<string, string>> = account.role;
const role = (code: string | number | undefined): string => roles[String(code)] ?? String(code);
const fields: Readonly<Record<string, string>> = charter.fields;
const field = (code: string | number | undefined): string => fields[String(code)] ?? String(code);

/** What a charter can name twice. */
const things: Readonly<Record<string, string>> = {
  seat: 'el asiento',
  letter: 'la letra',
  stage: 'la etapa',
  region: 'la región',
};

export const refusals: typeof English = {
  'no-such-command': ({ command }) => `No hay ningún comando «${command}». La lista está en /api/openapi.json.`,
  'unknown-page': () => 'No hay nada en esta dirección.',
  'unknown-process': ({ slug }) => `No hay ningún proceso en «${slug}».`,
  'not-allowed': () => 'No puede hacer esto aquí. Inicie sesión con un rol que lo permita.',
  invalid: ({ command }) => `Los datos de ${command} no son correctos.`,
  'key-missing': () =>
    'Envíe una Idempotency-Key con la solicitud (de 8 a 100 letras, cifras, puntos, guiones), para que un reintento actúe una sola vez.',
  'key-used': () =>
    'Esta Idempotency-Key ya se usó para otra solicitud, así que no se hizo nada. Envíe cada solicitud nueva con su propia clave.',
  'body-unreadable': () => 'El cuerpo no es ni un formulario ni un objeto JSON.',
  'too-large': ({ most }) => `La solicitud supera los ${most} bytes.`,
  'wrong-method': ({ allowed }) => `Esta dirección solo admite ${allowed}.`,
  'too-many-requests': ({ seconds }) =>
    `Ha sido mucho en poco tiempo, así que no se ha hecho nada. Inténtelo de nuevo dentro de ${seconds} segundos.`,
  'other-host': ({ host }) => `Este sitio está en ${host}; ábralo allí.`,
  'cross-site': () => 'La solicitud venía de otro sitio, así que no se ha hecho nada.',
  'already-open': ({ slug }) => `Este proceso ya está abierto, en «${slug}».`,
  'other-slug': ({ slug, wanted }) =>
    `La carta orgánica dice «${slug}», la dirección dice «${wanted}»; deben coincidir.`,
  'slug-taken': ({ slug }) => `Otro proceso tiene la dirección «${slug}»; elija otra.`,
  'named-twice': ({ what, id }) => `La carta orgánica nombra dos veces ${things[String(what)] ?? what} «${id}».`,
  'same-name': ({ what, name }) =>
    `La carta orgánica da dos veces el nombre «${name}» (${things[String(what)] ?? what}). Cada uno necesita el suyo.`,
  'deadline-order': ({ stage }) =>
    `El plazo de la etapa «${stage}» debe estar en el futuro y después de la etapa anterior.`,
  'not-open': () => 'Este proceso no se ha abierto.',
  closed: () => 'Este proceso está cerrado, así que no se puede añadir nada.',
  'unknown-seat': ({ seat }) => `No hay ningún asiento «${seat}» en esta mesa.`,
  'unknown-region': ({ region }) => `No hay ninguna región «${region}» en este proceso; elija una de su lista.`,
  'seat-removed': ({ seat }) =>
    `Ya se han unido personas, así que el asiento «${seat}» sigue en la mesa. Se puede cambiar su nombre y añadir otros después de él.`,
  'seat-moved': ({ seat }) =>
    `Ya se han unido personas, así que el asiento «${seat}» sigue donde está; añada los nuevos asientos después de los demás.`,
  'stage-fixed': ({ stage }) =>
    `La etapa «${stage}» ha cerrado, o habrá cerrado antes de que este cambio entre en vigor, así que queda como está.`,
  'no-stage-left': () =>
    'Debe quedar una etapa que cierre después de que este cambio entre en vigor; si no, nadie podría participar.',
  'closes-first': () =>
    'El proceso cierra antes de que este cambio entre en vigor, así que llega tarde. Antes tiene que figurar en la carta orgánica un aviso más corto.',
  'change-pending': ({ at }) =>
    `Otro cambio de la carta orgánica entra en vigor el ${format.dateTime(Number(at))}. Haga el suyo después.`,
  'nothing-changed': () => 'Ya es así, de modo que no había nada que hacer.',
  'live-needs-linked': () =>
    'Las cifras que cambian con cada voto revelan los votos uno a uno. Elija con ellas votos publicados juntos, o cifras por lotes.',
  'less-protected': ({ field: code }) =>
    `Se han unido personas con una promesa que este cambio retiraría (${field(code)}). Se puede hacer más estricta, no más débil.`,
  'role-not-held': ({ role: code }) => `Esta persona no tiene este rol aquí: ${role(code)}.`,
  'role-held': ({ role: code }) => `Ya tiene este rol aquí (${role(code)}), así que la invitación no se ha usado.`,
  'last-convener': () => 'Un proceso necesita una persona convocante. Invite primero a otra.',
  'account-needed': () => 'Inicie sesión primero o vuelva a abrir su invitación, para poder volver a su asiento.',
  'already-joined': () => 'Ya tiene asiento en este proceso. No se ha cambiado nada.',
  'invitation-needed': () => 'Este proceso es para personas invitadas. Pida una invitación a la persona convocante.',
  'unknown-invitation': () => 'Esta invitación no es válida. Pida otra a quien se la envió.',
  'invitation-used': () => 'Esta invitación ya se ha usado. Si no fue usted, pida otra a quien se la envió.',
  'invitation-expired': () => 'Esta invitación ha caducado. Pida otra a quien se la envió.',
  'invitation-to-role': ({ role: code }) =>
    `Esta invitación es para un rol (${role(code)}). Acepte el rol; además puede tomar asiento.`,
  'invitation-to-seat': () => 'Esta invitación es para un asiento en la mesa. Úsela para tomar asiento.',
  'no-invitations-left': ({ left, most }) =>
    `Puede invitar aquí a ${most} personas, y le quedan ${left} de esas invitaciones. No se ha invitado a nadie.`,
  'unknown-participant': () => 'No hay tal participante aquí, o sus datos se han borrado.',
  'own-case': () => 'Esto trata de usted, o de una duda que usted planteó. Tiene que decidirlo otra persona.',
  'second-needed': () =>
    'Usted ya ha respondido por esta persona. Hace falta alguien más: otra persona que presida o convoque tiene que comprobarlo también.',
  'own-seat': () =>
    'Elija usted su asiento en su página personal: nadie lo ha resuelto, así que no hace falta impugnarlo.',
  'asked-already': () => 'Ya pidió que se corrigiera y se decidió de nuevo. Así queda.',
  'settled-by-you': () => 'Usted ya resolvió sobre este asiento. Ahora decide otra persona que presida o convoque.',
  'seat-settled': () =>
    'Su asiento se impugnó y se decidió, así que solo puede cambiarlo la presidencia o una persona convocante.',
  'contested-already': () => 'Alguien ya ha impugnado este asiento. Decidirá la presidencia o una persona convocante.',
  'not-contested': () => 'Nadie impugna el asiento de este participante.',
  'unknown-organisation': ({ organisation }) => `No hay ninguna organización ${organisation} en este proceso.`,
  'organisation-there': ({ organisation }) => `Ya ha nombrado una organización con este dominio: ${organisation}.`,
  'name-alike': ({ name, domain }) =>
    `Este nombre se parece al de otra organización de aquí: «${name}» (${domain}). Añada lo que distingue a la suya, por ejemplo su país.`,
  'too-many-organisations': ({ most }) => `Puede nombrar aquí ${most} organizaciones como máximo.`,
  'not-a-participant': () => 'Solo quien se ha unido a este proceso puede votar en él.',
  'unknown-statement': ({ statement }) => `No hay ninguna afirmación ${statement} en este proceso.`,
  'same-statement': () =>
    'Alguien ya ha dicho exactamente esto. Responda a esa afirmación, o diga en qué difiere la suya.',
  'too-many-statements': ({ most }) => `Un proceso admite ${most} afirmaciones como máximo.`,
  'already-out': () => 'Esto ya se ha retirado.',
  'not-out': () => 'Esto no se ha retirado.',
  'taken-out': ({ statement }) => `La moderación ha retirado la afirmación ${statement}; no se puede votar sobre ella.`,
  'same-line': ({ line }) => `La línea ${line} dice lo mismo que una línea anterior. Omita una de las dos.`,
  'no-statements-left': ({ most }) => `Ha escrito las ${most} afirmaciones que cada persona puede escribir aquí.`,
  'too-many-today': ({ most }) =>
    `Ha escrito ${most} afirmaciones en un día, así que esta tiene que esperar. Guárdela para más tarde.`,
  'level-needed': ({ level }) =>
    Number(level) <= 1
      ? 'Para esto debe confirmar primero una dirección de correo.'
      : `Para esto, el proceso le pide acreditar algo más sobre quién es (nivel ${level}). La persona convocante puede decirle cómo.`,
  'waiting-review': ({ statement }) =>
    `Un moderador todavía no ha leído la afirmación ${statement}, así que está en espera.`,
  merged: ({ into }) => `Esta afirmación se fusionó con otra que dice lo mismo: ${into}. Puede votar sobre esa.`,
  reworded: ({ into }) => `Esta afirmación se reformuló: ${into}. Puede votar sobre esa.`,
  'text-erased': ({ statement }) =>
    `El texto de la afirmación ${statement} se ha borrado, así que no se puede hacer nada con ella.`,
  'already-approved': () => 'Un moderador ya lo ha leído. No se ha cambiado nada.',
  'merged-with-itself': () => 'Una afirmación no se puede fusionar consigo misma. Elija otra.',
  'not-shown': ({ statement }) =>
    `La afirmación ${statement} tampoco se muestra. Elija una sobre la que se pueda votar.`,
  recused: () => 'Usted lo escribió o está en desacuerdo, así que debe actuar otro moderador.',
  'not-yours': () => 'Solo quien lo escribió puede apelar.',
  'dissent-stands': () =>
    'Las palabras de quien impugna una decisión solo se retiran si son ilícitas o revelan datos personales.',
  'appealed-already': () => 'Ya ha habido una apelación sobre esto; hay una por cada acto.',
  'no-appeal': () => 'No hay ninguna apelación sobre esto por resolver.',
  'same-moderator': () => 'Esta apelación es contra algo que hizo usted. La resuelve otro moderador o la presidencia.',
  'own-language': ({ language }) => `La afirmación ya está en este idioma (${format.language(String(language))}).`,
  'too-many-translations': ({ most }) => `Esta afirmación tiene ${most} traducciones, que es el máximo.`,
  'no-marks-left': ({ most }) => `Puede marcar ${most} afirmaciones como importantes. Quite primero una marca de otra.`,
  'link-spent': () =>
    'Este enlace ya se ha usado o ha caducado. Pida uno nuevo; quien administra el sitio obtiene uno al reiniciarlo.',
  'no-mail-here': () => 'Este sitio no envía correo, así que este modo no está disponible aquí. Elija otro.',
  'signed-out': () =>
    'No hay ninguna sesión abierta en este dispositivo, así que no se ha hecho nada. Inicie sesión e inténtelo de nuevo.',
  'erase-word': ({ word }) => `No se ha borrado nada. Para continuar, escriba «${word}» en el campo.`,
  'token-unknown': () => 'Este token no es válido: se revocó, ha caducado o no se copió entero.',
  'token-reads-only': () => 'Este token solo permite leer. Cree en su cuenta uno que permita actuar.',
  'token-elsewhere': () => 'Este token no da acceso a esta dirección. Cree en su cuenta uno que lo dé.',
  busy: ({ seconds }) =>
    `Hay más en espera de lo que se puede atender. No se ha hecho nada; inténtelo de nuevo dentro de ${seconds} segundos.`,
  'read-only': ({ reason }) =>
    `En este momento no se puede escribir nada (${reason}), así que no se ha hecho nada. Tiene que revisarlo quien administra este sitio.`,
  'server-starting': () => 'El servidor está arrancando; inténtelo de nuevo en un momento.',
  'server-stopping': () => 'El servidor está a punto de pararse; inténtelo de nuevo cuando haya vuelto.',
  'store-unreadable': () =>
    'La base de datos no se puede leer en este momento. Tiene que revisarlo quien administra este sitio.',
  'server-failed': () => 'Algo ha fallado por nuestra parte. No se ha cambiado nada; inténtelo de nuevo.',
};

/** What a value should have been, by the name that schemas have for it. */
const typed: ReadonlyMap<string, string> = new Map([
  ['int', 'debería ser un número entero'],
  ['number', 'debería ser un número, o una fecha que se pueda leer'],
  ['boolean', 'debería ser sí o no'],
  ['string', 'debería ser un texto'],
  ['array', 'debería ser una lista'],
]);

/** What is wrong with one field of an input, by code. */
export const problems: typeof EnglishProblems = {
  missing: () => 'falta',
  'wrong-type': ({ expected }) => typed.get(String(expected)) ?? 'no tiene la forma esperada',
  'too-small-string': ({ least }) => `debería tener al menos ${least} caracteres`,
  'too-big-string': ({ most, has }) =>
    has === undefined
      ? `debería tener como máximo ${most} caracteres`
      : `tiene ${format.number(Number(has))} caracteres y caben como máximo ${format.number(Number(most))}; no se ha cortado nada`,
  'too-small-number': ({ least }) => `debería ser al menos ${least}`,
  'too-big-number': ({ most }) => `debería ser como máximo ${most}`,
  'too-small-array': ({ least }) => `debería tener al menos ${least} entradas`,
  'too-big-array': ({ most }) => `debería tener como máximo ${most} entradas`,
  'unknown-field': () => 'no es un campo de este comando',
  'not-one-of': ({ allowed }) => `debería ser uno de estos valores: ${allowed}`,
  'not-offered': () => 'debería ser una de las opciones ofrecidas',
  'nothing-chosen': () => 'Marque al menos una aportación a la que se dirige esta respuesta.',
  'label-form': () => 'no es la etiqueta de nada, como S12, C3 o K118',
  'no-such-label': () => 'no designa nada de lo que hay aquí',
  'link-form': () => 'no es la dirección de una página: empieza por https:// o http:// y no tiene espacios',
  'bracket-nested': () =>
    'tiene corchetes dentro de corchetes; escriba cada opción completa, como [[en treinta días|en noventa días]]',
  'wrong-form': () => 'no tiene la forma esperada',
  unseen: () =>
    'contiene caracteres que no se ven o que invierten el sentido de la escritura; escríbalo de nuevo o péguelo como texto sin formato',
};

/** A refusal together with what is wrong at each place of an input. */
export const wrong: typeof EnglishWrong = {
  form: 'Aún no se ha enviado nada, y nada de lo que escribió se ha perdido. Esto no encaja:',
  over: '{count} de {most} caracteres: es demasiado largo para enviarlo. No se ha cortado nada.',
  /** Where a script fills in what was typed before. */
  kept: { still: 'Lo que escribió el {when} sigue aquí. No se ha enviado.', discard: 'Descartarlo' },
  at: (p) => `«${p.place}» ${p.what}`,
  all: (p) => `${p.sentence} ${p.problems.join('; ')}.`,
};
