/** Sentences in French for what a command or a request refuses, by code. Each says what to do where there is something. */
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
  seat: 'le siège',
  letter: 'la lettre',
  stage: 'l’étape',
  region: 'la région',
};

export const refusals: typeof English = {
  'no-such-command': ({ command }) =>
    `Il n’y a pas de commande « ${command} ». La liste se trouve sous /api/openapi.json.`,
  'unknown-page': () => 'Il n’y a rien à cette adresse.',
  'unknown-process': ({ slug }) => `Il n’y a pas de processus sous « ${slug} ».`,
  'not-allowed': () => 'Cela ne vous est pas permis ici. Connectez-vous avec un rôle qui le permet.',
  invalid: ({ command }) => `Les données de ${command} ne conviennent pas.`,
  'key-missing': () =>
    'Joignez une Idempotency-Key à la requête (de 8 à 100 lettres, chiffres, points, tirets), pour qu’un nouvel envoi n’agisse qu’une fois.',
  'key-used': () =>
    'Cette Idempotency-Key a déjà servi à une autre requête, rien n’a donc été fait. Envoyez chaque nouvelle requête avec sa propre clé.',
  'body-unreadable': () => 'Le corps n’est ni un formulaire ni un objet JSON.',
  'too-large': ({ most }) => `La requête dépasse ${most} octets.`,
  'wrong-method': ({ allowed }) => `Cette adresse n’accepte que ${allowed}.`,
  'too-many-requests': ({ seconds }) =>
    `C’était beaucoup en peu de temps : rien n’a été fait. Réessayez dans ${seconds} secondes.`,
  'other-host': ({ host }) => `Ce site se trouve sous ${host} ; ouvrez-le là.`,
  'cross-site': () => 'La requête venait d’un autre site : rien n’a été fait.',
  'already-open': ({ slug }) => `Ce processus est déjà ouvert, sous « ${slug} ».`,
  'other-slug': ({ slug, wanted }) =>
    `La charte dit « ${slug} », l’adresse dit « ${wanted} » ; ce doit être la même chose.`,
  'slug-taken': ({ slug }) => `Un autre processus a l’adresse « ${slug} » ; choisissez-en une autre.`,
  'named-twice': ({ what, id }) => `La charte nomme deux fois ${things[String(what)] ?? what} « ${id} ».`,
  'same-name': ({ what, name }) =>
    `La charte donne deux fois le nom « ${name} » (${things[String(what)] ?? what}). Il en faut un différent pour chacun.`,
  'deadline-order': ({ stage }) =>
    `L’échéance de l’étape « ${stage} » doit se situer dans l’avenir et après l’étape précédente.`,
  'not-open': () => 'Ce processus n’a pas été ouvert.',
  closed: () => 'Ce processus est clos : rien ne peut y être ajouté.',
  'unknown-seat': ({ seat }) => `Il n’y a pas de siège « ${seat} » à cette table.`,
  'unknown-region': ({ region }) =>
    `Il n’y a pas de région « ${region} » dans ce processus ; choisissez-en une de sa liste.`,
  'seat-removed': ({ seat }) =>
    `Des personnes ont rejoint le processus : le siège « ${seat} » reste à la table. Il peut être renommé, et d’autres peuvent être ajoutés après lui.`,
  'seat-moved': ({ seat }) =>
    `Des personnes ont rejoint le processus : le siège « ${seat} » reste à sa place ; ajoutez les nouveaux sièges après les autres.`,
  'stage-fixed': ({ stage }) =>
    `L’étape « ${stage} » est terminée, ou le sera avant que cette modification prenne effet : elle reste en l’état.`,
  'no-stage-left': () =>
    'Il doit rester une étape qui se termine après que cette modification a pris effet ; sinon, personne ne pourrait participer.',
  'closes-first': () =>
    'Le processus se termine avant que cette modification prenne effet : elle vient trop tard. Il faut d’abord un préavis plus court dans la charte.',
  'change-pending': ({ at }) =>
    `Une autre modification de la charte prend effet le ${format.dateTime(Number(at))}. Faites la vôtre ensuite.`,
  'nothing-changed': () => 'C’est déjà le cas : il n’y avait rien à faire.',
  'live-needs-linked': () =>
    'Des chiffres qui changent à chaque vote révèlent les votes un par un. Choisissez avec eux des votes publiés ensemble, ou des chiffres par lots.',
  'less-protected': ({ field: code }) =>
    `Des personnes ont rejoint le processus sur la foi d’une promesse que cette modification reprendrait (${field(code)}). Elle peut être renforcée, et non affaiblie.`,
  'role-not-held': ({ role: code }) => `Cette personne n’a pas ce rôle ici : ${role(code)}.`,
  'role-held': ({ role: code }) => `Vous avez déjà ce rôle ici (${role(code)}) : l’invitation n’a pas été utilisée.`,
  'last-convener': () => 'Il faut un organisateur à un processus. Invitez-en d’abord un autre.',
  'account-needed': () => 'Connectez-vous d’abord, ou rouvrez votre invitation, pour pouvoir revenir à votre siège.',
  'already-joined': () => 'Vous avez déjà un siège dans ce processus. Rien n’a été modifié.',
  'invitation-needed': () =>
    'Ce processus est réservé aux personnes invitées. Demandez une invitation à son organisateur.',
  'unknown-invitation': () =>
    'Cette invitation n’est pas valable. Demandez-en une autre à la personne qui vous l’a envoyée.',
  'invitation-used': () =>
    'Cette invitation a été utilisée. Si ce n’était pas par vous, demandez-en une autre à la personne qui vous l’a envoyée.',
  'invitation-expired': () => 'Cette invitation a expiré. Demandez-en une autre à la personne qui vous l’a envoyée.',
  'invitation-to-role': ({ role: code }) =>
    `Cette invitation est pour un rôle (${role(code)}). Acceptez le rôle ; vous pouvez prendre un siège en plus.`,
  'invitation-to-seat': () => 'Cette invitation est pour un siège à la table. Utilisez-la pour prendre le siège.',
  'no-invitations-left': ({ left, most }) =>
    `Vous pouvez inviter ${most} personnes ici, et il vous reste ${left} de ces invitations. Personne n’a été invité.`,
  'unknown-participant': () => 'Il n’y a pas de tel participant ici, ou il a été oublié.',
  'own-case': () =>
    'Cela vous concerne, ou concerne un doute que vous avez soulevé. Quelqu’un d’autre doit se prononcer.',
  'second-needed': () =>
    'Vous vous êtes déjà porté garant. Il faut une deuxième personne : un autre président ou organisateur doit aussi vérifier.',
  'own-seat': () =>
    'Choisissez vous-même votre siège sous « Mes contributions » : personne n’a tranché, il n’y a rien à contester.',
  'asked-already': () => 'Vous avez déjà demandé cette correction, et il en a été décidé à nouveau. Cela reste ainsi.',
  'settled-by-you': () => 'Vous avez déjà tranché pour ce siège. Un autre président ou organisateur décide maintenant.',
  'seat-settled': () =>
    'Votre siège a été contesté, puis fixé : seule la présidence ou un organisateur peut le modifier.',
  'contested-already': () => 'Quelqu’un a déjà contesté ce siège. La présidence ou un organisateur se prononcera.',
  'not-contested': () => 'Personne ne conteste le siège de ce participant.',
  'unknown-organisation': ({ organisation }) => `Il n’y a pas d’organisation ${organisation} dans ce processus.`,
  'organisation-there': ({ organisation }) =>
    `Vous avez déjà nommé une organisation avec ce domaine : ${organisation}.`,
  'name-alike': ({ name, domain }) =>
    `Ce nom ressemble à celui d’une autre organisation ici : « ${name} » (${domain}). Ajoutez ce qui distingue la vôtre, par exemple son pays.`,
  'too-many-organisations': ({ most }) => `Vous pouvez nommer ici ${most} organisations au plus.`,
  'not-a-participant': () => 'Seules les personnes qui ont rejoint ce processus peuvent y voter.',
  'unknown-statement': ({ statement }) => `Il n’y a pas d’affirmation ${statement} dans ce processus.`,
  'same-statement': () => 'Quelqu’un a déjà dit exactement cela. Répondez à son affirmation, ou dites ce qui diffère.',
  'too-many-statements': ({ most }) => `Un processus contient ${most} affirmations au plus.`,
  'already-out': () => 'Cet élément a déjà été retiré.',
  'not-out': () => 'Cet élément n’a pas été retiré.',
  'taken-out': ({ statement }) => `La modération a retiré l’affirmation ${statement} ; on ne peut pas voter sur elle.`,
  'same-line': ({ line }) => `La ligne ${line} dit la même chose qu’une ligne précédente. Supprimez l’une des deux.`,
  'no-statements-left': ({ most }) => `Vous avez écrit les ${most} affirmations que chaque personne peut écrire ici.`,
  'too-many-today': ({ most }) =>
    `Vous avez écrit ${most} affirmations en un jour : celle-ci doit attendre. Gardez-la pour plus tard.`,
  'level-needed': ({ level }) =>
    Number(level) <= 1
      ? 'Pour cela, vous devez d’abord confirmer une adresse électronique.'
      : `Pour cela, le processus vous demande de justifier davantage de qui vous êtes (niveau ${level}). Son organisateur peut vous dire comment.`,
  'waiting-review': ({ statement }) =>
    `Aucun modérateur n’a encore lu l’affirmation ${statement} : elle est en attente.`,
  merged: ({ into }) =>
    `Cette affirmation a été fusionnée avec une autre qui dit la même chose : ${into}. Vous pouvez voter sur celle-là.`,
  reworded: ({ into }) => `Cette affirmation a été reformulée : ${into}. Vous pouvez voter sur celle-là.`,
  'text-erased': ({ statement }) =>
    `Le texte de l’affirmation ${statement} a été effacé : on ne peut plus rien en faire.`,
  'already-approved': () => 'Un modérateur a déjà lu cet élément. Rien n’a été modifié.',
  'merged-with-itself': () => 'Une affirmation ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.',
  'not-shown': ({ statement }) =>
    `L’affirmation ${statement} n’est pas affichée elle-même. Choisissez-en une sur laquelle on peut voter.`,
  recused: () => 'Vous en êtes l’auteur ou n’êtes pas d’accord avec cet élément : un autre modérateur doit agir.',
  'not-yours': () => 'Seul l’auteur peut faire un recours.',
  'dissent-stands': () =>
    'Les mots de qui conteste une décision ne sont retirés que s’ils sont illicites ou révèlent des éléments personnels.',
  'appealed-already': () => 'Il y a déjà eu un recours à ce sujet ; il n’y en a qu’un par acte.',
  'no-appeal': () => 'Aucun recours à ce sujet n’attend de décision.',
  'same-moderator': () =>
    'Ce recours vise ce que vous avez fait vous-même. Un autre modérateur, ou la présidence, se prononcera.',
  'own-language': ({ language }) => `L’affirmation est déjà dans cette langue (${format.language(String(language))}).`,
  'too-many-translations': ({ most }) => `Cette affirmation a ${most} traductions : c’est le maximum.`,
  'no-marks-left': ({ most }) =>
    `Vous pouvez marquer ${most} affirmations comme importantes. Reprenez d’abord une marque à une autre.`,
  'link-spent': () =>
    'Ce lien a été utilisé ou a expiré. Demandez-en un nouveau ; le responsable du site en obtient un en le redémarrant.',
  'no-mail-here': () => 'Ce site n’envoie pas de courrier : ce moyen n’est pas disponible ici. Choisissez-en un autre.',
  'signed-out': () => 'Aucune session n’est ouverte sur cet appareil : rien n’a été fait. Connectez-vous et réessayez.',
  'erase-word': ({ word }) => `Rien n’a été effacé. Pour continuer, saisissez « ${word} » dans le champ.`,
  'token-unknown': () => 'Ce jeton n’est pas valable : il a été révoqué, a expiré ou n’a pas été copié en entier.',
  'token-reads-only': () => 'Ce jeton permet seulement de lire. Créez-en un qui permet d’agir, dans votre compte.',
  'token-elsewhere': () => 'Ce jeton ne donne pas accès à cette adresse. Créez-en un qui le permet, dans votre compte.',
  busy: ({ seconds }) =>
    `Il y a plus de demandes en attente qu’il n’est possible d’en traiter. Rien n’a été fait ; réessayez dans ${seconds} secondes.`,
  'read-only': ({ reason }) =>
    `Rien ne peut être écrit en ce moment (${reason}) : rien n’a été fait. Le responsable du site doit intervenir.`,
  'server-starting': () => 'Le serveur démarre ; réessayez dans un instant.',
  'server-stopping': () => 'Le serveur est sur le point de s’arrêter ; réessayez lorsqu’il sera de retour.',
  'store-unreadable': () =>
    'La base de données ne peut pas être lue en ce moment. Le responsable du site doit intervenir.',
  'server-failed': () => 'Une erreur s’est produite de notre côté. Rien n’a été modifié ; réessayez.',
};

