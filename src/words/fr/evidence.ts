/**
 * What holds across the table, and why, in French: classes, reasons, what would change them, how easily it could be bought, and the short list.
 * `{seat0}`, `{seat1}` … stand where the name of a seat goes.
 */
import type { evidence as English } from '../evidence.en.ts';
import { few, fewOf, fewStatements, list, number, people, percent, plural, statements } from './counts.ts';

interface Lack {
  readonly slot: string;
  readonly lacks: number;
}
interface SeatCount {
  readonly name: string;
  readonly count: number;
}

const points = (count: number): string => `${number(count)} ${plural(count, { one: 'point', other: 'points' })}`;
const missing = (p: Lack): string => `${p.slot} (il manque ${points(p.lacks)})`;
const over = (p: Lack): string => `${p.slot} (${points(p.lacks)} de trop)`;
const on = (p: SeatCount): string => `${p.name} (${fewStatements(p.count)})`;
const others = (count: number): string => `${fewOf(count)} ${plural(count, { one: 'autre', other: 'autres' })}`;
/** Names stand after the noun, so that no article has to go with them. */
const theSeats = (names: readonly string[]): string =>
  `${names.length === 1 ? 'le siège' : 'les sièges'} ${list(names)}`;
const someOf = (enough: number, names: readonly string[]): string =>
  names.length === enough ? theSeats(names) : `${few(enough)} des sièges ${list(names)}`;

