/** The letter that somebody asks for to sign in, in Portuguese. Plain text. */
import type { letter as English } from '../letter.en.ts';

export const letter: typeof English = {
  subject: (p) => `Entrar no Plenary em ${p.site}`,
  text: (p) =>
    `Você pediu para entrar. Abra esta página e pressione o botão que está nela:

${p.link}

Ou digite este código onde você fez o pedido: ${p.code}

Os dois funcionam uma vez, por 15 minutos. Se você não pediu, não faça nada: ninguém entra sem esta mensagem.
`,
};
