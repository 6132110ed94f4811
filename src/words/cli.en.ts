/** What the command line says, in English. Sentences only: what they are about comes in as parameters. */
import type { Refusal } from '../base/result.ts';
import { formats } from './format.ts';

type Params = Refusal['params'];

const { number, percent, plural, list, decimal } = formats('en');
const people = (count: number): string => `${number(count)} ${plural(count, { one: 'person', other: 'people' })}`;
const statements = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'statement', other: 'statements' })}`;
const votes = (count: number): string => `${number(count)} ${plural(count, { one: 'vote', other: 'votes' })}`;
const seconds = (milliseconds: number): string => `${decimal(milliseconds / 1000)} s`;
const place = ({ file, line }: Params): string => (line === undefined ? `${file}` : `${file}, line ${line}`);
const megabytes = (bytes: string | number): string => `${Math.round(Number(bytes) / 2 ** 20)} MB`;

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EEXIST: 'there is a file of that name',
  ENOENT: 'the folder it should go to does not exist',
};
const because = ({ reason }: Params): string => systemReasons[reason] ?? `the system says ${reason}`;

/** One sentence per refusal: which file, which line, what was expected, what came. */
const refusals: Readonly<Record<string, (params: Params) => string>> = {
  'file-missing': (p) => `${p.file}: expected a Polis export folder or a votes.csv, but there is nothing of that name.`,
  'stakeholders-missing': (p) =>
    `${p.file}: expected a table of who sits where (${p.expected}) after --stakeholders, but there is nothing of that name.`,
  'file-unreadable': (p) => `${p.file} cannot be read: ${because(p)}.`,
  'file-not-plain': (p) => `${p.file} is no ordinary file, so nothing was written to it.`,
  'file-unwritable': (p) => `${p.file} cannot be written: ${because(p)}.`,
  'file-empty': (p) => `${place(p)}: expected a header with ${p.expected}, but the file is empty.`,
  'file-too-large': (p) => `${p.file}: expected at most ${megabytes(p.expected)} of text.`,
  'folder-without-votes': (p) =>
    `${p.file}: expected a folder with votes.csv or participants-votes.csv, and found neither in it.`,
  'folder-not-empty': (p) => `${p.file}: expected a new or an empty folder, but there are files in it.`,
  'contributions-missing': (p) =>
    `${p.file}: expected a folder with files such as 001A.txt and 001B.txt, or with a folder all_contributions, and found none.`,
  'contribution-without-text': (p) =>
    `${p.file}: expected ${p.expected} beside it, with the text, and it is not there.`,
  'contribution-header-unknown': (p) =>
    `${p.file}: expected a title and then Area, Entitled by, Region, Organization and Sector, each at the start of a line.`,
  'sector-unknown': (p) =>
    `${p.file}: expected Government, Private sector, Civil society, Technical community, Academia or Other for Sector, got "${p.got}".`,
  'mails-missing': (p) => `${p.file}: expected an archive of mails (mbox), but there is nothing of that name.`,
  'mbox-without-messages': (p) => `${p.file}: expected an archive of mails (mbox), and found no message in it.`,
  'too-many-messages': (p) =>
    `${p.file}: expected at most ${p.most} messages at once, got ${p.got}; split the archive, for instance by year.`,
  'votes-missing': (p) => `${place(p)}: expected votes, but there is nothing after the header.`,
  'header-unknown': (p) => `${place(p)}: expected a header with ${p.expected}, got "${p.got}".`,
  'column-missing': (p) =>
    `${place(p)}: expected the columns ${p.expected}, but ${p.column} is missing from "${p.got}".`,
  'column-twice': (p) => `${place(p)}: expected every column once, but ${p.column} is there twice.`,
  'fields-miscounted': (p) =>
    `${place(p)}: expected ${p.expected} fields as in the header, got ${p.count}${
      Number(p.count) < Number(p.expected) ? ' (a row cut off?)' : ''
    } in "${p.got}".`,
  'vote-unknown': (p) => `${place(p)}: expected a vote of 1 (agree), -1 (disagree) or 0 (pass), got "${p.got}".`,
  'cell-unknown': (p) => `${place(p)}: expected 1, -1, 0 or nothing for statement ${p.column}, got "${p.got}".`,
  'time-unknown': (p) => `${place(p)}: expected ${p.column} to be a whole number of milliseconds, got "${p.got}".`,
  'id-unknown': (p) =>
    `${place(p)}: expected ${p.column} to be a whole number from 0 to ${p.expected}, got "${p.got}".`,
  'moderation-unknown': (p) =>
    `${place(p)}: expected ${p.column} to be -1 (out), 0 (not looked at) or 1 (in), got "${p.got}".`,
  'row-unknown': (p) => `${place(p)}: expected plain values for ${p.expected}, got "${p.got}".`,
  'quotes-unpaired': (p) => `${place(p)}: expected every quotation mark to have its pair, got "${p.got}".`,
  'line-too-long': (p) => `${place(p)}: expected a row of at most ${megabytes(p.expected)}, but it goes on past that.`,
  'text-not-utf8': (p) =>
    `${place(p)}: expected UTF-8, got the byte ${p.got} ("${p.letter}" in Windows-1252); save the file as UTF-8.`,
  'statement-twice': (p) => `${place(p)}: expected every statement once, but ${p.id} was there before.`,
  'participant-twice': (p) => `${place(p)}: expected every participant once, but ${p.got} was there before.`,

  'unknown-option': (p) => `There is no option ${p.name}${suggested(p)}`,
  'unknown-command': (p) => `There is no command ${p.name}${suggested(p)}`,
  'missing-argument': (p) => `Expected <${p.name}>, got nothing.`,
  'missing-value': (p) => `Expected a value after ${p.name}, got nothing.`,
  'missing-option': (p) => `Expected the option ${p.name}, and it is not there.`,
  'unknown-choice': (p) => `Expected ${p.expected} for ${p.name}, got "${p.got}".`,
  'too-many-arguments': (p) => `Expected fewer arguments to ${p.name}.`,
  'options-conflict': (p) => `Expected either ${p.name} or ${p.other}, got both.`,
  'usage-unknown': (p) => `${p.got}`,
  'number-unknown': (p) => `Expected ${p.name} to be a whole number from ${p.least} to ${p.most}, got "${p.got}".`,
  'sizes-unknown': (p) => `Expected --sizes to be like 10000x200x30,100000x500x30, got "${p.got}".`,
  'votes-exceed-statements': (p) =>
    `Expected at most as many votes per person as there are statements (${p.statements}), got ${p.votesPer}.`,
  'groups-too-many': (p) => `${place(p)}: expected at most ${p.expected} groups, and "${p.got}" is one more.`,
  'bench-failed': (p) => `The measurement did not finish: ${p.reason}`,
  'sets-missing': () =>
    'Expected files of votes with the columns participant, statement and vote among the paths, and there are none.',
  'set-without-seats': (p) =>
    `Expected stakeholders_${p.name}.csv with the columns participant, group and org among the paths, and it is not there.`,
};

const suggested = ({ suggestion }: Params): string => (suggestion ? `; did you mean ${suggestion}?` : '.');

const program = {
  description: 'Plenary runs multistakeholder processes: what holds across every group, with the record to prove it.',
  helpOption: 'show this help',
  versionOption: 'show the version',
  hint: (command: string) => `${command} --help shows how it is used.`,
  examples: `
