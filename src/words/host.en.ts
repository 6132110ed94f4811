/** What the commands that host processes say on the command line, in English: serve, import, do. */
import { formats } from './format.ts';

const { number, plural } = formats('en');
const processes = (count: number): string =>
  `${number(count)} ${plural(count, { one: 'process', other: 'processes' })}`;
const events = (count: number): string => `${number(count)} ${plural(count, { one: 'event', other: 'events' })}`;

type Params = Readonly<Record<string, string | number>>;

export const hostWords = {
  data: 'folder that holds everything of this installation',
  serve: {
    description: 'run the server; the first start loads a simulated sample process',
    port: 'port to listen on; 0 takes a free one',
    host: 'address to listen on',
    metrics: 'let anyone who reaches the port read /metrics; otherwise only the socket in the data folder gives them',
    memory:
      'memory that processes may take before those used least go, to come back from the disk; a quarter of all by default',
    origin:
      'address under which browsers reach the site, like https://plenary.example; by default the one it listens on',
    trustProxy: 'the last hop of X-Forwarded-For, which a proxy in front has added, says where a request comes from',
    smtp: 'mail server, like smtp://user:password@mail.example:587?from=plenary@example.org; without one, no mail',
    conveners: 'who may open processes: whoever has an account, or whom the host has invited',
    oidc: 'lets people sign in at this issuer of OpenID Connect; may be given several times',
    examples: `
Examples:
  plenary serve                              on http://localhost:8080, with its data in ./data
  plenary serve --data /srv/plenary --port 80 --host 0.0.0.0
  plenary serve --origin https://plenary.example --trust-proxy

Each of --origin, --smtp, --oidc, --conveners and --trust-proxy can stand in the environment instead, as PLENARY_ORIGIN and
so on; that is the place for a password.
`,
    listening: (address: string) => `Plenary is listening on ${address}`,
    signIn: (address: string) => `Sign in as convener, once, within a day: ${address}`,
    stopped: 'Plenary has stopped.',
    endOfLife: (version: string) =>
      `Node ${version} no longer gets security fixes from its makers; Node 22 or newer does.`,
  },
  import: {
    description: 'open a process with what was said elsewhere, all or nothing',
    format: 'what it is: polis, netmundial or mbox',
    path: 'a Polis export folder or its votes.csv; the folder of NETmundial contributions; an archive of mails',
    as: 'address of the process: /p/SLUG, by default the name of PATH; contributions can also go into one that is there',
    language: 'language of its texts, like en or zh-TW',
    json: 'print the report on imported contributions as one JSON document',
    examples: `
Examples:
  plenary import polis exports/uberx --as uberx --language zh-TW
  plenary import polis exports/brexit --as brexit --data /srv/plenary
  plenary import netmundial netmundial --as netmundial-2014
  plenary import mbox lists/2014-April.mbox --as april --json

Works beside a running server too: the process is there at once. What was imported before is refused, and nothing changes.
Of mails, the quoted words stay; signatures and addresses are left out.
`,
    done: (people: number, statements: number, votes: number, slug: string) =>
      `Imported ${number(people)} ${plural(people, { one: 'person', other: 'people' })}, ${number(statements)} ${plural(statements, { one: 'statement', other: 'statements' })} and ${number(votes)} ${plural(votes, { one: 'vote', other: 'votes' })}: /p/${slug}`,
  },
  backup: {
    description: 'copy everything into one file, while the server runs or not',
    file: 'the new file; an existing one is never overwritten',
    json: 'print one JSON document',
    examples: `
Examples:
  plenary backup /backups/plenary.db
  plenary backup "/backups/plenary-$(date +%F).db" --data /srv/plenary

It holds every process with its texts, and all accounts, but no sign-in links or sessions. Addresses in it open only with
site.key of the data folder: keep a copy of that, too, in another place. It is read back and folded before it gets its
name. Keep it as you keep the data folder: what was erased later is still in it.
`,
    done: (p: { file: string; processes: number; events: number; bytes: number; sha256: string }) =>
      `${p.file}: ${processes(p.processes)}, ${events(p.events)}, ${number(p.bytes)} bytes; read back and folded, all well.\nsha256 ${p.sha256}`,
  },
  restore: {
    description: 'check a backup and put it into a data folder that has no database yet',
    file: 'what plenary backup wrote',
    json: 'print one JSON document',
    examples: `
Example:
  plenary restore /backups/plenary.db --data /srv/plenary-new

Put the site.key of the old data folder beside it before the first start: without it nobody can sign in by mail as who they were.
`,
    done: (p: { folder: string; processes: number; events: number }) =>
      `${p.folder} holds ${processes(p.processes)} with ${events(p.events)} now; checked and folded, all well.\nStart it with: plenary serve --data ${p.folder}`,
  },
  doctor: {
    description: 'look whether everything is well with a data folder, without changing it',
    json: 'print one JSON document',
    examples: `
Examples:
  plenary doctor
  plenary doctor --data /srv/plenary --json

Exit status: 0 all is well, 1 something is not, 2 it could not look.
`,
    remarks: {
      node: (p: Params) => `Node ${p.version} gets security fixes.`,
      nodeOld: (p: Params) => hostWords.serve.endOfLife(String(p.version)),
      folder: (p: Params) => `${p.folder} can be written, by its owner alone.`,
      disk: (p: Params) => `The disk has ${number(Number(p.free))} MB left.`,
      holder: (p: Params) => `A server holds the folder (${p.holder}), and it is ready.`,
      alone: () => 'No server runs on the folder.',
      left: (p: Params) => `The lock file is left from ${p.holder}, which has ended; the next start replaces it.`,
      database: (p: Params) => `The database is whole: version ${p.version}, ${number(Number(p.bytes))} bytes.`,
      unseen: () =>
        'The database file itself is not checked while a server holds it; a backup of it is: plenary backup.',
      journals: (p: Params) =>
        `${processes(Number(p.processes))}, ${events(Number(p.events))}: no gaps, in order of time, and every journal folds.`,
      unfinished: (p: Params) =>
        `${number(Number(p.count))} entries of the vault belong to erased people; the next start erases them.`,
      vault: (p: Params) =>
        `${number(Number(p.secrets))} events point into the vault; ${number(Number(p.erased))} of them at what was erased.`,
    },
  },
  do: {
    description: 'give any command of the register to a process',
    slug: 'address of the process',
    command: 'the command, like statement.submit',
    json: 'its input as a JSON object, or - to read it from standard input',
    as: 'act as this participant (ptp_…) instead of as the operator',
    key: 'idempotency key: the same key again acts once',
    examples: `
Examples:
  plenary do routing-security participant.join '{"seat":"civil-society"}'
  plenary do routing-security statement.submit '{"text":"Route servers should drop invalid routes."}'
  plenary do routing-security vote.cast '{"statement":"stm_…","value":"agree"}' --as ptp_…
  plenary do routing-security report.publish '{"note":"The first stage is over."}'

The commands and their inputs are listed at /api/openapi.json of a running server.
`,
  },
};
