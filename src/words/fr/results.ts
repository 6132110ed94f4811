/** Pages of results in French: the lists, the groups, the map, how sure it is, the table of seats. */
import type {
  commonGround as English,
  bars as EnglishBars,
  certainty as EnglishCertainty,
  facts as EnglishFacts,
  groups as EnglishGroups,
  map as EnglishMap,
  method as EnglishMethod,
  seats as EnglishSeats,
  statement as EnglishStatement,
} from '../results.en.ts';
import {
  capital,
  everyGroup,
  few,
  fewStatements,
  format,
  list,
  number,
  people,
  percent,
  plural,
  statements,
  votes,
} from './counts.ts';

/** By the code that moderators give. */
const reasons: typeof EnglishStatement.reason = {
  'off-topic': 'hors sujet',
  duplicate: 'déjà dit',
  'two-ideas': 'deux idées en une',
  personal: 'vise une personne',
  unlawful: 'illicite',
  imported: 'retirée avant l’importation',
};

export const commonGround: typeof English = {
  title: 'Où en est la table',
  titleWithoutSeats: 'Ce qui rassemble, ce qui divise',
  asOf: (p) => `${people(p.people)}, ${votes(p.votes)}, chiffres du ${p.when}`,
  how: 'Comment c’est calculé',
  inShort: 'En bref',
  holds: 'Ce qui rassemble',
  holdsIntro: (p) =>
    p.groups < 2
      ? 'La plupart des personnes sont du même avis. L’affirmation la plus nette d’abord.'
      : `${capital(everyGroup(p.groups))} sont du même avis. L’affirmation la plus nette d’abord.`,
  divides: 'Ce qui divise',
  dividesIntro:
    'Les groupes diffèrent nettement : d’abord là où la majorité d’un groupe s’oppose à celle d’un autre, puis là où les parts de personnes d’accord sont très éloignées.',
  open: 'Sans avis net',
  openIntro:
    'Assez de votes, mais pas d’avis nettement partagé par tous les groupes, ni de différence nette entre eux.',
  thin: 'Trop peu de votes pour se prononcer',
  thinIntro: (p) =>
    `Pour celles-ci, moins de sept personnes d’un groupe ont voté, trop peu pour connaître sa position, ou trop peu de groupes peuvent être affichés. Au-dessous de ${few(p.k)}, aucun nombre n’est affiché.`,
  moderated: 'Retirées par la modération',
  moderatedIntro: (p) =>
    `${capital(fewStatements(p.count))} ${plural(p.count, { one: 'a été retirée et écartée', other: 'ont été retirées et écartées' })} des groupes, de la carte et des listes ; les votes correspondants restent compris dans le nombre de votes. Leur texte n’est pas repris ici.`,
  none: {
    holds: 'Rien encore sur quoi tous les groupes soient nettement du même avis.',
    divides: 'Rien ne divise nettement les groupes.',
  },
  counted: (p) => `${p.title} : ${statements(p.count)}`,
  contents: 'Sur cette page',
  rest: 'Les autres affirmations',
  more: {
    holds: (p) => `${statements(p.count)} de plus qui ${plural(p.count, { one: 'rassemble', other: 'rassemblent' })}`,
    divides: (p) => `${statements(p.count)} de plus qui ${plural(p.count, { one: 'divise', other: 'divisent' })}`,
  },
  votes: (p) => votes(p.count),
  beyond: (p) => `Et ${statements(p.count)} de plus, toutes dans le JSON.`,
};

