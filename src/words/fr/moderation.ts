/** Moderation in public, in French: what waits, what moderators did and why, and where a statement came from. */
import type { moderation as English } from '../moderation.en.ts';
import { capital, entries, few, format, number, percent, plural } from './counts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const unit = (name: 'minute' | 'hour' | 'day') => {
  const format = new Intl.NumberFormat('fr', { style: 'unit', unit: name, unitDisplay: 'long' });
  return (count: number) => format.format(count);
};
const [minutes, hours, days] = [unit('minute'), unit('hour'), unit('day')];

/** How long something lasts, in its largest unit, never more than has passed. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'moins d’une minute';
  if (milliseconds < HOUR) return minutes(Math.floor(milliseconds / MINUTE));
  if (milliseconds < 2 * DAY) return hours(Math.floor(milliseconds / HOUR));
  return days(Math.floor(milliseconds / DAY));
}

/** `{number}` and `{other}` are what statements are called by. */
export const moderation: typeof English = {
  title: 'Modération',
  lead: 'Les modérateurs lisent ce qui est écrit. Ils ne retirent que ce qui enfreint une règle, disent laquelle et le consignent ici. Les votes restent là où ils ont été exprimés.',
  inForce: {
    before: 'Dans ce processus, ce que les gens écrivent est affiché une fois lu par un modérateur.',
    after: 'Dans ce processus, ce que les gens écrivent est affiché aussitôt, puis lu par un modérateur.',
  },
  queue: 'En attente d’un modérateur',
  queueNone: 'Rien n’attend : tout a été lu, et aucun recours n’est ouvert.',
  /** For everybody: how much waits, never what. */
  queueOf: (p) => {
    const parts = [
      p.waiting > 0
        ? `${entries(p.waiting)} pas encore ${plural(p.waiting, { one: 'affichée', other: 'affichées' })}`
        : '',
      p.unread > 0
        ? `${entries(p.unread)} ${plural(p.unread, { one: 'affichée et pas encore lue', other: 'affichées et pas encore lues' })}`
        : '',
      p.appeals > 0 ? `${few(p.appeals)} recours` : '',
    ].filter((part) => part !== '');
    return `${capital(format.list(parts))}. L’attente la plus longue dure depuis ${duration(p.longest)}.`;
  },
  queueMore: (p) =>
    `Derrière, il y en a encore ${number(p.count)} en attente : la suite apparaît à mesure que vous traitez ce qui précède.`,
  queueBefore: 'Ce qui précède',
  queueNext: 'Afficher la suite',
  queueForOthers: 'Seuls les modérateurs, et la personne qui l’a écrit, voient ce qui attend.',
  waitingFor: (p) => `En attente depuis ${duration(p.time)}`,
  why: {
    waiting: 'Pas affichée tant que vous ne l’avez pas lue',
    unreviewed: 'Affichée depuis qu’elle a été écrite',
    appealed: 'L’auteur a fait un recours',
  },
  writtenIn: (p) => `Écrite en ${p.language}`,
  seed: 'Apportée par l’organisateur',
  recused: {
    wrote: 'Vous avez écrit cette affirmation : un autre modérateur doit la traiter.',
    disagrees: 'Vous avez voté contre cette affirmation : un autre modérateur doit la traiter.',
    settled: 'Vous avez retiré cette affirmation : quelqu’un d’autre doit se prononcer sur le recours.',
    decided: 'Vous avez décidé de ce qui est contesté ici : un autre modérateur doit s’en charger.',
  },
  alone: 'Il n’y a pas encore d’autre modérateur.',
  inviteAnother: 'Inviter un autre modérateur',
  appealWords: 'Le message de l’auteur',
  earlierReason: (p) => `Motif indiqué lors du retrait : ${p.reason}.`,
  earlierWords: 'Le message du modérateur',
  takenOutBy: 'Retirée par {name}.',

  act: {
    approve: 'Approuver',
    approveShown: 'Lue, la laisser telle quelle',
    takeOut: 'La retirer',
    restore: 'La rétablir',
    merge: 'Fusionner avec une autre',
    mergeNow: 'Fusionner',
    reword: 'Reformuler',
    uphold: 'La rétablir',
    overrule: 'Maintenir le retrait',
  },
  settle: 'Se prononcer sur le recours',
  outcome: 'Votre décision',
  reason: 'Motif',
  chooseReason: 'Choisir un motif',
  words: 'Avec vos propres mots',
  wordsHint: 'À l’auteur et à tous : que faudrait-il changer ?',
  wordsOptional: 'Avec vos propres mots, si le motif ne dit pas tout',
  wordsRestore: 'Pourquoi elle est rétablie, avec vos propres mots',
  wordsAppeal: 'Pourquoi, avec vos propres mots',
  newText: 'La même idée, reformulée',
  newTextHint: (p) =>
    `Elle devient une nouvelle affirmation, sur laquelle on vote à nouveau ; l’ancienne est retirée. ${number(p.most)} caractères au plus.`,
  wordsReword: 'Pourquoi elle est reformulée',
  mergeNote:
    'Retire cette affirmation parce qu’une autre dit la même chose. Les votes ne sont pas reportés sur l’autre.',
  mergeInto: 'Celle qui reste',
  similar: 'Ces affirmations sont formulées de façon très proche :',
  noSimilar: 'Aucune n’est formulée de façon très proche.',
  find: 'Trouver une autre affirmation par son numéro ou ses mots',
  findButton: 'Trouver',
  findElsewhere: 'En chercher une autre',
  found: 'Ce qui correspond à « {find} » :',
  notFound: 'Aucune affirmation affichée ne correspond à « {find} ».',
  publicNote: 'Ce que vous faites ici est inscrit au journal sous votre nom avec son motif, et tout le monde le voit.',
  choose: (p) => `${p.number} · ${p.text}`,

  log: 'Ce qu’ont fait les modérateurs',
  logIntro: 'Chaque acte, du plus récent au plus ancien, avec son motif et son auteur.',
  logNone: 'Les modérateurs n’ont encore rien fait.',
  logBy: 'par {name}',
  logPage: (p) => `Page ${number(p.page)} sur ${number(p.of)}`,
  newer: 'Plus récents',
  older: 'Plus anciens',
  acts: {
    approve: 'A lu et approuvé <a>l’affirmation {number}</a>',
    'take-out': (p) => `A retiré <a>l’affirmation {number}</a> : ${p.reason}`,
    restore: 'A rétabli <a>l’affirmation {number}</a>',
    merge: 'A fusionné <a>l’affirmation {number}</a> avec l’affirmation {other}',
    reword: 'A reformulé <a>l’affirmation {number}</a>, devenue l’affirmation {other}',
    upheld: 'S’est prononcé sur un recours : <a>l’affirmation {number}</a> est rétablie',
    overruled: 'S’est prononcé sur un recours : <a>l’affirmation {number}</a> reste retirée',
  },

  /** Of contributions, comments, amendments and objections; `{label}` is what they are called by, such as K12. */
  input: {
    title: (p) => `Modération : ${p.what} ${p.label}`,
    link: 'Modérer',
    linkDissent: 'Masquer des mots illicites ou personnels',
    note: 'Son numéro, sa place et la suite donnée restent ; seuls ses mots ne sont pas affichés.',
    toQueue: 'Vers tout ce qui attend',
    toAll: 'Tout lire et agir',
    kinds: {
      contribution: 'Contribution',
      comment: 'Commentaire',
      amendment: 'Amendement',
      objection: 'Objection',
      said: 'Dans le dialogue sur une objection',
      assessment: 'Évaluation',
      position: 'Raison d’une position dans un appel',
      minority: 'Déclaration minoritaire ou réserve',
      challenge: 'Contestation d’un constat',
      appeal: 'Recours contre une décision',
      dispute: 'Raison pour contester une preuve',
    },
    hidden: {
      waiting: 'En attente d’un modérateur. D’ici là, seuls la modération et son auteur peuvent lire ces mots.',
      out: (p) => `La modération a retiré ces mots : ${p.reason}. <a>Voir ce qui a été fait</a>`,
      /** In files, which have no page to go to. */
      plain: (p) => `La modération a retiré ces mots : ${p.reason}.`,
    },
    acts: {
      approve: 'A lu et approuvé <a>{label}</a>',
      'take-out': (p) => `A retiré les mots de <a>{label}</a> : ${p.reason}`,
      restore: 'A rétabli les mots de <a>{label}</a>',
      upheld: 'S’est prononcé sur un recours au sujet de <a>{label}</a> : les mots sont rétablis',
      overruled: 'S’est prononcé sur un recours au sujet de <a>{label}</a> : les mots restent retirés',
    },
  },

  roles: 'Rôles',
  rolesIntro: 'Toute personne qui a reçu un rôle ici, ou l’a perdu, la plus récente d’abord.',
  roleActs: {
    given: (p) => `{name} a reçu un rôle : ${p.role}`,
    taken: (p) => `Un rôle a été retiré à {name} : ${p.role}`,
    opened: (p) => `{name} a ouvert le processus, avec le rôle : ${p.role}`,
    laidDown: (p) => `{name} a quitté un rôle : ${p.role}`,
  },

  rates: 'De qui des affirmations ont été retirées',
  ratesIntro: (p) =>
    `Parmi les affirmations de chaque groupe, chiffres du ${p.when}. Les groupes où moins de ${few(p.k)} personnes ont écrit quelque chose sont omis, et parfois un autre avec eux, pour que personne ne soit reconnaissable.`,
  ratesLater:
    'La part retirée de chaque groupe est indiquée ici à la fin d’une étape, pour qu’aucun nombre ne révèle qui a écrit quoi.',
  headSeat: 'Groupe',
  headMade: 'Affirmations',
  headOut: 'Retirées',
  rate: (p) => (p.made === 0 ? '0' : `${number(p.out)} (${percent(p.out / p.made)})`),
  withheld: 'trop peu pour être affiché',

  /** On the page of a statement. */
  lineage: 'D’où elle vient, et ce qu’il en est advenu',
  merged:
    'Fusionnée avec <a>l’affirmation {number}</a>, qui dit la même chose. Les votes restent là où ils ont été exprimés.',
  mergedHere:
    '<a>L’affirmation {number}</a> a été fusionnée avec celle-ci. Les votes restent là où ils ont été exprimés.',
  rewordedAs:
    'Reformulée : c’est désormais <a>l’affirmation {number}</a>. Les votes sur celle-ci n’ont pas été reportés.',
  rewordedFrom: 'Reformule <a>l’affirmation {number}</a>.',
  waits: (p) => `Elle attend un modérateur depuis ${duration(p.time)}.`,
  waitsForOthers:
    'Cette affirmation attend un modérateur. D’ici là, seuls les modérateurs et son auteur peuvent la lire.',
  appealState: {
    open: 'L’auteur a fait un recours. Un autre modérateur se prononcera.',
    upheld: 'Elle a été rétablie à la suite d’un recours.',
    overruled: 'Un recours a été rejeté ; elle reste retirée.',
  },
  yours:
    'Vous avez écrit cette affirmation. Sous « Mes contributions », vous voyez ce qu’il en est advenu et pouvez faire un recours.',
  toMine: 'Aller à vos contributions',
  history: 'Ce que les modérateurs en ont fait',
  translatedFrom: (p) => `Traduite par un participant, d’après l’original en ${p.language}.`,
  original: (p) => `L’original, en ${p.language}`,
  translations: 'Dans d’autres langues',
  done: {
    'statement.moderate': 'C’est fait et inscrit au journal, avec votre motif.',
    'statement.merge': 'Fusion faite. Qui avait voté sur cette affirmation trouve un lien vers l’autre.',
    'statement.reword': 'La nouvelle formulation est sur la table, et l’ancienne est retirée.',
    'appeal.settle': 'C’est décidé. L’auteur le voit sous « Mes contributions ».',
  },
};
