/** Putting a question on the table, in French: the charter, its form, and how it changes. */
import type {
  charter as English,
  convene as EnglishConvene,
  problems as EnglishProblems,
  refusals as EnglishRefusals,
} from '../convene.en.ts';
import { few, fewOf, fewStatements, format, number, plural } from './counts.ts';

const levels = {
  0: 'Tout le monde',
  1: 'Toute personne qui a confirmé une adresse électronique',
  2: 'Toute personne invitée personnellement',
  3: 'Toute personne qui a justifié d’une affiliation',
  4: 'Toute personne que la présidence a vue',
};
const whom = (level: keyof typeof levels): string => levels[level].toLocaleLowerCase('fr');
const days = (count: number): string => `${few(count)} ${plural(count, { one: 'jour', other: 'jours' })}`;

/** The fields of a charter, as the form and the page of the charter call them. */
export const charter: typeof English = {
  sections: {
    question: 'La question',
    more: 'Précisions',
    scope: 'Périmètre',
    stages: 'Étapes',
    seats: 'Groupes à la table',
    table: 'La table',
    wanted: 'Qui d’autre est nécessaire',
    taking: 'Qui peut faire quoi',
    figures: 'Votes et chiffres',
    rules: 'Modération et règles',
  },
  fields: {
    title: 'Titre',
    slug: 'Adresse sur ce site',
    question: 'La question',
    outcome: 'Ce qui devrait en résulter',
    convener: 'Organisateur',
    language: 'Langue de la charte',
    languages: 'Langues dans lesquelles on peut écrire',
    inScope: 'Ce qui en fait partie',
    outOfScope: 'Ce qui n’en fait pas partie',
    authority: 'Qui donnera suite au résultat',
    guidelines: 'Comment écrire',
    stages: 'Étapes',
    seats: 'Groupes à la table',
    regions: 'Régions',
    expertise: 'Compétences recherchées',
    joining: 'Qui peut prendre un siège',
    levels: 'Ce dont chacun doit justifier',
    vote: 'Qui peut voter',
    statement: 'Qui peut écrire une affirmation',
    invite: 'Quels participants peuvent en inviter d’autres',
    statementsEach: 'Affirmations que chaque personne peut écrire',
    importantEach: 'Marques « important pour moi » dont chaque personne dispose',
    invitesEach: 'Invitations que chaque participant peut distribuer',
    ballots: 'Votes d’une même personne',
    figures: 'Résultats tant que c’est ouvert',
    smallCell: 'Plus petit nombre de personnes affiché',
    moderation: 'Quand les affirmations sont lues',
    procedure: 'Comment la décision est constatée à la fin',
    editorGroups: 'Rédacteurs de combien de groupes, avant tout travail sur un texte',
    noticeDays: 'Jours de préavis avant une modification de cette charte',
    template: 'Modèle',
  },
  hints: {
    title: 'Quelques mots, pour les listes et les liens.',
    slug: 'Des minuscules, des chiffres et des tirets, comme routing-security. Elle ne change jamais. Si le champ reste vide, elle est tirée du titre.',
    question:
      'Une seule question, à laquelle des personnes de tous les groupes peuvent répondre, en une ou deux phrases.',
    outcome: 'Le texte, l’avis ou les engagements qui devraient exister à la fin, pour que chacun puisse le vérifier.',
    convener: 'L’organisation ou les personnes qui répondent du processus.',
    authority: 'Qui a promis de faire quoi du résultat, et dans quel délai. C’est ce que l’on demande en premier.',
    guidelines: 'Affiché à côté du champ dans lequel on écrit les affirmations.',
    stages: 'Les heures sont en UTC. Une étape sans échéance reste ouverte jusqu’à la clôture du processus.',
    seats:
      'Tous les groupes comptent autant, quel que soit le nombre de personnes qui y siègent. Pour écarter un groupe, videz toute sa ligne. Un groupe sans lettre en reçoit une.',
    seatsFixed:
      'Quelqu’un a pris un siège : les groupes peuvent être renommés et complétés, mais ils gardent leur ordre et ne peuvent pas être écartés.',
    regions: 'Si vous les laissez toutes vides, chacun dit avec ses propres mots d’où il vient.',
    expertise: 'Une par ligne. Les personnes qui rejoignent le processus peuvent dire qu’elles l’apportent.',
    languages: 'Les affirmations restent dans la langue où elles ont été écrites ; d’autres peuvent les traduire.',
    smallCell: 'Sans rôle, personne ne voit de nombre inférieur. L’usage est de cinq ; jamais moins de deux.',
    editorGroups: 'D’ici là, personne ne peut modifier le texte ni ouvrir de dernier appel. 0 n’en demande aucun.',
    noticeDays:
      'Dès que quelqu’un a rejoint le processus, une modification est annoncée et prend effet après ce nombre de jours.',
    invitesEach: '0 : seul l’organisateur invite.',
    statementsEach: 'Jamais plus de trois par jour.',
  },
  row: {
    order: 'Rang',
    name: 'Nom',
    letter: 'Lettre',
    target: 'Personnes souhaitées',
    closesAt: 'Se termine (UTC)',
    seat: (p) => `Groupe ${number(p.number)}`,
    stage: (p) => `Étape ${number(p.number)}`,
    closesOf: (p) => `Clôture de « ${p.stage} » (UTC)`,
    region: (p) => `Région ${number(p.number)}`,
  },
  choice: {
    joining: {
      open: 'Toute personne qui a le lien',
      invited: 'Seulement les personnes qui ont une invitation personnelle',
    },
    levels,
    ballots: {
      unlinked: 'Séparés dans ce qui est publié : personne ne peut les réunir',
      linked: 'Réunis dans ce qui est publié, sans nom : d’autres peuvent recalculer les groupes d’opinion',
    },
    figures: {
      live: 'Changent à chaque vote (seulement si les votes d’une même personne sont publiés ensemble)',
      batched: 'Changent chaque fois que dix personnes de plus ont voté',
      hidden: 'Masqués jusqu’à la clôture',
    },
    moderation: {
      after: 'Affichées aussitôt, puis lues par un modérateur',
      before: 'Affichées une fois lues par un modérateur',
    },
    noProcedure: 'Pas encore fixé',
  },
  /** By id of the procedure. */
  procedures: {
    'ietf-rough-consensus': 'Consensus approximatif (IETF)',
    'gnso-wg': 'Niveaux de consensus (GNSO de l’ICANN)',
    'w3c-consensus': 'Consensus avec objections formelles (W3C)',
    'ripe-pdp': 'Processus d’élaboration des politiques (RIPE)',
    'iso-consensus': 'Consensus des parties intéressées (ISO)',
    'ansi-ballot': 'Vote d’un organe équilibré (ANSI)',
    consent: 'Consentement (sociocratie)',
    'quaker-sense': 'Sentiment de l’assemblée (quakers)',
    'lazy-consensus': 'Consensus tacite',
    'aso-global-policy': 'Politique mondiale par régions (ASO)',
    'plenary-communique': 'Communiqué adopté en plénière',
  },
  /** As the page of a charter says it, in a sentence. */
  says: {
    joining: {
      open: 'Toute personne qui a le lien peut prendre un siège.',
      invited: 'On prend un siège sur invitation personnelle.',
    },
    may: {
      vote: (p) => `Peut voter : ${whom(p.level)}.`,
      statement: (p) => `Peut écrire des affirmations : ${whom(p.level)}.`,
    },
    statementsEach: (p) =>
      p.count === 0
        ? 'Personne ne peut écrire d’affirmation.'
        : `Chaque personne peut écrire ${fewStatements(p.count)}.`,
    importantEach: (p) =>
      p.count === 0
        ? 'Personne ne peut marquer d’affirmation comme importante.'
        : `Chaque personne peut marquer ${fewStatements(p.count)} comme ${plural(p.count, { one: 'importante', other: 'importantes' })} pour elle.`,
    invitesEach: (p) =>
      p.count === 0
        ? 'L’organisateur invite.'
        : `L’organisateur invite, et chaque participant peut distribuer ${fewOf(p.count)} ${plural(p.count, { one: 'invitation', other: 'invitations' })} (${whom(p.level)}).`,
    ballots: {
      unlinked: 'Les votes d’une même personne ne sont jamais publiés ensemble : seuls des totaux le sont.',
      linked:
        'Les votes d’une même personne sont publiés ensemble, sans nom, pour que d’autres puissent recalculer les groupes d’opinion.',
    },
    figures: {
      live: 'Les résultats changent à chaque vote.',
      batched:
        'Les résultats changent chaque fois que dix personnes de plus ont voté, pour qu’ils ne révèlent le vote de personne.',
      hidden: 'Les résultats sont masqués pour tout le monde jusqu’à la clôture du processus.',
    },
    smallCell: (p) =>
      `Aucun nombre de moins de ${few(p.count)} personnes n’est affiché, ni aucun nombre qui le révélerait.`,
    moderation: {
      after: 'Les affirmations sont affichées aussitôt, puis lues par des modérateurs.',
      before: 'Les affirmations sont affichées une fois lues par un modérateur.',
    },
    editorGroups: (p) =>
      p.groups === 0
        ? 'De n’importe quel groupe.'
        : `Nombre minimal de groupes : ${number(p.groups)} ; d’ici là, personne ne travaille à un texte.`,
    noticeDays: (p) =>
      p.days === 0
        ? 'Une modification de cette charte prend effet aussitôt.'
        : `Une modification de cette charte est annoncée ${days(p.days)} avant de prendre effet.`,
    noProcedure: 'La façon dont la décision est constatée à la fin n’est pas encore fixée.',
    nothing: 'Rien n’est indiqué.',
    target: (p) => plural(p.count, { one: `${number(p.count)} souhaitée`, other: `${number(p.count)} souhaitées` }),
    closes: 'jusqu’au {when}',
    noDeadline: 'sans échéance',
  },
  stageNames: 'Noms des étapes, et autres étapes',
  localTime: 'À votre heure : {when}',

  title: 'La charte',
  lead: 'Ce qui est demandé, qui est à la table et selon quelles règles. Tout le monde peut la lire, dans toutes ses versions.',
  version: (p) => `Version ${number(p.version)}, en vigueur depuis le ${p.when}`,
  history: 'Versions',
  opened: 'Le processus s’est ouvert sous sa première charte.',
  changed: (p) => `Modifié : ${format.list(p.fields)}.`,
  versionTitle: (p) => `Version ${number(p.version)}`,
  by: 'par {name}',
  pending: 'Une modification est annoncée',
  pendingText: (p) => `Elle prend effet le ${p.when}. D’ici là, la charte ci-dessous s’applique.`,
  pendingReason: 'Motif',
  was: 'Maintenant',
  becomes: 'Ensuite',
  change: 'Modifier la charte',
  changeOpen: 'Afficher le formulaire',
  changeAtOnce: 'Personne n’a encore rejoint le processus : une modification prend effet aussitôt.',
  changeNotice: (p) =>
    p.days === 0
      ? 'Des personnes ont rejoint le processus. Chacun apprend ce qui a changé et pourquoi ; la modification prend effet aussitôt.'
      : `Des personnes ont rejoint le processus. Chacun apprend ce qui change et pourquoi ; la modification prend effet ${days(p.days)} plus tard.`,
  changePending: 'Tant qu’une modification est annoncée, aucune autre ne peut être faite.',
  changeClosed: 'Le processus est clos : sa charte reste en l’état.',
  reason: 'Motif de la modification',
  reasonHint: 'Tout le monde le lit.',
  changeButton: 'Annoncer la modification',
  changeButtonAtOnce: 'Modifier la charte',
  done: {
    'charter.change': 'La modification est faite ou annoncée, comme indiqué ci-dessous.',
  },
};

