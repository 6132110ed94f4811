/** Coming in, in French: taking a seat, invitations, signing in. */
import type { joining as English, signingIn as EnglishSigningIn } from '../joining.en.ts';

export const joining: typeof English = {
  title: 'Prendre un siège',
  lead: (p) =>
    p.linked
      ? 'Il ne vous faut ni nom, ni adresse électronique, ni mot de passe. Dans ce processus, les votes sont publiés de façon que l’on voie lesquels viennent d’une même personne, sans aucun nom.'
      : 'Il ne vous faut ni nom, ni adresse électronique, ni mot de passe. Vos votes ne sont montrés que dans des totaux, jamais à côté d’un nom.',
  seat: 'Où siégez-vous ?',
  seatHint:
    'Le groupe dont vous venez. Chaque siège compte autant, quel que soit le nombre de personnes qui y siègent. Vous pouvez en changer plus tard.',
  otherSeats: 'Un autre siège',
  seatInvited:
    'C’est rempli pour le siège auquel vous êtes invité. Si vous venez d’un autre groupe, choisissez-le ; vous pourrez changer plus tard.',
  otherSeat: 'Aucun de ces groupes',
  more: 'Plus d’informations sur vous (tout est facultatif)',
  moreNote:
    'Cela aide à voir qui manque. Les autres ne le voient que dans des totaux de plusieurs personnes ; les responsables du processus le voient tel que vous l’écrivez.',
  speaksFor: 'Pour qui parlez-vous ?',
  self: 'En mon propre nom',
  forOrganisation: 'Pour une organisation',
  organisation: 'Nom de l’organisation',
  organisationHint: 'Seulement si vous parlez pour une organisation.',
  region: 'Votre région',
  notSaid: 'Je préfère ne pas le dire',
  regionHint: 'Avec vos propres mots, par exemple un pays ou une partie du monde.',
  language: 'La langue dans laquelle vous souhaitez écrire',
  expertise: 'Que connaissez-vous bien ?',
  expertiseHint: 'Ces domaines sont recherchés. Cochez ce qui convient.',
  expertiseOther: 'Autres domaines',
  expertiseOtherHint: 'Séparés par des virgules.',
  interest: 'Déclaration d’intérêts',
  interestHint: 'Ce qui est en jeu pour vous ou pour ceux au nom desquels vous parlez, en quelques phrases.',
  button: 'Prendre ce siège',
  kept: 'Ce qui est conservé',
  keptText: (p) =>
    p.linked
      ? 'Un pseudonyme, votre siège et ce que vous choisissez de dire ci-dessus. Vos votes sont conservés sous le pseudonyme, à part de votre nom. Ils sont publiés ensemble, comme ceux d’une même personne : quelqu’un qui en connaît quelques-uns avec certitude pourrait trouver les autres. Vous pouvez emporter vos données, ou les faire effacer, sous « Compte ».'
      : 'Un pseudonyme, votre siège et ce que vous choisissez de dire ci-dessus. Vos votes sont conservés sous le pseudonyme, à part de votre nom, et ne sont publiés que dans des totaux de plusieurs personnes. Vous pouvez emporter vos données, ou les faire effacer, sous « Compte ».',
  device: 'Votre session reste ouverte sur cet appareil. Sous « Compte », vous pouvez continuer sur un autre appareil.',
  joined: (p) => `Vous siégez ici : ${p.seat}.`,
  joinedNoSeat: 'Vous participez sans siège.',
  goOn: 'Continuer',
  unused:
    'Cette invitation n’a pas servi : à chaque personne un seul siège. La personne à qui elle est destinée ouvre le lien dans son propre navigateur, ou ici une fois que vous vous êtes déconnecté.',
  heldTitle: 'Vous avez déjà ce rôle',
  held: (p) => `Vous avez déjà ce rôle ici (${p.role}) : ce lien a servi, et vous n’en avez plus besoin.`,
  already: 'Vous êtes à la table',
  closed: 'Ce processus est clos : on peut le lire, et personne ne peut plus le rejoindre.',
  read: 'Lire les positions de chacun',

  invited: 'Vous avez une invitation',
  invitedBy: (p) =>
    p.by === 'participant'
      ? 'Une personne qui participe vous invite.'
      : p.by === 'convener' && p.name !== ''
        ? `${p.name} vous invite.`
        : 'L’organisateur vous invite.',
  invitedFor: (p) => `L’invitation est pour le siège « ${p.seat} ».`,
  invitedUntil: (p) => `Elle peut être utilisée une fois, jusqu’au ${p.when}.`,
  role: {
    observer: 'Invitation à observer ce processus',
    scrutineer: 'Invitation à contrôler ce processus',
    delegate: 'Invitation à être délégué dans ce processus',
    editor: 'Invitation à rédiger le texte de ce processus',
    moderator: 'Invitation à modérer ce processus',
    chair: 'Invitation à présider ce processus',
    convener: 'Invitation à organiser ce processus',
  },
  roleMeans: {
    observer: 'Les observateurs suivent tout et ne décident de rien.',
    scrutineer: 'Les scrutateurs vérifient que ce qui est publié est ce qui s’est passé.',
    delegate: 'Les délégués parlent pour une organisation qui a prouvé son identité.',
    editor: 'Les rédacteurs mettent en mots ce sur quoi l’on s’accorde.',
    moderator:
      'Les modérateurs lisent ce qui est écrit, avant ou après son affichage, et donnent un motif pour tout ce qu’ils retirent.',
    chair: 'La présidence mène le processus, tranche les questions de siège et se prononce sur les recours.',
    convener: 'Les organisateurs tiennent la charte, invitent et attribuent les rôles.',
  },
  rolePublic: 'Ce que vous faites dans ce rôle est public, avec un motif là où il est demandé.',
  accept: 'Accepter',
  roleDevice:
    'Le rôle est lié à un compte que seul cet appareil connaît pour l’instant. Ajoutez une adresse électronique ou une clé d’accès sous « Compte », pour ne pas le perdre avec l’appareil.',
  bad: {
    used: 'Cette invitation a été utilisée. Si c’était par vous, continuez sur l’appareil que vous avez utilisé, ou connectez-vous. Sinon, demandez-en une nouvelle à la personne qui vous l’a envoyée.',
    expired: 'Cette invitation a expiré. Demandez-en une nouvelle à la personne qui vous l’a envoyée.',
    withdrawn: 'Cette invitation a été retirée. Demandez à la personne qui vous l’a envoyée si c’était voulu.',
    unknown:
      'Ce n’est pas une invitation à ce processus. Vérifiez que le lien a été copié en entier, ou demandez-en un nouveau.',
  },
  badTitle: 'Cette invitation ne peut pas être utilisée',
  withoutIt: 'Vous pouvez aussi prendre un siège sans elle :',
  byInvitation: 'Sur invitation',
  byInvitationText:
    'Dans ce processus, on ne prend un siège que sur invitation. Si vous en avez une, ouvrez son lien. Sinon, adressez-vous à l’organisateur ; en attendant, vous pouvez tout lire.',
};

