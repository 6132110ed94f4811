/** Contributions, comments and what became of them, in French. */
import type {
  input as English,
  comments as EnglishComments,
  contributions as EnglishContributions,
  dispositions as EnglishDispositions,
  inputRefusals as EnglishRefusals,
} from '../input.en.ts';
import { format, number, plural } from './counts.ts';
import { duration } from './moderation.ts';

const codes: typeof English.codes = {
  accepted: 'Retenu',
  'accepted-in-part': 'Retenu en partie',
  'not-accepted': 'Non retenu',
  'out-of-scope': 'Hors sujet',
  duplicate: 'Doublon',
  noted: 'Pris en note',
  open: 'Sans réponse pour l’instant',
};

const kinds: typeof English.kinds = {
  contribution: 'Contribution',
  comment: 'Commentaire',
  missing: 'Il manque quelque chose',
  question: 'Question',
  evidence: 'Élément de preuve',
};

export const input: typeof English = {
  kinds,
  codes,
  title: (p) => `${kinds[p.kind]} ${p.label}`,
  noGroup: 'Groupe non indiqué',
  erased: 'Les mots ont été effacés à la demande de leur auteur. Il reste que quelque chose a été dit.',
  links: 'Sur quoi cela s’appuie',
  onClause: (p) => `Sur la clause ${number(p.number)}`,
  afterClause: (p) => `Après la clause ${number(p.number)}`,
  onHeading: 'Sur un titre',
  onRemoved: 'Sur une clause qui a été retirée',
  onText: 'Sur l’ensemble du texte',
  quote: 'À propos de ces mots',
  overtaken: 'La clause a changé depuis.',
  answer: 'Ce qu’il en est advenu',
  waiting: (p) => `Attend une réponse depuis ${duration(p.time)}`,
  sameAs: 'Cela dit la même chose que <a>{label}</a>.',
  disputedAnswer: 'La dernière réponse, que son auteur conteste :',
  disputedOn: (p) => `Son auteur, le ${p.when} : ce n’est pas ce que j’ai dit.`,
  earlier: 'Réponses précédentes',
  shaped: 'Clauses que cela a façonnées',
  shapedNone: 'Aucune clause ne cite encore ce texte.',
  clause: (p) => `Clause ${number(p.number)}`,
  heading: 'Un titre',
  removed: 'Une clause qui a été retirée',
  likeness: (p) => `${format.percent(p.share)} de la formulation est identique`,
  language: 'Langue dans laquelle vous écrivez',
  shown: 'Ce que tout le monde voit de vous',
  shownAs: {
    seat: 'Votre groupe',
    organisation: (p) => `Votre groupe et votre organisation : ${p.name}`,
    none: 'Rien',
  },
  shownHint: 'Jamais votre nom, et rien qui relie ceci à ce que vous dites d’autre.',
  linksField: 'Liens, un par ligne',
  linksHint: (p) => `Des adresses de pages, commençant par https://. Au plus ${number(p.most)}.`,
  hint: (p) => `Au plus ${number(p.most)} caractères.`,
  cannot: {
    join: 'Pour écrire ici, prenez d’abord un siège.',
    joinButton: 'Prendre un siège',
    level: 'Pour écrire ici, vous devez montrer un peu plus qui vous êtes.',
    levelButton: 'Aller à votre compte',
    closed: 'Ce processus est clos. On peut le lire, et rien ne peut y être ajouté.',
  },
  dispute: {
    title: 'Ce n’est pas ce que j’ai dit',
    text: 'Si la réponse porte sur autre chose que ce que vous vouliez dire, dites-le. Votre texte est alors de nouveau ouvert jusqu’à une nouvelle réponse.',
    why: 'Ce que vous vouliez dire',
    button: 'Demander une autre réponse',
  },
};