export const evidence: typeof English = {
  findings: {
    across: (p) => {
      const both = p.full + p.consensus;
      if (both === 0)
        return `Pour <a>aucune affirmation sur ${number(p.of)}</a>, les éléments ne sont compatibles avec un consensus des ${few(p.seats)} sièges, ou de tous sauf un.`;
      const what = `accepter <a>${statements(both)} sur ${number(p.of)}</a>`;
      if (p.consensus === 0) return `Les ${few(p.seats)} sièges peuvent ${what}.`;
      const who =
        p.together === 0
          ? `Les ${few(p.seats)} sièges, ou tous sauf un,`
          : p.together === p.seats
            ? `Les ${few(p.seats)} sièges`
            : `Les ${few(p.together)} sièges entendus, sur ${few(p.seats)},`;
      const lead = `${who} peuvent ${what}`;
      return p.full === 0 ? `${lead}.` : `${lead}, dont ${fewOf(p.full)} par consensus complet.`;
    },
    clearestAcross: () => '<a>La plus nette</a> : {quote}',
    aside: (p) => {
      const agree = `<a>${p.seat}</a> : de ${percent(p.least)} à ${percent(p.most)} d’accord avec {quote}`;
      return p.isClear
        ? `De ce que la plupart des sièges soutiennent, le siège qui s’écarte le plus nettement est ${agree}`
        : `Aucun siège ne s’écarte nettement de ce que la plupart soutiennent ; le plus réservé est ${agree}`;
    },
    pending: (p) =>
      `Les ${few(p.seats)} sièges, ou tous sauf un, soutiennent <a>${statements(p.count)} sur ${number(p.of)}</a> ; il n’est pas encore indiqué si chaque partie de la carte des opinions en fait autant.`,
    soFar: (p) =>
      `Tous les sièges entendus soutiennent <a>${statements(p.count)} sur ${number(p.of)}</a>, mais trop peu l’ont été pour parler de consensus.`,
    opposition: (p) => {
      const lead = `Pour ${others(p.count)}, il y a <a>un large soutien, mais une opposition notable</a>`;
      return p.seats.length === 0 ? `${lead}.` : `${lead} ; pas nettement d’accord : ${list(p.seats.map(on))}.`;
    },
    diverging: (p) => {
      if (p.minority === 0) return `Pour ${fewStatements(p.divergence)}, <a>la table diverge</a>.`;
      if (p.divergence === 0)
        return `Pour ${fewStatements(p.minority)}, seule <a>une minorité de la table</a> est d’accord.`;
      return `Pour ${fewStatements(p.divergence)}, <a>la table diverge</a>, et pour ${others(p.minority)}, seule une minorité est d’accord.`;
    },
    insufficient: (p) =>
      p.count === p.of
        ? 'Pour chaque affirmation, <a>trop peu de sièges</a> ont été entendus pour en dire quoi que ce soit.'
        : `Pour ${fewStatements(p.count)}, <a>trop peu de sièges</a> ont été entendus pour en dire quoi que ce soit.`,
    unheard: (p) => {
      const named = p.seats.map(
        ({ name, count }) => `${name} (${count === p.of ? `les ${number(count)}` : fewOf(count)})`,
      );
      const others = plural(p.others, { one: 'un autre siège', other: `${few(p.others)} autres sièges` });
      const rest = p.others === 0 ? [] : [`${others} (${fewOf(p.most)}${p.others === 1 ? '' : ' au plus'})`];
      return `<a>Voix qui manquent</a> : ${list([...named, ...rest])}.`;
    },
    allHeard: () => 'Personne ne manque : <a>chaque siège</a> a été entendu sur chaque affirmation.',
    sureAcross: () =>
      `Un siège compte si ${percent(0.6)} sont d’accord <a>même au bas d’un intervalle à ${percent(0.9)}</a>.`,
    robust: (p) => {
      if (p.holds === 0)
        return p.changed === 0
          ? 'Sans l’un quelconque des sièges, <a>rien n’y changerait</a>.'
          : `Sans un siège ou l’autre, <a>${number(p.changed)} ${plural(p.changed, { one: 'constat', other: 'constats' })} sur ${number(p.of)}</a> ${plural(p.changed, { one: 'changerait', other: 'changeraient' })}.`;
      return p.shaken === 0
        ? `Sans l’un quelconque des sièges, <a>rien n’y changerait</a>.`
        : `Sans un siège ou l’autre, <a>${number(p.shaken)} sur ${number(p.holds)}</a> ${plural(p.shaken, { one: 'changerait', other: 'changeraient' })}.`;
    },
  },
  mark: (p) =>
    `${p.name} : ${p.state}, de ${percent(p.lower)} à ${percent(p.upper)} d’accord, ${percent(p.disagree)} pas d’accord`,
  title: 'Ce qui rassemble la table',
  intro:
    'Classé selon ce avec quoi les éléments sont compatibles. Ce n’est pas une décision : déclarer un consensus est l’acte d’une personne, qui y met son nom.',
  classes: {
    'full-consensus': 'Consensus complet',
    consensus: 'Consensus',
    'strong-support': 'Large soutien, opposition notable',
    'minority-view': 'Avis minoritaire',
    divergence: 'Divergence',
    insufficient: 'Éléments insuffisants',
    pending: 'Soutien des sièges',
    'so-far': 'Soutien de tous les sièges entendus',
  },
  meaning: {
    'full-consensus':
      'Chaque siège a été entendu ; dans chacun, au moins trois quarts des personnes sont d’accord à la borne inférieure de l’intervalle, et presque personne n’est en désaccord.',
    consensus:
      'Dans tous les sièges sauf un au plus, au moins 60 % des personnes sont d’accord à la borne inférieure de l’intervalle, et au moins la moitié dans chaque partie de la carte. Un siège qui reste à l’écart est nommé ; il n’a pas de droit de veto.',
    'strong-support':
      'Dans l’ensemble, la plupart des sièges sont d’accord, mais pas assez d’entre eux pour un consensus. Le nom est celui en usage : qui empêche le consensus peut être contre, ou seulement pas clairement pour.',
    'minority-view':
      'La plus grande partie de la table n’est pas d’accord, mais un siège ou une partie de la carte l’est nettement.',
    divergence: 'Les sièges ont été entendus, et vont dans des sens différents ou dans aucun sens net.',
    insufficient: 'Trop peu de sièges ont été entendus. Qui ne dit mot ne consent pas.',
    pending:
      'Dans tous les sièges sauf un au plus, au moins 60 % des personnes sont d’accord à la borne inférieure de l’intervalle. Il est indiqué à la clôture du vote si chaque partie de la carte des opinions soutient aussi l’affirmation, et seulement si assez de personnes se trouvent dans chacune.',
    'so-far':
      'Dans chaque siège entendu, au moins 60 % des personnes sont d’accord à la borne inférieure de l’intervalle. Trop peu de sièges ont été entendus pour parler de consensus : qui ne dit mot ne consent pas.',
  },
  consistent: {
    'full-consensus': 'Les éléments sont compatibles avec un consensus complet.',
    consensus: 'Les éléments sont compatibles avec un consensus.',
    'strong-support': 'Les éléments sont compatibles avec un large soutien, mais une opposition notable.',
    'minority-view': 'Les éléments sont compatibles avec un avis minoritaire.',
    divergence: 'Les éléments sont compatibles avec une divergence.',
    insufficient: 'Il n’y a pas assez d’éléments pour dire quelle est la position de la table.',
  },
  counted: (p) => `${p.name} : ${number(p.count)}`,
  more: (p) => `${statements(p.count)} de plus`,
  showAll: (p) => `Afficher les ${number(p.count)}`,
  page: (p) => `${number(p.from)} à ${number(p.to)} sur ${number(p.of)}`,
  next: 'Page suivante',
  previous: 'Page précédente',
  backToAll: 'Retour à la page entière',
  asideNote: (p) => `Pas nettement d’accord : ${list(p.seats)}.`,
  unheardNote: (p) => `${plural(p.seats.length, { one: 'Pas entendu', other: 'Pas entendus' })} : ${list(p.seats)}.`,
  withheldNote: (p) => `Trop peu pour être montrés : ${list(p.seats)}.`,
  everySeat: 'Tous les sièges la soutiennent.',
  markKey:
    'Plein : la part qui est d’accord, au moins. Pâle : la part qui peut l’être, au plus (intervalle à 90 %). Hachuré : pas d’accord. Trait fin : 60 %. Tirets : une chaise vide, pas encore entendue. Pointillés : trop peu de personnes pour être affiché.',
  barsKey:
    'Une barre par siège. Plein : la part du siège qui est d’accord, au moins. Pâle : la part qui peut l’être, au plus (intervalle à 90 %). Hachuré, à partir de l’autre extrémité : pas d’accord. Trait vertical : 60 %.',
  range: (p) => `${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  notHeard: 'pas encore entendu',
  details: 'Pourquoi, par siège et par groupe',
  together: (p) => `${p.parts.join(' ; ')}.`,
  whyTitle: 'Pourquoi cela, et pas davantage',
  not: {
    'full-consensus': 'Pas de consensus complet :',
    consensus: 'Pas de consensus :',
    'strong-support': 'Pas de large soutien :',
    'minority-view': 'Pas d’avis minoritaire :',
    divergence: 'Pas même de divergence :',
    insufficient: '',
  },
  reasons: {
    'too-few-seats': () => 'la table a moins de deux sièges',
    'not-heard': (p) => `trop peu de personnes ont voté pour entendre ${theSeats(p.seats)}`,
    'seat-below': (p) =>
      `dans ${theSeats(p.seats)}, il n’est pas certain qu’au moins ${percent(p.threshold)} des personnes soient d’accord`,
    'seat-opposes': (p) =>
      `dans ${theSeats(p.seats)}, plus de ${percent(p.threshold)} des personnes ne sont pas d’accord`,
    'bin-below': (p) =>
      `dans une partie de la carte des opinions, il n’est pas certain qu’au moins ${percent(p.threshold)} des personnes soient d’accord`,
    'bins-later': () =>
      'il est indiqué à la clôture du vote si l’on est d’accord dans chaque partie de la carte des opinions',
    'bins-withheld': () => 'trop peu de personnes se trouvent dans une partie de la carte des opinions pour l’afficher',
    objection: () => 'une objection est enregistrée',
    'mean-below': (p) => `en moyenne sur les sièges, moins de ${percent(p.threshold)} des personnes sont d’accord`,
    'mean-above': (p) => `en moyenne sur les sièges, ${percent(p.threshold)} des personnes ou plus sont d’accord`,
    'nobody-above': (p) =>
      `dans aucun siège ni aucune partie de la carte, il n’est certain qu’au moins ${percent(p.threshold)} des personnes soient d’accord`,
  },
  changeTitle: 'Ce qui changerait cela',
  towards: {
    'full-consensus': 'Pour un consensus complet :',
    consensus: 'Pour un consensus :',
    'strong-support': 'Pour un large soutien :',
  },
  changes: {
    'too-few-seats': () => 'il faudrait qu’un deuxième siège participe',
    'not-heard': (p) => `davantage de votes dans ${someOf(p.enough, p.seats)}`,
    'seat-below': (p) =>
      `avec certitude, ${percent(p.threshold)} d’accord dans ${someOf(p.enough, p.seats.map(missing))}`,
    'seat-opposes': (p) => `pas plus de ${percent(p.threshold)} de désaccord dans ${theSeats(p.seats.map(over))}`,
    'bin-below': (p) => `avec certitude, ${percent(p.threshold)} d’accord dans chaque partie de la carte des opinions`,
    'bins-later': () =>
      'il faudrait que chaque partie de la carte des opinions la soutienne, ce qui est indiqué à la clôture du vote',
    'bins-withheld': () => 'assez de personnes dans chaque partie de la carte des opinions',
    objection: () => 'il faudrait que l’objection soit résolue',
    'mean-below': (p) => `${percent(p.threshold)} d’accord en moyenne sur les sièges (il manque ${points(p.lacks)})`,
    'mean-above': () => '',
    'nobody-above': () => '',
  },
  beyond:
    'Il n’y a pas de classe plus élevée. Des votes de désaccord, ou des personnes qui reviennent sur ce qu’elles ont dit, pourraient encore y changer quelque chose.',
  accounts: (p) =>
    `Par fraude, il faudrait environ ${number(p.accounts)} ${plural(p.accounts, { one: 'compte favorable', other: 'comptes favorables' })} dans ${few(p.seats)} sièges, chacun pris pour une personne d’une organisation différente.`,
  howSure: {
    title: 'Avec quelle certitude',
    manski: 'Si les votes sans avis comptaient pour ou contre',
    manskiNote:
      'L’accord si toutes les personnes sans avis n’étaient pas d’accord, et si elles l’étaient toutes. Rien n’est supposé d’elles ici.',
    headSeat: 'Siège',
    headBounds: 'D’accord (intervalle à 90 %)',
    headVotes: 'Valeur en votes',
    headManski: 'De, à',
    few: 'trop peu pour être affiché',
    note: 'Valeur en votes : combien de votes égaux en diraient autant. Les personnes d’une même organisation comptent ensemble pour la racine carrée de leur nombre ; un vote sans avis compte comme un demi-vote qui n’est pas d’accord.',
  },
  dissent: {
    title: 'Qui ne suit pas nettement la table, et sur quoi',
    intro: (p) =>
      `Sur ${statements(p.count)} que soutiennent la table ou la plupart de ses sièges : celles pour lesquelles il n’est pas certain qu’au moins 60 % des membres d’un siège soient d’accord. Les plus éloignées d’abord.`,
    none: 'aucune',
    more: (p) => `et aussi, au nombre de ${number(p.count)}, par leur numéro :`,
    agree: (p) => `${number(Math.round(p.lower * 100))} à ${percent(p.upper)} d’accord`,
  },
  heard: {
    title: 'Qui n’a pas été entendu',
    intro: (p) =>
      `Sur combien des ${statements(p.of)} chaque siège a été entendu, et sur combien il compte trop peu de votes pour les afficher.`,
    none: 'Chaque siège a été entendu sur chaque affirmation.',
    headHeard: 'Entendu sur',
    headUnheard: 'Pas entendu sur',
    headWithheld: 'Trop peu pour afficher sur',
  },
  history: {
    title: 'Ce qui en a été publié',
    entry: (p) => `<a>${p.when}</a> : ${p.name}`,
  },
  capture: {
    title: 'Avec quelle facilité cela pourrait s’acheter',
    intro:
      'Les mêmes chiffres, refaits sans chaque siège et sans chaque grande organisation, avec d’autres poids, et en comptant pour un seul les bulletins qui se ressemblent. Personne n’est pour autant écarté d’un chiffre.',
    later: 'C’est indiqué à la clôture du vote.',
    computing: 'Le calcul est en cours et s’affichera ici dans un instant.',
    seats: (p) =>
      `Si l’on écarte tour à tour chacun des sièges, le constat change au plus pour ${fewStatements(p.most.count)} sur ${number(p.of)} : sans le siège ${p.most.name}.`,
    seatsNone: 'Écarter l’un quelconque des sièges ne change aucun constat.',
    organisations: (p) => {
      if (p.changed === 0)
        return plural(p.tried, {
          one: 'Écarter la plus grande organisation ne change aucun constat.',
          other: `Écarter tour à tour chacune des ${number(p.tried)} plus grandes organisations ne change aucun constat.`,
        });
      const without = plural(p.tried, {
        one: 'Sans la plus grande organisation',
        other: `Sans l’une ou l’autre des ${number(p.tried)} plus grandes organisations, écartées tour à tour`,
      });
      return `${without}, le constat serait autre pour ${fewStatements(p.changed)}.`;
    },
    restsOn: (p) =>
      plural(p.statements, {
        one: 'La table ne peut s’accommoder d’une affirmation que grâce à une seule organisation : elle repose sur elle.',
        other: `La table ne peut s’accommoder de ${fewStatements(p.statements)} que grâce à une seule organisation : elles reposent sur elle.`,
      }),
    noOrganisations: 'Personne ne parle pour une organisation : aucune ne peut donc porter un constat.',
    weights: (p) =>
      p.changed === 0
        ? 'Si un siège comptait pour la moitié ou pour le double, aucun constat ne changerait.'
        : `Si un siège comptait pour la moitié ou pour le double, ${plural(p.changed, { one: `${number(p.changed)} constat sur ${number(p.of)} changerait`, other: `${number(p.changed)} constats sur ${number(p.of)} changeraient` })} au plus.`,
    alike: (p) => {
      const lead = `Sur ${people(p.of)} ayant dix votes ou plus,`;
      if (p.people === 0) return `${lead} il n’y a pas deux bulletins plus semblables que le hasard ne l’explique.`;
      const changes =
        p.changed === 0 ? 'aucun constat ne change' : `le constat change pour ${fewStatements(p.changed)}`;
      return `${lead} ${number(p.people)} ${plural(p.people, { one: 'a rendu un bulletin plus semblable à d’autres', other: 'ont rendu des bulletins plus semblables' })} que le hasard ne l’explique. Si l’on compte chacun de ces ensembles pour une seule personne, ${changes}.`;
    },
    alikeFew: 'Quelques bulletins se ressemblent : trop peu pour en dire plus.',
    bursts: (p) =>
      p.count === 0
        ? 'Sur aucune affirmation, les votes ne sont venus en rafale.'
        : `Pour ${fewStatements(p.count)}, des votes d’un même sens sont venus en rafale, plus que les votes sur tout le reste au même moment. Une réunion ou un lien que l’on fait circuler donne la même image.`,
    accounts: (p) =>
      `Pour amener au consensus une affirmation qui ne rassemble pas, il faudrait ${number(p.median)} ${plural(p.median, { one: 'faux compte', other: 'faux comptes' })} (médiane), si chacun passait pour une personne d’une organisation différente. Les petits sièges coûtent le moins cher, et davantage de personnes dans les autres sièges n’y changent rien.`,
    weak: 'Les votes seuls ne permettent pas de distinguer un faux soigné d’une personne. Ce qui protège un siège, c’est que l’on sache que ses membres sont bien qui ils disent être ; la page de la table montre pour combien c’est le cas.',
  },
  slate: {
    title: 'Une liste courte pour tout l’éventail des opinions',
    intro: (p) =>
      `${statements(p.count)}, ${plural(p.count, { one: 'choisie', other: 'choisies' })} pour qu’autant de personnes que possible y trouvent plusieurs de leurs positions, tous les sièges ayant le même poids. Certaines se contredisent : elles représentent des personnes, pas un accord.`,
    agree: 'pour',
    disagree: 'contre',
    audit: (p) =>
      `Audit (EJR+) : un ensemble de personnes qui aurait droit à des places parmi les ${number(p.size)} et en aurait moins donnerait 100 % ou plus. Celui qui s’en approche le plus atteint ${percent(p.violation)}.`,
    uncovered: (p) =>
      p.people === 0
        ? `Sur ${people(p.of)}, toutes y trouvent au moins une de leurs positions.`
        : `Sur ${people(p.of)}, ${number(p.people)} n’y ${plural(p.people, { one: 'trouve', other: 'trouvent' })} aucune de leurs positions.`,
    covered: (p) => `Sur ${people(p.of)}, toutes sauf quelques-unes y trouvent au moins une de leurs positions.`,
    observed:
      'D’après les seuls votes : une affirmation qui n’a pas été soumise à quelqu’un compte comme n’ayant pas son accord.',
  },
  map: {
    seat: (p) =>
      `${p.name} : le milieu de ses membres se trouve à ${percent(p.x / 100)} à partir de la gauche et ${percent(p.y / 100)} à partir du haut.`,
    caption:
      'Une lettre dans un carré est un siège, au milieu de ceux de ses membres qui sont placés. Les sièges qui en ont trop peu ne sont pas placés.',
  },
  csv: 'CSV',
};
