/**
 * The twelve steps of a process as data: which records each needs. Ids are our own and stable; the wording is ours and stands
 * in src/words. `verifiedAgainst` names the edition of a published text that a step was compared with: none was, so no page
 * says that a process conforms to any.
 */
export const stepIds = ['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11', 'S12'] as const;
export type StepId = (typeof stepIds)[number];

/** Each record with the commands that can bring it about. */
export const recordActs = {
  scope: ['process.open', 'charter.change'],
  authority: ['process.open', 'charter.change'],
  joined: ['participant.join', 'invitation.accept', 'participants.import'],
  seats: ['process.open', 'charter.change'],
  targets: ['process.open', 'charter.change'],
  seatsFilled: ['participant.join', 'invitation.accept', 'participants.import'],
  invited: ['invitations.issue'],
  spoke: ['statement.submit', 'contribution.submit', 'comment.make'],
  draft: ['draft.publish'],
  inputs: ['contribution.submit', 'contributions.import', 'comment.make'],
  report: ['report.publish'],
  languages: ['process.open', 'charter.change'],
  translated: ['clause.translate'],
  statements: ['statement.submit', 'statements.import'],
  votes: ['vote.cast', 'votes.cast', 'votes.import'],
  replies: ['objection.say', 'objection.reply', 'disposition.dispute'],
  text: ['document.open'],
  cited: ['clause.change', 'clause.add', 'clause.remove', 'change.cite', 'amendment.adopt'],
  drafts: ['draft.publish'],
  window: ['window.open'],
  comments: ['comment.make'],
  answered: ['disposition.give'],
  call: ['call.open'],
  positions: ['position.take', 'position.confirm'],
  settled: ['objection.move', 'objection.retract', 'amendment.adopt', 'amendment.decline', 'amendment.withdraw'],
  callClosed: ['time'],
  determined: ['determination.make'],
  final: ['determination.finalise'],
  accepted: ['commitment.accept'],
  reported: ['evidence.submit'],
  judged: ['commitment.judge'],
  reviewBegun: ['review.begin'],
  reviewed: ['review.conclude'],
  independent: ['evidence.submit'],
} as const;
export type RecordKey = keyof typeof recordActs;

interface Step {
  readonly id: StepId;
  /** It is evidenced where all of them are there: they come from different acts. */
  readonly needs: readonly RecordKey[];
  /** Numbers of the measures that describe it (docs/methods.md). */
  readonly indicators: readonly string[];
  readonly verifiedAgainst: '';
}

const step = (id: StepId, needs: readonly RecordKey[], indicators: readonly string[] = []): Step => {
  return { id, needs, indicators, verifiedAgainst: '' };
};

export const qualitySteps: readonly Step[] = [
  step('S01', ['scope', 'authority', 'joined']),
  step('S02', ['seats', 'targets', 'seatsFilled'], ['I07', 'I08', 'I09']),
  step('S03', ['invited', 'joined', 'spoke'], ['I17']),
  step('S04', ['draft', 'inputs', 'report']),
  step('S05', ['languages', 'translated', 'seatsFilled'], ['I01', 'I04', 'I18']),
  step('S06', ['statements', 'votes', 'replies'], ['I03']),
  step('S07', ['text', 'cited', 'drafts']),
  step('S08', ['window', 'comments', 'answered'], ['I11', 'I12', 'I13', 'I21']),
  step('S09', ['call', 'positions', 'settled'], ['I16']),
  step('S10', ['callClosed', 'determined', 'final']),
  step('S11', ['accepted', 'reported', 'judged']),
  step('S12', ['reviewBegun', 'reviewed', 'independent']),
];
