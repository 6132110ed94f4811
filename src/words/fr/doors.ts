/** Why somebody did not come in, or something could not be proven, in French. */
import type { refusals as English } from '../doors.en.ts';

export const refusals: typeof English = {
  'mail-unreadable': () => 'Indiquez une seule adresse électronique, comme nom@example.org.',
  'code-wrong': ({ left }) => `Ce n’est pas le code qui figure dans le message. Essais restants : ${left}.`,
  'code-spent': () =>
    'Ce code a déjà été utilisé, a expiré, a été mal saisi trop souvent ou a été demandé dans un autre navigateur. Demandez-en un nouveau.',
  'passkey-unknown': () =>
    'Cette clé d’accès n’ouvre aucun compte ici. Connectez-vous autrement, puis ajoutez-la sous « Compte ».',
  'passkey-unverified': () =>
    'La réponse de votre appareil ne correspond pas à ce qui lui était demandé. Réessayez une fois.',
  'too-many-passkeys': ({ most }) => `Un compte contient au plus ${most} clés d’accès. Supprimez-en une d’abord.`,
  'too-many-api-tokens': ({ most }) => `Un compte contient au plus ${most} jetons. Révoquez-en un d’abord.`,
  'issuer-unknown': () => 'Ce site n’accepte pas les comptes de ce service. Connectez-vous autrement.',
  'issuer-silent': ({ issuer }) => `${issuer} ne répond pas. Réessayez plus tard, ou connectez-vous autrement.`,
  'issuer-refused': ({ issuer }) =>
    `${issuer} n’a pas indiqué qui vous êtes. Réessayez une fois, ou connectez-vous autrement.`,
  'domain-unknown': ({ got }) => `« ${got} » n’est pas un domaine qu’une organisation peut détenir, comme example.org.`,
  'domain-of-all': ({ domain }) =>
    `Tout le monde peut avoir une adresse électronique chez ${domain} : elle ne prouve rien au sujet d’une organisation.`,
  'proof-missing': ({ name, value }) =>
    `L’enregistrement est introuvable. Publiez pour ${name} un enregistrement TXT dont le texte est exactement : ${value}. Il peut s’écouler une heure avant qu’il soit visible.`,
  'proof-unsure': ({ name }) =>
    `L’enregistrement de ${name} n’est pas encore visible partout. Réessayez dans une heure.`,
};
