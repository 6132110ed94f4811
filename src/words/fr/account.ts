/** The account, in French: what is kept, what opens it, taking it along and giving it up. And how programs use the site. */
import type { account as English, api as EnglishApi } from '../account.en.ts';

export const account: typeof English = {
  title: 'Votre compte',
  lead: 'Un compte réunit votre siège, vos votes et vos affirmations. Il n’a ni nom ni image.',
  stranger:
    'Vous n’avez pas de compte sur cet appareil. Il est créé lorsque vous prenez un siège ou lorsque vous vous connectez.',
  kept: 'Ce qui est conservé à votre sujet',
  keptText: {
    none: 'Un numéro pour ce compte, le jour de sa création et les processus auxquels il appartient. Rien qui dise qui vous êtes.',
    mail: 'Un numéro pour ce compte, le jour de sa création, les processus auxquels il appartient et votre adresse électronique, chiffrée avec une clé qui ne se trouve pas dans la base de données.',
  },
  keptRest:
    'Ni adresse Internet, ni type de navigateur, ni trace de ce que vous avez consulté. Ce que vous avez dit de vous en prenant un siège est conservé dans le processus concerné ; vous l’y voyez sous « Mes contributions ».',
  fragile: {
    title: 'Seul cet appareil ouvre votre compte',
    text: 'Si vous le perdez ou effacez les données de son navigateur, personne ne peut vous rendre votre siège. L’un de ces moyens permet de le garder : une adresse électronique, une clé d’accès ou un second appareil.',
  },

  mailbox: 'Adresse électronique',
  mailboxHas: (p) => `${p.mail} est confirmée. Elle vous permet de vous connecter, et personne d’autre ne la voit.`,
  mailboxNone:
    'Avec une adresse électronique, vous pouvez revenir depuis n’importe quel appareil. Elle montre aussi qu’il y a quelqu’un derrière le compte, ce que certains processus demandent.',
  mailboxOff:
    'Ce site n’envoie pas de courrier : une adresse électronique ne peut donc pas y être confirmée. Si un processus le demande, adressez-vous à sa présidence, qui peut répondre de votre identité à la place.',
  mail: 'Adresse électronique',
  mailAdd: 'Y envoyer un code',
  mailSent:
    'Un message contenant un lien et un code à six chiffres est en route. Saisissez le code ici, ou ouvrez le lien sur cet appareil.',
  code: 'Code à six chiffres',
  mailConfirm: 'Confirmer l’adresse électronique',
  mailRemove: 'Supprimer l’adresse électronique',

  passkeys: 'Clés d’accès',
  passkeysNone:
    'Une clé d’accès permet à votre appareil de vous reconnaître par votre doigt, votre visage ou son propre code.',
  passkeyName: 'Nom à lui donner',
  passkeyNameHint: 'Par exemple « mon téléphone ».',
  passkeyAdd: 'Ajouter une clé d’accès',
  passkeyAdded: (p) => `ajoutée le ${p.when}`,
  remove: 'Supprimer',
  removeOf: (p) => `Supprimer ${p.name}`,

  issuers: 'Comptes d’autres services',
  issuersNone: 'Aucun n’est associé.',
  issuerLink: (p) => `Associer ${p.name}`,

  devices: 'Appareils',
  deviceThis: 'cet appareil',
  deviceLine: (p) => `Connecté le ${p.since}, utilisé pour la dernière fois le ${p.used}`,
  deviceEnd: 'Déconnecter cet appareil',
  devicesEnd: 'Déconnecter tous les autres',

  elsewhere: 'Continuer sur un autre appareil',
  elsewhereText:
    'Crée un lien qui connecte un autre appareil. Il fonctionne une seule fois, pendant un quart d’heure. Qui le détient a votre compte : ne le donnez à personne.',
  elsewhereButton: 'Créer le lien',
  elsewhereReady: 'Ouvrez ceci sur l’autre appareil',
  elsewhereNote:
    'Il n’est affiché qu’ici et maintenant. L’autre appareil demande une confirmation avant de se connecter.',

  tokens: 'Jetons pour les programmes',
  tokensText:
    'Avec un jeton, un programme peut lire et agir à votre place. Donnez à chaque programme le sien, et seulement ce dont il a besoin.',
  tokensMore: '<a>Comment les programmes utilisent ce site</a>',
  tokenName: 'À quoi il sert',
  tokenMay: 'Ce qu’il permet',
  may: { read: 'Lire seulement', act: 'Lire et agir à ma place' },
  tokenWhere: 'Où',
  whereAll: 'Partout où je participe',
  tokenDays: 'Pour combien de jours',
  tokenAdd: 'Créer un jeton',
  tokenReady: 'Votre nouveau jeton',
  tokenOnce: 'Copiez-le maintenant. Il est affiché cette seule fois et ne pourra plus l’être.',
  tokenLine: (p) => `${p.may}. ${p.where}. Jusqu’au ${p.until}, utilisé pour la dernière fois le ${p.used}`,
  tokenEnd: 'Révoquer le jeton',
  back: 'Retour à votre compte',

  processes: 'Où vous participez',
  processesNone: 'Vous ne participez encore à rien.',
  asRole: (p) => `Rôles : ${p.roles.join(', ')}`,
  role: {
    visitor: 'visiteur',
    participant: 'participant',
    observer: 'observateur',
    scrutineer: 'scrutateur',
    delegate: 'délégué',
    editor: 'rédacteur',
    moderator: 'modérateur',
    chair: 'présidence',
    convener: 'organisateur',
    operator: 'exploitant',
  },

  export: 'Emporter vos données',
  exportText:
    'Un fichier avec tout ce qui est conservé à votre sujet : le compte et, pour chaque processus, ce que vous avez dit de vous, vos affirmations, votes, traductions et recours.',
  exportButton: 'Obtenir le fichier',

  erase: 'Se faire oublier',
  eraseSummary: 'Ce qui disparaît, ce qui reste, et comment faire',
  eraseGoes:
    'Ce qui disparaît, définitivement et partout : le compte et tout ce qui l’ouvre ; dans chaque processus, ce que vous avez dit de vous, le texte de vos affirmations et traductions, et vos motifs. Si un processus est encore ouvert, vos votes sont retirés. Ceux qu’aucun chiffre ne compte encore ne le seront jamais. Les chiffres déjà publiés restent tels quels jusqu’à ce qu’ils bougent avec assez d’autres votes, ou pour toujours si cela n’arrive pas avant la clôture : sinon, la différence révélerait votre vote.',
  eraseStays:
    'Ce qui reste : le fait que quelqu’un a siégé là, sous forme d’une entrée sans nom ; les votes dans les processus clos, comptés avec tous les autres et rattachés à personne ; et ce que vous avez fait en public dans un rôle.',
  eraseBackups:
    'Les sauvegardes faites auparavant sont supprimées au plus tard après trente jours. Les copies que d’autres ont faites de ce qui était public ne peuvent pas être rappelées.',
  eraseWord: 'oubliez-moi',
  eraseType: (p) => `Pour continuer, saisissez : ${p.word}`,
  eraseButton: 'M’oublier',
  erased: 'C’est oublié',
  erasedText:
    'Votre compte n’existe plus, et cet appareil est déconnecté. Vous pouvez revenir à tout moment, comme une nouvelle personne.',

  done: {
    'mailbox-removed': 'L’adresse électronique est supprimée.',
    confirm: 'L’adresse électronique est confirmée.',
    passkey: 'La clé d’accès est ajoutée.',
    'passkey-remove': 'La clé d’accès est supprimée.',
    end: 'Cet appareil est déconnecté.',
    'end-others': 'Tous les autres appareils sont déconnectés.',
    revoke: 'Le jeton est révoqué.',
    unlink: 'Ce compte n’est plus associé.',
    digest: 'Votre choix est enregistré.',
  },
};

