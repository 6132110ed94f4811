/** What became of what was said: by group, clause by clause, and what led to nothing. */
import { format, number } from './counts.en.ts';

export const uptake = {
  title: 'From what was said to the text',
  lead: 'From statements and input to clauses, from clauses to objections, and from there to the text that stands.',
  none: 'There is no text yet, and nothing has been handed in.',
  byKind: 'How much of it was taken up',
  bySeat: 'By group',
  bySeatNote: (p: { k: number }) =>
    `Contributions, comments, amendments and objections, by the group that their authors let everybody see. Of a group with fewer than ${number(p.k)} people who gave something, only that there are few is said; and where they could be told from what is left, of another one too.`,
  heads: {
    kind: 'What',
    group: 'Group',
    given: 'Given',
    answered: 'Answered',
    accepted: 'Accepted',
    cited: 'Cited',
    clauses: 'Clauses that cite it',
  },
  kinds: {
    statement: 'Statements',
    contribution: 'Contributions',
    comment: 'Comments',
    amendment: 'Amendments',
    objection: 'Objections',
  },
  /** A number, of how many, and its share where there is one. */
  part: (p: { part: number; of: number }) =>
    p.of === 0
      ? `${number(p.part)} of ${number(p.of)}`
      : `${number(p.part)} of ${number(p.of)} (${format.percent(p.part / p.of)})`,
  votedOn: 'voted on',
  few: 'too few',
  definitions: {
    given: 'Given: handed in and not withdrawn by erasure; statements, while they stand on the table.',
    answered:
      'Answered: with a disposition that holds, settled, or, for objections, closed or standing. Of all that was given.',
    accepted: 'Accepted: accepted, also in part; adopted; accommodated. Of all that was given.',
    cited: 'Cited: named as a source by at least one change of the text. Of all that was given.',
    clauses: 'Clauses that cite it: those that stand in the text now and name any of it. Of all clauses that stand.',
  },
  clauses: 'Clause by clause',
  clausesNone: 'The text has no clauses yet.',
  sources: 'What shaped it',
  objections: 'Objections to it',
  objection: (p: { label: string; state: string }) => `Objection ${p.label}: ${p.state}`,
  versions: (p: { count: number }) =>
    p.count === 1 ? 'Its first wording stands.' : `Its wording number ${number(p.count)} stands.`,
  nowhere: 'What led to nothing, and why',
  nowhereNote: 'Answered, neither accepted nor cited by a change of the text.',
  nowhereNone: 'Nothing so far: whatever was answered was accepted or is cited.',
  noReason: 'No reason was given.',
};

/** On `mine`: a section a noun. */
export const myGiven = {
  contributions: 'Your contributions',
  emptyTitle: 'Nothing yet from you',
  contributionsNone: 'You have handed in no contribution.',
  comments: 'Your comments',
  commentsNone: 'You have made no comment.',
  amendmentsNone: 'You have proposed no amendment.',
  objectionsNone: 'You have raised no objection.',
  support: 'What you said of wordings',
  supportNone: 'You have said of no wording whether you can live with it.',
  assessments: 'Your assessments',
  assessmentsNone: 'You have assessed no clause.',
  stands: 'The words still stand.',
  changed: 'The clause has other words now: what you said stays with the old ones.',
};
