/** Pages of results: the lists, the groups, the map, how sure it is, the table of seats. */
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
} from './counts.en.ts';
import { reasons } from './reasons.en.ts';

type Side = 'agree' | 'disagree';
type Everyone = Readonly<Record<'agree' | 'disagree' | 'pass' | 'votes', number>> & { readonly leftOut: boolean };
interface GroupShare {
  readonly letter: string;
  readonly share: number;
}

export const commonGround = {
  title: 'Where the table stands',
  titleWithoutSeats: 'What holds, and what divides',
  asOf: (p: { people: number; votes: number; when: string }) =>
    `${people(p.people)}, ${number(p.votes)} votes, as of ${p.when}`,
  how: 'How this is computed',
  inShort: 'In short',
  holds: 'What holds',
  holdsIntro: (p: { groups: number }) =>
    p.groups < 2
      ? 'Most people take the same side. Clearest first.'
      : `${capital(everyGroup(p.groups))} take the same side. Clearest first.`,
  divides: 'What divides',
  dividesIntro:
    'The groups differ clearly: first where a majority of one stands against a majority of another, then where they are far apart in how many agree.',
  open: 'No clear side',
  openIntro: 'Enough votes, but no side that every group clearly takes, and no clear difference between them.',
  thin: 'Too few votes to say',
  thinIntro: (p: { k: number }) =>
    `On these, fewer than seven people of some group have voted, too few to say where it stands, or too few groups can be shown. Below ${few(p.k)} no count is shown.`,
  moderated: 'Taken out by moderators',
  moderatedIntro: (p: { count: number }) =>
    `${capital(fewStatements(p.count))} ${plural(p.count, { one: 'was', other: 'were' })} taken out and left out of the groups, the map and the lists; votes on them count in the number of votes. Their texts are not repeated here.`,
  none: {
    holds: 'Nothing yet that every group clearly takes the same side on.',
    divides: 'Nothing clearly divides the groups.',
  },
  counted: (p: { title: string; count: number }) => `${p.title}: ${statements(p.count)}`,
  contents: 'On this page',
  rest: 'The other statements',
  more: {
    holds: (p: { count: number }) =>
      `${number(p.count)} more ${plural(p.count, { one: 'statement that holds', other: 'statements that hold' })}`,
    divides: (p: { count: number }) =>
      `${number(p.count)} more ${plural(p.count, { one: 'statement that divides', other: 'statements that divide' })}`,
  },
  votes: (p: { count: number }) => votes(p.count),
  beyond: (p: { count: number }) =>
    `And ${number(p.count)} more ${plural(p.count, { one: 'statement', other: 'statements' })}, all of them in the JSON.`,
};

export const statement = {
  title: (p: { number: string }) => `Statement ${p.number}`,
  number: (p: { number: string }) => `Statement ${p.number}:`,
  erased: 'This text was erased. The votes on it still count.',
  takenOut: 'Moderators took this statement out. Its text is not repeated here.',
  reason: reasons,
  moderate: {
    title: 'Moderate',
    why: 'Reason',
    'take-out': 'Take this statement out',
    restore: 'Bring this statement back',
    note: 'What you do here stands in the journal with its reason, and everybody sees it. Votes that were cast stay.',
  },
  otherReason: 'taken out',
  why: (p: { reason: string }) => `Reason given: ${p.reason}.`,
  meta: 'About the people who vote, not about the question; left out of the groups.',
  everyone: (p: Everyone) => {
    const who = p.leftOut ? `${people(p.votes)} in the groups` : people(p.votes);
    return `${number(p.agree)} of ${who} agree, ${number(p.disagree)} disagree, ${number(p.pass)} pass`;
  },
  tally: (p: Everyone) => {
    const counts = `Of ${people(p.votes)} who voted on it, ${number(p.agree)} agree, ${number(p.disagree)} disagree and ${number(p.pass)} pass.`;
    return p.leftOut ? `${counts} People in no group are not counted here, because they are too few to show.` : counts;
  },
  noVotes: 'no votes counted yet',
  few: 'too few votes to show',
  fewYet: 'Too few people have voted on this to show how, or all of the few did the same.',
  nobody: 'No votes on it are counted yet.',
  opposed: 'A majority against a majority',
  apart: 'Far apart',
  rejected: 'Rejected',
  whole: 'Read it whole',
  numbers: 'All its numbers',
  back: 'Back to the common ground',
  kind: {
    holds: (p: { groups: number; side: Side }) => {
      const verb = p.side === 'agree' ? 'agree with' : 'reject';
      return p.groups < 2 ? `Most people ${verb} this.` : `${capital(everyGroup(p.groups))} ${verb} this.`;
    },
    divides: (p: { opposed: boolean }): string =>
      p.opposed
        ? 'This divides the groups: a majority of one stands against a majority of another.'
        : 'The groups differ clearly on this, though no majority stands against another.',
    open: 'There are enough votes, but no clear side.',
    thin: 'There are too few votes to say where every group stands.',
  },
  byGroup: 'By group of opinion',
  bySeat: 'By seat',
};

