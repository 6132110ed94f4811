/** The letter that somebody asks for to sign in, in Russian. */
import type { letter as English } from '../letter.en.ts';

export const letter: typeof English = {
  subject: (p) => `Вход в Plenary на ${p.site}`,
  text: (p) =>
    `Вы запросили вход. Откройте эту страницу и нажмите на ней кнопку:

${p.link}

Или введите этот код там, где вы его запросили: ${p.code}

И ссылка, и код действуют один раз, в течение 15 минут. Если вы ничего не запрашивали, ничего не делайте: без этого письма никто не войдёт.
`,
};
