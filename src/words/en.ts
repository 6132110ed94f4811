/**
 * English. A message is a whole sentence or label: a string, or a function of its parameters, never a fragment that pages put
 * together. In the sentences that pages set as markup, `<a>…</a>` marks what is linked to its numbers and `{quote}` or the
 * like where a text goes that a person wrote.
 */
import { cliWords } from './cli.en.ts';
import { format } from './counts.en.ts';
import { findings } from './findings.en.ts';
import { problems, refusals } from './refusals.en.ts';
import { bars, certainty, commonGround, facts, groups, map, method, seats, statement } from './results.en.ts';
import { errors, home, overview, report, signIn, site } from './site.en.ts';

/** Written from left to right or from right to left. */
const direction: 'ltr' | 'rtl' = 'ltr';

export const en = {
  language: 'en',
  direction,
  format,
  site,
  home,
  overview,
  findings,
  commonGround,
  statement,
  bars,
  groups,
  map,
  certainty,
  facts,
  seats,
  method,
  report,
  errors,
  signIn,
  refusals: { ...refusals, ...cliWords.refusals },
  problems,
};

export type Words = typeof en;
