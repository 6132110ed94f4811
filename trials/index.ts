/** Every trial, by the name that run.ts takes. */
import { backup } from './backup.ts';
import { doubleStarts } from './doubleStarts.ts';
import { faultsTrial } from './faults.ts';
import { history } from './history.ts';
import { inclusionTrial } from './inclusion.ts';
import { injection } from './injection.ts';
import { kills } from './kills.ts';
import { malformedTrial } from './malformed.ts';
import { power } from './power.ts';
import { privacy } from './privacy.ts';
import { proceduresTrial } from './procedures.ts';
import { retries } from './retries.ts';
import { soak } from './soak.ts';
import type { Trial } from './trial.ts';

export const trials: Readonly<Record<string, Trial>> = {
  kills,
  retries,
  privacy,
  inclusion: inclusionTrial,
  injection,
  history,
  power,
  faults: faultsTrial,
  'double-starts': doubleStarts,
  backup,
  malformed: malformedTrial,
  soak,
  procedures: proceduresTrial,
};
