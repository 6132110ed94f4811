/** The text that a process works out, in French. */
import type {
  clause as EnglishClause,
  redlines as EnglishRedlines,
  textRefusals as EnglishRefusals,
  text as EnglishText,
} from '../text.en.ts';
import { format, list, number, plural } from './counts.ts';

const counted = (one: string, other: string) => (p: { count: number }) =>
  `${number(p.count)} ${plural(p.count, { one, other })}`;
const changes = (count: number): string => counted('modification', 'modifications')({ count });

export const text: typeof EnglishText = {
  title: 'Le texte',
  none: 'Aucun texte n’a encore été ouvert.',
  empty: 'Il ne contient encore aucune clause.',
  draft: (p) => `Projet ${number(p.number)}`,
  noDraft: 'Pas encore publié comme projet',
  ahead: (p) =>
    `Depuis le projet ${number(p.draft)}, il y a eu ${changes(p.count)} qui ne ${plural(p.count, { one: 'figure', other: 'figurent' })} encore dans aucun projet.`,
  windowOpen: (p) =>
    `Le projet ${number(p.draft)} est ouvert aux commentaires, aux objections et aux amendements jusqu’au {when}.`,
  windowOver: (p) =>
    `Le projet ${number(p.draft)} était ouvert aux commentaires, aux objections et aux amendements jusqu’au {when}.`,
  lastCall: (p) =>
    `Dernier appel sur le projet ${number(p.draft)} jusqu’au {when}. D’ici là, personne ne peut modifier le texte.`,
  windowBehind: (p) =>
    `Commentaires, objections et amendements sont reçus jusqu’au {when}. Ce délai a été ouvert pour le projet ${number(p.draft)} ; le projet ${number(p.newest)} est venu depuis, et ce qui se dit maintenant porte sur le projet ${number(p.newest)}.`,
  windowClosed: (p) =>
    `Le projet ${number(p.draft)} était ouvert aux commentaires, aux objections et aux amendements jusqu’au {when}. Le délai a été clos avant terme : {reason}`,
  numberIn: (p) => `Clause ${number(p.number)} du projet ${number(p.draft)}`,
  headingIn: (p) => `Un intertitre du projet ${number(p.draft)}`,
  marked: (p) => `Les modifications depuis le projet ${number(p.draft)} sont signalées.`,
  others: 'Autres textes de ce processus',
  clause: (p) => `Clause ${number(p.number)}`,
  heading: 'Intertitre',
  outClause: 'Une clause qui a été retirée',
  count: {
    statement: counted('affirmation', 'affirmations'),
    contribution: counted('contribution', 'contributions'),
    comment: counted('commentaire', 'commentaires'),
    amendment: counted('amendement', 'amendements'),
    objection: counted('objection', 'objections'),
    instruction: counted('instruction', 'instructions'),
    editorial: () => 'modifications rédactionnelles',
  },
  from: (p) => `D’après ${list(p.sources)}`,
  noSource: 'Aucune source n’est encore citée',
  source: {
    statement: (p) => `Affirmation ${p.label}`,
    contribution: (p) => `Contribution ${p.label}`,
    comment: (p) => `Commentaire ${p.label}`,
    amendment: (p) => `Amendement ${p.label}`,
    objection: (p) => `Objection ${p.label}`,
  },
  instruction: 'une instruction : {note}',
  editorial: 'une modification rédactionnelle',
  since: {
    added: (p) => `Ajouté après le projet ${number(p.draft)}, d’après {sources}`,
    changed: (p) => `Modifié après le projet ${number(p.draft)}, d’après {sources}`,
    removed: (p) => `Retiré après le projet ${number(p.draft)}, d’après {sources}`,
    restored: (p) => `Rétabli après le projet ${number(p.draft)}, d’après {sources}`,
    moved: (p) => `Déplacé après le projet ${number(p.draft)}, d’après {sources}`,
  },
  sinceOrphan: (p) => `Modifié après le projet ${number(p.draft)} sans source`,
  bracketHeld: '« {option} » est défendu par {seats}',
  bracketFree: 'Pas d’accord, et personne ne défend encore une version : {options}',
  blank: 'rien ici',
  bracket: (p) => `pas d’accord, soit ${p.options.join(', soit ')}`,
  propose: 'Proposer une modification',
  comment: 'Commenter',
  object: 'Objecter à cette clause',
  missing: 'Il manque quelque chose ici',
  history: 'Historique et sources',
  rows: (p) => `${number(p.from)} à ${number(p.to)} sur ${number(p.of)}`,
  next: 'Clauses suivantes',
  previous: 'Clauses précédentes',
  comments: {
    open: counted('commentaire attend une réponse', 'commentaires attendent une réponse'),
    answered: counted('commentaire a reçu une réponse', 'commentaires ont reçu une réponse'),
    missing: counted('personne dit qu’il manque quelque chose', 'personnes disent qu’il manque quelque chose'),
  },
  objections: {
    open: counted('objection ouverte', 'objections ouvertes'),
    addressed: counted('objection traitée', 'objections traitées'),
    standing: counted('objection maintenue', 'objections maintenues'),
    accommodated: counted('objection satisfaite', 'objections satisfaites'),
  },
  drafts: 'Projets',
  compare: (p) => `Ce que le projet ${number(p.to)} a changé au projet ${number(p.from)}`,
  compareNow: (p) => `Ce qui a changé depuis le projet ${number(p.from)}`,
  hash: 'SHA-256 de ses clauses, en JSON canonique (RFC 8785) :',
  orphans: 'Modifications sans source',
  orphansLead: (p) =>
    `Sans source citée : ${changes(p.count)}. Aucun dernier appel n’est possible tant que chaque modification ne cite pas ce dont elle provient.`,
  orphansMore: (p) => `Et ${number(p.count)} de plus.`,
  orphansCite: {
    title: 'Citer d’où elles viennent',
    which: 'Quelles modifications',
    all: (p) => `Toutes celles qui sont sans source : ${changes(p.count)}`,
    button: 'Le citer pour elles',
  },
  orphanLine: {
    added: (p) => `ajouté le ${p.when}`,
    changed: (p) => `modifié le ${p.when}`,
    removed: (p) => `retiré le ${p.when}`,
    restored: (p) => `rétabli le ${p.when}`,
    moved: (p) => `déplacé le ${p.when}`,
  },
  editors: 'Depuis quels sièges il a été rédigé',
  editorsOf: (p) => `${p.seat} : ${changes(p.count)}`,
  noSeat: 'Rédacteurs sans siège ici',
  open: {
    title: 'Ouvrir un texte',
    name: 'Titre du texte',
    language: 'Langue',
    text: 'Texte de départ',
    textHint:
      'Collez du Markdown, du texte simple ou numéroté : chaque paragraphe et chaque point numéroté devient une clause. Vous pouvez laisser ce champ vide. Les mots qui ne font pas l’accord sont mis entre crochets, comme [[trente|quatre-vingt-dix]].',
    instruction: 'D’où il vient',
    instructionHint:
      'Chacune de ses clauses citera ceci, par exemple la réunion qui l’a demandé. Sinon, elles ne citent encore rien.',
    button: 'Ouvrir ce texte',
  },
  preview: {
    button: 'Voir ce qui en serait fait',
    title: 'Ce qui en serait fait',
    counts: (p) =>
      `${counted('clause', 'clauses')({ count: p.clauses })} et ${counted('intertitre', 'intertitres')({ count: p.headings })}. Rien n’est encore enregistré.`,
    mark: 'enlevé : {mark}',
    more: (p) => `Et ${number(p.count)} de plus.`,
  },
  withdraw: {
    title: 'Retirer ce texte',
    lead: 'Vous l’avez ouvert, et personne ne s’est encore exprimé à son sujet. Il quitte les pages ; son ouverture reste au journal.',
    button: 'Retirer le texte',
  },
  publish: {
    title: 'Publier un projet',
    lead: 'Le texte entier est figé tel qu’il est, sous son empreinte. Ce que l’on en dit porte ensuite sur ce projet.',
    note: 'Une note à son sujet',
    button: 'Publier ce texte comme projet',
  },
  window: {
    title: 'Ouvrir le projet aux commentaires',
    days: 'Pendant combien de jours',
    button: 'Ouvrir le projet aux commentaires',
  },
  windowMove: {
    title: (p) => `Ouvrir plutôt le projet ${number(p.draft)} aux commentaires`,
    lead: (p) =>
      `Le délai ouvert pour le projet ${number(p.draft)} passe au projet ${number(p.newest)}. Il ne peut pas finir plus tôt qu’annoncé.`,
  },
  windowClose: {
    title: 'Clore avant terme le délai pour commenter',
    lead: 'Dès lors, personne ne peut plus commenter, objecter ni proposer d’amendement. La raison figure à côté du texte, lisible par tous.',
    reason: 'Pourquoi il finit avant terme',
    button: 'Le clore maintenant',
  },
  call: {
    title: 'Dernier appel',
    lead: 'Pendant un dernier appel, personne ne peut modifier le texte ; qui a une objection la soulève maintenant.',
    notYet: 'Aucun dernier appel n’est encore possible.',
    objections: 'Objections ouvertes ou maintenues : {objections}',
    days: 'Pendant combien de jours',
    button: 'Ouvrir un dernier appel',
    reason: 'Pourquoi il se termine avant l’heure',
    end: 'Mettre fin au dernier appel',
  },
  done: {
    'document.open': 'Le texte est ouvert.',
    'document.withdraw': 'Le texte est retiré.',
    'draft.publish': 'Le projet est publié.',
    'window.open': 'Le projet est ouvert aux commentaires.',
    'window.close': 'Le délai pour commenter est clos.',
    'lastcall.open': 'Le dernier appel est ouvert.',
    'lastcall.end': 'Le dernier appel est terminé : le texte peut de nouveau être modifié.',
    'clause.add': 'La clause est ajoutée.',
    'clause.change': 'La clause est modifiée.',
    'clause.remove': 'La clause est retirée.',
    'clause.move': 'La clause est déplacée.',
    'change.cite': 'Les sources sont notées.',
    'clause.translate': 'La traduction est enregistrée.',
    'bracket.hold': 'Il est noté qui défend quoi.',
  },
};

