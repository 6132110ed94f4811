/** Portuguese. */
import type { Words } from '../en.ts';
import { account, api } from './account.ts';
import { amendmentRefusals, amendments, support } from './amendments.ts';
import { assessmentRefusals, assessments } from './assessments.ts';
import { callRefusals, calls } from './calls.ts';
import { commitmentRefusals, commitments } from './commitments.ts';
import { charter, convene, problems as conveneProblems, refusals as conveneRefusals } from './convene.ts';
import { format } from './counts.ts';
import { decisionRefusals, decisions, reviews } from './decisions.ts';
import { desk, invitations } from './desk.ts';
import { digest } from './digest.ts';
import { refusals as doorRefusals } from './doors.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { following } from './following.ts';
import { inclusion } from './inclusion.ts';
import { comments, contributions, dispositions, input, inputRefusals } from './input.ts';
import { joining, signingIn } from './joining.ts';
import { letter } from './letter.ts';
import { mine } from './mine.ts';
import { moderation } from './moderation.ts';
import { objectionRefusals, objections } from './objections.ts';
import { outcome, outcomeRefusals } from './outcome.ts';
import { printing } from './printing.ts';
import { procedureProblems, procedureRefusals, procedures } from './procedures.ts';
import { quality } from './quality.ts';
import { problems, refusals, wrong } from './refusals.ts';
import { reportRefusals, reports } from './reports.ts';
import { bars, certainty, commonGround, facts, groups, map, method, seats, statement } from './results.ts';
import { errors, home, overview, report, signIn, site } from './site.ts';
import { embed, table } from './table.ts';
import { similar, takePart } from './takePart.ts';
import { clause, redlines, text, textRefusals } from './text.ts';
import { myGiven, uptake } from './uptake.ts';
import { followingRefusals, webhooks } from './webhooks.ts';

export const pt: Words = {
  language: 'pt',
  direction: 'ltr',
  format,
  site,
  home,
  overview,
  findings,
  following,
  commonGround,
  statement,
  evidence,
  bars,
  groups,
  map,
  certainty,
  facts,
  seats,
  method,
  report,
  reports,
  printing,
  procedures,
  errors,
  signIn,
  takePart,
  similar,
  mine,
  joining,
  signingIn,
  table,
  inclusion,
  embed,
  account,
  letter,
  digest,
  webhooks,
  api,
  charter,
  convene,
  desk,
  invitations,
  moderation,
  amendments,
  support,
  objections,
  decisions,
  reviews,
  outcome,
  commitments,
  quality,
  calls,
  assessments,
  text,
  clause,
  redlines,
  input,
  contributions,
  comments,
  dispositions,
  uptake,
  myGiven,
  refusals: {
    ...refusals,
    ...conveneRefusals,
    ...doorRefusals,
    ...reportRefusals,
    ...procedureRefusals,
    ...textRefusals,
    ...inputRefusals,
    ...amendmentRefusals,
    ...objectionRefusals,
    ...decisionRefusals,
    ...commitmentRefusals,
    ...callRefusals,
    ...assessmentRefusals,
    ...outcomeRefusals,
    ...followingRefusals,
  },
  problems: { ...problems, ...conveneProblems, ...procedureProblems },
  wrong,
};