Try it:
  plenary simulate --participants 1000 --statements 60 --votes-per 20 --out /tmp/talk
  plenary analyze /tmp/talk
  plenary analyze --help
`,
};

const analyze = {
  description: 'Says what holds across the groups of a conversation, what divides them, and what marks each.',
  path: 'a folder that Polis exported (comments.csv with votes.csv or participants-votes.csv), or a votes.csv',
  method: 'how votes become groups; default is what Plenary recommends, at present the same as polis',
  stakeholders: 'who sits where, with the columns participant, group and org: adds what holds across the groups',
  simulatedGroups: 'with --stakeholders: who sits where is made up, and every result says so',
  seed: 'where chance is needed, where it starts',
  rowOrder: 'in which order people are seen, which decides where the search for groups begins',
  positions: 'with --json: add where everyone stands on the map',
  json: 'print one JSON document and nothing else',
  html: 'write one page that needs no network and no script',
  examples: `
Examples:
  plenary analyze vtaiwan.uberx              findings, then tables, to read here
  plenary analyze vtaiwan.uberx/votes.csv    votes alone: statements by number, none taken out
  plenary analyze vtaiwan.uberx --html report.html
  plenary analyze vtaiwan.uberx --stakeholders who.csv
  plenary analyze vtaiwan.uberx --json | jq '.groups[] | {id, size}'
  plenary analyze vtaiwan.uberx --json --positions > figures.json