export const statement: typeof EnglishStatement = {
  title: (p) => `Affirmation ${p.number}`,
  number: (p) => `Affirmation ${p.number} :`,
  erased: 'Ce texte a été effacé. Les votes correspondants comptent toujours.',
  takenOut: 'La modération a retiré cette affirmation. Son texte n’est pas repris ici.',
  reason: reasons,
  moderate: {
    title: 'Modérer',
    why: 'Motif',
    'take-out': 'Retirer cette affirmation',
    restore: 'Rétablir cette affirmation',
    note: 'Ce que vous faites ici est inscrit au journal avec son motif, et tout le monde le voit. Les votes déjà exprimés restent.',
  },
  otherReason: 'retirée',
  why: (p) => `Motif indiqué : ${p.reason}.`,
  meta: 'Porte sur les personnes qui votent et non sur la question ; n’entre pas dans le calcul des groupes.',
  everyone: (p) => {
    const who = p.leftOut ? `${people(p.votes)} dans les groupes` : people(p.votes);
    return `Sur ${who} : ${number(p.agree)} d’accord, ${number(p.disagree)} pas d’accord, ${number(p.pass)} sans avis`;
  },
  tally: (p) => {
    const counts = `Sur ${people(p.votes)} ayant voté sur cette affirmation, ${number(p.agree)} ${plural(p.agree, { one: 'est', other: 'sont' })} d’accord, ${number(p.disagree)} ${plural(p.disagree, { one: 'n’est', other: 'ne sont' })} pas d’accord et ${number(p.pass)} ${plural(p.pass, { one: 'est', other: 'sont' })} sans avis.`;
    return p.leftOut
      ? `${counts} Les personnes qui n’appartiennent à aucun groupe ne sont pas comptées ici, car elles sont trop peu nombreuses pour être affichées.`
      : counts;
  },
  noVotes: 'aucun vote compté pour l’instant',
  few: 'trop peu de votes pour les afficher',
  fewYet: 'Trop peu de personnes ont voté pour que l’on affiche leur réponse, ou elles ont toutes fait de même.',
  nobody: 'Aucun vote n’est compté pour l’instant.',
  opposed: 'Majorité contre majorité',
  apart: 'Très éloignés',
  rejected: 'Rejetée',
  whole: 'La lire en entier',
  numbers: 'Tous ses chiffres',
  back: 'Retour au terrain d’entente',
  kind: {
    holds: (p) => {
      const verb = p.side === 'agree' ? 'approuvent' : 'rejettent';
      return `${p.groups < 2 ? 'La plupart des personnes' : capital(everyGroup(p.groups))} ${verb} cette affirmation.`;
    },
    divides: (p) =>
      p.opposed
        ? 'Elle divise les groupes : la majorité d’un groupe s’oppose à celle d’un autre.'
        : 'Les groupes diffèrent nettement, sans que la majorité d’un groupe s’oppose à celle d’un autre.',
    open: 'Il y a assez de votes, mais pas d’avis net.',
    thin: 'Il y a trop peu de votes pour connaître la position de chaque groupe.',
  },
  byGroup: 'Par groupe d’opinion',
  bySeat: 'Par siège',
};

export const bars: typeof EnglishBars = {
  agree: 'd’accord',
  disagree: 'pas d’accord',
  key: 'Plein, à partir d’une extrémité de la barre : d’accord. Hachuré, à partir de l’autre : pas d’accord. Entre les deux : sans avis. Le trait fin à deux bornes : là où se situe probablement la part de personnes d’accord (intervalle à 90 %).',
  group: (p) => `Groupe ${p.letter}`,
  groupShares: (p) => `Groupe ${p.letter} : ${percent(p.agree)} d’accord, ${percent(p.disagree)} pas d’accord`,
  groupWithheld: (p) => `Groupe ${p.letter} : trop peu pour être affiché`,
  withheld: 'trop peu pour être affiché',
  interval: (p) => `${percent(p.share)} (de ${percent(p.lower)} à ${percent(p.upper)})`,
  headGroup: 'Groupe',
  headVotes: 'Votes',
  headAgree: 'D’accord (intervalle à 90 %)',
  headDisagree: 'Pas d’accord (intervalle à 90 %)',
};

export const groups: typeof EnglishGroups = {
  title: 'Les groupes d’opinion',
  intro:
    'Des personnes qui ont voté de façon semblable, d’après leurs seuls votes. Personne ne s’inscrit dans un groupe, et le groupe de chacun n’est jamais affiché.',
  name: (p) => `Groupe ${p.letter}`,
  size: (p) => `${people(p.people)}, ${percent(p.share)} des personnes placées`,
  small: 'trop peu de personnes pour en afficher davantage',
  marks: 'Ce qui le distingue',
  noMarks: 'Aucune affirmation ne le distingue nettement.',
  mark: (p) => {
    const here = `${percent(p.share)} ${bars[p.direction]}`;
    if (p.others.length === 0) return here;
    return `${here} ; ${list(p.others.map(({ letter, share }) => `${percent(share)} du groupe ${letter}`))}`;
  },
};

