/** French: amendments of a clause, and who supports its words. */
import { number } from './counts.ts';

export const amendments = {
  title: 'Amendements à cette clause',
  none: 'Personne n’a encore proposé d’autres mots.',
  own: 'Vos amendements',
  name: (p: { label: string }) => `Amendement ${p.label}`,
  count: (p: { open: number; adopted: number; others: number }) =>
    `En attente : ${number(p.open)}. Adoptés : ${number(p.adopted)}. Réglés autrement : ${number(p.others)}.`,
  adds: 'Ajouterait une clause après celle-ci',
  toDraft: (p: { draft: number }) => `Sur le projet ${number(p.draft)}`,
  erased: 'Les mots ont été effacés à la demande de leur auteur.',
  against: 'Par rapport aux mots qu’il changerait',
  againstNow: 'Par rapport aux mots d’aujourd’hui',
  overtaken: 'La clause a changé depuis cette proposition.',
  reason: 'Pourquoi',
  outcomes: { adopted: 'Adopté', declined: 'Rejeté', withdrawn: 'Retiré par son auteur', overtaken: 'Dépassé' },
  reworded: 'Le texte a pris d’autres mots.',
  backing: 'Qui le soutient',
  propose: {
    title: 'Proposer un changement',
    titleAdd: 'Proposer une clause après celle-ci',
    text: 'Ce que vous proposez est public. Les rédacteurs l’adoptent ou le rejettent, avec leurs raisons.',
    wording: 'Les mots que vous proposez',
    wordingHint: 'Au départ, ce sont ceux de la clause : changez ce que vous voulez changer.',
    wordingAdd: 'Les mots de la nouvelle clause',
    reason: 'Pourquoi',
    button: 'Proposer',
  },
  back: {
    title: 'Ce que vous en dites',
    support: 'Le soutenir',
    oppose: 'M’y opposer',
    none: 'Reprendre mon avis',
    mine: { support: 'Vous le soutenez.', oppose: 'Vous vous y opposez.' },
  },
  withdraw: 'Retirer mon amendement',
  withdrawWhy: 'Pourquoi, si vous voulez le dire',
  adopt: 'L’adopter',
  adoptWording: 'Les mots que prend la clause',
  adoptHint: 'Laissez-les tels qu’ils ont été proposés, ou changez-les. Le changement citera cet amendement.',
  decline: 'Le rejeter',
  outcome: 'Ce qu’il devient',
  outcomeOptions: { declined: 'Il est rejeté', overtaken: 'Il est dépassé : le texte le dit déjà, ou autrement' },
  editorReason: 'Raisons, que tout le monde pourra lire',
  done: {
    'amendment.propose':
      'Votre amendement figure plus bas. Les rédacteurs l’adoptent ou le rejettent, avec leurs raisons.',
    'amendment.back':
      'C’est noté. Votre avis entre dans les chiffres de votre siège dès qu’assez de personnes s’y sont prononcées.',
    'amendment.withdraw': 'Vous avez retiré votre amendement.',
    'amendment.adopt': 'Adopté : la clause a les nouveaux mots et cite l’amendement.',
    'amendment.decline': 'C’est fait. L’acte figure au registre avec vos raisons.',
  },
};

export const support = {
  title: 'Pouvez-vous accepter ces mots ?',
  note: 'Ce que vous dites vaut exactement pour ces mots. S’ils changent, on vous le demande une nouvelle fois, et rien n’est repris.',
  stances: {
    support: 'Je les soutiens',
    'live-with': 'Je peux les accepter',
    cannot: 'Je ne peux pas les accepter',
    none: 'Reprendre mon avis',
  },
  mine: {
    support: 'Vous soutenez ces mots.',
    'live-with': 'Vous pouvez accepter ces mots.',
    cannot: 'Vous ne pouvez pas accepter ces mots. Pour obtenir une réponse, faites-y objection.',
  },
  /** Of words that the clause has no more. */
  spoken: {
    support: 'Vous souteniez ces mots.',
    'live-with': 'Vous pouviez accepter ces mots.',
    cannot: 'Vous ne pouviez pas accepter ces mots.',
  },
  asked: {
    title: 'Des mots sur lesquels vous vous êtes prononcé ont changé',
    lead: 'Ce que vous avez dit vaut pour les mots d’avant. De nouveau : pouvez-vous accepter ceux-ci ?',
    opened: (p: { when: string }) =>
      `Un réexamen a rouvert cette clause le ${p.when}. Ses mots sont ceux sur lesquels vous vous êtes prononcé.`,
    before: {
      support: 'Vous souteniez les mots d’avant.',
      'live-with': 'Vous pouviez accepter les mots d’avant.',
      cannot: 'Vous ne pouviez pas accepter les mots d’avant.',
    },
  },
  seats: 'Ce que disent les sièges',
  seatsNote: (p: { k: number }) =>
    `Un siège est affiché dès qu’au moins ${number(p.k)} de ses membres se sont prononcés, et change par autant à la fois. Rempli : ils soutiennent ces mots ou peuvent les accepter. Hachuré : ils ne le peuvent pas.`,
  seatsNone: (p: { k: number }) =>
    `Aucun siège ne peut encore être affiché : il faut qu’au moins ${number(p.k)} personnes d’un siège se prononcent.`,
  headSeat: 'Siège',
  heads: {
    support: 'Soutiennent',
    'live-with': 'Peuvent accepter',
    cannot: 'Ne peuvent pas accepter',
    oppose: 'S’opposent',
  },
  few: 'trop peu',
  unseated: 'personne n’y siège',
  done: {
    'clause.support':
      'C’est noté. Votre avis entre dans les chiffres de votre siège dès qu’assez de personnes s’y sont prononcées.',
  },
};

export const amendmentRefusals: Readonly<
  Record<string, (params: Readonly<Record<string, string | number>>) => string>
> = {
  'unknown-amendment': () => 'Il n’y a pas d’amendement de ce nom. Revenez à la clause et choisissez-en un.',
  'already-settled': () => 'Le sort de cet amendement est réglé. Rechargez la page pour voir comment.',
  'own-amendment': () => 'Vous avez proposé cet amendement : à d’autres de le soutenir et d’en décider.',
  'not-your-amendment': () => 'Seul l’auteur de cet amendement peut le retirer.',
  'amendment-not-shown': () =>
    'Ses mots ne sont pas affichés : la modération les a retirés ou ne les a pas encore lus.',
  'amendment-erased': () => 'Les mots de cet amendement ont été effacés. Rédigez vous-même la clause pour l’adopter.',
  'too-many-amendments': ({ most }) => `Il y a ${most} amendements, et il ne peut y en avoir davantage.`,
};