/** What a value should have been, by the name that schemas have for it. */
const typed: ReadonlyMap<string, string> = new Map([
  ['int', 'devrait être un nombre entier'],
  ['number', 'devrait être un nombre, ou une date lisible'],
  ['boolean', 'devrait être oui ou non'],
  ['string', 'devrait être un texte'],
  ['array', 'devrait être une liste'],
]);

/** What is wrong with one field of an input, by code. */
export const problems: typeof EnglishProblems = {
  missing: () => 'manque',
  'wrong-type': ({ expected }) => typed.get(String(expected)) ?? 'n’a pas la forme attendue',
  'too-small-string': ({ least }) => `devrait avoir au moins ${least} caractères`,
  'too-big-string': ({ most, has }) =>
    has === undefined
      ? `devrait avoir au plus ${most} caractères`
      : `a ${format.number(Number(has))} caractères pour ${format.number(Number(most))} au plus ; rien n’a été coupé`,
  'too-small-number': ({ least }) => `devrait être au moins ${least}`,
  'too-big-number': ({ most }) => `devrait être au plus ${most}`,
  'too-small-array': ({ least }) => `devrait avoir au moins ${least} entrées`,
  'too-big-array': ({ most }) => `devrait avoir au plus ${most} entrées`,
  'unknown-field': () => 'n’est pas un champ de cette commande',
  'not-one-of': ({ allowed }) => `devrait être l’une de ces valeurs : ${allowed}`,
  'not-offered': () => 'devrait être l’un des choix proposés',
  'nothing-chosen': () => 'Cochez au moins une contribution ou un commentaire auxquels cette réponse s’adresse.',
  'label-form': () => 'n’est le repère de rien, comme S12, C3 ou K118',
  'no-such-label': () => 'ne désigne rien ici',
  'link-form': () =>
    'n’est pas l’adresse d’une page : elle commence par https:// ou http:// et ne contient pas d’espace',
  'bracket-nested': () =>
    'contient des crochets dans des crochets ; écrivez chaque choix en entier, comme [[sous trente jours|sous quatre-vingt-dix jours]]',
  'wrong-form': () => 'n’a pas la forme attendue',
  unseen: () =>
    'contient des caractères invisibles ou qui changent le sens de l’écriture ; saisissez-le de nouveau, ou collez-le comme texte brut',
};

/** A refusal together with what is wrong at each place of an input. */
export const wrong: typeof EnglishWrong = {
  form: 'Rien n’a encore été envoyé, et rien de ce que vous avez saisi n’est perdu. Voici ce qui ne convient pas :',
  over: '{count} caractères sur {most} : c’est trop long pour être envoyé. Rien n’a été coupé.',
  /** Where a script fills in what was typed before. */
  kept: { still: 'Ce que vous avez écrit le {when} est encore là. Cela n’a pas été envoyé.', discard: 'L’effacer' },
  at: (p) => `« ${p.place} » ${p.what}`,
  all: (p) => `${p.sentence} ${p.problems.join(' ; ')}.`,
};
