/** Published reports: the list, one of them, and the form to publish one. */
import { capital, fewStatements, number, percent, statements } from './counts.en.ts';

export const reports = {
  title: 'Published reports',
  lead: 'Each report keeps what the figures said on the day somebody put their name to it. It stands in the journal and never changes.',
  none: 'No report has been published yet.',
  one: (p: { when: string }) => `Report of ${p.when}`,
  by: 'Published by {name}',
  duringStage: (p: { stage: string }) => `During the stage “${p.stage}”`,
  note: 'What the publisher says of it',
  classCount: (p: { name: string; count: number }) => `${p.name}: ${number(p.count)}`,
  evidenceOnly:
    'What the evidence was consistent with, by the official figures, as everybody could see it then. Texts stand as they are today.',
  statement: 'Statement',
  evidence: 'Consistent with',
  bounds: (p: { lower: number; upper: number; n: number }) =>
    `${number(p.lower)}–${percent(p.upper / 100)} · ${number(p.n)}`,
  boundsNote:
    'Per seat: between which percentages agreement lies (90% interval), and how many equal votes that is worth. A dash: not heard, or too few to show.',
  notShown: 'not heard, or too few to show',
  tableName: 'Statements of the report',
  since: 'What has changed since',
  sinceHidden: 'The figures of today are not shown, so nothing can be said yet.',
  sinceNothing: 'By the figures of today, every statement of the report stands as it did.',
  sinceChanged: (p: { count: number }) =>
    `${capital(fewStatements(p.count))} ${p.count === 1 ? 'stands' : 'stand'} otherwise by the figures of today:`,
  change: (p: { from: string; to: string }) => `was “${p.from}”, is “${p.to}”`,
  added: (p: { count: number }) => `On the table now and not in the report: ${statements(p.count)}.`,
  out: (p: { count: number }) => `Taken out by moderators since: ${statements(p.count)}.`,
  erased: 'The words of this statement are no longer shown.',
  input: 'What it was computed from',
  inputText: (p: { n: number; when: string; version: string; seed: number }) =>
    `From the first ${number(p.n)} events of the journal, as of ${p.when}; official figures, version ${p.version}, seed ${number(p.seed)}.`,
  hash: 'SHA-256 of the frozen figures, as canonical JSON (RFC 8785):',
  publish: 'Publish a report',
  publishNote:
    'It freezes what the figures say now, under your name, for good. Statements published as consensus are then kept as such until shares, and not single votes, speak against it.',
  publishLabel: 'A note on it',
  publishHint: 'What readers should know: why now, and what comes next. It is public.',
  publishButton: 'Publish what the figures say now',
  cannot: {
    same: 'Nothing has changed since the last report, so there is none to publish. Once figures have moved, you can publish another one.',
    hidden: 'Figures are hidden until the close, so none can be published yet.',
    waiting: 'There are no figures to publish yet.',
    'no-table': 'A report compares seats, and this process has fewer than two.',
  },
  done: { 'report.publish': 'The report is published.' },
  latest: (p: { when: string }) => `Published: <a>report of ${p.when}</a>`,
  all: 'All published reports',
  rows: (p: { from: number; to: number; of: number }) => `${number(p.from)} to ${number(p.to)} of ${number(p.of)}`,
  next: 'Next statements',
  previous: 'Previous statements',
};

export const reportRefusals: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> = {
  'figures-not-ready': () => 'There are no figures to publish yet. Try again once some votes are counted.',
  'figures-hidden': () => 'Figures are hidden until the close, so none can be published yet.',
  'report-no-table': () => 'A report compares seats, and this process has fewer than two.',
  'report-same': () => 'The last report says the same: figures have not moved since.',
};
