/**
 * What holds across the table, and why: classes, reasons, what would change them, how easily it could be bought, and the short list.
 * `{seat0}`, `{seat1}` … stand where the name of a seat goes.
 */
import { capital, few, fewStatements, list, number, people, percent, plural, statements } from './counts.en.ts';

/** A seat by its place in the sentence, and how much it lacks. */
interface Lack {
  readonly slot: string;
  readonly lacks: number;
}
interface SeatCount {
  readonly name: string;
  readonly count: number;
}

const points = (p: Lack) =>
  `${p.slot} (${number(p.lacks)} ${plural(p.lacks, { one: 'point', other: 'points' })} short)`;
const over = (p: Lack) =>
  `${p.slot} (${number(p.lacks)} ${plural(p.lacks, { one: 'point', other: 'points' })} too many)`;
const on = (p: SeatCount) => `${p.name} on ${few(p.count)}`;

export const evidence = {
  findings: {
    across: (p: { full: number; consensus: number; of: number; seats: number; together: number }) => {
      const both = p.full + p.consensus;
      if (both === 0)
        return `On <a>none of ${statements(p.of)}</a> is the evidence consistent with consensus of all ${few(p.seats)} seats, or of all but one.`;
      const what = `can live with <a>${number(both)} of ${statements(p.of)}</a>`;
      if (p.consensus === 0) return `All ${few(p.seats)} seats ${what}.`;
      const who =
        p.together === 0
          ? `All ${few(p.seats)} seats, or all but one,`
          : p.together === p.seats
            ? `All ${few(p.seats)} seats`
            : `All ${few(p.together)} seats that have been heard, of ${few(p.seats)},`;
      const lead = `${who} ${what}`;
      return p.full === 0 ? `${lead}.` : `${lead}, ${few(p.full)} by full consensus.`;
    },
    clearestAcross: () => '<a>Clearest</a>: {quote}',
    aside: (p: { seat: string; least: number; most: number; isClear: boolean }) => {
      const agree = `<a>${p.seat}</a>: ${percent(p.least)} to ${percent(p.most)} agree with {quote}`;
      return p.isClear
        ? `Of what most seats support, dissent is clearest in ${agree}`
        : `No seat clearly dissents from what most support; the most doubtful is ${agree}`;
    },
    pending: (p: { count: number; of: number; seats: number }) =>
      `All ${few(p.seats)} seats, or all but one, carry <a>${number(p.count)} of ${statements(p.of)}</a>; whether every part of the map of opinions does is not told now.`,
    soFar: (p: { count: number; of: number }) =>
      `All seats that have been heard carry <a>${number(p.count)} of ${statements(p.of)}</a>, but too few have been heard to speak of consensus.`,
    opposition: (p: { count: number; seats: readonly SeatCount[] }) => {
      const lead = `On ${few(p.count)} more there is <a>strong support, but significant opposition</a>`;
      return p.seats.length === 0 ? `${lead}.` : `${lead}; not clearly with it: ${list(p.seats.map(on))}.`;
    },
    diverging: (p: { divergence: number; minority: number }) => {
      if (p.minority === 0) return `On ${few(p.divergence)} <a>the table diverges</a>.`;
      if (p.divergence === 0) return `On ${few(p.minority)} only <a>a minority of the table</a> agrees.`;
      return `On ${few(p.divergence)} <a>the table diverges</a>, and on ${few(p.minority)} only a minority of it agrees.`;
    },
    insufficient: (p: { count: number; of: number }) =>
      p.count === p.of
        ? 'On every statement <a>too few seats</a> have been heard to say anything.'
        : `On ${few(p.count)} <a>too few seats</a> have been heard to say anything.`,
    unheard: (p: { seats: readonly SeatCount[]; others: number; most: number; of: number }) => {
      const named = p.seats.map(({ name, count }) => `${name} (on ${count === p.of ? 'all ' : ''}${few(count)})`);
      const others = plural(p.others, { one: 'one other seat', other: `${few(p.others)} other seats` });
      const rest = p.others === 0 ? [] : [`${others} (on ${few(p.most)}${p.others === 1 ? '' : ' at most'})`];
      return `<a>Missing</a>: ${list([...named, ...rest])}.`;
    },
    allHeard: () => 'Nobody is missing: <a>every seat</a> has been heard on every statement.',
    sureAcross: () =>
      `A seat goes along where ${percent(0.6)} agree <a>even at the low end of a ${percent(0.9)} interval</a>.`,
    robust: (p: { changed: number; of: number; holds: number; shaken: number }) => {
      if (p.holds === 0)
        return p.changed === 0
          ? 'Were any one seat left out, <a>nothing of it</a> would change.'
          : `Were one seat or another left out, <a>${number(p.changed)} of ${number(p.of)}</a> findings would change.`;
      return p.shaken === 0
        ? `Were any one seat left out, <a>all ${few(p.holds)}</a> would still hold.`
        : `Were one seat or another left out, <a>${number(p.shaken)} of the ${number(p.holds)}</a> would be found otherwise.`;
    },
  },
  mark: (p: { name: string; state: string; lower: number; upper: number; disagree: number }) =>
    `${p.name}: ${p.state}, ${percent(p.lower)} to ${percent(p.upper)} agree, ${percent(p.disagree)} disagree`,
  title: 'What holds across the table',
  intro:
    'Sorted by what the evidence is consistent with. That is not a decision: to designate anything as consensus is the act of a person, who puts their name to it.',
  classes: {
    'full-consensus': 'Full consensus',
    consensus: 'Consensus',
    'strong-support': 'Strong support, significant opposition',
    'minority-view': 'Minority view',
    divergence: 'Divergence',
    insufficient: 'Insufficient evidence',
    pending: 'Carried by the seats',
    'so-far': 'Carried by every seat that has been heard',
  },
  meaning: {
    'full-consensus':
      'Every seat has been heard, in each at least three quarters agree by the low end of the interval, and hardly anybody disagrees.',
    consensus:
      'In all seats but one at most, at least 60% agree by the low end of the interval, and in every part of the map at least half. A seat that stands aside is named; it has no veto.',
    'strong-support':
      'Most seats agree on the whole, and not enough of them for consensus. The name is the one such tables use: who stands in the way may be against it, or only not clearly for it.',
    'minority-view': 'Most of the table does not agree, but some seat or some part of the map clearly does.',
    divergence: 'The seats have been heard, and go different ways or no clear way.',
    insufficient: 'Too few seats have been heard. Silence is not consent.',
    pending:
      'In all seats but one at most, at least 60% agree by the low end of the interval. Whether every part of the map of opinions carries it too is told once voting closes, and only where enough people stand in every part.',
    'so-far':
      'In every seat that has been heard, at least 60% agree by the low end of the interval. Too few seats have been heard to speak of consensus: silence is not consent.',
  },
  consistent: {
    'full-consensus': 'The evidence is consistent with full consensus.',
    consensus: 'The evidence is consistent with consensus.',
    'strong-support': 'The evidence is consistent with strong support but significant opposition.',
    'minority-view': 'The evidence is consistent with a minority view.',
    divergence: 'The evidence is consistent with divergence.',
    insufficient: 'There is not enough evidence to say where the table stands.',
  },
  counted: (p: { name: string; count: number }) => `${p.name}: ${number(p.count)}`,
  more: (p: { count: number }) =>
    `${number(p.count)} more ${plural(p.count, { one: 'statement', other: 'statements' })}`,
  showAll: (p: { count: number }) => `Show all ${number(p.count)}`,
  page: (p: { from: number; to: number; of: number }) => `${number(p.from)} to ${number(p.to)} of ${number(p.of)}`,
  next: 'Next page',
  previous: 'Previous page',
  backToAll: 'Back to the whole page',
  asideNote: (p: { seats: readonly string[] }) => `Not clearly: ${list(p.seats)}.`,
  unheardNote: (p: { seats: readonly string[] }) => `Not heard: ${list(p.seats)}.`,
  withheldNote: (p: { seats: readonly string[] }) => `Too few to show: ${list(p.seats)}.`,
  everySeat: 'Every seat carries it.',
  markKey:
    'Solid: so many agree at least. Pale: as many as may agree (90% interval). Hatched: disagree. Fine line: 60%. Dashed: an empty chair, not heard yet. Dotted: too few people to show.',
  barsKey:
    'One bar a seat. Solid: so many of the seat agree at least. Pale: as many as may agree (90% interval). Hatched, from the other end: disagree. Upright line: 60%.',
  range: (p: { lower: number; upper: number }) => `${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  notHeard: 'not heard yet',
  details: 'Why, by seat and group',
  together: (p: { parts: readonly string[] }) => `${p.parts.join('; ')}.`,
  whyTitle: 'Why this, and not more',
  not: {
    'full-consensus': 'Not full consensus:',
    consensus: 'Not consensus:',
    'strong-support': 'Not strong support:',
    'minority-view': 'Not a minority view:',
    divergence: 'Not even divergence:',
    insufficient: '',
  },
  reasons: {
    'too-few-seats': () => 'the table has fewer than two seats',
    'not-heard': (p: { seats: readonly string[] }) => `too few have voted to hear ${list(p.seats)}`,
    'seat-below': (p: { seats: readonly string[]; threshold: number }) =>
      `in ${list(p.seats)}, it is not certain that at least ${percent(p.threshold)} agree`,
    'seat-opposes': (p: { seats: readonly string[]; threshold: number }) =>
      `in ${list(p.seats)}, more than ${percent(p.threshold)} disagree`,
    'bin-below': (p: { threshold: number }) =>
      `in some part of the map of opinions, it is not certain that at least ${percent(p.threshold)} agree`,
    'bins-later': () => 'whether every part of the map of opinions agrees is told once voting closes',
    'bins-withheld': () => 'too few people stand in some part of the map of opinions to show it',
    objection: () => 'an objection is registered',
    'mean-below': (p: { threshold: number }) =>
      `on average, less than ${percent(p.threshold)} of the seats’ people agree`,
    'mean-above': (p: { threshold: number }) =>
      `on average, ${percent(p.threshold)} or more of the seats’ people agree`,
    'nobody-above': (p: { threshold: number }) =>
      `in no seat and no part of the map is it certain that at least ${percent(p.threshold)} agree`,
  },
  changeTitle: 'What would change this',
  towards: {
    'full-consensus': 'For full consensus:',
    consensus: 'For consensus:',
    'strong-support': 'For strong support:',
  },
  changes: {
    'too-few-seats': () => 'a second seat would have to take part',
    'not-heard': (p: { seats: readonly string[]; enough: number }) =>
      p.seats.length === p.enough
        ? `more votes from ${list(p.seats)}`
        : `more votes from ${few(p.enough)} of these: ${list(p.seats)}`,
    'seat-below': (p: { seats: readonly Lack[]; enough: number; threshold: number }) =>
      p.seats.length === p.enough
        ? `surely ${percent(p.threshold)} agreement in ${list(p.seats.map(points))}`
        : `surely ${percent(p.threshold)} agreement in ${few(p.enough)} of these: ${list(p.seats.map(points))}`,
    'seat-opposes': (p: { seats: readonly Lack[]; threshold: number }) =>
      `no more than ${percent(p.threshold)} disagreement in ${list(p.seats.map(over))}`,
    'bin-below': (p: { threshold: number }) =>
      `surely ${percent(p.threshold)} agreement in every part of the map of opinions`,
    'bins-later': () => 'every part of the map of opinions would have to carry it, which is told once voting closes',
    'bins-withheld': () => 'enough people in every part of the map of opinions',
    objection: () => 'the objection would have to be resolved',
    'mean-below': (p: { lacks: number; threshold: number }) =>
      `${percent(p.threshold)} agreement on average over the seats (${number(p.lacks)} points short)`,
    'mean-above': () => '',
    'nobody-above': () => '',
  },
  beyond:
    'Nothing holds more than this. Votes that disagree, or people who take back what they said, could still change it.',
  accounts: (p: { accounts: number; seats: number }) =>
    `By fraud it would take about ${number(p.accounts)} agreeing ${plural(p.accounts, { one: 'account', other: 'accounts' })} in ${few(p.seats)} seats, each believed to be a person of an organisation of its own.`,
  howSure: {
    title: 'How sure this is',
    manski: 'If passes are counted for or against',
    manskiNote:
      'Agreement if everybody who passed disagreed, and if everybody who passed agreed. Nothing is assumed of them here.',
    headSeat: 'Seat',
    headBounds: 'Agree (90% interval)',
    headVotes: 'Worth of votes',
    headManski: 'From, to',
    few: 'too few to show',
    note: 'Worth of votes: how many equal votes would tell as much. People of one organisation count together as the square root of their number; a pass counts as half a vote that does not agree.',
  },
  dissent: {
    title: 'Who does not clearly go along, and with what',
    intro: (p: { count: number }) =>
      `Of the ${statements(p.count)} that the table or most of its seats carry: on which of them it is not certain that at least 60% of a seat agree. Furthest first.`,
    none: 'none of them',
    more: (p: { count: number }) => `and ${few(p.count)} more, by number:`,
    agree: (p: { lower: number; upper: number }) => `${number(Math.round(p.lower * 100))}–${percent(p.upper)} agree`,
  },
  heard: {
    title: 'Who has not been heard',
    intro: (p: { of: number }) =>
      `On how many of ${statements(p.of)} each seat has been heard, and on how many too few of it can be shown.`,
    none: 'Every seat has been heard on every statement.',
    headHeard: 'Heard on',
    headUnheard: 'Not heard on',
    headWithheld: 'Too few to show on',
  },
  history: {
    title: 'What was published of it',
    entry: (p: { when: string; name: string }) => `<a>${p.when}</a>: ${p.name}`,
  },
  capture: {
    title: 'How easily this could be bought',
    intro:
      'The same figures again without each seat and each large organisation, with other weights, and with ballots that look alike as one. Nobody is left out of any figure because of it.',
    later: 'This is told once voting closes.',
    computing: 'This is being computed, and will stand here in a moment.',
    seats: (p: { of: number; most: SeatCount }) =>
      `Without any one seat in turn, the finding changes on ${fewStatements(p.most.count)} of ${number(p.of)} at most: without ${p.most.name}.`,
    seatsNone: 'Leaving out any one seat changes no finding.',
    organisations: (p: { tried: number; changed: number }) =>
      p.changed === 0
        ? `Leaving out any of the ${number(p.tried)} largest organisations in turn changes no finding.`
        : `${capital(fewStatements(p.changed))} would be found otherwise without some single organisation, of the ${number(p.tried)} largest that were left out in turn.`,
    restsOn: (p: { statements: number }) =>
      `${capital(fewStatements(p.statements))} that the table can live with would not be so without one organisation: ${p.statements === 1 ? 'it rests' : 'they rest'} on it.`,
    noOrganisations: 'Nobody speaks for an organisation, so none can carry a finding.',
    weights: (p: { changed: number; of: number }) =>
      `If one seat counted half or double, at most ${number(p.changed)} of ${number(p.of)} findings would change.`,
    alike: (p: { people: number; of: number; changed: number }) =>
      p.people === 0
        ? `Of ${people(p.of)} with ten votes or more, no two ballots are more alike than chance explains.`
        : `Of ${people(p.of)} with ten votes or more, ${number(p.people)} cast ballots that are more alike than chance explains. Counting each set of them as one person, ${p.changed === 0 ? 'no finding changes' : `${fewStatements(p.changed)} would be found otherwise`}.`,
    alikeFew: 'A few ballots look alike: too few to say more.',
    bursts: (p: { count: number }) =>
      p.count === 0
        ? 'No votes on any statement came in a burst.'
        : `On ${fewStatements(p.count)}, votes of one kind came in a burst, more so than votes on everything else at the time. A meeting or a link that is passed on looks the same.`,
    accounts: (p: { median: number }) =>
      `To bring a statement that does not hold to consensus, it would take ${number(p.median)} false accounts as a median, if each passed as a person of an organisation of its own. Small seats are cheapest, and more people in other seats do not make it dearer.`,
    weak: 'Votes alone cannot tell a careful fake from a person. What protects a seat is that its members are known to be who they say; the table page shows how many are.',
  },
  slate: {
    title: 'A short list for the whole spectrum',
    intro: (p: { count: number }) =>
      `${statements(p.count)} chosen so that as many people as possible find several of theirs among them, every seat of equal weight. Some of them contradict each other: they stand for people, not for agreement.`,
    agree: 'for',
    disagree: 'against',
    audit: (p: { violation: number; size: number }) =>
      `Audit (EJR+): a set of people that is owed places among the ${number(p.size)} and has fewer would show as 100% or more. The nearest to it comes to ${percent(p.violation)}.`,
    uncovered: (p: { people: number; of: number }) =>
      p.people === 0
        ? `Everybody of ${people(p.of)} finds at least one of theirs in it.`
        : `${number(p.people)} of ${people(p.of)} find none of theirs in it.`,
    covered: (p: { of: number }) => `All but a few of ${people(p.of)} find at least one of theirs in it.`,
    observed: 'From votes alone: what nobody was asked counts as not agreed.',
  },
  map: {
    seat: (p: { name: string; x: number; y: number }) =>
      `${p.name}: the middle of its people is ${percent(p.x / 100)} from the left and ${percent(p.y / 100)} from the top.`,
    caption:
      'A letter in a square is a seat, at the middle of its people who are placed. Seats with too few of them are not placed.',
  },
  csv: 'CSV',
};
