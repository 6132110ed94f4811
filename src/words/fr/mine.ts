/** What somebody gave to a process, and what became of it, in French. */
import type { mine as English } from '../mine.en.ts';
import { list, number, plural, statements } from './counts.ts';

const answers = (count: number): string =>
  plural(count, { one: `${number(count)} réponse`, other: `${number(count)} réponses` });

export const mine: typeof English = {
  title: 'Vos contributions, et ce qu’il en est advenu',
  lead: (p) => `De vous : ${list([answers(p.votes), statements(p.statements)])}. Personne d’autre ne voit cette page.`,
  open: (p) => `Vous pouvez tout modifier jusqu’au ${p.when}.`,
  openNoDeadline: 'Vous pouvez tout modifier jusqu’à la clôture du processus.',
  closed: 'Le processus est clos : tout reste en l’état.',
  join: {
    title: 'Vous n’avez pas encore de siège ici',
    text: 'Dès que vous participez, toutes vos contributions figurent ici, avec ce qu’il en est advenu.',
    button: 'Prendre un siège',
  },
  statements: {
    title: 'Vos affirmations',
    none: 'Vous n’avez pas encore écrit d’affirmation.',
    write: 'En écrire une',
    waiting: (p) => `Attend d’être lue par un modérateur depuis le ${p.when}. D’ici là, personne d’autre ne la voit.`,
    shown: (p) => `Sur la table depuis le ${p.when}.`,
    unread: 'Un modérateur ne l’a pas encore lue.',
    read: 'Un modérateur l’a lue.',
    out: (p) => `Retirée. Motif : ${p.reason}.`,
    merged: 'Une autre affirmation dit la même chose et vaut pour les deux : {statement}',
    reworded: 'Elle est sur la table, reformulée : {statement}',
    votesStay: 'Les votes restent là où ils ont été exprimés.',
    came: 'Reformule une affirmation antérieure : {statement}',
    note: 'Le message du modérateur : {quote}',
    erased: 'Son texte a été effacé.',
  },
  appeal: {
    title: 'Recours',
    text: 'Un autre modérateur l’examine, et non celui qui a décidé.',
    why: 'Pourquoi devrait-elle être rétablie ?',
    button: 'Faire un recours contre la décision',
    open: (p) => `Vous avez fait un recours le ${p.when} ; un autre modérateur se prononcera.`,
    upheld: 'Votre recours est accepté : elle est de nouveau sur la table.',
    overruled: 'Votre recours est rejeté : elle reste retirée.',
    yours: 'Vous avez écrit : {quote}',
    note: 'Le message de la personne qui a décidé : {quote}',
  },
  fate: {
    hidden: 'Le nombre de réponses reste masqué jusqu’à la clôture du vote.',
    few: 'Trop peu de personnes y ont répondu pour que les réponses soient affichées.',
    later: 'Pas encore dans les chiffres.',
    counts: (p) =>
      `${answers(p.votes)} : ${number(p.agree)} d’accord, ${number(p.disagree)} pas d’accord, ${number(p.pass)} sans avis.`,
    kind: {
      holds: (p) =>
        p.side === 'agree'
          ? 'Elle rassemble : tous les groupes d’opinion sont d’accord.'
          : 'Tous les groupes d’opinion la rejettent.',
      divides: 'Elle divise les groupes d’opinion.',
      open: 'Pas encore d’avis net.',
      thin: 'Trop peu de votes pour dire ce que pensent les groupes.',
    },
    both: (p) => `${p.counts} ${p.what}`,
    see: 'Voir ses chiffres',
  },
  votes: {
    title: 'Vos réponses',
    none: 'Vous n’avez encore répondu à rien.',
    start: 'Répondre à la première affirmation',
    yours: {
      agree: 'Vous êtes d’accord',
      disagree: 'Vous n’êtes pas d’accord',
      pass: 'Vous avez passé',
    },
    change: 'Modifier',
    changeLabel: 'Modifier votre réponse',
    withdraw: 'Retirer la réponse',
    important: 'Important pour vous',
    mark: 'Marquer comme important',
    unmark: 'N’est plus important',
    marks: (p) =>
      `${number(p.of - p.left)} ${plural(p.of - p.left, { one: 'marque attribuée', other: 'marques attribuées' })} sur ${number(p.of)} pour ce qui est important pour vous.`,
    counted: 'Votre réponse est comptée.',
    uncounted: 'Votre réponse sera comptée dès qu’assez d’autres personnes de votre groupe auront répondu.',
    outNow: 'Elle a été retirée depuis ; votre réponse ne compte plus pour les groupes.',
    mergedNow:
      'Elle a été fusionnée avec {statement}. Votre réponse est restée ici ; répondez aussi à celle-là si vous le souhaitez.',
    rewordedNow:
      'Elle est maintenant reformulée : {statement}. Votre réponse est restée ici ; répondez aussi à celle-là si vous le souhaitez.',
    page: (p) => `${number(p.from)} à ${number(p.to)} sur ${number(p.of)}, les plus récentes d’abord`,
    newer: 'Plus récentes',
    older: 'Plus anciennes',
  },
  marked: {
    title: 'Marquées comme importantes, sans réponse',
  },
  translations: {
    title: 'Vos traductions',
    shown: (p) => `Affichée pour qui lit en ${p.language}.`,
    replaced: (p) => `Une traduction plus récente en ${p.language} est maintenant affichée.`,
    of: 'Original : {statement}',
  },
  seat: {
    title: 'Votre siège et vos informations',
    at: 'Vous siégez ici : {seat}.',
    other: 'Vous n’appartenez à aucun des groupes à la table.',
    undisclosed: 'Vous n’avez pas dit à quel groupe vous appartenez.',
    change: 'Modifier votre siège ou vos informations',
    fixed: 'Votre siège a été contesté, puis fixé par une décision : vous ne pouvez pas le modifier ici.',
    ask: 'Demander une correction',
    askNote: 'Vous pouvez le demander une fois. Une autre personne que celle qui l’a fixé décidera.',
    askButton: 'Demander',
    asked:
      'Vous avez demandé à siéger ici : {seat}. Une autre personne de la présidence ou de l’organisation décidera.',
    seatField: 'Votre groupe',
    noSeat: 'Aucun de ceux-ci',
    notSaid: 'Je préfère ne pas le dire',
    speaksFor: 'Vous parlez',
    self: 'en votre propre nom',
    organisation: 'pour une organisation',
    organisationName: 'Organisation',
    region: 'Région',
    language: 'Langue préférée',
    expertise: 'Compétences',
    expertiseHint: 'Une par ligne, dix au plus.',
    interest: 'Déclaration d’intérêts',
    interestHint: 'Ce que vous ou votre organisation avez à gagner ou à perdre.',
    button: 'Enregistrer',
    level: {
      0: 'Vous n’avez pas justifié de votre identité, et rien ne vous y oblige.',
      1: 'Vous avez confirmé une adresse électronique.',
      2: 'Vous avez reçu une invitation personnelle.',
      3: 'Vous avez justifié de votre affiliation.',
      4: 'La présidence a vu qui vous êtes.',
    },
    until: (p) => `Cela vaut jusqu’au ${p.when}.`,
    contested: 'Quelqu’un dit que votre place est ici : {seat}. L’organisateur ou la présidence se prononcera.',
    settled: 'Après contestation, il a été décidé que vous siégez ici : {seat}.',
    why: 'Le motif indiqué : {quote}',
  },
  data: {
    title: 'Vos données',
    text: 'Emportez tout avec vous, ou faites tout effacer.',
    button: 'Aller à votre compte',
  },
};
