/** What frames the pages, in French: names, navigation, the list of processes, one process at a glance, errors, signing in. */
import type {
  site as English,
  errors as EnglishErrors,
  home as EnglishHome,
  overview as EnglishOverview,
  report as EnglishReport,
  signIn as EnglishSignIn,
} from '../site.en.ts';
import { capital, fewStatements, list, number, people, plural, statements } from './counts.ts';

export const site: typeof English = {
  name: 'Plenary',
  title: (p) => `${p.page} · Plenary`,
  skip: 'Aller au contenu',
  navigation: 'Pages de ce processus',
  menu: 'Menu',
  overview: 'Vue d’ensemble',
  commonGround: 'Terrain d’entente',
  simulated: 'Exemple simulé',
  simulatedNote: 'Les personnes et les votes présentés ici sont fictifs.',
  convenedBy: (p) => `Organisateur : ${p.name}`,
  json: 'Ces chiffres en JSON',
  newFigures: 'De nouveaux chiffres ont été publiés.',
  showNew: 'Les afficher',
  takePart: 'Participer',
  table: 'La table',
  quality: 'Qualité',
  text: 'Texte',
  mine: 'Mes contributions',
  queue: 'File d’attente',
  desk: 'Tableau de bord',
  convene: 'Organiser',
  signIn: 'Se connecter',
  account: 'Compte',
  signOut: 'Se déconnecter',
  language: 'Langue',
  notReviewed: 'Ces textes n’ont encore été relus par personne dont c’est la langue maternelle.',
};

export const home: typeof EnglishHome = {
  title: 'Ce qui s’élabore ici',
  lead: 'Chaque processus met une question sur la table, donne un siège à chaque groupe concerné et montre ce qui les rassemble tous.',
  open: 'Ouverts actuellement',
  closed: 'Clos',
  none: 'Rien n’est ouvert en ce moment.',
  convene: 'Comment organiser un processus',
  conveneText: 'Un processus commence par une question et une liste de sièges.',
  conveneWho: {
    anyone: 'Toute personne qui a un compte sur ce site peut en ouvrir un.',
    invited:
      'Sur ce site, peuvent en ouvrir un les personnes que ses responsables y ont invitées. Adressez-vous à eux si vous le souhaitez.',
    you: 'Vous pouvez en ouvrir un sur ce site.',
  },
  conveneElsewhere:
    'Les responsables de ce site peuvent aussi importer une conversation tenue ailleurs, en ligne de commande :',
  conveneCommand: 'plenary import polis CHEMIN --as ADRESSE',
  counts: (p) => (p.people === null ? statements(p.statements) : `${people(p.people)}, ${statements(p.statements)}`),
  until: (p) => `${p.stage}, jusqu’au ${p.when}`,
  noDeadline: (p) => `${p.stage}, sans échéance`,
  openedOn: (p) => `Ouvert le ${p.when}`,
};

