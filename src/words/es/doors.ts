/** Why somebody did not come in, or something could not be proven, in Spanish. */
import type { refusals as English } from '../doors.en.ts';

export const refusals: typeof English = {
  'mail-unreadable': () => 'Indique una sola dirección de correo, como nombre@example.org.',
  'code-wrong': ({ left }) => `Este no es el código que figura en el mensaje. Intentos restantes: ${left}.`,
  'code-spent': () =>
    'Este código ya se ha usado, ha caducado, se ha escrito mal demasiadas veces o se pidió en otro navegador. Pida uno nuevo.',
  'passkey-unknown': () =>
    'Esta llave de acceso no abre ninguna cuenta aquí. Inicie sesión de otro modo y añádala después en «Cuenta».',
  'passkey-unverified': () => 'La respuesta de su dispositivo no corresponde a lo que se le pidió. Inténtelo otra vez.',
  'too-many-passkeys': ({ most }) => `Una cuenta admite como máximo ${most} llaves de acceso. Elimine una primero.`,
  'too-many-api-tokens': ({ most }) => `Una cuenta admite como máximo ${most} tokens. Revoque uno primero.`,
  'issuer-unknown': () => 'Este sitio no acepta cuentas de ese servicio. Inicie sesión de otro modo.',
  'issuer-silent': ({ issuer }) => `${issuer} no responde. Inténtelo más tarde o inicie sesión de otro modo.`,
  'issuer-refused': ({ issuer }) =>
    `${issuer} no ha dicho quién es usted. Inténtelo otra vez o inicie sesión de otro modo.`,
  'domain-unknown': ({ got }) => `«${got}» no es un dominio que pueda tener una organización, como example.org.`,
  'domain-of-all': ({ domain }) =>
    `Cualquiera puede tener una dirección de correo en ${domain}, así que no demuestra nada de una organización.`,
  'proof-missing': ({ name, value }) =>
    `No se ha encontrado el registro. Publique para ${name} un registro TXT cuyo texto sea exactamente: ${value}. Puede tardar una hora en verse.`,
  'proof-unsure': ({ name }) =>
    `El registro de ${name} todavía no se ve en todas partes. Inténtelo dentro de una hora.`,
};
