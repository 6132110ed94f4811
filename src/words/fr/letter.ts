/** The letter that somebody asks for to sign in, in French. */
import type { letter as English } from '../letter.en.ts';

export const letter: typeof English = {
  subject: (p) => `Connexion à Plenary sur ${p.site}`,
  text: (p) =>
    `Vous avez demandé à vous connecter. Ouvrez cette page et appuyez sur le bouton qui s’y trouve :

${p.link}

Ou saisissez ce code là où vous avez fait la demande : ${p.code}

Les deux sont valables une seule fois, pendant 15 minutes. Si vous n’avez rien demandé, ne faites rien : personne ne peut se connecter sans ce message.
`,
};