export const clause: typeof EnglishClause = {
  back: 'Retour au texte',
  previous: 'La clause précédente',
  next: 'La clause suivante',
  out: 'Cette clause a été retirée du texte. Ses versions restent.',
  outSay: 'On ne peut plus rien en dire. Ce qui en a été dit reste ici.',
  shaped: 'Ce qui a façonné cette clause',
  shapedNone: 'Aucune source n’est encore citée.',
  versions: 'Toutes les versions',
  version: (p) => `Version ${number(p.number)}`,
  act: { added: 'ajouté', changed: 'modifié', removed: 'retiré', restored: 'rétabli', moved: 'déplacé' },
  by: 'par {name}',
  cites: 'D’après {sources}',
  orphan: 'Cette modification ne cite rien.',
  inDrafts: (p) => `Dans ${p.drafts.length === 1 ? 'le projet' : 'les projets'} ${list(p.drafts.map(number))}`,
  hash: 'Empreinte SHA-256',
  translations: 'Dans d’autres langues',
  stale: 'L’original a changé depuis cette traduction.',
  original: (p) => `L’original (${p.language})`,
  translated: (p) => `Langue de l’original : ${p.language}.`,
  brackets: 'Ce qui ne fait pas l’accord',
  say: 'Ce que vous pouvez en dire',
  editing: 'Rédiger cette clause',
  change: {
    title: 'Changer les mots',
    text: 'La clause',
    hint: 'Chaque version reste publique, pour toujours. Les mots qui ne font pas l’accord sont mis entre crochets, comme [[trente|quatre-vingt-dix]].',
    button: 'Modifier la clause',
  },
  cite: {
    title: 'Citer d’autres sources pour une modification',
    sources: 'D’où cela vient',
    sourcesHint:
      'Des repères, un par ligne, comme S12 (affirmation), C3 (contribution), K118 (commentaire), A4 (amendement), O2 (objection).',
    instruction: 'Instruction suivie',
    instructionHint: 'Du groupe ou de l’organisateur, dans leurs mots ; tout le monde peut la lire.',
    editorial: 'C’est rédactionnel : le sens reste le même',
    change: 'Quelle modification',
    button: 'Citer ceci',
  },
  remove: { title: 'Retirer la clause', button: 'Retirer la clause' },
  move: {
    title: 'Déplacer la clause',
    after: 'Il doit venir après',
    first: 'rien : tout au début',
    button: 'Déplacer la clause',
  },
  add: {
    title: 'Ajouter une clause après celle-ci',
    kind: 'De quoi il s’agit',
    kinds: { clause: 'Une clause', heading: 'Un intertitre' },
    text: 'Ses mots',
    button: 'Ajouter la clause',
  },
  translate: {
    title: 'Le traduire',
    language: 'Langue',
    text: 'La clause dans cette langue',
    button: 'Enregistrer cette traduction',
  },
  hold: {
    title: 'Dire qui défend quoi dans un crochet',
    seats: (p) => `Sièges qui défendent « ${p.option} »`,
    button: 'Noter qui le défend',
  },
  conflict: {
    title: 'Quelqu’un d’autre a modifié cette clause pendant que vous écriviez',
    lead: 'Voici les mots tels qu’ils sont maintenant, et ce qui les distingue de ce que vous avez saisi. Votre saisie est toujours dans le formulaire : envoyée de nouveau, elle remplace les mots actuels.',
    stands: 'Tel qu’il est maintenant',
    typed: 'Ce que vous avez saisi, comparé à cela',
  },
  shapedClauses: 'Les clauses qu’elle a façonnées',
};

