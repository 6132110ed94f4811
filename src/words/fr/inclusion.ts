/** Who is heard at a table, in French: measures that describe it and rank nobody. */
import type { inclusion as English } from '../inclusion.en.ts';
import { few, fewOf, list, number, people, percent } from './counts.ts';

export const inclusion: typeof English = {
  title: 'Qui est entendu',
  note: 'Ces nombres décrivent cette table. Ils ne classent personne et ne sont pas faits pour être comparés à d’autres processus.',
  hidden: 'Ce qui repose sur les votes reste caché jusqu’à la fin du vote.',
  waiting: 'Ce qui repose sur les votes est en cours de calcul. Revenez dans un instant.',
  empty: 'Aucun vote n’est encore compté : l’essentiel ne peut donc pas être mesuré.',
  missing: (p) => `Parmi les personnes comptées jusqu’ici, personne ne siège ici : ${list(p.seats)}.`,
  nobodyMissing: 'Chaque siège est occupé par quelqu’un.',
  missingUnknown: 'Trop peu de personnes sont venues pour dire quelles chaises sont vides.',
  quiet: (p) => `Présents mais pas encore comptés, ni par un vote ni par une affirmation : ${list(p.seats)}.`,
  votes: (p) =>
    `Siège dont viennent le plus de votes : ${p.seat}, avec ${percent(p.share)} des votes${p.people === null ? '' : ` pour ${percent(p.people)} des personnes`}.`,
  statements: (p) =>
    `Siège dont viennent le plus d’affirmations : ${p.seat}, avec ${percent(p.share)} des affirmations${p.people === null ? '' : ` pour ${percent(p.people)} des personnes`}.`,
  top: (p) => `Les ${people(p.people)} qui ont le plus voté ont donné ${percent(p.share)} des votes.`,
  silent: (p) =>
    p.people === 0
      ? 'Toutes les personnes venues ont voté ou écrit quelque chose.'
      : `Sur environ ${people(p.of)}, au moins ${number(p.people)} n’ont encore ni vote ni affirmation qui compte.`,
  voices: 'Le poids de chaque voix',
  voicesNote: (p) =>
    `En pourcentage des personnes, des votes et des affirmations. Avec ${number(p.seats)} voix égales, chacune aurait ${percent(p.share)}. Les personnes sans siège comptent dans le total.`,
  bySeat: 'Siège par siège',
  bySeatNote:
    'Entendu : au moins cinq votes du siège sur une affirmation, les personnes d’une même organisation comptant pour la racine carrée de leur nombre. Voix : comme si tant de personnes sans organisation parlaient, au plus.',
  headSeat: 'Siège',
  headPeople: 'Personnes',
  headVotes: 'Votes',
  headStatements: 'Affirmations',
  headActive: 'Ont voté',
  headHeard: 'Entendu sur',
  headUnheard: 'Pas entendu sur',
  headMedian: 'Votes par personne (médiane)',
  headVoices: 'Voix',
  part: (p) => `${number(p.part)} sur ${number(p.of)}`,
  all: 'Toutes les mesures',
  headMeasure: 'Mesure',
  headValue: 'Valeur',
  headNumerator: 'Numérateur',
  headDenominator: 'Dénominateur',
  few: 'peu de personnes',
  fewNote: (p) =>
    `« Peu de personnes » : moins de ${number(p.people)}, si bien qu’une de plus pourrait beaucoup changer la valeur.`,
  withheld: 'non affiché',
  unmeasured: (p) => `Rien à mesurer pour l’instant : ${list(p.measures)}.`,
  asOf: (p) => `Votes jusqu’à l’entrée ${number(p.n)} du journal, ${p.when}.`,
  steps: (p) =>
    `Les personnes, les auteurs et ce qu’ils ont écrit sont arrondis au multiple inférieur de ${few(p.k)} et changent par pas de ${fewOf(p.step)} personnes ; les mesures sont calculées à partir des nombres arrondis. Les affirmations sur la table sont lisibles par tous et comptées exactement.`,
  before: (p) => `alors ${p.value}`,
  beforeNote: (p) =>
    `« Alors » : ce que conserve le <a>rapport publié le ${p.when}</a>, tel que tout le monde pouvait le voir ce jour-là.`,
  csv: 'Tous les nombres en CSV',
  json: 'Tous les nombres en JSON',
  elsewhere: (p) =>
    `Mesuré ailleurs, sur autre chose et selon d’autres règles, donc sans valeur de norme : ${list(p.values.map(({ of, value }) => `${of} ${value}`))}.`,
  names: {
    giniVotes: 'Inégalité des votes par personne',
    giniStatements: 'Inégalité des affirmations par personne',
    topVotes: 'Votes des plus actifs',
    topStatements: 'Affirmations des plus actifs',
    silent: 'Personnes silencieuses',
    evenPeople: 'Équirépartition des personnes entre les sièges',
    evenVotes: 'Équirépartition des votes entre les sièges',
    evenStatements: 'Équirépartition des affirmations entre les sièges',
    equalSeats: 'Sièges participant à égalité',
    organisations: 'Concentration par organisation',
    seatGap: 'Écart entre les sièges et leurs objectifs',
    regionGap: 'Écart entre les régions et leurs objectifs',
    emptyChairs: 'Chaises vides',
    unheardChairs: 'Sièges non entendus',
    objectionsAccommodated: 'Objections satisfaites',
    objectionsRetracted: 'Objections retirées',
    objectionsNoBearing: 'Objections sans incidence',
    objectionsOutweighed: 'Objections sur lesquelles d’autres raisons l’emportent',
    objectionsSetAside: 'Objections écartées',
    objectionsStanding: 'Objections qui demeurent',
    objectionsAge: 'Âge des objections ouvertes, en jours',
    newcomers: 'Nouveaux venus parmi les auteurs',
    languageStatements: 'Affirmations dans d’autres langues',
    languagePeople: 'Personnes d’autres langues',
    duplicates: 'Affirmations presque identiques',
  },
  definitions: {
    giniVotes:
      'Coefficient de Gini des votes, personnes silencieuses comprises : 0 si toutes en ont donné autant, près de 1 si une seule les a tous donnés. Un changement d’avis compte comme un autre vote.',
    giniStatements: 'Coefficient de Gini des affirmations, y compris les personnes qui n’en ont écrit aucune.',
    topVotes:
      'Votes du dixième le plus actif, d’une plus grande part dans une petite table, sur l’ensemble des votes. Un changement d’avis compte comme un autre vote.',
    topStatements:
      'Affirmations du dixième d’auteurs le plus actif, d’une plus grande part s’ils sont peu, sur l’ensemble des affirmations.',
    silent: 'Personnes sans vote compté ni affirmation, sur toutes les personnes présentes.',
    evenPeople:
      'Indice de Piélou : 1 si chaque siège compte autant de personnes. À lire à côté de la part de chaque siège.',
    evenVotes:
      'Indice de Piélou : 1 si chaque siège a donné autant de votes. À lire à côté de la part de chaque siège.',
    evenStatements:
      'Indice de Piélou : 1 si chaque siège a écrit autant d’affirmations. À lire à côté de la part de chaque siège.',
    equalSeats:
      'Comme si tant de sièges participaient à égalité, d’après les votes par personne de chacun (exponentielle de l’entropie).',
    organisations:
      'Indice de Herfindahl des personnes par organisation, au moins ; le numérateur est la plus grande qui peut être montrée. Les petites organisations comptent comme des personnes seules.',
    seatGap: 'Part des personnes qui devraient siéger ailleurs pour que les sièges correspondent à leurs objectifs.',
    regionGap:
      'Part des personnes qui devraient venir d’ailleurs pour que les régions correspondent à leurs objectifs.',
    emptyChairs: 'Sièges où personne ne siège, sur tous les sièges.',
    unheardChairs: 'Sièges dont ni vote ni affirmation n’est compté, sur tous les sièges.',
    objectionsAccommodated: 'Objections satisfaites par un changement du texte, sur l’ensemble des objections.',
    objectionsRetracted: 'Objections retirées par leur auteur, sur l’ensemble des objections.',
    objectionsNoBearing: 'Objections jugées sans incidence, avec des raisons, sur l’ensemble des objections.',
    objectionsOutweighed:
      'Objections sur lesquelles d’autres raisons l’emportent, avec l’exposé des raisons, sur l’ensemble des objections.',
    objectionsSetAside: 'Objections non examinées, ou rejetées en recours, sur l’ensemble des objections.',
    objectionsStanding: 'Objections qui demeurent, portées en recours ou confirmées, sur l’ensemble des objections.',
    objectionsAge:
      'Médiane des jours entiers écoulés depuis que les objections ouvertes ou maintenues ont été soulevées.',
    newcomers:
      'Auteurs de cette étape qui n’avaient rien écrit auparavant, sur tous ses auteurs. Le moment des votes n’est pas conservé.',
    languageStatements: 'Affirmations sur la table dans une autre langue que celle du processus.',
    languagePeople:
      'Personnes ayant indiqué une autre langue que celle du processus, sur toutes celles qui en ont indiqué une.',
    duplicates:
      'Affirmations au moins à moitié semblables à une autre sur la table (Jaccard des groupes de cinq lettres).',
  },
};
