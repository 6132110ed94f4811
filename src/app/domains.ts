/**
 * Whether an organisation holds a domain: it publishes a record that only its own page here could have told it. Several
 * resolvers of different owners are asked, since one of them may be deceived.
 */
import { Resolver } from 'node:dns/promises';
import { domainToASCII } from 'node:url';
import { type Refusal, refuse } from '../base/result.ts';

/** Asks one resolver for the TXT records of a name, each in the pieces it came in. Rejects where there is no answer. */
export type Resolve = (name: string, resolver: string) => Promise<readonly (readonly string[])[]>;

/** Quad9, Cloudflare, Google. */
const RESOLVERS = ['9.9.9.9', '1.1.1.1', '8.8.8.8'];
const AGREEING = 2;
const TIMEOUT_MS = 4_000;
const MOST_RECORDS = 16;
const LONGEST_RECORD = 255;
const LONGEST_DOMAIN = 253;

/** Anybody can have a mailbox at these, so that it says nothing of where they work. */
const freeMail = new Set(
  (
    '126.com 163.com aliyun.com aol.com att.net bk.ru comcast.net daum.net disroot.org email.com fastmail.com foxmail.com free.fr ' +
    'gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hanmail.net hey.com hotmail.co.uk hotmail.com hotmail.de ' +
    'hotmail.es hotmail.fr hotmail.it hushmail.com icloud.com inbox.ru internode.on.net laposte.net libero.it list.ru live.com ' +
    'live.fr live.nl mac.com mail.com mail.de mail.ru mailbox.org mailfence.com me.com msn.com naver.com orange.fr outlook.com ' +
    'outlook.de outlook.es outlook.fr outlook.jp passport.com pm.me posteo.de posteo.net proton.me protonmail.ch protonmail.com ' +
    'qq.com rambler.ru rediffmail.com riseup.net rocketmail.com runbox.com sapo.pt seznam.cz sina.com sohu.com t-online.de ' +
    'terra.com.br tuta.com tutanota.com uol.com.br vk.com wanadoo.fr web.de wp.pl yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk ' +
    'yahoo.com yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru yeah.net ymail.com zoho.com'
  ).split(' '),
);

/**
 * The domain that somebody registered, of a name below it, as DNS has it (`xn--…`). Undefined for what nobody registers: an
 * address, a public suffix, a name that is no domain.
 */
export async function registrableDomain(name: string): Promise<string | undefined> {
  // Loaded when the first domain is looked at: it brings the list of public suffixes.
  const { parse } = await import('tldts');
  const ascii = domainToASCII(name.trim().toLowerCase().replace(/\.$/, ''));
  if (ascii === '' || ascii.length > LONGEST_DOMAIN) return undefined;
  const { domain, isIp, isIcann, isPrivate } = parse(ascii, { allowPrivateDomains: true, extractHostname: false });
  return !isIp && (isIcann || isPrivate) && domain !== null ? domain : undefined;
}

/** The domain that an organisation can prove, or why it cannot. */
export async function provableDomain(name: string): Promise<{ readonly domain: string } | Refusal> {
  const domain = await registrableDomain(name);
  if (domain === undefined) return refuse('domain-unknown', { got: name.slice(0, 80) });
  return freeMail.has(domain) ? refuse('domain-of-all', { domain }) : { domain };
}

/** Whether a mailbox is at a domain that was proven, or below it. */
export async function isMailboxAt(mail: string, domain: string): Promise<boolean> {
  const own = await registrableDomain(mail.slice(mail.lastIndexOf('@') + 1));
  return own === domain && !freeMail.has(domain);
}

export interface Claim {
  readonly domain: string;
  /** Where this site stands: a record for one site proves nothing to another. */
  readonly site: string;
  readonly organisation: string;
  readonly token: string;
}

/** What an organisation has to publish, and under which name. */
export const recordOf = ({ domain, site, organisation, token }: Claim) => ({
  name: `_plenary-challenge.${domain}`,
  value: `plenary=1; site=${site}; org=${organisation}; token=${token}`,
});

/** Looks whether it is published. `proof-unsure`: too few resolvers said so. */
export async function proven(claim: Claim, resolve?: Resolve, resolvers?: readonly string[]) {
  const provable = await provableDomain(claim.domain);
  if ('refused' in provable) return provable;
  const record = recordOf({ ...claim, domain: provable.domain });
  const { shown } = await answersTo(record, resolve, resolvers);
  if (shown >= AGREEING) return undefined;
  return shown === 0 ? refuse('proof-missing', record) : refuse('proof-unsure', { name: record.name });
}

/** Whether it is still published: `unsure` where resolvers disagree, or too few could be asked. */
export async function stillProven(claim: Claim, resolve?: Resolve, resolvers?: readonly string[]) {
  const provable = await provableDomain(claim.domain);
  if ('refused' in provable) return 'gone';
  const { shown, gone } = await answersTo(recordOf({ ...claim, domain: provable.domain }), resolve, resolvers);
  if (shown >= AGREEING) return 'shown';
  return shown === 0 && gone >= AGREEING ? 'gone' : 'unsure';
}

/** How many resolvers show the record, and how many say that it is not there. */
async function answersTo(
  { name, value }: ReturnType<typeof recordOf>,
  resolve: Resolve = throughDns,
  resolvers: readonly string[] = RESOLVERS,
) {
  const answers = await Promise.all(
    resolvers.map(async (resolver) => {
      const records = await resolve(name, resolver).catch(noneOrFailed);
      return records?.slice(0, MOST_RECORDS).some((pieces) => isRecord(pieces, value));
    }),
  );
  const count = (answer: boolean) => answers.filter((each) => each === answer).length;
  return { shown: count(true), gone: count(false) };
}

/** That there is no such name or record is an answer; that nobody could be asked is none. */
function noneOrFailed(error: NodeJS.ErrnoException): [] | undefined {
  return error.code === 'ENOTFOUND' || error.code === 'ENODATA' ? [] : undefined;
}

function isRecord(pieces: readonly string[], value: string): boolean {
  const text = pieces.join('');
  return text.length <= LONGEST_RECORD && text === value;
}

async function throughDns(name: string, resolver: string): Promise<string[][]> {
  const asking = new Resolver({ timeout: TIMEOUT_MS, tries: 1 });
  asking.setServers([resolver]);
  return asking.resolveTxt(name);
}
