/**
 * Requests to addresses that people gave: to the public internet and nowhere else. The name is looked up when the line is
 * opened, and every address it has must be a public one: whoever holds the name cannot point it inside after it was checked.
 */
import { lookup } from 'node:dns';
import { request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { checkServerIdentity } from 'node:tls';

/** IANA's registries of special-purpose addresses (RFC 6890), and multicast. */
const inside = new BlockList();
const inside4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 ' +
  '192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 ' +
  '224.0.0.0/4 240.0.0.0/4';
/** Of IPv6 only what is handed out is public at all; of that, what leads back to IPv4 or is for examples is not. */
const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');
const inside6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20';
for (const [networks, family] of [
  [inside4, 'ipv4'],
  [inside6, 'ipv6'],
] as const) {
  for (const each of networks.split(' ')) {
    const [network = '', bits] = each.split('/');
    inside.addSubnet(network, Number(bits), family);
  }
}

export function isPublicAddress(address: string): boolean {
  // A zone names an interface of this machine.
  if (isIP(address) === 4) return !inside.check(address, 'ipv4');
  return (
    isIP(address) === 6 && !address.includes('%') && handedOut.check(address, 'ipv6') && !inside.check(address, 'ipv6')
  );
}

const LONGEST = 500;

/** An address that may be called, in one spelling: over TLS, at its usual port, by a name, with nobody's password. */
export function callable(text: string): string | undefined {
  if (text.length > LONGEST || !URL.canParse(text.trim())) return undefined;
  const { protocol, port, hostname, username, password, href, hash } = new URL(text.trim());
  const isNamed = hostname.includes('.') && isIP(hostname) === 0 && !hostname.endsWith('.');
  const isPlain = username === '' && password === '' && port === '' && hash === '';
  return protocol === 'https:' && isNamed && isPlain && !LOCAL.test(hostname) ? href : undefined;
}

/** Names that mean something on this network only (RFC 6761, 6762, 8375, 9476). */
const LOCAL =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|alt|arpa|onion)$/;

export interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Where tests need no internet, another judge of addresses, a way to find them, and whose certificates count. */
export interface Surroundings {
  readonly isPublic?: (address: string) => boolean;
  readonly find?: typeof lookup;
  readonly ca?: string;
  readonly port?: number;
  readonly within?: number;
}

/** For the whole of it, from looking up the name to the last line of headers. */
const WITHIN_MS = 5_000;

/** Why it was not taken. `status` carries its number. */
export type Sent = { readonly done: true } | { readonly done: false; readonly why: string };

/** Sends once. A redirect is followed nowhere, and of the answer nothing but its status is read. */
export function send(address: string, { headers, body }: Sending, surroundings: Surroundings = {}): Promise<Sent> {
  const { ca, port, within = WITHIN_MS } = surroundings;
  const at = callable(address);
  if (at === undefined) return Promise.resolve({ done: false, why: 'address' });
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(within);
    const failed = (error: Error) => resolve({ done: false, why: signal.aborted ? 'timeout' : codeOf(error) });
    const length = { 'Content-Length': String(Buffer.byteLength(body)) };
    // No line is kept open: the next one is looked up and judged again.
    const own = { method: 'POST', agent: false as const, lookup: judged(surroundings), signal, checkServerIdentity };
    const options = { ...own, headers: { ...headers, ...length }, ...(ca && { ca }), ...(port && { port }) };
    const sending = request(at, options, ({ statusCode = 0 }) => {
      resolve(statusCode >= 200 && statusCode < 300 ? { done: true } : { done: false, why: `status-${statusCode}` });
      sending.destroy();
    });
    sending.on('error', failed).end(body);
  });
}

class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

/** One address inside among several is enough to refuse them all: who mixes them means harm. */
function judged({ isPublic = isPublicAddress, find = lookup }: Surroundings): LookupFunction {
  return (hostname, options, done) => {
    find(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '');
      const addresses = [found].flat();
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address))) {
        return done(new NotPublic(), '');
      }
      return options.all ? done(null, addresses) : done(null, addresses[0].address, addresses[0].family);
    });
  };
}

/** Codes alone: a message may quote what was sent. */
function codeOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'NOT_PUBLIC') return 'address';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return 'name';
  return /CERT|TLS|SSL|SIGNED|ERR_SSL|EPROTO/.test(code) ? 'certificate' : 'connection';
}
