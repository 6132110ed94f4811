/** French: the outcome. */
import { list, number } from './counts.ts';

export const outcome = {
  title: 'Résultat',
  none: 'Il n’y a pas encore de résultat : aucun projet de texte n’a été publié.',
  above: (p: { process: string }) => `Résultat de « ${p.process} »`,
  status: {
    adopted: 'Adopté',
    final: 'Définitif',
    provisional: 'Provisoire',
    appealed: 'En recours',
    rejected: 'Rejeté',
    deferred: 'Différé',
    'no-consensus': 'Pas de consensus',
    superseded: 'Remplacé',
    reopened: 'Repris',
    overturned: 'Annulé',
    open: 'Non décidé',
  },
  decided: {
    adopted: (p: { draft: number; when: string }) =>
      `Le projet ${number(p.draft)} de ce texte a été adopté le ${p.when}.`,
    final: (p: { draft: number; when: string }) =>
      `Ce qui a été constaté sur le projet ${number(p.draft)} de ce texte est définitif depuis le ${p.when}.`,
    provisional: (p: { draft: number; when: string }) =>
      `Ce qui a été constaté le ${p.when} sur le projet ${number(p.draft)} de ce texte est provisoire : il peut être contesté.`,
    appealed: (p: { draft: number; when: string }) =>
      `Un recours sur le projet ${number(p.draft)} de ce texte est ouvert depuis le ${p.when}.`,
    rejected: (p: { draft: number; when: string }) =>
      `Le projet ${number(p.draft)} de ce texte a été rejeté le ${p.when}.`,
    deferred: (p: { draft: number; when: string }) =>
      `La décision sur le projet ${number(p.draft)} de ce texte a été différée le ${p.when}.`,
    'no-consensus': (p: { draft: number; when: string }) =>
      `Le ${p.when}, il a été constaté qu’il n’y a pas de consensus sur le projet ${number(p.draft)} de ce texte. C’est aussi un résultat.`,
    superseded: (p: { draft: number; when: string }) =>
      `Ce qui avait été décidé sur le projet ${number(p.draft)} de ce texte est devenu caduc ou a été remplacé le ${p.when}.`,
    reopened: (p: { draft: number; when: string }) =>
      `Un réexamen a repris le ${p.when} ce qui avait été adopté. Ceci est le projet ${number(p.draft)} du texte.`,
    overturned: (p: { draft: number; when: string }) =>
      `Un recours a été accueilli le ${p.when} : ce qui avait été constaté sur ce texte ne tient plus. Ceci est le projet ${number(p.draft)}.`,
    open: (p: { draft: number; when: string }) =>
      `Rien n’a encore été décidé sur le projet ${number(p.draft)} de ce texte, publié le ${p.when}.`,
  },
  found: (p: { result: string; name: string; when: string }) =>
    `Le constat est « ${p.result} », par ${p.name}, le ${p.when}.`,
  foundByChair: (p: { result: string; when: string }) =>
    `Le constat est « ${p.result} », par la présidence, le ${p.when}.`,
  rough: (p: { count: number }) => `Objections traitées et maintenues : ${number(p.count)}.`,
  standing: (p: { count: number }) => `Objections ouvertes ou fondées : ${number(p.count)}.`,
  minorities: (p: { count: number }) => `Déclarations minoritaires jointes : ${number(p.count)}.`,
  reservations: (p: { count: number }) => `Réserves jointes : ${number(p.count)}.`,
  challenged: (p: { count: number }) => `Contestations du constat : ${number(p.count)}.`,
  appeals: {
    open: (p: { count: number }) => `Recours en cours : ${number(p.count)}.`,
    dismissed: (p: { count: number }) => `Recours déposés et rejetés : ${number(p.count)}.`,
    upheld: (p: { count: number }) => `Recours déposés et admis : ${number(p.count)}.`,
    settled: (p: { count: number }) => `Recours réglés à l’amiable : ${number(p.count)}.`,
    withdrawn: (p: { count: number }) => `Recours retirés : ${number(p.count)}.`,
  },
  undisputed: 'Aucune objection n’est maintenue, et personne n’a déposé de déclaration ni de réserve.',
  empty: (p: { seats: readonly string[] }) => `Sièges où personne n’était assis : ${list(p.seats)}.`,
  contents: {
    input: 'Suites données',
    endorsements: 'Soutiens',
    annex: 'Siège par siège',
    provenance: 'Provenance',
    recount: 'Recompter',
  },
  text: 'Le texte',
  textNote: (p: { k: number }) =>
    `À côté de chaque clause figure ce que chaque siège dit exactement de ces mots : plein là où l’on y soutient ces mots ou peut les accepter, hachuré là où l’on ne le peut pas. Un siège n’est montré qu’à partir de ${number(p.k)} personnes qui se sont exprimées.`,
  strengthNone: (p: { k: number }) =>
    `Ce que les sièges disent de chaque clause n’est pas indiqué : il faut au moins ${number(p.k)} personnes d’un même siège qui se soient exprimées sur les mêmes mots.`,
  fingerprint: 'Empreinte du texte (SHA-256)',
  instruction: 'une instruction',
  translation: (p: { language: string }) => `En ${p.language}`,
  reservation: 'Une réserve porte sur cette clause',
  dissent: 'Désaccord',
  dissentNote: 'Dans les mots de celles et ceux qui sont d’un autre avis. Personne ne peut les retirer.',
  dissentNone: 'Aucune objection n’est maintenue ni ouverte, et personne n’a déposé de déclaration ni de réserve.',
  answer: 'Ce qui a été répondu',
  answerNone: 'Rien n’a encore été répondu.',
  decisions: 'Comment il a été décidé',
  decisionsNone: 'Rien n’a été soumis à décision.',
  eligible: (p: { count: number }) => `Pouvaient prendre position : ${number(p.count)}.`,
  onClauses: (p: { clauses: readonly string[] }) => `Clauses : ${list(p.clauses)}`,
  participation: 'Qui a participé',
  participationNote: (p: { k: number }) =>
    `Les personnes sont comptées par paliers entiers de ${number(p.k)}, arrondis vers le bas, afin que nul ne puisse être reconnu ; la somme des lignes peut être inférieure au total. Ce qu’un siège a apporté compte ce qui le nomme.`,
  people: (p: { people: string }) => `Personnes à la table : ${p.people}.`,
  headPeople: 'Personnes',
  headTarget: 'Souhaité',
  headGiven: 'Apporté',
  headAnswered: 'Répondu',
  headAccepted: 'Accepté',
  headCited: 'Cité',
  input: 'Ce que sont devenus les apports',
  inputs: (p: { inputs: number; answered: number }) =>
    `Contributions et commentaires reçus : ${number(p.inputs)} ; répondus : ${number(p.answered)}.`,
  headAnswer: 'Réponse',
  headCount: 'Nombre',
  objections: 'Objections par état',
  commitments: 'Engagements',
  aim: (p: { name: string; unit: string; value: string; when: string }) =>
    `${p.name} (${p.unit}) : cible ${p.value} d’ici le ${p.when}`,
  headPromise: 'Promesse',
  headDue: 'Examen',
  endorsements: 'Organisations qui y adhèrent',
  endorsementsNote: 'Chaque adhésion a été donnée par une personne de l’organisation et confirmée par une autre.',
  endorsementsNone: 'Aucune organisation n’a encore adhéré à une édition.',
  endorsed: (p: { organisation: string; edition: number; when: string }) =>
    `${p.organisation}, édition ${number(p.edition)}, ${p.when}`,
  annex: 'Annexe : la force de chaque clause dans chaque siège',
  headClause: 'Clause',
  strengthOrder: (p: { order: string }) =>
    `Nombres de personnes qui se sont exprimées sur exactement ces mots : ${p.order}.`,
  strengthFew: (p: { clauses: readonly string[]; k: number }) =>
    `Dans aucun siège, au moins ${number(p.k)} personnes ne se sont exprimées sur ces clauses : ${list(p.clauses)}.`,
  recount: 'Comment recompter',
  recountText:
    'Chaque décompte de ce document découle de tableaux joints comme fichiers. Qui les possède peut recompter, sans ce serveur.',
  countedFrom: 'Compté à partir de',
  figure: 'Chiffre',
  inputOf: {
    strength: 'La force de chaque clause',
    positions: 'Les positions dans les appels',
    objections: 'Les objections, et celles qui sont maintenues ou ouvertes',
    statements: 'Les déclarations, réserves, contestations et recours',
    dispositions: 'Ce que sont devenus les apports',
    given: 'Ce que chaque siège a apporté',
    people: 'Les personnes à la table',
    eligible: 'Qui pouvait prendre position',
  },
  fromFile: (p: { file: string }) => `le fichier ${p.file}`,
  fromPeople: (p: { n: number; k: number }) =>
    `le journal jusqu’à l’entrée ${number(p.n)}, par paliers entiers de ${number(p.k)}`,
  fromGiven: (p: { n: number }) =>
    `le journal jusqu’à l’entrée ${number(p.n)} : les apports selon le siège que chacun nomme`,
  fromEligible: (p: { n: number }) =>
    `le journal jusqu’à l’entrée ${number(p.n)} : toutes les personnes assises à la table à l’ouverture de l’appel`,
  hashText:
    'L’empreinte est le SHA-256 du JSON canonique (RFC 8785) de outcome.json sans les membres « at », « input », « edition », « erased », « editions » et « endorsements ».',
  provenance: 'D’où cela vient',
  asOf: (p: { n: number; when: string }) => `État à l’entrée ${number(p.n)} du journal du processus, ${p.when}.`,
  hash: 'Empreinte (SHA-256)',
  cite: 'Citer ainsi',
  citationLive: (p: {
    convener: string;
    title: string;
    process: string;
    when: string;
    address: string;
    hash: string;
  }) => `${p.convener} : ${p.title}. Résultat de « ${p.process} », état au ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  citation: (p: {
    convener: string;
    title: string;
    process: string;
    edition: number;
    when: string;
    address: string;
    hash: string;
  }) =>
    `${p.convener} : ${p.title}. Résultat de « ${p.process} », édition ${number(p.edition)}, ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  editions: 'Éditions',
  editionsNote: 'Une édition ne change jamais. Son empreinte figure dans le journal du processus.',
  editionsNone: 'Aucune n’a été publiée. Ce qui figure ici change avec le processus.',
  edition: (p: { edition: number; when: string }) => `Édition ${number(p.edition)}, ${p.when}`,
  editionName: (p: { edition: number }) => `Édition ${number(p.edition)}`,
  isEdition: (p: { edition: number; when: string }) =>
    `Ceci est l’édition ${number(p.edition)} du ${p.when}. Elle reste telle quelle.`,
  live: 'Aller au résultat tel qu’il est maintenant',
  erased: (p: { count: number }) =>
    `Mots effacés depuis : ${number(p.count)}. L’empreinte porte aussi sur eux et ne peut donc être vérifiée que sur des copies antérieures.`,
  files: 'En fichiers',
  formats: {
    html: 'Page web en un fichier (HTML)',
    md: 'Markdown',
    docx: 'Document de traitement de texte (DOCX)',
    pdf: 'PDF',
    'akn.xml': 'Akoma Ntoso',
    jsonld: 'JSON-LD',
    json: 'JSON',
  },
  annexFiles: 'Tableaux de l’annexe',
  publish: {
    title: 'Publier une édition',
    text: 'Elle fige le résultat tel qu’il figure sur cette page. On peut la citer par son numéro et son empreinte, et des organisations peuvent y adhérer. Personne ne peut la retirer.',
    button: 'Publier cette édition',
    ask: (p: { edition: number }) =>
      `L’édition ${number(p.edition)} dira pour de bon ce que le résultat dit maintenant. Personne ne pourra la modifier ni la retirer. L’avez-vous lue jusqu’au bout ?`,
    yes: 'Oui, la publier pour de bon',
    no: 'Pas encore : retour au résultat',
  },
  endorse: {
    title: (p: { name: string }) => `Y adhérer pour ${p.name}`,
    text: (p: { edition: number }) =>
      `C’est l’édition ${number(p.edition)} qui reçoit l’adhésion. Une seconde personne qui parle pour l’organisation doit la confirmer ; elle n’est montrée qu’alors. L’une comme l’autre peut la retirer.`,
    button: 'Adhérer à cette édition',
    waits: 'Vous avez adhéré à cette édition pour votre organisation. Une seconde personne doit encore le confirmer.',
    confirmText:
      'Une autre personne de votre organisation a adhéré à cette édition. L’adhésion est montrée dès que vous la confirmez.',
    confirm: 'Confirmer l’adhésion',
    confirmed: 'Votre organisation adhère à cette édition.',
    withdraw: 'Retirer l’adhésion',
  },
  done: {
    'edition.publish': 'L’édition est publiée. Elle reste telle quelle.',
    'outcome.endorse': 'Noté. L’adhésion attend une seconde personne de votre organisation.',
    'endorsement.confirm': 'Votre organisation adhère à cette édition.',
    'endorsement.withdraw': 'L’adhésion est retirée.',
  },
};

export const outcomeRefusals = {
  'no-outcome': () => 'Il n’y a pas encore de résultat : aucun projet de texte n’a été publié.',
  'unknown-edition': () => 'Cette édition n’existe pas. Revenez au résultat et choisissez-en une dans sa liste.',
  'edition-same': () => 'Rien n’a changé depuis la dernière édition ; aucune n’a donc été publiée.',
  'endorsed-already': () =>
    'Votre organisation a déjà adhéré à cette édition, ou son adhésion attend d’être confirmée.',
  'not-endorsed': () => 'Votre organisation n’a pas adhéré à cette édition.',
};