export const redlines: typeof EnglishRedlines = {
  title: 'Ce qui a changé',
  from: 'De',
  to: 'À',
  nothing: 'avant le premier projet',
  now: 'le texte actuel',
  whole: 'Afficher aussi les clauses identiques',
  button: 'Comparer',
  none: 'Il n’y a aucune différence.',
  added: (p) => `Ajoutés : ${number(p.count)}`,
  removed: (p) => `Retirés : ${number(p.count)}`,
  changed: (p) => `Modifiés : ${number(p.count)}`,
  moved: (p) => `Déplacés : ${number(p.count)}`,
  what: { added: 'Ajouté', removed: 'Retiré', changed: 'Modifié', same: 'Identique' },
  movedHere: 'Déplacé ici',
  key: 'Les mots soulignés ont été ajoutés, les mots barrés retirés.',
  why: 'D’où viennent les modifications',
};

export const textRefusals: typeof EnglishRefusals = {
  'unknown-source': ({ source }) =>
    `Rien ici ne s’appelle « ${source} ». Citez les repères que montrent les pages, comme S12 pour une affirmation ou C3 pour une contribution.`,
  'unknown-document': () => 'Il n’y a pas de tel texte dans ce processus.',
  'unknown-clause': () => 'Il n’y a pas de telle clause dans ce texte.',
  'unknown-change': () => 'Il n’y a pas de telle modification dans ce texte.',
  'unknown-bracket': () => 'Il n’y a pas de tel crochet dans cette clause, ou pas avec autant de choix.',
  'no-draft': () => 'Aucun projet de ce texte n’a encore été publié.',
  'window-closed': ({ at }) =>
    `Le délai pour s’exprimer sur ce projet s’est terminé le ${format.dateTime(Number(at))}.`,
  'window-open': ({ at }) => `Ce projet est déjà ouvert aux commentaires, jusqu’au ${format.dateTime(Number(at))}.`,
  'no-window': () => 'Aucun délai pour commenter n’est ouvert.',
  'window-shorter': ({ at }) =>
    `On a annoncé un délai jusqu’au ${format.dateTime(Number(at))}. Choisissez plus de jours, ou fermez d’abord ce délai, avec une raison.`,
  'in-last-call': ({ at }) =>
    `Un dernier appel court jusqu’au ${format.dateTime(Number(at))} : personne ne peut modifier le texte. La présidence peut y mettre fin avant.`,
  'no-last-call': () => 'Aucun dernier appel n’est en cours.',
  'clause-moved-on': () =>
    'Quelqu’un d’autre a modifié cette clause entre-temps. Rien n’a été changé : comparez ce qui est écrit maintenant avec votre version, et envoyez-la de nouveau si elle doit le remplacer.',
  'clause-out': () => 'Cette clause a été retirée du texte.',
  'no-change-chosen': () => 'Choisissez au moins une modification dont c’est la source.',
  'nothing-cited': () => 'Cela ne nomme rien que la modification ne cite déjà.',
  'text-language': ({ language }) => `Le texte lui-même est dans cette langue (${format.language(String(language))}).`,
  'too-many-clauses': ({ most }) => `Un texte a au plus ${number(Number(most))} clauses.`,
  'clause-too-long': ({ clause, most }) =>
    `Le paragraphe ${number(Number(clause))} dépasse ${number(Number(most))} caractères. Divisez-le, puis ouvrez de nouveau le texte.`,
  'brackets-nested': ({ clause }) =>
    `Le paragraphe ${number(Number(clause))} contient des crochets dans des crochets. Écrivez chaque choix en entier, comme [[sous trente jours|sous quatre-vingt-dix jours]], et ouvrez le texte de nouveau.`,
  'not-your-text': () => 'Seule la personne qui a ouvert un texte peut le retirer.',
  'text-spoken-of': () => 'On s’est déjà exprimé sur ce texte ; il reste donc.',
  'editor-groups': ({ groups, seated }) =>
    `La charte veut des rédacteurs issus de ${number(Number(groups))} groupes avant que quiconque travaille au texte. Groupes représentés jusqu’ici : ${number(Number(seated))}. Invitez des rédacteurs, et que chacun prenne un siège.`,
  'text-previewed': () =>
    'Rien n’est encore enregistré. Ce qui serait fait du texte est ci-dessous ; ce que vous avez saisi est toujours dans le formulaire.',
  'text-empty': () => 'Ce texte ne contient encore aucune clause.',
  'draft-same': ({ draft }) => `Rien n’a changé depuis le projet ${number(Number(draft))}.`,
  'draft-outdated': ({ draft }) =>
    `Le texte a changé depuis le projet ${number(Number(draft))}. Publiez-le d’abord comme projet : un dernier appel porte sur un projet.`,
  'orphan-changes': ({ count }) =>
    `Sans source : ${changes(Number(count))}. Avant un dernier appel, chaque modification doit citer ce dont elle provient.`,
  'brackets-open': ({ count }) =>
    `Des crochets restent ouverts dans ${counted('clause', 'clauses')({ count: Number(count) })}. Réglez d’abord leurs mots.`,
};