export const convene: typeof EnglishConvene = {
  title: 'Mettre une question sur la table',
  lead: 'Une charte dit ce qui est demandé, qui est à la table et selon quelles règles. Partez de ce que d’autres ont fait, et changez ce qui ne convient pas.',
  signIn: 'Connectez-vous d’abord',
  signInText: 'L’organisateur répond du processus : il lui faut donc un compte auquel revenir.',
  signInButton: 'Se connecter',
  notInvited: 'Sur ce site, les processus s’ouvrent sur invitation',
  notInvitedText: 'Demandez aux responsables de ce site de vous laisser en organiser un.',
  others: 'Comment d’autres font',
  stagesOf: (p) => `Étapes : ${format.list(p.stages)}.`,
  seatsOf: (p) => `${format.list(p.seats)}.`,
  start: 'Partir de',
  template: 'La façon de faire',
  taxonomy: 'Groupes à la table',
  taxonomyAsTemplate: 'Selon l’usage de ce modèle',
  regions: 'Régions',
  regionsNone: 'Avec les mots de chacun',
  regionsUn: 'Groupes régionaux des Nations Unies',
  fill: 'Remplir le formulaire',
  fillNote: 'Le formulaire ci-dessous est alors rempli de nouveau. Choisissez avant d’y écrire.',
  empty: { name: 'Une charte vide', text: 'Aucun groupe, une étape, les protections habituelles.' },
  short:
    'Seuls le titre, la question et les échéances dépendent de vous. Le reste est rempli : chaque partie dit ce qu’elle contient, et s’ouvre si vous voulez la changer.',
  places: 'Autres groupes ou régions',
  preview: 'Montrer ce que les gens verront',
  previewTitle: 'Ce que les gens verront',
  moreRows: 'Ajouter des lignes',
  open: 'Ouvrir le processus',
  openNote:
    'Dès que vous appuyez, il est ouvert à tous, et vous en êtes l’organisateur. Tant que personne ne l’a rejoint, vous pouvez tout modifier aussitôt, sauf son adresse.',
};

