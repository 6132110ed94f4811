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
  mine: (slug: string): string => `${process(slug)}/mine`,
  /** The convener's desk of one process. */
  desk: (slug: string): string => `${process(slug)}/convene`,
  queue: (slug: string): string => `${process(slug)}/queue`,
  invitations: (slug: string): string => `${process(slug)}/invitations`,
  charter: (slug: string): string => `${process(slug)}/charter`,
  reports: (slug: string): string => `${process(slug)}/reports`,
  report: (slug: string, id: string): string => `${process(slug)}/reports/${segment(id)}`,
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
  mine: '/p/:slug/mine',
  desk: '/p/:slug/convene',
  queue: '/p/:slug/queue',
  invitations: '/p/:slug/invitations',
  charter: '/p/:slug/charter',
  reports: '/p/:slug/reports',
  report: '/p/:slug/reports/:id',
  embed: '/p/:slug/embed',
  prove: '/p/:slug/prove',
  similar: '/p/:slug/similar',
  convene: '/convene',
  account: '/account',
  accountExport: '/account/export',
  api: '/api',
  events: '/p/:slug/events',
  signIn: '/sign-in',
  issuer: '/sign-in/with/:issuer',
  signInBack: '/sign-in/with/:issuer/back',
  signOut: '/sign-out',
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
  holds: 'holds',
  divides: 'divides',
  open: 'open',
  thin: 'thin',
  groups: 'groups',
  map: 'map',
  sure: 'sure',
  table: 'table',
  organisations: 'organisations',
  heard: 'heard',
  method: 'method',
} as const;