export const map: typeof EnglishMap = {
  title: 'La carte',
  caption:
    'Chaque marque est une personne ; une marque plus grande en représente plusieurs au même endroit. Deux personnes sont proches si elles ont voté de façon semblable sur la plupart des affirmations. La gauche, la droite, le haut et le bas n’ont pas de sens en eux-mêmes ; une carte à deux dimensions ne montre qu’une partie de ce qui distingue les personnes, et la place de quelqu’un ne dit rien de qui a raison.',
  captionClusters:
    'Chaque cercle représente des personnes qui ont voté de façon très semblable ; plus il est grand, plus elles sont nombreuses. Des cercles proches réunissent des personnes qui ont voté de façon semblable sur la plupart des affirmations. La gauche, la droite, le haut et le bas n’ont pas de sens en eux-mêmes ; une carte à deux dimensions ne montre qu’une partie de ce qui distingue les personnes.',
  legend: (p) => `Groupe ${p.letter}, ${people(p.people)}`,
  outline: 'Les contours contiennent neuf dixièmes de chaque groupe.',
  coarse: 'Les positions sont arrondies et ne portent aucun nom.',
  name: (p) =>
    `Carte de ${people(p.people)} en ${few(p.groups)} ${plural(p.groups, { one: 'groupe', other: 'groupes' })} d’opinion`,
  describe: (p) =>
    `Groupe ${p.letter} : ${people(p.people)}, vers ${percent(p.x / 100)} à partir de la gauche et ${percent(p.y / 100)} à partir du haut.`,
  table: 'La carte sous forme de tableau',
  headGroup: 'Groupe',
  headPeople: 'Personnes',
  headShare: 'Part des personnes placées',
  headCentre: 'Centre, à partir de la gauche et du haut',
  headSpread: 'La moitié d’entre elles dans un rayon de',
  centre: (p) => `${percent(p.x / 100)}, ${percent(p.y / 100)}`,
  spread: (p) => `${percent(p.radius / 100)} de la largeur`,
};

type Terms = typeof EnglishCertainty.terms;
const terms: Terms = [
  [
    'Groupe d’opinion',
    'Des personnes dont les votes se ressemblent, trouvées par la méthode décrite ci-dessous. Cela n’a rien à voir avec qui elles sont.',
  ],
  [
    'Rassemble',
    'Dans chaque groupe, une majorité est du même avis, pour ou contre, même à la borne inférieure de son intervalle. Cela dit sur quoi l’on s’accorde, et non ce qui est vrai. Une affirmation qui rassemble n’est pas comptée parmi celles qui divisent, si éloignés que soient les groupes.',
  ],
  [
    'Divise',
    'La majorité d’un groupe est d’accord et celle d’un autre ne l’est pas ; ou bien les parts de personnes d’accord dans deux groupes sont éloignées d’au moins 30 points et leurs intervalles ne se touchent pas.',
  ],
  [
    'Trop peu de votes pour se prononcer',
    'Moins de sept personnes d’un groupe ont voté, ou trop peu de groupes peuvent être affichés sans révéler le vote de quelques personnes.',
  ],
  [
    'Intervalle à 90 %',
    'La plage dans laquelle une part se situe probablement, compte tenu du nombre de votes. Peu de votes l’élargissent.',
  ],
  [
    'Silhouette',
    'De combien les personnes sont plus proches de leur propre groupe que du groupe suivant : 1 signifie parfaitement distincts, 0 pas du tout. C’est la moyenne sur de petits paquets de personnes qui ont voté de façon semblable.',
  ],
];
const journalTerms: Terms = [
  ['Décompte', 'De simples comptages de votes : des nombres entiers, et aucune autre méthode que de compter.'],
  [
    'Analyse',
    'Les groupes, la carte et ce qui est dit par groupe. Elle réunit les votes de chaque personne, qui ne sont pas publiés.',
  ],
];

