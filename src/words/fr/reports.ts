/** Published reports, in French: the list, one of them, and the form to publish one. */
import type { reports as English, reportRefusals as EnglishRefusals } from '../reports.en.ts';
import { fewStatements, number, percent, statements } from './counts.ts';

export const reports: typeof English = {
  title: 'Rapports publiés',
  lead: 'Chaque rapport conserve ce que disaient les chiffres le jour où quelqu’un y a mis son nom. Il figure au journal et ne change jamais.',
  none: 'Aucun rapport n’a encore été publié.',
  one: (p) => `Rapport du ${p.when}`,
  by: 'Publié par {name}',
  duringStage: (p) => `Pendant l’étape « ${p.stage} »`,
  note: 'Ce qu’en dit la personne qui l’a publié',
  classCount: (p) => `${p.name} : ${number(p.count)}`,
  evidenceOnly:
    'Ce avec quoi les éléments étaient compatibles selon les chiffres officiels, tels que tout le monde pouvait les voir ce jour-là. Les textes sont ceux d’aujourd’hui.',
  statement: 'Affirmation',
  evidence: 'Compatible avec',
  bounds: (p) => `${number(p.lower)}–${percent(p.upper / 100)} · ${number(p.n)}`,
  boundsNote:
    'Par siège : entre quels pourcentages se situe l’accord (intervalle à 90 %), et combien de votes égaux cela vaut. Un tiret : pas entendu, ou trop peu de personnes pour l’afficher.',
  notShown: 'pas entendu, ou trop peu de personnes pour l’afficher',
  tableName: 'Affirmations du rapport',
  since: 'Ce qui a changé depuis',
  sinceHidden: 'Les chiffres d’aujourd’hui ne sont pas affichés : on ne peut donc encore rien en dire.',
  sinceNothing: 'Selon les chiffres d’aujourd’hui, chaque affirmation du rapport est là où elle était.',
  sinceChanged: (p) => `Autrement classées selon les chiffres d’aujourd’hui : ${fewStatements(p.count)}.`,
  change: (p) => `était « ${p.from} », est « ${p.to} »`,
  added: (p) => `Sur la table aujourd’hui, et absentes du rapport : ${statements(p.count)}.`,
  out: (p) => `Retirées depuis par la modération : ${statements(p.count)}.`,
  erased: 'Les mots de cette affirmation ne sont plus affichés.',
  input: 'À partir de quoi il a été calculé',
  inputText: (p) =>
    `À partir des ${number(p.n)} premiers événements du journal, au ${p.when} ; chiffres officiels, version ${p.version}, graine ${number(p.seed)}.`,
  hash: 'SHA-256 des chiffres conservés, en JSON canonique (RFC 8785) :',
  publish: 'Publier un rapport',
  publishNote:
    'Il conserve définitivement, sous votre nom, ce que disent les chiffres maintenant. Les affirmations publiées comme consensus le restent ensuite jusqu’à ce que les proportions, et non quelques votes, s’y opposent.',
  publishLabel: 'Une note à son sujet',
  publishHint: 'Ce que le public doit savoir : pourquoi maintenant, et quelle est la suite. Elle est publique.',
  publishButton: 'Publier ce que disent les chiffres maintenant',
  cannot: {
    same: 'Rien n’a changé depuis le dernier rapport : il n’y en a donc pas à publier. Dès que les chiffres auront bougé, vous pourrez en publier un autre.',
    hidden: 'Les chiffres sont cachés jusqu’à la clôture : il n’y en a donc pas encore à publier.',
    waiting: 'Il n’y a pas encore de chiffres à publier.',
    'no-table': 'Un rapport compare les sièges, et ce processus en a moins de deux.',
  },
  done: { 'report.publish': 'Le rapport est publié.' },
  latest: (p) => `Publié : <a>rapport du ${p.when}</a>`,
  all: 'Tous les rapports publiés',
  rows: (p) => `${number(p.from)} à ${number(p.to)} sur ${number(p.of)}`,
  next: 'Affirmations suivantes',
  previous: 'Affirmations précédentes',
};

export const reportRefusals: typeof EnglishRefusals = {
  'figures-not-ready': () => 'Il n’y a pas encore de chiffres à publier. Réessayez quand des votes auront été comptés.',
  'figures-hidden': () => 'Les chiffres sont cachés jusqu’à la clôture : il n’y en a donc pas encore à publier.',
  'report-no-table': () => 'Un rapport compare les sièges, et ce processus en a moins de deux.',
  'report-same': () => 'Le dernier rapport dit la même chose : les chiffres n’ont pas bougé depuis.',
};
