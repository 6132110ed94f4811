/** Who is heard at a table: measures that describe it and rank nobody. */
import { few, list, number, people, percent } from './counts.en.ts';

export const inclusion = {
  title: 'Who is heard',
  note: 'These numbers describe this table. They rank nobody, and are not made to be compared with other processes.',
  hidden: 'What rests on votes is hidden until voting is over.',
  waiting: 'What rests on votes is being computed. Come back in a moment.',
  empty: 'No votes are counted yet, so most of this cannot be measured.',
  missing: (p: { seats: readonly string[] }) => `Of the people counted so far, nobody sits with ${list(p.seats)}.`,
  nobodyMissing: 'Every seat has somebody in it.',
  missingUnknown: 'Too few people have come to say which chairs are empty.',
  quiet: (p: { seats: readonly string[] }) =>
    `People sit with ${list(p.seats)}, but neither votes nor statements from there count yet.`,
  votes: (p: { seat: string; share: number; people: number | null }) =>
    `Most votes come from ${p.seat}: ${percent(p.share)} of them${p.people === null ? '' : `, from ${percent(p.people)} of the people`}.`,
  statements: (p: { seat: string; share: number; people: number | null }) =>
    `Most statements come from ${p.seat}: ${percent(p.share)} of them${p.people === null ? '' : `, from ${percent(p.people)} of the people`}.`,
  top: (p: { people: number; share: number }) =>
    `The ${people(p.people)} who voted most gave ${percent(p.share)} of all votes.`,
  silent: (p: { people: number; of: number }) =>
    p.people === 0
      ? 'Everybody who came has voted or written something.'
      : `Of at least ${number(p.people)} of about ${people(p.of)}, neither a vote nor a statement counts yet.`,
  voices: 'How large each voice is',
  voicesNote: (p: { seats: number; share: number }) =>
    `Of all people, votes and statements, in percent. With ${number(p.seats)} equal voices it would be ${percent(p.share)} each. Who has no seat is counted in the whole.`,
  bySeat: 'Seat by seat',
  bySeatNote:
    'Heard: at least five votes of the seat on a statement, people of one organisation counted by the square root of their number. Voices: as if so many spoke who are of no organisation, at most.',
  headSeat: 'Seat',
  headPeople: 'People',
  headVotes: 'Votes',
  headStatements: 'Statements',
  headActive: 'Voted',
  headHeard: 'Heard on',
  headUnheard: 'Not heard on',
  headMedian: 'Votes each (median)',
  headVoices: 'Voices',
  part: (p: { part: number; of: number }) => `${number(p.part)} of ${number(p.of)}`,
  all: 'All measures',
  headMeasure: 'Measure',
  headValue: 'Value',
  headNumerator: 'Numerator',
  headDenominator: 'Denominator',
  few: 'of few people',
  fewNote: (p: { people: number }) =>
    `“Of few people”: fewer than ${number(p.people)}, so that one more could change it much.`,
  withheld: 'withheld',
  unmeasured: (p: { measures: readonly string[] }) => `Nothing to measure yet: ${list(p.measures)}.`,
  asOf: (p: { n: number; when: string }) => `Votes as of journal entry ${number(p.n)}, ${p.when}.`,
  steps: (p: { k: number; step: number }) =>
    `People, authors and what they wrote are rounded down to multiples of ${few(p.k)} and move in steps of ${few(p.step)} people; measures are computed from the rounded numbers. Statements on the table are there for all to read, and counted exactly.`,
  before: (p: { value: string }) => `then ${p.value}`,
  beforeNote: (p: { when: string }) =>
    `“Then” is what the <a>report published on ${p.when}</a> keeps, as everybody could see it that day.`,
  csv: 'All numbers as CSV',
  json: 'All numbers as JSON',
  elsewhere: (p: { values: readonly { of: string; value: string }[] }) =>
    `Measured elsewhere, of other things and under other rules, so no norm: ${list(p.values.map(({ of, value }) => `${of} ${value}`))}.`,
  names: {
    giniVotes: 'Inequality of votes per person',
    giniStatements: 'Inequality of statements per person',
    topVotes: 'Votes of the most active',
    topStatements: 'Statements of the most active',
    silent: 'Silent people',
    evenPeople: 'Evenness of people over seats',
    evenVotes: 'Evenness of votes over seats',
    evenStatements: 'Evenness of statements over seats',
    equalSeats: 'Seats that take part equally',
    organisations: 'Concentration by organisation',
    seatGap: 'Gap between seats and their targets',
    regionGap: 'Gap between regions and their targets',
    emptyChairs: 'Empty chairs',
    unheardChairs: 'Seats not heard',
    objectionsAccommodated: 'Objections accommodated',
    objectionsRetracted: 'Objections withdrawn',
    objectionsNoBearing: 'Objections found to have no bearing',
    objectionsOutweighed: 'Objections found to be outweighed',
    objectionsSetAside: 'Objections set aside',
    objectionsStanding: 'Objections that stand',
    objectionsAge: 'Age of open objections, in days',
    newcomers: 'Newcomers among the authors',
    languageStatements: 'Statements in other languages',
    languagePeople: 'People of other languages',
    duplicates: 'Near-duplicate statements',
  },
  definitions: {
    giniVotes:
      'Gini coefficient of votes, silent people included: 0 where all gave as many, near 1 where one gave all. A changed mind counts as another vote.',
    giniStatements: 'Gini coefficient of statements, people who wrote none included.',
    topVotes:
      'Votes of the most active tenth, in a small table of a larger part, of all votes. A changed mind counts as another vote.',
    topStatements:
      'Statements of the most active tenth of authors, of few authors of a larger part, of all statements.',
    silent: 'People with neither a counted vote nor a statement, of all people here.',
    evenPeople: 'Pielou’s index: 1 where every seat has as many people. To be read beside the share of each seat.',
    evenVotes: 'Pielou’s index: 1 where every seat gave as many votes. To be read beside the share of each seat.',
    evenStatements:
      'Pielou’s index: 1 where every seat wrote as many statements. To be read beside the share of each seat.',
    equalSeats:
      'As if so many seats took part equally, by the votes of each of their people (exponential of the entropy).',
    organisations:
      'Herfindahl index of people by organisation, at least; the numerator is the largest one that may be shown. Small organisations count as single people.',
    seatGap: 'The share of people who would have to sit elsewhere for the seats to stand as their targets do.',
    regionGap:
      'The share of people who would have to come from elsewhere for the regions to stand as their targets do.',
    emptyChairs: 'Seats in which nobody sits, of all seats.',
    unheardChairs: 'Seats of which neither a vote nor a statement is counted, of all seats.',
    objectionsAccommodated: 'Objections met by a change of the text, of all objections.',
    objectionsRetracted: 'Objections that who raised them withdrew, of all objections.',
    objectionsNoBearing: 'Objections found to have no bearing on the matter, with reasons, of all objections.',
    objectionsOutweighed: 'Objections found to be outweighed by worse alternatives, with reasons, of all objections.',
    objectionsSetAside: 'Objections not gone into, or overruled on appeal, of all objections.',
    objectionsStanding: 'Objections that stand, are escalated or upheld, of all objections.',
    objectionsAge: 'Median of whole days since objections that are open or stand were raised.',
    newcomers:
      'Authors of this stage who had written nothing before it, of all its authors. When votes were cast is not kept.',
    languageStatements: 'Statements on the table in another language than that of the process.',
    languagePeople: 'People who named another language than that of the process, of all who named one.',
    duplicates: 'Statements at least half like another one on the table (Jaccard of groups of five letters).',
  },
};