A person who votes twice on a statement counts with the later vote, by its timestamp.
Figures and findings go to standard output, progress to standard error.
Bad input ends with one sentence that names file and line, and exit status 2.
`,
};

const simulate = {
  description: 'Writes a made-up conversation as a Polis export folder, labelled as simulated.',
  participants: 'how many people vote',
  statements: 'how many statements there are',
  votesPer: 'how many statements a person votes on, on average',
  out: 'a new or an empty folder',
  seed: 'the same seed gives the same files',
  written: (rows: number, folder: string) => `Wrote ${votes(rows)} of simulated people to ${folder}.`,
  examples: `
Examples:
  plenary simulate --participants 1000 --statements 60 --votes-per 20 --out talk
  plenary simulate --participants 100000 --statements 500 --votes-per 30 --out big --seed 7
  plenary analyze talk

Three camps of unequal size, a quarter of the statements seen alike by all of them, 12 % passes,
1 % second thoughts with a later timestamp, 2.5 % of the statements taken out by moderators.
`,
};

const bench = {
  description: 'Measures how quickly Plenary works on this machine.',
  opinion: {
    description: 'Measures reading and analysing simulated conversations, each run in a process of its own.',
    sizes: 'participants x statements x votes per person, separated by commas',
    runs: 'how often each size is measured; the median is shown',
    json: 'print one JSON document with every run',
    running: (size: string, run: number, runs: number) => `${size}: run ${run} of ${runs}`,
    simulating: (size: string) => `${size}: simulating`,
    columns: [
      'participants',
      'statements',
      'per person',
      'rows',
      'read',
      'rows/s',
      'compute',
      'peak',
      'read/ref',
      'compute/ref',
    ],
    seconds,
    megabytes: (value: number) => `${number(Math.round(value))} MB`,
    count: number,
    ratio: decimal,
    note: (runs: number, node: string, cpus: string) =>
      `Median of ${runs} ${plural(runs, { one: 'run', other: 'runs' })}, Node ${node}, ${cpus}. ` +
      'The last two columns are times over that of a fixed loop in the same process, for machines that are not quiet.',
    examples: `
Examples:
  plenary bench opinion
  plenary bench opinion --sizes 1000000x1000x30 --runs 1
  plenary bench opinion --json > figures.json