export const contributions: typeof EnglishContributions = {
  title: 'Contributions',
  lead: 'Des textes plus longs, par écrit. Chacun reçoit une réponse motivée et dit quelles clauses il a façonnées.',
  count: (p) =>
    p.all === 0
      ? 'Rien n’a encore été déposé.'
      : `${plural(p.all, { one: 'Une contribution', other: `${number(p.all)} contributions` })} ; encore sans réponse : ${number(p.open)}.`,
  alike: (p) =>
    `${number(p.count)} de ces textes partagent au moins la moitié de leur formulation avec un autre. Cela ne dit rien de qui a repris qui.`,
  alikeTitle: 'Textes qui se ressemblent',
  filter: 'Afficher',
  group: 'Groupe',
  everyGroup: 'Tous les groupes',
  answer: 'Réponse',
  everyAnswer: 'Avec ou sans réponse',
  answered: 'Avec réponse',
  filterButton: 'Afficher ceux-ci',
  none: 'Il n’y en a aucun de ce genre.',
  origin: {
    netmundial: 'Déposée pour NETmundial en 2014',
    mbox: 'Venue d’une liste de diffusion',
  },
  written: 'Écrit le {when}',
  broughtIn: 'Versé ici le {when}',
  write: 'Déposer une contribution',
  writeText: 'Ce que vous déposez est public, avec votre groupe à côté, sauf si vous en décidez autrement.',
  titleField: 'Titre',
  textField: 'Votre texte',
  button: 'Déposer',
  annex: 'Contributions et commentaires, chacun avec sa réponse',
  done: {
    'contribution.submit': 'Votre contribution est déposée. Elle figure en tête de la liste ci-dessous.',
    'disposition.give': 'La réponse est donnée, et tout le monde peut la lire.',
    'disposition.dispute':
      'Votre texte est de nouveau ouvert, et une autre réponse est demandée à qui rédige le texte.',
  },
};

export const comments: typeof EnglishComments = {
  title: 'Commentaires sur cette clause',
  none: 'Personne n’a encore commenté cette clause.',
  count: (p) =>
    `Avec réponse : ${number(p.answered)}. Encore sans réponse : ${number(p.open)}. Disant qu’il manque quelque chose : ${number(p.missing)}.`,
  write: 'Commenter cette clause',
  kind: 'Ce que c’est',
  kinds: {
    comment: 'Un commentaire',
    missing: 'Il manque quelque chose après cette clause',
    question: 'Une question',
    evidence: 'Un élément de preuve, avec des liens',
  },
  words: 'Les mots dont vous parlez',
  wordsHint: 'Tels qu’ils figurent dans la clause. Laissez vide pour parler de toute la clause.',
  wordsSelect: 'Sélectionnez des mots de la clause pour remplir ce champ.',
  text: 'Ce que vous dites',
  button: 'Envoyer',
  done: {
    'comment.make': 'Votre commentaire figure ci-dessous. Tout le monde peut le lire, et il recevra une réponse.',
  },
};

export const dispositions: typeof EnglishDispositions = {
  annex: 'Contributions et commentaires, chacun avec sa réponse',
  annexLead:
    'Chaque contribution et chaque commentaire figure ici une fois, avec sa réponse et les raisons, tels que le registre les garde.',
  complete: (p) => `Reçus : ${number(p.in)}. Avec réponse : ${number(p.answered)}. Ouverts : ${number(p.open)}.`,
  disputed: (p) => `Ouverts parce que leurs auteurs disent que ce n’est pas ce qu’ils ont dit : ${number(p.count)}.`,
  none: 'Rien n’est encore arrivé.',
  csv: 'Le tout dans un fichier (CSV)',
  bySeat: 'Par groupe',
  bySeatNote: (p) =>
    `La reprise est la part d’un groupe dans ce qui a été retenu, même en partie, divisée par sa part des apports : au-dessus de 1, ses apports ont été davantage repris que ceux des autres. Les groupes ayant moins de ${number(p.k)} apports ne sont pas comparés.`,
  headGroup: 'Groupe',
  headAll: 'Apports',
  headUptake: 'Reprise',
  few: 'trop peu',
  figures: 'À quelle vitesse, et comment',
  headFigure: 'Mesure',
  headOf: 'Sur',
  headValue: 'Valeur',
  of: (p) => `${number(p.numerator)} sur ${number(p.denominator)}`,
  names: {
    response: 'Réponses sur le fond',
    median: 'Temps jusqu’à ce que la moitié ait une réponse',
    ninth: 'Temps jusqu’à ce que neuf dixièmes aient une réponse',
  },
  definitions: {
    response: 'Apports dont la réponse tient et dit plus que « pris en note », sur tous les apports.',
    median:
      'Du jour de l’arrivée à la première réponse, selon Kaplan et Meier : ce qui attend encore compte comme ayant attendu jusqu’ici et n’est pas écarté.',
    ninth: 'La même chose, pour neuf dixièmes. Le compte est celui des apports qui ont eu une réponse.',
  },
  time: (p) => duration(p.time),
  notYet: 'pas encore connu : trop d’apports attendent',
  list: 'Chaque apport',
  answering: 'Apports sans réponse',
  answeringLead:
    'Les plus anciens d’abord. Choisissez-en un, ou plusieurs qui se ressemblent, et donnez-leur une réponse motivée.',
  answeringNone: 'Rien n’attend : chaque apport a une réponse.',
  oldest: (p) => `En attente d’une réponse : ${number(p.count)}, le plus ancien depuis ${duration(p.time)}.`,
  forecast: 'Combien de temps cela prendra',
  forecastSays: (p) =>
    `À ${number(p.minutes)} minutes chacune, ${number(p.inputs)} réponses prennent ${number(p.hours)} heures en tout, et ${number(p.each)} heures pour chacune des ${number(p.people)} personnes.`,
  minutes: 'Minutes pour une réponse',
  people: 'Personnes qui répondent',
  forecastButton: 'Recalculer',
  choose: (p) => `Répondre à ${p.label}`,
  own: 'C’est vous qui l’avez écrit : quelqu’un d’autre y répond.',
  give: 'La réponse à ceux qui sont choisis',
  code: 'Réponse',
  chooseCode: 'Choisissez une réponse',
  reason: 'Raisons',
  reasonHint: 'Tout le monde les lit à côté de chaque apport choisi.',
  original: 'Pour un doublon : ce qui dit la même chose',
  originalHint: 'Son repère, comme C3 ou K118.',
  changes: 'Changements du texte qui en sont issus',
  change: (p) => (p.number === null ? `${p.when} : ${p.text}` : `Clause ${number(p.number)}, ${p.when} : ${p.text}`),
  button: 'Donner cette réponse',
  done: { 'disposition.give': 'La réponse est donnée, et tout le monde peut la lire.' },
};

