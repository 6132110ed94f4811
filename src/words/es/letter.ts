/** The letter that somebody asks for to sign in, in Spanish. */
import type { letter as English } from '../letter.en.ts';

export const letter: typeof English = {
  subject: (p) => `Inicio de sesión en Plenary en ${p.site}`,
  text: (p) =>
    `Ha pedido iniciar sesión. Abra esta página y pulse el botón que aparece en ella:

${p.link}

O escriba este código donde lo pidió: ${p.code}

Ambos sirven una sola vez, durante 15 minutos. Si no ha pedido nada, no haga nada: nadie puede entrar sin este mensaje.
`,
};
