/** The convener's desk, and invitations, in French. */
import type { desk as English, invitations as EnglishInvitations } from '../desk.en.ts';
import { capital, entries, few, fewOf, format, number, people, plural, statements } from './counts.ts';
import { duration } from './moderation.ts';

const roles: typeof English.role = {
  convener: 'Organisateur',
  chair: 'Présidence',
  editor: 'Rédacteur',
  moderator: 'Modérateur',
  delegate: 'Délégué',
  scrutineer: 'Scrutateur',
  observer: 'Observateur',
};

export const desk: typeof English = {
  title: 'Tableau de bord',
  lead: 'Ce dont ce processus a besoin de votre part, et tout ce que vous pouvez faire pour lui.',
  needs: 'Ce qui demande votre attention',
  needsNothing: 'Rien ne demande votre attention en ce moment.',
  need: {
    'no-stage': 'Aucune étape n’a d’échéance : personne ne peut savoir combien de temps il reste.',
    'empty-seats': (p) =>
      `${plural(p.seats.length, { one: 'Une chaise est vide', other: `${capital(fewOf(p.seats.length))} chaises sont vides` })} : ${format.list(p.seats)}.`,
    'few-here': (p) => `Moins de la moitié des personnes souhaitées sont là : ${format.list(p.seats)}.`,
    'no-statements': 'Il n’y a pas encore d’affirmation. Donnez de quoi répondre.',
    'few-statements': (p) =>
      `Il n’y a ${plural(p.count, { one: 'qu’une affirmation', other: `que ${few(p.count)} affirmations` })}. À partir de dix, on voit de quoi il s’agit.`,
    waiting: (p) =>
      `${capital(entries(p.count))} ${plural(p.count, { one: 'attend d’être lue avant d’être affichée', other: 'attendent d’être lues avant d’être affichées' })}, la plus ancienne depuis ${duration(p.time)}.`,
    unread: (p) =>
      `${capital(entries(p.count))} que personne n’a encore ${plural(p.count, { one: 'lue', other: 'lues' })}, la plus ancienne depuis ${duration(p.time)}.`,
    appeals: (p) =>
      `${plural(p.count, { one: 'Un recours est ouvert', other: `${capital(few(p.count))} recours sont ouverts` })}, le plus ancien depuis ${duration(p.time)}.`,
    invitations: (p) =>
      `${plural(p.count, { one: 'Une invitation n’a pas encore été utilisée', other: `${number(p.count)} invitations n’ont pas encore été utilisées` })} ; la plus ancienne a été distribuée il y a ${duration(p.time)}.`,
    expiring: (p) =>
      `${plural(p.count, { one: 'Une invitation expire', other: `${number(p.count)} invitations expirent` })} dans les deux jours.`,
    unanswered: (p) => `Apports sans réponse : ${number(p.count)}, le plus ancien depuis ${duration(p.time)}.`,
    contests: (p) =>
      `${plural(p.count, { one: 'Un siège est contesté', other: `${capital(few(p.count))} sièges sont contestés` })}.`,
    second: (p) =>
      `${plural(p.count, { one: 'Une vérification d’identité attend', other: `${capital(few(p.count))} vérifications d’identité attendent` })} une deuxième personne.`,
    deadline: (p) => `« ${p.stage} » se termine dans ${duration(p.time)}, le ${p.when}.`,
    'no-moderator':
      'Personne d’autre que vous ne peut traiter les affirmations, et vous ne pouvez pas agir sur celles que vous avez écrites ou contre lesquelles vous avez voté.',
    pending: (p) => `La charte change le ${p.when}.`,
    over: 'Toutes les étapes sont terminées. Fermez le processus lorsque plus rien ne sera ajouté.',
    'appeal-due': 'Des recours contre des décisions attendent une réponse.',
    find: 'Un appel est terminé, et rien n’a encore été constaté.',
    challenged: 'Un constat a été contesté et attend une réponse.',
    finalise: 'Le délai pour contester un constat est passé : il peut devenir définitif.',
    ratify: 'Un constat attend d’être ratifié.',
    review: 'Un réexamen de ce qui a été adopté est dû ou en cours.',
    revisit: 'Ce qui a été reporté est à reprendre.',
    'asked-again': 'Cela a déjà été décidé et est à nouveau demandé : dites pourquoi, ou retirez la question.',
    'reports-overdue': 'Des rapports sur des engagements manquent.',
    'reports-disputed': 'Des preuves d’engagements sont contestées, et personne n’a tranché.',
    'to-accept': 'Des engagements signés attendent d’entrer au registre.',
  },
  groups: {
    decide: 'Décider',
    follow: 'Suivre ce qui a été promis',
    answer: 'Répondre',
    read: 'Lire ce qui est arrivé',
    gather: 'Faire venir à la table',
    arrange: 'Fixer le cadre',
  },
  acts: (p) => `Qui agit : ${format.list(p.roles)}`,
  dueBy: 'd’ici au {when}',
  dueSince: 'en retard depuis le {when}',
  allOf: (p) => `Tout voir (${number(p.count)})`,
  ofWhat: 'De quoi il s’agit',
  statement: 'Affirmation',
  go: {
    decisions: 'Aller aux décisions',
    reviews: 'Aller aux réexamens',
    commitments: 'Aller aux engagements',
    answer: 'Y répondre',
    table: 'Voir la table',
    invite: 'Inviter des personnes',
    inviteModerator: 'Inviter un modérateur',
    queue: 'Aller à la file d’attente',
    seeds: 'Mettre des affirmations sur la table',
    charter: 'Modifier la charte',
    seeCharter: 'Voir la modification',
    remind: 'Voir les invitations',
    close: 'Fermer le processus',
  },
  fine: {
    seats: 'Tous les groupes sont à la table',
    statements: 'Il y a des affirmations auxquelles répondre',
    queue: 'Tout a été lu',
    invitations: 'Aucune invitation n’est en attente',
  },
  links: 'Ailleurs',
  stages: 'Étapes et échéances',
  noStages: 'Il n’y a pas d’étapes : le processus reste ouvert jusqu’à ce que vous le fermiez.',
  moveDeadline: 'Déplacer une échéance',
  seats: 'Qui est là',
  seatsNote: 'Nombres exacts, réservés aux personnes qui ont un rôle ici.',
  headSeat: 'Groupe',
  headHere: 'Présentes',
  headWanted: 'Souhaitées',
  headInvited: 'Invitées, pas encore là',
  noSeat: 'Sans siège',
  noTarget: '–',
  roles: 'Rôles',
  rolesNote: 'Ce que l’on fait dans un rôle est public. Les rôles s’attribuent sur invitation.',
  role: roles,
  unnamed: 'Quelqu’un sans nom ici',
  you: 'Vous',
  takeRole: (p) => `Retirer le rôle : ${roles[p.role]}`,
  take: 'Retirer',
  giveRole: 'Attribuer un rôle à quelqu’un',
  lastConvener: 'Le seul organisateur ne peut pas quitter ce rôle.',
  seeds: 'Affirmations de départ',
  seedsText:
    'De dix à trente, de tous bords. Une idée par ligne, dans des mots que l’on puisse approuver ou rejeter. Elles sont signalées comme apportées par l’organisateur.',
  seedsField: 'Affirmations, une par ligne',
  seedsHint: (p) => `Au plus ${number(p.most)} à la fois, chacune de ${number(p.longest)} caractères au plus.`,
  seedsButton: 'Les mettre sur la table',
  seedsThere: (p) => `${capital(statements(p.count))} sur la table en ce moment.`,
  close: 'Fermer le processus',
  closeText:
    'Une fois le processus clos, personne ne peut plus le rejoindre, voter ni écrire, et il ne peut pas être rouvert. Ce qui a été dit reste et peut être lu.',
  closeButton: 'Fermer le processus…',
  closeTitle: 'Fermer définitivement ce processus ?',
  closeWarn: (p) => {
    const here = `${capital(people(p.people))} ${plural(p.people, { one: 'a', other: 'ont' })} participé.`;
    const open =
      p.stage === null
        ? ''
        : ` L’étape « ${p.stage} » est encore ouverte${p.when === null ? '' : `, jusqu’au ${p.when}`}.`;
    const left =
      p.waiting === 0
        ? ''
        : ` ${capital(entries(p.waiting))} ne ${plural(p.waiting, { one: 'serait jamais lue', other: 'seraient jamais lues' })}.`;
    return here + open + left;
  },
  closeYes: 'Oui, le fermer définitivement',
  closeNo: 'Non, le laisser ouvert',
  closed: 'Ce processus est clos. On peut le lire, et rien ne peut y être ajouté.',
  done: {
    'process.open': 'Le processus est ouvert. La suite est indiquée ci-dessous.',
    'process.close': 'Le processus est clos.',
    'role.take': 'Le rôle est retiré.',
    'statement.seed': 'Les affirmations sont sur la table.',
    'charter.change': 'La modification est faite ou annoncée.',
  },
};