export const inputRefusals: typeof EnglishRefusals = {
  'speaks-for-none': () =>
    'Vous parlez ici en votre nom : aucune organisation ne peut être montrée. Dites sous « Mes contributions » que vous parlez pour la vôtre, ou choisissez votre groupe.',
  'too-much-today': ({ most }) => `Vous en avez envoyé ${most} en un jour, ce qui est le maximum. Revenez demain.`,
  'too-many-contributions': ({ most }) => `Il y a déjà ${most} contributions ; il n’y a plus de place.`,
  'too-many-comments': ({ most }) => `Il y a déjà ${most} commentaires ; il n’y a plus de place.`,
  'said-before': ({ comment }) => `Vous avez déjà dit exactement cela ici : c’est ${comment}. Rien n’a été envoyé.`,
  'words-not-there': () => 'Ces mots ne figurent pas dans la clause. Copiez-les de là, ou laissez le champ vide.',
  'unknown-version': () => 'La clause n’a jamais dit cela. Rechargez la page et commentez ce qu’elle dit.',
  'link-needed': () => 'Un élément de preuve demande au moins un lien vers sa source.',
  'unknown-input': ({ input }) => `Il n’y a pas d’apport « ${input} ».`,
  'own-input': () => 'L’un d’eux est de vous. Quelqu’un d’autre répond à ce que vous avez dit.',
  'original-needed': () => 'Dites par son repère quel apport dit la même chose.',
  'duplicate-of-itself': ({ input }) =>
    `« ${input} » est parmi ceux qui sont choisis : un doublon répète un autre apport.`,
  'not-your-input': () => 'Seule la personne qui a dit quelque chose peut dire qu’une réponse n’y répond pas.',
  'not-answered': () => 'Il n’y a pas encore de réponse.',
  'disputed-already': () => 'Vous l’avez déjà dit, et une autre réponse est demandée.',
  'nothing-chosen': () => 'Rien n’est coché, donc rien n’a reçu de réponse.',
  'answered-meanwhile': ({ input, by }) =>
    by === ''
      ? `${input} a reçu une réponse entre-temps. Lisez-la avant d’en donner une autre.`
      : `${by} a répondu à ${input} entre-temps. Lisez cette réponse avant d’en donner une autre.`,
  'disputed-enough': ({ most }) =>
    `Vous l’avez dit ${most} fois de cet apport. La dernière réponse reste, avec ce que vous en avez dit.`,
};