export const bars = {
  agree: 'agree',
  disagree: 'disagree',
  key: 'Solid, from one end of a bar: agree. Hatched, from the other: disagree. Between them: pass. The fine line with two ends: where the share of agreement probably lies (90% interval).',
  group: (p: { letter: string }) => `Group ${p.letter}`,
  groupShares: (p: { letter: string; agree: number; disagree: number }) =>
    `Group ${p.letter}: ${percent(p.agree)} agree, ${percent(p.disagree)} disagree`,
  groupWithheld: (p: { letter: string }) => `Group ${p.letter}: too few to show`,
  withheld: 'too few to show',
  interval: (p: { share: number; lower: number; upper: number }) =>
    `${percent(p.share)} (${percent(p.lower)} to ${percent(p.upper)})`,
  headGroup: 'Group',
  headVotes: 'Votes',
  headAgree: 'Agree (90% interval)',
  headDisagree: 'Disagree (90% interval)',
};

export const groups = {
  title: 'The groups of opinion',
  intro: 'People who voted alike, found from the votes alone. Nobody joins a group, and nobody’s group is shown.',
  name: (p: { letter: string }) => `Group ${p.letter}`,
  size: (p: { people: number; share: number }) => `${people(p.people)}, ${percent(p.share)} of those placed`,
  small: 'too few people to show more',
  marks: 'What marks it out',
  noMarks: 'No statement marks it out clearly.',
  mark: (p: { direction: Side; share: number; others: readonly GroupShare[] }) => {
    const here = `${percent(p.share)} ${p.direction}`;
    if (p.others.length === 0) return here;
    return `${here}; ${list(p.others.map(({ letter, share }) => `${percent(share)} of group ${letter}`))}`;
  },
};

export const map = {
  title: 'The map',
  caption:
    'Each mark is one person, a larger one several at the same place. Two people stand near each other where they voted alike on most statements. Left, right, up and down mean nothing by themselves; a map of two dimensions shows only part of how people differ, and where someone stands says nothing about who is right.',
  captionClusters:
    'Each circle is a number of people who voted much alike, larger for more of them. Circles near each other hold people who voted alike on most statements. Left, right, up and down mean nothing by themselves; a map of two dimensions shows only part of how people differ.',
  legend: (p: { letter: string; people: number }) => `Group ${p.letter}, ${people(p.people)}`,
  outline: 'The outlines hold nine tenths of each group.',
  coarse: 'Positions are rounded and carry no names.',
  name: (p: { people: number; groups: number }) =>
    `Map of ${people(p.people)} in ${few(p.groups)} ${plural(p.groups, { one: 'group', other: 'groups' })} of opinion`,
  describe: (p: { letter: string; people: number; x: number; y: number }) =>
    `Group ${p.letter}: ${people(p.people)}, around ${percent(p.x / 100)} from the left and ${percent(p.y / 100)} from the top.`,
  table: 'The map as a table',
  headGroup: 'Group',
  headPeople: 'People',
  headShare: 'Share of those placed',
  headCentre: 'Centre, from left and top',
  headSpread: 'Half of them within',
  centre: (p: { x: number; y: number }) => `${percent(p.x / 100)}, ${percent(p.y / 100)}`,
  spread: (p: { radius: number }) => `${percent(p.radius / 100)} of the width`,
};