export const certainty: typeof EnglishCertainty = {
  title: 'Avec quelle certitude',
  voted: (p) =>
    `${people(p.people)} ${plural(p.people, { one: 'a', other: 'ont' })} voté. Leur participation est volontaire : les chiffres disent comment elles ont voté, et non comment tout le monde voterait.`,
  people: (p) =>
    `${people(p.people)} ${plural(p.people, { one: 'a', other: 'ont' })} voté, dont ${number(p.placed)} sur assez d’affirmations (sept, s’il y en a autant) pour être ${plural(p.placed, { one: 'placée', other: 'placées' })} dans un groupe. Leur participation est volontaire : les chiffres disent comment elles ont voté, et non comment tout le monde voterait.`,
  separation: {
    strong: (p) =>
      `Les groupes sont nettement distincts (silhouette moyenne ${format.decimal(p.silhouette)} ; au-dessus de 0,70, elle est jugée forte).`,
    reasonable: (p) =>
      `Les groupes sont assez distincts (silhouette moyenne ${format.decimal(p.silhouette)} ; de 0,50 à 0,70, elle est jugée raisonnable).`,
    weak: (p) =>
      `Les groupes sont peu distincts, et la limite entre eux est peut-être un hasard de la méthode (silhouette moyenne ${format.decimal(p.silhouette)} ; de 0,25 à 0,50, elle est jugée faible).`,
    unstable: (p) =>
      `Les groupes sont instables : les votes ne montrent pas de structure nette (silhouette moyenne ${format.decimal(p.silhouette)} ; 0,25 ou moins équivaut à aucune). Ce qui est dit par groupe sur cette page pourrait changer avec quelques votes de plus.`,
  },
  groupsLater:
    'Les groupes d’opinion sont recalculés à chaque publication des chiffres, et les personnes passent une à une d’un groupe à l’autre. Pour que cela ne révèle les votes de personne, les groupes ne sont indiqués qu’à la clôture du vote.',
  noGroups: 'Aucun groupe n’a été trouvé : on ne peut donc pas dire qui diffère de qui.',
  intervals:
    'Chaque part par groupe a un intervalle à 90 % : là où se situe probablement la part des personnes semblables, compte tenu du nombre de votes. Il prend les groupes tels qu’ils sont ; la ligne ci-dessus dit s’ils auraient pu être tracés autrement. Une affirmation n’est dite rassembler que si même la borne inférieure de l’intervalle de chaque groupe dépasse la moitié.',
  intervalsAcross:
    'Chaque part par siège ou par groupe a un intervalle à 90 % : là où se situe probablement la part des personnes semblables, compte tenu du nombre de votes. Un siège ne soutient une affirmation que si même la borne inférieure atteint 60 %. Les groupes d’opinion sont pris tels qu’ils sont ; la ligne ci-dessus dit s’ils auraient pu être tracés autrement.',
  small: (p) =>
    `Aucun nombre n’est affiché lorsque moins de ${few(p.k)} personnes ont voté, ni lorsque moins de ${number(2 * p.k)} personnes ont toutes fait de même, car cela révélerait le vote de chacune. Parfois, un autre chiffre est omis en même temps, pour que la différence ne le trahisse pas. Les personnes qui n’appartiennent à aucun groupe ne sont pas comptées pour une affirmation lorsqu’elles sont trop peu nombreuses pour être affichées.`,
  outsideTitle: 'Ce qu’aucun chiffre ne compte encore',
  outside: (p) => {
    const rule =
      'Les votes ne font bouger les chiffres d’un siège sur une affirmation qu’avec assez d’autres, pour que la différence ne révèle le vote de personne.';
    if (p.over) {
      return p.atLeast > 0
        ? `${rule} Au moins ${votes(p.atLeast)} exprimés, modifiés ou retirés sont restés trop isolés et ne figurent dans aucun chiffre.`
        : `${rule} Quelques-uns ont pu rester trop isolés ; ils ne figurent alors dans aucun chiffre.`;
    }
    return p.atLeast > 0
      ? `${rule} Au moins ${votes(p.atLeast)} exprimés, modifiés ou retirés restent pour l’instant hors des chiffres, jusqu’à ce qu’il en vienne assez d’autres.`
      : `${rule} Pour l’instant, quelques-uns peuvent rester hors des chiffres, jusqu’à ce qu’il en vienne assez d’autres.`;
  },
  glossary: 'Ce que veulent dire les mots',
  terms,
  journalTerms,
};

