/** What `plenary serve` is told of the site: where it stands, how it sends mail, who may convene, who vouches for people. */
import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { plainMail } from '../app/mailSignIn.ts';
import type { Issuer } from '../app/oidc.ts';
import { refuse } from '../base/result.ts';
import { hostWords } from '../words/host.en.ts';
import { Stop } from './io.ts';

export interface SiteOptions {
  readonly origin?: string;
  readonly trustProxy?: boolean;
  readonly smtp?: string;
  readonly conveners: 'anyone' | 'invited';
  readonly oidc?: readonly string[] | string;
}

export interface SiteSettings {
  /** Where browsers see the site; undefined where that is the address it listens on. */
  readonly origin: string | undefined;
  /** Whether a proxy says where requests come from. */
  readonly trustProxy: boolean;
  readonly smtp: string | undefined;
  readonly conveners: 'anyone' | 'invited';
  readonly issuers: readonly Issuer[];
}

export function addSiteOptions(command: Command): Command {
  const words = hostWords.serve;
  const conveners = new Option('--conveners <who>', words.conveners).choices(['anyone', 'invited']);
  const several = (each: string, before: readonly string[] = []) => [...before, each];
  return command
    .addOption(new Option('--origin <url>', words.origin).env('PLENARY_ORIGIN'))
    .addOption(new Option('--trust-proxy', words.trustProxy).env('PLENARY_TRUST_PROXY'))
    .addOption(new Option('--smtp <url>', words.smtp).env('PLENARY_SMTP'))
    .addOption(conveners.env('PLENARY_CONVENERS').default('invited'))
    .option('--oidc <issuer,client,file>', words.oidc, several);
}

/** Ends the command where something does not fit. */
export function settingsOf(options: SiteOptions, { PLENARY_OIDC = '' }: NodeJS.ProcessEnv = process.env): SiteSettings {
  const oidc = options.oidc ?? PLENARY_OIDC.split(/\s+/).filter(Boolean);
  return {
    origin: options.origin === undefined ? undefined : originOf(options.origin),
    trustProxy: options.trustProxy === true,
    smtp: options.smtp === undefined ? undefined : smtpOf(options.smtp),
    conveners: options.conveners,
    issuers: [oidc].flat().map(issuerOf),
  };
}

const HERE = ['localhost', '127.0.0.1', '[::1]'];
/** Without TLS only on this machine: passkeys and cookies need it anywhere else. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname));

function originOf(got: string): string {
  const url = URL.canParse(got) ? new URL(got) : undefined;
  if (url && isSafe(url) && url.href === `${url.origin}/`) return url.origin;
  throw new Stop(refuse('bad-origin', { got: got.slice(0, 80) }));
}

/** What was given is not repeated: a password may stand in it. */
function smtpOf(got: string): string {
  const url = URL.canParse(got) ? new URL(got) : undefined;
  const from = url?.searchParams.get('from') ?? undefined;
  const isServer = url !== undefined && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '';
  if (isServer && (from === undefined || plainMail(from) !== undefined)) return got;
  throw new Stop(refuse('bad-smtp'));
}

function issuerOf(got: string): Issuer {
  const [url = '', clientId = '', file = '', ...rest] = got.split(',').map((part) => part.trim());
  if (!URL.canParse(url) || !isSafe(new URL(url)) || clientId === '' || file === '' || rest.length > 0) {
    throw new Stop(refuse('bad-oidc', { got: got.slice(0, 120) }));
  }
  return { url, clientId, clientSecret: secretIn(file) };
}

function secretIn(file: string): string {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
  } catch {}
  throw new Stop(refuse('no-secret', { file }));
}
