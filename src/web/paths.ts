/** Every address of the site, in one place. */
const segment = encodeURIComponent;
const process = (slug: string): string => `/p/${segment(slug)}`;

/** The model of a page as JSON stands at its own address with this ending; that of `/` at `/index.json`. */
const JSON_ENDING = '.json';

export const paths = {
  home: (): string => '/',
  process,
  commonGround: (slug: string): string => `${process(slug)}/common-ground`,
  /** All statements of one class. */
  commonGroundOf: (slug: string, code: string): string => `${process(slug)}/common-ground?show=${segment(code)}`,
  takePart: (slug: string): string => `${process(slug)}/take-part`,
  join: (slug: string): string => `${process(slug)}/join`,
  table: (slug: string): string => `${process(slug)}/table`,
  /** Every figure of who is heard. */
  figuresCsv: (slug: string): string => `${process(slug)}/figures.csv`,
  inclusionCsv: (slug: string): string => `${process(slug)}/inclusion.csv`,
  /** Every deadline, for calendars. */
  calendar: (slug: string): string => `${process(slug)}/calendar.ics`,
  /** What happened, for readers of feeds. */
  feed: (slug: string): string => `${process(slug)}/feed.atom`,
  mine: (slug: string): string => `${process(slug)}/mine`,
  /** The convener's desk of one process. */
  desk: (slug: string): string => `${process(slug)}/convene`,
  /** Programs elsewhere that are told of what happens. */
  webhooks: (slug: string): string => `${paths.desk(slug)}/webhooks`,
  webhookAct: (slug: string, act: string): string => `${paths.desk(slug)}/webhooks/${act}`,
  queue: (slug: string): string => `${process(slug)}/queue`,
  /** What moderators made of an input, by its label. */
  moderated: (slug: string, label: string): string => `${process(slug)}/queue?of=${label}#one`,
  invitations: (slug: string): string => `${process(slug)}/invitations`,
  /** Where the work of a role is. */
  ofRole(slug: string, role: string): string {
    if (role === 'convener') return paths.desk(slug);
    return role === 'moderator' || role === 'chair' ? paths.queue(slug) : process(slug);
  },
  charter: (slug: string): string => `${process(slug)}/charter`,
  reports: (slug: string): string => `${process(slug)}/reports`,
  report: (slug: string, id: string): string => `${process(slug)}/reports/${segment(id)}`,
  contributions: (slug: string): string => `${process(slug)}/contributions`,
  contribution: (slug: string, id: string): string => `${process(slug)}/contributions/${segment(id)}`,
  /** What became of every input. */
  annex: (slug: string): string => `${process(slug)}/text/annex`,
  /** At the page of the annex that holds it. */
  annexAt: (slug: string, label: string): string => `${process(slug)}/text/annex?input=${segment(label)}`,
  annexCsv: (slug: string): string => `${process(slug)}/text/annex.csv`,
  /** What became of what was said, by group and clause by clause. */
  uptake: (slug: string): string => `${process(slug)}/uptake`,
  /** What waits for an answer. */
  unanswered: (slug: string): string => `${process(slug)}/unanswered`,
  /** One input, answered or not. */
  answerOf: (slug: string, label: string): string => `${process(slug)}/unanswered?input=${segment(label)}`,
  calls: (slug: string): string => `${process(slug)}/calls`,
  decisions: (slug: string): string => `${process(slug)}/decisions`,
  decision: (slug: string, id: string): string => `${process(slug)}/decisions/${segment(id)}`,
  reviews: (slug: string): string => `${process(slug)}/reviews`,
  outcome: (slug: string): string => `${process(slug)}/outcome`,
  edition: (slug: string, number: number): string => `${process(slug)}/outcome/editions/${number}`,
  /** In one of its formats; of an edition, where it is named. */
  outcomeFile: (slug: string, ending: string, edition?: number): string =>
    `${process(slug)}/outcome.${ending}${edition === undefined ? '' : `?edition=${edition}`}`,
  annexTable: (slug: string, name: string, edition?: number): string =>
    `${process(slug)}/outcome/${name}.csv${edition === undefined ? '' : `?edition=${edition}`}`,
  call: (slug: string, id: string): string => `${process(slug)}/calls/${segment(id)}`,
  objections: (slug: string): string => `${process(slug)}/objections`,
  objection: (slug: string, id: string): string => `${process(slug)}/objections/${segment(id)}`,
  assessments: (slug: string): string => `${process(slug)}/assessments`,
  brief: (slug: string, document: string): string => `${process(slug)}/assessments/brief?document=${segment(document)}`,
  briefOfClause: (slug: string, clause: string): string =>
    `${process(slug)}/assessments/brief?clause=${segment(clause)}`,
  /** The same as a file: of one clause, where it is named. */
  briefFile: (slug: string, document: string, clause?: string): string =>
    `${process(slug)}/assessments/brief.md?${clause === undefined ? `document=${segment(document)}` : `clause=${segment(clause)}`}`,
  commitments: (slug: string): string => `${process(slug)}/commitments`,
  commitmentsBy: (slug: string, order: string): string => `${process(slug)}/commitments?by=${segment(order)}`,
  commitment: (slug: string, id: string): string => `${process(slug)}/commitments/${segment(id)}`,
  commitmentsCsv: (slug: string): string => `${process(slug)}/commitments.csv`,
  commitmentsJsonld: (slug: string): string => `${process(slug)}/commitments.jsonld`,
  quality: (slug: string): string => `${process(slug)}/quality`,
  text: (slug: string): string => `${process(slug)}/text`,
  /** One of several texts of a process. */
  textOf: (slug: string, document: string): string => `${process(slug)}/text?document=${segment(document)}`,
  redline: (slug: string): string => `${process(slug)}/text/redline`,
  clause: (slug: string, id: string): string => `${process(slug)}/text/clauses/${segment(id)}`,
  embed: (slug: string): string => `${process(slug)}/embed`,
  /** Where somebody asks that the record of their organisation is looked for. */
  prove: (slug: string): string => `${process(slug)}/prove`,
  similar: (slug: string): string => `${process(slug)}/similar`,
  /** Where a personal invitation leads. */
  invitation: (slug: string, token: string): string => `${process(slug)}/join?token=${segment(token)}`,
  convene: (): string => '/convene',
  account: (): string => '/account',
  accountExport: (): string => '/account/export',
  /** What somebody does with their account. */
  accountAct: (act: string): string => `/account/${act}`,
  api: (): string => '/api',
  /** One that was derived in a process. */
  ownProcedure: (slug: string, id: string): string => `${process(slug)}/procedures/${segment(id)}`,
  procedures: (): string => '/procedures',
  procedure: (id: string): string => `/procedures/${segment(id)}`,
  statement: (slug: string, id: string): string => `${process(slug)}/statements/${segment(id)}`,
  events: (slug: string): string => `${process(slug)}/events`,
  signIn: (): string => '/sign-in',
  /** With the one-time token of a link. */
  signInWith: (token: string): string => `/sign-in?token=${segment(token)}`,
  /** One of the ways to sign in. */
  signInBy: (way: string): string => `/sign-in/${way}`,
  /** To an issuer of identities, and back from there. */
  issuer: (id: string): string => `/sign-in/with/${segment(id)}`,
  signInBack: (id: string): string => `/sign-in/with/${segment(id)}/back`,
  signOut: (): string => '/sign-out',
  /** Ends the letters that the token came with, and needs no session. */
  unsubscribe: (token: string): string => `/unsubscribe?token=${segment(token)}`,
  language: (): string => '/language',
  command: (slug: string, command: string): string => `${process(slug)}/${segment(command)}`,
  asset: (name: string): string => `/assets/${segment(name)}`,
  json: (path: string): string => (path === '/' ? `/index${JSON_ENDING}` : path + JSON_ENDING),
} as const;