/** Refusals of the forms of this part. */
export const refusals: typeof EnglishRefusals = {
  'charter-previewed': () =>
    'Voici ce que les gens verront. Rien n’est encore ouvert, et vous seul le voyez. Ce que vous avez écrit se trouve en dessous.',
  'more-rows': () => 'Voici des lignes supplémentaires. Rien n’a encore été envoyé.',
  'roster-wrong': ({ count }) =>
    `Personne n’a été invité : ${plural(Number(count), { one: 'une ligne ne convient pas', other: `${number(Number(count))} lignes ne conviennent pas` })}. Corrigez ce qui est indiqué ci-dessous et envoyez de nouveau la liste.`,
};

/** What is wrong with one field, said behind its name. */
export const problems: typeof EnglishProblems = {
  'slug-taken': () => 'est l’adresse d’un autre processus : choisissez-en une autre',
  'slug-form': () => 'n’admet que des minuscules, des chiffres et des tirets simples, comme routing-security',
  'named-twice': () => 'figure deux fois : il en faut un différent pour chacun',
  'same-name': ({ name }) => `est deux fois « ${name} » : il en faut un différent pour chacun`,
  'name-missing': () => 'manque : indiquez-le, ou videz toute la ligne pour l’écarter',
  'order-number': () => 'doit être un nombre entier, par exemple 1',
  'deadline-order': () => 'doit se situer dans l’avenir et après l’échéance de l’étape précédente',
  'live-needs-linked': () => 'ne peut changer à chaque vote que si les votes d’une même personne sont publiés ensemble',
  'less-protected': () => 'ne peut qu’être renforcé dès que quelqu’un a rejoint le processus',
  'stage-fixed': () => 'est terminée, ou se termine avant que la modification prenne effet : elle reste en l’état',
  'question-missing': () => 'est l’objet même du processus : écrivez-la',
  'roster-empty': () => 'Collez d’abord une liste : une personne par ligne.',
  'roster-long': ({ most }) => `La liste dépasse ${most} personnes : envoyez-la en plusieurs parties.`,
  'roster-heading': ({ got }) =>
    `L’en-tête « ${got} » n’est pas reconnu ici. Nommez les colonnes en anglais : name, mail, group, organisation, region, language.`,
  'roster-heading-twice': ({ got }) => `Deux colonnes portent l’en-tête ${got}.`,
  'roster-quotes': ({ line }) => `Ligne ${line} : il manque un guillemet.`,
  'roster-fields': ({ line }) => `Ligne ${line} : il y a plus de champs que de colonnes.`,
  'roster-field-long': ({ line, got }) => `Ligne ${line} : « ${got}… » dépasse 120 caractères.`,
  'roster-nobody': ({ line }) => `Ligne ${line} : il n’y a ni nom ni adresse électronique.`,
  'roster-mail': ({ line, got }) => `Ligne ${line} : « ${got} » n’est pas une adresse électronique.`,
  'roster-mail-twice': ({ line, got }) => `Ligne ${line} : « ${got} » figure deux fois dans la liste.`,
  'roster-group': ({ line, got }) => `Ligne ${line} : il n’y a pas de groupe « ${got} » à cette table.`,
  'roster-region': ({ line, got }) => `Ligne ${line} : il n’y a pas de région « ${got} » dans la charte.`,
  'roster-language': ({ line, got }) => `Ligne ${line} : « ${got} » n’est pas un code de langue comme en ou pt-BR.`,
};