type Terms = readonly (readonly [term: string, meaning: string])[];
const terms: Terms = [
  [
    'Group of opinion',
    'People whose votes are alike, found by the method below. It has nothing to do with who they are.',
  ],
  [
    'Holds',
    'In every group a majority takes the same side, for or against, even at the low end of its interval. It says what people agree on, not what is true. Where a statement holds, it is not counted among those that divide, however far apart the groups are.',
  ],
  [
    'Divides',
    'A majority of one group agrees and a majority of another disagrees; or the shares of agreement in two groups are at least 30 points apart, and their intervals do not touch.',
  ],
  [
    'Too few votes to say',
    'Fewer than seven people of some group have voted on it, or too few groups can be shown without telling how a few people voted.',
  ],
  ['90% interval', 'The range in which a share probably lies, given how few or many voted. Few votes make it wide.'],
  [
    'Silhouette',
    'How much nearer people are to their own group than to the next one: 1 is perfectly apart, 0 not at all. It is the mean over small bundles of people who voted alike.',
  ],
];
const journalTerms: Terms = [
  ['Tally', 'Plain counts of votes: whole numbers, and no method but counting.'],
  [
    'Analysis',
    'Groups, map, and what is said by group. It takes each person’s votes together, which are not published.',
  ],
];

export const certainty = {
  title: 'How sure is this',
  voted: (p: { people: number }) =>
    `${people(p.people)} voted. They chose to take part: the figures say how they voted, not how everyone would.`,
  people: (p: { people: number; placed: number }) =>
    `${people(p.people)} voted, ${number(p.placed)} of them on enough statements (seven, where there are that many) to be placed in a group. They chose to take part: the figures say how they voted, not how everyone would.`,
  separation: {
    strong: (p: { silhouette: number }) =>
      `The groups are clearly apart (mean silhouette ${format.decimal(p.silhouette)}; above 0.70 counts as strong).`,
    reasonable: (p: { silhouette: number }) =>
      `The groups are reasonably apart (mean silhouette ${format.decimal(p.silhouette)}; 0.50 to 0.70 counts as reasonable).`,
    weak: (p: { silhouette: number }) =>
      `The groups are weakly apart, and the line between them may be an accident of the method (mean silhouette ${format.decimal(p.silhouette)}; 0.25 to 0.50 counts as weak).`,
    unstable: (p: { silhouette: number }) =>
      `The groups are unstable: the votes show no clear structure (mean silhouette ${format.decimal(p.silhouette)}; 0.25 or less counts as none). What is said by group on this page could look different with a few votes more.`,
  },
  groupsLater:
    'Groups of opinion are found anew with every release of figures, and people move between them one by one. So that nobody’s votes can be told from that, groups are told once voting closes.',
  noGroups: 'No groups were found, so nothing can be said about who differs from whom.',
  intervals:
    'Every share by group has a 90% interval: where the share of people like these probably lies, given how many voted. It takes the groups as they are; whether they could have been drawn otherwise, the line above tells. A statement is said to hold only where even the low end of every group’s interval is above one half.',
  intervalsAcross:
    'Every share by seat or group has a 90% interval: where the share of people like these probably lies, given how many voted. A seat carries a statement only where even the low end is at least 60%. Groups of opinion are taken as they are; whether they could have been drawn otherwise, the line above tells.',
  small: (p: { k: number }) =>
    `No count is shown of how fewer than ${few(p.k)} people voted, nor where fewer than ${number(2 * p.k)} all did the same, because that would tell how each of them did. Sometimes another figure is left out with it, so that the difference does not give it away. People in no group are not counted on a statement where they are too few to show.`,
  outsideTitle: 'What no figure counts yet',
  outside: (p: { atLeast: number; over: boolean }): string => {
    const rule =
      'Votes move the figures of a seat on a statement only together with enough others, so that nobody’s vote can be told from the difference.';
    if (p.over) {
      return p.atLeast > 0
        ? `${rule} At least ${votes(p.atLeast)} that were given, changed or taken back never had such company, and are in no figure.`
        : `${rule} A few may never have had such company, and are in no figure.`;
    }
    return p.atLeast > 0
      ? `${rule} At least ${votes(p.atLeast)} that were given, changed or taken back stand outside the figures for now, until enough more come.`
      : `${rule} For now, a few may stand outside the figures, until enough more come.`;
  },
  glossary: 'What the words mean',
  terms,
  journalTerms,
};

