/** Spanish. */
import type { Words } from '../en.ts';
import { account, api } from './account.ts';
import { charter, convene, problems as conveneProblems, refusals as conveneRefusals } from './convene.ts';
import { format } from './counts.ts';
import { desk, invitations } from './desk.ts';
import { refusals as doorRefusals } from './doors.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { inclusion } from './inclusion.ts';
import { joining, signingIn } from './joining.ts';
import { letter } from './letter.ts';
import { mine } from './mine.ts';
import { moderation } from './moderation.ts';
import { problems, refusals, wrong } from './refusals.ts';
import { reportRefusals, reports } from './reports.ts';
import { bars, certainty, commonGround, facts, groups, map, method, seats, statement } from './results.ts';
import { errors, home, overview, report, signIn, site } from './site.ts';
import { embed, table } from './table.ts';
import { similar, takePart } from './takePart.ts';

export const es: Words = {
  language: 'es',
  direction: 'ltr',
  format,
  site,
  home,
  overview,
  findings,
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
  api,
  charter,
  convene,
  desk,
  invitations,
  moderation,
  refusals: { ...refusals, ...conveneRefusals, ...doorRefusals, ...reportRefusals },
  problems: { ...problems, ...conveneProblems },
  wrong,
};