export const seats: typeof EnglishSeats = {
  title: 'La table',
  caption: (p) =>
    p.count === 0
      ? 'Un siège pour chaque groupe de parties prenantes, tous de même poids.'
      : `La position moyenne de chaque siège sur ${plural(p.count, { one: 'la seule affirmation qui rassemble', other: `les ${fewStatements(p.count)} qui rassemblent` })}.`,
  key: 'Plein, à partir de l’intérieur : accord. Hachuré, à partir de l’extérieur : désaccord. Trait fin : 60 %. Tirets : une chaise vide, pas encore entendue. Pointillés : trop peu de personnes pour être affiché.',
  keyEmpty: 'Tirets : une chaise vide, pas encore entendue.',
  share: (p) => `${p.name} : ${percent(p.agree)} d’accord, ${percent(p.disagree)} pas d’accord`,
  named: (p) => `${p.name} : ${p.state}`,
  describe: (p) => `${p.seats.join(' ; ')}.`,
  state: {
    firm: 'soutien ferme',
    support: 'soutien',
    split: 'partagé',
    opposed: 'opposé',
    empty: 'pas encore entendu',
    withheld: 'trop peu pour être affiché',
    present: 'à la table',
  },
  table: 'La même chose en chiffres',
  headSeat: 'Siège',
  headPeople: 'Personnes',
  headAgree: 'D’accord',
  headDisagree: 'Pas d’accord',
  headPass: 'Sans avis',
  headStands: 'Position',
  tally: (p) => `${number(p.part)} sur ${number(p.of)}`,
};

export const facts: typeof EnglishFacts = {
  people: 'Personnes',
  votes: 'Votes',
  statements: 'Affirmations',
  holds: 'qui rassemblent',
  divides: 'qui divisent',
  open: 'sans avis net',
  thin: 'avec trop peu de votes pour se prononcer',
  moderated: 'retirées par la modération',
  groups: 'Groupes d’opinion',
  few: 'trop peu pour être affiché',
  apart: 'Les groupes sont',
  separation: {
    strong: 'nettement distincts',
    reasonable: 'assez distincts',
    weak: 'peu distincts',
    unstable: 'instables',
  },
  groupsLater: 'indiqués à la clôture du vote',
  noGroups: 'impossibles à distinguer',
};

export const method: typeof EnglishMethod = {
  title: 'Comment c’est calculé',
  tally:
    'Les nombres de personnes et de votes, au total et par siège, sont un décompte : des nombres entiers, et aucune autre méthode que de compter. Un vote modifié compte une fois, tel qu’il a été exprimé en dernier.',
  analysis:
    'Les groupes, la carte et les parts par groupe sont une analyse à la manière de Polis : les votes sont disposés en deux dimensions de sorte que les personnes qui votent de façon semblable soient proches, et c’est là que les groupes sont trouvés. Elle réunit les votes de chaque personne, qui ne sont pas publiés : aujourd’hui, seul qui détient le journal peut la recalculer.',
  reportTally:
    'Les nombres de personnes et de votes sont un décompte des votes du fichier. Un vote modifié compte une fois, tel qu’il a été exprimé en dernier.',
  reportAnalysis:
    'Les groupes, la carte et les parts par groupe sont une analyse à la manière de Polis : les votes sont disposés en deux dimensions de sorte que les personnes qui votent de façon semblable soient proches, et c’est là que les groupes sont trouvés.',
  input: (p) =>
    `Données : le journal jusqu’à l’entrée ${number(p.n)} (${p.when}). Version ${p.version} de la méthode, graine ${p.seed}. Les mêmes données donnent les mêmes chiffres.`,
  reportInput: (p) =>
    `Données : {source}, ${votes(p.votes)}. Version ${p.version} de la méthode, graine ${p.seed}. Les mêmes votes et la même version donnent les mêmes chiffres.`,
  limits: 'Ces résultats montrent les positions des personnes qui ont participé. Ils ne décident de rien.',
};
