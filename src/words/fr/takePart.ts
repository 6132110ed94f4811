/** Taking part, in French: the card with its three answers, writing a statement, where one stands, and what is like a text. */
import type { takePart as English, similar as EnglishSimilar } from '../takePart.en.ts';
import { fewOf, number, percent, plural, statements } from './counts.ts';

export const takePart: typeof English = {
  title: 'Participer',
  until: (p) => `${p.stage} : ouvert jusqu’au ${p.when}`,
  noDeadline: (p) => `${p.stage} : ouvert, sans échéance`,
  progress: (p) =>
    p.about ? `${number(p.voted)} sur environ ${number(p.of)}` : `${number(p.voted)} sur ${number(p.of)}`,
  pace: {
    start: 'Arrêtez quand vous voulez : chaque réponse compte.',
    under: 'Arrêtez quand vous voulez.',
    enough: 'C’est déjà beaucoup, merci. Continuez si vous le souhaitez.',
  },
  written: {
    participant: 'Écrite par un participant',
    convener: 'Écrite par l’organisateur',
    imported: 'Issue d’une conversation antérieure',
    you: 'Écrite par vous',
  },
  writtenIn: {
    participant: (p) => `Écrite par un participant, en ${p.language}`,
    convener: (p) => `Écrite par l’organisateur, en ${p.language}`,
    imported: (p) => `Issue d’une conversation antérieure, en ${p.language}`,
    you: (p) => `Écrite par vous, en ${p.language}`,
  },
  /** Opens the original. */
  translation: {
    participant: 'Traduction d’un participant. Afficher l’original',
    convener: 'Traduction de l’organisateur. Afficher l’original',
  },
  reworded: 'Reformule <a>une affirmation antérieure</a>.',
  answer: { agree: 'D’accord', disagree: 'Pas d’accord', pass: 'Passer, ou sans avis' },
  undo: 'Annuler',
  last: {
    agree: 'Vous étiez d’accord avec la précédente.',
    disagree: 'Vous n’étiez pas d’accord avec la précédente.',
    pass: 'Vous avez passé la précédente.',
  },
  important: 'Important pour moi',
  importantLeft: (p) =>
    p.left === 0
      ? `Vos ${number(p.of)} marques sont attribuées. Reprenez-en une sous « Mes contributions » pour l’attribuer ici.`
      : plural(p.left, { one: 'Il reste une marque', other: `Il reste ${number(p.left)} marques` }),
  translate: {
    title: 'Traduire cette affirmation',
    text: 'Votre traduction',
    hint: 'Dites la même chose, ni plus ni moins. Elle est présentée comme la traduction d’un participant ; l’original reste accessible d’un geste.',
    language: 'Langue de la traduction',
    button: 'Ajouter la traduction',
  },
  keys: {
    on: 'Les touches 1, 2, 3 répondent ; u reprend la dernière réponse. Désactiver ces touches',
    off: 'Les touches 1, 2, 3 et u sont désactivées. Les activer',
  },
  lost: 'Votre réponse n’est pas encore arrivée. Elle est conservée ici et renvoyée jusqu’à ce qu’elle arrive ; elle compte une seule fois.',
  hasty: 'Cette touche est venue avant que l’affirmation ait pu être lue : rien n’a été compté. Appuyez de nouveau.',
  join: {
    title: 'Prenez un siège pour répondre',
    text: 'Vous voyez l’une des affirmations sur la table. Prenez un siège et répondez à autant que vous voulez ; aucune page n’indique quelles réponses sont les vôtres.',
    none: 'Il n’y a pas encore d’affirmation. Prenez un siège et écrivez la première.',
    button: 'Prendre un siège',
  },
  level: {
    title: 'Une étape avant de pouvoir répondre',
    vote: {
      1: 'Dans ce processus comptent les réponses des personnes qui ont confirmé une adresse électronique. Confirmez la vôtre dans votre compte, puis revenez.',
      2: 'Dans ce processus comptent les réponses des personnes invitées. Demandez un lien personnel à qui invite pour votre groupe.',
      3: 'Dans ce processus comptent les réponses des personnes qui ont justifié d’une affiliation. Justifiez de la vôtre dans votre compte, ou adressez-vous à la présidence.',
      4: 'Dans ce processus comptent les réponses des personnes que la présidence a vues. Adressez-vous à la présidence.',
    },
    write: {
      1: 'Dans ce processus, les affirmations viennent de personnes qui ont confirmé une adresse électronique. Confirmez la vôtre dans votre compte.',
      2: 'Dans ce processus, les affirmations viennent de personnes invitées. Adressez-vous à qui invite pour votre groupe.',
      3: 'Dans ce processus, les affirmations viennent de personnes qui ont justifié d’une affiliation. Justifiez de la vôtre dans votre compte, ou adressez-vous à la présidence.',
      4: 'Dans ce processus, les affirmations viennent de personnes que la présidence a vues. Adressez-vous à la présidence.',
    },
    button: 'Aller à votre compte',
  },
  closed: {
    title: 'Ce processus est clos',
    text: 'Plus rien ne peut être ajouté. Ce qui a été dit et les positions de chacun restent consultables.',
    button: 'Lire les positions de chacun',
  },
  finish: {
    title: 'C’est tout. Merci.',
    text: (p) =>
      p.votes === 1
        ? 'Vous avez répondu à la seule affirmation actuellement sur la table.'
        : `Vous avez répondu aux ${statements(p.votes)} actuellement sur la table.`,
    empty: 'Il n’y a encore rien à quoi répondre.',
    emptyText: 'Soyez la première personne à dire quelque chose que d’autres puissent approuver ou rejeter.',
    more: 'Les nouvelles affirmations apparaissent ici au fur et à mesure.',
    common: 'Lire les positions de chacun',
    mine: 'Voir ou modifier vos réponses',
  },
  where: {
    title: 'Votre position',
    hidden:
      'Les résultats restent masqués jusqu’à la clôture du vote, pour que personne ne soit influencé par la réponse des autres. Vous les verrez alors.',
    waiting: 'Les chiffres sont en cours de calcul. Vous les verrez ici dans un instant.',
    empty: 'Vous la verrez ici dès qu’au moins dix personnes auront répondu.',
    early: (p) =>
      `Dès qu’au moins dix personnes auront répondu, et vous à ${plural(p.more, { one: 'une affirmation de plus', other: `${fewOf(p.more)} affirmations de plus` })}, vous verrez ici de quelle opinion vous êtes proche.`,
    few: (p) =>
      `Encore ${plural(p.more, { one: 'une réponse', other: `${fewOf(p.more)} réponses` })}, et vous pourrez voir ici de quelle opinion vous êtes proche.`,
    later:
      'Vos réponses entrent dans les chiffres dès qu’assez d’autres personnes de votre groupe ont répondu, pour que celles de personne ne soient reconnaissables.',
    close:
      'Les groupes d’opinion sont indiqués à la clôture du vote, pour que leurs changements ne révèlent les réponses de personne.',
    none: 'Aucun groupe d’opinion ne se distingue pour l’instant.',
    near: (p) => `Par vos réponses, vous êtes au plus près du <a>groupe ${p.letter}</a>.`,
    unsure: 'Les groupes ne sont pas nettement distincts : cela peut changer avec quelques réponses de plus.',
    alike: {
      agree: (p) => `Comme ${percent(p.share)} de ce groupe, vous êtes d’accord : {quote}`,
      disagree: (p) => `Comme ${percent(p.share)} de ce groupe, vous n’êtes pas d’accord : {quote}`,
    },
    unlike: {
      agree: (p) =>
        `Contrairement à ${percent(p.share)} de ce groupe, qui ne sont pas d’accord, vous êtes d’accord : {quote}`,
      disagree: (p) =>
        `Contrairement à ${percent(p.share)} de ce groupe, qui sont d’accord, vous n’êtes pas d’accord : {quote}`,
    },
    asOf: (p) => `D’après les chiffres du ${p.when}. Personne d’autre ne voit ceci.`,
  },
  write: {
    title: 'Il manque quelque chose ?',
    add: 'Ajouter une affirmation',
    text: 'Votre affirmation',
    hint: (p) => `Une idée que d’autres puissent approuver ou rejeter. ${number(p.most)} caractères au plus.`,
    guide: 'Ce qui fait une bonne affirmation',
    guidelines: [
      'Une seule idée : avec deux idées, on ne sait plus ce que l’on approuve.',
      'Dites ce qui devrait être, et non à qui la faute. Pas de noms de personnes.',
      'Des mots simples, compréhensibles sans contexte. Elle pourra ainsi être traduite.',
    ],
    ofConvener: 'De la part de l’organisateur',
    before: 'Un modérateur la lit avant qu’elle n’apparaisse.',
    after: 'Elle apparaît aussitôt. Un modérateur la lit plus tard et donne le motif si elle ne reste pas.',
    left: (p) =>
      plural(p.left, {
        one: 'Vous pouvez encore ajouter une affirmation.',
        other: `Vous pouvez encore ajouter ${number(p.left)} affirmations.`,
      }),
    none: 'Vous avez ajouté autant d’affirmations qu’une personne peut le faire ici.',
    today:
      'Vous avez ajouté autant d’affirmations qu’une personne peut le faire en un jour. Revenez demain pour en ajouter d’autres.',
    language: 'Langue du texte',
    button: 'Ajouter l’affirmation',
    check: 'Voir d’abord ce qui y ressemble',
    alike:
      'D’autres ont dit quelque chose de semblable. Si l’une de ces affirmations dit la même chose, répondez plutôt à celle-ci :',
    waiting: (p) =>
      `${plural(p.count, { one: 'Une de vos affirmations attend', other: `${number(p.count)} de vos affirmations attendent` })} d’être ${plural(p.count, { one: 'lue', other: 'lues' })} par un modérateur.`,
    seeMine: 'Voir ce qu’il en est advenu',
  },
  /** By the command that was given. */
  done: {
    'vote.cast': 'Votre réponse est enregistrée.',
    'vote.withdraw': 'Votre réponse est retirée.',
    'statement.submit': 'Votre affirmation est enregistrée.',
    'statement.mark': 'Vos marques sont modifiées.',
    'statement.translate': 'Votre traduction est enregistrée. Merci.',
    'statement.appeal': 'Votre recours est enregistré. Un autre modérateur se prononcera.',
    'participant.change': 'Vos informations sont modifiées.',
    'participant.join': 'Vous avez un siège. Répondez à autant d’affirmations que vous voulez.',
  },
};

export const similar: typeof EnglishSimilar = {
  title: 'Ce qui y ressemble',
  lead: 'Avant d’ajouter votre affirmation, voyez si quelqu’un l’a déjà formulée.',
  none: 'Personne n’a encore rien dit de semblable.',
  found: (p) =>
    plural(p.count, {
      one: 'Une affirmation y ressemble :',
      other: `${statements(p.count)} y ressemblent, les plus proches d’abord :`,
    }),
  see: 'La voir',
  again: 'Votre affirmation, telle quelle ou modifiée',
  back: 'Revenir sans l’ajouter',
  empty: 'Écrivez d’abord quelque chose.',
};