export const overview: typeof EnglishOverview = {
  takePart: 'Participer',
  takePartText: (p) =>
    `Lisez ce que disent les autres (${statements(p.statements)} à ce jour), dites si vous êtes d’accord ou non, et ajoutez ce qui manque. Deux minutes suffisent.`,
  goOn: 'Continuer',
  goOnText: (p) =>
    `Il y a ${statements(p.statements)}. Vous pouvez reprendre là où vous en étiez et modifier tous vos votes.`,
  outcome: (p) => `Résultat espéré : ${p.outcome}`,
  stages: 'Étapes',
  stage: {
    closed: (p) => (p.when === null ? 'close' : `close le ${p.when}`),
    open: (p) => (p.when === null ? 'ouverte, sans échéance' : `ouverte jusqu’au ${p.when}`),
    ahead: (p) => (p.when === null ? 'à venir' : `à venir, jusqu’au ${p.when}`),
  },
  next: 'Lire les positions de chacun',
  nextText: (p) =>
    `${people(p.people)}, ${statements(p.statements)} : ce qui rassemble les groupes, ce qui les divise, et avec quelle certitude.`,
  nextWaiting: (p) => `${capital(statements(p.statements))} sur la table à ce jour.`,
  nextButton: 'Voir le terrain d’entente',
  outcomeText: 'Ce qui a été décidé, en quels termes, avec quelle force dans chaque siège, et qui s’en écarte.',
  toOutcome: 'Lire le résultat',
  changed: 'Ce qui a changé',
  change: {
    figuresAcross: (p) => `Chiffres publiés : ${people(p.people)}`,
    figures: (p) =>
      `Chiffres publiés : ${people(p.people)}, ${fewStatements(p.holds)} sur ${plural(p.holds, { one: 'laquelle', other: 'lesquelles' })} tous les groupes d’opinion sont du même avis`,
    closed: (p) => `Étape close : ${p.stage}`,
    adopted: (p) => `Le projet ${number(p.draft)} a été adopté`,
    appealed: 'Un recours a été déposé',
    appeal: {
      dismissed: 'Le recours a été rejeté',
      upheld: 'Le recours a été admis',
      settled: 'Le recours a été réglé à l’amiable',
      withdrawn: 'Le recours a été retiré',
    },
    edition: (p) => `L’édition ${number(p.edition)} du résultat a été publiée`,
    committed: (p) => `Engagements au registre : ${number(p.count)}`,
    reviewed: 'Un réexamen a été conclu',
    opened: 'Le processus s’est ouvert',
  },
  missing: 'Qui manque',
  missingText: (p) => `Pas encore entendus dans les chiffres : ${list(p.seats)}.`,
  nobodyMissing: 'Tous les sièges sont entendus dans les chiffres.',
  inShort: 'En bref',
};

export const report: typeof EnglishReport = {
  eyebrow: 'Rapport sur une conversation',
  simulatedGroups: 'Groupes simulés',
  simulatedGroupsNote:
    'L’appartenance aux groupes est inventée ici : les chiffres des groupes montrent comment fonctionne la page et ne disent rien d’aucun groupe réel. Les votes sont tels qu’ils ont été lus.',
  generated: (p) => `Rédigé le ${p.when}`,
  madeBy: 'Rédigé par Plenary. Aucune connexion n’est nécessaire pour l’afficher : ce fichier contient tout.',
  asked: 'Ce qui a été demandé',
};

export const errors: typeof EnglishErrors = {
  typed: 'Ce que vous avez saisi, pour que vous puissiez l’emporter',
  400: {
    title: 'Impossible d’utiliser cet envoi tel quel',
    text: 'Quelque chose ne convient pas dans ce qui a été envoyé. Revenez en arrière, corrigez et envoyez de nouveau ; rien n’a été modifié.',
  },
  403: {
    title: 'Vous n’avez pas accès à cette page',
    text: 'Il faut peut-être vous connecter, ou avoir un rôle que vous n’avez pas. Si vous pensez que vous devriez l’avoir, adressez-vous à l’organisateur.',
  },
  404: {
    title: 'Il n’y a rien ici',
    text: 'L’adresse contient peut-être une faute de frappe, ou ce qui se trouvait ici a été déplacé. Repartez de la liste des processus.',
  },
  503: {
    title: 'Pas encore prêt',
    text: 'Le site démarre, ou il est surchargé. Attendez une minute, puis rechargez la page ; rien de ce que vous avez envoyé n’est perdu.',
  },
  home: 'Voir tous les processus',
};

export const signIn: typeof EnglishSignIn = {
  title: 'Se connecter',
  text: 'Vous avez suivi un lien qui permet de se connecter une seule fois. Appuyez sur le bouton pour l’utiliser.',
  button: 'Se connecter',
  note: 'Si vous n’avez pas demandé ce lien, fermez la page : il ne s’est rien passé.',
};
