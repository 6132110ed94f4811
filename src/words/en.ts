/**
 * English. A message is a whole sentence or label: a string, or a function of its parameters, never a fragment that pages put
 * together. In the sentences that pages set as markup, `<a>…</a>` marks what is linked to its numbers and `{quote}` or the
 * like where a text goes that a person wrote.
 */
import { account, api } from './account.en.ts';
import { amendmentRefusals, amendments, support } from './amendments.en.ts';
import { assessmentRefusals, assessments } from './assessments.en.ts';
import { callRefusals, calls } from './calls.en.ts';
import { cliWords } from './cli.en.ts';
import { commitmentRefusals, commitments } from './commitments.en.ts';
import { charter, convene, problems as conveneProblems, refusals as conveneRefusals } from './convene.en.ts';
import { format } from './counts.en.ts';
import { decisionRefusals, decisions, reviews } from './decisions.en.ts';
import { desk, invitations } from './desk.en.ts';
import { digest } from './digest.en.ts';
import { refusals as doorRefusals, hostRefusals } from './doors.en.ts';
import { evidence } from './evidence.en.ts';
import { findings } from './findings.en.ts';
import { following } from './following.en.ts';
import { inclusion } from './inclusion.en.ts';
import { comments, contributions, dispositions, input, inputRefusals } from './input.en.ts';
import { joining, signingIn } from './joining.en.ts';
import { letter } from './letter.en.ts';
import { mine } from './mine.en.ts';
import { moderation } from './moderation.en.ts';
import { objectionRefusals, objections } from './objections.en.ts';
import { operatorRefusals } from './operator.en.ts';
import { outcome, outcomeRefusals } from './outcome.en.ts';
import { printing } from './printing.en.ts';
import { procedureProblems, procedureRefusals, procedures } from './procedures.en.ts';
import { quality } from './quality.en.ts';
import { problems, refusals, wrong } from './refusals.en.ts';
import { reportRefusals, reports } from './reports.en.ts';
import { bars, certainty, commonGround, facts, groups, map, method, seats, statement } from './results.en.ts';
import { errors, home, overview, report, signIn, site } from './site.en.ts';
import { embed, table } from './table.en.ts';
import { similar, takePart } from './takePart.en.ts';
import { clause, redlines, text, textRefusals } from './text.en.ts';
import { myGiven, uptake } from './uptake.en.ts';
import { followingRefusals, webhooks } from './webhooks.en.ts';

/** What people on the pages may be told; every language says it. The rest is for whoever runs the server. */
export const webRefusals = {
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
};

export const en = {
  language: 'en',
  /** Written from left to right or from right to left. */
  direction: 'ltr' as 'ltr' | 'rtl',
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
  commitments,
  quality,
  calls,
  decisions,
  reviews,
  outcome,
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
  refusals: { ...webRefusals, ...operatorRefusals, ...hostRefusals, ...cliWords.refusals },
  problems: { ...problems, ...conveneProblems, ...procedureProblems },
  wrong,
};

export type Words = typeof en;
