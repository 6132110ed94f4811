/** The findings, one sentence each. `<a>…</a>` marks what is linked to the numbers, `{quote}` where a statement is quoted. */
import {
  capital,
  everyGroup,
  few,
  fewStatements,
  list,
  number,
  people,
  percent,
  plural,
  statements,
  votes,
} from './counts.en.ts';

interface CampSide {
  readonly letter: string;
  readonly agree: number;
  readonly disagree: number;
}
type Side = 'agree' | 'disagree';

const shares = (camps: readonly CampSide[], side: Side): string =>
  list(camps.map((camp) => `${percent(camp[side])} of group ${camp.letter}`));

export const findings = {
  hidden: () =>
    'The results are hidden until voting closes, so that nobody’s vote leans on another’s. They will be shown here then.',
  waiting: () => 'The figures are being computed. They will stand here in a moment.',
  noVotes: (p: { statements: number }): string =>
    p.statements === 0
      ? 'Nobody has said anything yet: there are no statements to vote on.'
      : 'No figures yet: they are shown once at least ten people have voted.',
  tookPart: (p: { people: number; votes: number; statements: number; out: number }) =>
    p.out === 0
      ? `<a>${people(p.people)}</a> cast ${votes(p.votes)} on ${statements(p.statements)}.`
      : `<a>${people(p.people)}</a> cast ${votes(p.votes)}: on ${statements(p.statements)}, and on ${number(p.out)} that moderators took out.`,
  holds: (p: { count: number; of: number; groups: number }) => {
    const who = p.groups < 2 ? 'Most people' : capital(everyGroup(p.groups));
    if (p.count === 0) {
      return `There is <a>no statement</a> yet on which ${p.groups < 2 ? 'most people' : everyGroup(p.groups)} clearly take the same side.`;
    }
    return `${who} take the same side on <a>${number(p.count)} of ${statements(p.of)}</a>.`;
  },
  nearest: (p: { side: Side; camps: readonly CampSide[] }) => {
    const lead = 'The nearest to it:';
    if (p.camps.length === 0) return `${lead} {quote}`;
    return `${lead} {quote} <a>(${shares(p.camps, p.side)} ${p.side}).</a>`;
  },
  clearest: (p: { side: Side; camps: readonly CampSide[] }) => {
    const lead = p.side === 'agree' ? 'They agree most clearly on this:' : 'They reject this most clearly:';
    if (p.camps.length === 0) return `${lead} {quote}`;
    return `${lead} {quote} <a>(${shares(p.camps, p.side)} ${p.side}).</a>`;
  },
  acrossTable: (p: { count: number; of: number; seats: number }) => {
    if (p.count === 0) return 'On none of these does <a>every seat</a> that has been heard lean the same way.';
    if (p.count === p.of) return 'On all of these <a>every seat</a> that has been heard leans the same way.';
    return `On ${few(p.count)} of these <a>every seat</a> that has been heard leans the same way.`;
  },
  divides: (p: { count: number; opposed: number; groups: number }) => {
    if (p.count === 0) return '<a>No statement</a> clearly divides the groups.';
    const lead = `The groups differ clearly on <a>${fewStatements(p.count)}</a>`;
    if (p.opposed === 0) return `${lead}, never with a majority of one group against a majority of another.`;
    if (p.opposed === p.count) return `${lead}, with a majority of one group against a majority of another.`;
    const rest = p.count - p.opposed;
    return `${lead}: on ${few(p.opposed)} of these a majority of one group stands against a majority of another; on the other ${few(rest)} they are far apart in how many agree.`;
  },
  sharpest: (p: { camps: readonly CampSide[] }) => {
    const lead = 'What divides them most:';
    return p.camps.length === 0 ? `${lead} {quote}` : `${lead} {quote} <a>(${shares(p.camps, 'agree')} agree).</a>`;
  },
  thin: (p: { count: number; of: number }) =>
    p.count === p.of
      ? 'On every statement there are <a>too few votes to say</a>.'
      : `On <a>${fewStatements(p.count)}</a> there are too few votes to say.`,
  apart: (p: { groups: number; separation: 'strong' | 'reasonable' | 'weak' | 'unstable' }) => {
    const who = `The ${few(p.groups)} groups`;
    switch (p.separation) {
      case 'strong':
        return `${who} are <a>clearly apart</a>: few people stand between them.`;
      case 'reasonable':
        return `${who} are <a>reasonably apart</a>, with some people between them.`;
      case 'weak':
        return `${who} are <a>only weakly apart</a>: many people stand between them, and the line could have been drawn elsewhere.`;
      case 'unstable':
        return `${who} are <a>unstable</a>: they run into each other, and the same votes could have been split otherwise. Read them as a sketch.`;
    }
  },
  groupsLater: () =>
    'Which groups of opinion there are is told <a>once voting closes</a>. Until then everyone is counted together.',
  noGroups: (p: { people: number; alike: boolean }) => {
    if (p.alike)
      return 'All votes on each statement are alike, so no groups of opinion can be told apart: <a>everyone is counted together</a>.';
    return `No groups of opinion can be told apart among ${plural(p.people, { one: 'one voter', other: people(p.people) })}: <a>everyone is counted together</a>.`;
  },
  placed: (p: { placed: number; people: number }) =>
    `<a>${number(p.placed)} of ${people(p.people)}</a> voted on enough statements to be placed in a group, seven as a rule; the others count in the totals only.`,
  notHeard: (p: { seats: readonly string[] }) => `<a>Not heard yet</a>: ${list(p.seats)}.`,
};