`,
  },
};

const progress = {
  reading: 'Reading',
  computing: 'Computing',
  writing: 'Writing',
};

const report = {
  untitled: (path: string) => `Votes in ${path}`,
  simulated: 'SIMULATED: no person voted here.',
  simulatedGroups: 'SIMULATED GROUPS: who sits where is made up.',
  tookPart: (p: { people: number; votes: number; statements: number }) =>
    `${people(p.people)} cast ${votes(p.votes)} on ${statements(p.statements)}.`,
  noGroups: 'No groups that vote alike can be told apart among them.',
  groups: (p: { placed: number; groups: readonly { letter: string; people: number }[] }) =>
    `${number(p.placed)} of them voted often enough to be placed by how they vote, and fall into ` +
    `${number(p.groups.length)} groups: ${list(p.groups.map(({ letter, people: size }) => `${letter} with ${people(size)}`))}.`,
  separation: {
    strong: 'The groups stand far apart.',
    reasonable: 'The groups stand apart.',
    weak: 'The groups shade into each other: read them as leanings, not as sides.',
    unstable: 'The groups hardly stand apart: another method might draw them otherwise.',
  },
  holds: (count: number) =>
    count === 0
      ? 'No statement holds in every group.'
      : `${statements(count)} ${plural(count, { one: 'holds', other: 'hold' })} in every group: a clear majority of each takes the same side.`,
  divides: (count: number, opposed: number) =>
    count === 0
      ? 'No statement clearly divides the groups.'
      : `${statements(count)} ${plural(count, { one: 'divides', other: 'divide' })} the groups` +
        `${opposed === 0 ? '' : `; on ${number(opposed)} of them most of one group agree where most of another disagree`}.`,
  open: (count: number) =>
    `${statements(count)} ${plural(count, { one: 'is', other: 'are' })} open: enough votes, no clear side.`,
  thin: (count: number) => `On ${statements(count)} some group has too few votes to say.`,
  beyondCaps: (p: { participants: number; statements: number }) =>
    `Polis counts no more than its caps: ${people(p.participants)} and ${statements(p.statements)} were left out.`,
  moderated: (count: number) =>
    `${statements(count)} ${plural(count, { one: 'was', other: 'were' })} taken out by moderators and ${plural(count, { one: 'is', other: 'are' })} not listed here.`,
  holdsTitle: { agree: 'What every group agrees with', disagree: 'What every group disagrees with' },
  holdsNote: {
    agree: 'Share of each group’s votes that agree.',
    disagree: 'Share of each group’s votes that disagree.',
  },
  dividesTitle: 'What divides the groups',
  dividesNote: 'Of 100 votes in each group: how many agree / disagree.',
  marksTitle: (letter: string, size: number) => `What marks group ${letter}, ${people(size)}`,
  marksNote: 'Share of votes on that side, in the group and in the others.',
  here: 'here',
  others: 'others',
  everyone: 'all',
  agree: 'agree',
  disagree: 'disagree',
  thinTitle: 'What is too thin to say',
  thinNote: 'Votes in each group; those that need fewest more come first.',
  more: (count: number) => `and ${number(count)} more`,
  noText: '(its text is not in the files)',
  emptyText: '(no text)',
  percent,
  count: number,
  method: (p: { method: string; version: string; seed: number; readMs: number; computeMs: number }) =>
    `Method ${p.method}, version ${p.version}, seed ${p.seed}. Read in ${seconds(p.readMs)}, computed in ${seconds(p.computeMs)}.`,
  further: 'Every number: --json. A page to pass on: --html FILE.',
};

type ClassCode = 'full-consensus' | 'consensus' | 'strong-support' | 'minority-view' | 'divergence' | 'insufficient';

const classes: Readonly<Record<ClassCode, string>> = {
  'full-consensus': 'Consistent with full consensus',
  consensus: 'Consistent with consensus',
  'strong-support': 'Consistent with strong support but significant opposition',
  'minority-view': 'Consistent with a minority view',
  divergence: 'Consistent with divergence',
  insufficient: 'Insufficient evidence',
};

const table = {
  title: 'Across the table',
  classes,
  seats: (seats: readonly { letter: string; name: string }[]) =>
    `${number(seats.length)} ${plural(seats.length, { one: 'seat', other: 'seats' })}, all of equal weight: ${list(seats.map(({ letter, name }) => `${name} (${letter})`))}.`,
  counts: (p: readonly { designation: ClassCode; count: number }[]) => {
    const count = (code: ClassCode) => p.find(({ designation }) => designation === code)?.count ?? 0;
    const [full, consensus] = [count('full-consensus'), count('consensus')];
    return (
      `${statements(full + consensus)} ${plural(full + consensus, { one: 'holds', other: 'hold' })} across the table: ${number(full)} ${plural(full, { one: 'is', other: 'are' })} consistent with full consensus, ` +
      `${number(consensus)} with consensus, where one seat may stand aside. Otherwise: strong support but significant opposition on ${number(count('strong-support'))}, ` +
      `a minority view on ${number(count('minority-view'))}, divergence on ${number(count('divergence'))}, and insufficient evidence on ${number(count('insufficient'))}.`
    );
  },
  without: (seats: readonly { name: string; count: number }[]) =>
    `Where there is consensus, it is without ${list(seats.map(({ name, count }) => `${name} on ${statements(count)}`))}.`,
  unheard: (seats: readonly { name: string; count: number }[]) =>
    `Too few have voted to hear ${list(seats.map(({ name, count }) => `${name} on ${statements(count)}`))}.`,
  evidence: 'This is evidence. To designate anything as consensus is the act of a person.',
  note: 'Of each seat, how many of 100 agree: at least and at most, with 90 % certainty. A dash: not heard.',
  bounds: (lower: number, upper: number) => `${number(lower)}-${number(upper)}`,
  notHeard: '-',
};

export const cliWords = { refusals, program, analyze, simulate, bench, progress, report, table };
export type CliWords = typeof cliWords;