export const api: typeof EnglishApi = {
  title: 'Pour les programmes',
  lead: 'Tout ce qu’une page de ce site montre ou fait, un programme peut aussi le lire ou le faire, selon les mêmes règles.',
  reading: 'Lire',
  readingText:
    'Ajoutez .json à l’adresse de n’importe quelle page. Ce que dit la page s’y trouve sous forme de données, et rien de plus que ce qu’elle vous montrerait.',
  writing: 'Agir',
  writingText:
    'Chaque acte est une commande. Envoyez ses données en JSON à l’adresse du processus, suivie du nom de la commande. La réponse arrive une fois l’acte inscrit sur le disque.',
  key: 'Jetons',
  keyText:
    '<a>Créez un jeton dans votre compte</a> et joignez-le à chaque requête. Il permet ce qui vous est permis, rien de plus, et peut être révoqué à tout moment.',
  once: 'Une fois, et une seule',
  onceText:
    'Chaque commande porte une Idempotency-Key de votre choix : de 8 à 100 lettres, chiffres, points ou tirets. Si la connexion est coupée avant la réponse, renvoyez la même commande avec la même clé : elle n’agit qu’une fois, et vous obtenez la réponse de la première fois. Toute autre requête sous une clé déjà utilisée est refusée (422).',
  refused: 'En cas de refus',
  refusedText:
    'Le statut est 4xx, et la réponse donne un code, ses paramètres et une phrase pour les personnes, dans la langue que demande Accept-Language. Si des champs sont erronés, chacun est nommé avec son emplacement. Après 429 et 503, attendez aussi longtemps que l’indique Retry-After.',
  whole: 'La liste complète',
  wholeText:
    '<a>Le document OpenAPI</a> nomme chaque page et chaque commande avec ses données. Il est établi à partir des définitions mêmes sur lesquelles le site fonctionne.',
  embed: 'Sur votre propre site',
  embedText:
    'Un petit cadre avec la question, la table et l’étape d’un processus. Il ne dépose aucun cookie et n’exécute aucun script.',
  /** In examples: what a reader puts their own in place of. */
  sample: {
    text: 'Les serveurs de routes devraient rejeter les routes invalides.',
    key: 'ma-premiere-affirmation-1',
  },
};
