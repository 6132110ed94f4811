/** What became of what was said, in French. */
import type { uptake as English, myGiven as EnglishMyGiven } from '../uptake.en.ts';
import { number, percent } from './counts.ts';

export const uptake: typeof English = {
  title: 'De ce qui a été dit au texte',
  lead: 'Des affirmations et des apports aux clauses, des clauses aux objections, et de là au texte en vigueur.',
  none: 'Il n’y a pas encore de texte, et rien n’a été remis.',
  byKind: 'Ce qui en a été repris',
  bySeat: 'Par groupe',
  bySeatNote: (p) =>
    `Contributions, commentaires, amendements et objections, selon le groupe que leurs auteurs laissent voir à tous. D’un groupe où moins de ${number(p.k)} personnes ont apporté quelque chose, il est seulement dit qu’elles sont peu nombreuses ; et d’un autre aussi, là où le reste permettrait de les retrouver.`,
  heads: {
    kind: 'Quoi',
    group: 'Groupe',
    given: 'Apportés',
    answered: 'Avec réponse',
    accepted: 'Retenus',
    cited: 'Cités',
    clauses: 'Clauses qui les citent',
  },
  kinds: {
    statement: 'Affirmations',
    contribution: 'Contributions',
    comment: 'Commentaires',
    amendment: 'Amendements',
    objection: 'Objections',
  },
  part: (p) =>
    p.of === 0
      ? `${number(p.part)} sur ${number(p.of)}`
      : `${number(p.part)} sur ${number(p.of)} (${percent(p.part / p.of)})`,
  votedOn: 'soumises au vote',
  few: 'trop peu',
  definitions: {
    given: 'Apportés : remis et non effacés ; les affirmations, tant qu’elles sont sur la table.',
    answered:
      'Avec réponse : une décision qui tient, un amendement tranché ou, pour les objections, closes ou maintenues. De tout ce qui a été apporté.',
    accepted: 'Retenus : retenus, même en partie ; adoptés ; satisfaits. De tout ce qui a été apporté.',
    cited: 'Cités : nommés comme source par au moins une modification du texte. De tout ce qui a été apporté.',
    clauses:
      'Clauses qui les citent : celles qui figurent maintenant dans le texte et en nomment au moins un. De toutes les clauses en vigueur.',
  },
  clauses: 'Clause par clause',
  clausesNone: 'Le texte n’a pas encore de clauses.',
  sources: 'Ce qui l’a façonnée',
  objections: 'Objections à son encontre',
  objection: (p) => `Objection ${p.label} : ${p.state}`,
  versions: (p) =>
    p.count === 1 ? 'Sa première rédaction est en vigueur.' : `Sa rédaction numéro ${number(p.count)} est en vigueur.`,
  nowhere: 'Ce qui n’a mené à rien, et pourquoi',
  nowhereNote: 'Avec réponse, ni retenu ni cité par une modification du texte.',
  nowhereNone: 'Rien pour l’instant : tout ce qui a reçu une réponse a été retenu ou est cité.',
  noReason: 'Aucune raison n’a été donnée.',
};

export const myGiven: typeof EnglishMyGiven = {
  contributions: 'Vos contributions',
  emptyTitle: 'Rien de vous pour l’instant',
  contributionsNone: 'Vous n’avez remis aucune contribution.',
  comments: 'Vos commentaires',
  commentsNone: 'Vous n’avez fait aucun commentaire.',
  amendmentsNone: 'Vous n’avez proposé aucun amendement.',
  objectionsNone: 'Vous n’avez soulevé aucune objection.',
  support: 'Ce que vous avez dit des rédactions',
  supportNone: 'Vous n’avez dit d’aucune rédaction si vous pouvez vous en accommoder.',
  assessments: 'Vos évaluations',
  assessmentsNone: 'Vous n’avez évalué aucune clause.',
  stands: 'Cette rédaction est toujours en vigueur.',
  changed: 'La clause a une autre rédaction maintenant : ce que vous avez dit reste attaché à l’ancienne.',
};
