/** The findings in French, one sentence each. `<a>…</a>` marks what is linked to the numbers, `{quote}` where a statement is quoted. */
import type { findings as English } from '../findings.en.ts';
import {
  capital,
  everyGroup,
  few,
  fewOf,
  fewStatements,
  list,
  number,
  people,
  percent,
  plural,
  statements,
  votes,
} from './counts.ts';

interface CampSide {
  readonly letter: string;
  readonly agree: number;
  readonly disagree: number;
}
type Side = 'agree' | 'disagree';

const are: Readonly<Record<Side, string>> = { agree: 'sont d’accord', disagree: 'ne sont pas d’accord' };
const shares = (camps: readonly CampSide[], side: Side): string =>
  `${list(camps.map((camp) => `${percent(camp[side])} du groupe ${camp.letter}`))} ${are[side]}`;
const with_ = (lead: string, camps: readonly CampSide[], side: Side): string =>
  camps.length === 0 ? `${lead} {quote}` : `${lead} {quote} <a>(${shares(camps, side)}).</a>`;

export const findings: typeof English = {
  hidden: () =>
    'Les résultats restent masqués jusqu’à la clôture du vote, pour que personne ne soit influencé par le vote des autres. Ils seront alors affichés ici.',
  waiting: () => 'Les chiffres sont en cours de calcul. Ils s’afficheront ici dans un instant.',
  noVotes: (p) =>
    p.statements === 0
      ? 'Personne n’a encore rien dit : il n’y a aucune affirmation sur laquelle voter.'
      : 'Pas encore de chiffres : ils sont affichés dès qu’au moins dix personnes ont voté.',
  tookPart: (p) =>
    p.out === 0
      ? `<a>${people(p.people)}</a> ${plural(p.people, { one: 'a', other: 'ont' })} exprimé ${votes(p.votes)} sur ${statements(p.statements)}.`
      : `<a>${people(p.people)}</a> ${plural(p.people, { one: 'a', other: 'ont' })} exprimé ${votes(p.votes)} sur ${statements(p.statements)} et sur ${number(p.out)} autres que la modération a retirées.`,
  holds: (p) => {
    const who = p.groups < 2 ? 'la plupart des personnes' : everyGroup(p.groups);
    if (p.count === 0) {
      return `Il n’y a encore <a>aucune affirmation</a> sur laquelle ${who} soient nettement du même avis.`;
    }
    return `${capital(who)} sont du même avis pour <a>${statements(p.count)} sur ${number(p.of)}</a>.`;
  },
  nearest: (p) => with_('Celle qui s’en approche le plus :', p.camps, p.side),
  clearest: (p) => with_(p.side === 'agree' ? 'L’accord le plus net :' : 'Le rejet le plus net :', p.camps, p.side),
  acrossTable: (p) => {
    if (p.count === 0) return 'Pour aucune d’elles, <a>tous les sièges</a> déjà entendus ne penchent du même côté.';
    if (p.count === p.of) return 'Pour toutes, <a>chaque siège</a> déjà entendu penche du même côté.';
    return `Pour ${fewOf(p.count)} d’entre elles, <a>tous les sièges</a> déjà entendus penchent du même côté.`;
  },
  divides: (p) => {
    if (p.count === 0) return '<a>Aucune affirmation</a> ne divise nettement les groupes.';
    const lead = `Les groupes diffèrent nettement sur <a>${fewStatements(p.count)}</a>`;
    if (p.opposed === 0) return `${lead}, sans que jamais la majorité d’un groupe s’oppose à celle d’un autre.`;
    if (p.opposed === p.count) return `${lead}, la majorité d’un groupe s’opposant à celle d’un autre.`;
    const rest = p.count - p.opposed;
    return `${lead} : pour ${fewOf(p.opposed)} d’entre elles, la majorité d’un groupe s’oppose à celle d’un autre ; pour ${plural(rest, { one: 'l’autre', other: `les ${few(rest)} autres` })}, les parts de personnes d’accord sont très éloignées.`;
  },
  sharpest: (p) => with_('Ce qui divise le plus :', p.camps, 'agree'),
  thin: (p) =>
    p.count === p.of
      ? 'Pour chaque affirmation, il y a <a>trop peu de votes pour se prononcer</a>.'
      : `Pour <a>${fewStatements(p.count)}</a>, il y a trop peu de votes pour se prononcer.`,
  apart: (p) => {
    const who = `Les ${few(p.groups)} groupes`;
    switch (p.separation) {
      case 'strong':
        return `${who} sont <a>nettement distincts</a> : peu de personnes se situent entre eux.`;
      case 'reasonable':
        return `${who} sont <a>assez distincts</a> : certaines personnes se situent entre eux.`;
      case 'weak':
        return `${who} sont <a>peu distincts</a> : beaucoup de personnes se situent entre eux, et la limite aurait pu être tracée ailleurs.`;
      case 'unstable':
        return `${who} sont <a>instables</a> : ils se confondent, et les mêmes votes auraient pu être répartis autrement. N’y voyez qu’une esquisse.`;
    }
  },
  groupsLater: () =>
    'Les groupes d’opinion ne sont indiqués qu’<a>à la clôture du vote</a>. D’ici là, tout le monde est compté ensemble.',
  noGroups: (p) => {
    if (p.alike)
      return 'Pour chaque affirmation, tous les votes sont identiques : aucun groupe d’opinion ne se distingue, et <a>tout le monde est compté ensemble</a>.';
    return `Aucun groupe d’opinion ne se distingue parmi ${plural(p.people, { one: 'la seule personne qui a voté', other: `les ${people(p.people)} qui ont voté` })} : <a>tout le monde est compté ensemble</a>.`;
  },
  placed: (p) =>
    `<a>${people(p.placed)} sur ${number(p.people)}</a> ${plural(p.placed, { one: 'a', other: 'ont' })} voté sur assez d’affirmations pour être ${plural(p.placed, { one: 'placée', other: 'placées' })} dans un groupe (sept, en règle générale) ; les autres ne comptent que dans les totaux.`,
  notHeard: (p) => `<a>Pas encore entendus</a> : ${list(p.seats)}.`,
};