export const seats = {
  title: 'The table',
  caption: (p: { count: number }) =>
    p.count === 0
      ? 'One seat for each stakeholder group, all of equal weight.'
      : `Where each seat stands, on average, on the ${plural(p.count, { one: 'one statement that holds', other: `${fewStatements(p.count)} that hold` })}.`,
  key: 'Solid, from the inside: agreement. Hatched, from the outside: disagreement. Fine line: 60%. Dashed: an empty chair, not heard yet. Dotted: too few people to show.',
  keyEmpty: 'Dashed: an empty chair, not heard yet.',
  share: (p: { name: string; agree: number; disagree: number }) =>
    `${p.name}: ${percent(p.agree)} agree, ${percent(p.disagree)} disagree`,
  named: (p: { name: string; state: string }) => `${p.name}: ${p.state}`,
  describe: (p: { seats: readonly string[] }) => `${p.seats.join('; ')}.`,
  state: {
    firm: 'firm support',
    support: 'support',
    split: 'split',
    opposed: 'opposed',
    empty: 'not heard yet',
    withheld: 'too few to show',
    present: 'at the table',
  },
  table: 'The same in numbers',
  headSeat: 'Seat',
  headPeople: 'People',
  headAgree: 'Agree',
  headDisagree: 'Disagree',
  headPass: 'Pass',
  headStands: 'Stands',
  tally: (p: { part: number; of: number }) => `${number(p.part)} of ${number(p.of)}`,
};

export const facts = {
  people: 'People',
  votes: 'Votes',
  statements: 'Statements',
  holds: 'that hold',
  divides: 'that divide',
  open: 'with no clear side',
  thin: 'with too few votes to say',
  moderated: 'taken out by moderators',
  groups: 'Groups of opinion',
  few: 'too few to show',
  apart: 'The groups are',
  separation: { strong: 'clearly apart', reasonable: 'reasonably apart', weak: 'weakly apart', unstable: 'unstable' },
  groupsLater: 'told once voting closes',
  noGroups: 'not to be told apart',
};

export const method = {
  title: 'How this is computed',
  tally:
    'Counts of people and votes, overall and by seat, are a tally: whole numbers, and no method but counting. A changed vote counts once, as last cast.',
  analysis:
    'Groups, map and shares by group are an analysis in the manner of Polis: votes are laid out in two dimensions so that people who vote alike stand near each other, and the groups are found there. It takes each person’s votes together, which are not published: only who holds the journal can recompute it today.',
  reportTally:
    'Counts of people and votes are a tally of the votes in the file. A changed vote counts once, as last cast.',
  reportAnalysis:
    'Groups, map and shares by group are an analysis in the manner of Polis: votes are laid out in two dimensions so that people who vote alike stand near each other, and the groups are found there.',
  input: (p: { n: number; when: string; version: string; seed: number }) =>
    `Input: the journal up to entry ${number(p.n)} (${p.when}). Method version ${p.version}, seed ${p.seed}. The same input gives the same figures.`,
  reportInput: (p: { votes: number; version: string; seed: number }) =>
    `Input: {source}, ${number(p.votes)} votes. Method version ${p.version}, seed ${p.seed}. The same votes and the same version give the same figures.`,
  limits: 'It shows where those who took part stand. It decides nothing.',
};