export const signingIn: typeof EnglishSigningIn = {
  title: 'Se connecter',
  lead: 'La plupart des gens n’en ont besoin que sur un second appareil ou pour un rôle. Pour participer, il suffit de rejoindre un processus.',
  already: 'Votre session est ouverte sur cet appareil.',
  toAccount: 'Aller à votre compte',
  loses:
    'Seul cet appareil ouvre le siège que vous occupez ici. Si vous entrez avec un autre compte, personne ne pourra vous rendre ce siège : ajoutez d’abord une adresse électronique, une clé d’accès ou un second appareil au compte ouvert en ce moment.',
  byMail: 'Avec une adresse électronique',
  byMailText:
    'Un message vous apporte un lien et un code à six chiffres. L’un ou l’autre permet de se connecter, une seule fois.',
  mail: 'Adresse électronique',
  mailButton: 'Envoyer le message',
  sent: 'Consultez votre messagerie',
  sentText:
    'Un message est en route vers l’adresse que vous avez indiquée. Ouvrez son lien sur cet appareil, ou saisissez son code ici.',
  sentNote:
    'Le message est le même, que l’adresse soit connue ici ou non. Si rien n’arrive en quelques minutes, cherchez parmi les indésirables, ou refaites la demande.',
  code: 'Code à six chiffres',
  codeButton: 'Se connecter avec le code',
  sentAgain: 'Refaire la demande',
  byPasskey: 'Avec une clé d’accès',
  byPasskeyText: 'Votre appareil demande votre doigt, votre visage ou son propre code. Rien à retenir.',
  passkeyButton: 'Utiliser une clé d’accès',
  passkeyScript: 'Une clé d’accès nécessite un navigateur qui exécute le script de cette page.',
  passkeyFailed: 'La clé d’accès n’a pas été utilisée. Réessayez une fois, ou choisissez un autre moyen.',
  byIssuer: 'Avec un compte d’un autre service',
  byIssuerText:
    'Vous vous y connectez, puis revenez ici. De ce que ce service sait de vous, seul un numéro est conservé ici.',
  issuerButton: (p) => `Aller à ${p.name}`,
  byDevice: 'Depuis un autre appareil',
  byDeviceText:
    'Là où votre session est déjà ouverte, allez sous « Compte » et demandez un lien pour continuer sur un autre appareil. Ouvrez ce lien ici, ou collez-le :',
  link: 'Le lien',
  linkButton: 'Utiliser le lien',
  byInvitation:
    'Vous aviez une invitation et avez déjà utilisé votre lien sur un autre appareil ? Le même chemin vous amène ici. Personne ne peut se connecter à votre place.',
  linkTo: 'Le lien a été envoyé à :',
};
