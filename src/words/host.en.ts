/** What the commands that host processes say on the command line, in English: serve, import, do. */
import { formats } from './format.ts';

const { number } = formats('en');

export const hostWords = {
  data: 'folder that holds everything of this installation',
  serve: {
    description: 'run the server; the first start loads a simulated sample process',
    port: 'port to listen on; 0 takes a free one',
    host: 'address to listen on',
    examples: `
Examples:
  plenary serve                              on http://localhost:8080, with its data in ./data
  plenary serve --data /srv/plenary --port 80 --host 0.0.0.0
`,
    listening: (address: string) => `Plenary is listening on ${address}`,
    signIn: (address: string) => `Sign in as convener, once, within a day: ${address}`,
    stopped: 'Plenary has stopped.',
    endOfLife: (version: string) =>
      `Note: Node ${version} no longer gets security fixes from its makers; Node 22 or newer does.`,
  },
  import: {
    description: 'open a process with a conversation held elsewhere, all or nothing',
    format: 'what it is: polis',
    path: 'a Polis export folder, or its votes.csv',
    as: 'address of the new process: /p/SLUG',
    language: 'language of its statements, like en or zh-TW',
    examples: `
Examples:
  plenary import polis exports/uberx --as uberx --language zh-TW
  plenary import polis exports/brexit --as brexit --data /srv/plenary

Works beside a running server too: the process is there at once.
`,
    done: (people: number, statements: number, votes: number, slug: string) =>
      `Imported ${number(people)} people, ${number(statements)} statements and ${number(votes)} votes: /p/${slug}`,
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

The commands and their inputs are listed at /api/openapi.json of a running server.
`,
  },
};