export const invitations: typeof EnglishInvitations = {
  title: 'Invitations',
  lead: 'Chaque invitation est un lien personnel qui fonctionne une fois. Distribuez-la comme vous le souhaitez : rien n’est envoyé automatiquement, un serveur de messagerie n’est donc pas nécessaire.',
  leadOwn: (p) =>
    p.left === 0
      ? `Vous avez distribué toutes vos invitations (${number(p.of)}).`
      : `Vous pouvez encore distribuer ${plural(p.left, { one: 'une invitation', other: `${number(p.left)} invitations` })}.`,
  levelNeeded:
    'Pour inviter d’autres personnes ici, vous devez justifier un peu plus de qui vous êtes. Voyez votre compte.',
  closed: 'Le processus est clos : plus personne ne peut être invité.',
  none: 'Personne n’a encore été invité.',
  contents: 'Sur cette page',
  numbers: 'Par groupe',
  headSeat: 'Groupe',
  headInvited: 'Invitées',
  headJoined: 'Venues par invitation',
  headHere: 'Présentes en tout',
  headWanted: 'Souhaitées',
  anySeat: 'Tout groupe',
  forRoles: 'À un rôle',
  one: 'Inviter une personne',
  oneButton: 'Créer le lien',
  list: 'Inviter plusieurs personnes à partir d’une liste',
  listText:
    'Copiez les lignes d’un tableur, ou écrivez une personne par ligne. Les en-têtes sont facultatifs et s’écrivent en anglais ; sans eux, l’ordre est celui de l’exemple : nom, adresse, groupe, organisation, région, langue. Seul un nom ou une adresse électronique est nécessaire.',
  listExample: 'name,mail,group,organisation,region,language',
  listGroups: (p) => `Groupes, par nom ou par lettre : ${format.list(p.seats)}.`,
  listField: 'La liste',
  listButton: 'Inviter toutes ces personnes',
  role: 'Attribuer un rôle à quelqu’un',
  roleText: 'Qui ouvre le lien prend le rôle, et tout le monde voit ce que cette personne y fait.',
  roleMeans: 'Ce que signifie chaque rôle',
  roleField: 'Rôle',
  roles,
  name: 'Nom',
  nameHint: 'Pour que vous sachiez à qui est le lien.',
  roleNameHint: 'Affiché à côté de ce que la personne fait dans ce rôle.',
  mail: 'Adresse électronique',
  mailHint: 'Conservée à côté du lien ; aucun message n’y est envoyé.',
  seat: 'Groupe',
  seatAny: 'La personne choisit',
  organisation: 'Organisation',
  region: 'Région',
  language: 'Langue',
  notSaid: 'Non précisé',
  days: 'Durée de validité en jours',
  all: 'Distribuées',
  shown: {
    open: 'Pas encore utilisées',
    used: 'Utilisées',
    expired: 'Expirées',
    withdrawn: 'Retirées',
    all: 'Toutes',
  },
  filter: 'Afficher',
  filterOf: (p) => `${p.name} (${number(p.count)})`,
  linkOf: (p) => `Lien personnel de ${p.name}`,
  copy: 'Copier',
  copyOf: (p) => `Copier le lien de ${p.name}`,
  copied: 'Copié',
  state: {
    open: (p) => `Pas utilisée depuis ${duration(p.time)} ; valable jusqu’au ${p.when}`,
    used: 'Utilisée',
    expired: (p) => `Expirée le ${p.when}`,
    withdrawn: 'Retirée',
  },
  forSeat: 'Pour le siège {seat}',
  forRole: (p) => `Pour un rôle : ${roles[p.role]}`,
  forAny: 'Pour tout siège',
  byParticipant: 'De la part d’un participant',
  unnamed: 'Sans nom',
  withdraw: 'Retirer',
  withdrawOf: (p) => `Retirer l’invitation de ${p.name}`,
  print: 'Tous les liens inutilisés sur papier, un par billet',
  slips: 'Invitations à distribuer',
  slipsBack: 'Retour aux invitations',
  slipsHow: 'Imprimez cette page, découpez-la le long des lignes et donnez à chaque personne son billet.',
  slipTo: 'Pour {name}',
  slipText:
    'Un siège vous attend sur invitation. Ouvrez cette adresse ; elle fonctionne une seule fois et n’est destinée qu’à vous.',
  slipRole: (p) =>
    `Un rôle vous est proposé : ${roles[p.role]}. Ouvrez cette adresse ; elle fonctionne une seule fois et n’est destinée qu’à vous.`,
  slipUntil: (p) => `Jusqu’au ${p.when}.`,
  page: (p) => `${number(p.from)} à ${number(p.to)} sur ${number(p.of)}`,
  newer: 'Plus récentes',
  older: 'Plus anciennes',
  done: {
    'invitations.issue':
      'Les liens sont créés. Ils figurent dans la liste ci-dessous, les plus récents d’abord ; distribuez-les.',
    'invitation.withdraw': 'L’invitation est retirée : son lien ne fonctionne plus.',
  },
};
