/** Every address of the site, in one place. */
const segment = encodeURIComponent;
const process = (slug: string): string => `/p/${segment(slug)}`;

/** The model of a page as JSON stands at its own address with this ending; that of `/` at `/index.json`. */
const JSON_ENDING = '.json';

export const paths = {
  home: (): string => '/',
  process,
  commonGround: (slug: string): string => `${process(slug)}/common-ground`,
  statement: (slug: string, id: string): string => `${process(slug)}/statements/${segment(id)}`,
  events: (slug: string): string => `${process(slug)}/events`,
  signIn: (): string => '/sign-in',
  /** With the one-time token of a link. */
  signInWith: (token: string): string => `/sign-in?token=${segment(token)}`,
  signOut: (): string => '/sign-out',
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
  events: '/p/:slug/events',
  signIn: '/sign-in',
  signOut: '/sign-out',
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
  method: 'method',
} as const;