/** The same addresses as patterns of the router. */
export const routes = {
  home: '/',
  process: '/p/:slug',
  commonGround: '/p/:slug/common-ground',
  statement: '/p/:slug/statements/:id',
  takePart: '/p/:slug/take-part',
  join: '/p/:slug/join',
  table: '/p/:slug/table',
  figuresCsv: '/p/:slug/figures.csv',
  inclusionCsv: '/p/:slug/inclusion.csv',
  calendar: '/p/:slug/calendar.ics',
  feed: '/p/:slug/feed.atom',
  mine: '/p/:slug/mine',
  desk: '/p/:slug/convene',
  webhooks: '/p/:slug/convene/webhooks',
  queue: '/p/:slug/queue',
  invitations: '/p/:slug/invitations',
  charter: '/p/:slug/charter',
  reports: '/p/:slug/reports',
  report: '/p/:slug/reports/:id',
  contributions: '/p/:slug/contributions',
  contribution: '/p/:slug/contributions/:id',
  annex: '/p/:slug/text/annex',
  annexCsv: '/p/:slug/text/annex.csv',
  uptake: '/p/:slug/uptake',
  unanswered: '/p/:slug/unanswered',
  calls: '/p/:slug/calls',
  call: '/p/:slug/calls/:id',
  decisions: '/p/:slug/decisions',
  decision: '/p/:slug/decisions/:id',
  reviews: '/p/:slug/reviews',
  outcome: '/p/:slug/outcome',
  edition: '/p/:slug/outcome/editions/:number',
  objections: '/p/:slug/objections',
  objection: '/p/:slug/objections/:id',
  assessments: '/p/:slug/assessments',
  brief: '/p/:slug/assessments/brief',
  briefFile: '/p/:slug/assessments/brief.md',
  commitments: '/p/:slug/commitments',
  commitment: '/p/:slug/commitments/:id',
  commitmentsCsv: '/p/:slug/commitments.csv',
  commitmentsJsonld: '/p/:slug/commitments.jsonld',
  quality: '/p/:slug/quality',
  text: '/p/:slug/text',
  redline: '/p/:slug/text/redline',
  clause: '/p/:slug/text/clauses/:id',
  embed: '/p/:slug/embed',
  prove: '/p/:slug/prove',
  similar: '/p/:slug/similar',
  convene: '/convene',
  account: '/account',
  accountExport: '/account/export',
  api: '/api',
  ownProcedure: '/p/:slug/procedures/:id',
  procedures: '/procedures',
  procedure: '/procedures/:id',
  events: '/p/:slug/events',
  signIn: '/sign-in',
  issuer: '/sign-in/with/:issuer',
  signInBack: '/sign-in/with/:issuer/back',
  signOut: '/sign-out',
  unsubscribe: '/unsubscribe',
  language: '/language',
  asset: '/assets/:name',
  command: '/p/:slug/:command',
  processes: '/processes',
  openapi: '/api/openapi.json',
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  everything: '/everything',
} as const;

/** Places within a page that findings and links point at. */
export const anchors = {
  content: 'content',
  /** The navigation. */
  pages: 'pages',
  holds: 'holds',
  divides: 'divides',
  open: 'open',
  thin: 'thin',
  groups: 'groups',
  map: 'map',
  sure: 'sure',
  table: 'table',
  organisations: 'organisations',
  /** Links that were made just now. */
  made: 'made',
  comments: 'comments',
  heard: 'heard',
  dissent: 'dissent',
  capture: 'capture',
  outside: 'outside',
  method: 'method',
  /** Forms on the page of a clause, that pages of the whole text point at. */
  amend: 'amend',
  comment: 'comment',
  object: 'object',
  assess: 'assess',
  assessments: 'assessments',
  harms: 'harms',
  amendments: 'amendments',
  objections: 'objections',
  support: 'support',
  missing: 'missing',
  sources: 'sources',
} as const;
